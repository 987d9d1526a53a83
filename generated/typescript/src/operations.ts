// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import * as wire from "./client/wire.ts";
import type { SharedHeader } from "./shared-headers.ts";
import type { paths } from "./types.ts";

const define: <Types, Renamed = unknown>(
  description: wire.Description,
) => wire.Operation<Types, wire.Input<Types, SharedHeader, Renamed>> = wire.define;

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
 *
 * GET /v1/users
 */
export const listUsers = /* @__PURE__ */ wire.paginated(
  /* @__PURE__ */ define<paths["/v1/users"]["get"]>({
    id: "listUsers",
    method: "get",
    path: "/v1/users",
    queryParameters: ["page_no", "per_page"],
    security: [["UserAuthorization"]],
    json: [200, 401, 402, 403, 422, 429, 470, 471, 503],
    headers: /* @__PURE__ */ wire.headers({
      "ratelimit-bucket": wire.fromText,
      "ratelimit-remaining": wire.fromJson,
      "ratelimit-cost": wire.fromJson,
      "Retry-After": wire.fromJson,
    }),
  }),
  {
    page: "page_no",
    items: "users",
    info: "pagination_info",
    next: "next_page",
  },
);

/**
 * Show Notifications Settings
 *
 * Returns the channels by which the caller is notified. If the settings were never saved, it returns the
 * defaults: all channels on, and `updated_at` null. It never answers 404.
 *
 * Any user with the permit may call it, and gets only their own settings. Nothing changes. We could confirm
 * only the name of this operation; everything else is inferred.
 *
 * GET /v1/users/me/notifications_settings
 */
