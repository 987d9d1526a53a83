/** What callers learn when a call fails: which one it was, where it was made, and what the server sent. */
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  type CallOptions,
  type ClientOptions,
  UnexpectedResponseError,
  createApi,
  createClient,
  isErrorOf,
  listUsers,
} from "../.generated/users-api/typescript/src/index.ts";
import { empty, headers, message } from "./scripted.ts";

/** A client without a network: each request gets what `fetch` returns. */
function api(fetch: (request: Request) => unknown, options: Partial<ClientOptions> = {}) {
  const send = async (request: Request) => (await fetch(request)) as Response;
  return createApi({
    baseUrl: "http://x/base",
    token: "T",
    headers,
    retry: { delay: 1 },
    fetch: send,
    ...options,
  });
}

async function thrown(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (caught: unknown) => caught,
  );
}

const failing = () => Promise.reject(new TypeError("fetch failed"));

/** Found by name in the stacks of errors. */
async function caller(call: () => Promise<unknown>): Promise<unknown> {
  return await call();
}

/** Answers after a timer of 1 ms, which is what a timer makes of a time too long for it. */
const later = () =>
  new Promise((resolve) => {
    setTimeout(() => resolve(found()), 2);
  });

const html = { "content-type": "text/html" };
const found = () => Response.json(empty);

describe("the answer of a gateway", () => {
  test.each([
    ["HTML", 401, "<html>nginx</html>"],
    ["HTML", 403, "<html>nginx</html>"],
    ["HTML", 429, "<html>nginx</html>"],
    ["HTML", 503, "<html>nginx</html>"],
    ["nothing", 401, ""],
    ["nothing", 503, ""],
  ])("%s with a documented status, %i: an ApiError, with or without orThrow", async (_what, status, body) => {
    const own = api(() => new Response(body, { status, headers: html }), { retry: false });
    const wanted = {
      name: "UnexpectedResponseError",
      message: `GET /base/v1/users failed: ${status} with invalid JSON: text/html (listUsers)`,
      operation: "listUsers",
      status,
      body: body || undefined,
      result: { ok: false, status, error: body || undefined },
    };
    for (const error of [await thrown(own.listUsers()), await thrown(own.listUsers.orThrow())]) {
      expect(error).toMatchObject(wanted);
      expect([
        error instanceof ApiError,
        error instanceof UnexpectedResponseError,
        isErrorOf(own.listUsers, error),
      ]).toEqual([true, true, true]);
    }
  });

  test("with an undocumented status it is a result, or an ApiError", async () => {
    const own = api(() => new Response("<html>nginx</html>", { status: 502, headers: html }));
    expect(await own.listUsers()).toMatchObject({ ok: false, status: 502, error: "<html>nginx</html>" });
    expect(await thrown(own.listUsers.orThrow())).toMatchObject({
      name: "ApiError",
      message: "GET /base/v1/users failed: 502 (listUsers)",
      status: 502,
    });
  });
});

/** How often a request was sent, and the error that was thrown. */
async function sent(
  fetch: (request: Request) => unknown,
  call: (own: ReturnType<typeof api>) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<[number, unknown]> {
  let count = 0;
  const own = api((request) => {
    count++;
    return fetch(request);
  }, options);
  const error = await thrown(call(own));
  return [count, error];
}

describe("a network error is known by where it comes from", () => {
  const bug = new TypeError("a bug");

  test.each([
    ["a TypeError", new TypeError("fetch failed")],
    ["one of another realm", runInNewContext("new TypeError('fetch failed')")],
    ["a DOMException, as some workers throw", new DOMException("fetch failed", "NetworkError")],
    ["an Error", new Error("fetch failed")],
  ])("%s that fetch rejects with is retried", async (_name, cause) => {
    const [count, error] = await sent(
      () => Promise.reject(cause),
      (own) => own.listUsers(),
    );
    expect(count).toBe(3);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "GET /base/v1/users failed: fetch failed (listUsers)", cause });
  });

  test.each([
    ["onRequest", 0, { onRequest: () => Promise.reject(bug) }],
    ["onResponse", 1, { onResponse: () => Promise.reject(bug) }],
  ])("a bug in %s is thrown as it is, and nothing is sent again", async (_name, times, middleware) => {
    const change = { body: { notifications_settings: { email: true } } };
    expect(
      await sent(found, (own) => own.updateNotificationsSettings(change), { middleware: [middleware] }),
    ).toEqual([times, bug]);
  });

  test("nor when onResponse has read the body", async () => {
    const middleware = [{ onResponse: ({ response }: { response: Response }) => void response.text() }];
    const [count, error] = await sent(found, (own) => own.listUsers(), { middleware });
    expect([count, String(error)]).toEqual([1, expect.stringMatching(/body/i)]);
  });

  test("an error that onError returns is thrown as it is, after the retries", async () => {
    const wrapped = new Error("logged");
    const middleware = [{ onError: () => wrapped }];
    expect(await sent(failing, (own) => own.listUsers(), { middleware })).toEqual([3, wrapped]);
  });

  test("onError and onRequest may return a response, of any realm, instead", async () => {
    const { status, ok, headers: given, body, bodyUsed } = found();
    const foreign = { status, ok, headers: given, body, bodyUsed, text: async () => JSON.stringify(empty) };
    const answered = { onError: () => foreign as unknown as Response };
    const early = { onRequest: () => found() };
    expect((await api(failing, { middleware: [answered] }).listUsers()).data).toEqual(empty);
    expect((await api(failing, { middleware: [early] }).listUsers()).data).toEqual(empty);
  });
});

