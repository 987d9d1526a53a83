/** One handler per operation: reads a valid request, calls the store, returns the response. */
import type { InputOf, Operations } from "../../generated/typescript/src/server/index.ts";
import type { Listing, Order, Page } from "./store/paging.ts";
import type { Store } from "./store/store.ts";
import type { Caller } from "./store/users.ts";

const noConversation = { status: 404, body: { error: "The conversation does not exist." } } as const;
const noMessage = { status: 404, body: { error: "The message does not exist." } } as const;
const noNotification = { status: 404, body: { error: "The notification does not exist." } } as const;
const notTheAuthor = {
  status: 403,
  body: { error: "Only the author of a message can archive it." },
} as const;

function archivedBefore(what: string) {
  const error = `The ${what} cannot be archived because it is already archived.`;
  return { status: 405, headers: { Allow: "PUT" }, body: { error } } as const;
}

export function createHandlers(store: Store): Operations<Caller> {
  return {
    ...aboutUsers(store),
    ...aboutConversations(store),
    ...aboutMessages(store),
    ...aboutNotifications(store),
  };
}

type About<Id extends keyof Operations> = Pick<Operations<Caller>, Id>;

function aboutUsers({
  users,
  settings,
  scopes,
}: Store): About<
  "listUsers" | "showNotificationsSettings" | "updateNotificationsSettings" | "listSubunitScopes"
> {
  return {
    listUsers: ({ query }) => {
      const { items, info } = users.list(pageOf(query));
      return { status: 200, body: { users: items, pagination_info: info } };
    },
    showNotificationsSettings: (input) => ({
      status: 200,
      body: { notifications_settings: settings.show(input.principal.id) },
    }),
    updateNotificationsSettings: (input) => ({
      status: 200,
      body: {
        notifications_settings: settings.update(input.principal.id, input.body.notifications_settings),
      },
    }),
    listSubunitScopes: (input) => {
      const { items, info } = scopes.list(input.principal.id, pageOf(input.query));
      return { status: 200, body: { subunit_scopes: items, pagination_info: info } };
    },
  };
}

function aboutConversations({
  conversations,
}: Store): About<
  | "listConversations"
  | "createConversation"
  | "showConversation"
  | "markConversationReceived"
  | "markConversationSeen"
  | "archiveConversation"
> {
  return {
    listConversations: (input) => {
      const { items, info } = conversations.list(input.principal.id, listingOf(input.query));
      return { status: 200, body: { conversations: items, pagination_info: info } };
    },
    createConversation: (input) => {
      const { conversation, message } = input.body;
      const created = conversations.create(input.principal.id, conversation, message.content);
      return "unknownUsers" in created ? unknownUsers(created.unknownUsers) : { status: 200, body: created };
    },
    showConversation: (input) =>
      conversationReply(conversations.show(input.principal.id, input.path.conversation_id)),
    // No response has a field for it, so there is nothing to store.
    markConversationReceived: (input) =>
      conversationReply(conversations.show(input.principal.id, input.path.conversation_id)),
    markConversationSeen: (input) =>
      conversationReply(conversations.markSeen(input.principal.id, input.path.conversation_id)),
    archiveConversation: (input) => {
      const archived = conversations.archive(input.principal.id, input.path.conversation_id);
      return archived === "archived" ? archivedBefore("conversation") : conversationReply(archived);
    },
  };
}

function conversationReply<Conversation>(conversation: Conversation | undefined) {
  return conversation ? ({ status: 200, body: { conversation } } as const) : noConversation;
}

function unknownUsers(indexes: readonly number[]) {
  const errors = indexes.map((index) => [String(index), [{ error: "does_not_exist" }]]);
  const details = { conversation: { user_ids: Object.fromEntries(errors) } };
  return { status: 422 as const, body: { error: "Invalid parameters", details } };
}

function aboutMessages({
  conversations,
  messages,
}: Store): About<"listMessages" | "createMessage" | "archiveMessage"> {
  return {
    listMessages: (input) => {
      const [caller, id] = [input.principal.id, input.path.conversation_id];
      if (!conversations.takesPart(caller, id)) return noConversation;
      const { items, info } = messages.list(caller, id, listingOf(input.query));
      return { status: 200, body: { messages: items, pagination_info: info } };
    },
    createMessage: (input) => {
      const [caller, id] = [input.principal.id, input.path.conversation_id];
      if (!conversations.takesPart(caller, id)) return noConversation;
      return { status: 200, body: { message: messages.create(caller, id, input.body.message.content) } };
    },
    archiveMessage: (input) => {
      const { conversation_id: conversationId, message_id: id } = input.path;
      const userId = input.principal.id;
      if (!conversations.takesPart(userId, conversationId)) return noConversation;
      const archived = messages.archive({ userId, conversationId, id });
      if (archived === undefined) return noMessage;
      if (archived === "not the author") return notTheAuthor;
      return archived === "archived"
        ? archivedBefore("message")
        : { status: 200, body: { message: archived } };
    },
  };
}

function aboutNotifications({
  notifications,
}: Store): About<
  | "listNotifications"
  | "showNotification"
  | "markNotificationReceived"
  | "markNotificationSeen"
  | "markAllNotificationsReceived"
  | "markAllNotificationsSeen"
> {
  return {
    listNotifications: (input) => {
      const { items, info } = notifications.list(
        input.principal.id,
        pageOf(input.query),
        orderOf(input.query),
      );
      return { status: 200, body: { notifications: items, pagination_info: info } };
    },
    showNotification: (input) =>
      notificationReply(notifications.show(input.principal.id, input.path.notification_id)),
    markNotificationReceived: (input) =>
      notificationReply(notifications.markReceived(input.principal.id, input.path.notification_id)),
    markNotificationSeen: (input) =>
      notificationReply(notifications.markSeen(input.principal.id, input.path.notification_id)),
    markAllNotificationsReceived: (input) => {
      notifications.markAllReceived(input.principal.id);
      return { status: 200, body: {} };
    },
    markAllNotificationsSeen: (input) => {
      notifications.markAllSeen(input.principal.id);
      return { status: 200, body: {} };
    },
  };
}

function notificationReply<Notification>(notification: Notification | undefined) {
  return notification ? ({ status: 200, body: { notification } } as const) : noNotification;
}

type PageQuery = InputOf<"listUsers">["query"];
type ListQuery = InputOf<"listConversations">["query"];

function pageOf({ page_no: number, per_page: size }: PageQuery): Page {
  return { number, size };
}

function orderOf({ sort_by, sort_direction }: Omit<ListQuery, "with_archived">): Order {
  return `${sort_by} ${sort_direction}`;
}

function listingOf(query: ListQuery): Listing {
  return { page: pageOf(query), order: orderOf(query), withArchived: query.with_archived === true };
}
