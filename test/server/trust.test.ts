/** The router accepts any kind of promise, and the request as earlier middleware left it. */
import { runInNewContext } from "node:vm";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { createRouter } from "../.generated/users-api/typescript/src/server/index.ts";
import { serve } from "../.generated/users-api/typescript/src/server/node.ts";
import { ask, messages, notFound } from "./ask.ts";
import { anyone, exampleHandlers } from "./example-server.ts";

/** A promise that is not `instanceof Promise`, because it is from another realm; those of query builders are not, either. */
const thenable = runInNewContext("(value) => Promise.resolve(value)") as <Value>(
  value: Value,
) => Promise<Value>;

const { listUsers } = exampleHandlers;

describe("promises need not be instances of Promise", () => {
  test.each<[string, string | undefined, number]>([
    ["nobody", undefined, 401],
    ["null", null as unknown as undefined, 401],
    ["somebody", "Marta", 200],
  ])("authenticate: %s", async (_name, principal, wanted) => {
    const authenticate = { UserAuthorization: () => thenable(principal) };
    expect((await ask({ listUsers }, {}, { authenticate })).status).toBe(wanted);
  });

  test("authorize, and the handler", async () => {
    const denial = { status: 403, reason: "Not for you." } as const;
    const denied = await ask({ listUsers }, {}, { authorize: () => thenable(denial) });
    const answered = await ask({ listMessages: () => thenable(notFound) }, { path: messages });
    expect([denied.status, answered.status]).toEqual([403, 404]);
  });
});

test("authentication that never settles is a 503", async () => {
  const authenticate = { UserAuthorization: () => new Promise<string>(() => {}) };
  expect((await ask({ listUsers }, {}, { timeout: 20, authenticate })).status).toBe(503);
});

test("a signal first read after the timeout is aborted, too", async () => {
  const first = Promise.withResolvers<AbortSignal>();
  let looked: (() => AbortSignal) | undefined;
  const { status } = await ask(
    {
      listUsers: (input) => {
        looked = () => input.signal;
        return first.promise.then(() => notFound as never);
      },
    },
    {},
    { timeout: 20 },
  );
  expect([status, looked?.().aborted]).toEqual([503, true]);
});

function routerOf() {
  return createRouter<string>({ listUsers }, anyone);
}

function without(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete("authorization");
  return new Request(request, { headers });
}

describe("on Node, the router sees the headers that earlier middleware left", () => {
  const sent = {
    authorization: "Bearer Any",
    "x-user-agent": "T",
    "x-product-name": "t",
    "x-customer": "id=1",
  };
  test.each<[string, () => Parameters<typeof serve>[0], number]>([
    ["a router alone", routerOf, 200],
    [
      "mounted behind one that takes the credentials away",
      () =>
        new Hono()
          .use(async (context, next) => {
            context.req.raw = without(context.req.raw);
            await next();
          })
          .route("/", routerOf()),
      401,
    ],
    [
      "behind one that does so in place",
      () =>
        new Hono()
          .use(async (context, next) => {
            context.req.raw.headers.delete("authorization");
            await next();
          })
          .route("/", routerOf()),
      401,
    ],
    ["wrapped", () => ({ fetch: (request) => routerOf().fetch(without(request)) }), 401],
  ])("%s", async (_name, served, wanted) => {
    const { url, close } = await serve(served(), { port: 0 });
    const { status } = await fetch(`${url}/v1/users`, { headers: sent });
    await close();
    expect(status).toBe(wanted);
  });
});