test("an error names the call without its query, and its stack the caller", async () => {
  const own = api(failing, { retry: false });
  const refused = api(() => Response.json({ error: "No" }, { status: 404 }));
  const garbled = api(() => new Response("{", { headers: { "content-type": "application/json" } }));
  const slow = api(() => new Promise(() => {}), { timeout: 5 });
  const input = { conversation_id: 7, per_page: 3 };
  const errors = await Promise.all(
    [
      () => own.listMessages(input),
      () => own.createConversation(message),
      () => refused.listMessages.orThrow(input),
      () => garbled.listMessages(input),
      () => slow.listMessages(input),
    ].map((call) => thrown(caller(call))),
  );
  const path = "/base/v1/users/me/conversations";
  expect(errors.map((error) => [String(error), (error as Error).stack?.includes("caller")])).toEqual([
    [`TypeError: GET ${path}/7/messages failed: fetch failed (listMessages)`, true],
    [`TypeError: POST ${path} failed: fetch failed (createConversation)`, true],
    [`ApiError: GET ${path}/7/messages failed: 404 (listMessages)`, true],
    [
      `UnexpectedResponseError: GET ${path}/7/messages failed: 200 with invalid JSON: application/json (listMessages)`,
      true,
    ],
    [`TimeoutError: GET ${path}/7/messages took longer than 5 ms (listMessages)`, true],
  ]);
});

test.each([0, 60_000, Infinity, 2 ** 31 - 1, 2 ** 31, Number.MAX_VALUE])(
  "a timeout of %d",
  async (timeout) => {
    expect((await api(later, { timeout }).listUsers()).status).toBe(200);
  },
);

test("no client shows its secrets", () => {
  const options = { baseUrl: "http://x", token: "secret", headers };
  const client = createClient(options);
  const own = createApi(options);
  const shown = [client, own].flatMap((value) => [JSON.stringify(value), inspect(value, { depth: 9 })]);
  expect(shown.filter((text) => text.includes("secret"))).toEqual([]);
});

test("a fetch with requests of its own class", async () => {
  class OwnRequest extends Request {}
  const seen: string[] = [];
  const own = api(
    (request) => {
      if (!(request instanceof OwnRequest)) throw new TypeError(`Failed to parse URL from ${request}`);
      seen.push(`${request.method} ${request.url} ${request.headers.get("authorization")}`);
      return found();
    },
    { Request: OwnRequest },
  );
  await own.listUsers({ per_page: 2 });
  expect(seen).toEqual(["GET http://x/base/v1/users?per_page=2 Bearer T"]);
});

test("what is optional may be undefined", async () => {
  const asked: Request[] = [];
  const options: ClientOptions = {
    baseUrl: "http://x",
    token: undefined,
    headers: { ...headers, "X-Locale": undefined },
    timeout: undefined,
    retry: undefined,
    middleware: undefined,
    init: undefined,
    Request: undefined,
    fetch: async (request) => {
      asked.push(request);
      return found();
    },
  };
  const call: CallOptions = {
    signal: undefined,
    timeout: undefined,
    retry: { limit: undefined, delay: undefined, maxDelay: undefined },
    headers: { "X-Customer": undefined, "X-User-Agent": null },
    init: undefined,
  };
  await listUsers(createClient(options), { per_page: undefined, page_no: 2 }, call);
  await createApi({ ...options, fetch: undefined })
    .listUsers(undefined, { signal: AbortSignal.abort() })
    .catch(() => {});
  expect(asked.map(({ url }) => url)).toEqual(["http://x/v1/users?page_no=2"]);
  expect(Object.fromEntries(asked[0]?.headers ?? [])).toEqual({
    "x-product-name": "tests",
    "x-customer": "all=all",
  });
});
