// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import * as zod from "zod";
import { define, recursive } from "./zod/parsing.ts";
import { uniqueItems } from "./zod/arrays.ts";
import { minProperties, open } from "./zod/objects.ts";
import { format, integer, maxLength, minLength, withDefault } from "./zod/scalars.ts";
import { isDateTime, isUuid } from "./zod/engine/schema/formats.ts";
import { isUri } from "./zod/engine/schema/uri-formats.ts";

export const Conversation = /* @__PURE__ */ define(() =>
  open({
    id: zod.int().min(1).max(9007199254740991).describe("Identifies the conversation in paths."),
    author_id: zod
      .string()
      .check(format("uuid", isUuid))
      .describe(
        "The user who started the conversation. The author is a participant even if `user_ids` does not list them.",
      ),
    audience_ids: zod
      .array(zod.int().min(1).max(9007199254740991).describe("Id of an audience."))
      .exactOptional()
      .describe(
        "Audiences whose people take part. If only users were chosen, it is empty or absent (inferred).",
      ),
    user_ids: zod
      .array(zod.string().check(format("uuid", isUuid)).describe("Id of a user."))
      .exactOptional()
      .describe(
        "Users who take part individually, not through an audience. If only audiences were chosen, it is empty or absent\n(inferred).",
      ),
    unseen_messages_count: integer()
      .min(0)
      .exactOptional()
      .describe(
        "The number of messages that the caller has not seen; each participant has a count of their own. The caller's\nown messages and archived messages do not count (inferred).",
      ),
    created_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe("When the conversation was started."),
    updated_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe(
        "When the conversation last changed. A new message changes it. Receiving, seeing and archiving do not, because\nthey concern one user only (inferred).",
      ),
  }).describe(
    "A thread of messages between users, as the caller sees it. No field says whether it is archived or received:\nthe vendor documents none. The vendor marks `audience_ids`, `user_ids` and `unseen_messages_count` as not\nmandatory, so do not rely on them being present.",
  ),
);
export type Conversation = zod.input<typeof Conversation>;
export type ConversationOutput = zod.output<typeof Conversation>;

export const ConversationCreate = /* @__PURE__ */ define(() =>
  zod
    .strictObject({
      audience_ids: zod
        .array(zod.int().min(1).max(9007199254740991).describe("Id of an audience."))
        .min(1)
        .exactOptional()
        .describe(
          "Audiences to invite. No operation of this API lists audiences; ask Placewise, or take the ids from conversations\nthat you can see. What the API answers to an id that does not exist is unknown; the sandbox accepts any id, and\nan unknown audience invites nobody.",
        ),
      user_ids: zod
        .array(zod.string().check(format("uuid", isUuid)).describe("Id of a user."))
        .min(1)
        .exactOptional()
        .describe(
          "Users to invite; List Users finds them. An id that does not exist is 422 with `does_not_exist` at its index\n(inferred). You may list yourself, and list an id twice: neither changes who takes part (inferred).",
        ),
    })
    .check(minProperties(1))
    .describe(
      "Who takes part in a new conversation besides its author: users, audiences, or both. At least one of the two is\nrequired (inferred: the vendor marks both with a footnote whose text is missing from the copy that we read).",
    ),
);
export type ConversationCreate = zod.input<typeof ConversationCreate>;
export type ConversationCreateOutput = zod.output<typeof ConversationCreate>;

export const Message = /* @__PURE__ */ define(() =>
  open({
    id: zod.int().min(1).max(9007199254740991).describe("Identifies the message in paths."),
    author_id: zod.string().check(format("uuid", isUuid)).describe("The user who wrote the message."),
    content: zod
      .string()
      .min(1)
      .describe(
        "The text. Asterisks around a word seem to mean emphasis (inferred from the vendor's example). Treat it as plain\ntext unless you know better, and never as HTML.",
      ),
    seen: zod
      .boolean()
      .exactOptional()
      .describe(
        "Whether the caller has seen it; true for the caller's own messages (inferred). The vendor marks it as not\nmandatory, so it may be absent.",
      ),
    created_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe("When the message was written."),
    updated_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe(
        "When the message last changed. Archiving does not change it (inferred), and no operation edits its content.",
      ),
  }).describe(
    "One message of a conversation, as the caller sees it. It does not name its conversation; the path does.",
  ),
);
export type Message = zod.input<typeof Message>;
export type MessageOutput = zod.output<typeof Message>;

export const ConversationCreatedResponse = /* @__PURE__ */ define(() =>
  open({
    conversation: Conversation,
    message: Message,
  }).describe("The new conversation and its first message."),
);
export type ConversationCreatedResponse = zod.input<typeof ConversationCreatedResponse>;
export type ConversationCreatedResponseOutput = zod.output<typeof ConversationCreatedResponse>;

export const PaginationInfo = /* @__PURE__ */ define(() =>
  open({
    total_count: zod
      .int()
      .min(0)
      .max(9007199254740991)
      .describe("The number of items on all pages together."),
    per_page: zod
      .int32()
      .min(1)
      .describe(
        "The requested number of items per page. This API allows 100 at most; the vendor's sample of this object shows\n1000, from another API.",
      ),
    total_pages: zod
      .int()
      .min(0)
      .max(9007199254740991)
      .describe("The number of pages; 0 if there are no items (inferred)."),
    current_page: zod.int().min(1).max(9007199254740991).describe("The page that `page_no` requested."),
    next_page: zod
      .int()
      .min(2)
      .max(9007199254740991)
      .nullable()
      .describe("The page to request next; null if no page follows."),
    prev_page: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .nullable()
      .describe("The page before this one; null on the first page."),
    is_first_page: zod.boolean().describe("Whether this is the first page."),
    is_last_page: zod
      .boolean()
      .describe("Whether no page follows this one. It is true past the end, too (inferred)."),
    is_out_of_range: zod
      .boolean()
      .describe(
        "Whether the page is past the end, so that its list is empty (inferred: the vendor's text says that `per_page` is\nout of range). Page 1 is always in range, even if there is nothing to list (inferred).",
      ),
  }).describe("The position of a page in the whole list."),
);
export type PaginationInfo = zod.input<typeof PaginationInfo>;
export type PaginationInfoOutput = zod.output<typeof PaginationInfo>;

