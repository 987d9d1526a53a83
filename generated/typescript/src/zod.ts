// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import * as zod from "zod";

export const conversationIdMax = 9007199254740991;

export const conversationAudienceIdsItemMax = 9007199254740991;

export const conversationUnseenMessagesCountMin = 0;

export const conversationCreatedAtMin = 20;
export const conversationCreatedAtMax = 35;

export const conversationUpdatedAtMin = 20;
export const conversationUpdatedAtMax = 35;

export const Conversation = zod
  .object({
    id: zod.int().min(1).max(conversationIdMax).describe("Names the conversation in paths."),
    author_id: zod
      .uuid()
      .describe(
        "The user who started the conversation. The author takes part without being listed in `user_ids`.\n",
      ),
    audience_ids: zod
      .array(zod.int().min(1).max(conversationAudienceIdsItemMax).describe("Id of an audience."))
      .describe("Audiences whose people take part. Empty when only single users were chosen."),
    user_ids: zod
      .array(zod.uuid().describe("Id of a user."))
      .describe("Users who take part by themselves. Empty when only audiences were chosen."),
    unseen_messages_count: zod
      .int()
      .min(conversationUnseenMessagesCountMin)
      .exactOptional()
      .describe(
        "How many of the messages the caller has not seen; another participant has another count. The caller's\nown messages do not count (inferred).\n",
      ),
    created_at: zod.iso
      .datetime({ offset: true })
      .min(conversationCreatedAtMin)
      .max(conversationCreatedAtMax)
      .describe("When the conversation was started."),
    updated_at: zod.iso
      .datetime({ offset: true })
      .min(conversationUpdatedAtMin)
      .max(conversationUpdatedAtMax)
      .describe(
        "When the conversation last changed. A new message is a change; receiving, seeing and archiving concern\none user only and are none (inferred).\n",
      ),
  })
  .describe(
    "A thread of messages between users, as the caller sees it. There is no field that says whether it is\narchived or received: the vendor documents none.\n",
  );

export type Conversation = zod.input<typeof Conversation>;
export type ConversationOutput = zod.output<typeof Conversation>;

export const conversationCreateAudienceIdsItemMax = 9007199254740991;

export const ConversationCreate = zod
  .strictObject({
    audience_ids: zod
      .array(zod.int().min(1).max(conversationCreateAudienceIdsItemMax).describe("Id of an audience."))
      .min(1)
      .exactOptional()
      .describe("Audiences whose people shall take part."),
    user_ids: zod
      .array(zod.uuid().describe("Id of a user."))
      .min(1)
      .exactOptional()
      .describe(
        "Users who shall take part. Each must exist, otherwise the answer is 422 with `does_not_exist` at its\nindex (inferred). List Users finds them.\n",
      ),
  })
  .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
  .describe(
    "Who takes part in a new conversation besides its author: single users, audiences, or both. At least one of\nthe two must be given (inferred: the vendor's footnote on it is lost).\n",
  );

export type ConversationCreate = zod.input<typeof ConversationCreate>;
export type ConversationCreateOutput = zod.output<typeof ConversationCreate>;

export const messageIdMax = 9007199254740991;

export const messageCreatedAtMin = 20;
export const messageCreatedAtMax = 35;

export const messageUpdatedAtMin = 20;
export const messageUpdatedAtMax = 35;

export const Message = zod
  .object({
    id: zod.int().min(1).max(messageIdMax).describe("Names the message in paths."),
    author_id: zod.uuid().describe("The user who wrote the message."),
    content: zod
      .string()
      .min(1)
      .describe(
        "The text. Asterisks around a word mean emphasis, as far as the vendor's example shows (inferred): treat\nit as plain text unless you know better, and never as HTML.\n",
      ),
    seen: zod
      .boolean()
      .exactOptional()
      .describe("Whether the caller has seen it. Always true for the caller's own messages (inferred)."),
    created_at: zod.iso
      .datetime({ offset: true })
      .min(messageCreatedAtMin)
      .max(messageCreatedAtMax)
      .describe("When the message was written."),
    updated_at: zod.iso
      .datetime({ offset: true })
      .min(messageUpdatedAtMin)
      .max(messageUpdatedAtMax)
      .describe("When the message last changed. No operation changes its content."),
  })
  .describe(
    "One message of a conversation, as the caller sees it. It does not name its conversation: the path does.\n",
  );

export type Message = zod.input<typeof Message>;
export type MessageOutput = zod.output<typeof Message>;

export const ConversationCreatedResponse = zod
  .object({
    conversation: Conversation,
    message: Message,
  })
  .describe("The new conversation and its first message.");

export type ConversationCreatedResponse = zod.input<typeof ConversationCreatedResponse>;
export type ConversationCreatedResponseOutput = zod.output<typeof ConversationCreatedResponse>;

export const paginationInfoTotalCountMin = 0;
export const paginationInfoTotalCountMax = 9007199254740991;

export const paginationInfoPerPageMax = 100;

export const paginationInfoTotalPagesMin = 0;
export const paginationInfoTotalPagesMax = 9007199254740991;

export const paginationInfoCurrentPageMax = 9007199254740991;

export const paginationInfoNextPageMin = 2;
export const paginationInfoNextPageMax = 9007199254740991;

export const paginationInfoPrevPageMax = 9007199254740991;

export const PaginationInfo = zod
  .object({
    total_count: zod
      .int()
      .min(paginationInfoTotalCountMin)
      .max(paginationInfoTotalCountMax)
      .describe("Number of items on all pages together."),
    per_page: zod
      .int()
      .min(1)
      .max(paginationInfoPerPageMax)
      .describe("Greatest number of items on a page, as asked for."),
    total_pages: zod
      .int()
      .min(paginationInfoTotalPagesMin)
      .max(paginationInfoTotalPagesMax)
      .describe("Number of pages. 0 when there are no items (inferred)."),
    current_page: zod
      .int()
      .min(1)
      .max(paginationInfoCurrentPageMax)
      .describe("The page that was asked for with `page_no`."),
    next_page: zod
      .int()
      .min(paginationInfoNextPageMin)
      .max(paginationInfoNextPageMax)
      .nullable()
      .describe("The page to ask for next. Null when no page follows."),
    prev_page: zod
      .int()
      .min(1)
      .max(paginationInfoPrevPageMax)
      .nullable()
      .describe("The page before this one. Null on the first page."),
    is_first_page: zod.boolean().describe("Whether no page comes before this one."),
    is_last_page: zod
      .boolean()
      .describe("Whether no page follows this one; true as well past the end (inferred)."),
    is_out_of_range: zod
      .boolean()
      .describe(
        "Whether the page lies past the end, so that its list is empty. Page 1 is always within range, also when\nthere is nothing to list (inferred).\n",
      ),
  })
  .describe("Where a page stands in the whole list.");

