// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import type * as operations from "../operations.ts";
import * as hook from "./hooks.ts";
import * as options from "./options.ts";

export { ClientProvider, type ClientProviderProps, useClient } from "./context.ts";
export type { DataOf, ErrorOf, InputOf } from "./types.ts";

/** List Users. */
export const useListUsers = /* @__PURE__ */ hook.queryHook<typeof operations.listUsers>(
  options.listUsersQueryOptions,
);

/** List Users, page by page. */
export const useListUsersInfinite = /* @__PURE__ */ hook.infiniteQueryHook<typeof operations.listUsers>(
  options.listUsersInfiniteQueryOptions,
);

/** Show Notifications Settings. */
export const useShowNotificationsSettings = /* @__PURE__ */ hook.queryHook<
  typeof operations.showNotificationsSettings
>(options.showNotificationsSettingsQueryOptions);

/**
 * Update Notifications Settings.
 *
 * On success, invalidates `showNotificationsSettings`.
 */
export const useUpdateNotificationsSettings = /* @__PURE__ */ hook.mutationHook<
  typeof operations.updateNotificationsSettings
>(options.updateNotificationsSettingsMutationOptions);

/** List Conversations. */
export const useListConversations = /* @__PURE__ */ hook.queryHook<typeof operations.listConversations>(
  options.listConversationsQueryOptions,
);

/** List Conversations, page by page. */
export const useListConversationsInfinite = /* @__PURE__ */ hook.infiniteQueryHook<
  typeof operations.listConversations
>(options.listConversationsInfiniteQueryOptions);

/**
 * Create Conversation.
 *
 * On success, invalidates `listConversations`.
 */
export const useCreateConversation = /* @__PURE__ */ hook.mutationHook<typeof operations.createConversation>(
  options.createConversationMutationOptions,
);

/** Show Conversation. */
export const useShowConversation = /* @__PURE__ */ hook.queryHook<typeof operations.showConversation>(
  options.showConversationQueryOptions,
);

/**
 * Mark Conversation as "received".
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const useMarkConversationReceived = /* @__PURE__ */ hook.mutationHook<
  typeof operations.markConversationReceived
>(options.markConversationReceivedMutationOptions);

/**
 * Mark Conversation as "seen".
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const useMarkConversationSeen = /* @__PURE__ */ hook.mutationHook<
  typeof operations.markConversationSeen
>(options.markConversationSeenMutationOptions);

/**
 * Archive Conversation.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const useArchiveConversation = /* @__PURE__ */ hook.mutationHook<
  typeof operations.archiveConversation
>(options.archiveConversationMutationOptions);

/** List Messages. */
export const useListMessages = /* @__PURE__ */ hook.queryHook<typeof operations.listMessages>(
  options.listMessagesQueryOptions,
);

/** List Messages, page by page. */
export const useListMessagesInfinite = /* @__PURE__ */ hook.infiniteQueryHook<typeof operations.listMessages>(
  options.listMessagesInfiniteQueryOptions,
);

/**
 * Create Message.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const useCreateMessage = /* @__PURE__ */ hook.mutationHook<typeof operations.createMessage>(
  options.createMessageMutationOptions,
);

/**
 * Archive Message.
 *
 * On success, invalidates `listConversations`, `showConversation`, `listMessages`.
 */
export const useArchiveMessage = /* @__PURE__ */ hook.mutationHook<typeof operations.archiveMessage>(
  options.archiveMessageMutationOptions,
);

/** List Notifications. */
export const useListNotifications = /* @__PURE__ */ hook.queryHook<typeof operations.listNotifications>(
  options.listNotificationsQueryOptions,
);

/** List Notifications, page by page. */
export const useListNotificationsInfinite = /* @__PURE__ */ hook.infiniteQueryHook<
  typeof operations.listNotifications
>(options.listNotificationsInfiniteQueryOptions);

/**
 * Mark all Notifications as Received.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const useMarkAllNotificationsReceived = /* @__PURE__ */ hook.mutationHook<
  typeof operations.markAllNotificationsReceived
>(options.markAllNotificationsReceivedMutationOptions);

/**
 * Mark all Notifications as Seen.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const useMarkAllNotificationsSeen = /* @__PURE__ */ hook.mutationHook<
  typeof operations.markAllNotificationsSeen
>(options.markAllNotificationsSeenMutationOptions);

/** Show Notification. */
export const useShowNotification = /* @__PURE__ */ hook.queryHook<typeof operations.showNotification>(
  options.showNotificationQueryOptions,
);

/**
 * Mark Notification as Received.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const useMarkNotificationReceived = /* @__PURE__ */ hook.mutationHook<
  typeof operations.markNotificationReceived
>(options.markNotificationReceivedMutationOptions);

/**
 * Mark Notification as Seen.
 *
 * On success, invalidates `listNotifications`, `showNotification`.
 */
export const useMarkNotificationSeen = /* @__PURE__ */ hook.mutationHook<
  typeof operations.markNotificationSeen
>(options.markNotificationSeenMutationOptions);

/** List Subunits Scopes for User. */
export const useListSubunitScopes = /* @__PURE__ */ hook.queryHook<typeof operations.listSubunitScopes>(
  options.listSubunitScopesQueryOptions,
);

/** List Subunits Scopes for User, page by page. */
export const useListSubunitScopesInfinite = /* @__PURE__ */ hook.infiniteQueryHook<
  typeof operations.listSubunitScopes
>(options.listSubunitScopesInfiniteQueryOptions);