export const ConversationListResponse = /* @__PURE__ */ define(() =>
  open({
    conversations: zod.array(Conversation).describe("The conversations of the page, in the requested order."),
    pagination_info: PaginationInfo,
  }).describe("A page of the caller's conversations."),
);
export type ConversationListResponse = zod.input<typeof ConversationListResponse>;
export type ConversationListResponseOutput = zod.output<typeof ConversationListResponse>;

export const ConversationResponse = /* @__PURE__ */ define(() =>
  open({ conversation: Conversation }).describe("One conversation, as the caller sees it after the request."),
);
export type ConversationResponse = zod.input<typeof ConversationResponse>;
export type ConversationResponseOutput = zod.output<typeof ConversationResponse>;

export const MessageCreate = /* @__PURE__ */ define(() =>
  zod
    .strictObject({
      content: zod
        .string()
        .min(1)
        .check(maxLength(10000))
        .describe(
          "The text, 1 to 10,000 characters. Asterisks around a word seem to mean emphasis (inferred from the vendor's\nexample). Both limits are inferred: we found none.",
        ),
    })
    .describe("A message to send. Its author is the caller."),
);
export type MessageCreate = zod.input<typeof MessageCreate>;
export type MessageCreateOutput = zod.output<typeof MessageCreate>;

export const CreateConversationRequest = /* @__PURE__ */ define(() =>
  zod
    .strictObject({
      conversation: ConversationCreate,
      message: MessageCreate,
    })
    .describe("A new conversation and its first message. Both are required (inferred)."),
);
export type CreateConversationRequest = zod.input<typeof CreateConversationRequest>;
export type CreateConversationRequestOutput = zod.output<typeof CreateConversationRequest>;

export const CreateMessageRequest = /* @__PURE__ */ define(() =>
  zod.strictObject({ message: MessageCreate }).describe("A new message."),
);
export type CreateMessageRequest = zod.input<typeof CreateMessageRequest>;
export type CreateMessageRequestOutput = zod.output<typeof CreateMessageRequest>;

export const EmptyResponse = /* @__PURE__ */ define(() =>
  zod.looseObject({}).describe("An empty object. The request succeeded, and there is nothing to return."),
);
export type EmptyResponse = zod.input<typeof EmptyResponse>;
export type EmptyResponseOutput = zod.output<typeof EmptyResponse>;

export const ParameterErrorOptions = /* @__PURE__ */ define(() =>
  open({
    number: zod.number().exactOptional().describe("The limit of a number, or of the number of elements."),
    min_length: integer().min(0).exactOptional().describe("The smallest permitted number of characters."),
    max_length: integer().min(0).exactOptional().describe("The greatest permitted number of characters."),
    format: zod
      .string()
      .min(1)
      .exactOptional()
      .describe("The required format, as a regular expression or as the name of a format."),
    in: zod
      .array(
        zod.union([zod.string(), zod.boolean(), zod.number(), zod.null()]).describe("A permitted value."),
      )
      .min(1)
      .exactOptional()
      .describe("The permitted values, each of the parameter's own type."),
    property: zod.string().min(1).exactOptional().describe("The property that the value was compared with."),
    with: zod.string().min(1).exactOptional().describe("The attribute that excludes this one."),
    without: zod.string().min(1).exactOptional().describe("The attribute that this one needs."),
    type: zod.string().min(1).exactOptional().describe("The required type of the elements (2021 documents)."),
    allowed_protocols: zod
      .array(zod.string().min(1).describe("A protocol."))
      .min(1)
      .check(uniqueItems())
      .exactOptional()
      .describe("The permitted protocols of a URL, in lower case."),
    syntax_error: zod.string().min(1).exactOptional().describe("The template engine's message."),
  }).describe(
    "The rule's values, for building a message. Which ones there are depends on the code, and there may be others. It is\nabsent if the rule has none: the vendor's table says that it is always present, but its examples leave it out.",
  ),
);
export type ParameterErrorOptions = zod.input<typeof ParameterErrorOptions>;
export type ParameterErrorOptionsOutput = zod.output<typeof ParameterErrorOptions>;

export const ParameterError = /* @__PURE__ */ define(() =>
  open({
    error: zod
      .string()
      .min(1)
      .describe(
        "The code of the rule, for programs. The guide lists the known codes. The list is open: an unknown code means\nthat the value is invalid.",
      ),
    options: ParameterErrorOptions.exactOptional(),
  }).describe("One rule that a value breaks."),
);
export type ParameterError = zod.input<typeof ParameterError>;
export type ParameterErrorOutput = zod.output<typeof ParameterError>;

export type ErrorNode = { [key: string]: ErrorNode } | ParameterError[];
export type ErrorNodeOutput = ErrorNode;
export const ErrorNode: zod.ZodType<ErrorNodeOutput, ErrorNode> = /* @__PURE__ */ recursive(() =>
  zod
    .union([zod.record(zod.string(), ErrorNode), zod.array(ParameterError).min(1)])
    .check(minProperties(1))
    .describe(
      "Either the errors of one value (an array) or the next level (an object): fields under their names, elements of an\narray under their index as a string, errors of the object itself under `base`.",
    ),
);