export type PaginationInfo = zod.input<typeof PaginationInfo>;
export type PaginationInfoOutput = zod.output<typeof PaginationInfo>;

export const ConversationListResponse = zod
  .object({
    conversations: zod.array(Conversation).describe("The conversations of the page, in the order asked for."),
    pagination_info: PaginationInfo,
  })
  .describe("A page of the caller's conversations.");

export type ConversationListResponse = zod.input<typeof ConversationListResponse>;
export type ConversationListResponseOutput = zod.output<typeof ConversationListResponse>;

export const ConversationResponse = zod
  .object({
    conversation: Conversation,
  })
  .describe("One conversation, as the caller sees it after the request.");

export type ConversationResponse = zod.input<typeof ConversationResponse>;
export type ConversationResponseOutput = zod.output<typeof ConversationResponse>;

export const messageCreateContentMax = 10000;

export const MessageCreate = zod
  .strictObject({
    content: zod
      .string()
      .min(1)
      .max(messageCreateContentMax)
      .describe(
        "The text, 1 to 10,000 characters. Asterisks around a word mean emphasis (inferred from the vendor's\nexample). The upper limit is inferred: the vendor names none.\n",
      ),
  })
  .describe("What a user writes when sending a message. The author is always the caller.");

export type MessageCreate = zod.input<typeof MessageCreate>;
export type MessageCreateOutput = zod.output<typeof MessageCreate>;

export const CreateConversationRequest = zod
  .strictObject({
    conversation: ConversationCreate,
    message: MessageCreate,
  })
  .describe("A new conversation and the message that opens it. Both are required (inferred).");

export type CreateConversationRequest = zod.input<typeof CreateConversationRequest>;
export type CreateConversationRequestOutput = zod.output<typeof CreateConversationRequest>;

export const CreateMessageRequest = zod
  .strictObject({
    message: MessageCreate,
  })
  .describe("A new message.");

export type CreateMessageRequest = zod.input<typeof CreateMessageRequest>;
export type CreateMessageRequestOutput = zod.output<typeof CreateMessageRequest>;

export const EmptyResponse = zod
  .looseObject({})
  .describe("An empty object. The request was carried out and there is nothing to return.");

export type EmptyResponse = zod.input<typeof EmptyResponse>;
export type EmptyResponseOutput = zod.output<typeof EmptyResponse>;

export const parameterErrorOptionsMinLengthMin = 0;

export const parameterErrorOptionsMaxLengthMin = 0;

export const ParameterErrorOptions = zod
  .object({
    number: zod.number().exactOptional().describe("The bound of a number, or of the number of elements."),
    min_length: zod
      .int()
      .min(parameterErrorOptionsMinLengthMin)
      .exactOptional()
      .describe("The least number of characters."),
    max_length: zod
      .int()
      .min(parameterErrorOptionsMaxLengthMin)
      .exactOptional()
      .describe("The greatest number of characters."),
    format: zod
      .string()
      .min(1)
      .exactOptional()
      .describe("What the value must look like, as a regular expression or as the name of a format."),
    in: zod
      .array(zod.unknown())
      .min(1)
      .exactOptional()
      .describe("The permitted values, each of the type that the parameter itself has."),
    property: zod.string().min(1).exactOptional().describe("The property with which the value was compared."),
    with: zod
      .string()
      .min(1)
      .exactOptional()
      .describe("The attribute that may not be sent together with this one."),
    without: zod.string().min(1).exactOptional().describe("The attribute that this one needs."),
    allowed_protocols: zod
      .array(zod.unknown())
      .min(1)
      .exactOptional()
      .refine(areUnique(), { error: "Items must be unique" })
      .describe("The protocols that a URL may have, in small letters."),
    syntax_error: zod
      .string()
      .min(1)
      .exactOptional()
      .describe("What the template engine says about a faulty template."),
  })
  .describe(
    "Numbers and names of the rule, for building a message. Which ones there are depends on the code; other keys\nmay come. Left out when the rule has none.\n",
  );

export type ParameterErrorOptions = zod.input<typeof ParameterErrorOptions>;
export type ParameterErrorOptionsOutput = zod.output<typeof ParameterErrorOptions>;

export const ParameterError = zod
  .object({
    error: zod
      .string()
      .min(1)
      .describe(
        "The code of the rule, for programs. The guide lists the known codes; the list is open, and an unknown\ncode means that the value is invalid.\n",
      ),
    options: ParameterErrorOptions.exactOptional(),
  })
  .describe("One rule that a value breaks.");

export type ParameterError = zod.input<typeof ParameterError>;
export type ParameterErrorOutput = zod.output<typeof ParameterError>;

export type ErrorNode = ParameterError[] | { [key: string]: ErrorNode };

export const ErrorNode: zod.ZodType<ErrorNode> = zod
  .union([
    zod
      .array(ParameterError)
      .min(1)
      .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
      .describe(
        "Either the errors of one value (an array), or a level deeper (an object): fields under their names, elements\nof an array under their index as a string, errors of the object itself under `base`.\n",
      ),
    zod
      .record(
        zod.string(),
        zod.lazy(() => ErrorNode),
      )
      .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
      .describe(
        "Either the errors of one value (an array), or a level deeper (an object): fields under their names, elements\nof an array under their index as a string, errors of the object itself under `base`.\n",
      ),
  ])
  .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
  .describe(
    "Either the errors of one value (an array), or a level deeper (an object): fields under their names, elements\nof an array under their index as a string, errors of the object itself under `base`.\n",
  );

export type ErrorNodeOutput = zod.output<typeof ErrorNode>;

export const ErrorDetails = zod
  .record(zod.string(), ErrorNode)
  .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
  .describe(
    "The errors, in the shape of the request: parameters and fields under their names, errors of an object as a\nwhole under `base`.\n",
  );

export type ErrorDetails = zod.input<typeof ErrorDetails>;
export type ErrorDetailsOutput = zod.output<typeof ErrorDetails>;

export const MessageListResponse = zod
  .object({
    messages: zod.array(Message).describe("The messages of the page, in the order asked for."),
    pagination_info: PaginationInfo,
  })
  .describe("A page of a conversation's messages.");

export type MessageListResponse = zod.input<typeof MessageListResponse>;
export type MessageListResponseOutput = zod.output<typeof MessageListResponse>;

export const MessageResponse = zod
  .object({
    message: Message,
  })
  .describe("One message, as the caller sees it after the request.");

export type MessageResponse = zod.input<typeof MessageResponse>;
export type MessageResponseOutput = zod.output<typeof MessageResponse>;

export const notificationIdMax = 9007199254740991;

export const notificationCreatedAtMin = 20;
export const notificationCreatedAtMax = 35;

