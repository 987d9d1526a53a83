/** Judges what has changed in the parameters of an operation. */
import type { Parameter, Schema } from "../model.ts";
import { writtenText } from "../http/write-parameter.ts";
import { templateNames } from "../path-template.ts";
import type { Change, SideName, Witness } from "./change.ts";
import { type Comparison, type Flow, compare } from "./comparison.ts";
import {
  type Finding,
  type Subject,
  breaking,
  changesOf,
  compatible,
  draftFor,
  operationOf,
  requestWitness,
} from "./judgement.ts";

interface Matched {
  readonly sent: Parameter;
  readonly read: Parameter;
}

/** @param flow from whoever sends the requests */
export function parameterChanges(subject: Subject, flow: Flow): readonly Change[] {
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
  if (!flow.fromConsumer) return newParameter(subject, flow.sender, parameter);
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

function newParameter(subject: Subject, side: SideName, parameter: Parameter): Change {
  const at = { [side]: placeIn(subject, side, parameter) };
  const message = `There is a new ${nameOfParameter(parameter)}.`;
  return compatible(subject, { rule: "request-parameter-added", at, message }, "proved");
}

function addedParameter(subject: Subject, flow: Flow, parameter: Parameter): Change {
  if (!flow.fromConsumer) return goneParameter(subject, flow, parameter);
  if (!parameter.required) return newParameter(subject, flow.receiver, parameter);
  return breaking(subject, {
    rule: "request-parameter-added-required",
    at: { [flow.receiver]: placeIn(subject, flow.receiver, parameter) },
    message: `There is a new ${nameOfParameter(parameter)}, and it is required.`,
    advice: `Send ${parameter.name} in each request.`,
    witness: requestWitness(draftFor(subject, flow.sender)),
  });
}

/** What the server no longer sends to webhooks and callbacks; only code misses it if it was optional. */
function goneParameter(subject: Subject, flow: Flow, parameter: Parameter): Change {
  const finding: Finding = {
    rule: "request-parameter-removed",
    at: { [flow.receiver]: placeIn(subject, flow.receiver, parameter) },
    message: `The ${nameOfParameter(parameter)} no longer comes.`,
    advice: `Do without ${parameter.name}.`,
  };
  if (!parameter.required) return compatible(subject, finding, "proved");
  return breaking(subject, { ...finding, witness: requestWitness(draftFor(subject, flow.sender)) });
}

function matchedParameter(subject: Subject, flow: Flow, { sent, read }: Matched): readonly Change[] {
  const at = {
    [flow.sender]: placeIn(subject, flow.sender, sent),
    [flow.receiver]: placeIn(subject, flow.receiver, read),
  };
  const witnessOf = (value: unknown) =>
    requestWitness(draftFor(subject, flow.sender, { values: new Map([[sent, value]]) }));
  const comparison = comparisonOf(subject, flow, { sent, read });
  const what = `the ${nameOfParameter(sent)}`;
  return [
    ...(read.required && !sent.required
      ? [
          breaking(subject, {
            rule: "request-parameter-required",
            at,
            message: `The ${nameOfParameter(read)} ${flow.fromConsumer ? "is now required" : "can be missing, which always came"}.`,
            advice: flow.fromConsumer
              ? `Send ${read.name} in each request.`
              : `Do without ${read.name} where it is missing.`,
            witness: requestWitness(draftFor(subject, flow.sender)),
          }),
        ]
      : []),
    ...styleChanges(subject, { sent, read, flow, at, witnessOf }),
    ...emptinessChanges(subject, { sent, read, flow, at, witnessOf }),
    ...changesOf(subject, { comparison, flow, what, at, prefix: "request", witnessOf }),
  ];
}

/**
 * What is written as nothing is not sent, so it shows nothing: an empty list, an empty text in a path, and an empty value
 * that is allowed. Many servers take an empty header for one that is missing, so it shows only what nothing else does.
 */
function comparisonOf(subject: Subject, flow: Flow, { sent, read }: Matched): Comparison {
  const compared = (from: Schema) => {
    const schemas = { [flow.sender]: from, [flow.receiver]: read.schema };
    const { old = true, new: next = true } = schemas;
    return compare({ old, new: next }, flow, subject.tools);
  };
  const isUnsent = (value: unknown) =>
    value === ""
      ? ["header", "path"].includes(sent.in) || read.allowEmptyValue
      : writtenText([sent, value]) === "";
  const whole = compared(sent.schema);
  if (whole.holds || !whole.witnesses.some(({ value }) => isUnsent(value))) return whole;
  const rest = compared({ allOf: [sent.schema, { minLength: 1, minItems: 1, minProperties: 1 }] });
  const isEmptyHeader = sent.in === "header" && whole.witnesses.some(({ value }) => value === "");
  return rest.holds && isEmptyHeader ? whole : rest;
}

interface Styled extends Matched {
  readonly flow: Flow;
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

/** A name without a value, which counted as if it was not sent (OpenAPI 3.1, 4.8.12.2.1, `allowEmptyValue`). */
function emptinessChanges(subject: Subject, given: Styled): readonly Change[] {
  const { sent, read, flow, at, witnessOf } = given;
  if (!sent.allowEmptyValue || sent.required || read.allowEmptyValue) return [];
  const { both, check } = subject.tools;
  if (check(both.read(flow.receiver, read.schema))?.("").length === 0) return [];
  return [
    breaking(subject, {
      rule: "request-parameter-empty",
      at,
      message: `The ${nameOfParameter(sent)} can no longer be sent without a value.`,
      advice: `Leave ${read.name} out where it has no value.`,
      witness: witnessOf(""),
    }),
  ];
}

function isPossible({ tools: { both, make } }: Subject, { schema }: Parameter, value: unknown): boolean {
  const kind = Array.isArray(value) ? "array" : typeof value;
  const narrowed = { allOf: [both.read("old", schema), { type: kind }] };
  return make(narrowed) !== undefined;
}

const telling: readonly unknown[] = [["a", "b"], { a: "b", c: "d" }, "a", 1, true];
