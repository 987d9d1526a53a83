/** How testers control the sandbox: forced responses, resets, seeds, time and the request log. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask } from "./ask.ts";
import type { RunningSandbox } from "./sandbox.ts";
import { start } from "./start.ts";

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await start();
});
afterEach(() => sandbox.close());

const me = "/v1/users/me";
const api = (path: string, options = {}) => ask(sandbox.url + path, options);
const admin = (path: string, options = {}) => ask(`${sandbox.url}/__sandbox${path}`, options);
const write = () => api(`${me}/conversations/2/messages`, { json: { message: { content: "Hello" } } });
const total = async () => {
  const { body } = await api(`${me}/conversations/2/messages`);
  return (body as { pagination_info: { total_count: number } }).pagination_info.total_count;
};

const written = async () => ((await write()).body as { message: { created_at: string } }).message.created_at;

describe("Prefer", () => {
  test("code: returns the example and changes nothing", async () => {
    const forced = await api(`${me}/conversations/2/archive`, {
      method: "PUT",
      headers: { prefer: "code=405" },
    });
    const shown = await api(`${me}/conversations`);
    expect([forced, (shown.body as { conversations: unknown[] }).conversations.length]).toEqual([
      { status: 405, body: { error: "The conversation cannot be archived because it is already archived." } },
      2,
    ]);
  });

  test("code: returns the default response for a status without a response of its own", async () => {
    const reply = await api("/v1/users", { headers: { prefer: "code=418" } });
    expect(reply).toEqual({ status: 418, body: { error: "There is no such route." } });
  });

  test("example: returns the example of that name", async () => {
    const { body } = await api(`${me}/conversations`, { headers: { prefer: "example=ConversationsActive" } });
    expect((body as { conversations: { id: number }[] }).conversations.map(({ id }) => id)).toEqual([1]);
  });

  test.each([
    [
      "code=999",
      "Prefer: code must be a status of this operation: 200, 401, 402, 403, 422, 429, 444, 470, 471, 503, default.",
    ],
    ["example=Nothing", "Prefer: example must be an example of this response: UsersListed."],
  ])("%s is refused", async (prefer, error) => {
    expect(await api("/v1/users", { headers: { prefer } })).toEqual({ status: 404, body: { error } });
  });

  test("an invalid request is refused first", async () => {
    const { status } = await api("/v1/users?page_no=0", { headers: { prefer: "code=429" } });
    expect(status).toBe(422);
  });
});

describe("reset and seed", () => {
  test("a reset restores the initial data, ids included", async () => {
    const before = await write();
    const grown = await total();
    const reset = await admin("/reset", { method: "POST" });
    const after = [await total(), (await write()).body];
    const message = expect.objectContaining({ id: 5 });
    expect([before.body, grown, reset, after]).toEqual([
      { message },
      3,
      { status: 200, body: {} },
      [2, { message }],
    ]);
  });

  test("another seed replaces everything, tokens included", async () => {
    const body = `
roles: {all: all}
users: [{id: 00000000-0000-4000-8000-000000000001, roles: [all], tokens: [other]}]
`;
    const planted = await admin("/seed", { body });
    const [old, own] = [await api("/v1/users"), await api("/v1/users", { token: "other" })];
    const users = [{ id: "00000000-0000-4000-8000-000000000001", roles: ["all"] }];
    expect([planted.status, old.status, own.body]).toEqual([200, 401, expect.objectContaining({ users })]);
  });

  test.each([
    [
      "users: [{id: 1}]",
      "seed:1:14  error  seed-value\n  users.0.id must be string.\n  1 | users: [{id: 1}]\n    |              ^",
    ],
    ["users: [", expect.stringContaining("seed:1:9  error  seed-syntax")],
    [
      `roles: {a: &a [${"x, ".repeat(20_000)}], ${Array.from({ length: 60 }, (_, i) => `r${i}: *a`).join(", ")}}`,
      "error  seed-size\n  The seed has more than 500,000 values, with those of aliases counted each time.",
    ],
    ["users: &a [*a, *a]", expect.stringContaining("seed-size")],
    ["notes: []", expect.stringContaining("notes is not declared.")],
    [
      "users: [{id: 00000000-0000-4000-8000-000000000001, roles: [boss]}]",
      "The seed is inconsistent: FOREIGN KEY constraint failed.",
    ],
  ])("a bad seed changes nothing: %.40s", async (body, error) => {
    const refused = await admin("/seed", { body });
    expect([refused, await total()]).toEqual([{ status: 422, body: { error } }, 2]);
  });
});

const clockShapes =
  'Send one of {"set": "2026-01-31T12:00:00Z"}, {"advance_seconds": 60}, {"frozen": true}, {"reset": true}.';

describe("clock", () => {
  test("freeze, set, advance, reset", async () => {
    const answers = [
      await admin("/clock", { json: { frozen: true } }),
      await admin("/clock", { json: { set: "2030-01-31T12:00:00Z" } }),
    ];
    expect(answers.at(-1)).toEqual({
      status: 200,
      body: { now: "2030-01-31T12:00:00.000000Z", frozen: true },
    });
    const first = await written();
    await admin("/clock", { json: { advance_seconds: 1.5 } });
    expect([first, await written()]).toEqual(["2030-01-31T12:00:00.000000Z", "2030-01-31T12:00:01.500000Z"]);
    await admin("/clock", { json: { reset: true } });
    expect(Math.abs(Date.parse(await written()) - Date.now()) < 60_000).toBe(true);
  });

  test.each([
    [{ json: { set: "tomorrow" } }, 422, "set must be a time in UTC, such as 2026-01-31T12:00:00Z."],
    [{ json: { set: "2250-01-01T00:00:00Z" } }, 422, "The time must be from 1970 to 2249, in UTC."],
    [{ json: { set: "1969-12-31T23:59:59Z" } }, 422, "The time must be from 1970 to 2249, in UTC."],
    [{ json: { advance_seconds: 1e30 } }, 422, "The time must be from 1970 to 2249, in UTC."],
    [{ json: { advance_seconds: -1e10 } }, 422, "The time must be from 1970 to 2249, in UTC."],
    [{ json: { back: 1 } }, 422, clockShapes],
    [{ json: { advance_seconds: "60" } }, 422, clockShapes],
    [{ json: [] }, 422, clockShapes],
    [{ body: "{" }, 400, "The body is not valid JSON."],
  ])("%j is refused", async (options, status, error) => {
    expect(await admin("/clock", options)).toEqual({ status, body: { error } });
  });
});

test("a clock that is moved again and again stays within bounds", async () => {
  const statuses: number[] = [];
  for (let step = 0; step < 9; step++) {
    statuses.push((await admin("/clock", { json: { advance_seconds: 1e9 } })).status);
  }
  expect([new Set(statuses), (await write()).status]).toEqual([new Set([200, 422]), 200]);
});

describe("requests", () => {
  test("shows no key that a query has", async () => {
    await api("/v1/users?api_key=hush&access%5Ftoken=hush&page_no=1");
    const { body } = await admin("/requests");
    expect(body).toMatchObject({
      requests: [{ target: "/v1/users?api_key=***&access%5Ftoken=***&page_no=1" }],
    });
  });

  test("lists each request and its outcome", async () => {
    await api("/v1/users?page_no=0");
    await api("/v1/users", { headers: { prefer: "code=402" } });
    await api("/nowhere", { token: "nobody" });
    await api(`${me}/conversations/2/seen`, { method: "PUT" });
    const { body } = await admin("/requests");
    const entry = { id: expect.any(String), at: expect.any(String), method: "GET" };
    const listUsers = { ...entry, target: "/v1/users", operation: "listUsers" };
    const seen = { target: `${me}/conversations/2/seen`, operation: "markConversationSeen" };
    expect(body).toEqual({
      requests: [
        { ...entry, ...seen, method: "PUT", status: 200, verdict: "accepted" },
        { ...entry, target: "/nowhere", operation: null, status: 404, verdict: "There is no path /nowhere." },
        { ...listUsers, status: 402, verdict: "forced" },
        {
          ...listUsers,
          target: "/v1/users?page_no=0",
          status: 422,
          verdict: 'Parameter "page_no" must be >= 1.',
        },
      ],
    });
    const counts = [];
    for (const filter of [
      "operation=listUsers",
      "status=4XX",
      "status=200",
      "method=put",
      "target=nowhere",
      "limit=1",
    ]) {
      const found = (await admin(`/requests?${filter}`)).body as { requests: unknown[] };
      counts.push(found.requests.length);
    }
    expect(counts).toEqual([2, 3, 1, 1, 1, 1]);
    await admin("/requests", { method: "DELETE" });
    expect((await admin("/requests")).body).toEqual({ requests: [] });
  });

  test("an invalid limit", async () => {
    expect((await admin("/requests?limit=all")).status).toBe(422);
    expect((await admin("/requests?verdict=forced")).body).toEqual({
      error: "verdict is not one of operation, method, status, target, limit.",
    });
  });
});

test("an unknown endpoint, and a page of another site", async () => {
  const unknown = await admin("/other");
  const foreign = await admin("/reset", { method: "POST", headers: { "sec-fetch-site": "cross-site" } });
  expect([unknown, foreign.status]).toEqual([
    {
      status: 404,
      body: { error: expect.stringMatching(/^Unknown endpoint\. Available: POST \/__sandbox\/reset, /) },
    },
    403,
  ]);
});

test("--no-admin turns off /__sandbox and Prefer", async () => {
  const quiet = await start({ admin: false });
  const answers = [
    await ask(`${quiet.url}/__sandbox/reset`, { method: "POST" }),
    await ask(`${quiet.url}/v1/users`, { headers: { prefer: "code=402" } }),
  ];
  await quiet.close();
  expect(answers.map(({ status }) => status)).toEqual([404, 200]);
});
