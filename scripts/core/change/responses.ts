/** Judges what has changed in the responses of an operation. */
import type { MediaType, Response, ResponseHeader, Schema } from "../model.ts";
import { bodyText, concreteType } from "../http/body-text.ts";
import { declaredFor } from "../http/media-type.ts";
import { kindOf, nameOf } from "../http/media-kind.ts";
import { headerPairs } from "../http/response-headers.ts";
import { responseFor } from "../request-validation/declared.ts";
import type { Change, ResponseWitness, Witness } from "./change.ts";
import { type Comparison, type Flow, compare } from "./comparison.ts";
import { type Finding, type Subject, breaking, changesOf, draftFor, operationOf } from "./judgement.ts";
import { written } from "./request.ts";

/** A status that can be sent, the response that describes it, and what the receiver's document says of it. */
interface Sent {
  readonly status: number;
  readonly sent: Response;
  readonly read: Response | undefined;
}

/** @param flow from whoever sends the responses */
export function responseChanges(subject: Subject, flow: Flow): readonly Change[] {
  return sentIn(subject, flow).flatMap((one) => {
    if (!one.read) return [statusAdded(subject, flow, one)];
    return [...headerChanges(subject, flow, one), ...contentChanges(subject, flow, one)];
  });
}

/** Each pair of responses that a status has, with the lowest such status, success first. */
function sentIn(subject: Subject, flow: Flow): readonly Sent[] {
  const [sender, receiver] = [operationOf(subject, flow.sender), operationOf(subject, flow.receiver)];
  const known = new Map<string, Sent>();
  for (const status of statuses) {
    const [sent, read] = [responseFor(sender, status), responseFor(receiver, status)];
    const isUsual = subject.apis[flow.receiver].conventions.protocolStatuses.includes(status);
    if (!sent || (!read && isUsual)) continue;
    const key = `${sent.status} ${read?.status}`;
    if (!known.has(key)) known.set(key, { status, sent, read });
  }
  const rank = ({ status }: Sent) => (status + 800) % 1000; // success first, for it is what people look for
  return [...known.values()].toSorted((one, other) => rank(one) - rank(other));
}

/** RFC 9110, 15; those of errors first, for they are what `default` usually stands for. */
const statuses = Array.from({ length: 500 }, (_, index) => ((index + 300) % 500) + 100);

interface Shown {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly media?: MediaType | undefined;
  readonly body?: { readonly value: unknown } | undefined;
}

function witnessOf(
  subject: Subject,
  flow: Flow,
  { status, headers = {}, media, body }: Shown,
): Witness | undefined {
  const draft = draftFor(subject, flow.receiver);
  if (!draft) return undefined;
  const { method, target } = written(draft);
  const type = media && body && { "content-type": concreteType(nameOf(media.name), body.value) };
  const response: ResponseWitness = {
    method,
    target,
    status,
    headers: { ...headers, ...type },
    ...(media && body && { body: bodyOf(media, body.value) }),
  };
  return { response };
}

function bodyOf({ name }: MediaType, value: unknown): unknown {
  return kindOf(nameOf(name)) === "json" ? value : (bodyText(nameOf(name), value) ?? value);
}

/** Headers and body of a response that the sender describes. */
function usual({ tools: { both, make } }: Subject, flow: Flow, { sent, status }: Sent): Shown {
  const of = (schema: Schema) => make(both.read(flow.sender, schema));
  const required = sent.headers.filter((header) => header.required && !isContentType(header));
  const values = required.flatMap((header) => {
    const made = of(header.schema);
    return made ? [[header.name.toLowerCase(), made.value] as const] : [];
  });
  const [media] = sent.content;
  const headers = Object.fromEntries(headerPairs(Object.fromEntries(values), sent.headers));
  return { status, headers, media, body: media && of(writable(media)) };
}

/** What is not JSON can be any text. */
function writable({ name, schema }: MediaType): Schema {
  return schema === true && kindOf(nameOf(name)) !== "json" ? anyText : schema;
}

function isContentType({ name }: ResponseHeader): boolean {
  return name.toLowerCase() === "content-type"; // ignored (OpenAPI 3.1, 4.8.17.1)
}

function statusAdded(subject: Subject, flow: Flow, one: Sent): Change {
  const { sent, status } = one;
  const at = { [flow.sender]: ["responses", sent.status] };
  const witness = witnessOf(subject, flow, usual(subject, flow, one));
  if (flow.fromConsumer)
    return breaking(subject, {
      rule: "response-status-refused",
      at,
      message: `The answer ${sent.status} is no longer expected.`,
      advice: "Answer with a status that the new document describes.",
      witness,
    });
  return breaking(subject, {
    rule: "response-status-added",
    at,
    message: `Status ${sent.status === "default" ? "default (any other)" : sent.status} can come, which was not described.`,
    advice: `Handle ${status}.`,
    witness,
  });
}

