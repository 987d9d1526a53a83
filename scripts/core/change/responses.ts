/** Judges what has changed in the responses of an operation. */
import type { MediaType, ResponseHeader } from "../model.ts";
import { headerPairs } from "../http/response-headers.ts";
import { responseFor } from "../request-validation/declared.ts";
import type { Change, Witness } from "./change.ts";
import { type Comparison, type Flow, compare } from "./comparison.ts";
import { type Finding, type Subject, breaking, changesOf, compatible, operationOf } from "./judgement.ts";
import {
  type Sent,
  type Shown,
  anyText,
  isContentType,
  usual,
  witnessOf,
  writable,
} from "./response-witness.ts";
import { matchingType } from "./media-types.ts";

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
  return [...known.values()].toSorted((one, other) => rank(one) - rank(other));
}

/** Success first, for it is what people look for. */
function rank({ status }: Sent): number {
  return (status + 800) % 1000;
}

/** RFC 9110, 15; those of errors first, for they are what `default` usually stands for. */
const statuses = Array.from({ length: 500 }, (_, index) => ((index + 300) % 500) + 100);

function statusAdded(subject: Subject, flow: Flow, one: Sent): Change {
  const { sent, status } = one;
  const at = { [flow.sender]: ["responses", sent.status] };
  const witness = witnessOf(subject, flow, usual(subject, flow, one));
  if (flow.fromConsumer)
    return breaking(subject, {
      rule: "response-status-refused",
      at,
      message: `Consumers can no longer answer with status ${sent.status}.`,
      advice: "Answer with a status that the new document describes.",
      witness,
    });
  return breaking(subject, {
    rule: "response-status-added",
    at,
    message: `${statusName(sent.status)} can come, which was not described.`,
    advice: `Handle ${status}.`,
    witness,
  });
}

function statusName(status: string): string {
  return status === "default" ? "Any status without a response of its own" : `Status ${status}`;
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
      const shown = () => {
        const all = usual(subject, flow, one);
        const { [name]: _, ...others } = all.headers ?? {};
        return { ...all, headers: others };
      };
      if (header.required && !own?.required)
        return [
          headerGone(subject, header, {
            at,
            witness: witnessOf(subject, flow, shown()),
          }),
        ];
      const schemas = { [flow.sender]: own?.schema ?? anyText, [flow.receiver]: header.schema };
      const { old = true, new: next = true } = schemas;
      const comparison = compare({ old, new: next }, flow, subject.tools);
      const witness = (value: unknown) => {
        const pairs = Object.fromEntries(headerPairs({ [name]: value }, own ? [own] : []));
        const { headers, ...rest } = shown();
        return witnessOf(subject, flow, { ...rest, headers: { ...headers, ...pairs } });
      };
      if (!own) return [headerRemoved(subject, header, { at, comparison, witness })];
      const what = `the header ${header.name}`;
      return changesOf(subject, { comparison, flow, what, at, prefix: "response", witnessOf: witness });
    });
}

interface Gone {
  readonly at: Finding["at"];
  /** Of any text with what the header was. */
  readonly comparison: Comparison;
  readonly witness: (value: unknown) => Witness | undefined;
}

/** Where every text was a value of the header, nothing can come that was not described: only code misses it. */
function headerRemoved(
  subject: Subject,
  { name }: ResponseHeader,
  { at, comparison, witness }: Gone,
): Change {
  const [rule, advice] = ["response-header-removed", `Do without ${name}.`];
  if (comparison.holds)
    return compatible(
      subject,
      { rule, at, message: `The header ${name} is no longer described.`, advice },
      comparison.evidence,
    );
  const message = `The header ${name} is no longer described: it can be missing, or have any value.`;
  const [found] = comparison.witnesses;
  return breaking(subject, { rule, at, message, advice, witness: found && witness(found.value) });
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
  const shown = () => usual(subject, flow, one);
  if (sent.content.length === 0 && (read?.content.length ?? 0) > 0)
    return [
      breaking(subject, {
        rule: "response-body-removed",
        at,
        message: `The response ${sent.status} has no body any more.`,
        advice: `Read no body where the status is ${status}.`,
        witness: witnessOf(subject, flow, shown()),
      }),
    ];
  return sent.content.flatMap((media) => mediaChanges(subject, flow, { ...one, media, shown }));
}

interface Sending extends Sent {
  readonly media: MediaType;
  /** The rest of the response; made only for a witness. */
  readonly shown: () => Shown;
}

function mediaChanges(
  subject: Subject,
  flow: Flow,
  { sent, read, media, shown }: Sending,
): readonly Change[] {
  const other = matchingType(read?.content ?? [], media.name);
  const at: Finding["at"] = {
    [flow.sender]: ["responses", sent.status, "content", media.name],
    ...(read && other && { [flow.receiver]: ["responses", read.status, "content", other.name] }),
  };
  const { both, make } = subject.tools;
  const witness = (body: Shown["body"]) => witnessOf(subject, flow, { ...shown(), media, body });
  if (!other)
    return [
      breaking(subject, {
        rule: "response-media-type-added",
        at,
        message: `The response ${sent.status} can come in ${media.name}, which was not described.`,
        advice: `Read ${media.name}, or ask for another media type in Accept.`,
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
