// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import { Hono } from "hono";
import file from "./contract.json" with { type: "json" };
import { createHandle } from "./handle.ts";
import { type Bindings, bareRouters } from "./head.ts";
import type { ServerOptions } from "./options.ts";
import { readContract } from "./read-contract.ts";
import { validators } from "./validators.js";
import type { AnyHandler } from "./visit.ts";
import type { paths } from "../types.ts";
import type { Handler } from "./types.ts";

export { notImplemented } from "./handle.ts";
export type { AuthenticateCall, AuthorizeCall, Call, Denial, ServerEvent, ServerOptions } from "./options.ts";

/** The security schemes, each of which needs a function in `authenticate`. */
export type SecurityScheme = "UserAuthorization";

/** One handler per operation. */
export interface Operations<Principal = unknown> {
  /**
   * List Users
   *
   * Returns the users that the caller can see in the chosen customer, page by page. Its likely purpose is to
   * choose the participants of a conversation: the `id` of a user goes into `user_ids`.
   *
   * It takes no search text and no sort parameters, because a user has neither a creation time nor another
   * documented property to sort by; the order stays the same from page to page. Who is in an audience is not
   * said here.
   *
   * Any signed-in user with the permit may call it. Nothing changes. Beyond name and method, all of this is
   * inferred.
   */
  listUsers: Handler<paths["/v1/users"]["get"], Principal, "required", { query: "page_no" | "per_page" }>;

  /**
   * Show Notifications Settings
   *
   * Returns by which channels the caller is notified. While nothing was saved it returns the defaults, all
   * channels on, with `updated_at` null; it never answers 404.
   *
   * Each user with the permit sees his or her own settings only. Nothing changes. Only the name of this
   * operation is public: all else is inferred.
   */
  showNotificationsSettings: Handler<paths["/v1/users/me/notifications_settings"]["get"], Principal>;

  /**
   * Update Notifications Settings
   *
   * Switches the caller's channels on and off. Send only the channels to change, at least one; the others keep
   * their values. `updated_at` becomes the time of the request.
   *
   * It changes the caller's own settings and nobody else's, and it takes back no notification that was sent
   * already. Sending the same again does no harm. Only the name of this operation is public: all else is
   * inferred, the partial update too.
   */
  updateNotificationsSettings: Handler<paths["/v1/users/me/notifications_settings"]["put"], Principal>;

  /**
   * List Conversations
   *
   * Returns the conversations in which the caller takes part: those that he or she wrote, those whose
   * `user_ids` list him or her, and those sent to an audience to which he or she belongs. The latest comes
   * first unless you sort otherwise.
   *
   * Conversations that the caller archived are left out unless `with_archived` is `true`; then archived and
   * active ones come together, and no field tells them apart. Messages are not included: List Messages returns
   * them.
   *
   * Any user with the permit may call it. Nothing changes: listing marks nothing as received or seen. The
   * operation is documented; that success is 200, and by which properties one can sort, is inferred.
   */
  listConversations: Handler<
    paths["/v1/users/me/conversations"]["get"],
    Principal,
    "required",
    { query: "page_no" | "per_page" | "sort_by" | "sort_direction" | "with_archived" }
  >;

  /**
   * Create Conversation
   *
   * Starts a conversation together with its first message and returns both. The participants are the users in
   * `user_ids` and the people in the audiences of `audience_ids`; give at least one of the two. The caller
   * becomes the author of the conversation and of the message, and takes part without being listed.
   *
   * The message is unseen for everyone but the caller. Neither is created when either is invalid. It does not
   * look for an existing conversation between the same people: calling twice makes two, so do not repeat it
   * after an unclear failure without looking at the list first.
   *
   * Any user with the permit may call it. The operation is documented; which fields are required, and what
   * happens to unseen counts, is inferred.
   */
  createConversation: Handler<paths["/v1/users/me/conversations"]["post"], Principal>;

