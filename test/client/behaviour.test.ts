/** How the client handles responses, documented or not, and how its users can intervene. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ApiError,
  type ClientOptions,
  UnexpectedResponseError,
  createClient,
  isErrorOf,
  listUsers,
} from "../.generated/users-api/typescript/src/index.ts";
import { apiOf, busy, empty, found, headers } from "./scripted.ts";
import { type ScriptedServer, type Step, answer, json, startScriptedServer } from "./scripted-server.ts";

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const api = (options: Partial<ClientOptions> = {}) => apiOf(server, options);

async function unexpected(step: Step): Promise<unknown> {
  server.script(step);
  const error: unknown = await api({ retry: false })
    .listUsers()
    .catch((caught: unknown) => caught);
  if (!(error instanceof UnexpectedResponseError)) return error;
  return [error.message, error.body, error.response.status];
}

describe("undocumented responses", () => {
  test("invalid JSON", async () => {
    expect(await unexpected(answer(200, { "Content-Type": "application/json" }, '{"users":'))).toEqual([
      "GET /v1/users failed: 200 with invalid JSON: application/json (listUsers)",
      '{"users":',
      200,
    ]);
  });

  test("another media type, on success and on failure", async () => {
    const html = { "Content-Type": "text/html; charset=utf-8" };
    expect(await unexpected(answer(200, html, "<p>Log in</p>"))).toEqual([
      "GET /v1/users failed: 200 with invalid JSON: text/html; charset=utf-8 (listUsers)",
      "<p>Log in</p>",
      200,
    ]);
    expect(await unexpected(answer(403, html, "<p>No</p>"))).toMatchObject([
      "GET /v1/users failed: 403 with invalid JSON: text/html; charset=utf-8 (listUsers)",
      "<p>No</p>",
      403,
    ]);
  });

  test("no body at all", async () => {
    expect(await unexpected(answer(200, {}))).toEqual([
      "GET /v1/users failed: 200 with invalid JSON: no type (listUsers)",
      undefined,
      200,
    ]);
  });

  test("an undocumented status is marked as such, even a success", async () => {
    server.script(json(201, empty), answer(502, { "Content-Type": "text/html" }, "<h1>Bad gateway</h1>"));
    const { response: _created, ...created } = await api().listUsers();
    const { response: _broken, ...broken } = await api().listUsers();
    expect([created, broken]).toEqual([
      { ok: false, status: 201, error: empty, headers: {} },
      { ok: false, status: 502, error: "<h1>Bad gateway</h1>", headers: {} },
    ]);
  });
});

describe("middleware of openapi-fetch", () => {
  test("sees each attempt, and may change request and response", async () => {
    server.script(busy, found);
    const seen: string[] = [];
    const result = await api({
      middleware: [
        {
          onRequest({ request, schemaPath, params }) {
            seen.push(`${schemaPath} ${JSON.stringify(params.query)}`);
            request.headers.set("X-Trace", String(seen.length));
          },
          onResponse: ({ response }) =>
            response.ok ? Response.json({ ...empty, changed: true }) : undefined,
        },
      ],
    }).listUsers({ per_page: 3 });
    expect([seen, server.requests.map((request) => request.headers["x-trace"]), result.data]).toEqual([
      ['/v1/users {"per_page":3}', '/v1/users {"per_page":3}'],
      ["1", "2"],
      { ...empty, changed: true },
    ]);
  });

  test("may replace a failure, body included", async () => {
    server.script(json(404, { error: "Not there" }));
    const middleware = [{ onResponse: () => Response.json({ error: "Not for you" }, { status: 403 }) }];
    const { status, error } = await api({ middleware }).listUsers();
    expect([status, error]).toEqual([403, { error: "Not for you" }]);
  });
});

describe("failures as exceptions", () => {
  test("orThrow returns the data, or throws an ApiError", async () => {
    server.script(found, json(403, { error: "Not yours" }));
    expect(await api().listUsers.orThrow()).toEqual(empty);
    const error: unknown = await api()
      .listUsers.orThrow()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: "ApiError",
      message: "GET /v1/users failed: 403 Forbidden (listUsers)",
      operation: "listUsers",
      status: 403,
      result: { ok: false, status: 403, error: { error: "Not yours" } },
    });
    expect([isErrorOf(listUsers, error), isErrorOf(api().listUsers, error)]).toEqual([true, true]);
    expect([isErrorOf(api().listConversations, error), isErrorOf(listUsers, new Error("x"))]).toEqual([
      false,
      false,
    ]);
  });
});

test("fetch's options, and a custom fetch", async () => {
  const requests: Request[] = [];
  const client = createClient({
    baseUrl: "http://127.0.0.1:9/",
    headers,
    init: { cache: "no-store", credentials: "omit" },
    fetch: async (request) => {
      requests.push(request);
      return Response.json(empty);
    },
  });
  await listUsers(
    client,
    { page_no: 2 },
    { init: { cache: "reload" }, headers: { "X-Customer": "id=1", "X-Locale": "es" } },
  );
  expect(requests.map(({ url, cache, credentials }) => [url, cache, credentials])).toEqual([
    ["http://127.0.0.1:9/v1/users?page_no=2", "reload", "omit"],
  ]);
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    "x-user-agent": "Tests",
    "x-product-name": "tests",
    "x-customer": "id=1",
    "x-locale": "es",
  });
});
