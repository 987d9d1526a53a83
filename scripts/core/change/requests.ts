/** Judges what has changed in the requests of an operation. */
import type { MediaType, Parameter } from "../model.ts";
import { declaredFor } from "../http/media-type.ts";
import { nameOf } from "../http/media-kind.ts";
import { writtenText } from "../http/write-parameter.ts";
import { templateNames } from "../path-template.ts";
import type { Change, SideName, Witness } from "./change.ts";
import { type Flow, compare } from "./comparison.ts";
import { encodingChanges } from "./encodings.ts";
import {
  type Finding,
  type Subject,
  breaking,
  changesOf,
  compatible,
  draftFor,
  operationOf,
} from "./judgement.ts";
import { type Draft, written } from "./request.ts";

/** @param flow from whoever sends the requests */
export function requestChanges(subject: Subject, flow: Flow): readonly Change[] {
  return [...parameterChanges(subject, flow), ...bodyChanges(subject, flow)];
}

function requestWitness(draft: Draft | undefined): Witness | undefined {
  return draft && { request: written(draft) };
}

interface Matched {
  readonly sent: Parameter;
  readonly read: Parameter;
}

function parameterChanges(subject: Subject, flow: Flow): readonly Change[] {
  const sent = meaningful(operationOf(subject, flow.sender).parameters);
  const read = meaningful(operationOf(subject, flow.receiver).parameters);
  const matched = sent.flatMap((parameter): Matched[] => {
    const other = read.find((each) => isSame(subject, flow, { sent: parameter, read: each }));
    return other ? [{ sent: parameter, read: other }] : [];
  });
  const gone = sent.filter((parameter) => !matched.some((pair) => pair.sent === parameter));
  const added = read.filter((parameter) => !matched.some((pair) => pair.read === parameter));
  return [
    ...gone.map((parameter) => removedParameter(subject, flow, parameter)),
    ...added.map((parameter) => addedParameter(subject, flow, parameter)),
    ...matched.flatMap((pair) => matchedParameter(subject, flow, pair)),
  ];
}

/** OpenAPI 3.1, 4.8.12.2.1, `name`: these header parameters are ignored. */
function meaningful(parameters: readonly Parameter[]): readonly Parameter[] {
  const ignored = ["accept", "content-type", "authorization"];
  return parameters.filter(
    ({ in: place, name }) => place !== "header" || !ignored.includes(name.toLowerCase()),
  );
}

function isSame(subject: Subject, flow: Flow, { sent, read }: Matched): boolean {
  if (sent.in !== read.in) return false;
  if (sent.in === "header") return sent.name.toLowerCase() === read.name.toLowerCase();
  if (sent.in !== "path") return sent.name === read.name;
  const position = ({ name }: Parameter, side: SideName) =>
    templateNames(operationOf(subject, side).path).indexOf(name);
  return position(sent, flow.sender) === position(read, flow.receiver);
}

function nameOfParameter({ in: place, name }: Parameter): string {
  return `${place} parameter "${name}"`;
}

function placeIn({ exchanges }: Subject, side: SideName, parameter: Parameter): string {
  return exchanges[side].placeOf(parameter);
}

function removedParameter(subject: Subject, flow: Flow, parameter: Parameter): Change {
  const made = subject.tools.make(subject.tools.both.read(flow.sender, parameter.schema));
  const draft = made && draftFor(subject, flow.sender, { values: new Map([[parameter, made.value]]) });
  return breaking(subject, {
    rule: "request-parameter-removed",
    at: { [flow.sender]: placeIn(subject, flow.sender, parameter) },
    message: `The ${nameOfParameter(parameter)} is gone: what it said has no meaning any more.`,
    advice: `Do not send ${parameter.name}, and expect an answer that does not follow it.`,
    witness: requestWitness(draft),
  });
}

function addedParameter(subject: Subject, flow: Flow, parameter: Parameter): Change {
  const at = { [flow.receiver]: placeIn(subject, flow.receiver, parameter) };
  const message = `There is a new ${nameOfParameter(parameter)}`;
  if (!parameter.required)
    return compatible(subject, { rule: "request-parameter-added", at, message: `${message}.` }, "proved");
  return breaking(subject, {
    rule: "request-parameter-added-required",
    at,
    message: `${message}, and it is required.`,
    advice: `Send ${parameter.name} in each request.`,
    witness: requestWitness(draftFor(subject, flow.sender)),
  });
}

