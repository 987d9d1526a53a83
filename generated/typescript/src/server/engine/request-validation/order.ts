// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * READ THIS FIRST: the order of refusal, in one table. If a request breaks several rules, the first one in the table
 * decides the response. This holds for the stubs, the mock, and what the contract engine expects of any server.
 */
import type { RequestError } from "../model.ts";

interface Row {
  readonly name: string;
  /** When the rule can be checked: before or after the server knows the caller, the body and the records. */
  readonly stage: string;
  /** A status defined by HTTP, or an error whose status the document defines. */
  readonly error: RequestError | number;
  readonly refuses: string;
}

export const refusalOrder = [
  { name: "path", stage: "route", error: 404, refuses: "a path that is not in the document" },
  { name: "method", stage: "route", error: 405, refuses: "a method that the path does not have" },
  { name: "credentials", stage: "credentials", error: 401, refuses: "missing or invalid credentials" },
  {
    name: "missing-header",
    stage: "head",
    error: "missing-header",
    refuses: "a missing or empty required header",
  },
  { name: "malformed-header", stage: "head", error: "malformed-header", refuses: "an invalid header value" },
  { name: "accept", stage: "head", error: 406, refuses: "an Accept that matches nothing on offer" },
  { name: "rate-limit", stage: "server", error: 429, refuses: "too many requests" },
  { name: "permission", stage: "server", error: 403, refuses: "a caller without permission" },
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
    refuses: "invalid values in path, query and body",
  },
  { name: "record", stage: "handler", error: 404, refuses: "a record that does not exist" },
  {
    name: "state",
    stage: "handler",
    error: 405,
    refuses: "an action that the record's state does not allow",
  },
] as const satisfies readonly Row[];

type Rule = (typeof refusalOrder)[number];
export type RuleName = Rule["name"];
export type Stage = Rule["stage"];
export type RuleOf<Of extends Stage> = Extract<Rule, { readonly stage: Of }>["name"];

/** In the order of the table. */
export const stages: readonly Stage[] = [...new Set(refusalOrder.map(({ stage }) => stage))];

export interface Step<Check> {
  readonly rule: RuleName;
  readonly check: Check;
}

/** The checks of a stage, one per rule, in the table's order. Built once, so that requests do not read the table. */
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

/** The broken rule that decides the response; undefined if no rule is broken. */
export function earliest<Broken extends { readonly rule: RuleName }>(
  broken: readonly Broken[],
): Broken | undefined {
  return broken.toSorted((a, b) => placeOf(a.rule) - placeOf(b.rule))[0];
}

/** The status of a rule if the document does not define one. */
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

/** The rule for a server's own refusal of a caller, by its status. */
export function denialRule(status: 402 | 403 | 429): RuleOf<"server"> {
  return denials[status];
}

const denials = { 402: "payment", 403: "permission", 429: "rate-limit" } as const;
