/** Who is known to a handler: alternatives, optional credentials, and scopes (OpenAPI 3.1, 4.8.30). */
import { describe, expect, test } from "vitest";
import type { AuthenticateCall, AuthorizeCall } from "../../templates/runtime/server/options.ts";
import { stub } from "./stub.ts";

const done = { 204: { description: "Done" } };
const at = (id: string, security?: object) => ({
  get: { operationId: id, responses: done, ...(security && { security }) },
});
const document = (openapi: string) => ({
  openapi,
  info: { title: "Parcels", version: "1" },
  paths: {
    "/public": at("public"),
    "/needed": at("needed", [{ Token: [] }]),
    "/empty-first": at("emptyFirst", [{}, { Token: [] }]),
    "/empty-last": at("emptyLast", [{ Token: [] }, {}]),
    "/empty-between": at("emptyBetween", [{ Key: [] }, {}, { Token: [] }]),
    "/only-empty": at("onlyEmpty", [{}]),
    "/either": at("either", [{ Key: [] }, { Token: [] }]),
    "/both": at("both", [{ Key: [], Token: [] }]),
    "/both-or-none": at("bothOrNone", [{ Key: [], Token: [] }, {}]),
    "/both-or-one": at("bothOrOne", [{ Key: [], Token: [] }, { Token: [] }]),
    "/connection": at("connection", [{ Certificate: [] }]),
    "/connection-or-none": at("connectionOrNone", [{ Certificate: [] }, {}]),
    "/cookie-or-none": at("cookieOrNone", [{}, { Session: [] }]),
  },
  components: {
    securitySchemes: {
      Token: { type: "http", scheme: "bearer" },
      Key: { type: "apiKey", in: "query", name: "key" },
      Session: { type: "apiKey", in: "cookie", name: "sid" },
      Certificate: { type: "mutualTLS" },
    },
  },
});

const token = { authorization: "Bearer good" };
const wrong = { authorization: "Bearer bad" };
const certificate = { "x-certificate": "shop" };

/** Path and query, headers, and who the handler sees, or the status of the refusal. */
const rows: readonly (readonly [string, Readonly<Record<string, string>>, unknown])[] = [
  ["/public", {}, "anonymous"],
  ["/public", wrong, "anonymous"],
  ["/needed", token, "token"],
  ["/needed", {}, 401],
  ["/needed", wrong, 401],
  ["/empty-first", token, "token"],
  ["/empty-first", {}, "anonymous"],
  ["/empty-first", wrong, 401],
  ["/empty-last", token, "token"],
  ["/empty-last", {}, "anonymous"],
  ["/empty-last", wrong, 401],
  ["/empty-last", { authorization: "Basic dTpw" }, "anonymous"],
  ["/empty-between", token, "token"],
  ["/empty-between?key=good", {}, "key"],
  ["/empty-between?key=bad", token, "token"],
  ["/empty-between?key=bad", {}, 401],
  ["/empty-between", {}, "anonymous"],
  ["/only-empty", {}, "anonymous"],
  ["/only-empty", token, "anonymous"],
  ["/either?key=good", {}, "key"],
  ["/either", token, "token"],
  ["/either?key=good", token, "key"],
  ["/either?key=bad", token, "token"],
  ["/either?key=good", wrong, "key"],
  ["/either?key=bad", wrong, 401],
  ["/both?key=good", token, "key"],
  ["/both?key=good", {}, 401],
  ["/both?key=good", wrong, 401],
  ["/both?key=bad", token, 401],
  ["/both-or-none?key=good", token, "key"],
  ["/both-or-none?key=good", {}, "anonymous"],
  ["/both-or-none?key=good", wrong, 401],
  ["/both-or-none", {}, "anonymous"],
  ["/both-or-one?key=good", token, "key"],
  ["/both-or-one?key=bad", token, "token"],
  ["/both-or-one", token, "token"],
  ["/both-or-one?key=good", {}, 401],
  ["/connection", certificate, "shop"],
  ["/connection", {}, 401],
  ["/connection-or-none", certificate, "shop"],
  ["/connection-or-none", {}, "anonymous"],
  ["/cookie-or-none", { cookie: "a=b; sid=good" }, "session"],
  ["/cookie-or-none", { cookie: "a=b" }, "anonymous"],
  ["/cookie-or-none", { cookie: "sid=bad" }, 401],
];

const known = (name: string) => (credential: string) => (credential === "good" ? name : undefined);
const noContent = () => ({ status: 204 });