export const notificationUpdatedAtMin = 20;
export const notificationUpdatedAtMax = 35;

export const Notification = zod
  .object({
    id: zod.int().min(1).max(notificationIdMax).describe("Names the notification in paths."),
    type: zod
      .string()
      .min(1)
      .describe(
        "The kind of the notification, for choosing an icon or a screen. The list is open: show an unknown kind\nby its `title` and `content`.\n",
      ),
    title: zod
      .string()
      .nullable()
      .exactOptional()
      .describe("A line above the content. Null when the content says enough."),
    content: zod.string().min(1).describe("The text to show."),
    received: zod.boolean().describe("Whether it has reached the user's app. True whenever `seen` is."),
    seen: zod.boolean().describe("Whether the user has looked at it."),
    created_at: zod.iso
      .datetime({ offset: true })
      .min(notificationCreatedAtMin)
      .max(notificationCreatedAtMax)
      .describe("When the notification was made."),
    updated_at: zod.iso
      .datetime({ offset: true })
      .min(notificationUpdatedAtMin)
      .max(notificationUpdatedAtMax)
      .describe("When it last changed; becoming received or seen is a change."),
  })
  .describe(
    "Something that the platform tells the caller. The whole model is inferred: no page of the vendor describes\nit. What is public is that notifications can be marked as received and as seen.\n",
  );

export type Notification = zod.input<typeof Notification>;
export type NotificationOutput = zod.output<typeof Notification>;

export const NotificationListResponse = zod
  .object({
    notifications: zod.array(Notification).describe("The notifications of the page, in the order asked for."),
    pagination_info: PaginationInfo,
  })
  .describe("A page of the caller's notifications.");

export type NotificationListResponse = zod.input<typeof NotificationListResponse>;
export type NotificationListResponseOutput = zod.output<typeof NotificationListResponse>;

export const NotificationResponse = zod
  .object({
    notification: Notification,
  })
  .describe("One notification after the request.");

export type NotificationResponse = zod.input<typeof NotificationResponse>;
export type NotificationResponseOutput = zod.output<typeof NotificationResponse>;

export const notificationsSettingsUpdatedAtMin = 20;
export const notificationsSettingsUpdatedAtMax = 35;

export const NotificationsSettings = zod
  .looseObject({
    email: zod.boolean().describe("Whether notifications are sent by e-mail. True while nothing was saved."),
    push: zod
      .boolean()
      .describe("Whether notifications are pushed to the user's devices. True while nothing was saved."),
    sms: zod
      .boolean()
      .describe("Whether notifications are sent as text messages. True while nothing was saved."),
    updated_at: zod.iso
      .datetime({ offset: true })
      .min(notificationsSettingsUpdatedAtMin)
      .max(notificationsSettingsUpdatedAtMax)
      .nullable()
      .describe(
        "When the settings were last saved. Null while nothing was saved, and the values are the defaults.\n",
      ),
  })
  .refine(hasAtLeast(4), { error: "Too few properties: at least 4 required" })
  .describe(
    "By which channels the caller is notified. The whole model is inferred: no page of the vendor describes it,\nand the three channels are those of its 2021 documents.\n",
  );

export type NotificationsSettings = zod.input<typeof NotificationsSettings>;
export type NotificationsSettingsOutput = zod.output<typeof NotificationsSettings>;

export const NotificationsSettingsResponse = zod
  .looseObject({
    notifications_settings: NotificationsSettings,
  })
  .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
  .describe("The caller's notification settings after the request.");

export type NotificationsSettingsResponse = zod.input<typeof NotificationsSettingsResponse>;
export type NotificationsSettingsResponseOutput = zod.output<typeof NotificationsSettingsResponse>;

export const NotificationsSettingsUpdate = zod
  .strictObject({
    email: zod.boolean().exactOptional().describe("Whether to send notifications by e-mail."),
    push: zod.boolean().exactOptional().describe("Whether to push notifications to the user's devices."),
    sms: zod.boolean().exactOptional().describe("Whether to send notifications as text messages."),
  })
  .refine(hasAtLeast(1), { error: "Too few properties: at least 1 required" })
  .describe("The channels to change, one at least. A channel that is left out keeps its value (inferred).");

export type NotificationsSettingsUpdate = zod.input<typeof NotificationsSettingsUpdate>;
export type NotificationsSettingsUpdateOutput = zod.output<typeof NotificationsSettingsUpdate>;

export const PlainError = zod
  .object({
    error: zod
      .string()
      .min(1)
      .describe("What went wrong, for developers. The wording may change at any time."),
  })
  .describe("The body of most errors.");

export type PlainError = zod.input<typeof PlainError>;
export type PlainErrorOutput = zod.output<typeof PlainError>;

export const subunitScopeIdMax = 9007199254740991;

export const subunitScopeSubunitIdsItemMax = 9007199254740991;

export const subunitScopeCreatedAtMin = 20;
export const subunitScopeCreatedAtMax = 35;

export const subunitScopeUpdatedAtMin = 20;
export const subunitScopeUpdatedAtMax = 35;

export const subunitScopeArchivedAtMin = 20;
export const subunitScopeArchivedAtMax = 35;

export const SubunitScope = zod
  .object({
    id: zod.int().min(1).max(subunitScopeIdMax).describe("Names the scope."),
    name: zod.string().min(1).describe("What people call the group."),
    subunit_ids: zod
      .array(zod.int().min(1).max(subunitScopeSubunitIdsItemMax).describe("Id of a subunit."))
      .describe("The subunits in the group."),
    system: zod
      .boolean()
      .describe(
        "Whether the system keeps the scope. Such a scope holds exactly one subunit and nobody can change it.\n",
      ),
    created_at: zod.iso
      .datetime({ offset: true })
      .min(subunitScopeCreatedAtMin)
      .max(subunitScopeCreatedAtMax)
      .describe("When the scope was made."),
    updated_at: zod.iso
      .datetime({ offset: true })
      .min(subunitScopeUpdatedAtMin)
      .max(subunitScopeUpdatedAtMax)
      .describe("When the scope last changed."),
    archived_at: zod.iso
      .datetime({ offset: true })
      .min(subunitScopeArchivedAtMin)
      .max(subunitScopeArchivedAtMax)
      .nullable()
      .describe("When the scope was put away. Null while it is in use."),
  })
  .describe(
    "A named group of subunits of the customer's property. The model is documented in the vendor's Management\nAPI; that this API returns the same one is inferred.\n",
  );

export type SubunitScope = zod.input<typeof SubunitScope>;
export type SubunitScopeOutput = zod.output<typeof SubunitScope>;

export const SubunitScopeListResponse = zod
  .object({
    subunit_scopes: zod.array(SubunitScope).describe("The scopes of the page."),
    pagination_info: PaginationInfo,
  })
  .describe("A page of the caller's subunit scopes.");