function matchedParameter(subject: Subject, flow: Flow, { sent, read }: Matched): readonly Change[] {
  const at = {
    [flow.sender]: placeIn(subject, flow.sender, sent),
    [flow.receiver]: placeIn(subject, flow.receiver, read),
  };
  const witnessOf = (value: unknown) =>
    requestWitness(draftFor(subject, flow.sender, { values: new Map([[sent, value]]) }));
  const schemas = { [flow.sender]: sent.schema, [flow.receiver]: read.schema };
  const { old = true, new: next = true } = schemas;
  const comparison = compare({ old, new: next }, flow, subject.tools);
  const what = `the ${nameOfParameter(sent)}`;
  return [
    ...(read.required && !sent.required
      ? [
          breaking(subject, {
            rule: "request-parameter-required",
            at,
            message: `The ${nameOfParameter(read)} is now required.`,
            advice: `Send ${read.name} in each request.`,
            witness: requestWitness(draftFor(subject, flow.sender)),
          }),
        ]
      : []),
    ...styleChanges(subject, { sent, read, at, witnessOf }),
    ...changesOf(subject, { comparison, flow, what, at, prefix: "request", witnessOf }),
  ];
}

interface Styled extends Matched {
  readonly at: Finding["at"];
  readonly witnessOf: (value: unknown) => Witness | undefined;
}

/** Values that are written in another way than before. */
function styleChanges(subject: Subject, { sent, read, at, witnessOf }: Styled): readonly Change[] {
  const value = telling.find(
    (each) =>
      writtenText([sent, each]) !== writtenText([{ ...read, name: sent.name }, each]) &&
      isPossible(subject, sent, each),
  );
  if (value === undefined) return [];
  const message = `The ${nameOfParameter(sent)} is written in another way: ${writtenText([sent, value])} is now ${writtenText([read, value])}.`;
  const advice = `Write ${read.name} in the style that the new document gives.`;
  return [
    breaking(subject, { rule: "request-parameter-style", at, message, advice, witness: witnessOf(value) }),
  ];
}

function isPossible({ tools: { both, make } }: Subject, { schema }: Parameter, value: unknown): boolean {
  const kind = Array.isArray(value) ? "array" : typeof value;
  const narrowed = { allOf: [both.read("old", schema), { type: kind }] };
  return make(narrowed) !== undefined;
}

const telling: readonly unknown[] = [["a", "b"], { a: "b", c: "d" }, "a"];

function bodyChanges(subject: Subject, flow: Flow): readonly Change[] {
  const [sent, read] = [operationOf(subject, flow.sender).body, operationOf(subject, flow.receiver).body];
  const at = {
    ...(sent && { [flow.sender]: ["requestBody"] }),
    ...(read && { [flow.receiver]: ["requestBody"] }),
  };
  const without = () => requestWitness(draftFor(subject, flow.sender, { body: undefined }));
  if (!sent && !read) return [];
  if (read?.required && !sent?.required) {
    const rule = sent ? "request-body-required" : "request-body-added-required";
    const advice = "Send a body with each request.";
    return [
      breaking(subject, { rule, at, message: "A body is now required.", advice, witness: without() }),
      ...(sent?.content ?? []).flatMap((media) => mediaChanges(subject, flow, media)),
    ];
  }
  if (!sent)
    return [
      compatible(subject, { rule: "request-body-added", at, message: "A body can be sent." }, "proved"),
    ];
  return sent.content.flatMap((media) => mediaChanges(subject, flow, media));
}

function mediaPlace(name: string): readonly string[] {
  return ["requestBody", "content", name];
}

function mediaChanges(subject: Subject, flow: Flow, media: MediaType): readonly Change[] {
  const content = operationOf(subject, flow.receiver).body?.content ?? [];
  const other = declaredFor(content, media.name);
  const witnessOf = (value: unknown) =>
    requestWitness(draftFor(subject, flow.sender, { body: { mediaType: media, value } }));
  if (!other) {
    const made = subject.tools.make(subject.tools.both.read(flow.sender, media.schema));
    return [
      breaking(subject, {
        rule: content.length > 0 ? "request-media-type-removed" : "request-body-removed",
        at: { [flow.sender]: mediaPlace(media.name) },
        message: `A body in ${nameOf(media.name)} is no longer accepted.`,
        advice:
          content.length > 0 ? `Send ${content.map(({ name }) => name).join(" or ")}.` : "Send no body.",
        witness: made && witnessOf(made.value),
      }),
    ];
  }
  const schemas = { [flow.sender]: media.schema, [flow.receiver]: other.schema };
  const { old = true, new: next = true } = schemas;
  const comparison = compare({ old, new: next }, flow, subject.tools);
  const at = { [flow.sender]: mediaPlace(media.name), [flow.receiver]: mediaPlace(other.name) };
  return [
    ...changesOf(subject, { comparison, flow, what: "the body", at, prefix: "request", witnessOf }),
    ...encodingChanges(subject, { sent: media, read: other, flow, at, witnessOf }),
  ];
}
