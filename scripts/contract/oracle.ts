/** Predicts how the contract refuses a request. It uses the gate of the stubs, so that each rule exists only once. */
import { asObject } from "../core/json.ts";
import type { Api } from "../core/model.ts";
import { type RegExpEngine, createChecks } from "../core/schema/compile.ts";
import { createGate } from "../core/request-validation/gate.ts";
import { type RuleName, earliest, statusOf } from "../core/request-validation/order.ts";
import type { Wire } from "./exchange.ts";

/** `details` is the tree of a validation error, if the document has `x-validation-codes`. */
export interface Verdict {
  /** The first rule that the request breaks; undefined if it breaks none. */
  readonly rule: RuleName | undefined;
  /** Undefined if the contract accepts the request. */
  readonly status: number | undefined;
  readonly reason: string;
  readonly details: unknown;
}

export type Oracle = (asked: Asked) => Promise<Verdict>;

type Asked = Omit<Wire, "body"> & { readonly body: string | Uint8Array<ArrayBuffer> | undefined };

export const accepted: Verdict = { rule: undefined, status: undefined, reason: "", details: undefined };

/** @param regExp makes the regular expressions of patterns; bounded ones unless given */
export function createOracle(api: Api, regExp?: RegExpEngine): Oracle {
  const gate = createGate(api, createChecks(api, { code: { ...(regExp && { regExp }) } }));
  return async ({ method, target, headers, body }) => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
    const sent = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
    if (body !== undefined) sent.set("content-length", String(bytes.length));
    const found = gate.find({ method, target, headers: sent });
    if (found.kind === "refused") return verdictOf(found);
    const entered = found.admit();
    if (entered.kind === "refused") return verdictOf(entered);
    const decision = await entered.finish(entered.readsBody ? bytes : new Uint8Array());
    return decision.kind === "refused" ? verdictOf(decision) : accepted;
  };
}

/** The verdict on a request that also breaks a rule that the request alone does not reveal. */
export function breaking(verdict: Verdict, rule: RuleName): Verdict {
  const known = { rule, status: statusOf(rule, {}), reason: rule, details: undefined };
  const { rule: shown } = verdict;
  return (shown === undefined ? undefined : earliest([{ ...verdict, rule: shown }, known])) ?? known;
}

type Refused = Extract<ReturnType<ReturnType<typeof createGate>["find"]>, { readonly kind: "refused" }>;

function verdictOf({ rule, status, reason, body }: Refused): Verdict {
  return { rule, status, reason, details: body.kind === "json" ? asObject(body.value).details : undefined };
}