export type SubunitScopeListResponse = zod.input<typeof SubunitScopeListResponse>;
export type SubunitScopeListResponseOutput = zod.output<typeof SubunitScopeListResponse>;

export const UpdateNotificationsSettingsRequest = zod
  .strictObject({
    notifications_settings: NotificationsSettingsUpdate,
  })
  .describe("The notification settings to change.");

export type UpdateNotificationsSettingsRequest = zod.input<typeof UpdateNotificationsSettingsRequest>;
export type UpdateNotificationsSettingsRequestOutput = zod.output<typeof UpdateNotificationsSettingsRequest>;

export const User = zod
  .object({
    id: zod
      .uuid()
      .describe("Names the user wherever one is referred to, for instance in `author_id` and `user_ids`."),
    first_name: zod.string().min(1).nullable().exactOptional().describe("Given name."),
    last_name: zod.string().min(1).nullable().exactOptional().describe("Family name."),
    roles: zod
      .array(zod.string().min(1).describe("Name of a role."))
      .exactOptional()
      .describe(
        "The roles from which the user's permits follow. Role names are not public; expect names that you do not\nknow.\n",
      ),
    avatar_url: zod.url().nullable().exactOptional().describe("Where the user's picture can be fetched."),
  })
  .describe(
    "A person who works with the customer. Read-only: no operation of this API writes users. The vendor marks\nevery field but `id` as optional without saying whether it is then absent or null; both are allowed here\n(inferred).\n",
  );

export type User = zod.input<typeof User>;
export type UserOutput = zod.output<typeof User>;

export const UserListResponse = zod
  .object({
    users: zod.array(User).describe("The users of the page."),
    pagination_info: PaginationInfo,
  })
  .describe("A page of users.");

export type UserListResponse = zod.input<typeof UserListResponse>;
export type UserListResponseOutput = zod.output<typeof UserListResponse>;

export const ValidationError = zod
  .object({
    error: zod.string().min(1).describe("Always `Invalid parameters`."),
    details: ErrorDetails,
  })
  .describe("The body of a 422. It says for each invalid value what is wrong with it.");

export type ValidationError = zod.input<typeof ValidationError>;
export type ValidationErrorOutput = zod.output<typeof ValidationError>;
/**
 * Returns the users that the caller can see in the chosen customer, page by page. Its likely purpose is to
 * choose the participants of a conversation: the `id` of a user goes into `user_ids`.
 *
 * It takes no search text and no sort parameters, because a user has neither a creation time nor another
 * documented property to sort by; the order stays the same from page to page. Who is in an audience is not
 * said here.
 *
 * Any signed-in user with the permit may call it. Nothing changes. Beyond name and method, all of this is
 * inferred.
 * @summary List Users
 */
export const listUsersQueryPageNoDefault = 1;

export const listUsersQueryPerPageDefault = 100;
export const listUsersQueryPerPageMax = 100;

export const ListUsersQueryParams = zod.object({
  page_no: zod
    .int()
    .min(1)
    .default(listUsersQueryPageNoDefault)
    .describe(
      "Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).\n",
    ),
  per_page: zod
    .int()
    .min(1)
    .max(listUsersQueryPerPageMax)
    .default(listUsersQueryPerPageDefault)
    .describe("How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100."),
});

