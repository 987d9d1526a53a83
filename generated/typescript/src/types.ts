// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

export interface paths {
  "/v1/users": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List Users
     * @description Returns the users that the caller can see in the chosen customer, page by page. Its likely purpose is to
     *     choose the participants of a conversation: the `id` of a user goes into `user_ids`.
     *
     *     It takes no search text and no sort parameters, because a user has neither a creation time nor another
     *     documented property to sort by; the order stays the same from page to page. Who is in an audience is not
     *     said here.
     *
     *     Any signed-in user with the permit may call it. Nothing changes. Beyond name and method, all of this is
     *     inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Show Notifications Settings
     * @description Returns by which channels the caller is notified. While nothing was saved it returns the defaults, all
     *     channels on, with `updated_at` null; it never answers 404.
     *
     *     Each user with the permit sees his or her own settings only. Nothing changes. Only the name of this
     *     operation is public: all else is inferred.
     */
    get: operations["showNotificationsSettings"];
    /**
     * Update Notifications Settings
     * @description Switches the caller's channels on and off. Send only the channels to change, at least one; the others keep
     *     their values. `updated_at` becomes the time of the request.
     *
     *     It changes the caller's own settings and nobody else's, and it takes back no notification that was sent
     *     already. Sending the same again does no harm. Only the name of this operation is public: all else is
     *     inferred, the partial update too.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List Conversations
     * @description Returns the conversations in which the caller takes part: those that he or she wrote, those whose
     *     `user_ids` list him or her, and those sent to an audience to which he or she belongs. The latest comes
     *     first unless you sort otherwise.
     *
     *     Conversations that the caller archived are left out unless `with_archived` is `true`; then archived and
     *     active ones come together, and no field tells them apart. Messages are not included: List Messages returns
     *     them.
     *
     *     Any user with the permit may call it. Nothing changes: listing marks nothing as received or seen. The
     *     operation is documented; that success is 200, and by which properties one can sort, is inferred.
     */
    get: operations["listConversations"];
    put?: never;
    /**
     * Create Conversation
     * @description Starts a conversation together with its first message and returns both. The participants are the users in
     *     `user_ids` and the people in the audiences of `audience_ids`; give at least one of the two. The caller
     *     becomes the author of the conversation and of the message, and takes part without being listed.
     *
     *     The message is unseen for everyone but the caller. Neither is created when either is invalid. It does not
     *     look for an existing conversation between the same people: calling twice makes two, so do not repeat it
     *     after an unclear failure without looking at the list first.
     *
     *     Any user with the permit may call it. The operation is documented; which fields are required, and what
     *     happens to unseen counts, is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    /**
     * Show Conversation
     * @description Returns one conversation, with the number of messages that the caller has not seen. Its messages are not
     *     included: List Messages returns them. An archived conversation is shown, too.
     *
     *     Only participants reach it; for anyone else it is 404. Nothing changes: showing marks nothing as received
     *     or seen. Beyond name and method, all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark Conversation as Received
     * @description Tells the API that the caller's app has fetched the messages of the conversation. Call it after fetching,
     *     and Mark Conversation as Seen once the user has looked.
     *
     *     It changes no count and marks no message as seen, and no field of the conversation shows it. Repeating it
     *     does no harm. Any participant with the permit may call it. Beyond name and method, all of this is
     *     inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark Conversation as Seen
     * @description Marks all messages of the conversation as seen by the caller and sets the caller's `unseen_messages_count`
     *     to 0.
     *
     *     It changes nothing for the other participants, who keep their own counts, and it leaves the caller's
     *     notifications about the messages as they are. Repeating it does no harm. A later message is unseen again.
     *     Any participant with the permit may call it. Beyond name and method, all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Archive Conversation
     * @description Hides the conversation from the caller's lists. It stays in the lists of the other participants, can still
     *     be shown by its id, and is listed with `with_archived=true`. Nothing is deleted.
     *
     *     There is no operation that takes it back, but a new message from anyone brings the conversation back for
     *     everyone. Archiving it while it is archived is 405, so a client must not repeat the request by itself:
     *     after an unclear failure, look at the list. Any participant with the permit may call it. Beyond name and
     *     method, all of this is inferred; it is not known whether the vendor archives for one user or for all.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    /**
     * List Messages
     * @description Returns the messages of one conversation. The latest comes first unless you sort otherwise; `seen` says
     *     for each whether the caller has seen it.
     *
     *     Archived messages are left out unless `with_archived` is `true`; then archived and active ones come
     *     together, and no field tells them apart. Only participants reach the messages; for anyone else the
     *     conversation is 404. Nothing changes: listing marks nothing as received or seen. Only the name of this
     *     operation is public: all else is inferred from List Conversations.
     */
    get: operations["listMessages"];
    put?: never;
    /**
     * Create Message
     * @description Writes a message in a conversation. The caller becomes its author, and it counts as seen by the caller.
     *     For every other participant `unseen_messages_count` rises by one. The conversation's `updated_at` moves,
     *     and whoever had archived the conversation finds it in the list again.
     *
     *     A message cannot be changed afterwards; its author can archive it. Calling twice writes two messages. Any
     *     participant with the permit may call it. Only the name of this operation is public: all else is inferred
     *     from Create Conversation.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
        /**
         * @description Id of a message of this conversation.
         * @example 5
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Archive Message
     * @description Hides a message from all participants. With `with_archived=true` List Messages still returns it: nothing
     *     is deleted.
     *
     *     Only the message's author may archive it; any other participant gets 403, and whoever takes no part in the
     *     conversation gets 404. There is no operation that takes it back. Archiving it while it is archived is 405,
     *     so a client must not repeat the request by itself: after an unclear failure, look at the list. Only the
     *     name of this operation is public: all else is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List Notifications
     * @description Returns the caller's notifications. The latest comes first unless you sort otherwise.
     *
     *     It has no filter: to show only what is new, look at `seen`. Each user with the permit sees his or her own
     *     notifications only. Nothing changes: listing marks nothing as received or seen. Beyond name and method,
     *     all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * @description Marks all of the caller's notifications as received: they have reached the app. Call it after fetching the
     *     list.
     *
     *     It marks none as seen, leaves alone those that are received already, and concerns nobody else's. With
     *     nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and method, all of this is
     *     inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
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
     * @description Marks all of the caller's notifications as seen, and by that as received: the user has looked at them.
     *
     *     It marks no message as seen (Mark Conversation as Seen does that) and concerns nobody else's
     *     notifications. With nothing to mark it succeeds as well, and repeating it does no harm. Beyond name and
     *     method, all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a notification of the caller.
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    /**
     * Show Notification
     * @description Returns one notification of the caller. Somebody else's is 404.
     *
     *     Any user with the permit may call it. Nothing changes: showing marks nothing as received or seen. Beyond
     *     name and method, all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a notification of the caller.
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark Notification as Received
     * @description Marks one notification of the caller as received: it has reached the app.
     *
     *     It does not mark it as seen. A notification that is received already stays so, and repeating the request
     *     does no harm. Somebody else's is 404. Beyond name and method, all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a notification of the caller.
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Mark Notification as Seen
     * @description Marks one notification of the caller as seen: the user has looked at it. What is seen is received, so
     *     `received` becomes true, too.
     *
     *     It marks no message as seen. There is no way back to unseen, and repeating the request does no harm.
     *     Somebody else's is 404. Beyond name and method, all of this is inferred.
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
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List Subunits Scopes for User
     * @description Returns the subunit scopes that the caller works with: groups made by people, and the system's own scopes
     *     of one subunit each.
     *
     *     It takes no sort parameters; the order stays the same from page to page. It does not say what a subunit is
     *     called. Each user with the permit sees his or her own scopes only. Nothing changes. Beyond name and
     *     method, all of this is inferred; the path and the key `subunit_scopes` follow the portal's folder and the
     *     vendor's model.
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
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description A thread of messages between users, as the caller sees it. There is no field that says whether it is
     *     archived or received: the vendor documents none.
     */
    Conversation: {
      /**
       * Format: int64
       * @description Names the conversation in paths.
       * @example 2
       */
      id: number;
      /**
       * Format: uuid
       * @description The user who started the conversation. The author takes part without being listed in `user_ids`.
       * @example 7db2c508-1758-4b84-bb68-50b5c8e1f458
       */
      author_id: string;
      /**
       * @description Audiences whose people take part. Empty when only single users were chosen.
       * @example [
       *       15,
       *       16
       *     ]
       */
      audience_ids: number[];
      /**
       * @description Users who take part by themselves. Empty when only audiences were chosen.
       * @example [
       *       "85cd878e-a6af-4013-ab24-770d9ecd7819"
       *     ]
       */
      user_ids: string[];
      /**
       * @description How many of the messages the caller has not seen; another participant has another count. The caller's
       *     own messages do not count (inferred).
       * @example 1
       */
      unseen_messages_count?: number;
      /**
       * Format: date-time
       * @description When the conversation was started.
       * @example 2022-05-10T09:01:27.415094Z
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the conversation last changed. A new message is a change; receiving, seeing and archiving concern
       *     one user only and are none (inferred).
       * @example 2022-05-10T09:42:15.861021Z
       */
      updated_at: string;
    };
    /**
     * @description Who takes part in a new conversation besides its author: single users, audiences, or both. At least one of
     *     the two must be given (inferred: the vendor's footnote on it is lost).
     */
    ConversationCreate: {
      /**
       * @description Audiences whose people shall take part.
       * @example [
       *       15,
       *       16
       *     ]
       */
      audience_ids?: number[];
      /**
       * @description Users who shall take part. Each must exist, otherwise the answer is 422 with `does_not_exist` at its
       *     index (inferred). List Users finds them.
       * @example [
       *       "85cd878e-a6af-4013-ab24-770d9ecd7819"
       *     ]
       */
      user_ids?: string[];
    };
    /** @description The new conversation and its first message. */
    ConversationCreatedResponse: {
      conversation: components["schemas"]["Conversation"];
      message: components["schemas"]["Message"];
    };
    /** @description A page of the caller's conversations. */
    ConversationListResponse: {
      /** @description The conversations of the page, in the order asked for. */
      conversations: components["schemas"]["Conversation"][];
      pagination_info: components["schemas"]["PaginationInfo"];
    };
    /** @description One conversation, as the caller sees it after the request. */
    ConversationResponse: {
      conversation: components["schemas"]["Conversation"];
    };
    /** @description A new conversation and the message that opens it. Both are required (inferred). */
    CreateConversationRequest: {
      conversation: components["schemas"]["ConversationCreate"];
      message: components["schemas"]["MessageCreate"];
    };
    /** @description A new message. */
    CreateMessageRequest: {
      message: components["schemas"]["MessageCreate"];
    };
    /**
     * @description An empty object. The request was carried out and there is nothing to return.
     * @example {}
     */
    EmptyResponse: Record<string, unknown>;
    /**
     * @description The errors, in the shape of the request: parameters and fields under their names, errors of an object as a
     *     whole under `base`.
     * @example {
     *       "conversation": {
     *         "user_ids": {
     *           "0": [
     *             {
     *               "error": "does_not_exist"
     *             }
     *           ]
     *         }
     *       },
     *       "message": {
     *         "content": [
     *           {
     *             "error": "blank"
     *           }
     *         ]
     *       }
     *     }
     */
    ErrorDetails: {
      [key: string]: components["schemas"]["ErrorNode"];
    };
    /**
     * @description Either the errors of one value (an array), or a level deeper (an object): fields under their names, elements
     *     of an array under their index as a string, errors of the object itself under `base`.
     * @example [
     *       {
     *         "error": "blank"
     *       }
     *     ]
     * @example {
     *       "content": [
     *         {
     *           "error": "too_long",
     *           "options": {
     *             "max_length": 10000
     *           }
     *         }
     *       ]
     *     }
     */
    ErrorNode:
      | components["schemas"]["ParameterError"][]
      | {
          [key: string]: components["schemas"]["ErrorNode"];
        };
    /** @description One message of a conversation, as the caller sees it. It does not name its conversation: the path does. */
    Message: {
      /**
       * Format: int64
       * @description Names the message in paths.
       * @example 3
       */
      id: number;
      /**
       * Format: uuid
       * @description The user who wrote the message.
       * @example 7db2c508-1758-4b84-bb68-50b5c8e1f458
       */
      author_id: string;
      /**
       * @description The text. Asterisks around a word mean emphasis, as far as the vendor's example shows (inferred): treat
       *     it as plain text unless you know better, and never as HTML.
       * @example On my way. Please send guests to the *south* lift.
       */
      content: string;
      /**
       * @description Whether the caller has seen it. Always true for the caller's own messages (inferred).
       * @example true
       */
      seen?: boolean;
      /**
       * Format: date-time
       * @description When the message was written.
       * @example 2022-05-10T09:42:15.861021Z
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the message last changed. No operation changes its content.
       * @example 2022-05-10T09:42:15.861021Z
       */
      updated_at: string;
    };
    /** @description What a user writes when sending a message. The author is always the caller. */
    MessageCreate: {
      /**
       * @description The text, 1 to 10,000 characters. Asterisks around a word mean emphasis (inferred from the vendor's
       *     example). The upper limit is inferred: the vendor names none.
       * @example Thank you. I will tell the tenants on both floors.
       */
      content: string;
    };
    /** @description A page of a conversation's messages. */
    MessageListResponse: {
      /** @description The messages of the page, in the order asked for. */
      messages: components["schemas"]["Message"][];
      pagination_info: components["schemas"]["PaginationInfo"];
    };
    /** @description One message, as the caller sees it after the request. */
    MessageResponse: {
      message: components["schemas"]["Message"];
    };
    /**
     * @description Something that the platform tells the caller. The whole model is inferred: no page of the vendor describes
     *     it. What is public is that notifications can be marked as received and as seen.
     */
    Notification: {
      /**
       * Format: int64
       * @description Names the notification in paths.
       * @example 42
       */
      id: number;
      /**
       * @description The kind of the notification, for choosing an icon or a screen. The list is open: show an unknown kind
       *     by its `title` and `content`.
       * @example message_created
       */
      type: string;
      /**
       * @description A line above the content. Null when the content says enough.
       * @example New message from Jonas Berg
       */
      title?: string | null;
      /**
       * @description The text to show.
       * @example On my way. Please send guests to the *south* lift.
       */
      content: string;
      /**
       * @description Whether it has reached the user's app. True whenever `seen` is.
       * @example true
       */
      received: boolean;
      /**
       * @description Whether the user has looked at it.
       * @example false
       */
      seen: boolean;
      /**
       * Format: date-time
       * @description When the notification was made.
       * @example 2022-05-10T09:42:16.004512Z
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When it last changed; becoming received or seen is a change.
       * @example 2022-05-10T09:43:02.550871Z
       */
      updated_at: string;
    };
    /** @description A page of the caller's notifications. */
    NotificationListResponse: {
      /** @description The notifications of the page, in the order asked for. */
      notifications: components["schemas"]["Notification"][];
      pagination_info: components["schemas"]["PaginationInfo"];
    };
    /** @description One notification after the request. */
    NotificationResponse: {
      notification: components["schemas"]["Notification"];
    };
    /**
     * @description By which channels the caller is notified. The whole model is inferred: no page of the vendor describes it,
     *     and the three channels are those of its 2021 documents.
     */
    NotificationsSettings: {
      /**
       * @description Whether notifications are sent by e-mail. True while nothing was saved.
       * @example true
       */
      email: boolean;
      /**
       * @description Whether notifications are pushed to the user's devices. True while nothing was saved.
       * @example true
       */
      push: boolean;
      /**
       * @description Whether notifications are sent as text messages. True while nothing was saved.
       * @example false
       */
      sms: boolean;
      /**
       * Format: date-time
       * @description When the settings were last saved. Null while nothing was saved, and the values are the defaults.
       * @example 2022-05-09T08:12:40.250117Z
       */
      updated_at: string | null;
    };
    /** @description The caller's notification settings after the request. */
    NotificationsSettingsResponse: {
      notifications_settings: components["schemas"]["NotificationsSettings"];
    };
    /** @description The channels to change, one at least. A channel that is left out keeps its value (inferred). */
    NotificationsSettingsUpdate: {
      /**
       * @description Whether to send notifications by e-mail.
       * @example true
       */
      email?: boolean;
      /**
       * @description Whether to push notifications to the user's devices.
       * @example true
       */
      push?: boolean;
      /**
       * @description Whether to send notifications as text messages.
       * @example false
       */
      sms?: boolean;
    };
    /** @description Where a page stands in the whole list. */
    PaginationInfo: {
      /**
       * Format: int64
       * @description Number of items on all pages together.
       * @example 2
       */
      total_count: number;
      /**
       * Format: int32
       * @description Greatest number of items on a page, as asked for.
       * @example 100
       */
      per_page: number;
      /**
       * Format: int64
       * @description Number of pages. 0 when there are no items (inferred).
       * @example 1
       */
      total_pages: number;
      /**
       * Format: int64
       * @description The page that was asked for with `page_no`.
       * @example 1
       */
      current_page: number;
      /**
       * Format: int64
       * @description The page to ask for next. Null when no page follows.
       * @example null
       */
      next_page: number | null;
      /**
       * Format: int64
       * @description The page before this one. Null on the first page.
       * @example null
       */
      prev_page: number | null;
      /**
       * @description Whether no page comes before this one.
       * @example true
       */
      is_first_page: boolean;
      /**
       * @description Whether no page follows this one; true as well past the end (inferred).
       * @example true
       */
      is_last_page: boolean;
      /**
       * @description Whether the page lies past the end, so that its list is empty. Page 1 is always within range, also when
       *     there is nothing to list (inferred).
       * @example false
       */
      is_out_of_range: boolean;
    };
    /** @description One rule that a value breaks. */
    ParameterError: {
      /**
       * @description The code of the rule, for programs. The guide lists the known codes; the list is open, and an unknown
       *     code means that the value is invalid.
       * @example too_short
       */
      error: string;
      options?: components["schemas"]["ParameterErrorOptions"];
    };
    /**
     * @description Numbers and names of the rule, for building a message. Which ones there are depends on the code; other keys
     *     may come. Left out when the rule has none.
     */
    ParameterErrorOptions: {
      /**
       * @description The bound of a number, or of the number of elements.
       * @example 1
       */
      number?: number;
      /**
       * @description The least number of characters.
       * @example 1
       */
      min_length?: number;
      /**
       * @description The greatest number of characters.
       * @example 10000
       */
      max_length?: number;
      /**
       * @description What the value must look like, as a regular expression or as the name of a format.
       * @example uuid
       */
      format?: string;
      /**
       * @description The permitted values, each of the type that the parameter itself has.
       * @example [
       *       "created_at",
       *       "updated_at"
       *     ]
       */
      in?: unknown[];
      /**
       * @description The property with which the value was compared.
       * @example starts_at
       */
      property?: string;
      /**
       * @description The attribute that may not be sent together with this one.
       * @example audience_ids
       */
      with?: string;
      /**
       * @description The attribute that this one needs.
       * @example user_ids
       */
      without?: string;
      /**
       * @description The protocols that a URL may have, in small letters.
       * @example [
       *       "https"
       *     ]
       */
      allowed_protocols?: unknown[];
      /**
       * @description What the template engine says about a faulty template.
       * @example unknown tag 'fi'
       */
      syntax_error?: string;
    };
    /** @description The body of most errors. */
    PlainError: {
      /**
       * @description What went wrong, for developers. The wording may change at any time.
       * @example The conversation does not exist.
       */
      error: string;
    };
    /**
     * @description A named group of subunits of the customer's property. The model is documented in the vendor's Management
     *     API; that this API returns the same one is inferred.
     */
    SubunitScope: {
      /**
       * Format: int64
       * @description Names the scope.
       * @example 3
       */
      id: number;
      /**
       * @description What people call the group.
       * @example Le Mall
       */
      name: string;
      /**
       * @description The subunits in the group.
       * @example [
       *       1,
       *       2
       *     ]
       */
      subunit_ids: number[];
      /**
       * @description Whether the system keeps the scope. Such a scope holds exactly one subunit and nobody can change it.
       * @example false
       */
      system: boolean;
      /**
       * Format: date-time
       * @description When the scope was made.
       * @example 2022-01-26T16:47:00.696Z
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When the scope last changed.
       * @example 2022-01-26T16:47:00.696Z
       */
      updated_at: string;
      /**
       * Format: date-time
       * @description When the scope was put away. Null while it is in use.
       * @example null
       */
      archived_at: string | null;
    };
    /** @description A page of the caller's subunit scopes. */
    SubunitScopeListResponse: {
      /** @description The scopes of the page. */
      subunit_scopes: components["schemas"]["SubunitScope"][];
      pagination_info: components["schemas"]["PaginationInfo"];
    };
    /** @description The notification settings to change. */
    UpdateNotificationsSettingsRequest: {
      notifications_settings: components["schemas"]["NotificationsSettingsUpdate"];
    };
    /**
     * @description A person who works with the customer. Read-only: no operation of this API writes users. The vendor marks
     *     every field but `id` as optional without saying whether it is then absent or null; both are allowed here
     *     (inferred).
     */
    User: {
      /**
       * Format: uuid
       * @description Names the user wherever one is referred to, for instance in `author_id` and `user_ids`.
       * @example dabb2f47-a90f-4a07-a312-bcd31c56efcc
       */
      id: string;
      /**
       * @description Given name.
       * @example Aisha
       */
      first_name?: string | null;
      /**
       * @description Family name.
       * @example Khan
       */
      last_name?: string | null;
      /**
       * @description The roles from which the user's permits follow. Role names are not public; expect names that you do not
       *     know.
       * @example [
       *       "tenant"
       *     ]
       */
      roles?: string[];
      /**
       * Format: uri
       * @description Where the user's picture can be fetched.
       * @example https://files.example.com/avatars/marta-nowak.png
       */
      avatar_url?: string | null;
    };
    /** @description A page of users. */
    UserListResponse: {
      /** @description The users of the page. */
      users: components["schemas"]["User"][];
      pagination_info: components["schemas"]["PaginationInfo"];
    };
    /** @description The body of a 422. It says for each invalid value what is wrong with it. */
    ValidationError: {
      /**
       * @description Always `Invalid parameters`.
       * @example Invalid parameters
       */
      error: string;
      details: components["schemas"]["ErrorDetails"];
    };
  };
  responses: {
    /**
     * @description The caller has archived the conversation before. Do not repeat the request: what it asks for is the case
     *     already (inferred).
     */
    ConversationAlreadyArchived: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * @description The methods of this URL. It is `PUT`: the method is right, the state of the record is not (inferred).
         * @example PUT
         */
        Allow: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /**
     * @description There is no such conversation, or the caller takes no part in it. The two cases cannot be told apart
     *     (inferred).
     */
    ConversationNotFound: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /**
     * @description The feature is not enabled for the loyalty club, or not configured properly. Only Placewise or the
     *     customer's administrator can change that.
     */
    FeatureUnavailable: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /**
     * @description The web application firewall refused the request before it reached the API. That the answer has no body is
     *     inferred.
     */
    FirewallRejection: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description A header has a value outside its grammar. Optional headers are checked too. */
    HeaderMalformed: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /**
     * @description A required header is missing or empty: `X-User-Agent`, `X-Product-Name`, or both of `X-Customer` and
     *     `X-Loyalty-Club-Slug`.
     */
    HeaderMissing: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /** @description `conversation_id` is not an integer from 1 to 9007199254740991. */
    InvalidConversationId: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationError"];
      };
    };
    /** @description `conversation_id` or `message_id` is not an integer from 1 to 9007199254740991. */
    InvalidMessagePath: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationError"];
      };
    };
    /** @description `notification_id` is not an integer from 1 to 9007199254740991. */
    InvalidNotificationId: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationError"];
      };
    };
    /** @description The message is archived already. Do not repeat the request: what it asks for is the case already (inferred). */
    MessageAlreadyArchived: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * @description The methods of this URL. It is `PUT`: the method is right, the state of the record is not (inferred).
         * @example PUT
         */
        Allow: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /** @description There is no such conversation among the caller's, or no such message in it (inferred). */
    MessageNotFound: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /** @description There is no such notification among the caller's (inferred). */
    NotificationNotFound: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /**
     * @description The rate limit is used up. Wait as long as `Retry-After` says, then repeat the request. The body is
     *     inferred.
     */
    TooManyRequests: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        /**
         * @description Seconds to wait at least before the next request can pass.
         * @example 2
         */
        "Retry-After": number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /** @description The bearer token is missing, wrong or no longer valid. Sign in again; repeating the request does not help. */
    Unauthorized: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /** @description The API is down for maintenance. Repeat the request later. The body is inferred. */
    UnderMaintenance: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PlainError"];
      };
    };
    /** @description The body is not valid JSON. The answer has no body. */
    UnparsableBody: {
      headers: {
        /**
         * @description The bucket from which the request took its tokens.
         * @example customer-1000941-general
         */
        "ratelimit-bucket"?: string;
        /**
         * @description Tokens left in the bucket after the request. Can be negative.
         * @example 118
         */
        "ratelimit-remaining"?: number;
        /**
         * @description Tokens that the request took. That it is an integer is inferred.
         * @example 1
         */
        "ratelimit-cost"?: number;
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description Id of a conversation in which the caller takes part.
     * @example 2
     */
    ConversationId: number;
    /**
     * @description Id of a message of this conversation.
     * @example 5
     */
    MessageId: number;
    /**
     * @description Id of a notification of the caller.
     * @example 42
     */
    NotificationId: number;
    /**
     * @description Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
     * @example 1
     */
    PageNo: number;
    /**
     * @description How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
     * @example 100
     */
    PerPage: number;
    /**
     * @description The property by which the list is ordered. The permitted values are inferred, the default is documented.
     * @example created_at
     */
    SortBy: "created_at" | "updated_at";
    /**
     * @description `asc` puts the earliest item first, `desc` the latest.
     * @example desc
     */
    SortDirection: "asc" | "desc";
    /**
     * @description `true` returns archived and active items together, `false` only the active ones (inferred). No field tells
     *     the two apart.
     * @example false
     */
    WithArchived: boolean;
    /**
     * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
     *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
     *     grammar. A value outside the grammar is 471, also beside a good slug.
     */
    XCustomer: string;
    /**
     * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
     *     is used. Which tags are supported depends on the club. Not a language tag: 471.
     * @example es-ES
     */
    XLocale: string;
    /**
     * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
     *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
     *     and `_` is inferred.
     * @example infinity-mall
     */
    XLoyaltyClubSlug: string;
    /**
     * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
     *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
     * @example android-app
     */
    XProductName: string;
    /**
     * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
     *     information and debugging. Missing or empty: 470.
     * @example Infinity Mall Android App v1.2
     */
    XUserAgent: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The methods of this URL. It is `PUT`: the method is right, the state of the record is not (inferred).
     * @example PUT
     */
    Allow: string;
    /**
     * @description The bucket from which the request took its tokens.
     * @example customer-1000941-general
     */
    RatelimitBucket: string;
    /**
     * @description Tokens that the request took. That it is an integer is inferred.
     * @example 1
     */
    RatelimitCost: number;
    /**
     * @description Tokens left in the bucket after the request. Can be negative.
     * @example 118
     */
    RatelimitRemaining: number;
    /**
     * @description Seconds to wait at least before the next request can pass.
     * @example 2
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listUsers: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * @description How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of users. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      /** @description `page_no` or `per_page` is not an integer within its bounds. */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  showNotificationsSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's settings, or the defaults. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationsSettingsResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  updateNotificationsSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The channels to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateNotificationsSettingsRequest"];
      };
    };
    responses: {
      /** @description The settings as they are now, with all channels. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationsSettingsResponse"];
        };
      };
      400: components["responses"]["UnparsableBody"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      /** @description A channel is neither true nor false, is not known, or none was sent. */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * @description How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description The property by which the list is ordered. The permitted values are inferred, the default is documented.
         * @example created_at
         */
        sort_by?: components["parameters"]["SortBy"];
        /**
         * @description `asc` puts the earliest item first, `desc` the latest.
         * @example desc
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * @description `true` returns archived and active items together, `false` only the active ones (inferred). No field tells
         *     the two apart.
         * @example false
         */
        with_archived?: components["parameters"]["WithArchived"];
      };
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the caller's conversations. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      /** @description A query parameter has a value outside its type, bounds or list. */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The participants and the first message. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateConversationRequest"];
      };
    };
    responses: {
      /** @description The conversation and its first message. The status is 200, not 201. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationCreatedResponse"];
        };
      };
      400: components["responses"]["UnparsableBody"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      /**
       * @description A field is missing, unknown or malformed, no participant was given, or a user in `user_ids` does not
       *     exist. Nothing was created.
       */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  showConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["ConversationNotFound"];
      422: components["responses"]["InvalidConversationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markConversationReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation, its count unchanged. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["ConversationNotFound"];
      422: components["responses"]["InvalidConversationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markConversationSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation, with nothing unseen. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["ConversationNotFound"];
      422: components["responses"]["InvalidConversationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  archiveConversation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation, now archived for the caller. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["ConversationNotFound"];
      405: components["responses"]["ConversationAlreadyArchived"];
      422: components["responses"]["InvalidConversationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * @description How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description The property by which the list is ordered. The permitted values are inferred, the default is documented.
         * @example created_at
         */
        sort_by?: components["parameters"]["SortBy"];
        /**
         * @description `asc` puts the earliest item first, `desc` the latest.
         * @example desc
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * @description `true` returns archived and active items together, `false` only the active ones (inferred). No field tells
         *     the two apart.
         * @example false
         */
        with_archived?: components["parameters"]["WithArchived"];
      };
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the conversation's messages. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["ConversationNotFound"];
      /** @description The conversation's id or a query parameter has a value outside its type, bounds or list. */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  createMessage: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
      };
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateMessageRequest"];
      };
    };
    responses: {
      /** @description The new message. The status is 200, not 201. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      400: components["responses"]["UnparsableBody"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["ConversationNotFound"];
      /**
       * @description The conversation's id is malformed, or the content is missing, empty, too long or no string. Nothing
       *     was written.
       */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  archiveMessage: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a conversation in which the caller takes part.
         * @example 2
         */
        conversation_id: components["parameters"]["ConversationId"];
        /**
         * @description Id of a message of this conversation.
         * @example 5
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message, now archived. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /**
       * @description The caller's roles do not include the permit of this operation, or the message was written by somebody
       *     else: only its author archives it (inferred).
       */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["MessageNotFound"];
      405: components["responses"]["MessageAlreadyArchived"];
      422: components["responses"]["InvalidMessagePath"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listNotifications: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * @description How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description The property by which the list is ordered. The permitted values are inferred, the default is documented.
         * @example created_at
         */
        sort_by?: components["parameters"]["SortBy"];
        /**
         * @description `asc` puts the earliest item first, `desc` the latest.
         * @example desc
         */
        sort_direction?: components["parameters"]["SortDirection"];
      };
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the caller's notifications. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      /** @description A query parameter has a value outside its type, bounds or list. */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markAllNotificationsReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. The object is empty. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmptyResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markAllNotificationsSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. The object is empty. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmptyResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  showNotification: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a notification of the caller.
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notification. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["NotificationNotFound"];
      422: components["responses"]["InvalidNotificationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markNotificationReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a notification of the caller.
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notification, received. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["NotificationNotFound"];
      422: components["responses"]["InvalidNotificationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  markNotificationSeen: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path: {
        /**
         * @description Id of a notification of the caller.
         * @example 42
         */
        notification_id: components["parameters"]["NotificationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notification, seen and received. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      404: components["responses"]["NotificationNotFound"];
      422: components["responses"]["InvalidNotificationId"];
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
  listSubunitScopes: {
    parameters: {
      query?: {
        /**
         * @description Which page to return, counted from 1. A page past the end is an empty list, not an error (inferred).
         * @example 1
         */
        page_no?: components["parameters"]["PageNo"];
        /**
         * @description How many items a page holds at most. More than 100 is 422 (inferred), not cut to 100.
         * @example 100
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header: {
        /**
         * @description Which program calls, in words of your own: product and version are a good choice. Placewise uses it for
         *     information and debugging. Missing or empty: 470.
         * @example Infinity Mall Android App v1.2
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
        /**
         * @description The slug of the product that integrates the API, as Placewise gave it to you. Missing or empty: 470; not a
         *     slug: 471. That a slug consists of letters, digits, `-` and `_` is inferred.
         * @example android-app
         */
        "X-Product-Name": components["parameters"]["XProductName"];
        /**
         * @description The customer or customers that the request concerns. Either this header or `X-Loyalty-Club-Slug` must be
         *     there, otherwise the answer is 470; when both are, this one decides (inferred). The guide explains the
         *     grammar. A value outside the grammar is 471, also beside a good slug.
         */
        "X-Customer"?: components["parameters"]["XCustomer"];
        /**
         * @description A loyalty club of the customer; the API looks up the customer behind it. Either this header or `X-Customer`
         *     must be there, otherwise the answer is 470. Not a slug: 471. That a slug consists of letters, digits, `-`
         *     and `_` is inferred.
         * @example infinity-mall
         */
        "X-Loyalty-Club-Slug"?: components["parameters"]["XLoyaltyClubSlug"];
        /**
         * @description The language of localised content, as an IETF language tag. Without it the loyalty club's default language
         *     is used. Which tags are supported depends on the club. Not a language tag: 471.
         * @example es-ES
         */
        "X-Locale"?: components["parameters"]["XLocale"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the caller's subunit scopes. */
      200: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubunitScopeListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["FeatureUnavailable"];
      /** @description The caller's roles do not include the permit of this operation. */
      403: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainError"];
        };
      };
      /** @description `page_no` or `per_page` is not an integer within its bounds. */
      422: {
        headers: {
          /**
           * @description The bucket from which the request took its tokens.
           * @example customer-1000941-general
           */
          "ratelimit-bucket"?: string;
          /**
           * @description Tokens left in the bucket after the request. Can be negative.
           * @example 118
           */
          "ratelimit-remaining"?: number;
          /**
           * @description Tokens that the request took. That it is an integer is inferred.
           * @example 1
           */
          "ratelimit-cost"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      444: components["responses"]["FirewallRejection"];
      470: components["responses"]["HeaderMissing"];
      471: components["responses"]["HeaderMalformed"];
      503: components["responses"]["UnderMaintenance"];
    };
  };
}
