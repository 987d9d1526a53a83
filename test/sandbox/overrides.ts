/** What testers put between a valid request and its handler: forced responses and faults. */
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Operations } from "../../generated/typescript/src/server/index.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { preferredResponse } from "../../scripts/core/mock/preferred-response.ts";
import type { Outcome } from "../../scripts/core/mock/faults.ts";
import { forcedReply, isForced } from "./forced.ts";
import type { Sandbox } from "./parts.ts";
import type { Caller } from "./store/users.ts";

export interface Overrides {
  /** Wraps the handlers with forced responses and faults. */
  readonly over: (handlers: Operations<Caller>) => Operations<Caller>;
  /** What happened to a request; undefined if its own handler answered. */
  readonly outcome: (request: Request) => string | undefined;
  /** The response to send: the router's, unless `Prefer` cannot be met or the connection is to be reset. */
  readonly finalResponse: (request: Request, response: Response, bindings: HttpBindings) => Response;
}

interface Asked {
  readonly request: Request;
  readonly signal: AbortSignal;
  readonly operation: Operation;
}

type AnyHandler = (input: Asked) => object | Promise<object>;

export function createOverrides({ api, faultInjector }: Pick<Sandbox, "api" | "faultInjector">): Overrides {
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const verdicts = new WeakMap<Request, string>();
  const refusals = new WeakMap<Request, Response>();
  const resets = new WeakSet<Request>();

  const forced = (operation: Operation, request: Request) => {
    const { headers } = request;
    const preferred = preferredResponse(operation, {
      get: (name) => headers.get(name) ?? undefined,
      has: (name) => headers.has(name),
    });
    if (typeof preferred === "string")
      refusals.set(request, Response.json({ error: preferred }, { status: 404 }));
    verdicts.set(request, typeof preferred === "string" ? preferred : "forced");
    return typeof preferred === "string"
      ? forcedReply(operation, new Headers())
      : forcedReply(operation, headers);
  };
  const injected = (operation: Operation, request: Request, outcome: Outcome) => {
    verdicts.set(request, outcome.resets ? "fault: connection reset" : `fault: status ${outcome.status}`);
    if (outcome.resets) resets.add(request);
    if (outcome.status === undefined) return forcedReply(operation, new Headers());
    const { status } = outcome;
    const isDeclared = operation.responses.some((response) => response.status === String(status));
    if (isDeclared) return forcedReply(operation, new Headers({ prefer: `code=${status}` }));
    refusals.set(request, Response.json({ error: "Fault injected by POST /__sandbox/faults." }, { status }));
    return forcedReply(operation, new Headers());
  };
  const left = (operation: Operation, { request }: Asked) => {
    verdicts.set(request, "the client left before it was answered");
    return forcedReply(operation, new Headers());
  };
  const overridden =
    (id: string, handler: AnyHandler): AnyHandler =>
    (input) => {
      const operation = operations.get(id) ?? input.operation;
      const answer = (outcome?: Outcome) => {
        if (outcome?.resets || outcome?.status !== undefined)
          return injected(operation, input.request, outcome);
        return isForced(input.request.headers) ? forced(operation, input.request) : handler(input);
      };
      if (!faultInjector.areSet()) return answer();
      const outcome = faultInjector.next(input.operation.id);
      return outcome.delay > 0
        ? delayed(outcome.delay, input).then((isOver) => (isOver ? answer(outcome) : left(operation, input)))
        : answer(outcome);
    };
  return {
    outcome: (request) => verdicts.get(request),
    finalResponse: (request, response, { incoming }) => {
      if (!resets.has(request)) return refusals.get(request) ?? response;
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    },
    over: (handlers) => {
      const all = Object.entries(handlers).map(([id, handler]) => [
        id,
        overridden(id, handler as unknown as AnyHandler),
      ]);
      return Object.fromEntries(all) as unknown as Operations<Caller>; // replies are examples of the specification, or the handler's own
    },
  };
}

/** @returns false if nobody waits for the answer any more: the client has left, or the time is up */
function delayed(milliseconds: number, { request, signal }: Asked): Promise<boolean> {
  const over = AbortSignal.any([request.signal, signal]);
  return sleep(milliseconds, true, { signal: over }).catch(() => false);
}
