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
   * Returns the users that the caller can see in the chosen customer, page by page. Use it to find the ids for
   * `user_ids` when you start a conversation.
   *
   * It takes no search text. It takes no sort parameters either, because a user has no creation time or other
   * documented property to sort by; the order is the same from page to page. This list does not show audience
   * membership, and no operation lists audiences.
   *
   * Any user with the permit may call it. Nothing changes. We could confirm only the name and the method of this
   * operation, and the User model is documented; everything else is inferred.
   */
  listUsers: Handler<paths["/v1/users"]["get"], Principal, "required", { query: "page_no" | "per_page" }>;

  /**
   * Show Notifications Settings
   *
   * Returns the channels by which the caller is notified. If the settings were never saved, it returns the
   * defaults: all channels on, and `updated_at` null. It never answers 404.
   *
   * Any user with the permit may call it, and gets only their own settings. Nothing changes. We could confirm
   * only the name of this operation; everything else is inferred.
   */
  showNotificationsSettings: Handler<paths["/v1/users/me/notifications_settings"]["get"], Principal>;

  /**
   * Update Notifications Settings
   *
   * Switches the caller's channels on and off. Send only the channels to change, at least one; the others keep
   * their values. `updated_at` becomes the time of the request.
   *
   * Other users' settings are untouched, and notifications already sent are not recalled. You may repeat the
   * request.
   *
   * Any user with the permit may call it, and changes only their own settings. We could confirm only the name of
   * this operation; everything else is inferred, including the partial update.
   */
  updateNotificationsSettings: Handler<paths["/v1/users/me/notifications_settings"]["put"], Principal>;

  /**
   * List Conversations
   *
   * Returns the conversations that the caller takes part in: those that they started, those whose `user_ids`
   * include them, and those sent to an audience that they belong to. The latest comes first unless you sort
   * otherwise.
   *
   * Conversations that the caller has archived are left out unless `with_archived` is `true`; then archived and
   * active ones come together, and the response does not distinguish them. (It is inferred that `false` leaves
   * them out, and that archiving concerns the caller only.) Messages are not included; List Messages returns
   * them.
   *
   * Any user with the permit may call it. Nothing changes: listing does not mark anything as received or seen
   * (inferred).
   *
   * This operation is documented, except for the status 200, the errors, the values of `sort_by`, the lower
   * bounds of the page parameters, the bounds of ids, and which headers are required: these are inferred.
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
   * Starts a conversation together with its first message, and returns both. The participants are the users in
   * `user_ids` and the people in the audiences of `audience_ids`; give at least one of the two (inferred). The
   * caller becomes the author of both, and is a participant even if `user_ids` does not list them.
   *
   * The message is unseen for everyone but the caller, and the other participants are notified. If either part
   * is invalid, neither is created. The operation does not look for an existing conversation between the same
   * people: calling it twice starts two conversations. After an unclear failure, such as a timeout, check List
   * Conversations before you try again. (All of this is inferred.)
   *
   * Any user with the permit may call it.
   *
   * This operation is documented, except for the errors, which fields are required, the refusal of unknown
   * fields, the limits, and which headers are required: these are inferred. Its page says that the conversation
   * is created along with the first *Conversation*, and that it returns *conversation and conversation*; the
   * body and the model show that the message is meant. Its sample response is `{}`, which contradicts its own
   * description.
   */
  createConversation: Handler<paths["/v1/users/me/conversations"]["post"], Principal>;

  /**
   * Show Conversation
   *
   * Returns one conversation, with the number of messages that the caller has not seen. Its messages are not
   * included; List Messages returns them. Archived conversations are returned too.
   *
   * Any participant with the permit may call it; a non-participant gets 404. Nothing changes: showing does not
   * mark anything as received or seen. We could confirm only the name and the method of this operation, and the
   * Conversation model is documented; everything else is inferred.
   */
  showConversation: Handler<paths["/v1/users/me/conversations/{conversation_id}"]["get"], Principal>;

  /**
   * Mark Conversation as "received"
   *
   * Tells the API that the caller's app has fetched the messages of the conversation. Call it after fetching
   * them, and call Mark Conversation as "seen" once the user has looked at them.
   *
   * It changes no count and does not mark messages as seen, and no field of the conversation shows it. You may
   * repeat the request.
   *
   * Any participant with the permit may call it; a non-participant gets 404. We could confirm only the name and
   * the method of this operation, and the Conversation model is documented; everything else is inferred.
   */
  markConversationReceived: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/received"]["put"],
    Principal
  >;

  /**
   * Mark Conversation as "seen"
   *
   * Marks all messages of the conversation as seen by the caller, and sets the caller's `unseen_messages_count`
   * to 0.
   *
   * Nothing changes for the other participants, who have counts of their own. The caller's notifications about
   * the messages do not change either. A later message is unseen again. You may repeat the request.
   *
   * Any participant with the permit may call it; a non-participant gets 404. We could confirm only the name and
   * the method of this operation, and the Conversation model is documented; everything else is inferred.
   */
  markConversationSeen: Handler<paths["/v1/users/me/conversations/{conversation_id}/seen"]["put"], Principal>;

  /**
   * Archive Conversation
   *
   * Hides the conversation from the caller's lists. Other participants still see it in theirs, and the caller
   * can still show it by its id, and list it with `with_archived=true`. Nothing is deleted.
   *
   * It cannot be undone by a request, but a new message from any participant brings the conversation back for
   * everyone. Archiving it again returns 405. A client should therefore not repeat the request blindly. After an
   * unclear failure, such as a timeout, it may repeat the request once: a 405 then means that the first attempt
   * succeeded.
   *
   * Any participant with the permit may call it; a non-participant gets 404. We could confirm only the name and
   * the method of this operation, and the Conversation model is documented; everything else is inferred. We do
   * not know whether the vendor archives for one user or for all.
   */
  archiveConversation: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/archive"]["put"],
    Principal
  >;

  /**
   * List Messages
   *
   * Returns the messages of one conversation. The latest comes first unless you sort otherwise. `seen` says
   * whether the caller has seen the message.
   *
   * Archived messages are left out unless `with_archived` is `true`; then archived and active ones come
   * together, and the response does not distinguish them.
   *
   * Any participant with the permit may call it; a non-participant gets 404. Nothing changes: listing does not
   * mark anything as received or seen. We could confirm only the name of this operation, and the Message model
   * is documented; everything else is inferred from List Conversations.
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
   * Writes a message in a conversation. The caller becomes its author and has seen it. For every other
   * participant `unseen_messages_count` rises by one, and they get a notification. The conversation's
   * `updated_at` becomes the time of the message, and the conversation returns to the lists of those who had
   * archived it.
   *
   * A message cannot be edited, but its author can archive it. Calling this twice writes two messages. After an
   * unclear failure, such as a timeout, check List Messages before you try again.
   *
   * Any participant with the permit may call it; a non-participant gets 404. We could confirm only the name of
   * this operation, and the Message model is documented; everything else is inferred from Create Conversation.
   */
  createMessage: Handler<paths["/v1/users/me/conversations/{conversation_id}/messages"]["post"], Principal>;

  /**
   * Archive Message
   *
   * Hides a message from all participants, and lowers the unseen count of those who had not seen it. List
   * Messages still returns it with `with_archived=true`. Nothing is deleted.
   *
   * It cannot be undone by a request. Archiving it again returns 405. A client should therefore not repeat the
   * request blindly. After an unclear failure, such as a timeout, it may repeat the request once: a 405 then
   * means that the first attempt succeeded.
   *
   * Only the message's author may call it, with the permit. Other participants get 403, and non-participants get
   * 404. We could confirm only the name of this operation, and the Message model is documented; everything else
   * is inferred.
   */
  archiveMessage: Handler<
    paths["/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive"]["put"],
    Principal
  >;

  /**
   * List Notifications
   *
   * Returns the caller's notifications. The latest comes first unless you sort otherwise. There is no filter; to
   * show only new ones, look at `seen`.
   *
   * Any user with the permit may call it, and gets only their own notifications. Nothing changes: listing does
   * not mark anything as received or seen. We could confirm only the name and the method of this operation;
   * everything else is inferred.
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
   * It does not mark them as seen, and other users' notifications are untouched. It also marks notifications
   * that arrived after you fetched the list; to avoid that, mark the ones that you have with Mark Notification
   * as Received. It succeeds even if there is nothing to mark, and you may repeat the request.
   *
   * Any user with the permit may call it. We could confirm only the name and the method of this operation;
   * everything else is inferred.
   */
  markAllNotificationsReceived: Handler<paths["/v1/users/me/notifications/received"]["put"], Principal>;

  /**
   * Mark all Notifications as Seen
   *
   * Marks all of the caller's notifications as seen, and therefore as received: the user has looked at them.
   *
   * It does not mark messages as seen (Mark Conversation as "seen" does), and other users' notifications are
   * untouched. It also marks notifications that arrived after the user looked; to avoid that, mark the ones that
   * you showed with Mark Notification as Seen. It succeeds even if there is nothing to mark, and you may repeat
   * the request.
   *
   * Any user with the permit may call it. We could confirm only the name and the method of this operation;
   * everything else is inferred.
   */
  markAllNotificationsSeen: Handler<paths["/v1/users/me/notifications/seen"]["put"], Principal>;

  /**
   * Show Notification
   *
   * Returns one of the caller's notifications.
   *
   * Any user with the permit may call it for their own notifications; for any other the answer is 404. Nothing
   * changes: showing does not mark anything as received or seen. We could confirm only the name and the method
   * of this operation; everything else is inferred.
   */
  showNotification: Handler<paths["/v1/users/me/notifications/{notification_id}"]["get"], Principal>;

  /**
   * Mark Notification as Received
   *
   * Marks one of the caller's notifications as received: it has reached the app. It is not marked as seen. You
   * may repeat the request.
   *
   * Any user with the permit may call it for their own notifications; for any other the answer is 404. We could
   * confirm only the name and the method of this operation; everything else is inferred.
   */
  markNotificationReceived: Handler<
    paths["/v1/users/me/notifications/{notification_id}/received"]["put"],
    Principal
  >;

  /**
   * Mark Notification as Seen
   *
   * Marks one of the caller's notifications as seen, and therefore as received: the user has looked at it.
   *
   * It does not mark messages as seen. It cannot be undone by a request. You may repeat the request.
   *
   * Any user with the permit may call it for their own notifications; for any other the answer is 404. We could
   * confirm only the name and the method of this operation; everything else is inferred.
   */
  markNotificationSeen: Handler<paths["/v1/users/me/notifications/{notification_id}/seen"]["put"], Principal>;

  /**
   * List Subunits Scopes for User
   *
   * Returns the subunit scopes that the caller works with: custom groups, and one system scope per subunit.
   * Subunit names are not included.
   *
   * It takes no sort parameters; the order is the same from page to page.
   *
   * Any user with the permit may call it, and gets only their own scopes. Nothing changes. We could confirm only
   * the name and the method of this operation, and the SubunitScope model is documented for another API;
   * everything else is inferred. The path and the key `subunit_scopes` follow the portal's folder and the
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
