/** How testers get between a request that is in order and its handler: forced answers and faults. */
import { setTimeout as sleep } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Operations } from "../../generated/typescript/src/server/index.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { readWish } from "../../scripts/core/mock/preferred-response.ts";
import type { Fate, Fortune } from "./faults.ts";
import { forcedReply, isForced } from "./forced.ts";
import type { Sandbox } from "./sandbox.ts";
import type { Caller } from "./store/users.ts";

export interface Influence {
  /** The same handlers, under the tester's influence. */
  readonly over: (handlers: Operations<Caller>) => Operations<Caller>;
  /** What became of a request; undefined when nobody meddled with it. */
  readonly verdict: (request: Request) => string | undefined;
  /** The answer that leaves: the router's, unless the tester's wish cannot be granted, or the connection is to break. */
  readonly seeOff: (request: Request, response: Response, bindings: HttpBindings) => Response;
}

interface Asked {
  readonly request: Request;
  readonly signal: AbortSignal;
  readonly operation: Operation;
}

type AnyHandler = (input: Asked) => object | Promise<object>;

export function createInfluence({ api, fortune }: Pick<Sandbox, "api" | "fortune">): Influence {
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const verdicts = new WeakMap<Request, string>();
  const refusals = new WeakMap<Request, Response>();
  const resets = new WeakSet<Request>();

  const wished = (operation: Operation, request: Request) => {
    const { headers } = request;
    const wish = readWish(operation, {
      get: (name) => headers.get(name) ?? undefined,
      has: (name) => headers.has(name),
    });
    if (typeof wish === "string") refusals.set(request, Response.json({ error: wish }, { status: 404 }));
    verdicts.set(request, typeof wish === "string" ? wish : "forced");
    return typeof wish === "string" ? forcedReply(operation, new Headers()) : forcedReply(operation, headers);
  };
  const met = (operation: Operation, request: Request, fate: Fate) => {
    verdicts.set(request, fate.resets ? "fault: connection reset" : `fault: status ${fate.status}`);
    if (fate.resets) resets.add(request);
    if (fate.status === undefined) return forcedReply(operation, new Headers());
    const { status } = fate;
    const isDeclared = operation.responses.some((response) => response.status === String(status));
    if (isDeclared) return forcedReply(operation, new Headers({ prefer: `code=${status}` }));
    refusals.set(request, Response.json({ error: "A fault that was asked for." }, { status }));
    return forcedReply(operation, new Headers());
  };
  const influenced =
    (id: string, handler: AnyHandler): AnyHandler =>
    (input) => {
      const operation = operations.get(id) ?? input.operation;
      const answer = (fate?: Fate) => {
        if (fate?.resets || fate?.status !== undefined) return met(operation, input.request, fate);
        return isForced(input.request.headers) ? wished(operation, input.request) : handler(input);
      };
      return afterDelay(fortune, input, answer);
    };
  return {
    verdict: (request) => verdicts.get(request),
    seeOff: (request, response, { incoming }) => {
      if (!resets.has(request)) return refusals.get(request) ?? response;
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    },
    over: (handlers) => {
      const all = Object.entries(handlers).map(([id, handler]) => [
        id,
        influenced(id, handler as unknown as AnyHandler),
      ]);
      return Object.fromEntries(all) as unknown as Operations<Caller>; // replies are examples of the specification, or the handler's own
    },
  };
}

function afterDelay(
  fortune: Fortune,
  { operation, signal }: Asked,
  answer: (fate?: Fate) => object | Promise<object>,
): object | Promise<object> {
  if (Object.keys(fortune.faults()).length === 0) return answer();
  const fate = fortune.next(operation.id);
  return fate.delay > 0 ? sleep(fate.delay, undefined, { signal }).then(() => answer(fate)) : answer(fate);
}