export const listUsersHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listUsersHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const listUsersHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listUsersHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ListUsersHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(listUsersHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(listUsersHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(listUsersHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(listUsersHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ListUsers200Response = UserListResponse;

export const ListUsers401Response = PlainError;

export const ListUsers402Response = PlainError;

export const ListUsers403Response = PlainError;

export const ListUsers422Response = ValidationError;

export const ListUsers429Response = PlainError;

export const ListUsers444Response = zod.unknown();

export const ListUsers470Response = PlainError;

export const ListUsers471Response = PlainError;

export const ListUsers503Response = PlainError;

/**
 * Returns by which channels the caller is notified. While nothing was saved it returns the defaults, all
 * channels on, with `updated_at` null; it never answers 404.
 *
 * Each user with the permit sees his or her own settings only. Nothing changes. Only the name of this
 * operation is public: all else is inferred.
 * @summary Show Notifications Settings
 */

export const showNotificationsSettingsHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const showNotificationsSettingsHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const showNotificationsSettingsHeaderXLoyaltyClubSlugRegExp = new RegExp(
  "^[A-Za-z0-9][A-Za-z0-9_-]*$",
);
export const showNotificationsSettingsHeaderXLocaleRegExp = new RegExp(
  "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
);

export const ShowNotificationsSettingsHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(showNotificationsSettingsHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(showNotificationsSettingsHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(showNotificationsSettingsHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(showNotificationsSettingsHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ShowNotificationsSettings200Response = NotificationsSettingsResponse;

export const ShowNotificationsSettings401Response = PlainError;

export const ShowNotificationsSettings402Response = PlainError;

export const ShowNotificationsSettings403Response = PlainError;

export const ShowNotificationsSettings429Response = PlainError;

export const ShowNotificationsSettings444Response = zod.unknown();

export const ShowNotificationsSettings470Response = PlainError;

export const ShowNotificationsSettings471Response = PlainError;

export const ShowNotificationsSettings503Response = PlainError;

/**
 * Switches the caller's channels on and off. Send only the channels to change, at least one; the others keep
 * their values. `updated_at` becomes the time of the request.
 *
 * It changes the caller's own settings and nobody else's, and it takes back no notification that was sent
 * already. Sending the same again does no harm. Only the name of this operation is public: all else is
 * inferred, the partial update too.
 * @summary Update Notifications Settings
 */

export const updateNotificationsSettingsHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const updateNotificationsSettingsHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const updateNotificationsSettingsHeaderXLoyaltyClubSlugRegExp = new RegExp(
  "^[A-Za-z0-9][A-Za-z0-9_-]*$",
);
export const updateNotificationsSettingsHeaderXLocaleRegExp = new RegExp(
  "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
);

export const UpdateNotificationsSettingsHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(updateNotificationsSettingsHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(updateNotificationsSettingsHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(updateNotificationsSettingsHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(updateNotificationsSettingsHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const UpdateNotificationsSettingsBody = UpdateNotificationsSettingsRequest;

export const UpdateNotificationsSettings200Response = NotificationsSettingsResponse;

export const UpdateNotificationsSettings400Response = zod.unknown();

export const UpdateNotificationsSettings401Response = PlainError;

export const UpdateNotificationsSettings402Response = PlainError;

export const UpdateNotificationsSettings403Response = PlainError;

export const UpdateNotificationsSettings422Response = ValidationError;

export const UpdateNotificationsSettings429Response = PlainError;

export const UpdateNotificationsSettings444Response = zod.unknown();

export const UpdateNotificationsSettings470Response = PlainError;

export const UpdateNotificationsSettings471Response = PlainError;

export const UpdateNotificationsSettings503Response = PlainError;

/**
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
 * @summary List Conversations
 */
export const listConversationsQueryPageNoDefault = 1;

export const listConversationsQueryPerPageDefault = 100;
export const listConversationsQueryPerPageMax = 100;

export const listConversationsQuerySortByDefault = `created_at`;
export const listConversationsQuerySortDirectionDefault = `desc`;
export const listConversationsQueryWithArchivedDefault = false;

export const ListConversationsQueryParams = zod.object({
  page_no: zod
    .int()
    .min(1)
    .default(listConversationsQueryPageNoDefault)
    .describe(
      "Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).\n",
    ),
  per_page: zod
    .int()
    .min(1)
    .max(listConversationsQueryPerPageMax)
    .default(listConversationsQueryPerPageDefault)
    .describe("How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100."),
  sort_by: zod
    .enum(["created_at", "updated_at"])
    .default(listConversationsQuerySortByDefault)
    .describe(
      "The property by which the list is ordered. The permitted values are inferred, the default is documented.\n",
    ),
  sort_direction: zod
    .enum(["asc", "desc"])
    .default(listConversationsQuerySortDirectionDefault)
    .describe("`asc` puts the earliest item first, `desc` the latest."),
  with_archived: zod
    .boolean()
    .default(listConversationsQueryWithArchivedDefault)
    .describe(
      "`true` returns archived and active items together, `false` only the active ones (inferred). No field tells\nthe two apart.\n",
    ),
});

export const listConversationsHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listConversationsHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const listConversationsHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listConversationsHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ListConversationsHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(listConversationsHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(listConversationsHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(listConversationsHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(listConversationsHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ListConversations200Response = ConversationListResponse;

export const ListConversations401Response = PlainError;

export const ListConversations402Response = PlainError;

export const ListConversations403Response = PlainError;

export const ListConversations422Response = ValidationError;

export const ListConversations429Response = PlainError;

export const ListConversations444Response = zod.unknown();

export const ListConversations470Response = PlainError;

export const ListConversations471Response = PlainError;

export const ListConversations503Response = PlainError;

/**
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
 * @summary Create Conversation
 */

export const createConversationHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const createConversationHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const createConversationHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const createConversationHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const CreateConversationHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(createConversationHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(createConversationHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(createConversationHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(createConversationHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const CreateConversationBody = CreateConversationRequest;

export const CreateConversation200Response = ConversationCreatedResponse;

export const CreateConversation400Response = zod.unknown();

export const CreateConversation401Response = PlainError;

export const CreateConversation402Response = PlainError;

export const CreateConversation403Response = PlainError;

export const CreateConversation422Response = ValidationError;

export const CreateConversation429Response = PlainError;

export const CreateConversation444Response = zod.unknown();

export const CreateConversation470Response = PlainError;

export const CreateConversation471Response = PlainError;

export const CreateConversation503Response = PlainError;

/**
 * Returns one conversation, with the number of messages that the caller has not seen. Its messages are not
 * included: List Messages returns them. An archived conversation is shown, too.
 *
 * Only participants reach it; for anyone else it is 404. Nothing changes: showing marks nothing as received
 * or seen. Beyond name and method, all of this is inferred.
 * @summary Show Conversation
 */
export const showConversationPathConversationIdMax = 9007199254740991;

export const ShowConversationParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(showConversationPathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
});

export const showConversationHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const showConversationHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const showConversationHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const showConversationHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ShowConversationHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(showConversationHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(showConversationHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(showConversationHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(showConversationHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ShowConversation200Response = ConversationResponse;

export const ShowConversation401Response = PlainError;

export const ShowConversation402Response = PlainError;

export const ShowConversation403Response = PlainError;

export const ShowConversation404Response = PlainError;

export const ShowConversation422Response = ValidationError;

export const ShowConversation429Response = PlainError;

export const ShowConversation444Response = zod.unknown();

export const ShowConversation470Response = PlainError;

export const ShowConversation471Response = PlainError;

export const ShowConversation503Response = PlainError;

/**
 * Tells the API that the caller's app has fetched the messages of the conversation. Call it after fetching,
 * and Mark Conversation as Seen once the user has looked.
 *
 * It changes no count and marks no message as seen, and no field of the conversation shows it. Repeating it
 * does no harm. Any participant with the permit may call it. Beyond name and method, all of this is
 * inferred.
 * @summary Mark Conversation as Received
 */
export const markConversationReceivedPathConversationIdMax = 9007199254740991;

export const MarkConversationReceivedParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(markConversationReceivedPathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
});

export const markConversationReceivedHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markConversationReceivedHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const markConversationReceivedHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markConversationReceivedHeaderXLocaleRegExp = new RegExp(
  "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
);

export const MarkConversationReceivedHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(markConversationReceivedHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(markConversationReceivedHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(markConversationReceivedHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(markConversationReceivedHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const MarkConversationReceived200Response = ConversationResponse;

export const MarkConversationReceived401Response = PlainError;

export const MarkConversationReceived402Response = PlainError;

export const MarkConversationReceived403Response = PlainError;

export const MarkConversationReceived404Response = PlainError;

export const MarkConversationReceived422Response = ValidationError;

export const MarkConversationReceived429Response = PlainError;

export const MarkConversationReceived444Response = zod.unknown();

export const MarkConversationReceived470Response = PlainError;

export const MarkConversationReceived471Response = PlainError;

export const MarkConversationReceived503Response = PlainError;

/**
 * Marks all messages of the conversation as seen by the caller and sets the caller's `unseen_messages_count`
 * to 0.
 *
 * It changes nothing for the other participants, who keep their own counts, and it leaves the caller's
 * notifications about the messages as they are. Repeating it does no harm. A later message is unseen again.
 * Any participant with the permit may call it. Beyond name and method, all of this is inferred.
 * @summary Mark Conversation as Seen
 */
export const markConversationSeenPathConversationIdMax = 9007199254740991;

export const MarkConversationSeenParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(markConversationSeenPathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
});

export const markConversationSeenHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markConversationSeenHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const markConversationSeenHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markConversationSeenHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const MarkConversationSeenHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(markConversationSeenHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(markConversationSeenHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(markConversationSeenHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(markConversationSeenHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const MarkConversationSeen200Response = ConversationResponse;

export const MarkConversationSeen401Response = PlainError;

export const MarkConversationSeen402Response = PlainError;

export const MarkConversationSeen403Response = PlainError;

export const MarkConversationSeen404Response = PlainError;

export const MarkConversationSeen422Response = ValidationError;

export const MarkConversationSeen429Response = PlainError;

export const MarkConversationSeen444Response = zod.unknown();

export const MarkConversationSeen470Response = PlainError;

export const MarkConversationSeen471Response = PlainError;

export const MarkConversationSeen503Response = PlainError;

/**
 * Hides the conversation from the caller's lists. It stays in the lists of the other participants, can still
 * be shown by its id, and is listed with `with_archived=true`. Nothing is deleted.
 *
 * There is no operation that takes it back, but a new message from anyone brings the conversation back for
 * everyone. Archiving it while it is archived is 405, so a client must not repeat the request by itself:
 * after an unclear failure, look at the list. Any participant with the permit may call it. Beyond name and
 * method, all of this is inferred; it is not known whether the vendor archives for one user or for all.
 * @summary Archive Conversation
 */
export const archiveConversationPathConversationIdMax = 9007199254740991;

export const ArchiveConversationParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(archiveConversationPathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
});

export const archiveConversationHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const archiveConversationHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const archiveConversationHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const archiveConversationHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ArchiveConversationHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(archiveConversationHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(archiveConversationHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(archiveConversationHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(archiveConversationHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ArchiveConversation200Response = ConversationResponse;

export const ArchiveConversation401Response = PlainError;

export const ArchiveConversation402Response = PlainError;

export const ArchiveConversation403Response = PlainError;

export const ArchiveConversation404Response = PlainError;

export const ArchiveConversation405Response = PlainError;

export const ArchiveConversation422Response = ValidationError;

export const ArchiveConversation429Response = PlainError;

export const ArchiveConversation444Response = zod.unknown();

export const ArchiveConversation470Response = PlainError;

export const ArchiveConversation471Response = PlainError;

export const ArchiveConversation503Response = PlainError;

/**
 * Returns the messages of one conversation. The latest comes first unless you sort otherwise; `seen` says
 * for each whether the caller has seen it.
 *
 * Archived messages are left out unless `with_archived` is `true`; then archived and active ones come
 * together, and no field tells them apart. Only participants reach the messages; for anyone else the
 * conversation is 404. Nothing changes: listing marks nothing as received or seen. Only the name of this
 * operation is public: all else is inferred from List Conversations.
 * @summary List Messages
 */
export const listMessagesPathConversationIdMax = 9007199254740991;

export const ListMessagesParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(listMessagesPathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
});

export const listMessagesQueryPageNoDefault = 1;

export const listMessagesQueryPerPageDefault = 100;
export const listMessagesQueryPerPageMax = 100;

export const listMessagesQuerySortByDefault = `created_at`;
export const listMessagesQuerySortDirectionDefault = `desc`;
export const listMessagesQueryWithArchivedDefault = false;

export const ListMessagesQueryParams = zod.object({
  page_no: zod
    .int()
    .min(1)
    .default(listMessagesQueryPageNoDefault)
    .describe(
      "Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).\n",
    ),
  per_page: zod
    .int()
    .min(1)
    .max(listMessagesQueryPerPageMax)
    .default(listMessagesQueryPerPageDefault)
    .describe("How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100."),
  sort_by: zod
    .enum(["created_at", "updated_at"])
    .default(listMessagesQuerySortByDefault)
    .describe(
      "The property by which the list is ordered. The permitted values are inferred, the default is documented.\n",
    ),
  sort_direction: zod
    .enum(["asc", "desc"])
    .default(listMessagesQuerySortDirectionDefault)
    .describe("`asc` puts the earliest item first, `desc` the latest."),
  with_archived: zod
    .boolean()
    .default(listMessagesQueryWithArchivedDefault)
    .describe(
      "`true` returns archived and active items together, `false` only the active ones (inferred). No field tells\nthe two apart.\n",
    ),
});

export const listMessagesHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listMessagesHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const listMessagesHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listMessagesHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ListMessagesHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(listMessagesHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(listMessagesHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(listMessagesHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(listMessagesHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ListMessages200Response = MessageListResponse;

export const ListMessages401Response = PlainError;

export const ListMessages402Response = PlainError;

export const ListMessages403Response = PlainError;

export const ListMessages404Response = PlainError;

export const ListMessages422Response = ValidationError;

export const ListMessages429Response = PlainError;

export const ListMessages444Response = zod.unknown();

export const ListMessages470Response = PlainError;

export const ListMessages471Response = PlainError;

export const ListMessages503Response = PlainError;

/**
 * Writes a message in a conversation. The caller becomes its author, and it counts as seen by the caller.
 * For every other participant `unseen_messages_count` rises by one. The conversation's `updated_at` moves,
 * and whoever had archived the conversation finds it in the list again.
 *
 * A message cannot be changed afterwards; its author can archive it. Calling twice writes two messages. Any
 * participant with the permit may call it. Only the name of this operation is public: all else is inferred
 * from Create Conversation.
 * @summary Create Message
 */
export const createMessagePathConversationIdMax = 9007199254740991;

export const CreateMessageParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(createMessagePathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
});

export const createMessageHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const createMessageHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const createMessageHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const createMessageHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const CreateMessageHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(createMessageHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(createMessageHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(createMessageHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(createMessageHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const CreateMessageBody = CreateMessageRequest;

export const CreateMessage200Response = MessageResponse;

export const CreateMessage400Response = zod.unknown();

export const CreateMessage401Response = PlainError;

export const CreateMessage402Response = PlainError;

export const CreateMessage403Response = PlainError;

export const CreateMessage404Response = PlainError;

export const CreateMessage422Response = ValidationError;

export const CreateMessage429Response = PlainError;

export const CreateMessage444Response = zod.unknown();

export const CreateMessage470Response = PlainError;

export const CreateMessage471Response = PlainError;

export const CreateMessage503Response = PlainError;

/**
 * Hides a message from all participants. With `with_archived=true` List Messages still returns it: nothing
 * is deleted.
 *
 * Only the message's author may archive it; any other participant gets 403, and whoever takes no part in the
 * conversation gets 404. There is no operation that takes it back. Archiving it while it is archived is 405,
 * so a client must not repeat the request by itself: after an unclear failure, look at the list. Only the
 * name of this operation is public: all else is inferred.
 * @summary Archive Message
 */
export const archiveMessagePathConversationIdMax = 9007199254740991;

export const archiveMessagePathMessageIdMax = 9007199254740991;

export const ArchiveMessageParams = zod.object({
  conversation_id: zod
    .int()
    .min(1)
    .max(archiveMessagePathConversationIdMax)
    .describe("Id of a conversation in which the caller takes part."),
  message_id: zod
    .int()
    .min(1)
    .max(archiveMessagePathMessageIdMax)
    .describe("Id of a message of this conversation."),
});

export const archiveMessageHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const archiveMessageHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const archiveMessageHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const archiveMessageHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ArchiveMessageHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(archiveMessageHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(archiveMessageHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(archiveMessageHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(archiveMessageHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ArchiveMessage200Response = MessageResponse;

export const ArchiveMessage401Response = PlainError;

export const ArchiveMessage402Response = PlainError;

export const ArchiveMessage403Response = PlainError;

export const ArchiveMessage404Response = PlainError;

export const ArchiveMessage405Response = PlainError;

export const ArchiveMessage422Response = ValidationError;

export const ArchiveMessage429Response = PlainError;

export const ArchiveMessage444Response = zod.unknown();

export const ArchiveMessage470Response = PlainError;

export const ArchiveMessage471Response = PlainError;

export const ArchiveMessage503Response = PlainError;

/**
 * Returns the caller's notifications. The latest comes first unless you sort otherwise.
 *
 * It has no filter: to show only what is new, look at `seen`. Each user with the permit sees his or her own
 * notifications only. Nothing changes: listing marks nothing as received or seen. Beyond name and method,
 * all of this is inferred.
 * @summary List Notifications
 */
export const listNotificationsQueryPageNoDefault = 1;

export const listNotificationsQueryPerPageDefault = 100;
export const listNotificationsQueryPerPageMax = 100;

export const listNotificationsQuerySortByDefault = `created_at`;
export const listNotificationsQuerySortDirectionDefault = `desc`;

export const ListNotificationsQueryParams = zod.object({
  page_no: zod
    .int()
    .min(1)
    .default(listNotificationsQueryPageNoDefault)
    .describe(
      "Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).\n",
    ),
  per_page: zod
    .int()
    .min(1)
    .max(listNotificationsQueryPerPageMax)
    .default(listNotificationsQueryPerPageDefault)
    .describe("How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100."),
  sort_by: zod
    .enum(["created_at", "updated_at"])
    .default(listNotificationsQuerySortByDefault)
    .describe(
      "The property by which the list is ordered. The permitted values are inferred, the default is documented.\n",
    ),
  sort_direction: zod
    .enum(["asc", "desc"])
    .default(listNotificationsQuerySortDirectionDefault)
    .describe("`asc` puts the earliest item first, `desc` the latest."),
});

export const listNotificationsHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listNotificationsHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const listNotificationsHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listNotificationsHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ListNotificationsHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(listNotificationsHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(listNotificationsHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(listNotificationsHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(listNotificationsHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ListNotifications200Response = NotificationListResponse;

export const ListNotifications401Response = PlainError;

export const ListNotifications402Response = PlainError;

export const ListNotifications403Response = PlainError;

export const ListNotifications422Response = ValidationError;

export const ListNotifications429Response = PlainError;

export const ListNotifications444Response = zod.unknown();

export const ListNotifications470Response = PlainError;

export const ListNotifications471Response = PlainError;

export const ListNotifications503Response = PlainError;

/**
 * Marks all of the caller's notifications as received: they have reached the app. Call it after fetching the
 * list.
 *
 * It marks none as seen, leaves alone those that are received already, and concerns nobody else's. With
 * nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and method, all of this is
 * inferred.
 * @summary Mark all Notifications as Received
 */

export const markAllNotificationsReceivedHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markAllNotificationsReceivedHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const markAllNotificationsReceivedHeaderXLoyaltyClubSlugRegExp = new RegExp(
  "^[A-Za-z0-9][A-Za-z0-9_-]*$",
);
export const markAllNotificationsReceivedHeaderXLocaleRegExp = new RegExp(
  "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
);

export const MarkAllNotificationsReceivedHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(markAllNotificationsReceivedHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(markAllNotificationsReceivedHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(markAllNotificationsReceivedHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(markAllNotificationsReceivedHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const MarkAllNotificationsReceived200Response = EmptyResponse;

export const MarkAllNotificationsReceived401Response = PlainError;

export const MarkAllNotificationsReceived402Response = PlainError;

export const MarkAllNotificationsReceived403Response = PlainError;

export const MarkAllNotificationsReceived429Response = PlainError;

export const MarkAllNotificationsReceived444Response = zod.unknown();

export const MarkAllNotificationsReceived470Response = PlainError;

export const MarkAllNotificationsReceived471Response = PlainError;

export const MarkAllNotificationsReceived503Response = PlainError;

/**
 * Marks all of the caller's notifications as seen, and by that as received: the user has looked at them.
 *
 * It marks no message as seen (Mark Conversation as Seen does that) and concerns nobody else's
 * notifications. With nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and
 * method, all of this is inferred.
 * @summary Mark all Notifications as Seen
 */

export const markAllNotificationsSeenHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markAllNotificationsSeenHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const markAllNotificationsSeenHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markAllNotificationsSeenHeaderXLocaleRegExp = new RegExp(
  "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
);

export const MarkAllNotificationsSeenHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(markAllNotificationsSeenHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(markAllNotificationsSeenHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(markAllNotificationsSeenHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(markAllNotificationsSeenHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const MarkAllNotificationsSeen200Response = EmptyResponse;

export const MarkAllNotificationsSeen401Response = PlainError;

export const MarkAllNotificationsSeen402Response = PlainError;

export const MarkAllNotificationsSeen403Response = PlainError;

export const MarkAllNotificationsSeen429Response = PlainError;

export const MarkAllNotificationsSeen444Response = zod.unknown();

export const MarkAllNotificationsSeen470Response = PlainError;

export const MarkAllNotificationsSeen471Response = PlainError;

export const MarkAllNotificationsSeen503Response = PlainError;

/**
 * Returns one notification of the caller. Somebody else's is 404.
 *
 * Any user with the permit may call it. Nothing changes: showing marks nothing as received or seen. Beyond
 * name and method, all of this is inferred.
 * @summary Show Notification
 */
export const showNotificationPathNotificationIdMax = 9007199254740991;

export const ShowNotificationParams = zod.object({
  notification_id: zod
    .int()
    .min(1)
    .max(showNotificationPathNotificationIdMax)
    .describe("Id of a notification of the caller."),
});

export const showNotificationHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const showNotificationHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const showNotificationHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const showNotificationHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ShowNotificationHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(showNotificationHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(showNotificationHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(showNotificationHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(showNotificationHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ShowNotification200Response = NotificationResponse;

export const ShowNotification401Response = PlainError;

export const ShowNotification402Response = PlainError;

export const ShowNotification403Response = PlainError;

export const ShowNotification404Response = PlainError;

export const ShowNotification422Response = ValidationError;

export const ShowNotification429Response = PlainError;

export const ShowNotification444Response = zod.unknown();

export const ShowNotification470Response = PlainError;

export const ShowNotification471Response = PlainError;

export const ShowNotification503Response = PlainError;

/**
 * Marks one notification of the caller as received: it has reached the app.
 *
 * It does not mark it as seen. A notification that is received already stays so, and repeating the request
 * does no harm. Somebody else's is 404. Beyond name and method, all of this is inferred.
 * @summary Mark Notification as Received
 */
export const markNotificationReceivedPathNotificationIdMax = 9007199254740991;

export const MarkNotificationReceivedParams = zod.object({
  notification_id: zod
    .int()
    .min(1)
    .max(markNotificationReceivedPathNotificationIdMax)
    .describe("Id of a notification of the caller."),
});

export const markNotificationReceivedHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markNotificationReceivedHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const markNotificationReceivedHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markNotificationReceivedHeaderXLocaleRegExp = new RegExp(
  "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
);

export const MarkNotificationReceivedHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(markNotificationReceivedHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(markNotificationReceivedHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(markNotificationReceivedHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(markNotificationReceivedHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const MarkNotificationReceived200Response = NotificationResponse;

export const MarkNotificationReceived401Response = PlainError;

export const MarkNotificationReceived402Response = PlainError;

export const MarkNotificationReceived403Response = PlainError;

export const MarkNotificationReceived404Response = PlainError;

export const MarkNotificationReceived422Response = ValidationError;

export const MarkNotificationReceived429Response = PlainError;

export const MarkNotificationReceived444Response = zod.unknown();

export const MarkNotificationReceived470Response = PlainError;

export const MarkNotificationReceived471Response = PlainError;

export const MarkNotificationReceived503Response = PlainError;

/**
 * Marks one notification of the caller as seen: the user has looked at it. What is seen is received, so
 * `received` becomes true, too.
 *
 * It marks no message as seen. There is no way back to unseen, and repeating the request does no harm.
 * Somebody else's is 404. Beyond name and method, all of this is inferred.
 * @summary Mark Notification as Seen
 */
export const markNotificationSeenPathNotificationIdMax = 9007199254740991;

export const MarkNotificationSeenParams = zod.object({
  notification_id: zod
    .int()
    .min(1)
    .max(markNotificationSeenPathNotificationIdMax)
    .describe("Id of a notification of the caller."),
});

export const markNotificationSeenHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markNotificationSeenHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const markNotificationSeenHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const markNotificationSeenHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const MarkNotificationSeenHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(markNotificationSeenHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(markNotificationSeenHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(markNotificationSeenHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(markNotificationSeenHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const MarkNotificationSeen200Response = NotificationResponse;

export const MarkNotificationSeen401Response = PlainError;

export const MarkNotificationSeen402Response = PlainError;

export const MarkNotificationSeen403Response = PlainError;

export const MarkNotificationSeen404Response = PlainError;

export const MarkNotificationSeen422Response = ValidationError;

export const MarkNotificationSeen429Response = PlainError;

export const MarkNotificationSeen444Response = zod.unknown();

export const MarkNotificationSeen470Response = PlainError;

export const MarkNotificationSeen471Response = PlainError;

export const MarkNotificationSeen503Response = PlainError;

/**
 * Returns the subunit scopes that the caller works with: groups made by people, and the system's own scopes
 * of one subunit each.
 *
 * It takes no sort parameters; the order stays the same from page to page. It does not say what a subunit is
 * called. Each user with the permit sees his or her own scopes only. Nothing changes. Beyond name and
 * method, all of this is inferred; the path and the key `subunit_scopes` follow the portal's folder and the
 * vendor's model.
 * @summary List Subunits Scopes for User
 */
export const listSubunitScopesQueryPageNoDefault = 1;

export const listSubunitScopesQueryPerPageDefault = 100;
export const listSubunitScopesQueryPerPageMax = 100;

export const ListSubunitScopesQueryParams = zod.object({
  page_no: zod
    .int()
    .min(1)
    .default(listSubunitScopesQueryPageNoDefault)
    .describe(
      "Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).\n",
    ),
  per_page: zod
    .int()
    .min(1)
    .max(listSubunitScopesQueryPerPageMax)
    .default(listSubunitScopesQueryPerPageDefault)
    .describe("How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100."),
});

export const listSubunitScopesHeaderXProductNameRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listSubunitScopesHeaderXCustomerRegExp = new RegExp(
  "^(?:(?:id=)?[0-9]+(?:_[0-9]+){0,39}|all=all|(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+(?:;(?!id=|all=)[a-z][a-z0-9_]*=[^;=]+)*)$",
);
export const listSubunitScopesHeaderXLoyaltyClubSlugRegExp = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$");
export const listSubunitScopesHeaderXLocaleRegExp = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$");

export const ListSubunitScopesHeader = zod.object({
  "X-User-Agent": zod
    .string()
    .min(1)
    .describe(
      "Which program calls, in words of your own: product and version are a good choice. Placewise uses it for\ninformation and debugging. Missing or empty: 470.\n",
    ),
  "X-Product-Name": zod
    .string()
    .min(1)
    .regex(listSubunitScopesHeaderXProductNameRegExp)
    .describe(
      "The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a\nslug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.\n",
    ),
  "X-Customer": zod
    .string()
    .regex(listSubunitScopesHeaderXCustomerRegExp)
    .exactOptional()
    .describe(
      "The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be\nthere, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the\ngrammar. A value outside the grammar is 471, also beside a good slug.\n",
    ),
  "X-Loyalty-Club-Slug": zod
    .string()
    .regex(listSubunitScopesHeaderXLoyaltyClubSlugRegExp)
    .exactOptional()
    .describe(
      "A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`\nmust be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`\nand `_` is inferred.\n",
    ),
  "X-Locale": zod
    .string()
    .regex(listSubunitScopesHeaderXLocaleRegExp)
    .exactOptional()
    .describe(
      "The language of localised content, as an IETF language tag. Without it the loyalty club's default language\nis used. Which tags are supported depends on the club. Not a language tag: 471.\n",
    ),
});

export const ListSubunitScopes200Response = SubunitScopeListResponse;

export const ListSubunitScopes401Response = PlainError;

export const ListSubunitScopes402Response = PlainError;

export const ListSubunitScopes403Response = PlainError;

export const ListSubunitScopes422Response = ValidationError;

export const ListSubunitScopes429Response = PlainError;

export const ListSubunitScopes444Response = zod.unknown();

export const ListSubunitScopes470Response = PlainError;

export const ListSubunitScopes471Response = PlainError;

export const ListSubunitScopes503Response = PlainError;

/** JSON Schema Validation, 6.5.2. */
function hasAtLeast(count: number): (value: unknown) => boolean {
  return (value) => typeof value !== "object" || value === null || Object.keys(value).length >= count;
}

/** JSON Schema Validation, 6.4.3. */
function areUnique(): (value: unknown) => boolean {
  return (value) =>
    !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item, sorted))).size === value.length;
}

/** Sorts properties, because their order does not matter. */
function sorted(_key: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
