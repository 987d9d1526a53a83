/** Lists as async iterators, against a server with pages, and one whose pages form a cycle. */
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import {
  ApiError,
  type components,
  createClient,
  listConversations,
} from "../.generated/users-api/typescript/src/index.ts";
import { createTransport } from "../../templates/runtime/client/client.ts";
import { define } from "../../templates/runtime/client/operation.ts";
import { paginated } from "../../templates/runtime/client/pages.ts";
import { type Serving, clientOf, conversationOf, start } from "../users-api/server.ts";
import { apiOf, headers } from "./scripted.ts";
import { type ScriptedServer, json, startScriptedServer } from "./scripted-server.ts";

let server: Serving;
let scripted: ScriptedServer;
beforeAll(async () => {
  [server, scripted] = await Promise.all([start(), startScriptedServer()]);
});
afterAll(() => Promise.all([server.close(), scripted.close()]));

type Conversation = components["schemas"]["Conversation"];

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test("yields every item of every page in order, starting at the given page", async () => {
  const marta = clientOf(server, "marta");
  await conversationOf(marta);
  const ids: number[] = [];
  for await (const conversation of marta.listConversations.items({ per_page: 1, sort_direction: "asc" })) {
    expectTypeOf(conversation).toEqualTypeOf<Conversation>();
    ids.push(conversation.id);
  }
  const later = await all(marta.listConversations.items({ per_page: 1, sort_direction: "asc", page_no: 2 }));
  const pages = await all(marta.listConversations.pages({ per_page: 2, sort_direction: "asc" }));
  const shapes = pages.map(({ conversations, pagination_info }) => [
    conversations.length,
    pagination_info.next_page,
  ]);
  expect([ids, later.map(({ id }) => id), shapes]).toEqual([
    [1, 2, 3],
    [2, 3],
    [
      [2, 2],
      [1, null],
    ],
  ]);
});

test("fetches a page only when needed, and none after the loop is left", async () => {
  const asked: string[] = [];
  const client = createClient({
    baseUrl: server.url,
    token: "marta-token",
    headers,
    fetch: (request) => {
      asked.push(new URL(request.url).search);
      return fetch(request);
    },
  });
  for await (const { id } of listConversations.items(client, { per_page: 1 })) if (id > 0) break;
  expect(asked).toEqual(["?per_page=1"]);
});

test("throws if a later page fails", async () => {
  const stranger = clientOf(server, "stranger");
  const first = stranger.listConversations.items().next();
  await expect(first).rejects.toBeInstanceOf(ApiError);
});

test("throws if a page names itself as the next, instead of looping forever", async () => {
  const circle = { conversations: [], pagination_info: { next_page: 2 } };
  scripted.script(json(200, circle));
  await expect(all(apiOf(scripted).listConversations.pages())).rejects.toThrow(
    "listConversations: page 2 leads to itself",
  );
  expect(scripted.requests.map(({ url }) => url)).toEqual([
    "/v1/users/me/conversations",
    "/v1/users/me/conversations?page_no=2",
  ]);
});

test.each([
  ["null", null],
  ["empty", ""],
  ["missing", undefined],
])("a cursor in the body itself, which is %s after the last page", async (_what, last) => {
  const bodies: Record<string, object> = { "": { data: [1, 2], next: "b" }, b: { data: [3], next: last } };
  const client = createTransport(
    {
      baseUrl: "http://x",
      headers: {},
      fetch: async (request) => Response.json(bodies[new URL(request.url).searchParams.get("cursor") ?? ""]),
    },
    {},
  );
  type Listed = { responses: { 200: { content: { "application/json": { data: number[] } } } } };
  const described = { id: "list", method: "get", path: "/list", queryParameters: ["cursor"] } as const;
  const list = paginated<Listed, "data", { cursor?: string }>(define(described), {
    page: "cursor",
    items: "data",
    next: "next",
  });
  expect(await all(list.items(client))).toEqual([1, 2, 3]);
});
