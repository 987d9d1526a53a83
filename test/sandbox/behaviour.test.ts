/** What the sandbox does over time, tested through the generated client: each documented behaviour once. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunningSandbox } from "./sandbox.ts";
import { type Client, at, clientOf, conversationOf, ids, jonas, saying, start, unseenOf } from "./start.ts";

const aisha = "dabb2f47-a90f-4a07-a312-bcd31c56efcc";

let sandbox: RunningSandbox;
let marta: Client;
let byName: Record<"jonas" | "aisha", Client>;
beforeEach(async () => {
  sandbox = await start();
  marta = clientOf(sandbox, "marta");
  byName = { jonas: clientOf(sandbox, "jonas"), aisha: clientOf(sandbox, "aisha") };
});
afterEach(() => sandbox.close());

describe("conversations", () => {
  test("archiving twice gives 405 with Allow; a new message restores it for everyone", async () => {
    const id = await conversationOf(marta);
    await Promise.all([marta.archiveConversation(at(id)), byName.jonas.archiveConversation(at(id))]);
    const again = await marta.archiveConversation(at(id));
    expect([again.response.status, again.response.headers.get("allow"), again.error]).toEqual([
      405,
      "PUT",
      { error: "The conversation cannot be archived because it is already archived." },
    ]);
    await byName.jonas.createMessage({ ...at(id), ...saying("Back again.") });
    const lists = await Promise.all([marta.listConversations(), byName.jonas.listConversations()]);
    expect(lists.map(({ data }) => ids(data?.conversations))).toEqual([
      [3, 2, 1],
      [3, 2, 1],
    ]);
  });

  test("only a message changes updated_at", async () => {
    const id = await conversationOf(marta);
    const time = async () => (await marta.showConversation(at(id))).data?.conversation.updated_at ?? "";
    const before = await time();
    await marta.markConversationSeen(at(id));
    await marta.markConversationReceived(at(id));
    await marta.archiveConversation(at(id));
    expect(await time()).toBe(before);
    await byName.jonas.createMessage({ ...at(id), ...saying("Done.") });
    expect((await time()) > before).toBe(true);
  });

  test("marking as received changes no count", async () => {
    const received = await marta.markConversationReceived(at(2));
    expect([received.data?.conversation.unseen_messages_count, await unseenOf(marta, 2)]).toEqual([1, 1]);
  });

  test("an unknown audience is accepted and adds nobody", async () => {
    const { data } = await marta.createConversation({
      body: { conversation: { audience_ids: [15, 999] }, message: { content: "Hello" } },
    });
    const id = data?.conversation.id ?? 0;
    const reached = await Promise.all([
      byName.aisha.showConversation(at(id)),
      byName.jonas.showConversation(at(id)),
    ]);
    expect([data?.conversation.audience_ids, reached.map(({ response }) => response.status)]).toEqual([
      [15, 999],
      [200, 404],
    ]);
  });

  test("a user listed twice and in an audience takes part once", async () => {
    const { data } = await marta.createConversation({
      body: { conversation: { audience_ids: [15], user_ids: [aisha, aisha] }, message: { content: "Hello" } },
    });
    const { data: list } = await byName.aisha.listConversations();
    expect([data?.conversation.user_ids, ids(list?.conversations)]).toEqual([
      [aisha, aisha],
      [3, 1],
    ]);
  });

  test("an invalid user creates neither conversation nor message", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    const { response } = await marta.createConversation({
      body: { conversation: { user_ids: [jonas, nobody] }, message: { content: "Hello" } },
    });
    const { data } = await marta.listConversations();
    expect([response.status, ids(data?.conversations)]).toEqual([422, [2, 1]]);
  });

  test("lists are sorted and paged", async () => {
    await marta.createMessage({ ...at(1), ...saying("The drill is over.") });
    const pages = await Promise.all([
      marta.listConversations({ sort_by: "updated_at" }),
      marta.listConversations({ sort_direction: "asc", per_page: 1 }),
      marta.listConversations({ sort_direction: "asc", per_page: 1, page_no: 2 }),
    ]);
    expect(pages.map(({ data }) => ids(data?.conversations))).toEqual([[1, 2], [1], [2]]);
    expect(pages[2]?.data?.pagination_info).toEqual({
      total_count: 2,
      per_page: 1,
      total_pages: 2,
      current_page: 2,
      next_page: null,
      prev_page: 1,
      is_first_page: false,
      is_last_page: true,
      is_out_of_range: false,
    });
  });
});

describe("messages", () => {
  test("seen is per user, and a user's own messages are seen", async () => {
    const id = await conversationOf(marta);
    await byName.jonas.createMessage({ ...at(id), ...saying("Yes?") });
    const seen = async (client: Client) =>
      (await client.listMessages(at(id))).data?.messages.map((m) => m.seen);
    expect([await seen(marta), await seen(byName.jonas)]).toEqual([
      [false, true],
      [true, false],
    ]);
    await byName.jonas.markConversationSeen(at(id));
    expect([await seen(marta), await seen(byName.jonas)]).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  test("only the author can archive a message, once, for everyone", async () => {
    const message = { conversation_id: 2, message_id: 4 };
    const another = await marta.archiveMessage(message);
    const own = await byName.jonas.archiveMessage(message);
    const again = await byName.jonas.archiveMessage(message);
    const stranger = await clientOf(sandbox, "marta").archiveMessage({ conversation_id: 99, message_id: 4 });
    expect([another, own, again, stranger].map(({ response }) => response.status)).toEqual([
      403, 200, 405, 404,
    ]);
    expect(another.error).toEqual({ error: "Only the author of a message can archive it." });
    const lists = await Promise.all([
      marta.listMessages(at(2)),
      marta.listMessages({ conversation_id: 2, with_archived: true }),
    ]);
    expect(lists.map(({ data }) => ids(data?.messages))).toEqual([[3], [4, 3]]);
    expect(await unseenOf(marta, 2)).toBe(0);
  });
});

describe("notifications", () => {
  test("a new message notifies the other participants", async () => {
    await marta.createMessage({ ...at(2), ...saying("Thank you.") });
    const [own, others] = await Promise.all([marta.listNotifications(), byName.jonas.listNotifications()]);
    expect(ids(own.data?.notifications)).toEqual([42, 41, 40]);
    expect(others.data?.notifications).toEqual([
      {
        id: 43,
        type: "message_created",
        title: "New message from Marta Nowak",
        content: "Thank you.",
        received: false,
        seen: false,
        created_at: expect.any(String),
        updated_at: expect.any(String),
      },
    ]);
  });

  test("seen implies received, and updated_at changes once", async () => {
    const path = { notification_id: 42 };
    const seen = await marta.markNotificationSeen(path);
    const again = await marta.markNotificationSeen(path);
    expect([seen.data?.notification.received, seen.data?.notification.seen]).toEqual([true, true]);
    expect(again.data).toEqual(seen.data);
    expect(seen.data?.notification.updated_at).not.toBe("2022-05-10T09:42:16.004512Z");
  });

  test("mark all as received or seen, repeatedly", async () => {
    const flags = async () =>
      (await marta.listNotifications()).data?.notifications.map(({ received, seen }) => [received, seen]);
    const received = await marta.markAllNotificationsReceived();
    expect([received.data, await flags()]).toEqual([
      {},
      [
        [true, false],
        [true, false],
        [true, true],
      ],
    ]);
    const seen = [await marta.markAllNotificationsSeen(), await marta.markAllNotificationsSeen()];
    expect([seen.map(({ data }) => data), await flags()]).toEqual([
      [{}, {}],
      [
        [true, true],
        [true, true],
        [true, true],
      ],
    ]);
  });

  test("another user's notification is a 404", async () => {
    const { response } = await byName.jonas.showNotification({ notification_id: 42 });
    expect(response.status).toBe(404);
  });
});

test("settings: channels left out keep their values", async () => {
  const { data } = await marta.updateNotificationsSettings({
    body: { notifications_settings: { sms: false } },
  });
  const shown = await marta.showNotificationsSettings();
  expect(shown.data).toEqual({
    notifications_settings: { email: true, push: true, sms: false, updated_at: expect.any(String) },
  });
  expect(shown.data).toEqual(data);
});
