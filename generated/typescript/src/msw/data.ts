// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

import type { Answers } from "./answers.ts";

export const answers: Answers = {
  schemas: {
    Conversation: {
      type: "object",
      required: ["id", "author_id", "created_at", "updated_at"],
      properties: {
        id: {
          type: "integer",
          format: "int64",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [2],
        },
        author_id: {
          type: "string",
          format: "uuid",
          examples: ["7db2c508-1758-4b84-bb68-50b5c8e1f458"],
        },
        audience_ids: {
          type: "array",
          items: {
            type: "integer",
            format: "int64",
            minimum: 1,
            maximum: 9007199254740991,
            examples: [15],
          },
          examples: [[15, 16]],
        },
        user_ids: {
          type: "array",
          items: {
            type: "string",
            format: "uuid",
            examples: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
          },
          examples: [["85cd878e-a6af-4013-ab24-770d9ecd7819"]],
        },
        unseen_messages_count: {
          type: "integer",
          minimum: 0,
          examples: [1],
        },
        created_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-10T09:01:27.415094Z"],
        },
        updated_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-10T09:42:15.861021Z"],
        },
      },
    },
    ConversationCreate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        audience_ids: {
          type: "array",
          minItems: 1,
          items: {
            type: "integer",
            format: "int64",
            minimum: 1,
            maximum: 9007199254740991,
            examples: [15],
          },
          examples: [[15, 16]],
        },
        user_ids: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            format: "uuid",
            examples: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
          },
          examples: [["85cd878e-a6af-4013-ab24-770d9ecd7819"]],
        },
      },
    },
    ConversationCreatedResponse: {
      type: "object",
      required: ["conversation", "message"],
      properties: {
        conversation: {
          $ref: "openapi:document#/components/schemas/Conversation",
        },
        message: {
          $ref: "openapi:document#/components/schemas/Message",
        },
      },
    },
    ConversationListResponse: {
      type: "object",
      required: ["conversations", "pagination_info"],
      properties: {
        conversations: {
          type: "array",
          items: {
            $ref: "openapi:document#/components/schemas/Conversation",
          },
        },
        pagination_info: {
          $ref: "openapi:document#/components/schemas/PaginationInfo",
        },
      },
    },
    ConversationResponse: {
      type: "object",
      required: ["conversation"],
      properties: {
        conversation: {
          $ref: "openapi:document#/components/schemas/Conversation",
        },
      },
    },
    CreateConversationRequest: {
      type: "object",
      additionalProperties: false,
      required: ["conversation", "message"],
      properties: {
        conversation: {
          $ref: "openapi:document#/components/schemas/ConversationCreate",
        },
        message: {
          $ref: "openapi:document#/components/schemas/MessageCreate",
        },
      },
    },
    CreateMessageRequest: {
      type: "object",
      additionalProperties: false,
      required: ["message"],
      properties: {
        message: {
          $ref: "openapi:document#/components/schemas/MessageCreate",
        },
      },
    },
    EmptyResponse: {
      type: "object",
      examples: [{}],
    },
    ErrorDetails: {
      type: "object",
      minProperties: 1,
      additionalProperties: {
        $ref: "openapi:document#/components/schemas/ErrorNode",
      },
      examples: [
        {
          conversation: {
            user_ids: {
              "0": [
                {
                  error: "does_not_exist",
                },
              ],
            },
          },
          message: {
            content: [
              {
                error: "blank",
              },
            ],
          },
        },
      ],
    },
    ErrorNode: {
      type: ["array", "object"],
      minItems: 1,
      items: {
        $ref: "openapi:document#/components/schemas/ParameterError",
      },
      minProperties: 1,
      additionalProperties: {
        $ref: "openapi:document#/components/schemas/ErrorNode",
      },
      examples: [
        [
          {
            error: "blank",
          },
        ],
        {
          content: [
            {
              error: "too_long",
              options: {
                max_length: 10000,
              },
            },
          ],
        },
      ],
    },
    Message: {
      type: "object",
      required: ["id", "author_id", "content", "created_at", "updated_at"],
      properties: {
        id: {
          type: "integer",
          format: "int64",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [3],
        },
        author_id: {
          type: "string",
          format: "uuid",
          examples: ["7db2c508-1758-4b84-bb68-50b5c8e1f458"],
        },
        content: {
          type: "string",
          minLength: 1,
          examples: ["On my way. Please send guests to the *south* lift."],
        },
        seen: {
          type: "boolean",
          examples: [true],
        },
        created_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-10T09:42:15.861021Z"],
        },
        updated_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-10T09:42:15.861021Z"],
        },
      },
    },
    MessageCreate: {
      type: "object",
      additionalProperties: false,
      required: ["content"],
      properties: {
        content: {
          type: "string",
          minLength: 1,
          maxLength: 10000,
          examples: ["Thank you. I will tell the tenants on both floors."],
        },
      },
    },
    MessageListResponse: {
      type: "object",
      required: ["messages", "pagination_info"],
      properties: {
        messages: {
          type: "array",
          items: {
            $ref: "openapi:document#/components/schemas/Message",
          },
        },
        pagination_info: {
          $ref: "openapi:document#/components/schemas/PaginationInfo",
        },
      },
    },
    MessageResponse: {
      type: "object",
      required: ["message"],
      properties: {
        message: {
          $ref: "openapi:document#/components/schemas/Message",
        },
      },
    },
    Notification: {
      type: "object",
      required: ["id", "type", "content", "received", "seen", "created_at", "updated_at"],
      properties: {
        id: {
          type: "integer",
          format: "int64",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [42],
        },
        type: {
          type: "string",
          minLength: 1,
          examples: ["message_created"],
        },
        title: {
          type: ["string", "null"],
          examples: ["New message from Jonas Berg"],
        },
        content: {
          type: "string",
          minLength: 1,
          examples: ["On my way. Please send guests to the *south* lift."],
        },
        received: {
          type: "boolean",
          examples: [true],
        },
        seen: {
          type: "boolean",
          examples: [false],
        },
        created_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-10T09:42:16.004512Z"],
        },
        updated_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-10T09:43:02.550871Z"],
        },
      },
    },
    NotificationListResponse: {
      type: "object",
      required: ["notifications", "pagination_info"],
      properties: {
        notifications: {
          type: "array",
          items: {
            $ref: "openapi:document#/components/schemas/Notification",
          },
        },
        pagination_info: {
          $ref: "openapi:document#/components/schemas/PaginationInfo",
        },
      },
    },
    NotificationResponse: {
      type: "object",
      required: ["notification"],
      properties: {
        notification: {
          $ref: "openapi:document#/components/schemas/Notification",
        },
      },
    },
    NotificationsSettings: {
      type: "object",
      required: ["email", "push", "sms", "updated_at"],
      properties: {
        email: {
          type: "boolean",
          examples: [true],
        },
        push: {
          type: "boolean",
          examples: [true],
        },
        sms: {
          type: "boolean",
          examples: [false],
        },
        updated_at: {
          type: ["string", "null"],
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-05-09T08:12:40.250117Z"],
        },
      },
    },
    NotificationsSettingsResponse: {
      type: "object",
      required: ["notifications_settings"],
      properties: {
        notifications_settings: {
          $ref: "openapi:document#/components/schemas/NotificationsSettings",
        },
      },
    },
    NotificationsSettingsUpdate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        email: {
          type: "boolean",
          examples: [true],
        },
        push: {
          type: "boolean",
          examples: [true],
        },
        sms: {
          type: "boolean",
          examples: [false],
        },
      },
    },
    PaginationInfo: {
      type: "object",
      required: [
        "total_count",
        "per_page",
        "total_pages",
        "current_page",
        "next_page",
        "prev_page",
        "is_first_page",
        "is_last_page",
        "is_out_of_range",
      ],
      properties: {
        total_count: {
          type: "integer",
          format: "int64",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [2],
        },
        per_page: {
          type: "integer",
          format: "int32",
          minimum: 1,
          examples: [100],
        },
        total_pages: {
          type: "integer",
          format: "int64",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [1],
        },
        current_page: {
          type: "integer",
          format: "int64",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [1],
        },
        next_page: {
          type: ["integer", "null"],
          format: "int64",
          minimum: 2,
          maximum: 9007199254740991,
          examples: [null],
        },
        prev_page: {
          type: ["integer", "null"],
          format: "int64",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [null],
        },
        is_first_page: {
          type: "boolean",
          examples: [true],
        },
        is_last_page: {
          type: "boolean",
          examples: [true],
        },
        is_out_of_range: {
          type: "boolean",
          examples: [false],
        },
      },
    },
    ParameterError: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "string",
          minLength: 1,
          examples: ["too_short"],
        },
        options: {
          $ref: "openapi:document#/components/schemas/ParameterErrorOptions",
        },
      },
    },
    ParameterErrorOptions: {
      type: "object",
      properties: {
        number: {
          type: "number",
          examples: [1],
        },
        min_length: {
          type: "integer",
          minimum: 0,
          examples: [1],
        },
        max_length: {
          type: "integer",
          minimum: 0,
          examples: [10000],
        },
        format: {
          type: "string",
          minLength: 1,
          examples: ["uuid"],
        },
        in: {
          type: "array",
          minItems: 1,
          items: {
            type: ["string", "number", "boolean", "null"],
            examples: ["created_at"],
          },
          examples: [["created_at", "updated_at"]],
        },
        property: {
          type: "string",
          minLength: 1,
          examples: ["starts_at"],
        },
        with: {
          type: "string",
          minLength: 1,
          examples: ["audience_ids"],
        },
        without: {
          type: "string",
          minLength: 1,
          examples: ["user_ids"],
        },
        type: {
          type: "string",
          minLength: 1,
          examples: ["string"],
        },
        allowed_protocols: {
          type: "array",
          minItems: 1,
          uniqueItems: true,
          items: {
            type: "string",
            minLength: 1,
            examples: ["https"],
          },
          examples: [["https"]],
        },
        syntax_error: {
          type: "string",
          minLength: 1,
          examples: ["unknown tag 'fi'"],
        },
      },
    },
    PlainError: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "string",
          minLength: 1,
          examples: ["The conversation does not exist."],
        },
      },
    },
    SubunitScope: {
      type: "object",
      required: ["id", "name", "subunit_ids", "created_at", "updated_at", "archived_at"],
      properties: {
        id: {
          type: "integer",
          format: "int64",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [3],
        },
        name: {
          type: "string",
          minLength: 1,
          examples: ["Le Mall"],
        },
        subunit_ids: {
          type: "array",
          items: {
            type: "integer",
            format: "int64",
            minimum: 1,
            maximum: 9007199254740991,
            examples: [1],
          },
          examples: [[1, 2]],
        },
        system: {
          type: "boolean",
          examples: [false],
        },
        created_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-01-26T16:47:00.696Z"],
        },
        updated_at: {
          type: "string",
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: ["2022-01-26T16:47:00.696Z"],
        },
        archived_at: {
          type: ["string", "null"],
          format: "date-time",
          minLength: 20,
          maxLength: 35,
          examples: [null],
        },
      },
    },
    SubunitScopeListResponse: {
      type: "object",
      required: ["subunit_scopes", "pagination_info"],
      properties: {
        subunit_scopes: {
          type: "array",
          items: {
            $ref: "openapi:document#/components/schemas/SubunitScope",
          },
        },
        pagination_info: {
          $ref: "openapi:document#/components/schemas/PaginationInfo",
        },
      },
    },
    UpdateNotificationsSettingsRequest: {
      type: "object",
      additionalProperties: false,
      required: ["notifications_settings"],
      properties: {
        notifications_settings: {
          $ref: "openapi:document#/components/schemas/NotificationsSettingsUpdate",
        },
      },
    },
    User: {
      type: "object",
      required: ["id"],
      properties: {
        id: {
          type: "string",
          format: "uuid",
          examples: ["dabb2f47-a90f-4a07-a312-bcd31c56efcc"],
        },
        first_name: {
          type: ["string", "null"],
          minLength: 1,
          examples: ["Aisha"],
        },
        last_name: {
          type: ["string", "null"],
          minLength: 1,
          examples: ["Khan"],
        },
        roles: {
          type: "array",
          items: {
            type: "string",
            minLength: 1,
            examples: ["tenant"],
          },
          examples: [["tenant"]],
        },
        avatar_url: {
          type: ["string", "null"],
          format: "uri",
          examples: ["https://files.example.com/avatars/marta-nowak.png"],
        },
      },
    },
    UserListResponse: {
      type: "object",
      required: ["users", "pagination_info"],
      properties: {
        users: {
          type: "array",
          items: {
            $ref: "openapi:document#/components/schemas/User",
          },
        },
        pagination_info: {
          $ref: "openapi:document#/components/schemas/PaginationInfo",
        },
      },
    },
    ValidationError: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "string",
          minLength: 1,
          examples: ["Invalid parameters"],
        },
        details: {
          $ref: "openapi:document#/components/schemas/ErrorDetails",
        },
      },
    },
  },
  operations: [
    [
      "listUsers",
      {
        method: "get",
        path: "/v1/users",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/UserListResponse",
          },
          type: "application/json",
          next: ["pagination_info", "next_page"],
        },
        examples: {
          UsersListed: {
            status: 200,
            type: "application/json",
            value: {
              users: [
                {
                  id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                  first_name: "Marta",
                  last_name: "Nowak",
                  roles: ["center_manager"],
                  avatar_url: "https://files.example.com/avatars/marta-nowak.png",
                },
                {
                  id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                  first_name: "Jonas",
                  last_name: "Berg",
                  roles: ["technician"],
                  avatar_url: "https://files.example.com/avatars/jonas-berg.png",
                },
                {
                  id: "dabb2f47-a90f-4a07-a312-bcd31c56efcc",
                  first_name: "Aisha",
                  last_name: "Khan",
                  roles: ["tenant"],
                },
              ],
              pagination_info: {
                total_count: 3,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          PageTooLarge: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                per_page: [
                  {
                    error: "less_or_equal_to",
                    options: {
                      number: 100,
                    },
                  },
                ],
              },
            },
          },
          PageNotANumber: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                page_no: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "showNotificationsSettings",
      {
        method: "get",
        path: "/v1/users/me/notifications_settings",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/NotificationsSettingsResponse",
          },
          type: "application/json",
        },
        examples: {
          NotificationsSettingsSaved: {
            status: 200,
            type: "application/json",
            value: {
              notifications_settings: {
                email: true,
                push: true,
                sms: false,
                updated_at: "2022-05-09T08:12:40.250117Z",
              },
            },
          },
          NotificationsSettingsDefault: {
            status: 200,
            type: "application/json",
            value: {
              notifications_settings: {
                email: true,
                push: true,
                sms: true,
                updated_at: null,
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "updateNotificationsSettings",
      {
        method: "put",
        path: "/v1/users/me/notifications_settings",
        body: {
          required: true,
          content: [
            {
              type: "application/json",
              schema: {
                $ref: "openapi:document#/components/schemas/UpdateNotificationsSettingsRequest",
              },
            },
          ],
          invalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "The body of updateNotificationsSettings is not valid.",
            },
          },
          unreadable: {
            status: 400,
          },
        },
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/NotificationsSettingsResponse",
          },
          type: "application/json",
        },
        examples: {
          NotificationsSettingsSaved: {
            status: 200,
            type: "application/json",
            value: {
              notifications_settings: {
                email: true,
                push: true,
                sms: false,
                updated_at: "2022-05-09T08:12:40.250117Z",
              },
            },
          },
          Status400: {
            status: 400,
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          UpdateNotificationsSettingsInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                notifications_settings: {
                  sms: [
                    {
                      error: "must_be_a_boolean",
                    },
                  ],
                },
              },
            },
          },
          UpdateNotificationsSettingsEmpty: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                notifications_settings: {
                  base: [
                    {
                      error: "blank",
                    },
                  ],
                },
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "listConversations",
      {
        method: "get",
        path: "/v1/users/me/conversations",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/ConversationListResponse",
          },
          type: "application/json",
          next: ["pagination_info", "next_page"],
        },
        examples: {
          ConversationsListed: {
            status: 200,
            type: "application/json",
            value: {
              conversations: [
                {
                  id: 2,
                  author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                  audience_ids: [],
                  user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                  unseen_messages_count: 1,
                  created_at: "2022-05-10T09:01:27.415094Z",
                  updated_at: "2022-05-10T09:42:15.861021Z",
                },
                {
                  id: 1,
                  author_id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                  audience_ids: [15, 16],
                  user_ids: [],
                  unseen_messages_count: 0,
                  created_at: "2022-05-09T14:20:05.118302Z",
                  updated_at: "2022-05-09T15:02:41.730915Z",
                },
              ],
              pagination_info: {
                total_count: 2,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          ConversationsActive: {
            status: 200,
            type: "application/json",
            value: {
              conversations: [
                {
                  id: 1,
                  author_id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                  audience_ids: [15, 16],
                  user_ids: [],
                  unseen_messages_count: 0,
                  created_at: "2022-05-09T14:20:05.118302Z",
                  updated_at: "2022-05-09T15:02:41.730915Z",
                },
              ],
              pagination_info: {
                total_count: 1,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          ConversationsOutOfRange: {
            status: 200,
            type: "application/json",
            value: {
              conversations: [],
              pagination_info: {
                total_count: 2,
                per_page: 100,
                total_pages: 1,
                current_page: 3,
                next_page: null,
                prev_page: 2,
                is_first_page: false,
                is_last_page: true,
                is_out_of_range: true,
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ListConversationsInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                sort_by: [
                  {
                    error: "inclusion",
                    options: {
                      in: ["created_at", "updated_at"],
                    },
                  },
                ],
                with_archived: [
                  {
                    error: "must_be_a_boolean",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "createConversation",
      {
        method: "post",
        path: "/v1/users/me/conversations",
        body: {
          required: true,
          content: [
            {
              type: "application/json",
              schema: {
                $ref: "openapi:document#/components/schemas/CreateConversationRequest",
              },
            },
          ],
          invalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "The body of createConversation is not valid.",
            },
          },
          unreadable: {
            status: 400,
          },
        },
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/ConversationCreatedResponse",
          },
          type: "application/json",
        },
        examples: {
          ConversationCreated: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 2,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                audience_ids: [],
                user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                unseen_messages_count: 0,
                created_at: "2022-05-10T09:01:27.415094Z",
                updated_at: "2022-05-10T09:01:27.415094Z",
              },
              message: {
                id: 3,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                content:
                  "Escalator 2 at the north entrance has stopped between the floors. Nobody is hurt. Can you come?",
                seen: true,
                created_at: "2022-05-10T09:01:27.415094Z",
                updated_at: "2022-05-10T09:01:27.415094Z",
              },
            },
          },
          FireDrillConversationCreated: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 1,
                author_id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                audience_ids: [15, 16],
                user_ids: [],
                unseen_messages_count: 0,
                created_at: "2022-05-09T14:20:05.118302Z",
                updated_at: "2022-05-09T14:20:05.118302Z",
              },
              message: {
                id: 1,
                author_id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                content:
                  "Fire drill this Thursday at *10:00*. Please lead your guests to the nearest exit and meet at assembly point B.",
                seen: true,
                created_at: "2022-05-09T14:20:05.118302Z",
                updated_at: "2022-05-09T14:20:05.118302Z",
              },
            },
          },
          VendorConversationCreated: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 3,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                audience_ids: [],
                user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                unseen_messages_count: 0,
                created_at: "2022-05-10T10:05:41.250318Z",
                updated_at: "2022-05-10T10:05:41.250318Z",
              },
              message: {
                id: 6,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                content: "HI there!!!",
                seen: true,
                created_at: "2022-05-10T10:05:41.250318Z",
                updated_at: "2022-05-10T10:05:41.250318Z",
              },
            },
          },
          Status400: {
            status: 400,
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          CreateConversationInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation: {
                  user_ids: {
                    "0": [
                      {
                        error: "does_not_exist",
                      },
                    ],
                  },
                },
                message: {
                  content: [
                    {
                      error: "blank",
                    },
                  ],
                },
              },
            },
          },
          CreateConversationWithoutParticipants: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation: {
                  base: [
                    {
                      error: "blank",
                    },
                  ],
                },
              },
            },
          },
          CreateConversationUnknownParameter: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation: {
                  user_id: [
                    {
                      error: "unknown_parameter",
                    },
                  ],
                },
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "showConversation",
      {
        method: "get",
        path: "/v1/users/me/conversations/{conversation_id}",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/ConversationResponse",
          },
          type: "application/json",
        },
        examples: {
          ConversationShown: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 2,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                audience_ids: [],
                user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                unseen_messages_count: 1,
                created_at: "2022-05-10T09:01:27.415094Z",
                updated_at: "2022-05-10T09:42:15.861021Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          ConversationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation_id: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "markConversationReceived",
      {
        method: "put",
        path: "/v1/users/me/conversations/{conversation_id}/received",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/ConversationResponse",
          },
          type: "application/json",
        },
        examples: {
          ConversationReceived: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 2,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                audience_ids: [],
                user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                unseen_messages_count: 1,
                created_at: "2022-05-10T09:01:27.415094Z",
                updated_at: "2022-05-10T09:42:15.861021Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          ConversationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation_id: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "markConversationSeen",
      {
        method: "put",
        path: "/v1/users/me/conversations/{conversation_id}/seen",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/ConversationResponse",
          },
          type: "application/json",
        },
        examples: {
          ConversationSeen: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 2,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                audience_ids: [],
                user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                unseen_messages_count: 0,
                created_at: "2022-05-10T09:01:27.415094Z",
                updated_at: "2022-05-10T09:42:15.861021Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          ConversationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation_id: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "archiveConversation",
      {
        method: "put",
        path: "/v1/users/me/conversations/{conversation_id}/archive",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/ConversationResponse",
          },
          type: "application/json",
        },
        examples: {
          ConversationArchived: {
            status: 200,
            type: "application/json",
            value: {
              conversation: {
                id: 2,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                audience_ids: [],
                user_ids: ["85cd878e-a6af-4013-ab24-770d9ecd7819"],
                unseen_messages_count: 0,
                created_at: "2022-05-10T09:01:27.415094Z",
                updated_at: "2022-05-10T09:47:03.128450Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          ConversationArchivedBefore: {
            status: 405,
            type: "application/json",
            value: {
              error: "The conversation cannot be archived because it is already archived.",
            },
          },
          ConversationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                conversation_id: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "listMessages",
      {
        method: "get",
        path: "/v1/users/me/conversations/{conversation_id}/messages",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/MessageListResponse",
          },
          type: "application/json",
          next: ["pagination_info", "next_page"],
        },
        examples: {
          MessagesListed: {
            status: 200,
            type: "application/json",
            value: {
              messages: [
                {
                  id: 4,
                  author_id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                  content: "On my way. Please send guests to the *south* lift.",
                  seen: false,
                  created_at: "2022-05-10T09:42:15.861021Z",
                  updated_at: "2022-05-10T09:42:15.861021Z",
                },
                {
                  id: 3,
                  author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                  content:
                    "Escalator 2 at the north entrance has stopped between the floors. Nobody is hurt. Can you come?",
                  seen: true,
                  created_at: "2022-05-10T09:01:27.415094Z",
                  updated_at: "2022-05-10T09:01:27.415094Z",
                },
              ],
              pagination_info: {
                total_count: 2,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          FireDrillMessagesListed: {
            status: 200,
            type: "application/json",
            value: {
              messages: [
                {
                  id: 2,
                  author_id: "dabb2f47-a90f-4a07-a312-bcd31c56efcc",
                  content: "Do we close the tills before we leave, or only lock the door?",
                  seen: true,
                  created_at: "2022-05-09T15:02:41.730915Z",
                  updated_at: "2022-05-09T15:02:41.730915Z",
                },
                {
                  id: 1,
                  author_id: "85cd878e-a6af-4013-ab24-770d9ecd7819",
                  content:
                    "Fire drill this Thursday at *10:00*. Please lead your guests to the nearest exit and meet at assembly point B.",
                  seen: true,
                  created_at: "2022-05-09T14:20:05.118302Z",
                  updated_at: "2022-05-09T14:20:05.118302Z",
                },
              ],
              pagination_info: {
                total_count: 2,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          ListMessagesInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                sort_direction: [
                  {
                    error: "inclusion",
                    options: {
                      in: ["asc", "desc"],
                    },
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "createMessage",
      {
        method: "post",
        path: "/v1/users/me/conversations/{conversation_id}/messages",
        body: {
          required: true,
          content: [
            {
              type: "application/json",
              schema: {
                $ref: "openapi:document#/components/schemas/CreateMessageRequest",
              },
            },
          ],
          invalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "The body of createMessage is not valid.",
            },
          },
          unreadable: {
            status: 400,
          },
        },
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/MessageResponse",
          },
          type: "application/json",
        },
        examples: {
          MessageCreated: {
            status: 200,
            type: "application/json",
            value: {
              message: {
                id: 5,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                content: "Thank you. I will tell the tenants on both floors.",
                seen: true,
                created_at: "2022-05-10T09:47:03.128450Z",
                updated_at: "2022-05-10T09:47:03.128450Z",
              },
            },
          },
          Status400: {
            status: 400,
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          CreateMessageBlank: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                message: {
                  content: [
                    {
                      error: "blank",
                    },
                  ],
                },
              },
            },
          },
          CreateMessageTooLong: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                message: {
                  content: [
                    {
                      error: "too_long",
                      options: {
                        max_length: 10000,
                      },
                    },
                  ],
                },
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "archiveMessage",
      {
        method: "put",
        path: "/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/MessageResponse",
          },
          type: "application/json",
        },
        examples: {
          MessageArchived: {
            status: 200,
            type: "application/json",
            value: {
              message: {
                id: 5,
                author_id: "7db2c508-1758-4b84-bb68-50b5c8e1f458",
                content: "Thank you. I will tell the tenants on both floors.",
                seen: true,
                created_at: "2022-05-10T09:47:03.128450Z",
                updated_at: "2022-05-10T09:47:03.128450Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          NotTheAuthor: {
            status: 403,
            type: "application/json",
            value: {
              error: "Only the author of a message can archive it.",
            },
          },
          ConversationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The conversation does not exist.",
            },
          },
          MessageUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The message does not exist.",
            },
          },
          MessageArchivedBefore: {
            status: 405,
            type: "application/json",
            value: {
              error: "The message cannot be archived because it is already archived.",
            },
          },
          MessageIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                message_id: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "listNotifications",
      {
        method: "get",
        path: "/v1/users/me/notifications",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/NotificationListResponse",
          },
          type: "application/json",
          next: ["pagination_info", "next_page"],
        },
        examples: {
          NotificationsListed: {
            status: 200,
            type: "application/json",
            value: {
              notifications: [
                {
                  id: 42,
                  type: "message_created",
                  title: "New message from Jonas Berg",
                  content: "On my way. Please send guests to the *south* lift.",
                  received: false,
                  seen: false,
                  created_at: "2022-05-10T09:42:16.004512Z",
                  updated_at: "2022-05-10T09:42:16.004512Z",
                },
                {
                  id: 41,
                  type: "message_created",
                  title: "New message from Aisha Khan",
                  content: "Do we close the tills before we leave, or only lock the door?",
                  received: true,
                  seen: false,
                  created_at: "2022-05-09T15:02:41.902377Z",
                  updated_at: "2022-05-09T15:10:12.377410Z",
                },
                {
                  id: 40,
                  type: "conversation_created",
                  title: null,
                  content:
                    "Fire drill this Thursday at *10:00*. Please lead your guests to the nearest exit and meet at assembly point B.",
                  received: true,
                  seen: true,
                  created_at: "2022-05-09T14:20:05.331846Z",
                  updated_at: "2022-05-09T14:31:48.090263Z",
                },
              ],
              pagination_info: {
                total_count: 3,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          ListNotificationsInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                page_no: [
                  {
                    error: "greater_or_equal_to",
                    options: {
                      number: 1,
                    },
                  },
                ],
                sort_by: [
                  {
                    error: "inclusion",
                    options: {
                      in: ["created_at", "updated_at"],
                    },
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "markAllNotificationsReceived",
      {
        method: "put",
        path: "/v1/users/me/notifications/received",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/EmptyResponse",
          },
          type: "application/json",
        },
        examples: {
          AllNotificationsReceived: {
            status: 200,
            type: "application/json",
            value: {},
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "markAllNotificationsSeen",
      {
        method: "put",
        path: "/v1/users/me/notifications/seen",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/EmptyResponse",
          },
          type: "application/json",
        },
        examples: {
          AllNotificationsSeen: {
            status: 200,
            type: "application/json",
            value: {},
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "showNotification",
      {
        method: "get",
        path: "/v1/users/me/notifications/{notification_id}",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/NotificationResponse",
          },
          type: "application/json",
        },
        examples: {
          NotificationShown: {
            status: 200,
            type: "application/json",
            value: {
              notification: {
                id: 42,
                type: "message_created",
                title: "New message from Jonas Berg",
                content: "On my way. Please send guests to the *south* lift.",
                received: false,
                seen: false,
                created_at: "2022-05-10T09:42:16.004512Z",
                updated_at: "2022-05-10T09:42:16.004512Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          NotificationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The notification does not exist.",
            },
          },
          NotificationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                notification_id: [
                  {
                    error: "greater_or_equal_to",
                    options: {
                      number: 1,
                    },
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "markNotificationReceived",
      {
        method: "put",
        path: "/v1/users/me/notifications/{notification_id}/received",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/NotificationResponse",
          },
          type: "application/json",
        },
        examples: {
          NotificationReceived: {
            status: 200,
            type: "application/json",
            value: {
              notification: {
                id: 42,
                type: "message_created",
                title: "New message from Jonas Berg",
                content: "On my way. Please send guests to the *south* lift.",
                received: true,
                seen: false,
                created_at: "2022-05-10T09:42:16.004512Z",
                updated_at: "2022-05-10T09:43:02.550871Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          NotificationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The notification does not exist.",
            },
          },
          NotificationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                notification_id: [
                  {
                    error: "greater_or_equal_to",
                    options: {
                      number: 1,
                    },
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "markNotificationSeen",
      {
        method: "put",
        path: "/v1/users/me/notifications/{notification_id}/seen",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/NotificationResponse",
          },
          type: "application/json",
        },
        examples: {
          NotificationSeen: {
            status: 200,
            type: "application/json",
            value: {
              notification: {
                id: 42,
                type: "message_created",
                title: "New message from Jonas Berg",
                content: "On my way. Please send guests to the *south* lift.",
                received: true,
                seen: true,
                created_at: "2022-05-10T09:42:16.004512Z",
                updated_at: "2022-05-10T09:44:10.716038Z",
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          NotificationUnknown: {
            status: 404,
            type: "application/json",
            value: {
              error: "The notification does not exist.",
            },
          },
          NotificationIdInvalid: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                notification_id: [
                  {
                    error: "greater_or_equal_to",
                    options: {
                      number: 1,
                    },
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
    [
      "listSubunitScopes",
      {
        method: "get",
        path: "/v1/users/me/subunits_scopes",
        made: {
          status: 200,
          schema: {
            $ref: "openapi:document#/components/schemas/SubunitScopeListResponse",
          },
          type: "application/json",
          next: ["pagination_info", "next_page"],
        },
        examples: {
          SubunitScopesListed: {
            status: 200,
            type: "application/json",
            value: {
              subunit_scopes: [
                {
                  id: 1,
                  name: "Fashion Corner",
                  subunit_ids: [1],
                  system: true,
                  created_at: "2022-01-24T10:15:32.118Z",
                  updated_at: "2022-01-24T10:15:32.118Z",
                  archived_at: null,
                },
                {
                  id: 2,
                  name: "Coffee Stop",
                  subunit_ids: [2],
                  system: true,
                  created_at: "2022-01-24T10:15:32.204Z",
                  updated_at: "2022-01-24T10:15:32.204Z",
                  archived_at: null,
                },
                {
                  id: 3,
                  name: "Le Mall",
                  subunit_ids: [1, 2],
                  system: false,
                  created_at: "2022-01-26T16:47:00.696Z",
                  updated_at: "2022-01-26T16:47:00.696Z",
                  archived_at: null,
                },
              ],
              pagination_info: {
                total_count: 3,
                per_page: 100,
                total_pages: 1,
                current_page: 1,
                next_page: null,
                prev_page: null,
                is_first_page: true,
                is_last_page: true,
                is_out_of_range: false,
              },
            },
          },
          TokenMissing: {
            status: 401,
            type: "application/json",
            value: {
              error: "The request carries no access token.",
            },
          },
          TokenInvalid: {
            status: 401,
            type: "application/json",
            value: {
              error: "The access token is invalid or has expired.",
            },
          },
          FeatureNotEnabled: {
            status: 402,
            type: "application/json",
            value: {
              error: "This feature is not enabled for the loyalty club infinity-mall.",
            },
          },
          PermitMissing: {
            status: 403,
            type: "application/json",
            value: {
              error: "The permit Conversations:Api:Users:Conversations:Create is required.",
            },
          },
          PageTooLarge: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                per_page: [
                  {
                    error: "less_or_equal_to",
                    options: {
                      number: 100,
                    },
                  },
                ],
              },
            },
          },
          PageNotANumber: {
            status: 422,
            type: "application/json",
            value: {
              error: "Invalid parameters",
              details: {
                page_no: [
                  {
                    error: "not_an_integer",
                  },
                ],
              },
            },
          },
          BucketEmpty: {
            status: 429,
            type: "application/json",
            value: {
              error: "The rate limit is exceeded. Try again in 2 seconds.",
            },
            headers: {
              "Retry-After": "0",
            },
          },
          Status444: {
            status: 444,
          },
          UserAgentMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "The required header X-User-Agent is missing.",
            },
          },
          ContextMissing: {
            status: 470,
            type: "application/json",
            value: {
              error: "One of the headers X-Customer and X-Loyalty-Club-Slug is required.",
            },
          },
          CustomerMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Customer has an incorrect value.",
            },
          },
          LocaleMalformed: {
            status: 471,
            type: "application/json",
            value: {
              error: "The header X-Locale has an incorrect value.",
            },
          },
          MaintenanceWindow: {
            status: 503,
            type: "application/json",
            value: {
              error: "The service is down for maintenance.",
            },
          },
          NoSuchRoute: {
            status: 500,
            type: "application/json",
            value: {
              error: "There is no such route.",
            },
          },
        },
      },
    ],
  ],
};
