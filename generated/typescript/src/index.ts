// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import { type Bound, bind } from "./client/api.ts";
import { type Client, createTransport, type ClientOptions as TransportOptions } from "./client/client.ts";
import { bearer } from "./client/credentials.ts";
import * as functions from "./operations.ts";
import type { SharedHeaders } from "./shared-headers.ts";

export type { Client } from "./client/client.ts";
export type { Secret } from "./client/credentials.ts";
export { ApiError, UnexpectedResponseError } from "./client/errors.ts";
export type { SentEvent, ServerEvent } from "./client/engine/http/event-stream.ts";
export { type FailureOf, isErrorOf } from "./client/operation.ts";
export type { CallOptions, RetryOptions, Undocumented } from "./client/types.ts";
export * from "./operations.ts";
export type { SharedHeaders } from "./shared-headers.ts";
export type { components, operations, paths, schemas } from "./types.ts";

/** The document that this package was generated from. */
export const description = {
  title: "Placewise Users API",
  version: "2.0.0",
  /** SHA-256 of the bundle. */
  digest: "8cad3a1794b52900ecea052add5a2d67f021bd9e0c811f172aa824b4ae027c10",
} as const;

/** Options shared by all calls: server, credentials, headers. */
export type ClientOptions = TransportOptions<SharedHeaders>;

/** Creates the client that is passed to each operation. */
export function createClient(options: ClientOptions): Client {
  return createTransport(options, {
    UserAuthorization: bearer,
  });
}

/** Every operation, by its operationId. */
export interface Api {
  /** List Users */
  readonly listUsers: Bound<typeof functions.listUsers>;
  /** Show Notifications Settings */
  readonly showNotificationsSettings: Bound<typeof functions.showNotificationsSettings>;
  /** Update Notifications Settings */
  readonly updateNotificationsSettings: Bound<typeof functions.updateNotificationsSettings>;
  /** List Conversations */
  readonly listConversations: Bound<typeof functions.listConversations>;
  /** Create Conversation */
  readonly createConversation: Bound<typeof functions.createConversation>;
  /** Show Conversation */
  readonly showConversation: Bound<typeof functions.showConversation>;
  /** Mark Conversation as "received" */
  readonly markConversationReceived: Bound<typeof functions.markConversationReceived>;
  /** Mark Conversation as "seen" */
  readonly markConversationSeen: Bound<typeof functions.markConversationSeen>;
  /** Archive Conversation */
  readonly archiveConversation: Bound<typeof functions.archiveConversation>;
  /** List Messages */
  readonly listMessages: Bound<typeof functions.listMessages>;
  /** Create Message */
  readonly createMessage: Bound<typeof functions.createMessage>;
  /** Archive Message */
  readonly archiveMessage: Bound<typeof functions.archiveMessage>;
  /** List Notifications */
  readonly listNotifications: Bound<typeof functions.listNotifications>;
  /** Mark all Notifications as Received */
  readonly markAllNotificationsReceived: Bound<typeof functions.markAllNotificationsReceived>;
  /** Mark all Notifications as Seen */
  readonly markAllNotificationsSeen: Bound<typeof functions.markAllNotificationsSeen>;
  /** Show Notification */
  readonly showNotification: Bound<typeof functions.showNotification>;
  /** Mark Notification as Received */
  readonly markNotificationReceived: Bound<typeof functions.markNotificationReceived>;
  /** Mark Notification as Seen */
  readonly markNotificationSeen: Bound<typeof functions.markNotificationSeen>;
  /** List Subunits Scopes for User */
  readonly listSubunitScopes: Bound<typeof functions.listSubunitScopes>;
}

/** Creates a client with every operation as a method. */
export function createApi(options: ClientOptions): Api {
  const client = createClient(options);
  return {
    listUsers: bind(client, functions.listUsers),
    showNotificationsSettings: bind(client, functions.showNotificationsSettings),
    updateNotificationsSettings: bind(client, functions.updateNotificationsSettings),
    listConversations: bind(client, functions.listConversations),
    createConversation: bind(client, functions.createConversation),
    showConversation: bind(client, functions.showConversation),
    markConversationReceived: bind(client, functions.markConversationReceived),
    markConversationSeen: bind(client, functions.markConversationSeen),
    archiveConversation: bind(client, functions.archiveConversation),
    listMessages: bind(client, functions.listMessages),
    createMessage: bind(client, functions.createMessage),
    archiveMessage: bind(client, functions.archiveMessage),
    listNotifications: bind(client, functions.listNotifications),
    markAllNotificationsReceived: bind(client, functions.markAllNotificationsReceived),
    markAllNotificationsSeen: bind(client, functions.markAllNotificationsSeen),
    showNotification: bind(client, functions.showNotification),
    markNotificationReceived: bind(client, functions.markNotificationReceived),
    markNotificationSeen: bind(client, functions.markNotificationSeen),
    listSubunitScopes: bind(client, functions.listSubunitScopes),
  };
}
