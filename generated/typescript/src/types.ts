// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Each schema, by its name. */
export declare namespace schemas {
  /**
   * A thread of messages between users, as the caller sees it. No field says whether it is archived or received:
   * the vendor documents none. The vendor marks `audience_ids`, `user_ids` and `unseen_messages_count` as not
   * mandatory, so do not rely on them being present.
   */
  type Conversation = {
    /**
     * Identifies the conversation in paths.
     *
     * Format: int64
     *
     * @example 2
     */
    id: number;
    /**
     * The user who started the conversation. The author is a participant even if `user_ids` does not list them.
     *
     * Format: uuid
     *
     * @example 7db2c508-1758-4b84-bb68-50b5c8e1f458
     */
    author_id: string;
    /**
     * Audiences whose people take part. If only users were chosen, it is empty or absent (inferred).
     *
     * @example [15,16]
     */
    audience_ids?: number[];
    /**
     * Users who take part individually, not through an audience. If only audiences were chosen, it is empty or absent
     * (inferred).
     *
     * @example ["85cd878e-a6af-4013-ab24-770d9ecd7819"]
     */
    user_ids?: string[];
    /**
     * The number of messages that the caller has not seen; each participant has a count of their own. The caller's
     * own messages and archived messages do not count (inferred).
     *
     * @example 1
     */
    unseen_messages_count?: number;
    /**
     * When the conversation was started.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:01:27.415094Z
     */
    created_at: string;
    /**
     * When the conversation last changed. A new message changes it. Receiving, seeing and archiving do not, because
     * they concern one user only (inferred).
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:15.861021Z
     */
    updated_at: string;
  };
  /**
   * Who takes part in a new conversation besides its author: users, audiences, or both. At least one of the two is
   * required (inferred: the vendor marks both with a footnote whose text is missing from the copy that we read).
   */
  type ConversationCreate = {
    /**
     * Audiences to invite. No operation of this API lists audiences; ask Placewise, or take the ids from conversations
     * that you can see. What the API answers to an id that does not exist is unknown; the sandbox accepts any id, and
     * an unknown audience invites nobody.
     *
     * @example [15,16]
     */
    audience_ids?: number[];
    /**
     * Users to invite; List Users finds them. An id that does not exist is 422 with `does_not_exist` at its index
     * (inferred). You may list yourself, and list an id twice: neither changes who takes part (inferred).
     *
     * @example ["85cd878e-a6af-4013-ab24-770d9ecd7819"]
     */
    user_ids?: string[];
  };
  /** The new conversation and its first message. */
  type ConversationCreatedResponse = {
    conversation: schemas.Conversation;
    message: schemas.Message;
  };
  /** A page of the caller's conversations. */
  type ConversationListResponse = {
    /** The conversations of the page, in the requested order. */
    conversations: schemas.Conversation[];
    pagination_info: schemas.PaginationInfo;
  };
  /** One conversation, as the caller sees it after the request. */
  type ConversationResponse = {
    conversation: schemas.Conversation;
  };
  /** A new conversation and its first message. Both are required (inferred). */
  type CreateConversationRequest = {
    conversation: schemas.ConversationCreate;
    message: schemas.MessageCreate;
  };
  /** A new message. */
  type CreateMessageRequest = {
    message: schemas.MessageCreate;
  };
  /**
   * An empty object. The request succeeded, and there is nothing to return.
   *
   * @example {}
   */
  type EmptyResponse = {
    [key: string]: unknown;
  };
  /**
   * The errors, in the shape of the request: each parameter and field under its name, errors of an object as a whole
   * under `base`.
   *
   * @example {"conversation":{"user_ids":{"0":[{"error":"does_not_exist"}]}},"message":{"content":[{"error":"blank"}]}}
   */
  type ErrorDetails = {
    [key: string]: schemas.ErrorNode;
  };
  /**
   * Either the errors of one value (an array) or the next level (an object): fields under their names, elements of an
   * array under their index as a string, errors of the object itself under `base`.
   *
   * @example [{"error":"blank"}]
   */
  type ErrorNode =
    | schemas.ParameterError[]
    | {
        [key: string]: schemas.ErrorNode;
      };
  /** One message of a conversation, as the caller sees it. It does not name its conversation; the path does. */
  type Message = {
    /**
     * Identifies the message in paths.
     *
     * Format: int64
     *
     * @example 3
     */
    id: number;
    /**
     * The user who wrote the message.
     *
     * Format: uuid
     *
     * @example 7db2c508-1758-4b84-bb68-50b5c8e1f458
     */
    author_id: string;
    /**
     * The text. Asterisks around a word seem to mean emphasis (inferred from the vendor's example). Treat it as plain
     * text unless you know better, and never as HTML.
     *
     * @example On my way. Please send guests to the *south* lift.
     */
    content: string;
    /**
     * Whether the caller has seen it; true for the caller's own messages (inferred). The vendor marks it as not
     * mandatory, so it may be absent.
     *
     * @example true
     */
    seen?: boolean;
    /**
     * When the message was written.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:15.861021Z
     */
    created_at: string;
    /**
     * When the message last changed. Archiving does not change it (inferred), and no operation edits its content.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:15.861021Z
     */
    updated_at: string;
  };
  /** A message to send. Its author is the caller. */
  type MessageCreate = {
    /**
     * The text, 1 to 10,000 characters. Asterisks around a word seem to mean emphasis (inferred from the vendor's
     * example). Both limits are inferred: we found none.
     *
     * @example Thank you. I will tell the tenants on both floors.
     */
    content: string;
  };
  /** A page of a conversation's messages. */
  type MessageListResponse = {
    /** The messages of the page, in the requested order. */
    messages: schemas.Message[];
    pagination_info: schemas.PaginationInfo;
  };
  /** One message, as the caller sees it after the request. */
  type MessageResponse = {
    message: schemas.Message;
  };
  /**
   * Something that the platform tells the caller. The whole model is inferred: we found no page that describes it.
   * The names of the operations confirm only that a notification can be marked as received and as seen.
   */
  type Notification = {
    /**
     * Identifies the notification in paths.
     *
     * Format: int64
     *
     * @example 42
     */
    id: number;
    /**
     * The kind of notification, for choosing an icon or a screen. The list is open: show an unknown kind by its `title`
     * and `content`.
     *
     * @example message_created
     */
    type: string;
    /**
     * A line above the content; null if the content says enough.
     *
     * @example New message from Jonas Berg
     */
    title?: string | null;
    /**
     * The text to show.
     *
     * @example On my way. Please send guests to the *south* lift.
     */
    content: string;
    /**
     * Whether it has reached the user's app. True whenever `seen` is.
     *
     * @example true
     */
    received: boolean;
    /**
     * Whether the user has looked at it.
     *
     * @example false
     */
    seen: boolean;
    /**
     * When the notification was created.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:16.004512Z
     */
    created_at: string;
    /**
     * When it last changed. Being marked as received or seen changes it.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:43:02.550871Z
     */
    updated_at: string;
  };
  /** A page of the caller's notifications. */
  type NotificationListResponse = {
    /** The notifications of the page, in the requested order. */
    notifications: schemas.Notification[];
    pagination_info: schemas.PaginationInfo;
  };
  /** One notification after the request. */
  type NotificationResponse = {
    notification: schemas.Notification;
  };
  /**
   * The channels by which the caller is notified. The whole model is inferred: we found no page that describes it.
   * The three channels are those of the 2021 documents.
   */
  type NotificationsSettings = {
    /**
     * Whether notifications are sent by e-mail. True until the settings are first saved.
     *
     * @example true
     */
    email: boolean;
    /**
     * Whether notifications are pushed to the user's devices. True until the settings are first saved.
     *
     * @example true
     */
    push: boolean;
    /**
     * Whether notifications are sent as text messages. True until the settings are first saved.
     *
     * @example false
     */
    sms: boolean;
    /**
     * When the settings were last saved; null if they never were, and the values are the defaults.
     *
     * Format: date-time
     *
     * @example 2022-05-09T08:12:40.250117Z
     */
    updated_at: string | null;
  };
  /** The caller's notification settings after the request. */
  type NotificationsSettingsResponse = {
    notifications_settings: schemas.NotificationsSettings;
  };
  /** The channels to change, at least one. A channel that you leave out keeps its value (inferred). */
  type NotificationsSettingsUpdate = {
    /**
     * Whether to send notifications by e-mail.
     *
     * @example true
     */
    email?: boolean;
    /**
     * Whether to push notifications to the user's devices.
     *
     * @example true
     */
    push?: boolean;
    /**
     * Whether to send notifications as text messages.
     *
     * @example false
     */
    sms?: boolean;
  };
  /** The position of a page in the whole list. */
  type PaginationInfo = {
    /**
     * The number of items on all pages together.
     *
     * Format: int64
     *
     * @example 2
     */
    total_count: number;
    /**
     * The requested number of items per page. This API allows 100 at most; the vendor's sample of this object shows
     * 1000, from another API.
     *
     * Format: int32
     *
     * @example 100
     */
    per_page: number;
    /**
     * The number of pages; 0 if there are no items (inferred).
     *
     * Format: int64
     *
     * @example 1
     */
    total_pages: number;
    /**
     * The page that `page_no` requested.
     *
     * Format: int64
     *
     * @example 1
     */
    current_page: number;
    /**
     * The page to request next; null if no page follows.
     *
     * Format: int64
     *
     * @example null
     */
    next_page: number | null;
    /**
     * The page before this one; null on the first page.
     *
     * Format: int64
     *
     * @example null
     */
    prev_page: number | null;
    /**
     * Whether this is the first page.
     *
     * @example true
     */
    is_first_page: boolean;
    /**
     * Whether no page follows this one. It is true past the end, too (inferred).
     *
     * @example true
     */
    is_last_page: boolean;
    /**
     * Whether the page is past the end, so that its list is empty (inferred: the vendor's text says that `per_page` is
     * out of range). Page 1 is always in range, even if there is nothing to list (inferred).
     *
     * @example false
     */
    is_out_of_range: boolean;
  };
  /** One rule that a value breaks. */
  type ParameterError = {
    /**
     * The code of the rule, for programs. The guide lists the known codes. The list is open: an unknown code means
     * that the value is invalid.
     *
     * @example too_short
     */
    error: string;
    options?: schemas.ParameterErrorOptions;
  };
  /**
   * The rule's values, for building a message. Which ones there are depends on the code, and there may be others. It is
   * absent if the rule has none: the vendor's table says that it is always present, but its examples leave it out.
   */
  type ParameterErrorOptions = {
    /**
     * The limit of a number, or of the number of elements.
     *
     * @example 1
     */
    number?: number;
    /**
     * The smallest permitted number of characters.
     *
     * @example 1
     */
    min_length?: number;
    /**
     * The greatest permitted number of characters.
     *
     * @example 10000
     */
    max_length?: number;
    /**
     * The required format, as a regular expression or as the name of a format.
     *
     * @example uuid
     */
    format?: string;
    /**
     * The permitted values, each of the parameter's own type.
     *
     * @example ["created_at","updated_at"]
     */
    in?: (string | number | boolean | null)[];
    /**
     * The property that the value was compared with.
     *
     * @example starts_at
     */
    property?: string;
    /**
     * The attribute that excludes this one.
     *
     * @example audience_ids
     */
    with?: string;
    /**
     * The attribute that this one needs.
     *
     * @example user_ids
     */
    without?: string;
    /**
     * The required type of the elements (2021 documents).
     *
     * @example string
     */
    type?: string;
    /**
     * The permitted protocols of a URL, in lower case.
     *
     * @example ["https"]
     */
    allowed_protocols?: string[];
    /**
     * The template engine's message.
     *
     * @example unknown tag 'fi'
     */
    syntax_error?: string;
  };
  /** The body of most errors. The vendor does not say which, so its use with each status is inferred. */
  type PlainError = {
    /**
     * What went wrong, for developers. Do not parse it, because the wording may change.
     *
     * @example The conversation does not exist.
     */
    error: string;
  };
  /**
   * A named group of subunits of the customer's property. The vendor documents the model in its Management API; that
   * this API returns the same one, and which fields are always present, is inferred.
   */
  type SubunitScope = {
    /**
     * Identifies the scope.
     *
     * Format: int64
     *
     * @example 3
     */
    id: number;
    /**
     * The name of the group.
     *
     * @example Le Mall
     */
    name: string;
    /**
     * The subunits in the group.
     *
     * @example [1,2]
     */
    subunit_ids: number[];
    /**
     * Whether the system keeps the scope. Such a scope is read-only and holds exactly one subunit. The vendor's example
     * lacks this field, so it may be absent.
     *
     * @example false
     */
    system?: boolean;
    /**
     * When the scope was created.
     *
     * Format: date-time
     *
     * @example 2022-01-26T16:47:00.696Z
     */
    created_at: string;
    /**
     * When the scope last changed.
     *
     * Format: date-time
     *
     * @example 2022-01-26T16:47:00.696Z
     */
    updated_at: string;
    /**
     * When the scope was archived (soft-deleted); null if it is active.
     *
     * Format: date-time
     *
     * @example null
     */
    archived_at: string | null;
  };
  /** A page of the caller's subunit scopes. */
  type SubunitScopeListResponse = {
    /** The scopes of the page. */
    subunit_scopes: schemas.SubunitScope[];
    pagination_info: schemas.PaginationInfo;
  };
  /** The notification settings to change. */
  type UpdateNotificationsSettingsRequest = {
    notifications_settings: schemas.NotificationsSettingsUpdate;
  };
  /**
   * A person who works with the customer. No operation of this API changes users. The vendor marks every field but `id`
   * as optional, and does not say whether it is then absent or null. Any of them may be absent; the names and the
   * picture may also be null (inferred).
   */
  type User = {
    /**
     * Identifies the user, for instance in `author_id` and `user_ids`.
     *
     * Format: uuid
     *
     * @example dabb2f47-a90f-4a07-a312-bcd31c56efcc
     */
    id: string;
    /**
     * Given name.
     *
     * @example Aisha
     */
    first_name?: string | null;
    /**
     * Family name.
     *
     * @example Khan
     */
    last_name?: string | null;
    /**
     * The roles, which decide the user's permits. We found no list of roles; treat values as opaque.
     *
     * @example ["tenant"]
     */
    roles?: string[];
    /**
     * The URL of the user's picture.
     *
     * Format: uri
     *
     * @example https://files.example.com/avatars/marta-nowak.png
     */
    avatar_url?: string | null;
  };
  /** A page of users. */
  type UserListResponse = {
    /** The users of the page. */
    users: schemas.User[];
    pagination_info: schemas.PaginationInfo;
  };
  /**
   * The body of a 422: what is wrong with each invalid value. The vendor also allows the plain error with 422, so
   * `details` may be absent.
   */
  type ValidationError = {
    /**
     * `Invalid parameters` if there are `details`.
     *
     * @example Invalid parameters
     */
    error: string;
    details?: schemas.ErrorDetails;
  };
}

