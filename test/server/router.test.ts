/** What the router does around a handler, without a socket. */
import { describe, expect, test } from "vitest";
import type { Operations } from "../.generated/users-api/typescript/src/server/index.ts";
import { type Options, ask, messages, notFound } from "./ask.ts";
import { exampleHandlers } from "./example-server.ts";

test("values arrive as their schemas describe them, defaults included", async () => {
  let seen: unknown;
  const listMessages: Operations<string>["listMessages"] = ({ path, query, header, body, principal }) => {
    seen = { path, query, header, body, principal };
    return notFound;
  };
  await ask({ listMessages }, { path: `${messages}?per_page=7&with_archived=true&unknown=1` });
  expect(seen).toEqual({
    path: { conversation_id: 2 },
    query: { page_no: 1, per_page: 7, sort_by: "created_at", sort_direction: "desc", with_archived: true },
    header: { "X-User-Agent": "Test", "X-Product-Name": "test", "X-Customer": "id=1" },
    body: undefined,
    principal: "Any",
  });
});

test("a missing handler is a 501, and is logged at startup", async () => {
  const { listConversations } = exampleHandlers;
  const { status, body, events } = await ask({ listConversations });
  expect({ status, body, first: events[0] }).toEqual({
    status: 501,
    body: { error: "listUsers is not implemented." },
    first: { kind: "unhandled", operations: expect.arrayContaining(["listUsers", "archiveMessage"]) },
  });
});

test("a handler that throws is a 500 with only an id", async () => {
  const secret = new Error("password: hunter2");
  const {
    status,
    body,
    headers: sent,
    events,
  } = await ask({
    listUsers: () => {
      throw secret;
    },
  });
  const failed = events.find(({ kind }) => kind === "failed");
  expect({ status, body }).toEqual({ status: 500, body: { error: "Internal server error." } });
  expect(failed).toEqual({
    kind: "failed",
    id: sent.get("x-request-id"),
    operation: "listUsers",
    error: secret,
  });
});

test("a handler that takes too long is a 503, and is aborted", async () => {
  let stopped = false;
  const { status } = await ask(
    {
      listUsers: ({ signal }) =>
        new Promise(() => {
          signal.addEventListener("abort", () => (stopped = true));
        }),
    },
    {},
    { timeout: 5 },
  );
  expect({ status, stopped }).toEqual({ status: 503, stopped: true });
});

describe("a reply that breaks the specification", () => {
  const wrong = {
    listUsers: () => ({ status: 200, body: { users: [{ id: 1 }] } }),
  } as unknown as Operations<string>;

  test("is a 500, with details only in the log", async () => {
    const { status, body, events } = await ask(wrong);
    const failed = events.find((event) => event.kind === "failed");
    expect({ status, body, report: String(failed?.error) }).toEqual({
      status: 500,
      body: { error: "Internal server error." },
      report:
        "Error: The reply of listUsers violates the specification: body /pagination_info is required; body /users/0/id must be string.",
    });
  });

  test("is sent unchanged if response checks are off", async () => {
    const { status, body } = await ask(wrong, {}, { checkResponses: false });
    expect({ status, body }).toEqual({ status: 200, body: { users: [{ id: 1 }] } });
  });

  test.each([
    ["an undeclared status", { status: 418 }, "status 418 is not declared"],
    ["a missing header", { status: 429, body: { error: "Later." } }, "header Retry-After is missing"],
    ["a body although none is declared", { status: 444, body: {} }, "a body was sent, but none is declared"],
    [
      "another content type",
      { status: 401, body: { error: "No." }, contentType: "text/html" },
      "content type text/html is not declared",
    ],
  ])("%s", async (_name, reply, report) => {
    const { events } = await ask({ listUsers: () => reply } as unknown as Operations<string>);
    expect(String(events.find((event) => event.kind === "failed")?.error)).toBe(
      `Error: The reply of listUsers violates the specification: ${report}.`,
    );
  });
});

describe("authentication and authorization", () => {
  test("unknown credentials are 401", async () => {
    const { status, body } = await ask(
      exampleHandlers,
      {},
      { authenticate: { UserAuthorization: () => undefined } },
    );
    expect({ status, body }).toEqual({ status: 401, body: { error: "The credentials are invalid." } });
  });

  test("authenticate gets the token unchanged, whatever the case of Bearer", async () => {
    const tokens: string[] = [];
    const authenticate = { UserAuthorization: (token: string) => void tokens.push(token) };
    await ask(exampleHandlers, { headers: { authorization: "BEARER  a.B-c " } }, { authenticate });
    expect(tokens).toEqual(["a.B-c"]);
  });

  const deny: Partial<Options> = { authorize: () => ({ status: 403, reason: "You lack the permit." }) };
  test.each([
    ["403 comes after a missing header", { headers: { "x-customer": "" } }, 470],
    ["and after an Accept", { headers: { accept: "text/csv" } }, 406],
    [
      "but before the body's type",
      { method: "POST", path: messages, body: "x", headers: { "content-type": "text/plain" } },
      403,
    ],
    ["and before a bad parameter", { path: "/v1/users?page_no=0" }, 403],
  ])("%s", async (_name, asked, status) => {
    expect((await ask(exampleHandlers, asked, deny)).status).toBe(status);
  });

  test("authorize gets the permit from the specification", async () => {
    const permits: unknown[] = [];
    await ask(
      exampleHandlers,
      {},
      { authorize: ({ operation }) => void permits.push(operation.extensions["x-permit"]) },
    );
    expect(permits).toEqual(["Users:Api:Users:Users:Index"]);
  });
});

test.each([
  ["HEAD is GET without the body", { method: "HEAD" }, { status: 200, allow: null, body: undefined }],
  [
    "OPTIONS lists the methods",
    { method: "OPTIONS", path: messages },
    { status: 204, allow: "GET, POST", body: undefined },
  ],
  [
    "an undeclared method",
    { method: "DELETE" },
    { status: 405, allow: "GET", body: { error: "DELETE is not allowed here: use GET." } },
  ],
  [
    "a concrete path before a templated one",
    { path: "/v1/users/me/notifications/seen" },
    { status: 405, allow: "PUT", body: { error: "GET is not allowed here: use PUT." } },
  ],
  [
    "a path that is not UTF-8",
    { path: "/v1/users/%FF" },
    { status: 404, allow: null, body: { error: "There is no path /v1/users/%FF." } },
  ],
])("%s", async (_name, asked, want) => {
  const { status, headers: sent, body } = await ask(exampleHandlers, asked);
  expect({ status, allow: sent.get("allow"), body }).toEqual(want);
});

test("users can customize error bodies", async () => {
  const { status, body } = await ask(exampleHandlers, { path: "/nowhere" }, { errors: bare });
  expect({ status, body }).toEqual({ status: 400, body: [404, "There is no path /nowhere."] });
});

function bare({ status, reason }: { readonly status: number; readonly reason: string }): Response {
  return new Response(JSON.stringify([status, reason]), { status: 400 });
}