  /**
   * Show Conversation
   *
   * Returns one conversation, with the number of messages that the caller has not seen. Its messages are not
   * included: List Messages returns them. An archived conversation is shown, too.
   *
   * Only participants reach it; for anyone else it is 404. Nothing changes: showing marks nothing as received
   * or seen. Beyond name and method, all of this is inferred.
   */
  showConversation: Handler<paths["/v1/users/me/conversations/{conversation_id}"]["get"], Principal>;

  /**
   * Mark Conversation as Received
   *
   * Tells the API that the caller's app has fetched the messages of the conversation. Call it after fetching,
   * and Mark Conversation as Seen once the user has looked.
   *
   * It changes no count and marks no message as seen, and no field of the conversation shows it. Repeating it
   * does no harm. Any participant with the permit may call it. Beyond name and method, all of this is
   * inferred.
   */
  markConversationReceived: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/received"]["put"],
    Principal
  >;

  /**
   * Mark Conversation as Seen
   *
   * Marks all messages of the conversation as seen by the caller and sets the caller's `unseen_messages_count`
   * to 0.
   *
   * It changes nothing for the other participants, who keep their own counts, and it leaves the caller's
   * notifications about the messages as they are. Repeating it does no harm. A later message is unseen again.
   * Any participant with the permit may call it. Beyond name and method, all of this is inferred.
   */
  markConversationSeen: Handler<paths["/v1/users/me/conversations/{conversation_id}/seen"]["put"], Principal>;

  /**
   * Archive Conversation
   *
   * Hides the conversation from the caller's lists. It stays in the lists of the other participants, can still
   * be shown by its id, and is listed with `with_archived=true`. Nothing is deleted.
   *
   * There is no operation that takes it back, but a new message from anyone brings the conversation back for
   * everyone. Archiving it while it is archived is 405, so a client must not repeat the request by itself:
   * after an unclear failure, look at the list. Any participant with the permit may call it. Beyond name and
   * method, all of this is inferred; it is not known whether the vendor archives for one user or for all.
   */
  archiveConversation: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/archive"]["put"],
    Principal
  >;

  /**
   * List Messages
   *
   * Returns the messages of one conversation. The latest comes first unless you sort otherwise; `seen` says
   * for each whether the caller has seen it.
   *
   * Archived messages are left out unless `with_archived` is `true`; then archived and active ones come
   * together, and no field tells them apart. Only participants reach the messages; for anyone else the
   * conversation is 404. Nothing changes: listing marks nothing as received or seen. Only the name of this
   * operation is public: all else is inferred from List Conversations.
   */
  listMessages: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/messages"]["get"],
    Principal,
    "required",
    { query: "page_no" | "per_page" | "sort_by" | "sort_direction" | "with_archived" }
  >;

  /**
   * Create Message
   *
   * Writes a message in a conversation. The caller becomes its author, and it counts as seen by the caller.
   * For every other participant `unseen_messages_count` rises by one. The conversation's `updated_at` moves,
   * and whoever had archived the conversation finds it in the list again.
   *
   * A message cannot be changed afterwards; its author can archive it. Calling twice writes two messages. Any
   * participant with the permit may call it. Only the name of this operation is public: all else is inferred
   * from Create Conversation.
   */
  createMessage: Handler<paths["/v1/users/me/conversations/{conversation_id}/messages"]["post"], Principal>;

  /**
   * Archive Message
   *
   * Hides a message from all participants. With `with_archived=true` List Messages still returns it: nothing
   * is deleted.
   *
   * Only the message's author may archive it; any other participant gets 403, and whoever takes no part in the
   * conversation gets 404. There is no operation that takes it back. Archiving it while it is archived is 405,
   * so a client must not repeat the request by itself: after an unclear failure, look at the list. Only the
   * name of this operation is public: all else is inferred.
   */
  archiveMessage: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive"]["put"],
    Principal
  >;

  /**
   * List Notifications
   *
   * Returns the caller's notifications. The latest comes first unless you sort otherwise.
   *
   * It has no filter: to show only what is new, look at `seen`. Each user with the permit sees his or her own
   * notifications only. Nothing changes: listing marks nothing as received or seen. Beyond name and method,
   * all of this is inferred.
   */
  listNotifications: Handler<
    paths["/v1/users/me/notifications"]["get"],
    Principal,
    "required",
    { query: "page_no" | "per_page" | "sort_by" | "sort_direction" }
  >;