export const ErrorDetails = /* @__PURE__ */ define(() =>
  zod
    .record(zod.string(), ErrorNode)
    .check(minProperties(1))
    .describe(
      "The errors, in the shape of the request: each parameter and field under its name, errors of an object as a whole\nunder `base`.",
    ),
);
export type ErrorDetails = zod.input<typeof ErrorDetails>;
export type ErrorDetailsOutput = zod.output<typeof ErrorDetails>;

export const MessageListResponse = /* @__PURE__ */ define(() =>
  open({
    messages: zod.array(Message).describe("The messages of the page, in the requested order."),
    pagination_info: PaginationInfo,
  }).describe("A page of a conversation's messages."),
);
export type MessageListResponse = zod.input<typeof MessageListResponse>;
export type MessageListResponseOutput = zod.output<typeof MessageListResponse>;

export const MessageResponse = /* @__PURE__ */ define(() =>
  open({ message: Message }).describe("One message, as the caller sees it after the request."),
);
export type MessageResponse = zod.input<typeof MessageResponse>;
export type MessageResponseOutput = zod.output<typeof MessageResponse>;

export const Notification = /* @__PURE__ */ define(() =>
  open({
    id: zod.int().min(1).max(9007199254740991).describe("Identifies the notification in paths."),
    type: zod
      .string()
      .min(1)
      .describe(
        "The kind of notification, for choosing an icon or a screen. The list is open: show an unknown kind by its `title`\nand `content`.",
      ),
    title: zod
      .string()
      .nullable()
      .exactOptional()
      .describe("A line above the content; null if the content says enough."),
    content: zod.string().min(1).describe("The text to show."),
    received: zod.boolean().describe("Whether it has reached the user's app. True whenever `seen` is."),
    seen: zod.boolean().describe("Whether the user has looked at it."),
    created_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe("When the notification was created."),
    updated_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe("When it last changed. Being marked as received or seen changes it."),
  }).describe(
    "Something that the platform tells the caller. The whole model is inferred: we found no page that describes it.\nThe names of the operations confirm only that a notification can be marked as received and as seen.",
  ),
);
export type Notification = zod.input<typeof Notification>;
export type NotificationOutput = zod.output<typeof Notification>;

export const NotificationListResponse = /* @__PURE__ */ define(() =>
  open({
    notifications: zod.array(Notification).describe("The notifications of the page, in the requested order."),
    pagination_info: PaginationInfo,
  }).describe("A page of the caller's notifications."),
);
export type NotificationListResponse = zod.input<typeof NotificationListResponse>;
export type NotificationListResponseOutput = zod.output<typeof NotificationListResponse>;

export const NotificationResponse = /* @__PURE__ */ define(() =>
  open({ notification: Notification }).describe("One notification after the request."),
);
export type NotificationResponse = zod.input<typeof NotificationResponse>;
export type NotificationResponseOutput = zod.output<typeof NotificationResponse>;

export const NotificationsSettings = /* @__PURE__ */ define(() =>
  open({
    email: zod
      .boolean()
      .describe("Whether notifications are sent by e-mail. True until the settings are first saved."),
    push: zod
      .boolean()
      .describe(
        "Whether notifications are pushed to the user's devices. True until the settings are first saved.",
      ),
    sms: zod
      .boolean()
      .describe("Whether notifications are sent as text messages. True until the settings are first saved."),
    updated_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .nullable()
      .describe(
        "When the settings were last saved; null if they never were, and the values are the defaults.",
      ),
  }).describe(
    "The channels by which the caller is notified. The whole model is inferred: we found no page that describes it.\nThe three channels are those of the 2021 documents.",
  ),
);
export type NotificationsSettings = zod.input<typeof NotificationsSettings>;
export type NotificationsSettingsOutput = zod.output<typeof NotificationsSettings>;

export const NotificationsSettingsResponse = /* @__PURE__ */ define(() =>
  open({ notifications_settings: NotificationsSettings }).describe(
    "The caller's notification settings after the request.",
  ),
);
export type NotificationsSettingsResponse = zod.input<typeof NotificationsSettingsResponse>;
export type NotificationsSettingsResponseOutput = zod.output<typeof NotificationsSettingsResponse>;

export const NotificationsSettingsUpdate = /* @__PURE__ */ define(() =>
  zod
    .strictObject({
      email: zod.boolean().exactOptional().describe("Whether to send notifications by e-mail."),
      push: zod.boolean().exactOptional().describe("Whether to push notifications to the user's devices."),
      sms: zod.boolean().exactOptional().describe("Whether to send notifications as text messages."),
    })
    .check(minProperties(1))
    .describe(
      "The channels to change, at least one. A channel that you leave out keeps its value (inferred).",
    ),
);
export type NotificationsSettingsUpdate = zod.input<typeof NotificationsSettingsUpdate>;
export type NotificationsSettingsUpdateOutput = zod.output<typeof NotificationsSettingsUpdate>;

export const PlainError = /* @__PURE__ */ define(() =>
  open({
    error: zod
      .string()
      .min(1)
      .describe("What went wrong, for developers. Do not parse it, because the wording may change."),
  }).describe(
    "The body of most errors. The vendor does not say which, so its use with each status is inferred.",
  ),
);
export type PlainError = zod.input<typeof PlainError>;
export type PlainErrorOutput = zod.output<typeof PlainError>;

