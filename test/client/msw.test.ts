/** Handlers of Mock Service Worker, called with the generated client through a patched fetch. */
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test, vi } from "vitest";
import { type Client, createClient } from "../.generated/users-api/typescript/src/index.ts";
import * as client from "../.generated/users-api/typescript/src/index.ts";
import {
  type Examples,
  exampleHandler,
  exampleHandlers,
  handlers,
} from "../.generated/users-api/typescript/src/msw.ts";
import { answers } from "../.generated/users-api/typescript/src/msw/data.ts";
import * as zod from "../.generated/users-api/typescript/src/zod.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { conformance } from "../contract/conformance.ts";
import { specification } from "../users-api/specification.ts";
import { sharedHeaders } from "../users-api/server.ts";

const baseUrl = "https://api.example.com";
const at = { baseUrl };
const given: Client = createClient({ baseUrl, token: "any", headers: sharedHeaders, retry: false });
const server = setupServer();
const { operations } = specification.api;
const departures = conformance(specification.api);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Sends a request made of the operation's examples, without the client, to get the raw response. */
async function ask({ method, path, parameters, body }: Operation, query = "") {
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((url, { name, example }) => url.replace(`{${name}}`, String(example)), path);
  const [media] = body?.content ?? [];
  const [sent] = media?.examples.values() ?? [];
  const response = await fetch(`${baseUrl}${target}${query}`, {
    method: method.toUpperCase(),
    ...(media &&
      sent !== undefined && { headers: { "content-type": media.name }, body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

describe("generated data", () => {
  test.each(operations)("$id: forty responses are valid, according to Ajv", async (operation) => {
    server.use(...handlers(at));
    for (let page = 1; page <= 40; page++) {
      const answer = await ask(operation, `?page_no=${page}`);
      expect({ page, status: answer.status, wrong: departures(operation, answer) }).toEqual({
        page,
        status: 200,
        wrong: [],
      });
    }
  });

  test("the same seed gives the same data in any order; another seed gives other data", async () => {
    const all = async (seed: number, order: readonly Operation[]) => {
      server.resetHandlers(...handlers({ ...at, seed }));
      const bodies = new Map<string, unknown>();
      for (const operation of order) bodies.set(operation.id, (await ask(operation)).body);
      return operations.map(({ id }) => bodies.get(id));
    };
    const once = await all(7, operations);
    expect(await all(7, operations.toReversed())).toEqual(once);
    expect(await all(8, operations)).not.toEqual(once);
  });

  test("is the same on every machine", async () => {
    server.use(...handlers({ ...at, seed: 7 }));
    expect((await client.showConversation.orThrow(given, { conversation_id: 15 })).conversation)
      .toMatchInlineSnapshot(`
        {
          "audience_ids": [
            3189,
          ],
          "author_id": "4c01bb94-3f3e-44b3-ae5a-a3cd7d5687da",
          "created_at": "2026-03-24T03:50:01.000Z",
          "id": 15,
          "unseen_messages_count": 7158,
          "updated_at": "2026-10-18T08:15:16.000Z",
          "user_ids": [
            "995265a9-dca7-43ab-a9ca-f0c656973f56",
            "7d308931-e6fc-4ae7-aafd-815f52493e97",
            "46ed093c-72a0-4aba-a926-48ca02afbce0",
          ],
        }
      `);
  });

  test("following a list reaches its end", async () => {
    server.use(...handlers(at));
    const pages = [];
    for await (const page of client.listConversations.pages(given)) pages.push(page);
    expect(pages.length).toBe(1);
    expect(zod.ListConversations200Response.safeParse(pages[0]).success).toBe(true);
  });

  test("a path without parameters is not mistaken for one with parameters", async () => {
    server.use(...handlers(at));
    const result = await client.markAllNotificationsSeen(given);
    expect(zod.MarkAllNotificationsSeen200Response.safeParse(result.data).success).toBe(true);
  });
});

describe("examples", () => {
  const cases = answers.operations.flatMap(([id, { examples }]) =>
    Object.entries(examples).map(([name, example]) => ({ id, name, example })),
  );

  test.each(cases)("$id $name", async ({ id, name, example }) => {
    const operation = operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(id);
    const known = exampleHandler(id as keyof Examples, name as never, at); // names from the data
    server.use(known);
    const answer = await ask(operation);
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: example.status,
      body: example.value,
    });
    expect(departures(operation, answer)).toEqual([]);
  });

  test("every example of the specification is there", () => {
    const wanted = operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ content }) =>
        content.flatMap(({ examples }) => [...examples.values()].map((value) => ({ id, value }))),
      ),
    );
    const have = cases.flatMap(({ id, example: { value } }) => (value === undefined ? [] : [{ id, value }]));
    expect(have.length).toBe(wanted.length);
    expect(have).toEqual(expect.arrayContaining(wanted));
  });

  test("every operation answers with its first example, through the client", async () => {
    server.use(...exampleHandlers(at));
    for (const operation of operations) expect((await ask(operation)).status).toBe(200);
    const result = await client.listConversations(given);
    expect(result.data).toEqual(
      Object.values(new Map(answers.operations).get("listConversations")?.examples ?? {})[0]?.value,
    );
  });

  test("one example instead of the first", async () => {
    server.use(exampleHandler("showConversation", "Status444", at), ...handlers(at));
    expect((await client.showConversation(given, { conversation_id: 1 })).status).toBe(444);
  });

  test("an unknown name is an error, at compile time and at run time", () => {
    // @ts-expect-error no such example
    expect(() => exampleHandler("listUsers", "constructor", at)).toThrow(
      "no example constructor for listUsers",
    );
    // @ts-expect-error no such operation
    expect(() => exampleHandler("toString", "x", at)).toThrow("no example x for toString");
    expectTypeOf<"Status401" extends Examples["listUsers"] ? true : false>().toEqualTypeOf<false>();
  });
});

test.each([
  ["/api", "http://localhost:5173/api/v1/users", undefined, true],
  ["/api/", "https://example.com/api/v1/users", undefined, true],
  ["api", "http://localhost/api/v1/users", undefined, true],
  ["", "http://localhost/v1/users", undefined, true],
  ["/api", "http://localhost/other/api/v1/users", undefined, false],
  ["/api", "http://localhost:5173/api/v1/users", "http://localhost:5173/page", true],
  ["/api", "http://localhost:4173/api/v1/users", "http://localhost:5173/page", false],
  ["/api", "http://localhost:4173/api/v1/users", "about:blank", true],
  ["//api.example.com", "https://api.example.com/v1/users", "https://www.example.com/", true],
  ["https://api.example.com", "http://localhost/v1/users", "http://localhost/", false],
])("handlers of %j, asked for %s, on the page %s", (base, url, page, wanted) => {
  vi.stubGlobal("location", page === undefined ? undefined : { href: page });
  const paths = handlers({ baseUrl: base }).map(({ info }) => info.path);
  vi.unstubAllGlobals();
  expect(paths.some((path) => path instanceof RegExp && path.test(url))).toBe(wanted);
});

describe("request bodies", () => {
  test.each<[what: string, body: string, want: number]>([
    ["valid", JSON.stringify({ message: { content: "The escalator runs again." } }), 200],
    ["of the wrong type", JSON.stringify({ message: { content: 7 } }), 422],
    ["empty", JSON.stringify({}), 422],
    ["not JSON", "{", 400],
  ])("%s", async (_what, body, want) => {
    server.use(...handlers(at));
    const answer = await fetch(`${baseUrl}/v1/users/me/conversations/2/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(answer.status).toBe(want);
  });
});
