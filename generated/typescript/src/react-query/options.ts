// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import * as operations from "../operations.ts";
import * as query from "./query.ts";

const title = "Placewise Users API";

/** The query key of List Users. */
export const listUsersQueryKey = /* @__PURE__ */ query.queryKeyOf(title, operations.listUsers);

/** List Users, as query options. */
export const listUsersQueryOptions = /* @__PURE__ */ query.queryOptionsOf(title, operations.listUsers);

/** List Users, page by page, as query options. */
export const listUsersInfiniteQueryOptions = /* @__PURE__ */ query.infiniteQueryOptionsOf(
  title,
  operations.listUsers,
);

/** The query key of Show Notifications Settings. */
export const showNotificationsSettingsQueryKey = /* @__PURE__ */ query.queryKeyOf(
  title,
  operations.showNotificationsSettings,
);

/** Show Notifications Settings, as query options. */
export const showNotificationsSettingsQueryOptions = /* @__PURE__ */ query.queryOptionsOf(
  title,
  operations.showNotificationsSettings,
);

/**
 * Update Notifications Settings, as mutation options.
 *
 * On success, invalidates `showNotificationsSettings`.
 */
export const updateNotificationsSettingsMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.updateNotificationsSettings,
  [["showNotificationsSettings"]],
);

/** The query key of List Conversations. */
export const listConversationsQueryKey = /* @__PURE__ */ query.queryKeyOf(
  title,
  operations.listConversations,
);

/** List Conversations, as query options. */
export const listConversationsQueryOptions = /* @__PURE__ */ query.queryOptionsOf(
  title,
  operations.listConversations,
);

/** List Conversations, page by page, as query options. */
export const listConversationsInfiniteQueryOptions = /* @__PURE__ */ query.infiniteQueryOptionsOf(
  title,
  operations.listConversations,
);

/**
 * Create Conversation, as mutation options.
 *
 * On success, invalidates `listConversations`.
 */
export const createConversationMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.createConversation,
  [["listConversations"]],
);

/** The query key of Show Conversation. */
export const showConversationQueryKey = /* @__PURE__ */ query.queryKeyOf(title, operations.showConversation);

/** Show Conversation, as query options. */
export const showConversationQueryOptions = /* @__PURE__ */ query.queryOptionsOf(
  title,
  operations.showConversation,
);

/**
 * Mark Conversation as "received", as mutation options.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const markConversationReceivedMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.markConversationReceived,
  [
    ["listConversations"],
    ["showConversation", { conversation_id: "conversation_id" }],
    ["listMessages", { conversation_id: "conversation_id" }],
  ],
);

/**
 * Mark Conversation as "seen", as mutation options.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const markConversationSeenMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.markConversationSeen,
  [
    ["listConversations"],
    ["showConversation", { conversation_id: "conversation_id" }],
    ["listMessages", { conversation_id: "conversation_id" }],
  ],
);

/**
 * Archive Conversation, as mutation options.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const archiveConversationMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.archiveConversation,
  [
    ["listConversations"],
    ["showConversation", { conversation_id: "conversation_id" }],
    ["listMessages", { conversation_id: "conversation_id" }],
  ],
);

/** The query key of List Messages. */
export const listMessagesQueryKey = /* @__PURE__ */ query.queryKeyOf(title, operations.listMessages);

/** List Messages, as query options. */
export const listMessagesQueryOptions = /* @__PURE__ */ query.queryOptionsOf(title, operations.listMessages);

/** List Messages, page by page, as query options. */
export const listMessagesInfiniteQueryOptions = /* @__PURE__ */ query.infiniteQueryOptionsOf(
  title,
  operations.listMessages,
);

/**
 * Create Message, as mutation options.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const createMessageMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.createMessage,
  [
    ["listConversations"],
    ["showConversation", { conversation_id: "conversation_id" }],
    ["listMessages", { conversation_id: "conversation_id" }],
  ],
);

/**
 * Archive Message, as mutation options.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const archiveMessageMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.archiveMessage,
  [
    ["listConversations"],
    ["showConversation", { conversation_id: "conversation_id" }],
    ["listMessages", { conversation_id: "conversation_id" }],
  ],
);

/** The query key of List Notifications. */
export const listNotificationsQueryKey = /* @__PURE__ */ query.queryKeyOf(
  title,
  operations.listNotifications,
);

/** List Notifications, as query options. */
export const listNotificationsQueryOptions = /* @__PURE__ */ query.queryOptionsOf(
  title,
  operations.listNotifications,
);

/** List Notifications, page by page, as query options. */
export const listNotificationsInfiniteQueryOptions = /* @__PURE__ */ query.infiniteQueryOptionsOf(
  title,
  operations.listNotifications,
);

/**
 * Mark all Notifications as Received, as mutation options.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const markAllNotificationsReceivedMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.markAllNotificationsReceived,
  [["listNotifications"], ["showNotification"]],
);

/**
 * Mark all Notifications as Seen, as mutation options.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const markAllNotificationsSeenMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.markAllNotificationsSeen,
  [["listNotifications"], ["showNotification"]],
);

/** The query key of Show Notification. */
export const showNotificationQueryKey = /* @__PURE__ */ query.queryKeyOf(title, operations.showNotification);

/** Show Notification, as query options. */
export const showNotificationQueryOptions = /* @__PURE__ */ query.queryOptionsOf(
  title,
  operations.showNotification,
);

/**
 * Mark Notification as Received, as mutation options.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const markNotificationReceivedMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.markNotificationReceived,
  [["listNotifications"], ["showNotification", { notification_id: "notification_id" }]],
);

/**
 * Mark Notification as Seen, as mutation options.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const markNotificationSeenMutationOptions = /* @__PURE__ */ query.mutationOptionsOf(
  title,
  operations.markNotificationSeen,
  [["listNotifications"], ["showNotification", { notification_id: "notification_id" }]],
);

/** The query key of List Subunits Scopes for User. */
export const listSubunitScopesQueryKey = /* @__PURE__ */ query.queryKeyOf(
  title,
  operations.listSubunitScopes,
);

/** List Subunits Scopes for User, as query options. */
export const listSubunitScopesQueryOptions = /* @__PURE__ */ query.queryOptionsOf(
  title,
  operations.listSubunitScopes,
);

/** List Subunits Scopes for User, page by page, as query options. */
export const listSubunitScopesInfiniteQueryOptions = /* @__PURE__ */ query.infiniteQueryOptionsOf(
  title,
  operations.listSubunitScopes,
);
