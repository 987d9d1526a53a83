/** Two users and a stranger, each with a client: a conversation from start to archive. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RunningSandbox } from "./sandbox.ts";
import { type Client, at, clientOf, conversationOf, ids, saying, start, unseenOf } from "./start.ts";

let sandbox: RunningSandbox;
let marta: Client;
let byName: Record<"jonas" | "aisha", Client>;
beforeEach(async () => {
  sandbox = await start();
  marta = clientOf(sandbox, "marta");
  byName = { jonas: clientOf(sandbox, "jonas"), aisha: clientOf(sandbox, "aisha") };
});
afterEach(() => sandbox.close());

test("create, list, count, archive; a stranger gets 404", async () => {
  const id = await conversationOf(marta);
  const lists = await Promise.all([marta.listConversations(), byName.jonas.listConversations()]);
  expect(lists.map(({ data }) => ids(data?.conversations))).toEqual([
    [3, 2, 1],
    [3, 2, 1],
  ]);
  expect([await unseenOf(marta, id), await unseenOf(byName.jonas, id)]).toEqual([0, 1]);

  await byName.jonas.createMessage({ ...at(id), ...saying("On my way.") });
  await byName.jonas.createMessage({ ...at(id), ...saying("The bulb is broken.") });
  expect([await unseenOf(marta, id), await unseenOf(byName.jonas, id)]).toEqual([2, 1]);

  const seen = await marta.markConversationSeen(at(id));
  expect([seen.data?.conversation.unseen_messages_count, await unseenOf(byName.jonas, id)]).toEqual([0, 1]);

  const archived = await marta.archiveConversation(at(id));
  expect(archived.response.status).toBe(200);
  const hidden = await Promise.all([
    marta.listConversations(),
    marta.listConversations({ with_archived: true }),
    byName.jonas.listConversations(),
  ]);
  expect(hidden.map(({ data }) => ids(data?.conversations))).toEqual([
    [2, 1],
    [3, 2, 1],
    [3, 2, 1],
  ]);

  const stranger = await byName.aisha.showConversation(at(id));
  expect([stranger.response.status, stranger.error]).toEqual([
    404,
    { error: "The conversation does not exist." },
  ]);
});