export const SubunitScope = /* @__PURE__ */ define(() =>
  open({
    id: zod.int().min(1).max(9007199254740991).describe("Identifies the scope."),
    name: zod.string().min(1).describe("The name of the group."),
    subunit_ids: zod
      .array(zod.int().min(1).max(9007199254740991).describe("Id of a subunit."))
      .describe("The subunits in the group."),
    system: zod
      .boolean()
      .exactOptional()
      .describe(
        "Whether the system keeps the scope. Such a scope is read-only and holds exactly one subunit. The vendor's example\nlacks this field, so it may be absent.",
      ),
    created_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe("When the scope was created."),
    updated_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .describe("When the scope last changed."),
    archived_at: zod
      .string()
      .check(minLength(20), maxLength(35), format("date-time", isDateTime))
      .nullable()
      .describe("When the scope was archived (soft-deleted); null if it is active."),
  }).describe(
    "A named group of subunits of the customer's property. The vendor documents the model in its Management API; that\nthis API returns the same one, and which fields are always present, is inferred.",
  ),
);
export type SubunitScope = zod.input<typeof SubunitScope>;
export type SubunitScopeOutput = zod.output<typeof SubunitScope>;

export const SubunitScopeListResponse = /* @__PURE__ */ define(() =>
  open({
    subunit_scopes: zod.array(SubunitScope).describe("The scopes of the page."),
    pagination_info: PaginationInfo,
  }).describe("A page of the caller's subunit scopes."),
);
export type SubunitScopeListResponse = zod.input<typeof SubunitScopeListResponse>;
export type SubunitScopeListResponseOutput = zod.output<typeof SubunitScopeListResponse>;

export const UpdateNotificationsSettingsRequest = /* @__PURE__ */ define(() =>
  zod
    .strictObject({ notifications_settings: NotificationsSettingsUpdate })
    .describe("The notification settings to change."),
);
export type UpdateNotificationsSettingsRequest = zod.input<typeof UpdateNotificationsSettingsRequest>;
export type UpdateNotificationsSettingsRequestOutput = zod.output<typeof UpdateNotificationsSettingsRequest>;

export const User = /* @__PURE__ */ define(() =>
  open({
    id: zod
      .string()
      .check(format("uuid", isUuid))
      .describe("Identifies the user, for instance in `author_id` and `user_ids`."),
    first_name: zod.string().min(1).nullable().exactOptional().describe("Given name."),
    last_name: zod.string().min(1).nullable().exactOptional().describe("Family name."),
    roles: zod
      .array(zod.string().min(1).describe("The name of a role."))
      .exactOptional()
      .describe(
        "The roles, which decide the user's permits. We found no list of roles; treat values as opaque.",
      ),
    avatar_url: zod
      .string()
      .check(format("uri", isUri))
      .nullable()
      .exactOptional()
      .describe("The URL of the user's picture."),
  }).describe(
    "A person who works with the customer. No operation of this API changes users. The vendor marks every field but `id`\nas optional, and does not say whether it is then absent or null. Any of them may be absent; the names and the\npicture may also be null (inferred).",
  ),
);
export type User = zod.input<typeof User>;
export type UserOutput = zod.output<typeof User>;

export const UserListResponse = /* @__PURE__ */ define(() =>
  open({
    users: zod.array(User).describe("The users of the page."),
    pagination_info: PaginationInfo,
  }).describe("A page of users."),
);
export type UserListResponse = zod.input<typeof UserListResponse>;
export type UserListResponseOutput = zod.output<typeof UserListResponse>;

export const ValidationError = /* @__PURE__ */ define(() =>
  open({
    error: zod.string().min(1).describe("`Invalid parameters` if there are `details`."),
    details: ErrorDetails.exactOptional(),
  }).describe(
    "The body of a 422: what is wrong with each invalid value. The vendor also allows the plain error with 422, so\n`details` may be absent.",
  ),
);
export type ValidationError = zod.input<typeof ValidationError>;
export type ValidationErrorOutput = zod.output<typeof ValidationError>;

/** GET /v1/users: query parameters. */
export const ListUsersQueryParams = /* @__PURE__ */ define(() =>
  zod.object({
    page_no: integer()
      .min(1)
      .default(1)
      .describe(
        "The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).",
      ),
    per_page: zod
      .int()
      .min(1)
      .max(100)
      .default(100)
      .describe(
        "The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).",
      ),
  }),
);

/** GET /v1/users: header parameters. */
export const ListUsersHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users: the body of a 200 response. */
export const ListUsers200Response = UserListResponse;

/** GET /v1/users: the body of a 401 response. */
export const ListUsers401Response = PlainError;

/** GET /v1/users: the body of a 402 response. */
export const ListUsers402Response = PlainError;

/** GET /v1/users: the body of a 403 response. */
export const ListUsers403Response = PlainError;

/** GET /v1/users: the body of a 422 response. */
export const ListUsers422Response = ValidationError;

/** GET /v1/users: the body of a 429 response. */
export const ListUsers429Response = PlainError;

/** GET /v1/users: the body of a 444 response. */
export const ListUsers444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users: the body of a 470 response. */
export const ListUsers470Response = PlainError;

/** GET /v1/users: the body of a 471 response. */
export const ListUsers471Response = PlainError;

/** GET /v1/users: the body of a 503 response. */
export const ListUsers503Response = PlainError;

/** GET /v1/users: the body of a default response. */
export const ListUsersDefaultResponse = PlainError;

/** GET /v1/users/me/notifications_settings: header parameters. */
export const ShowNotificationsSettingsHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/notifications_settings: the body of a 200 response. */
export const ShowNotificationsSettings200Response = NotificationsSettingsResponse;

