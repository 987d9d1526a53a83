/** The mock's gate: it accepts any credentials, and valid requests can choose their response. */
import type { Api, Operation } from "../model.ts";
import { createChecks } from "../schema/compile.ts";
import type { Checks } from "../request-validation/faults.ts";
import { type Found, type Passage, createGate } from "../request-validation/gate.ts";
import type { Refusal } from "../request-validation/refusal.ts";
import type { Body, RequestHead } from "../http/request.ts";
import { type PreferredResponse, preferredResponse } from "./preferred-response.ts";

/** Like `Passage`, except that a body is always taken whole, and for the result of `finish`. */
export interface MockPassage extends Omit<Passage, "finish" | "isStream"> {
  readonly finish: (body: Body) => Promise<Refusal | PreferredResponse>;
}

export interface MockGate {
  readonly allow: (target: string) => string | undefined;
  readonly enter: (head: RequestHead) => RoutedRefusal | MockPassage;
}

/** The operation is absent if the request matches none. */
export interface RoutedRefusal extends Refusal {
  readonly operation?: Operation;
}

export function createMockGate(api: Api, checks: Checks = createChecks(api)): MockGate {
  const { find, allow } = createGate(api, checks);
  const enter = (head: RequestHead): RoutedRefusal | MockPassage => {
    const found = find(head);
    if (found.kind === "refused") return found;
    const entered = found.admit();
    if (entered.kind === "refused") return { ...entered, operation: found.operation };
    const { kind, operation, readsBody } = entered;
    return { kind, operation, readsBody, finish: withPreference(found, entered, head) };
  };
  return { allow, enter };
}

function withPreference(found: Found, passage: Passage, { headers }: RequestHead): MockPassage["finish"] {
  return async (body) => {
    const finished = await passage.finish(body);
    if (finished.kind === "refused") return finished;
    const preferred = preferredResponse(found.operation, headers);
    return typeof preferred === "string" ? found.refuse({ error: 404, reason: preferred }) : preferred;
  };
}
