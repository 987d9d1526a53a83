/**
 * READ THIS FIRST: the order of refusal, in one table. Of several rules that a request breaks, the first one here
 * answers: at the stubs, at the mock, and in what the contract engine expects of any server.
 */
import type { RequestError } from "../model.ts";

interface Row {
  readonly name: string;
  /** When it can be known: before or after the server has looked at the caller, its body, its records. */
  readonly stage: string;
  /** A status of HTTP's own, or an error whose status the document decides. */
  readonly error: RequestError | number;
  readonly refuses: string;
}

export const refusalOrder = [
  { name: "path", stage: "route", error: 404, refuses: "a path that the document lacks" },
  { name: "method", stage: "route", error: 405, refuses: "a method that the path lacks" },
  { name: "credentials", stage: "credentials", error: 401, refuses: "credentials: none, or wrong ones" },
  {
    name: "missing-header",
    stage: "head",
    error: "missing-header",
    refuses: "a required header, absent or empty",
  },
  { name: "malformed-header", stage: "head", error: "malformed-header", refuses: "a header's value" },
  { name: "accept", stage: "head", error: 406, refuses: "an Accept of which nothing is offered" },
  { name: "rate-limit", stage: "server", error: 429, refuses: "too many requests" },
  { name: "permission", stage: "server", error: 403, refuses: "a caller who may not" },
  { name: "payment", stage: "server", error: 402, refuses: "a caller who has not paid" },
  { name: "media-type", stage: "body", error: 415, refuses: "a body's media type, coding or charset" },
  { name: "body-size", stage: "body", error: 413, refuses: "a body that is too large" },
  {
    name: "unparsable-body",
    stage: "content",
    error: "unparsable-body",
    refuses: "a body that cannot be read",
  },
  {
    name: "invalid-parameters",
    stage: "content",
    error: "invalid-parameters",
    refuses: "values of path, query and body",
  },
  { name: "record", stage: "handler", error: 404, refuses: "a record that does not exist" },
  { name: "state", stage: "handler", error: 405, refuses: "what the record's state does not allow" },
] as const satisfies readonly Row[];

type Rule = (typeof refusalOrder)[number];
export type RuleName = Rule["name"];
export type Stage = Rule["stage"];
export type RuleOf<Of extends Stage> = Extract<Rule, { readonly stage: Of }>["name"];

/** In the order in which they come. */
export const stages: readonly Stage[] = [...new Set(refusalOrder.map(({ stage }) => stage))];

export interface Step<Check> {
  readonly rule: RuleName;
  readonly check: Check;
}

/** The checks of a stage, one for each of its rules, in the table's order. Made once: requests do not read the table. */
export function stepsOf<Of extends Stage, Check>(
  stage: Of,
  checks: Readonly<Record<RuleOf<Of>, Check>>,
): readonly Step<Check>[] {
  const known: Readonly<Partial<Record<RuleName, Check>>> = checks;
  return refusalOrder
    .filter((rule) => rule.stage === stage)
    .flatMap(({ name }) => {
      const check = known[name];
      return check ? [{ rule: name, check }] : [];
    });
}

const places = new Map<RuleName, number>(refusalOrder.map(({ name }, place) => [name, place]));

/** Of several broken rules the one that answers; undefined when there is none. */
export function earliest<Broken extends { readonly rule: RuleName }>(
  broken: readonly Broken[],
): Broken | undefined {
  return broken.toSorted((a, b) => placeOf(a.rule) - placeOf(b.rule))[0];
}

/** The status of a rule, where the document decides none. */
export function statusOf(
  rule: RuleName,
  requestErrors: Readonly<Partial<Record<RequestError, number>>>,
): number {
  const { error } = refusalOrder.find(({ name }) => name === rule) ?? { error: "invalid-parameters" };
  return typeof error === "number" ? error : (requestErrors[error] ?? 400);
}

function placeOf(rule: RuleName): number {
  return places.get(rule) ?? refusalOrder.length;
}

/** The rule of a server's own objection to a caller, by its status. */
export function denialRule(status: 402 | 403 | 429): RuleOf<"server"> {
  return denials[status];
}

const denials = { 402: "payment", 403: "permission", 429: "rate-limit" } as const;