describe.each(["3.0.3", "3.1.1"])("OpenAPI %s", (openapi) => {
  const authenticate = {
    Token: (credential: string) => Promise.resolve(known("token")(credential)),
    Key: known("key"),
    Session: known("session"),
    Certificate: (_none: string, { request }: AuthenticateCall) =>
      request.headers.get("x-certificate") ?? undefined,
  };
  let seen: unknown;
  const handler = (input: object) => {
    seen = (input as { principal: unknown }).principal ?? "anonymous";
    return { status: 204 };
  };
  const ids = Object.values(document(openapi).paths).map(({ get }) => get.operationId);
  const ask = stub(document(openapi), Object.fromEntries(ids.map((id) => [id, handler])), { authenticate });
  test.each(rows)("%s with %j: %s", async (target, headers, want) => {
    const { status } = await ask(target, { headers });
    expect(status === 204 ? seen : status).toBe(want);
  });
});

describe("scopes", () => {
  const scoped = {
    openapi: "3.1.0",
    info: { title: "Scopes", version: "1" },
    security: [{ Login: ["parcels:read"] }],
    paths: {
      "/parcels": {
        get: { operationId: "list", responses: done },
        post: {
          operationId: "send",
          responses: done,
          security: [
            { Key: ["clerk"], Login: ["parcels:write", "labels:write"] },
            { Login: ["parcels:admin"] },
          ],
        },
      },
      "/prices": { get: { operationId: "prices", responses: done, security: [{}, { Login: [] }] } },
    },
    components: {
      securitySchemes: {
        Login: { type: "openIdConnect", openIdConnectUrl: "https://example.com/.well-known" },
        Key: { type: "apiKey", in: "header", name: "X-Key" },
      },
    },
  };
  /** What is called, with which scopes. */
  const told = async (target: string, init: RequestInit, granted: readonly string[] = []) => {
    const calls: unknown[] = [];
    const proof =
      (name: string) =>
      (_credential: string, { scopes, operation }: AuthenticateCall) => {
        calls.push([name, operation.id, scopes]);
        return scopes.every((scope) => granted.includes(scope)) ? name : undefined;
      };
    const ask = stub(
      scoped,
      { list: noContent, send: noContent, prices: noContent },
      {
        authenticate: { Login: proof("Login"), Key: proof("Key") },
        authorize: ({ principal, satisfied }: AuthorizeCall<string>) =>
          void calls.push(["authorize", principal, satisfied]),
      },
    );
    const { status } = await ask(target, init);
    return [...calls, status];
  };
  const headers = { authorization: "Bearer x" };

  test("of the document hold for an operation without security of its own", async () => {
    expect(await told("/parcels", { headers }, ["parcels:read"])).toEqual([
      ["Login", "list", ["parcels:read"]],
      ["authorize", "Login", [{ scheme: "Login", scopes: ["parcels:read"] }]],
      204,
    ]);
  });

  test("are told for each scheme of an alternative; roles, too", async () => {
    const granted = ["clerk", "parcels:write", "labels:write"];
    const init = { method: "POST", headers: { ...headers, "x-key": "k" } };
    expect(await told("/parcels", init, granted)).toEqual([
      ["Key", "send", ["clerk"]],
      ["Login", "send", ["parcels:write", "labels:write"]],
      [
        "authorize",
        "Key",
        [
          { scheme: "Key", scopes: ["clerk"] },
          { scheme: "Login", scopes: ["parcels:write", "labels:write"] },
        ],
      ],
      204,
    ]);
  });

  test("that are missing leave the next alternative", async () => {
    const init = { method: "POST", headers };
    expect(await told("/parcels", init, ["parcels:admin"])).toEqual([
      ["Login", "send", ["parcels:admin"]],
      ["authorize", "Login", [{ scheme: "Login", scopes: ["parcels:admin"] }]],
      204,
    ]);
    expect(await told("/parcels", init)).toEqual([["Login", "send", ["parcels:admin"]], 401]);
  });

  test("are none for an anonymous caller", async () => {
    expect(await told("/prices", {})).toEqual([["authorize", undefined, []], 204]);
  });
});

test("a refusal says which credentials are wanted, missing or wrong", async () => {
  const ask = stub(document("3.1.1"), { needed: noContent }, { authenticate: { Token: known("token") } });
  const answers = await Promise.all([ask("/needed"), ask("/needed", { headers: wrong })]);
  const told = answers.map(({ status, headers }) => [status, headers.get("www-authenticate")]);
  expect(told).toEqual([
    [401, "Bearer"],
    [401, "Bearer"],
  ]);
});