function headerChanges(subject: Subject, flow: Flow, one: Sent): readonly Change[] {
  const { sent, read } = one;
  return (read?.headers ?? [])
    .filter((header) => !isContentType(header))
    .flatMap((header) => {
      const name = header.name.toLowerCase();
      const own = sent.headers.find((each) => each.name.toLowerCase() === name);
      const at: Finding["at"] = {
        [flow.receiver]: ["responses", read?.status ?? "", "headers", header.name],
        ...(own && { [flow.sender]: ["responses", sent.status, "headers", own.name] }),
      };
      const shown = usual(subject, flow, one);
      const { [name]: _, ...others } = shown.headers ?? {};
      if (header.required && !own?.required)
        return [
          headerGone(subject, header, {
            at,
            witness: witnessOf(subject, flow, { ...shown, headers: others }),
          }),
        ];
      const schemas = { [flow.sender]: own?.schema ?? anyText, [flow.receiver]: header.schema };
      const { old = true, new: next = true } = schemas;
      const comparison = compare({ old, new: next }, flow, subject.tools);
      const witness = (value: unknown) => {
        const pairs = Object.fromEntries(headerPairs({ [name]: value }, own ? [own] : []));
        return witnessOf(subject, flow, { ...shown, headers: { ...others, ...pairs } });
      };
      if (!own) return [headerRemoved(subject, header, { at, witness: first(comparison, witness) })];
      const what = `the header ${header.name}`;
      return changesOf(subject, { comparison, flow, what, at, prefix: "response", witnessOf: witness });
    });
}

/** What a header that nobody describes can hold. */
const anyText: Schema = { type: "string" };

function first(comparison: Comparison, witness: (value: unknown) => Witness | undefined) {
  const [found] = comparison.holds ? [] : comparison.witnesses;
  return found && witness(found.value);
}

/** By rule where every text is a value of the header: then no answer shows that it does not come any more. */
function headerRemoved(
  subject: Subject,
  { name }: ResponseHeader,
  { at, witness }: Pick<Finding, "at" | "witness">,
): Change {
  return breaking(subject, {
    rule: "response-header-removed",
    at,
    message: `The header ${name} is no longer described: it can be missing, or have any value.`,
    advice: `Do without ${name}.`,
    witness,
  });
}

function headerGone(
  subject: Subject,
  { name }: ResponseHeader,
  { at, witness }: Pick<Finding, "at" | "witness">,
): Change {
  return breaking(subject, {
    rule: "response-header-missing",
    at,
    message: `The header ${name} can be missing, which always came.`,
    advice: `Do without ${name} where it is missing.`,
    witness,
  });
}

function contentChanges(subject: Subject, flow: Flow, one: Sent): readonly Change[] {
  const { sent, read, status } = one;
  const at: Finding["at"] = {
    [flow.sender]: ["responses", sent.status],
    [flow.receiver]: ["responses", read?.status ?? ""],
  };
  const shown = usual(subject, flow, one);
  if (sent.content.length === 0 && (read?.content.length ?? 0) > 0)
    return [
      breaking(subject, {
        rule: "response-body-removed",
        at,
        message: `The response ${sent.status} has no body any more.`,
        advice: `Read no body where the status is ${status}.`,
        witness: witnessOf(subject, flow, shown),
      }),
    ];
  return sent.content.flatMap((media) => mediaChanges(subject, flow, { ...one, media, shown }));
}

interface Sending extends Sent {
  readonly media: MediaType;
  readonly shown: Shown;
}

function mediaChanges(
  subject: Subject,
  flow: Flow,
  { sent, read, media, shown }: Sending,
): readonly Change[] {
  const other = declaredFor(read?.content ?? [], media.name);
  const at: Finding["at"] = {
    [flow.sender]: ["responses", sent.status, "content", media.name],
    ...(read && other && { [flow.receiver]: ["responses", read.status, "content", other.name] }),
  };
  const { both, make } = subject.tools;
  const witness = (body: Shown["body"]) => witnessOf(subject, flow, { ...shown, media, body });
  if (!other)
    return [
      breaking(subject, {
        rule: "response-media-type-added",
        at,
        message: `The response ${sent.status} can come in ${nameOf(media.name)}, which was not described.`,
        advice: `Read ${nameOf(media.name)}, or ask for another media type in Accept.`,
        witness: witness(make(both.read(flow.sender, writable(media)))),
      }),
    ];
  const schemas = { [flow.sender]: media.schema, [flow.receiver]: other.schema };
  const { old = true, new: next = true } = schemas;
  const comparison = compare({ old, new: next }, flow, subject.tools);
  const what = `the body of ${sent.status}`;
  return changesOf(subject, {
    comparison,
    flow,
    what,
    at,
    prefix: "response",
    witnessOf: (value) => witness({ value }),
  });
}