/** GET /v1/users/me/notifications_settings: the body of a 401 response. */
export const ShowNotificationsSettings401Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a 402 response. */
export const ShowNotificationsSettings402Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a 403 response. */
export const ShowNotificationsSettings403Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a 429 response. */
export const ShowNotificationsSettings429Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a 444 response. */
export const ShowNotificationsSettings444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/notifications_settings: the body of a 470 response. */
export const ShowNotificationsSettings470Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a 471 response. */
export const ShowNotificationsSettings471Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a 503 response. */
export const ShowNotificationsSettings503Response = PlainError;

/** GET /v1/users/me/notifications_settings: the body of a default response. */
export const ShowNotificationsSettingsDefaultResponse = PlainError;

/** PUT /v1/users/me/notifications_settings: header parameters. */
export const UpdateNotificationsSettingsHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/notifications_settings: the request body. */
export const UpdateNotificationsSettingsBody = UpdateNotificationsSettingsRequest;

/** PUT /v1/users/me/notifications_settings: the body of a 200 response. */
export const UpdateNotificationsSettings200Response = NotificationsSettingsResponse;

/** PUT /v1/users/me/notifications_settings: the body of a 400 response. */
export const UpdateNotificationsSettings400Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/notifications_settings: the body of a 401 response. */
export const UpdateNotificationsSettings401Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a 402 response. */
export const UpdateNotificationsSettings402Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a 403 response. */
export const UpdateNotificationsSettings403Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a 422 response. */
export const UpdateNotificationsSettings422Response = ValidationError;

/** PUT /v1/users/me/notifications_settings: the body of a 429 response. */
export const UpdateNotificationsSettings429Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a 444 response. */
export const UpdateNotificationsSettings444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/notifications_settings: the body of a 470 response. */
export const UpdateNotificationsSettings470Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a 471 response. */
export const UpdateNotificationsSettings471Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a 503 response. */
export const UpdateNotificationsSettings503Response = PlainError;

/** PUT /v1/users/me/notifications_settings: the body of a default response. */
export const UpdateNotificationsSettingsDefaultResponse = PlainError;

/** GET /v1/users/me/conversations: query parameters. */
export const ListConversationsQueryParams = /* @__PURE__ */ define(() =>
  zod.object({
    page_no: integer()
      .min(1)
      .default(1)
      .describe(
        "The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).",
      ),
    per_page: zod
      .int()
      .min(1)
      .max(100)
      .default(100)
      .describe(
        "The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).",
      ),
    sort_by: withDefault(zod.enum(["created_at", "updated_at"]), "created_at").describe(
      "The property to sort by. The default is documented for List Conversations; the permitted values are inferred.",
    ),
    sort_direction: withDefault(zod.enum(["asc", "desc"]), "desc").describe(
      "`asc` puts the earliest item first, `desc` the latest.",
    ),
    with_archived: zod
      .boolean()
      .default(false)
      .describe(
        "`true` returns archived and active items together, `false` only active ones (`false` is inferred). The response\ndoes not distinguish them.",
      ),
  }),
);

/** GET /v1/users/me/conversations: header parameters. */
export const ListConversationsHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/conversations: the body of a 200 response. */
export const ListConversations200Response = ConversationListResponse;

/** GET /v1/users/me/conversations: the body of a 401 response. */
export const ListConversations401Response = PlainError;

/** GET /v1/users/me/conversations: the body of a 402 response. */
export const ListConversations402Response = PlainError;

/** GET /v1/users/me/conversations: the body of a 403 response. */
export const ListConversations403Response = PlainError;

/** GET /v1/users/me/conversations: the body of a 422 response. */
export const ListConversations422Response = ValidationError;

/** GET /v1/users/me/conversations: the body of a 429 response. */
export const ListConversations429Response = PlainError;

/** GET /v1/users/me/conversations: the body of a 444 response. */
export const ListConversations444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/conversations: the body of a 470 response. */
export const ListConversations470Response = PlainError;

/** GET /v1/users/me/conversations: the body of a 471 response. */
export const ListConversations471Response = PlainError;

/** GET /v1/users/me/conversations: the body of a 503 response. */
export const ListConversations503Response = PlainError;

/** GET /v1/users/me/conversations: the body of a default response. */
export const ListConversationsDefaultResponse = PlainError;

/** POST /v1/users/me/conversations: header parameters. */
export const CreateConversationHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** POST /v1/users/me/conversations: the request body. */
export const CreateConversationBody = CreateConversationRequest;

/** POST /v1/users/me/conversations: the body of a 200 response. */
export const CreateConversation200Response = ConversationCreatedResponse;

/** POST /v1/users/me/conversations: the body of a 400 response. */
export const CreateConversation400Response = /* @__PURE__ */ define(() => zod.unknown());

/** POST /v1/users/me/conversations: the body of a 401 response. */
export const CreateConversation401Response = PlainError;

/** POST /v1/users/me/conversations: the body of a 402 response. */
export const CreateConversation402Response = PlainError;

/** POST /v1/users/me/conversations: the body of a 403 response. */
export const CreateConversation403Response = PlainError;

/** POST /v1/users/me/conversations: the body of a 422 response. */
export const CreateConversation422Response = ValidationError;

/** POST /v1/users/me/conversations: the body of a 429 response. */
export const CreateConversation429Response = PlainError;

/** POST /v1/users/me/conversations: the body of a 444 response. */
export const CreateConversation444Response = /* @__PURE__ */ define(() => zod.unknown());

/** POST /v1/users/me/conversations: the body of a 470 response. */
export const CreateConversation470Response = PlainError;

/** POST /v1/users/me/conversations: the body of a 471 response. */
export const CreateConversation471Response = PlainError;

/** POST /v1/users/me/conversations: the body of a 503 response. */
export const CreateConversation503Response = PlainError;