/** Each path's operations, by method. */
export interface paths {
  "/v1/users": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
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
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications_settings": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Show Notifications Settings
     *
     * Returns the channels by which the caller is notified. If the settings were never saved, it returns the
     * defaults: all channels on, and `updated_at` null. It never answers 404.
     *
     * Any user with the permit may call it, and gets only their own settings. Nothing changes. We could confirm
     * only the name of this operation; everything else is inferred.
     */
    get: operations["showNotificationsSettings"];
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
    put: operations["updateNotificationsSettings"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
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
    get: operations["listConversations"];
    put?: never;
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
    post: operations["createConversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations/{conversation_id}": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
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
    get: operations["showConversation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations/{conversation_id}/received": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
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
    put: operations["markConversationReceived"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations/{conversation_id}/seen": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
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
    put: operations["markConversationSeen"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations/{conversation_id}/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
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
    put: operations["archiveConversation"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations/{conversation_id}/messages": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
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
    get: operations["listMessages"];
    put?: never;
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
    post: operations["createMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
        /**
         * The id of a message in this conversation.
         *
         * @example 3
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    get?: never;
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
    put: operations["archiveMessage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
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
    get: operations["listNotifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications/received": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
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
    put: operations["markAllNotificationsReceived"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications/seen": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
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
    put: operations["markAllNotificationsSeen"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications/{notification_id}": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of one of the caller's notifications.
         *
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    /**
     * Show Notification
     *
     * Returns one of the caller's notifications.
     *
     * Any user with the permit may call it for their own notifications; for any other the answer is 404. Nothing
     * changes: showing does not mark anything as received or seen. We could confirm only the name and the method
     * of this operation; everything else is inferred.
     */
    get: operations["showNotification"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications/{notification_id}/received": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of one of the caller's notifications.
         *
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark Notification as Received
     *
     * Marks one of the caller's notifications as received: it has reached the app. It is not marked as seen. You
     * may repeat the request.
     *
     * Any user with the permit may call it for their own notifications; for any other the answer is 404. We could
     * confirm only the name and the method of this operation; everything else is inferred.
     */
    put: operations["markNotificationReceived"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/notifications/{notification_id}/seen": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of one of the caller's notifications.
         *
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    get?: never;
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
    put: operations["markNotificationSeen"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/me/subunits_scopes": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
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
    get: operations["listSubunitScopes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

/** The requests that the API sends, by name. */
export interface webhooks {}

/** What the document describes in one place and refers to. */
export interface components {
  schemas: {
    Conversation: schemas.Conversation;
    ConversationCreate: schemas.ConversationCreate;
    ConversationCreatedResponse: schemas.ConversationCreatedResponse;
    ConversationListResponse: schemas.ConversationListResponse;
    ConversationResponse: schemas.ConversationResponse;
    CreateConversationRequest: schemas.CreateConversationRequest;
    CreateMessageRequest: schemas.CreateMessageRequest;
    EmptyResponse: schemas.EmptyResponse;
    ErrorDetails: schemas.ErrorDetails;
    ErrorNode: schemas.ErrorNode;
    Message: schemas.Message;
    MessageCreate: schemas.MessageCreate;
    MessageListResponse: schemas.MessageListResponse;
    MessageResponse: schemas.MessageResponse;
    Notification: schemas.Notification;
    NotificationListResponse: schemas.NotificationListResponse;
    NotificationResponse: schemas.NotificationResponse;
    NotificationsSettings: schemas.NotificationsSettings;
    NotificationsSettingsResponse: schemas.NotificationsSettingsResponse;
    NotificationsSettingsUpdate: schemas.NotificationsSettingsUpdate;
    PaginationInfo: schemas.PaginationInfo;
    ParameterError: schemas.ParameterError;
    ParameterErrorOptions: schemas.ParameterErrorOptions;
    PlainError: schemas.PlainError;
    SubunitScope: schemas.SubunitScope;
    SubunitScopeListResponse: schemas.SubunitScopeListResponse;
    UpdateNotificationsSettingsRequest: schemas.UpdateNotificationsSettingsRequest;
    User: schemas.User;
    UserListResponse: schemas.UserListResponse;
    ValidationError: schemas.ValidationError;
  };
  parameters: {
    /**
     * The id of a conversation that the caller takes part in.
     *
     * @example 2
     */
    ConversationId: number;
    /**
     * The id of a message in this conversation.
     *
     * @example 3
     */
    MessageId: number;
    /**
     * The id of one of the caller's notifications.
     *
     * @example 42
     */
    NotificationId: number;
    /**
     * The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).
     *
     * @example 1
     */
    PageNo: number;
    /**
     * The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).
     *
     * @example 100
     */
    PerPage: number;
    /**
     * The property to sort by. The default is documented for List Conversations; the permitted values are inferred.
     *
     * @example created_at
     */
    SortBy: "created_at" | "updated_at";
    /**
     * `asc` puts the earliest item first, `desc` the latest.
     *
     * @example desc
     */
    SortDirection: "asc" | "desc";
    /**
     * `true` returns archived and active items together, `false` only active ones (`false` is inferred). The response
     * does not distinguish them.
     *
     * @example false
     */
    WithArchived: boolean;
    /**
     * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
     * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
     * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
     */
    XCustomer: string;
    /**
     * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
     * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
     * language tag is accepted here (inferred). Any other value is 471.
     *
     * @example es-ES
     */
    XLocale: string;
    /**
     * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
     * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
     *
     * @example infinity-mall
     */
    XLoyaltyClubSlug: string;
    /**
     * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
     * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
     * as missing, is inferred.
     *
     * @example android-app
     */
    XProductName: string;
    /**
     * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
     * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
     *
     * @example Infinity Mall Android App v1.2
     */
    XUserAgent: string;
  };
  headers: {
    /**
     * The methods of this URL. It lists `PUT`, because the URL supports the method; the record's state forbids the action
     * (inferred). It may be absent.
     *
     * @example PUT
     */
    Allow: string;
    /**
     * The bucket that the request took its tokens from.
     *
     * @example customer-1000941-general
     */
    RatelimitBucket: string;
    /**
     * The number of tokens that the request took. That it is an integer is inferred.
     *
     * @example 1
     */
    RatelimitCost: number;
    /**
     * The number of tokens left in the bucket, too few for the request. It can be negative.
     *
     * @example -1
     */
    RatelimitExhausted: number;
    /**
     * The number of tokens left in the bucket. It can be negative.
     *
     * @example 118
     */
    RatelimitRemaining: number;
    /**
     * The least number of seconds to wait before the next request can succeed.
     *
     * @example 2
     */
    RetryAfter: number;
  };
  requestBodies: {};
  responses: {
    /**
     * The caller has already archived the conversation (inferred). There is nothing left to do. If this answers a request
     * that you repeated after an unclear failure, treat it as success.
     */
    ConversationAlreadyArchived: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * The methods of this URL. It lists `PUT`, because the URL supports the method; the record's state forbids the action
         * (inferred). It may be absent.
         *
         * @example PUT
         */
        Allow?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
     * (inferred). Forget the id, and load the list of conversations again.
     */
    ConversationNotFound: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
     * administrator to enable it; repeating the request does not help.
     */
    FeatureUnavailable: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
     * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
     * has no body is inferred.
     */
    FirewallRejection: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
     * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
     * inferred.
     */
    Forbidden: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
    HeaderMalformed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
     * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
     */
    HeaderMissing: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * A field is missing, unknown or malformed, neither users nor audiences were given, or a user in `user_ids`
     * does not exist. Nothing was created. Correct what `details` names. The status is inferred.
     */
    InvalidConversation: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * `conversation_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
     * inferred.
     */
    InvalidConversationId: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * A query parameter has the wrong type, is out of bounds or is not a permitted value. Correct what
     * `details` names. The status is inferred.
     */
    InvalidConversationListing: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * The conversation's id is malformed, or the content is missing, empty, too long or not a string. Nothing
     * was written. Correct what `details` names. The status is inferred.
     */
    InvalidMessage: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * The conversation's id or a query parameter has the wrong type, is out of bounds or is not a permitted
     * value. Correct what `details` names. The status is inferred.
     */
    InvalidMessageListing: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * `conversation_id` or `message_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The
     * status is inferred.
     */
    InvalidMessagePath: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * `notification_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
     * inferred.
     */
    InvalidNotificationId: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * A query parameter has the wrong type, is out of bounds or is not a permitted value. Correct what
     * `details` names. The status is inferred.
     */
    InvalidNotificationListing: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * A channel is neither true nor false, a channel does not exist, or no channel was sent. Nothing was saved. Correct
     * what `details` names. The status is inferred.
     */
    InvalidNotificationsSettings: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /** `page_no` or `per_page` is not an integer within its bounds. Correct what `details` names. The status is inferred. */
    InvalidPage: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.ValidationError;
      };
    };
    /**
     * The message is already archived (inferred). There is nothing left to do. If this answers a request that you repeated
     * after an unclear failure, treat it as success.
     */
    MessageAlreadyArchived: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * The methods of this URL. It lists `PUT`, because the URL supports the method; the record's state forbids the action
         * (inferred). It may be absent.
         *
         * @example PUT
         */
        Allow?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * The caller's roles do not include the permit of this operation, or somebody else wrote the message: only its author
     * may archive it (inferred). The response does not distinguish the two, because `error` must not be parsed. Offer the
     * action only for messages whose `author_id` is the caller's id; then a 403 means that the permit is missing.
     */
    MessageForbidden: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * The conversation does not exist, or the caller does not take part in it, or it does not have the message (inferred).
     * Forget the id, and load the list again.
     */
    MessageNotFound: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /** The caller has no such notification (inferred). Forget the id, and load the list of notifications again. */
    NotificationNotFound: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
    TooManyRequests: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket, too few for the request. It can be negative.
         *
         * @example -1
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * The least number of seconds to wait before the next request can succeed.
         *
         * @example 2
         */
        "Retry-After": number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
     * describes 401 for client tokens; that it applies to user tokens is inferred.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
    UnderMaintenance: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
     * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
     * a 5xx, try again later; if the request creates something, check first whether it did.
     */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /** The body is not valid JSON. Correct it, and send it again. The answer has no body. */
    UnparsableBody: {
      headers: {
        /**
         * The bucket that the request took its tokens from.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * The number of tokens left in the bucket. It can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * The number of tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  mediaTypes: {};
  callbacks: {};
  pathItems: {};
}

/** The operations that have an operationId. */
export interface operations {
  listUsers: {
    parameters: {
      query?: {
        /**
         * The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of users. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.UserListResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** `page_no` or `per_page` is not an integer within its bounds. Correct what `details` names. The status is inferred. */
      422: components["responses"]["InvalidPage"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  showNotificationsSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The caller's settings, or the defaults. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.NotificationsSettingsResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateNotificationsSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": schemas.UpdateNotificationsSettingsRequest;
      };
    };
    responses: {
      /** The settings after the change, with all channels. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.NotificationsSettingsResponse;
        };
      };
      /** The body is not valid JSON. Correct it, and send it again. The answer has no body. */
      400: components["responses"]["UnparsableBody"];
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * A channel is neither true nor false, a channel does not exist, or no channel was sent. Nothing was saved. Correct
       * what `details` names. The status is inferred.
       */
      422: components["responses"]["InvalidNotificationsSettings"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /**
         * The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * The property to sort by. The default is documented for List Conversations; the permitted values are inferred.
         *
         * @example created_at
         */
        sort_by?: components["parameters"]["SortBy"];
        /**
         * `asc` puts the earliest item first, `desc` the latest.
         *
         * @example desc
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * `true` returns archived and active items together, `false` only active ones (`false` is inferred). The response
         * does not distinguish them.
         *
         * @example false
         */
        with_archived?: components["parameters"]["WithArchived"];
      };
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the caller's conversations. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ConversationListResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * A query parameter has the wrong type, is out of bounds or is not a permitted value. Correct what
       * `details` names. The status is inferred.
       */
      422: components["responses"]["InvalidConversationListing"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": schemas.CreateConversationRequest;
      };
    };
    responses: {
      /** The conversation and its first message. The status is 200, not 201. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ConversationCreatedResponse;
        };
      };
      /** The body is not valid JSON. Correct it, and send it again. The answer has no body. */
      400: components["responses"]["UnparsableBody"];
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * A field is missing, unknown or malformed, neither users nor audiences were given, or a user in `user_ids`
       * does not exist. Nothing was created. Correct what `details` names. The status is inferred.
       */
      422: components["responses"]["InvalidConversation"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  showConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ConversationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
       * (inferred). Forget the id, and load the list of conversations again.
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * `conversation_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidConversationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  markConversationReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation; its count is unchanged. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ConversationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
       * (inferred). Forget the id, and load the list of conversations again.
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * `conversation_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidConversationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  markConversationSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation, with nothing unseen. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ConversationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
       * (inferred). Forget the id, and load the list of conversations again.
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * `conversation_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidConversationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  archiveConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation, which is now archived for the caller. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ConversationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
       * (inferred). Forget the id, and load the list of conversations again.
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * The caller has already archived the conversation (inferred). There is nothing left to do. If this answers a request
       * that you repeated after an unclear failure, treat it as success.
       */
      405: components["responses"]["ConversationAlreadyArchived"];
      /**
       * `conversation_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidConversationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /**
         * The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * The property to sort by. The default is documented for List Conversations; the permitted values are inferred.
         *
         * @example created_at
         */
        sort_by?: components["parameters"]["SortBy"];
        /**
         * `asc` puts the earliest item first, `desc` the latest.
         *
         * @example desc
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * `true` returns archived and active items together, `false` only active ones (`false` is inferred). The response
         * does not distinguish them.
         *
         * @example false
         */
        with_archived?: components["parameters"]["WithArchived"];
      };
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the conversation's messages. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.MessageListResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
       * (inferred). Forget the id, and load the list of conversations again.
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * The conversation's id or a query parameter has the wrong type, is out of bounds or is not a permitted
       * value. Correct what `details` names. The status is inferred.
       */
      422: components["responses"]["InvalidMessageListing"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  createMessage: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": schemas.CreateMessageRequest;
      };
    };
    responses: {
      /** The new message. The status is 200, not 201. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.MessageResponse;
        };
      };
      /** The body is not valid JSON. Correct it, and send it again. The answer has no body. */
      400: components["responses"]["UnparsableBody"];
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it; the response does not distinguish them
       * (inferred). Forget the id, and load the list of conversations again.
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * The conversation's id is malformed, or the content is missing, empty, too long or not a string. Nothing
       * was written. Correct what `details` names. The status is inferred.
       */
      422: components["responses"]["InvalidMessage"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  archiveMessage: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of a conversation that the caller takes part in.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
        /**
         * The id of a message in this conversation.
         *
         * @example 3
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message, now archived. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.MessageResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation, or somebody else wrote the message: only its author
       * may archive it (inferred). The response does not distinguish the two, because `error` must not be parsed. Offer the
       * action only for messages whose `author_id` is the caller's id; then a 403 means that the permit is missing.
       */
      403: components["responses"]["MessageForbidden"];
      /**
       * The conversation does not exist, or the caller does not take part in it, or it does not have the message (inferred).
       * Forget the id, and load the list again.
       */
      404: components["responses"]["MessageNotFound"];
      /**
       * The message is already archived (inferred). There is nothing left to do. If this answers a request that you repeated
       * after an unclear failure, treat it as success.
       */
      405: components["responses"]["MessageAlreadyArchived"];
      /**
       * `conversation_id` or `message_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The
       * status is inferred.
       */
      422: components["responses"]["InvalidMessagePath"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  listNotifications: {
    parameters: {
      query?: {
        /**
         * The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * The property to sort by. The default is documented for List Conversations; the permitted values are inferred.
         *
         * @example created_at
         */
        sort_by?: components["parameters"]["SortBy"];
        /**
         * `asc` puts the earliest item first, `desc` the latest.
         *
         * @example desc
         */
        sort_direction?: components["parameters"]["SortDirection"];
      };
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the caller's notifications. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.NotificationListResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /**
       * A query parameter has the wrong type, is out of bounds or is not a permitted value. Correct what
       * `details` names. The status is inferred.
       */
      422: components["responses"]["InvalidNotificationListing"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  markAllNotificationsReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. The object is empty. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.EmptyResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  markAllNotificationsSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. The object is empty. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.EmptyResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  showNotification: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of one of the caller's notifications.
         *
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notification. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.NotificationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** The caller has no such notification (inferred). Forget the id, and load the list of notifications again. */
      404: components["responses"]["NotificationNotFound"];
      /**
       * `notification_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidNotificationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  markNotificationReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of one of the caller's notifications.
         *
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notification, received. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.NotificationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** The caller has no such notification (inferred). Forget the id, and load the list of notifications again. */
      404: components["responses"]["NotificationNotFound"];
      /**
       * `notification_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidNotificationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  markNotificationSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * The id of one of the caller's notifications.
         *
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notification, seen and received. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.NotificationResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** The caller has no such notification (inferred). Forget the id, and load the list of notifications again. */
      404: components["responses"]["NotificationNotFound"];
      /**
       * `notification_id` is not an integer from 1 to 9007199254740991. Use an id from a response. The status is
       * inferred.
       */
      422: components["responses"]["InvalidNotificationId"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
  listSubunitScopes: {
    parameters: {
      query?: {
        /**
         * The page to return; the first is 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * The greatest number of items on a page. More than 100 is 422, not reduced to 100 (inferred).
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header: {
        /**
         * Which program calls, in your own words: product and version are a good choice. Placewise uses it for information and
         * debugging. If it is missing or empty, the answer is 470 (empty: inferred).
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, which Placewise gives you. If it is missing or empty, the answer is
         * 470; if it is not a slug, 471. That a slug consists of letters, digits, `-` and `_`, and that an empty value counts
         * as missing, is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Send this header or `X-Loyalty-Club-Slug`; if you send
         * neither, the answer is 470 (inferred). If you send both, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, even next to a valid slug (inferred).
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club; the API looks up the customer behind it. Send this header or `X-Customer`; if you send neither, the
         * answer is 470 (inferred). A value that is not a slug is 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language is used.
         * Which tags are supported depends on the club. The vendor's list of tags breaks off in the copy that we read, so any
         * language tag is accepted here (inferred). Any other value is 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the caller's subunit scopes. */
      200: {
        headers: {
          /**
           * The bucket that the request took its tokens from.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * The number of tokens left in the bucket. It can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * The number of tokens that the request took. That it is an integer is inferred.
           *
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.SubunitScopeListResponse;
        };
      };
      /**
       * The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. The vendor
       * describes 401 for client tokens; that it applies to user tokens is inferred.
       */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Ask Placewise or the customer's
       * administrator to enable it; repeating the request does not help.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation. Ask the customer's administrator for a role that does;
       * repeating the request does not help. The vendor describes 403 for client tokens; that it applies to user tokens is
       * inferred.
       */
      403: components["responses"]["Forbidden"];
      /** `page_no` or `per_page` is not an integer within its bounds. Correct what `details` names. The status is inferred. */
      422: components["responses"]["InvalidPage"];
      /** The rate limit was exceeded. Wait as long as `Retry-After` says, then repeat the request. The body is inferred. */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. Remove what looks like an attack, such as
       * markup or SQL in a header or a text. If nothing does, ask Placewise, and give the time of the request. That the answer
       * has no body is inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both `X-Customer` and
       * `X-Loyalty-Club-Slug`. Send it with every request. That an empty header counts as missing is inferred.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a malformed value; optional headers are checked, too (inferred). Correct the header that `error` names. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later, at growing intervals. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
      /**
       * Any server may answer with an error of HTTP itself, for instance 404 for an unknown URL, 405 for a method that the URL
       * does not support, 406, 413, 415, 500 or 501 (inferred). After a 4xx, correct the request before you send it again. After
       * a 5xx, try again later; if the request creates something, check first whether it did.
       */
      default: components["responses"]["UnexpectedError"];
    };
  };
}
