/** What the judges of requests and responses have in common. */
import { formatPointer } from "../json-pointer.ts";
import type { Api, Operation } from "../model.ts";
import type { Fault } from "../request-validation/faults.ts";
import type { Change, Evidence, SideName, Witness } from "./change.ts";
import type { Comparison, Flow, Shown, Tools } from "./comparison.ts";
import { groupsFor } from "./required-headers.ts";
import type { Exchange } from "./pairs.ts";
import { excluded } from "./schema/find.ts";
import { type Draft, smallest, written } from "./request.ts";

/** One operation that both documents have. */
export interface Subject {
  readonly exchanges: Readonly<Record<SideName, Exchange>>;
  readonly apis: Readonly<Record<SideName, Api>>;
  readonly tools: Tools;
}

export function operationOf({ exchanges }: Subject, side: SideName): Operation {
  return exchanges[side].operation;
}

interface Given extends Partial<Omit<Draft, "operation">> {
  /** Headers, in lower case, that it must not have if it can do without. */
  readonly avoided?: readonly string[];
}

/** The smallest request that a side describes, with what a witness needs beside it. */
export function draftFor(
  subject: Subject,
  side: SideName,
  { avoided = [], ...given }: Given = {},
): Draft | undefined {
  const { both, make } = subject.tools;
  const operation = operationOf(subject, side);
  const groups = groupsFor(subject.apis[side], operation);
  const headers = groups.flatMap((group) => group.find((name) => !avoided.includes(name)) ?? group[0] ?? []);
  const draft = smallest(operation, { valueOf: (schema) => make(both.read(side, schema)), headers });
  return draft && { ...draft, ...given, values: new Map([...draft.values, ...(given.values ?? [])]) };
}

export function requestWitness(draft: Draft | undefined): Witness | undefined {
  return draft && { request: written(draft) };
}

export interface Finding {
  readonly rule: string;
  /** Keys from the operation to the changed part, or a pointer to it, on each side that has it. */
  readonly at: Readonly<Partial<Record<SideName, readonly string[] | string>>>;
  readonly message: string;
  readonly advice?: string;
  readonly witness?: Witness | undefined;
}

export function breaking(subject: Subject, { witness, ...finding }: Finding): Change {
  const evidence: Evidence = witness ? "witness" : "rule";
  return { ...noted(subject, finding), wire: "breaking", evidence, ...(witness && { witness }) };
}

export function compatible(subject: Subject, finding: Finding, evidence: Evidence): Change {
  return { ...noted(subject, finding), wire: "compatible", evidence };
}

function noted({ exchanges }: Subject, { rule, at, message, advice }: Finding) {
  const pointers = Object.fromEntries(
    (["old", "new"] as const).flatMap((side) => {
      const place = at[side];
      if (place === undefined) return [];
      return [
        [side, typeof place === "string" ? place : `${exchanges[side].pointer}${formatPointer(place)}`],
      ];
    }),
  );
  return {
    rule,
    operation: exchanges.new.operation.id,
    pointers,
    message,
    ...(advice !== undefined && { advice }),
  };
}

/** What a comparison of two schemas means. */
export interface Compared {
  readonly comparison: Comparison;
  readonly flow: Flow;
  /** What the values are of: `query parameter "sort"`. */
  readonly what: string;
  readonly at: Finding["at"];
  readonly prefix: "request" | "response";
  readonly witnessOf: (value: unknown) => Witness | undefined;
}

/** @returns a change for each constraint that is broken, or a compatible one if the schemas differ */
export function changesOf(
  subject: Subject,
  { comparison, what, at, prefix, witnessOf, flow }: Compared,
): readonly Change[] {
  if (comparison.holds) {
    if (comparison.isSame) return [];
    const message = flow.fromConsumer
      ? `${capital(what)} still accepts every value that it accepted before.`
      : `${capital(what)} still has only values that were described before.`;
    return [compatible(subject, { rule: `${prefix}-schema-changed`, at, message }, comparison.evidence)];
  }
  return comparison.witnesses.map((shown) => {
    const { value, fault, isRemoved, isOfDiscriminator } = shown;
    return breaking(subject, {
      rule: `${prefix}-${ruleOf(shown)}`,
      at,
      message: `${capital(what)} ${messageOf(shown, flow)}.`,
      advice: isRemoved ? `Do without ${formatPointer(fault.path)}.` : adviceOn(fault, flow),
      witness: isOfDiscriminator ? undefined : witnessOf(value),
    });
  });
}

function ruleOf({ fault: { keyword }, isRemoved, isOfDiscriminator }: Shown): string {
  if (isRemoved) return "property-removed";
  return isOfDiscriminator ? "discriminator" : (ruleNames[keyword] ?? keyword);
}

function messageOf({ fault, isRemoved, isOfDiscriminator }: Shown, flow: Flow): string {
  if (isRemoved) return removed(fault);
  if (!isOfDiscriminator) return told(fault, flow);
  const place = `${placeOf(fault)}: ${shortened(fault.value)}`;
  return flow.fromConsumer
    ? `allowed a value whose discriminator no longer selects its branch${place}`
    : `can now have a value whose discriminator did not select its branch before${place}`;
}

function adviceOn(fault: Fault, { fromConsumer }: Flow): string {
  return fromConsumer
    ? `Send only what the new document allows${placeOf(fault)}.`
    : `Expect values that were not possible before${placeOf(fault)}.`;
}

/** As with `readOnly`. */
const ruleNames: Readonly<Record<string, string>> = { [excluded]: "property-excluded" };

function removed({ path }: Fault): string {
  return `no longer describes ${formatPointer(path)}: it can be missing, or have any value`;
}

function told(fault: Fault, { fromConsumer }: Flow): string {
  if (fault.keyword === "additionalProperties")
    return fromConsumer
      ? `allowed properties that are now refused${placeOf(fault)}, such as ${fault.path.at(-1)}`
      : `can now have properties that were excluded before${placeOf(fault)}, such as ${fault.path.at(-1)}`;
  if (fault.keyword === excluded)
    return fromConsumer
      ? `no longer takes ${formatPointer(fault.path)}`
      : `can now have ${formatPointer(fault.path)}, which was excluded before`;
  const problem = `${fault.message}${fault.value === undefined ? "" : `, and is ${shortened(fault.value)}`}`;
  return fromConsumer
    ? `allowed a value that is now refused${placeOf(fault)}: it ${problem}`
    : `can now have a value that was not described${placeOf(fault)}: by the old document it ${problem}`;
}

function placeOf({ path, keyword }: Fault): string {
  const place = keyword === "additionalProperties" ? path.slice(0, -1) : path;
  return place.length > 0 ? ` at ${formatPointer(place)}` : "";
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
