import { describe, expect, it } from "vitest";
import { document, example, follow, operations, responses } from "./document.ts";
import {
  all,
  conversations,
  escalator,
  everywhere,
  fireDrill,
  notifications,
  reply,
  users,
  type Conversation,
  type Message,
  type Notification,
  type PaginationInfo,
  type Scope,
} from "./story.ts";

const [broken, drill] = conversations;
const byId = (left: { id: number }, right: { id: number }) => left.id - right.id;
const distinct = (values: unknown[]) => [...new Set(values)].toSorted();
const messages = [...fireDrill, ...escalator, reply].toSorted(byId);

describe("the cast", () => {
  it("is three users, two audiences, two conversations, five messages, three notifications", () => {
    expect({
      users: distinct(users.map(({ id }) => id)).length,
      audiences: distinct(everywhere("audience_ids").flatMap(({ value }) => value)),
      conversations: distinct(
        all<Conversation>("conversation", "conversations").map(({ value }) => value.id),
      ),
      messages: distinct(all<Message>("message", "messages").map(({ value }) => value.id)),
      notifications: distinct(
        all<Notification>("notification", "notifications").map(({ value }) => value.id),
      ),
    }).toEqual({
      users: 3,
      audiences: [15, 16],
      conversations: [1, 2],
      messages: [1, 2, 3, 4, 5],
      notifications: [40, 41, 42],
    });
  });

  it.each(["author_id", "user_ids"])("holds every %s", (key) => {
    const known = new Set<unknown>(users.map(({ id }) => id));
    const named = everywhere(key).flatMap(({ name, value }) => [value].flat().map((id) => ({ name, id })));
    expect(named).not.toEqual([]);
    expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("has its pictures on a reserved host", () => {
    const hosts = users.flatMap(({ avatar_url }) => (avatar_url ? [new URL(avatar_url).host] : []));
    expect(distinct(hosts)).toEqual(["files.example.com"]);
  });
});

describe("a conversation", () => {
  it.each([
    ["ConversationShown", { ...broken }],
    ["ConversationReceived", { ...broken }],
    ["ConversationSeen", { ...broken, unseen_messages_count: 0 }],
    ["ConversationArchived", { ...broken, unseen_messages_count: 0 }],
    ["ConversationCreated", { ...broken, unseen_messages_count: 0, updated_at: broken?.created_at }],
  ])("is the listed one in %s", (name, want) => {
    expect(example<{ conversation: Conversation }>(name).conversation).toEqual(want);
  });

  it("is gone from the list after it was archived", () => {
    expect(example<{ conversations: Conversation[] }>("ConversationsActive").conversations).toEqual([drill]);
  });

  it.each([
    ["escalator", broken, escalator],
    ["fire drill", drill, fireDrill],
  ])("agrees with its messages: %s", (_name, conversation, said) => {
    const [latest] = said;
    const first = said.at(-1);
    expect(conversation).toEqual({
      ...conversation,
      author_id: first?.author_id,
      created_at: first?.created_at,
      updated_at: latest?.created_at,
      unseen_messages_count: said.filter(({ seen }) => !seen).length,
    });
  });
});

describe("what is sent comes back", () => {
  const fireDrillRequest = example<{
    conversation: { audience_ids: number[] };
    message: { content: string };
  }>("FireDrillConversationRequest");
  const escalatorRequest = example<{ conversation: { user_ids: string[] }; message: { content: string } }>(
    "EscalatorConversationRequest",
  );

  it("in the conversations", () => {
    expect([escalatorRequest, fireDrillRequest]).toEqual([
      { conversation: { user_ids: broken?.user_ids }, message: { content: escalator.at(-1)?.content } },
      {
        conversation: { audience_ids: drill?.audience_ids },
        message: { content: fireDrill.at(-1)?.content },
      },
    ]);
  });

  it("in the messages", () => {
    expect(example("ReplyRequest")).toEqual({ message: { content: reply.content } });
    expect(example("MessageArchived")).toEqual({ message: reply });
    expect(example<{ message: Message }>("ConversationCreated").message).toEqual(escalator.at(-1));
  });

  it.each(["SmsOffRequest", "AllChannelsRequest"])("in the settings: %s", (name) => {
    const saved = example<{ notifications_settings: object }>(
      "NotificationsSettingsSaved",
    ).notifications_settings;
    const sent = example<{ notifications_settings: object }>(name).notifications_settings;
    expect(saved).toEqual({ ...saved, ...sent });
  });
});

describe("a notification", () => {
  const [fresh] = notifications;

  it.each([
    ["NotificationShown", { received: false, seen: false }],
    ["NotificationReceived", { received: true, seen: false }],
    ["NotificationSeen", { received: true, seen: true }],
  ])("is the listed one in %s", (name, state) => {
    const { notification } = example<{ notification: Notification }>(name);
    expect(notification).toEqual({ ...fresh, ...state, updated_at: notification.updated_at });
  });

  it("quotes a message of another user, written before it", () => {
    const quoted = notifications.map(({ content, created_at }) => {
      const message = messages.find((candidate) => candidate.content === content);
      return { content, quotes: message?.content, later: created_at > (message?.created_at ?? "9999") };
    });
    expect(quoted).toEqual(notifications.map(({ content }) => ({ content, quotes: content, later: true })));
  });

  it("is received whenever it is seen", () => {
    const wrong = all<Notification>("notification", "notifications").filter(
      ({ value }) => value.seen && !value.received,
    );
    expect(wrong).toEqual([]);
  });
});

describe("time", () => {
  it("runs forward in everything", () => {
    const dated = [
      ...all<Conversation>("conversation", "conversations"),
      ...all<Message>("message", "messages"),
      ...all<Notification>("notification", "notifications"),
    ];
    expect(dated.filter(({ value }) => value.created_at > value.updated_at)).toEqual([]);
  });

  it("numbers the messages in the order of their writing, each the same in every example", () => {
    expect(messages.map(({ created_at }) => created_at)).toEqual(
      messages.map(({ created_at }) => created_at).toSorted(),
    );
    const others = all<Message>("message", "messages").map(({ value }) => value);
    expect(others).toEqual(others.map(({ id }) => messages.find((message) => message.id === id)));
  });

  it.each([
    ["conversations", conversations],
    ["messages", escalator],
    ["messages", fireDrill],
    ["notifications", notifications],
  ])("puts the latest of the %s first", (_name, list) => {
    const dates = list.map(({ created_at }) => created_at);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe("a page", () => {
  const pages = operations.flatMap((operation) => {
    const key = operation["x-pagination"]?.items;
    const success = responses(operation).find(({ status }) => status === "200")?.response;
    if (key === undefined) return [];
    return Object.values(success?.content ?? {}).flatMap(({ examples }) =>
      Object.entries(examples ?? {}).map(([name, reference]) => {
        const { value } = follow<{ value: Record<string, unknown[]> & { pagination_info: PaginationInfo } }>(
          reference,
        );
        return { name, items: value[key] ?? [], info: value.pagination_info };
      }),
    );
  });

  it.each(pages)("agrees with its pagination_info: $name", ({ items, info }) => {
    const { total_count, per_page, current_page } = info;
    const total_pages = Math.ceil(total_count / per_page);
    const is_last_page = current_page >= total_pages;
    const want = {
      total_count,
      per_page,
      total_pages,
      current_page,
      next_page: is_last_page ? null : current_page + 1,
      prev_page: current_page === 1 ? null : current_page - 1,
      is_first_page: current_page === 1,
      is_last_page,
      is_out_of_range: current_page > Math.max(total_pages, 1),
    };
    const left = Math.max(total_count - (current_page - 1) * per_page, 0);
    expect({ items: items.length, info }).toEqual({ items: Math.min(left, per_page), info: want });
  });

  it("exists for each of the five lists, and past the end counts what the first page counts", () => {
    expect(operations.filter((operation) => operation["x-pagination"]).length).toBe(5);
    const past = example<{ pagination_info: PaginationInfo }>("ConversationsOutOfRange").pagination_info;
    expect(past.total_count).toBe(conversations.length);
  });
});

describe("the rest of the story", () => {
  it("has path ids that its records have", () => {
    const { ConversationId, MessageId, NotificationId } = document.components.parameters;
    expect([ConversationId?.example, MessageId?.example, NotificationId?.example]).toEqual([
      broken?.id,
      reply.id,
      notifications[0]?.id,
    ]);
  });

  it("has a system scope for each single subunit of the scope that people made", () => {
    const scopes = example<{ subunit_scopes: Scope[] }>("SubunitScopesListed").subunit_scopes;
    const system = scopes.filter((scope) => scope.system).map((scope) => scope.subunit_ids);
    const made = scopes.filter((scope) => !scope.system).flatMap((scope) => scope.subunit_ids);
    expect(system).toEqual(made.map((id) => [id]));
  });
});
