/** What the contract answers a request with: the refusals of the stubs' own gate, so that nothing is decided twice. */
import { asObject } from "../core/json.ts";
import type { Api } from "../core/model.ts";
import { createChecks } from "../core/schema/compile.ts";
import { createGate } from "../core/request-validation/gate.ts";
import type { Wire } from "./exchange.ts";

/** `details`: the tree of a validation error, where the document has `x-validation-codes`. */
export interface Verdict {
  /** Undefined: the contract accepts the request. */
  readonly status: number | undefined;
  readonly reason: string;
  readonly details: unknown;
}

export type Oracle = (asked: Asked) => Promise<Verdict>;

type Asked = Omit<Wire, "body"> & { readonly body: string | Uint8Array<ArrayBuffer> | undefined };

const accepted: Verdict = { status: undefined, reason: "", details: undefined };

export function createOracle(api: Api): Oracle {
  const gate = createGate(api, createChecks(api));
  return async ({ method, target, headers, body }) => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
    const sent = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
    if (body !== undefined) sent.set("content-length", String(bytes.length));
    const found = gate.find({ method, target, headers: sent });
    if (found.kind === "refused") return verdictOf(found);
    const entered = found.unauthorized() ?? found.enter();
    if (entered.kind === "refused") return verdictOf(entered);
    const decision = await entered.finish(entered.readsBody ? bytes : new Uint8Array());
    return decision.kind === "refused" ? verdictOf(decision) : accepted;
  };
}

type Refused = Extract<ReturnType<ReturnType<typeof createGate>["find"]>, { readonly kind: "refused" }>;

function verdictOf({ status, reason, body }: Refused): Verdict {
  return { status, reason, details: body.kind === "json" ? asObject(body.value).details : undefined };
}