export const showNotificationsSettings = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications_settings"]["get"]
>({
  id: "showNotificationsSettings",
  method: "get",
  path: "/v1/users/me/notifications_settings",
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * PUT /v1/users/me/notifications_settings
 */
export const updateNotificationsSettings = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications_settings"]["put"]
>({
  id: "updateNotificationsSettings",
  method: "put",
  path: "/v1/users/me/notifications_settings",
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * GET /v1/users/me/conversations
 */
export const listConversations = /* @__PURE__ */ wire.paginated(
  /* @__PURE__ */ define<paths["/v1/users/me/conversations"]["get"]>({
    id: "listConversations",
    method: "get",
    path: "/v1/users/me/conversations",
    queryParameters: ["page_no", "per_page", "sort_by", "sort_direction", "with_archived"],
    security: [["UserAuthorization"]],
    json: [200, 401, 402, 403, 422, 429, 470, 471, 503],
    headers: /* @__PURE__ */ wire.headers({
      "ratelimit-bucket": wire.fromText,
      "ratelimit-remaining": wire.fromJson,
      "ratelimit-cost": wire.fromJson,
      "Retry-After": wire.fromJson,
    }),
  }),
  {
    page: "page_no",
    items: "conversations",
    info: "pagination_info",
    next: "next_page",
  },
);

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
 *
 * POST /v1/users/me/conversations
 */
export const createConversation = /* @__PURE__ */ define<paths["/v1/users/me/conversations"]["post"]>({
  id: "createConversation",
  method: "post",
  path: "/v1/users/me/conversations",
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

/**
 * Show Conversation
 *
 * Returns one conversation, with the number of messages that the caller has not seen. Its messages are not
 * included; List Messages returns them. Archived conversations are returned too.
 *
 * Any participant with the permit may call it; a non-participant gets 404. Nothing changes: showing does not
 * mark anything as received or seen. We could confirm only the name and the method of this operation, and the
 * Conversation model is documented; everything else is inferred.
 *
 * GET /v1/users/me/conversations/{conversation_id}
 */
export const showConversation = /* @__PURE__ */ define<
  paths["/v1/users/me/conversations/{conversation_id}"]["get"]
>({
  id: "showConversation",
  method: "get",
  path: "/v1/users/me/conversations/{conversation_id}",
  pathParameters: ["conversation_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * PUT /v1/users/me/conversations/{conversation_id}/received
 */
export const markConversationReceived = /* @__PURE__ */ define<
  paths["/v1/users/me/conversations/{conversation_id}/received"]["put"]
>({
  id: "markConversationReceived",
  method: "put",
  path: "/v1/users/me/conversations/{conversation_id}/received",
  pathParameters: ["conversation_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * PUT /v1/users/me/conversations/{conversation_id}/seen
 */
export const markConversationSeen = /* @__PURE__ */ define<
  paths["/v1/users/me/conversations/{conversation_id}/seen"]["put"]
>({
  id: "markConversationSeen",
  method: "put",
  path: "/v1/users/me/conversations/{conversation_id}/seen",
  pathParameters: ["conversation_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * PUT /v1/users/me/conversations/{conversation_id}/archive
 */
export const archiveConversation = /* @__PURE__ */ define<
  paths["/v1/users/me/conversations/{conversation_id}/archive"]["put"]
>({
  id: "archiveConversation",
  method: "put",
  path: "/v1/users/me/conversations/{conversation_id}/archive",
  pathParameters: ["conversation_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 405, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    Allow: wire.fromText,
    "Retry-After": wire.fromJson,
  }),
  retry: false,
});

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
 *
 * GET /v1/users/me/conversations/{conversation_id}/messages
 */
export const listMessages = /* @__PURE__ */ wire.paginated(
  /* @__PURE__ */ define<paths["/v1/users/me/conversations/{conversation_id}/messages"]["get"]>({
    id: "listMessages",
    method: "get",
    path: "/v1/users/me/conversations/{conversation_id}/messages",
    pathParameters: ["conversation_id"],
    queryParameters: ["page_no", "per_page", "sort_by", "sort_direction", "with_archived"],
    security: [["UserAuthorization"]],
    json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
    headers: /* @__PURE__ */ wire.headers({
      "ratelimit-bucket": wire.fromText,
      "ratelimit-remaining": wire.fromJson,
      "ratelimit-cost": wire.fromJson,
      "Retry-After": wire.fromJson,
    }),
  }),
  {
    page: "page_no",
    items: "messages",
    info: "pagination_info",
    next: "next_page",
  },
);

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
 *
 * POST /v1/users/me/conversations/{conversation_id}/messages
 */
export const createMessage = /* @__PURE__ */ define<
  paths["/v1/users/me/conversations/{conversation_id}/messages"]["post"]
>({
  id: "createMessage",
  method: "post",
  path: "/v1/users/me/conversations/{conversation_id}/messages",
  pathParameters: ["conversation_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive
 */
export const archiveMessage = /* @__PURE__ */ define<
  paths["/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive"]["put"]
>({
  id: "archiveMessage",
  method: "put",
  path: "/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive",
  pathParameters: ["conversation_id", "message_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 405, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    Allow: wire.fromText,
    "Retry-After": wire.fromJson,
  }),
  retry: false,
});

/**
 * List Notifications
 *
 * Returns the caller's notifications. The latest comes first unless you sort otherwise. There is no filter; to
 * show only new ones, look at `seen`.
 *
 * Any user with the permit may call it, and gets only their own notifications. Nothing changes: listing does
 * not mark anything as received or seen. We could confirm only the name and the method of this operation;
 * everything else is inferred.
 *
 * GET /v1/users/me/notifications
 */
export const listNotifications = /* @__PURE__ */ wire.paginated(
  /* @__PURE__ */ define<paths["/v1/users/me/notifications"]["get"]>({
    id: "listNotifications",
    method: "get",
    path: "/v1/users/me/notifications",
    queryParameters: ["page_no", "per_page", "sort_by", "sort_direction"],
    security: [["UserAuthorization"]],
    json: [200, 401, 402, 403, 422, 429, 470, 471, 503],
    headers: /* @__PURE__ */ wire.headers({
      "ratelimit-bucket": wire.fromText,
      "ratelimit-remaining": wire.fromJson,
      "ratelimit-cost": wire.fromJson,
      "Retry-After": wire.fromJson,
    }),
  }),
  {
    page: "page_no",
    items: "notifications",
    info: "pagination_info",
    next: "next_page",
  },
);

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
 *
 * PUT /v1/users/me/notifications/received
 */
export const markAllNotificationsReceived = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications/received"]["put"]
>({
  id: "markAllNotificationsReceived",
  method: "put",
  path: "/v1/users/me/notifications/received",
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * PUT /v1/users/me/notifications/seen
 */
export const markAllNotificationsSeen = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications/seen"]["put"]
>({
  id: "markAllNotificationsSeen",
  method: "put",
  path: "/v1/users/me/notifications/seen",
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

/**
 * Show Notification
 *
 * Returns one of the caller's notifications.
 *
 * Any user with the permit may call it for their own notifications; for any other the answer is 404. Nothing
 * changes: showing does not mark anything as received or seen. We could confirm only the name and the method
 * of this operation; everything else is inferred.
 *
 * GET /v1/users/me/notifications/{notification_id}
 */
export const showNotification = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications/{notification_id}"]["get"]
>({
  id: "showNotification",
  method: "get",
  path: "/v1/users/me/notifications/{notification_id}",
  pathParameters: ["notification_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

/**
 * Mark Notification as Received
 *
 * Marks one of the caller's notifications as received: it has reached the app. It is not marked as seen. You
 * may repeat the request.
 *
 * Any user with the permit may call it for their own notifications; for any other the answer is 404. We could
 * confirm only the name and the method of this operation; everything else is inferred.
 *
 * PUT /v1/users/me/notifications/{notification_id}/received
 */
export const markNotificationReceived = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications/{notification_id}/received"]["put"]
>({
  id: "markNotificationReceived",
  method: "put",
  path: "/v1/users/me/notifications/{notification_id}/received",
  pathParameters: ["notification_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

/**
 * Mark Notification as Seen
 *
 * Marks one of the caller's notifications as seen, and therefore as received: the user has looked at it.
 *
 * It does not mark messages as seen. It cannot be undone by a request. You may repeat the request.
 *
 * Any user with the permit may call it for their own notifications; for any other the answer is 404. We could
 * confirm only the name and the method of this operation; everything else is inferred.
 *
 * PUT /v1/users/me/notifications/{notification_id}/seen
 */
export const markNotificationSeen = /* @__PURE__ */ define<
  paths["/v1/users/me/notifications/{notification_id}/seen"]["put"]
>({
  id: "markNotificationSeen",
  method: "put",
  path: "/v1/users/me/notifications/{notification_id}/seen",
  pathParameters: ["notification_id"],
  security: [["UserAuthorization"]],
  json: [200, 401, 402, 403, 404, 422, 429, 470, 471, 503],
  headers: /* @__PURE__ */ wire.headers({
    "ratelimit-bucket": wire.fromText,
    "ratelimit-remaining": wire.fromJson,
    "ratelimit-cost": wire.fromJson,
    "Retry-After": wire.fromJson,
  }),
});

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
 *
 * GET /v1/users/me/subunits_scopes
 */
export const listSubunitScopes = /* @__PURE__ */ wire.paginated(
  /* @__PURE__ */ define<paths["/v1/users/me/subunits_scopes"]["get"]>({
    id: "listSubunitScopes",
    method: "get",
    path: "/v1/users/me/subunits_scopes",
    queryParameters: ["page_no", "per_page"],
    security: [["UserAuthorization"]],
    json: [200, 401, 402, 403, 422, 429, 470, 471, 503],
    headers: /* @__PURE__ */ wire.headers({
      "ratelimit-bucket": wire.fromText,
      "ratelimit-remaining": wire.fromJson,
      "ratelimit-cost": wire.fromJson,
      "Retry-After": wire.fromJson,
    }),
  }),
  {
    page: "page_no",
    items: "subunit_scopes",
    info: "pagination_info",
    next: "next_page",
  },
);