/** POST /v1/users/me/conversations: the body of a default response. */
export const CreateConversationDefaultResponse = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: path parameters. */
export const ShowConversationParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
  }),
);

/** GET /v1/users/me/conversations/{conversation_id}: header parameters. */
export const ShowConversationHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 200 response. */
export const ShowConversation200Response = ConversationResponse;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 401 response. */
export const ShowConversation401Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 402 response. */
export const ShowConversation402Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 403 response. */
export const ShowConversation403Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 404 response. */
export const ShowConversation404Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 422 response. */
export const ShowConversation422Response = ValidationError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 429 response. */
export const ShowConversation429Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 444 response. */
export const ShowConversation444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 470 response. */
export const ShowConversation470Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 471 response. */
export const ShowConversation471Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a 503 response. */
export const ShowConversation503Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}: the body of a default response. */
export const ShowConversationDefaultResponse = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: path parameters. */
export const MarkConversationReceivedParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/received: header parameters. */
export const MarkConversationReceivedHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 200 response. */
export const MarkConversationReceived200Response = ConversationResponse;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 401 response. */
export const MarkConversationReceived401Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 402 response. */
export const MarkConversationReceived402Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 403 response. */
export const MarkConversationReceived403Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 404 response. */
export const MarkConversationReceived404Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 422 response. */
export const MarkConversationReceived422Response = ValidationError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 429 response. */
export const MarkConversationReceived429Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 444 response. */
export const MarkConversationReceived444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 470 response. */
export const MarkConversationReceived470Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 471 response. */
export const MarkConversationReceived471Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a 503 response. */
export const MarkConversationReceived503Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/received: the body of a default response. */
export const MarkConversationReceivedDefaultResponse = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: path parameters. */
export const MarkConversationSeenParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/seen: header parameters. */
export const MarkConversationSeenHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 200 response. */
export const MarkConversationSeen200Response = ConversationResponse;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 401 response. */
export const MarkConversationSeen401Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 402 response. */
export const MarkConversationSeen402Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 403 response. */
export const MarkConversationSeen403Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 404 response. */
export const MarkConversationSeen404Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 422 response. */
export const MarkConversationSeen422Response = ValidationError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 429 response. */
export const MarkConversationSeen429Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 444 response. */
export const MarkConversationSeen444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 470 response. */
export const MarkConversationSeen470Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 471 response. */
export const MarkConversationSeen471Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a 503 response. */
export const MarkConversationSeen503Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/seen: the body of a default response. */
export const MarkConversationSeenDefaultResponse = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: path parameters. */
export const ArchiveConversationParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/archive: header parameters. */
export const ArchiveConversationHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 200 response. */
export const ArchiveConversation200Response = ConversationResponse;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 401 response. */
export const ArchiveConversation401Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 402 response. */
export const ArchiveConversation402Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 403 response. */
export const ArchiveConversation403Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 404 response. */
export const ArchiveConversation404Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 405 response. */
export const ArchiveConversation405Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 422 response. */
export const ArchiveConversation422Response = ValidationError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 429 response. */
export const ArchiveConversation429Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 444 response. */
export const ArchiveConversation444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 470 response. */
export const ArchiveConversation470Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 471 response. */
export const ArchiveConversation471Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a 503 response. */
export const ArchiveConversation503Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/archive: the body of a default response. */
export const ArchiveConversationDefaultResponse = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: path parameters. */
export const ListMessagesParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
  }),
);

/** GET /v1/users/me/conversations/{conversation_id}/messages: query parameters. */
export const ListMessagesQueryParams = /* @__PURE__ */ define(() =>
  zod.object({
    page_no: integer()
      .min(1)
      .default(1)
      .describe(
        "The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).",
      ),
    per_page: zod
      .int()
      .min(1)
      .max(100)
      .default(100)
      .describe(
        "The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).",
      ),
    sort_by: withDefault(zod.enum(["created_at", "updated_at"]), "created_at").describe(
      "The property to sort by. The default is documented for List Conversations; the permitted values are inferred.",
    ),
    sort_direction: withDefault(zod.enum(["asc", "desc"]), "desc").describe(
      "`asc` puts the earliest item first, `desc` the latest.",
    ),
    with_archived: zod
      .boolean()
      .default(false)
      .describe(
        "`true` returns archived and active items together, `false` only active ones (`false` is inferred). The response\ndoes not distinguish them.",
      ),
  }),
);

/** GET /v1/users/me/conversations/{conversation_id}/messages: header parameters. */
export const ListMessagesHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 200 response. */
export const ListMessages200Response = MessageListResponse;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 401 response. */
export const ListMessages401Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 402 response. */
export const ListMessages402Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 403 response. */
export const ListMessages403Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 404 response. */
export const ListMessages404Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 422 response. */
export const ListMessages422Response = ValidationError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 429 response. */
export const ListMessages429Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 444 response. */
export const ListMessages444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 470 response. */
export const ListMessages470Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 471 response. */
export const ListMessages471Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a 503 response. */
export const ListMessages503Response = PlainError;

/** GET /v1/users/me/conversations/{conversation_id}/messages: the body of a default response. */
export const ListMessagesDefaultResponse = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: path parameters. */
export const CreateMessageParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
  }),
);

/** POST /v1/users/me/conversations/{conversation_id}/messages: header parameters. */
export const CreateMessageHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** POST /v1/users/me/conversations/{conversation_id}/messages: the request body. */
export const CreateMessageBody = CreateMessageRequest;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 200 response. */
export const CreateMessage200Response = MessageResponse;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 400 response. */
export const CreateMessage400Response = /* @__PURE__ */ define(() => zod.unknown());

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 401 response. */
export const CreateMessage401Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 402 response. */
export const CreateMessage402Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 403 response. */
export const CreateMessage403Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 404 response. */
export const CreateMessage404Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 422 response. */
export const CreateMessage422Response = ValidationError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 429 response. */
export const CreateMessage429Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 444 response. */
export const CreateMessage444Response = /* @__PURE__ */ define(() => zod.unknown());

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 470 response. */
export const CreateMessage470Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 471 response. */
export const CreateMessage471Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a 503 response. */
export const CreateMessage503Response = PlainError;