  /**
   * Mark all Notifications as Received
   *
   * Marks all of the caller's notifications as received: they have reached the app. Call it after fetching the
   * list.
   *
   * It marks none as seen, leaves alone those that are received already, and concerns nobody else's. With
   * nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and method, all of this is
   * inferred.
   */
  markAllNotificationsReceived: Handler<paths["/v1/users/me/notifications/received"]["put"], Principal>;

  /**
   * Mark all Notifications as Seen
   *
   * Marks all of the caller's notifications as seen, and by that as received: the user has looked at them.
   *
   * It marks no message as seen (Mark Conversation as Seen does that) and concerns nobody else's
   * notifications. With nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and
   * method, all of this is inferred.
   */
  markAllNotificationsSeen: Handler<paths["/v1/users/me/notifications/seen"]["put"], Principal>;

  /**
   * Show Notification
   *
   * Returns one notification of the caller. Somebody else's is 404.
   *
   * Any user with the permit may call it. Nothing changes: showing marks nothing as received or seen. Beyond
   * name and method, all of this is inferred.
   */
  showNotification: Handler<paths["/v1/users/me/notifications/{notification_id}"]["get"], Principal>;

  /**
   * Mark Notification as Received
   *
   * Marks one notification of the caller as received: it has reached the app.
   *
   * It does not mark it as seen. A notification that is received already stays so, and repeating the request
   * does no harm. Somebody else's is 404. Beyond name and method, all of this is inferred.
   */
  markNotificationReceived: Handler<
    paths["/v1/users/me/notifications/{notification_id}/received"]["put"],
    Principal
  >;

  /**
   * Mark Notification as Seen
   *
   * Marks one notification of the caller as seen: the user has looked at it. What is seen is received, so
   * `received` becomes true, too.
   *
   * It marks no message as seen. There is no way back to unseen, and repeating the request does no harm.
   * Somebody else's is 404. Beyond name and method, all of this is inferred.
   */
  markNotificationSeen: Handler<paths["/v1/users/me/notifications/{notification_id}/seen"]["put"], Principal>;

  /**
   * List Subunits Scopes for User
   *
   * Returns the subunit scopes that the caller works with: groups made by people, and the system's own scopes
   * of one subunit each.
   *
   * It takes no sort parameters; the order stays the same from page to page. It does not say what a subunit is
   * called. Each user with the permit sees his or her own scopes only. Nothing changes. Beyond name and
   * method, all of this is inferred; the path and the key `subunit_scopes` follow the portal's folder and the
   * vendor's model.
   */
  listSubunitScopes: Handler<
    paths["/v1/users/me/subunits_scopes"]["get"],
    Principal,
    "required",
    { query: "page_no" | "per_page" }
  >;
}

/** The input of an operation's handler. */
export type InputOf<Id extends keyof Operations, Principal = unknown> = Parameters<
  Operations<Principal>[Id]
>[0];

/** The replies that an operation's handler may return. */
export type ReplyOf<Id extends keyof Operations> = Awaited<ReturnType<Operations[Id]>>;

/** The contract that requests are checked against, and replies too unless switched off. */
export const contract = readContract(file, validators);

/** Serves Placewise Users API. During development, handlers may be missing or `notImplemented`: their operations answer 501, and `log` lists them. */
export function createRouter<Principal = unknown>(
  handlers: Partial<Operations<Principal>>,
  options: ServerOptions<Principal, SecurityScheme>,
): Hono {
  // The parameter type has checked each handler; the router treats them alike.
  const handle = createHandle(contract, handlers as Readonly<Record<string, AnyHandler>>, options);
  const router = new Hono().all("*", ({ req, env }) => handle(req.raw, env as Bindings));
  bareRouters.set(router, { fetch: router.fetch, handle });
  return router;
}
