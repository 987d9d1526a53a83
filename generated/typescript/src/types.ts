// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Each schema, by its name. */
export declare namespace schemas {
  /**
   * A thread of messages between users, as the caller sees it. There is no field that says whether it is
   * archived or received: the vendor documents none.
   */
  type Conversation = {
    /**
     * Names the conversation in paths.
     *
     * Format: int64
     *
     * @example 2
     */
    id: number;
    /**
     * The user who started the conversation. The author takes part without being listed in `user_ids`.
     *
     * Format: uuid
     *
     * @example 7db2c508-1758-4b84-bb68-50b5c8e1f458
     */
    author_id: string;
    /**
     * Audiences whose people take part. Empty when only single users were chosen.
     *
     * @example [15,16]
     */
    audience_ids: number[];
    /**
     * Users who take part by themselves. Empty when only audiences were chosen.
     *
     * @example ["85cd878e-a6af-4013-ab24-770d9ecd7819"]
     */
    user_ids: string[];
    /**
     * How many of the messages the caller has not seen; another participant has another count. The caller's
     * own messages do not count (inferred).
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
     * When the conversation last changed. A new message is a change; receiving, seeing and archiving concern
     * one user only and are none (inferred).
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:15.861021Z
     */
    updated_at: string;
  };
  /**
   * Who takes part in a new conversation besides its author: single users, audiences, or both. At least one of
   * the two must be given (inferred: the vendor's footnote on it is lost).
   */
  type ConversationCreate = {
    /**
     * Audiences whose people shall take part.
     *
     * @example [15,16]
     */
    audience_ids?: number[];
    /**
     * Users who shall take part. Each must exist, otherwise the answer is 422 with `does_not_exist` at its
     * index (inferred). List Users finds them.
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
    /** The conversations of the page, in the order asked for. */
    conversations: schemas.Conversation[];
    pagination_info: schemas.PaginationInfo;
  };
  /** One conversation, as the caller sees it after the request. */
  type ConversationResponse = {
    conversation: schemas.Conversation;
  };
  /** A new conversation and the message that opens it. Both are required (inferred). */
  type CreateConversationRequest = {
    conversation: schemas.ConversationCreate;
    message: schemas.MessageCreate;
  };
  /** A new message. */
  type CreateMessageRequest = {
    message: schemas.MessageCreate;
  };
  /**
   * An empty object. The request was carried out and there is nothing to return.
   *
   * @example {}
   */
  type EmptyResponse = {
    [key: string]: unknown;
  };
  /**
   * The errors, in the shape of the request: parameters and fields under their names, errors of an object as a
   * whole under `base`.
   *
   * @example {"conversation":{"user_ids":{"0":[{"error":"does_not_exist"}]}},"message":{"content":[{"error":"blank"}]}}
   */
  type ErrorDetails = {
    [key: string]: schemas.ErrorNode;
  };
  /**
   * Either the errors of one value (an array), or a level deeper (an object): fields under their names, elements
   * of an array under their index as a string, errors of the object itself under `base`.
   *
   * @example [{"error":"blank"}]
   */
  type ErrorNode =
    | schemas.ParameterError[]
    | {
        [key: string]: schemas.ErrorNode;
      };
  /** One message of a conversation, as the caller sees it. It does not name its conversation: the path does. */
  type Message = {
    /**
     * Names the message in paths.
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
     * The text. Asterisks around a word mean emphasis, as far as the vendor's example shows (inferred): treat
     * it as plain text unless you know better, and never as HTML.
     *
     * @example On my way. Please send guests to the *south* lift.
     */
    content: string;
    /**
     * Whether the caller has seen it. Always true for the caller's own messages (inferred).
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
     * When the message last changed. No operation changes its content.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:15.861021Z
     */
    updated_at: string;
  };
  /** What a user writes when sending a message. The author is always the caller. */
  type MessageCreate = {
    /**
     * The text, 1 to 10,000 characters. Asterisks around a word mean emphasis (inferred from the vendor's
     * example). The upper limit is inferred: the vendor names none.
     *
     * @example Thank you. I will tell the tenants on both floors.
     */
    content: string;
  };
  /** A page of a conversation's messages. */
  type MessageListResponse = {
    /** The messages of the page, in the order asked for. */
    messages: schemas.Message[];
    pagination_info: schemas.PaginationInfo;
  };
  /** One message, as the caller sees it after the request. */
  type MessageResponse = {
    message: schemas.Message;
  };
  /**
   * Something that the platform tells the caller. The whole model is inferred: no page of the vendor describes
   * it. What is public is that notifications can be marked as received and as seen.
   */
  type Notification = {
    /**
     * Names the notification in paths.
     *
     * Format: int64
     *
     * @example 42
     */
    id: number;
    /**
     * The kind of the notification, for choosing an icon or a screen. The list is open: show an unknown kind
     * by its `title` and `content`.
     *
     * @example message_created
     */
    type: string;
    /**
     * A line above the content. Null when the content says enough.
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
     * When the notification was made.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:42:16.004512Z
     */
    created_at: string;
    /**
     * When it last changed; becoming received or seen is a change.
     *
     * Format: date-time
     *
     * @example 2022-05-10T09:43:02.550871Z
     */
    updated_at: string;
  };
  /** A page of the caller's notifications. */
  type NotificationListResponse = {
    /** The notifications of the page, in the order asked for. */
    notifications: schemas.Notification[];
    pagination_info: schemas.PaginationInfo;
  };
  /** One notification after the request. */
  type NotificationResponse = {
    notification: schemas.Notification;
  };
  /**
   * By which channels the caller is notified. The whole model is inferred: no page of the vendor describes it,
   * and the three channels are those of its 2021 documents.
   */
  type NotificationsSettings = {
    /**
     * Whether notifications are sent by e-mail. True while nothing was saved.
     *
     * @example true
     */
    email: boolean;
    /**
     * Whether notifications are pushed to the user's devices. True while nothing was saved.
     *
     * @example true
     */
    push: boolean;
    /**
     * Whether notifications are sent as text messages. True while nothing was saved.
     *
     * @example false
     */
    sms: boolean;
    /**
     * When the settings were last saved. Null while nothing was saved, and the values are the defaults.
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
  /** The channels to change, one at least. A channel that is left out keeps its value (inferred). */
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
  /** Where a page stands in the whole list. */
  type PaginationInfo = {
    /**
     * Number of items on all pages together.
     *
     * Format: int64
     *
     * @example 2
     */
    total_count: number;
    /**
     * Greatest number of items on a page, as asked for.
     *
     * Format: int32
     *
     * @example 100
     */
    per_page: number;
    /**
     * Number of pages. 0 when there are no items (inferred).
     *
     * Format: int64
     *
     * @example 1
     */
    total_pages: number;
    /**
     * The page that was asked for with `page_no`.
     *
     * Format: int64
     *
     * @example 1
     */
    current_page: number;
    /**
     * The page to ask for next. Null when no page follows.
     *
     * Format: int64
     *
     * @example null
     */
    next_page: number | null;
    /**
     * The page before this one. Null on the first page.
     *
     * Format: int64
     *
     * @example null
     */
    prev_page: number | null;
    /**
     * Whether no page comes before this one.
     *
     * @example true
     */
    is_first_page: boolean;
    /**
     * Whether no page follows this one; true as well past the end (inferred).
     *
     * @example true
     */
    is_last_page: boolean;
    /**
     * Whether the page lies past the end, so that its list is empty. Page 1 is always within range, also when
     * there is nothing to list (inferred).
     *
     * @example false
     */
    is_out_of_range: boolean;
  };
  /** One rule that a value breaks. */
  type ParameterError = {
    /**
     * The code of the rule, for programs. The guide lists the known codes; the list is open, and an unknown
     * code means that the value is invalid.
     *
     * @example too_short
     */
    error: string;
    options?: schemas.ParameterErrorOptions;
  };
  /**
   * Numbers and names of the rule, for building a message. Which ones there are depends on the code; other keys
   * may come. Left out when the rule has none.
   */
  type ParameterErrorOptions = {
    /**
     * The bound of a number, or of the number of elements.
     *
     * @example 1
     */
    number?: number;
    /**
     * The least number of characters.
     *
     * @example 1
     */
    min_length?: number;
    /**
     * The greatest number of characters.
     *
     * @example 10000
     */
    max_length?: number;
    /**
     * What the value must look like, as a regular expression or as the name of a format.
     *
     * @example uuid
     */
    format?: string;
    /**
     * The permitted values, each of the type that the parameter itself has.
     *
     * @example ["created_at","updated_at"]
     */
    in?: unknown[];
    /**
     * The property with which the value was compared.
     *
     * @example starts_at
     */
    property?: string;
    /**
     * The attribute that may not be sent together with this one.
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
     * The protocols that a URL may have, in small letters.
     *
     * @example ["https"]
     */
    allowed_protocols?: unknown[];
    /**
     * What the template engine says about a faulty template.
     *
     * @example unknown tag 'fi'
     */
    syntax_error?: string;
  };
  /** The body of most errors. */
  type PlainError = {
    /**
     * What went wrong, for developers. The wording may change at any time.
     *
     * @example The conversation does not exist.
     */
    error: string;
  };
  /**
   * A named group of subunits of the customer's property. The model is documented in the vendor's Management
   * API; that this API returns the same one is inferred.
   */
  type SubunitScope = {
    /**
     * Names the scope.
     *
     * Format: int64
     *
     * @example 3
     */
    id: number;
    /**
     * What people call the group.
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
     * Whether the system keeps the scope. Such a scope holds exactly one subunit and nobody can change it.
     *
     * @example false
     */
    system: boolean;
    /**
     * When the scope was made.
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
     * When the scope was put away. Null while it is in use.
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
   * A person who works with the customer. Read-only: no operation of this API writes users. The vendor marks
   * every field but `id` as optional without saying whether it is then absent or null; both are allowed here
   * (inferred).
   */
  type User = {
    /**
     * Names the user wherever one is referred to, for instance in `author_id` and `user_ids`.
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
     * The roles from which the user's permits follow. Role names are not public; expect names that you do not
     * know.
     *
     * @example ["tenant"]
     */
    roles?: string[];
    /**
     * Where the user's picture can be fetched.
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
  /** The body of a 422. It says for each invalid value what is wrong with it. */
  type ValidationError = {
    /**
     * Always `Invalid parameters`.
     *
     * @example Invalid parameters
     */
    error: string;
    details: schemas.ErrorDetails;
  };
}

/** Each path's operations, by method. */
export interface paths {
  "/v1/users": {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * Returns by which channels the caller is notified. While nothing was saved it returns the defaults, all
     * channels on, with `updated_at` null; it never answers 404.
     *
     * Each user with the permit sees his or her own settings only. Nothing changes. Only the name of this
     * operation is public: all else is inferred.
     */
    get: operations["showNotificationsSettings"];
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
    get: operations["listConversations"];
    put?: never;
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
     * included: List Messages returns them. An archived conversation is shown, too.
     *
     * Only participants reach it; for anyone else it is 404. Nothing changes: showing marks nothing as received
     * or seen. Beyond name and method, all of this is inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
     * Hides the conversation from the caller's lists. It stays in the lists of the other participants, can still
     * be shown by its id, and is listed with `with_archived=true`. Nothing is deleted.
     *
     * There is no operation that takes it back, but a new message from anyone brings the conversation back for
     * everyone. Archiving it while it is archived is 405, so a client must not repeat the request by itself:
     * after an unclear failure, look at the list. Any participant with the permit may call it. Beyond name and
     * method, all of this is inferred; it is not known whether the vendor archives for one user or for all.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
     * Returns the messages of one conversation. The latest comes first unless you sort otherwise; `seen` says
     * for each whether the caller has seen it.
     *
     * Archived messages are left out unless `with_archived` is `true`; then archived and active ones come
     * together, and no field tells them apart. Only participants reach the messages; for anyone else the
     * conversation is 404. Nothing changes: listing marks nothing as received or seen. Only the name of this
     * operation is public: all else is inferred from List Conversations.
     */
    get: operations["listMessages"];
    put?: never;
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
        /**
         * Id of a message of this conversation.
         *
         * @example 5
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    get?: never;
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * Returns the caller's notifications. The latest comes first unless you sort otherwise.
     *
     * It has no filter: to show only what is new, look at `seen`. Each user with the permit sees his or her own
     * notifications only. Nothing changes: listing marks nothing as received or seen. Beyond name and method,
     * all of this is inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * It marks none as seen, leaves alone those that are received already, and concerns nobody else's. With
     * nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and method, all of this is
     * inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * Marks all of the caller's notifications as seen, and by that as received: the user has looked at them.
     *
     * It marks no message as seen (Mark Conversation as Seen does that) and concerns nobody else's
     * notifications. With nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and
     * method, all of this is inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a notification of the caller.
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
     * Returns one notification of the caller. Somebody else's is 404.
     *
     * Any user with the permit may call it. Nothing changes: showing marks nothing as received or seen. Beyond
     * name and method, all of this is inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a notification of the caller.
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
     * Marks one notification of the caller as received: it has reached the app.
     *
     * It does not mark it as seen. A notification that is received already stays so, and repeating the request
     * does no harm. Somebody else's is 404. Beyond name and method, all of this is inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a notification of the caller.
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
     * Marks one notification of the caller as seen: the user has looked at it. What is seen is received, so
     * `received` becomes true, too.
     *
     * It marks no message as seen. There is no way back to unseen, and repeating the request does no harm.
     * Somebody else's is 404. Beyond name and method, all of this is inferred.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * Returns the subunit scopes that the caller works with: groups made by people, and the system's own scopes
     * of one subunit each.
     *
     * It takes no sort parameters; the order stays the same from page to page. It does not say what a subunit is
     * called. Each user with the permit sees his or her own scopes only. Nothing changes. Beyond name and
     * method, all of this is inferred; the path and the key `subunit_scopes` follow the portal's folder and the
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
     * Id of a conversation in which the caller takes part.
     *
     * @example 2
     */
    ConversationId: number;
    /**
     * Id of a message of this conversation.
     *
     * @example 5
     */
    MessageId: number;
    /**
     * Id of a notification of the caller.
     *
     * @example 42
     */
    NotificationId: number;
    /**
     * Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
     *
     * @example 1
     */
    PageNo: number;
    /**
     * How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
     *
     * @example 100
     */
    PerPage: number;
    /**
     * The property by which the list is ordered. The permitted values are inferred, the default is documented.
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
     * `true` returns archived and active items together, `false` only the active ones (inferred). No field tells
     * the two apart.
     *
     * @example false
     */
    WithArchived: boolean;
    /**
     * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
     * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
     * grammar. A value outside the grammar is 471, also beside a good slug.
     */
    XCustomer: string;
    /**
     * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
     * is used. Which tags are supported depends on the club. Not a language tag: 471.
     *
     * @example es-ES
     */
    XLocale: string;
    /**
     * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
     * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
     * and `_` is inferred.
     *
     * @example infinity-mall
     */
    XLoyaltyClubSlug: string;
    /**
     * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
     * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
     *
     * @example android-app
     */
    XProductName: string;
    /**
     * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
     * information and debugging. Missing or empty: 470.
     *
     * @example Infinity Mall Android App v1.2
     */
    XUserAgent: string;
  };
  headers: {
    /**
     * The methods of this URL. It is `PUT`: the method is right, the state of the record is not (inferred).
     *
     * @example PUT
     */
    Allow: string;
    /**
     * The bucket from which the request took its tokens.
     *
     * @example customer-1000941-general
     */
    RatelimitBucket: string;
    /**
     * Tokens that the request took. That it is an integer is inferred.
     *
     * @example 1
     */
    RatelimitCost: number;
    /**
     * Tokens left in the bucket after the request. Can be negative.
     *
     * @example 118
     */
    RatelimitRemaining: number;
    /**
     * Seconds to wait at least before the next request can pass.
     *
     * @example 2
     */
    RetryAfter: number;
  };
  requestBodies: {};
  responses: {
    /**
     * The caller has archived the conversation before. Do not repeat the request: what it asks for is the case
     * already (inferred).
     */
    ConversationAlreadyArchived: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * The methods of this URL. It is `PUT`: the method is right, the state of the record is not (inferred).
         *
         * @example PUT
         */
        Allow: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /**
     * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
     * (inferred).
     */
    ConversationNotFound: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
     * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
     * customer's administrator can change that.
     */
    FeatureUnavailable: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
     * The web application firewall refused the request before it reached the API. That the answer has no body is
     * inferred.
     */
    FirewallRejection: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content?: never;
    };
    /** A header has a value outside its grammar. Optional headers are checked too. */
    HeaderMalformed: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
     * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
     * `X-Loyalty-Club-Slug`.
     */
    HeaderMissing: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** `conversation_id` is not an integer from 1 to 9007199254740991. */
    InvalidConversationId: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** `conversation_id` or `message_id` is not an integer from 1 to 9007199254740991. */
    InvalidMessagePath: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** `notification_id` is not an integer from 1 to 9007199254740991. */
    InvalidNotificationId: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** The message is archived already. Do not repeat the request: what it asks for is the case already (inferred). */
    MessageAlreadyArchived: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * The methods of this URL. It is `PUT`: the method is right, the state of the record is not (inferred).
         *
         * @example PUT
         */
        Allow: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": schemas.PlainError;
      };
    };
    /** There is no such conversation among the caller's, or no such message in it (inferred). */
    MessageNotFound: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** There is no such notification among the caller's (inferred). */
    NotificationNotFound: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
     * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
     * inferred.
     */
    TooManyRequests: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
         *
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * Seconds to wait at least before the next request can pass.
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
    /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
    Unauthorized: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** The API is down for maintenance. Repeat the request later. The body is inferred. */
    UnderMaintenance: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
    /** The body is not valid JSON. The answer has no body. */
    UnparsableBody: {
      headers: {
        /**
         * The bucket from which the request took its tokens.
         *
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * Tokens left in the bucket after the request. Can be negative.
         *
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * Tokens that the request took. That it is an integer is inferred.
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
         * Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** `page_no` or `per_page` is not an integer within its bounds. */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  showNotificationsSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  updateNotificationsSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
      /** The settings as they are now, with all channels. */
      200: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The body is not valid JSON. The answer has no body. */
      400: components["responses"]["UnparsableBody"];
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** A channel is neither true nor false, is not known, or none was sent. */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /**
         * Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * The property by which the list is ordered. The permitted values are inferred, the default is documented.
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
         * `true` returns archived and active items together, `false` only the active ones (inferred). No field tells
         * the two apart.
         *
         * @example false
         */
        with_archived?: components["parameters"]["WithArchived"];
      };
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** A query parameter has a value outside its type, bounds or list. */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The body is not valid JSON. The answer has no body. */
      400: components["responses"]["UnparsableBody"];
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * A field is missing, unknown or malformed, no participant was given, or a user in `user_ids` does not
       * exist. Nothing was created.
       */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  showConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
       * (inferred).
       */
      404: components["responses"]["ConversationNotFound"];
      /** `conversation_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidConversationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markConversationReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation, its count unchanged. */
      200: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
       * (inferred).
       */
      404: components["responses"]["ConversationNotFound"];
      /** `conversation_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidConversationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markConversationSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
       * (inferred).
       */
      404: components["responses"]["ConversationNotFound"];
      /** `conversation_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidConversationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  archiveConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation, now archived for the caller. */
      200: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
       * (inferred).
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * The caller has archived the conversation before. Do not repeat the request: what it asks for is the case
       * already (inferred).
       */
      405: components["responses"]["ConversationAlreadyArchived"];
      /** `conversation_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidConversationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /**
         * Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * The property by which the list is ordered. The permitted values are inferred, the default is documented.
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
         * `true` returns archived and active items together, `false` only the active ones (inferred). No field tells
         * the two apart.
         *
         * @example false
         */
        with_archived?: components["parameters"]["WithArchived"];
      };
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
       * (inferred).
       */
      404: components["responses"]["ConversationNotFound"];
      /** The conversation's id or a query parameter has a value outside its type, bounds or list. */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  createMessage: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The body is not valid JSON. The answer has no body. */
      400: components["responses"]["UnparsableBody"];
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
       * (inferred).
       */
      404: components["responses"]["ConversationNotFound"];
      /**
       * The conversation's id is malformed, or the content is missing, empty, too long or no string. Nothing
       * was written.
       */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  archiveMessage: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a conversation in which the caller takes part.
         *
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
        /**
         * Id of a message of this conversation.
         *
         * @example 5
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /**
       * The caller's roles do not include the permit of this operation, or the message was written by somebody
       * else: only its author archives it (inferred).
       */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** There is no such conversation among the caller's, or no such message in it (inferred). */
      404: components["responses"]["MessageNotFound"];
      /** The message is archived already. Do not repeat the request: what it asks for is the case already (inferred). */
      405: components["responses"]["MessageAlreadyArchived"];
      /** `conversation_id` or `message_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidMessagePath"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listNotifications: {
    parameters: {
      query?: {
        /**
         * Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * The property by which the list is ordered. The permitted values are inferred, the default is documented.
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
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** A query parameter has a value outside its type, bounds or list. */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markAllNotificationsReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markAllNotificationsSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  showNotification: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a notification of the caller.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** There is no such notification among the caller's (inferred). */
      404: components["responses"]["NotificationNotFound"];
      /** `notification_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidNotificationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markNotificationReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a notification of the caller.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** There is no such notification among the caller's (inferred). */
      404: components["responses"]["NotificationNotFound"];
      /** `notification_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidNotificationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markNotificationSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
         *
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * Id of a notification of the caller.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** There is no such notification among the caller's (inferred). */
      404: components["responses"]["NotificationNotFound"];
      /** `notification_id` is not an integer from 1 to 9007199254740991. */
      422: components["responses"]["InvalidNotificationId"];
      /**
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listSubunitScopes: {
    parameters: {
      query?: {
        /**
         * Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         *
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         *
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header: {
        /**
         * Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         * information and debugging. Missing or empty: 470.
         *
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         * slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         *
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         * there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         * grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         * must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         * and `_` is inferred.
         *
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         * is used. Which tags are supported depends on the club. Not a language tag: 471.
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
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
      401: components["responses"]["Unauthorized"];
      /**
       * The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
       * customer's administrator can change that.
       */
      402: components["responses"]["FeatureUnavailable"];
      /** The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
      /** `page_no` or `per_page` is not an integer within its bounds. */
      422: {
        headers: {
          /**
           * The bucket from which the request took its tokens.
           *
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * Tokens left in the bucket after the request. Can be negative.
           *
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * Tokens that the request took. That it is an integer is inferred.
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
       * The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
       * inferred.
       */
      429: components["responses"]["TooManyRequests"];
      /**
       * The web application firewall refused the request before it reached the API. That the answer has no body is
       * inferred.
       */
      444: components["responses"]["FirewallRejection"];
      /**
       * A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
       * `X-Loyalty-Club-Slug`.
       */
      470: components["responses"]["HeaderMissing"];
      /** A header has a value outside its grammar. Optional headers are checked too. */
      471: components["responses"]["HeaderMalformed"];
      /** The API is down for maintenance. Repeat the request later. The body is inferred. */
      503: components["responses"]["UnderMaintenance"];
    };
  };
}