/** POST /v1/users/me/conversations/{conversation_id}/messages: the body of a default response. */
export const CreateMessageDefaultResponse = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: path parameters. */
export const ArchiveMessageParams = /* @__PURE__ */ define(() =>
  zod.object({
    conversation_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of a conversation that the caller takes part in."),
    message_id: zod.int().min(1).max(9007199254740991).describe("The id of a message in this conversation."),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: header parameters. */
export const ArchiveMessageHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 200 response. */
export const ArchiveMessage200Response = MessageResponse;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 401 response. */
export const ArchiveMessage401Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 402 response. */
export const ArchiveMessage402Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 403 response. */
export const ArchiveMessage403Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 404 response. */
export const ArchiveMessage404Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 405 response. */
export const ArchiveMessage405Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 422 response. */
export const ArchiveMessage422Response = ValidationError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 429 response. */
export const ArchiveMessage429Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 444 response. */
export const ArchiveMessage444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 470 response. */
export const ArchiveMessage470Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 471 response. */
export const ArchiveMessage471Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a 503 response. */
export const ArchiveMessage503Response = PlainError;

/** PUT /v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive: the body of a default response. */
export const ArchiveMessageDefaultResponse = PlainError;

/** GET /v1/users/me/notifications: query parameters. */
export const ListNotificationsQueryParams = /* @__PURE__ */ define(() =>
  zod.object({
    page_no: integer()
      .min(1)
      .default(1)
      .describe(
        "The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).",
      ),
    per_page: zod
      .int()
      .min(1)
      .max(100)
      .default(100)
      .describe(
        "The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).",
      ),
    sort_by: withDefault(zod.enum(["created_at", "updated_at"]), "created_at").describe(
      "The property to sort by. The default is documented for List Conversations; the permitted values are inferred.",
    ),
    sort_direction: withDefault(zod.enum(["asc", "desc"]), "desc").describe(
      "`asc` puts the earliest item first, `desc` the latest.",
    ),
  }),
);

/** GET /v1/users/me/notifications: header parameters. */
export const ListNotificationsHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/notifications: the body of a 200 response. */
export const ListNotifications200Response = NotificationListResponse;

/** GET /v1/users/me/notifications: the body of a 401 response. */
export const ListNotifications401Response = PlainError;

/** GET /v1/users/me/notifications: the body of a 402 response. */
export const ListNotifications402Response = PlainError;

/** GET /v1/users/me/notifications: the body of a 403 response. */
export const ListNotifications403Response = PlainError;

/** GET /v1/users/me/notifications: the body of a 422 response. */
export const ListNotifications422Response = ValidationError;

/** GET /v1/users/me/notifications: the body of a 429 response. */
export const ListNotifications429Response = PlainError;

/** GET /v1/users/me/notifications: the body of a 444 response. */
export const ListNotifications444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/notifications: the body of a 470 response. */
export const ListNotifications470Response = PlainError;

/** GET /v1/users/me/notifications: the body of a 471 response. */
export const ListNotifications471Response = PlainError;

/** GET /v1/users/me/notifications: the body of a 503 response. */
export const ListNotifications503Response = PlainError;

/** GET /v1/users/me/notifications: the body of a default response. */
export const ListNotificationsDefaultResponse = PlainError;

/** PUT /v1/users/me/notifications/received: header parameters. */
export const MarkAllNotificationsReceivedHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/notifications/received: the body of a 200 response. */
export const MarkAllNotificationsReceived200Response = EmptyResponse;

/** PUT /v1/users/me/notifications/received: the body of a 401 response. */
export const MarkAllNotificationsReceived401Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a 402 response. */
export const MarkAllNotificationsReceived402Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a 403 response. */
export const MarkAllNotificationsReceived403Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a 429 response. */
export const MarkAllNotificationsReceived429Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a 444 response. */
export const MarkAllNotificationsReceived444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/notifications/received: the body of a 470 response. */
export const MarkAllNotificationsReceived470Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a 471 response. */
export const MarkAllNotificationsReceived471Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a 503 response. */
export const MarkAllNotificationsReceived503Response = PlainError;

/** PUT /v1/users/me/notifications/received: the body of a default response. */
export const MarkAllNotificationsReceivedDefaultResponse = PlainError;

/** PUT /v1/users/me/notifications/seen: header parameters. */
export const MarkAllNotificationsSeenHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/notifications/seen: the body of a 200 response. */
export const MarkAllNotificationsSeen200Response = EmptyResponse;

/** PUT /v1/users/me/notifications/seen: the body of a 401 response. */
export const MarkAllNotificationsSeen401Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a 402 response. */
export const MarkAllNotificationsSeen402Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a 403 response. */
export const MarkAllNotificationsSeen403Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a 429 response. */
export const MarkAllNotificationsSeen429Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a 444 response. */
export const MarkAllNotificationsSeen444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/notifications/seen: the body of a 470 response. */
export const MarkAllNotificationsSeen470Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a 471 response. */
export const MarkAllNotificationsSeen471Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a 503 response. */
export const MarkAllNotificationsSeen503Response = PlainError;

/** PUT /v1/users/me/notifications/seen: the body of a default response. */
export const MarkAllNotificationsSeenDefaultResponse = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: path parameters. */
export const ShowNotificationParams = /* @__PURE__ */ define(() =>
  zod.object({
    notification_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of one of the caller's notifications."),
  }),
);

/** GET /v1/users/me/notifications/{notification_id}: header parameters. */
export const ShowNotificationHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/notifications/{notification_id}: the body of a 200 response. */
export const ShowNotification200Response = NotificationResponse;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 401 response. */
export const ShowNotification401Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 402 response. */
export const ShowNotification402Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 403 response. */
export const ShowNotification403Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 404 response. */
export const ShowNotification404Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 422 response. */
export const ShowNotification422Response = ValidationError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 429 response. */
export const ShowNotification429Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 444 response. */
export const ShowNotification444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/notifications/{notification_id}: the body of a 470 response. */
export const ShowNotification470Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 471 response. */
export const ShowNotification471Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a 503 response. */
export const ShowNotification503Response = PlainError;

/** GET /v1/users/me/notifications/{notification_id}: the body of a default response. */
export const ShowNotificationDefaultResponse = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: path parameters. */
export const MarkNotificationReceivedParams = /* @__PURE__ */ define(() =>
  zod.object({
    notification_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of one of the caller's notifications."),
  }),
);

/** PUT /v1/users/me/notifications/{notification_id}/received: header parameters. */
export const MarkNotificationReceivedHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 200 response. */
export const MarkNotificationReceived200Response = NotificationResponse;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 401 response. */
export const MarkNotificationReceived401Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 402 response. */
export const MarkNotificationReceived402Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 403 response. */
export const MarkNotificationReceived403Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 404 response. */
export const MarkNotificationReceived404Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 422 response. */
export const MarkNotificationReceived422Response = ValidationError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 429 response. */
export const MarkNotificationReceived429Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 444 response. */
export const MarkNotificationReceived444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 470 response. */
export const MarkNotificationReceived470Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 471 response. */
export const MarkNotificationReceived471Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a 503 response. */
export const MarkNotificationReceived503Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/received: the body of a default response. */
export const MarkNotificationReceivedDefaultResponse = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: path parameters. */
export const MarkNotificationSeenParams = /* @__PURE__ */ define(() =>
  zod.object({
    notification_id: zod
      .int()
      .min(1)
      .max(9007199254740991)
      .describe("The id of one of the caller's notifications."),
  }),
);

/** PUT /v1/users/me/notifications/{notification_id}/seen: header parameters. */
export const MarkNotificationSeenHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 200 response. */
export const MarkNotificationSeen200Response = NotificationResponse;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 401 response. */
export const MarkNotificationSeen401Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 402 response. */
export const MarkNotificationSeen402Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 403 response. */
export const MarkNotificationSeen403Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 404 response. */
export const MarkNotificationSeen404Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 422 response. */
export const MarkNotificationSeen422Response = ValidationError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 429 response. */
export const MarkNotificationSeen429Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 444 response. */
export const MarkNotificationSeen444Response = /* @__PURE__ */ define(() => zod.unknown());

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 470 response. */
export const MarkNotificationSeen470Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 471 response. */
export const MarkNotificationSeen471Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a 503 response. */
export const MarkNotificationSeen503Response = PlainError;

/** PUT /v1/users/me/notifications/{notification_id}/seen: the body of a default response. */
export const MarkNotificationSeenDefaultResponse = PlainError;

/** GET /v1/users/me/subunits_scopes: query parameters. */
export const ListSubunitScopesQueryParams = /* @__PURE__ */ define(() =>
  zod.object({
    page_no: integer()
      .min(1)
      .default(1)
      .describe(
        "The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).",
      ),
    per_page: zod
      .int()
      .min(1)
      .max(100)
      .default(100)
      .describe(
        "The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).",
      ),
  }),
);

/** GET /v1/users/me/subunits_scopes: header parameters. */
export const ListSubunitScopesHeader = /* @__PURE__ */ define(() =>
  zod.object({
    "X-User-Agent": zod
      .string()
      .min(1)
      .describe(
        "Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and\ndebugging. If it is missing or empty, the answer is 470 (empty: inferred).",
      ),
    "X-Product-Name": zod
      .string()
      .min(1)
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .describe(
        "The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is\n470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts\nas missing, is inferred.",
      ),
    "X-Customer": zod
      .string()
      .regex(
        /^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$/u,
      )
      .exactOptional()
      .describe(
        "The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send\nneither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, even next to a valid slug (inferred).",
      ),
    "X-Loyalty-Club-Slug": zod
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u)
      .exactOptional()
      .describe(
        "A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the\nanswer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.",
      ),
    "X-Locale": zod
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
      .exactOptional()
      .describe(
        "The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.\nWhich tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any\nlanguage tag is accepted here (inferred). Any other value is 471.",
      ),
  }),
);

/** GET /v1/users/me/subunits_scopes: the body of a 200 response. */
export const ListSubunitScopes200Response = SubunitScopeListResponse;

/** GET /v1/users/me/subunits_scopes: the body of a 401 response. */
export const ListSubunitScopes401Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a 402 response. */
export const ListSubunitScopes402Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a 403 response. */
export const ListSubunitScopes403Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a 422 response. */
export const ListSubunitScopes422Response = ValidationError;

/** GET /v1/users/me/subunits_scopes: the body of a 429 response. */
export const ListSubunitScopes429Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a 444 response. */
export const ListSubunitScopes444Response = /* @__PURE__ */ define(() => zod.unknown());

/** GET /v1/users/me/subunits_scopes: the body of a 470 response. */
export const ListSubunitScopes470Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a 471 response. */
export const ListSubunitScopes471Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a 503 response. */
export const ListSubunitScopes503Response = PlainError;

/** GET /v1/users/me/subunits_scopes: the body of a default response. */
export const ListSubunitScopesDefaultResponse = PlainError;
