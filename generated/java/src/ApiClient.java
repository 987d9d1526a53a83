// Generated from an OpenAPI description. Do not edit. Change the description and generate again.
// Java >= 17, standard library only — zero dependencies.

package placewiseusersapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** ApiClient — Client for Placewise Users API (2.0.0). */
public final class ApiClient {
    /**
     * Conversation — A thread of messages between users, as the caller sees it. No field says whether it is archived or received:
     * the vendor documents none. The vendor marks `audience_ids`, `user_ids` and `unseen_messages_count` as not
     * mandatory, so do not rely on them being present.
     */
    public record Conversation(
        Long id,
        String authorId,
        List<Long> audienceIds,
        List<String> userIds,
        Long unseenMessagesCount,
        String createdAt,
        String updatedAt
    ) implements JsonValue {
        public static Conversation fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new Conversation(
                asLong(data.get("id")),
                asString(data.get("author_id")),
                asList(data.get("audience_ids"), item -> asLong(item)),
                asList(data.get("user_ids"), item -> asString(item)),
                asLong(data.get("unseen_messages_count")),
                asString(data.get("created_at")),
                asString(data.get("updated_at"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", id);
            data.put("author_id", authorId);
            if (audienceIds != null) {
                data.put("audience_ids", audienceIds);
            }
            if (userIds != null) {
                data.put("user_ids", userIds);
            }
            if (unseenMessagesCount != null) {
                data.put("unseen_messages_count", unseenMessagesCount);
            }
            data.put("created_at", createdAt);
            data.put("updated_at", updatedAt);
            return data;
        }
    }

    /**
     * ConversationCreate — Who takes part in a new conversation besides its author: users, audiences, or both. At least one of the two is
     * required (inferred: the vendor marks both with a footnote whose text is missing from the copy that we read).
     */
    public record ConversationCreate(
        List<Long> audienceIds,
        List<String> userIds
    ) implements JsonValue {
        public static ConversationCreate fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ConversationCreate(
                asList(data.get("audience_ids"), item -> asLong(item)),
                asList(data.get("user_ids"), item -> asString(item))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            if (audienceIds != null) {
                data.put("audience_ids", audienceIds);
            }
            if (userIds != null) {
                data.put("user_ids", userIds);
            }
            return data;
        }
    }

    /** ConversationCreatedResponse — The new conversation and its first message. */
    public record ConversationCreatedResponse(
        Conversation conversation,
        Message message
    ) implements JsonValue {
        public static ConversationCreatedResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ConversationCreatedResponse(
                Conversation.fromJson(data.get("conversation")),
                Message.fromJson(data.get("message"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("conversation", conversation);
            data.put("message", message);
            return data;
        }
    }

    /** ConversationListResponse — A page of the caller's conversations. */
    public record ConversationListResponse(
        List<Conversation> conversations,
        PaginationInfo paginationInfo
    ) implements JsonValue {
        public static ConversationListResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ConversationListResponse(
                asList(data.get("conversations"), item -> Conversation.fromJson(item)),
                PaginationInfo.fromJson(data.get("pagination_info"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("conversations", conversations);
            data.put("pagination_info", paginationInfo);
            return data;
        }
    }

    /** ConversationResponse — One conversation, as the caller sees it after the request. */
    public record ConversationResponse(
        Conversation conversation
    ) implements JsonValue {
        public static ConversationResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ConversationResponse(
                Conversation.fromJson(data.get("conversation"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("conversation", conversation);
            return data;
        }
    }

    /** CreateConversationRequest — A new conversation and its first message. Both are required (inferred). */
    public record CreateConversationRequest(
        ConversationCreate conversation,
        MessageCreate message
    ) implements JsonValue {
        public static CreateConversationRequest fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new CreateConversationRequest(
                ConversationCreate.fromJson(data.get("conversation")),
                MessageCreate.fromJson(data.get("message"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("conversation", conversation);
            data.put("message", message);
            return data;
        }
    }

    /** CreateMessageRequest — A new message. */
    public record CreateMessageRequest(
        MessageCreate message
    ) implements JsonValue {
        public static CreateMessageRequest fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new CreateMessageRequest(
                MessageCreate.fromJson(data.get("message"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("message", message);
            return data;
        }
    }

    /** Message — One message of a conversation, as the caller sees it. It does not name its conversation; the path does. */
    public record Message(
        Long id,
        String authorId,
        String content,
        Boolean seen,
        String createdAt,
        String updatedAt
    ) implements JsonValue {
        public static Message fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new Message(
                asLong(data.get("id")),
                asString(data.get("author_id")),
                asString(data.get("content")),
                asBoolean(data.get("seen")),
                asString(data.get("created_at")),
                asString(data.get("updated_at"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", id);
            data.put("author_id", authorId);
            data.put("content", content);
            if (seen != null) {
                data.put("seen", seen);
            }
            data.put("created_at", createdAt);
            data.put("updated_at", updatedAt);
            return data;
        }
    }

    /** MessageCreate — A message to send. Its author is the caller. */
    public record MessageCreate(
        String content
    ) implements JsonValue {
        public static MessageCreate fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new MessageCreate(
                asString(data.get("content"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("content", content);
            return data;
        }
    }

    /** MessageListResponse — A page of a conversation's messages. */
    public record MessageListResponse(
        List<Message> messages,
        PaginationInfo paginationInfo
    ) implements JsonValue {
        public static MessageListResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new MessageListResponse(
                asList(data.get("messages"), item -> Message.fromJson(item)),
                PaginationInfo.fromJson(data.get("pagination_info"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("messages", messages);
            data.put("pagination_info", paginationInfo);
            return data;
        }
    }

    /** MessageResponse — One message, as the caller sees it after the request. */
    public record MessageResponse(
        Message message
    ) implements JsonValue {
        public static MessageResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new MessageResponse(
                Message.fromJson(data.get("message"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("message", message);
            return data;
        }
    }

    /**
     * Notification — Something that the platform tells the caller. The whole model is inferred: we found no page that describes it.
     * The names of the operations confirm only that a notification can be marked as received and as seen.
     */
    public record Notification(
        Long id,
        String type,
        String title,
        String content,
        Boolean received,
        Boolean seen,
        String createdAt,
        String updatedAt
    ) implements JsonValue {
        public static Notification fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new Notification(
                asLong(data.get("id")),
                asString(data.get("type")),
                asString(data.get("title")),
                asString(data.get("content")),
                asBoolean(data.get("received")),
                asBoolean(data.get("seen")),
                asString(data.get("created_at")),
                asString(data.get("updated_at"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", id);
            data.put("type", type);
            if (title != null) {
                data.put("title", title);
            }
            data.put("content", content);
            data.put("received", received);
            data.put("seen", seen);
            data.put("created_at", createdAt);
            data.put("updated_at", updatedAt);
            return data;
        }
    }

    /** NotificationListResponse — A page of the caller's notifications. */
    public record NotificationListResponse(
        List<Notification> notifications,
        PaginationInfo paginationInfo
    ) implements JsonValue {
        public static NotificationListResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new NotificationListResponse(
                asList(data.get("notifications"), item -> Notification.fromJson(item)),
                PaginationInfo.fromJson(data.get("pagination_info"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("notifications", notifications);
            data.put("pagination_info", paginationInfo);
            return data;
        }
    }

    /** NotificationResponse — One notification after the request. */
    public record NotificationResponse(
        Notification notification
    ) implements JsonValue {
        public static NotificationResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new NotificationResponse(
                Notification.fromJson(data.get("notification"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("notification", notification);
            return data;
        }
    }

    /**
     * NotificationsSettings — The channels by which the caller is notified. The whole model is inferred: we found no page that describes it.
     * The three channels are those of the 2021 documents.
     */
    public record NotificationsSettings(
        Boolean email,
        Boolean push,
        Boolean sms,
        String updatedAt
    ) implements JsonValue {
        public static NotificationsSettings fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new NotificationsSettings(
                asBoolean(data.get("email")),
                asBoolean(data.get("push")),
                asBoolean(data.get("sms")),
                asString(data.get("updated_at"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("email", email);
            data.put("push", push);
            data.put("sms", sms);
            data.put("updated_at", updatedAt);
            return data;
        }
    }

    /** NotificationsSettingsResponse — The caller's notification settings after the request. */
    public record NotificationsSettingsResponse(
        NotificationsSettings notificationsSettings
    ) implements JsonValue {
        public static NotificationsSettingsResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new NotificationsSettingsResponse(
                NotificationsSettings.fromJson(data.get("notifications_settings"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("notifications_settings", notificationsSettings);
            return data;
        }
    }

    /** NotificationsSettingsUpdate — The channels to change, at least one. A channel that you leave out keeps its value (inferred). */
    public record NotificationsSettingsUpdate(
        Boolean email,
        Boolean push,
        Boolean sms
    ) implements JsonValue {
        public static NotificationsSettingsUpdate fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new NotificationsSettingsUpdate(
                asBoolean(data.get("email")),
                asBoolean(data.get("push")),
                asBoolean(data.get("sms"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            if (email != null) {
                data.put("email", email);
            }
            if (push != null) {
                data.put("push", push);
            }
            if (sms != null) {
                data.put("sms", sms);
            }
            return data;
        }
    }

    /** PaginationInfo — The position of a page in the whole list. */
    public record PaginationInfo(
        Long totalCount,
        Long perPage,
        Long totalPages,
        Long currentPage,
        Long nextPage,
        Long prevPage,
        Boolean isFirstPage,
        Boolean isLastPage,
        Boolean isOutOfRange
    ) implements JsonValue {
        public static PaginationInfo fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new PaginationInfo(
                asLong(data.get("total_count")),
                asLong(data.get("per_page")),
                asLong(data.get("total_pages")),
                asLong(data.get("current_page")),
                asLong(data.get("next_page")),
                asLong(data.get("prev_page")),
                asBoolean(data.get("is_first_page")),
                asBoolean(data.get("is_last_page")),
                asBoolean(data.get("is_out_of_range"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("total_count", totalCount);
            data.put("per_page", perPage);
            data.put("total_pages", totalPages);
            data.put("current_page", currentPage);
            data.put("next_page", nextPage);
            data.put("prev_page", prevPage);
            data.put("is_first_page", isFirstPage);
            data.put("is_last_page", isLastPage);
            data.put("is_out_of_range", isOutOfRange);
            return data;
        }
    }

    /** ParameterError — One rule that a value breaks. */
    public record ParameterError(
        String error,
        ParameterErrorOptions options
    ) implements JsonValue {
        public static ParameterError fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ParameterError(
                asString(data.get("error")),
                ParameterErrorOptions.fromJson(data.get("options"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("error", error);
            if (options != null) {
                data.put("options", options);
            }
            return data;
        }
    }

    /**
     * ParameterErrorOptions — The rule's values, for building a message. Which ones there are depends on the code, and there may be others. It is
     * absent if the rule has none: the vendor's table says that it is always present, but its examples leave it out.
     */
    public record ParameterErrorOptions(
        Double number,
        Long minLength,
        Long maxLength,
        String format,
        List<Object> in,
        String property,
        String with,
        String without,
        String type,
        List<String> allowedProtocols,
        String syntaxError
    ) implements JsonValue {
        public static ParameterErrorOptions fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ParameterErrorOptions(
                asDouble(data.get("number")),
                asLong(data.get("min_length")),
                asLong(data.get("max_length")),
                asString(data.get("format")),
                asList(data.get("in"), item -> item),
                asString(data.get("property")),
                asString(data.get("with")),
                asString(data.get("without")),
                asString(data.get("type")),
                asList(data.get("allowed_protocols"), item -> asString(item)),
                asString(data.get("syntax_error"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            if (number != null) {
                data.put("number", number);
            }
            if (minLength != null) {
                data.put("min_length", minLength);
            }
            if (maxLength != null) {
                data.put("max_length", maxLength);
            }
            if (format != null) {
                data.put("format", format);
            }
            if (in != null) {
                data.put("in", in);
            }
            if (property != null) {
                data.put("property", property);
            }
            if (with != null) {
                data.put("with", with);
            }
            if (without != null) {
                data.put("without", without);
            }
            if (type != null) {
                data.put("type", type);
            }
            if (allowedProtocols != null) {
                data.put("allowed_protocols", allowedProtocols);
            }
            if (syntaxError != null) {
                data.put("syntax_error", syntaxError);
            }
            return data;
        }
    }

    /** PlainError — The body of most errors. The vendor does not say which, so its use with each status is inferred. */
    public record PlainError(
        String error
    ) implements JsonValue {
        public static PlainError fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new PlainError(
                asString(data.get("error"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("error", error);
            return data;
        }
    }

    /**
     * SubunitScope — A named group of subunits of the customer's property. The vendor documents the model in its Management API; that
     * this API returns the same one, and which fields are always present, is inferred.
     */
    public record SubunitScope(
        Long id,
        String name,
        List<Long> subunitIds,
        Boolean system,
        String createdAt,
        String updatedAt,
        String archivedAt
    ) implements JsonValue {
        public static SubunitScope fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new SubunitScope(
                asLong(data.get("id")),
                asString(data.get("name")),
                asList(data.get("subunit_ids"), item -> asLong(item)),
                asBoolean(data.get("system")),
                asString(data.get("created_at")),
                asString(data.get("updated_at")),
                asString(data.get("archived_at"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", id);
            data.put("name", name);
            data.put("subunit_ids", subunitIds);
            if (system != null) {
                data.put("system", system);
            }
            data.put("created_at", createdAt);
            data.put("updated_at", updatedAt);
            data.put("archived_at", archivedAt);
            return data;
        }
    }

    /** SubunitScopeListResponse — A page of the caller's subunit scopes. */
    public record SubunitScopeListResponse(
        List<SubunitScope> subunitScopes,
        PaginationInfo paginationInfo
    ) implements JsonValue {
        public static SubunitScopeListResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new SubunitScopeListResponse(
                asList(data.get("subunit_scopes"), item -> SubunitScope.fromJson(item)),
                PaginationInfo.fromJson(data.get("pagination_info"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("subunit_scopes", subunitScopes);
            data.put("pagination_info", paginationInfo);
            return data;
        }
    }

    /** UpdateNotificationsSettingsRequest — The notification settings to change. */
    public record UpdateNotificationsSettingsRequest(
        NotificationsSettingsUpdate notificationsSettings
    ) implements JsonValue {
        public static UpdateNotificationsSettingsRequest fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new UpdateNotificationsSettingsRequest(
                NotificationsSettingsUpdate.fromJson(data.get("notifications_settings"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("notifications_settings", notificationsSettings);
            return data;
        }
    }

    /**
     * User — A person who works with the customer. No operation of this API changes users. The vendor marks every field but `id`
     * as optional, and does not say whether it is then absent or null. Any of them may be absent; the names and the
     * picture may also be null (inferred).
     */
    public record User(
        String id,
        String firstName,
        String lastName,
        List<String> roles,
        String avatarUrl
    ) implements JsonValue {
        public static User fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new User(
                asString(data.get("id")),
                asString(data.get("first_name")),
                asString(data.get("last_name")),
                asList(data.get("roles"), item -> asString(item)),
                asString(data.get("avatar_url"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", id);
            if (firstName != null) {
                data.put("first_name", firstName);
            }
            if (lastName != null) {
                data.put("last_name", lastName);
            }
            if (roles != null) {
                data.put("roles", roles);
            }
            if (avatarUrl != null) {
                data.put("avatar_url", avatarUrl);
            }
            return data;
        }
    }

    /** UserListResponse — A page of users. */
    public record UserListResponse(
        List<User> users,
        PaginationInfo paginationInfo
    ) implements JsonValue {
        public static UserListResponse fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new UserListResponse(
                asList(data.get("users"), item -> User.fromJson(item)),
                PaginationInfo.fromJson(data.get("pagination_info"))
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("users", users);
            data.put("pagination_info", paginationInfo);
            return data;
        }
    }

    /**
     * ValidationError — The body of a 422: what is wrong with each invalid value. The vendor also allows the plain error with 422, so
     * `details` may be absent.
     */
    public record ValidationError(
        String error,
        Map<String, Object> details
    ) implements JsonValue {
        public static ValidationError fromJson(Object json) {
            Map<String, Object> data = asObject(json);
            if (data == null) {
                return null;
            }
            return new ValidationError(
                asString(data.get("error")),
                asMap(data.get("details"), item -> item)
            );
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("error", error);
            if (details != null) {
                data.put("details", details);
            }
            return data;
        }
    }

    /** The declared servers; the description's defaults are in each method's doc. */
    public static final class Servers {
        /** staging — The "Staging" base URL. */
        public static String staging() {
            return "https://api.mpc.dev.placewise.com";
        }

        /** production — The "Production" base URL. */
        public static String production() {
            return "https://api.mpc.placewise.com";
        }

        /** productionInTheApacRegion — The "Production in the APAC region" base URL. */
        public static String productionInTheApacRegion() {
            return "https://api.mpc.apac.placewise.com";
        }
    }

    // ─── Embedded runtime (@redocly/client-generator java runtime) ───
    // ─── Errors ───

    /** A response with status >= 400, with the decoded body attached. */
    public static class ApiException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        public final String url;
        public final int status;
        public final transient Object body;

        public ApiException(String url, int status, Object body) {
            super("Request failed with status " + status + " for " + url);
            this.url = url;
            this.status = status;
            this.body = body;
        }
    }

    /** A request attempt exceeded the configured timeout. */
    public static class ApiTimeoutException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        public final String operationId;
        public final Duration timeout;
        public final int attempt;

        public ApiTimeoutException(String operationId, Duration timeout, int attempt) {
            super("Request \"" + operationId + "\" timed out after " + timeout + " (attempt " + attempt + ")");
            this.operationId = operationId;
            this.timeout = timeout;
            this.attempt = attempt;
        }
    }

    // ─── Configuration ───

    public record BasicAuth(String username, String password) {}

    /** The client credentials; an empty Auth is anonymous. Providers are called per request. */
    public static final class Auth {
        Supplier<String> bearer;
        BasicAuth basic;
        final Map<String, Supplier<String>> apiKey = new LinkedHashMap<>();

        public Auth bearer(String token) {
            return bearer(() -> token);
        }

        public Auth bearer(Supplier<String> provider) {
            this.bearer = provider;
            return this;
        }

        public Auth basic(String username, String password) {
            this.basic = new BasicAuth(username, password);
            return this;
        }

        public Auth apiKey(String scheme, String value) {
            return apiKey(scheme, () -> value);
        }

        public Auth apiKey(String scheme, Supplier<String> provider) {
            this.apiKey.put(scheme, provider);
            return this;
        }
    }

    /** Decides whether an attempt is retried: the response, or the error when there is none. */
    @FunctionalInterface
    public interface RetryOn {
        boolean test(int attempt, HttpResponse<?> response, Exception error);
    }

    /** The retry policy: `retries` extra attempts, with fixed or exponential (default) backoff. */
    public static final class Retry {
        int retries;
        Duration delay = Duration.ofSeconds(1);
        String strategy = "exponential";
        boolean noJitter;
        RetryOn retryOn;

        public Retry retries(int retries) {
            this.retries = retries;
            return this;
        }

        public Retry delay(Duration delay) {
            this.delay = delay;
            return this;
        }

        /** `"exponential"` (default) or `"fixed"`. */
        public Retry strategy(String strategy) {
            this.strategy = strategy;
            return this;
        }

        public Retry noJitter(boolean noJitter) {
            this.noJitter = noJitter;
            return this;
        }

        /** Replaces the default predicate (idempotent methods on 408/429/5xx or a transport error). */
        public Retry retryOn(RetryOn retryOn) {
            this.retryOn = retryOn;
            return this;
        }
    }

    /** Hooks around every attempt: `onRequest` before it is sent, `onResponse` in reverse order. */
    public interface Middleware {
        default void onRequest(HttpRequest.Builder request) {}

        default void onResponse(HttpResponse<InputStream> response) {}
    }

    /** Per-client configuration shared by every operation method. */
    public static final class Config {
        String serverUrl = "";
        HttpClient httpClient;
        final Map<String, String> headers = new LinkedHashMap<>();
        Duration timeout;
        Retry retry = new Retry();
        final List<Middleware> middleware = new ArrayList<>();
        Supplier<String> idempotencyKey;
        Auth auth = new Auth();

        public Config serverUrl(String serverUrl) {
            this.serverUrl = serverUrl;
            return this;
        }

        public Config httpClient(HttpClient httpClient) {
            this.httpClient = httpClient;
            return this;
        }

        /** A header sent with every request; a `Content-Type` here wins over the description's. */
        public Config header(String name, String value) {
            this.headers.put(name, value);
            return this;
        }

        /** The budget of one attempt; a later attempt gets a fresh one. */
        public Config timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        public Config retry(Retry retry) {
            this.retry = retry;
            return this;
        }

        public Config middleware(Middleware middleware) {
            this.middleware.add(middleware);
            return this;
        }

        /** Supplies the `Idempotency-Key` of every POST and PATCH that does not carry one. */
        public Config idempotencyKey(Supplier<String> idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        public Config auth(Auth auth) {
            this.auth = auth;
            return this;
        }
    }

    /** A `<op>WithHeaders` result: the decoded body plus the coerced declared headers. */
    public record Envelope<T>(T data, Map<String, Object> headers, int status) {}

    /** One decoded `text/event-stream` frame; `data` is parsed JSON for JSON event streams. */
    public record ServerSentEvent(String event, Object data, String id, Integer retry) {}

    /** One entry of the operations table's security requirements. */
    public record SecuritySpec(String scheme, String kind, String name, String in) {
        static SecuritySpec of(String scheme, String kind) {
            return new SecuritySpec(scheme, kind, null, null);
        }
    }

    /** One entry of the operations table's pagination rules. */
    public record PaginationSpec(
        String style,
        String param,
        String nextCursor,
        String hasMore,
        String nextLink,
        String limitParam,
        String items
    ) {}

    record Operation(
        String id,
        String method,
        String path,
        List<List<SecuritySpec>> security,
        PaginationSpec pagination
    ) {}

    // ─── JSON ───

    /**
     * A minimal JSON reader and writer over plain values: `Map<String, Object>` (insertion
     * ordered), `List<Object>`, `String`, `Long` for integral numbers, `Double` for the rest,
     * `Boolean`, and `null`. No streaming: a response body is read whole, then parsed.
     */
    public static final class Json {
        private final String text;
        private int position;

        private Json(String text) {
            this.text = text;
        }

        public static Object parse(String text) {
            Json json = new Json(text);
            json.skipWhitespace();
            Object value = json.readValue();
            json.skipWhitespace();
            if (json.position != text.length()) {
                throw json.error("unexpected trailing characters");
            }
            return value;
        }

        public static String write(Object value) {
            StringBuilder out = new StringBuilder();
            writeValue(out, value);
            return out.toString();
        }

        private IllegalArgumentException error(String message) {
            return new IllegalArgumentException("Invalid JSON at offset " + position + ": " + message);
        }

        private void skipWhitespace() {
            while (position < text.length()) {
                char current = text.charAt(position);
                if (current != ' ' && current != '\n' && current != '\r' && current != '\t') {
                    break;
                }
                position++;
            }
        }

        private Object readValue() {
            if (position >= text.length()) {
                throw error("unexpected end of input");
            }
            char current = text.charAt(position);
            switch (current) {
                case '{':
                    return readObject();
                case '[':
                    return readArray();
                case '"':
                    return readString();
                case 't':
                    expectWord("true");
                    return Boolean.TRUE;
                case 'f':
                    expectWord("false");
                    return Boolean.FALSE;
                case 'n':
                    expectWord("null");
                    return null;
                default:
                    if (current == '-' || (current >= '0' && current <= '9')) {
                        return readNumber();
                    }
                    throw error("unexpected character '" + current + "'");
            }
        }

        private void expectWord(String word) {
            if (!text.startsWith(word, position)) {
                throw error("expected " + word);
            }
            position += word.length();
        }

        private Map<String, Object> readObject() {
            Map<String, Object> object = new LinkedHashMap<>();
            position++;
            skipWhitespace();
            if (peek() == '}') {
                position++;
                return object;
            }
            while (true) {
                skipWhitespace();
                if (peek() != '"') {
                    throw error("expected a string key");
                }
                String key = readString();
                skipWhitespace();
                if (peek() != ':') {
                    throw error("expected ':'");
                }
                position++;
                skipWhitespace();
                object.put(key, readValue());
                skipWhitespace();
                char next = peek();
                position++;
                if (next == '}') {
                    return object;
                }
                if (next != ',') {
                    throw error("expected ',' or '}'");
                }
            }
        }

        private List<Object> readArray() {
            List<Object> array = new ArrayList<>();
            position++;
            skipWhitespace();
            if (peek() == ']') {
                position++;
                return array;
            }
            while (true) {
                skipWhitespace();
                array.add(readValue());
                skipWhitespace();
                char next = peek();
                position++;
                if (next == ']') {
                    return array;
                }
                if (next != ',') {
                    throw error("expected ',' or ']'");
                }
            }
        }

        private char peek() {
            if (position >= text.length()) {
                throw error("unexpected end of input");
            }
            return text.charAt(position);
        }

        private String readString() {
            position++;
            StringBuilder out = new StringBuilder();
            while (true) {
                char current = peek();
                position++;
                if (current == '"') {
                    return out.toString();
                }
                if (current != '\\') {
                    out.append(current);
                    continue;
                }
                char escaped = peek();
                position++;
                switch (escaped) {
                    case '"':
                    case '\\':
                    case '/':
                        out.append(escaped);
                        break;
                    case 'b':
                        out.append('\b');
                        break;
                    case 'f':
                        out.append('\f');
                        break;
                    case 'n':
                        out.append('\n');
                        break;
                    case 'r':
                        out.append('\r');
                        break;
                    case 't':
                        out.append('\t');
                        break;
                    case 'u':
                        if (position + 4 > text.length()) {
                            throw error("truncated unicode escape");
                        }
                        out.append((char) Integer.parseInt(text.substring(position, position + 4), 16));
                        position += 4;
                        break;
                    default:
                        throw error("invalid escape '\\" + escaped + "'");
                }
            }
        }

        private Object readNumber() {
            int start = position;
            boolean integral = true;
            if (peek() == '-') {
                position++;
            }
            while (position < text.length()) {
                char current = text.charAt(position);
                if (current >= '0' && current <= '9') {
                    position++;
                } else if (current == '.' || current == 'e' || current == 'E' || current == '+' || current == '-') {
                    integral = false;
                    position++;
                } else {
                    break;
                }
            }
            String raw = text.substring(start, position);
            try {
                if (integral) {
                    return Long.parseLong(raw);
                }
                return Double.parseDouble(raw);
            } catch (NumberFormatException exception) {
                // Beyond a long: keep the value rather than fail the whole document.
                return Double.parseDouble(raw);
            }
        }

        private static void writeValue(StringBuilder out, Object value) {
            if (value == null) {
                out.append("null");
            } else if (value instanceof String string) {
                writeString(out, string);
            } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
                out.append(value);
            } else if (value instanceof Number number) {
                double asDouble = number.doubleValue();
                if (Double.isNaN(asDouble) || Double.isInfinite(asDouble)) {
                    out.append("null");
                } else if (asDouble == Math.rint(asDouble) && Math.abs(asDouble) < 1e15) {
                    out.append((long) asDouble);
                } else {
                    out.append(asDouble);
                }
            } else if (value instanceof Map<?, ?> map) {
                out.append('{');
                boolean first = true;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (!first) {
                        out.append(',');
                    }
                    first = false;
                    writeString(out, String.valueOf(entry.getKey()));
                    out.append(':');
                    writeValue(out, entry.getValue());
                }
                out.append('}');
            } else if (value instanceof Iterable<?> items) {
                out.append('[');
                boolean first = true;
                for (Object item : items) {
                    if (!first) {
                        out.append(',');
                    }
                    first = false;
                    writeValue(out, item);
                }
                out.append(']');
            } else if (value instanceof JsonValue typed) {
                writeValue(out, typed.toJson());
            } else if (value instanceof WireValue wire) {
                writeValue(out, wire.wire());
            } else {
                // Dates and anything else print their ISO-8601 / text form.
                writeString(out, textValue(value));
            }
        }

        private static void writeString(StringBuilder out, String value) {
            out.append('"');
            for (int index = 0; index < value.length(); index++) {
                char current = value.charAt(index);
                switch (current) {
                    case '"':
                        out.append("\\\"");
                        break;
                    case '\\':
                        out.append("\\\\");
                        break;
                    case '\n':
                        out.append("\\n");
                        break;
                    case '\r':
                        out.append("\\r");
                        break;
                    case '\t':
                        out.append("\\t");
                        break;
                    default:
                        if (current < 0x20) {
                            out.append(String.format("\\u%04x", (int) current));
                        } else {
                            out.append(current);
                        }
                }
            }
            out.append('"');
        }
    }

    /** A generated model: serializes itself to the plain JSON graph. */
    public interface JsonValue {
        Object toJson();
    }

    /** A generated enum: carries the wire literal (a String or a Long) of each member. */
    public interface WireValue {
        Object wire();
    }

    // ─── Hydration helpers (wire value → typed value, null-tolerant) ───

    static String asString(Object value) {
        return value == null ? null : value instanceof String string ? string : String.valueOf(value);
    }

    static Long asLong(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof String string && !string.isEmpty() ? Long.parseLong(string) : null;
    }

    static Double asDouble(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof String string && !string.isEmpty() ? Double.parseDouble(string) : null;
    }

    static Boolean asBoolean(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        return value instanceof String string ? Boolean.parseBoolean(string) : null;
    }

    static OffsetDateTime asOffsetDateTime(Object value) {
        return value == null ? null : OffsetDateTime.parse(asString(value));
    }

    static LocalDate asLocalDate(Object value) {
        return value == null ? null : LocalDate.parse(asString(value));
    }

    static <T> List<T> asList(Object value, Function<Object, T> item) {
        if (!(value instanceof List<?> raw)) {
            return null;
        }
        List<T> out = new ArrayList<>(raw.size());
        for (Object entry : raw) {
            out.add(item.apply(entry));
        }
        return out;
    }

    static <T> Map<String, T> asMap(Object value, Function<Object, T> item) {
        if (!(value instanceof Map<?, ?> raw)) {
            return null;
        }
        Map<String, T> out = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : raw.entrySet()) {
            out.put(String.valueOf(entry.getKey()), item.apply(entry.getValue()));
        }
        return out;
    }

    static Map<String, Object> asObject(Object value) {
        return asMap(value, item -> item);
    }

    static <T> List<Object> mapList(List<T> value, Function<T, Object> item) {
        if (value == null) {
            return null;
        }
        List<Object> out = new ArrayList<>(value.size());
        for (T entry : value) {
            out.add(entry == null ? null : item.apply(entry));
        }
        return out;
    }

    static <T> Map<String, Object> mapValues(Map<String, T> value, Function<T, Object> item) {
        if (value == null) {
            return null;
        }
        Map<String, Object> out = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : value.entrySet()) {
            out.put(entry.getKey(), entry.getValue() == null ? null : item.apply(entry.getValue()));
        }
        return out;
    }

    /** The wire text of a typed value: enums by wire literal, date-times with seconds, records as JSON, the rest as text. */
    static String textValue(Object value) {
        if (value instanceof WireValue wire) {
            return String.valueOf(wire.wire());
        }
        if (value instanceof JsonValue || value instanceof Map || value instanceof Iterable) {
            return Json.write(value);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        return String.valueOf(value);
    }

    static void addQuery(Map<String, List<String>> query, String name, Object value) {
        query.computeIfAbsent(name, key -> new ArrayList<>()).add(textValue(value));
    }

    /** The source's elements, each mapped — the typed view of a raw page or item sequence. */
    static <T> Iterable<T> mapIterable(Iterable<Object> source, Function<Object, T> map) {
        return () -> {
            Iterator<Object> raw = source.iterator();
            return new Iterator<T>() {
                @Override
                public boolean hasNext() {
                    return raw.hasNext();
                }

                @Override
                public T next() {
                    return map.apply(raw.next());
                }
            };
        };
    }

    /** The items of every page, in order, read through the rule's `items` pointer. */
    static Iterable<Object> flattenItems(Iterable<Object> pages, String pointer) {
        return () -> {
            Iterator<Object> pageIterator = pages.iterator();
            return new Iterator<Object>() {
                private Iterator<?> items = Collections.emptyIterator();

                @Override
                public boolean hasNext() {
                    while (!items.hasNext()) {
                        if (!pageIterator.hasNext()) {
                            return false;
                        }
                        Object found = resolvePointer(pageIterator.next(), pointer);
                        items = found instanceof List<?> list ? list.iterator() : Collections.emptyIterator();
                    }
                    return true;
                }

                @Override
                public Object next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return items.next();
                }
            };
        };
    }

    static Map<String, List<String>> cloneQuery(Map<String, List<String>> query) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : query.entrySet()) {
            out.put(entry.getKey(), new ArrayList<>(entry.getValue()));
        }
        return out;
    }

    // ─── Auth and URLs ───

    record ResolvedAuth(Map<String, String> headers, Map<String, List<String>> query) {}

    private static boolean schemeConfigured(SecuritySpec spec, Auth auth) {
        switch (spec.kind()) {
            case "apiKey":
                return auth.apiKey.containsKey(spec.scheme());
            case "bearer":
                return auth.bearer != null;
            default:
                return auth.basic != null;
        }
    }

    /**
     * Apply the first fully-configured OR-alternative; when none is, the first alternative's
     * configured schemes are still sent (the server rejects the request — same behavior as
     * the TypeScript runtime).
     */
    static ResolvedAuth resolveAuth(List<List<SecuritySpec>> security, Auth auth) {
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (security == null || security.isEmpty()) {
            return new ResolvedAuth(headers, query);
        }
        List<SecuritySpec> alternative = security.get(0);
        for (List<SecuritySpec> candidate : security) {
            boolean all = true;
            for (SecuritySpec spec : candidate) {
                if (!schemeConfigured(spec, auth)) {
                    all = false;
                    break;
                }
            }
            if (all) {
                alternative = candidate;
                break;
            }
        }
        List<String> cookies = new ArrayList<>();
        for (SecuritySpec spec : alternative) {
            switch (spec.kind()) {
                case "apiKey": {
                    Supplier<String> provider = auth.apiKey.get(spec.scheme());
                    if (provider == null) {
                        continue;
                    }
                    String value = provider.get();
                    if ("query".equals(spec.in())) {
                        addQuery(query, spec.name(), value);
                    } else if ("cookie".equals(spec.in())) {
                        cookies.add(spec.name() + "=" + encode(value));
                    } else {
                        headers.put(spec.name(), value);
                    }
                    break;
                }
                case "bearer":
                    if (auth.bearer != null) {
                        headers.put("Authorization", "Bearer " + auth.bearer.get());
                    }
                    break;
                default:
                    if (auth.basic != null) {
                        String token = auth.basic.username() + ":" + auth.basic.password();
                        headers.put(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8))
                        );
                    }
            }
        }
        if (!cookies.isEmpty()) {
            headers.put("Cookie", String.join("; ", cookies));
        }
        return new ResolvedAuth(headers, query);
    }

    /** Percent-encode one path segment or query component. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Substitute `{param}` placeholders with encoded values and prefix the server URL. */
    static String buildUrl(String serverUrl, String path, Map<String, String> pathParams) {
        String filled = path;
        for (Map.Entry<String, String> entry : pathParams.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", encode(entry.getValue()));
        }
        String base = serverUrl;
        while (base.endsWith("/")) {
            base = base.substring(0, base.length() - 1);
        }
        return base + filled;
    }

    /** Append query params in form style: a list value repeats the key (`tag=a&tag=b`). */
    static String appendQuery(String url, Map<String, List<String>> query) {
        StringBuilder pairs = new StringBuilder();
        for (Map.Entry<String, List<String>> entry : query.entrySet()) {
            for (String value : entry.getValue()) {
                if (pairs.length() > 0) {
                    pairs.append('&');
                }
                pairs.append(encode(entry.getKey())).append('=').append(encode(value));
            }
        }
        if (pairs.length() == 0) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + pairs;
    }

    // ─── Send ───

    /** One request as the generated methods describe it; the runtime adds auth, retries, and middleware. */
    static final class RequestSpec {
        String operationId;
        String method;
        String url;
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, List<String>> query = new LinkedHashMap<>();
        /** `byte[]` is replayable across attempts; an `InputStream` is sent as is, once. */
        Object body;
        String contentType;

        RequestSpec(String operationId, String method, String url) {
            this.operationId = operationId;
            this.method = method;
            this.url = url;
        }

        RequestSpec headers(Map<String, String> headers) {
            this.headers = headers;
            return this;
        }

        RequestSpec query(Map<String, List<String>> query) {
            this.query = query;
            return this;
        }

        RequestSpec body(Object body, String contentType) {
            this.body = body;
            this.contentType = contentType;
            return this;
        }
    }

    private static final List<Integer> TRANSIENT_STATUS = List.of(408, 429, 500, 502, 503, 504);

    private static boolean defaultRetryOn(String method, Map<String, String> headers, HttpResponse<?> response, Exception error) {
        boolean safe = List.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS").contains(method) || hasHeader(headers, "Idempotency-Key");
        if (!safe) {
            return false;
        }
        if (error != null) {
            return true;
        }
        return response != null && TRANSIENT_STATUS.contains(response.statusCode());
    }

    private static boolean hasHeader(Map<String, String> headers, String name) {
        for (String key : headers.keySet()) {
            if (key.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static Duration retryDelay(Retry retry, int attempt, String retryAfter) {
        if (retryAfter != null) {
            try {
                return Duration.ofMillis((long) (Double.parseDouble(retryAfter.trim()) * 1000));
            } catch (NumberFormatException ignored) {
                // An HTTP-date Retry-After falls back to the policy's own delay.
            }
        }
        Duration raw = "fixed".equals(retry.strategy) ? retry.delay : retry.delay.multipliedBy(1L << (attempt - 1));
        if (retry.noJitter) {
            return raw;
        }
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(raw.toMillis() + 1));
    }

    private static void sleep(Duration delay) {
        try {
            Thread.sleep(Math.max(0, delay.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while waiting to retry", interrupted));
        }
    }

    /**
     * The request core: header merge, idempotency keys, the retry loop with a fresh timeout
     * per attempt, and the middleware hooks. Returns the response of the last attempt with
     * its body still unread; callers map status >= 400 to ApiException.
     */
    static HttpResponse<InputStream> send(Config config, RequestSpec spec) {
        Map<String, String> headers = new LinkedHashMap<>(config.headers);
        headers.putAll(spec.headers);
        String method = spec.method.toUpperCase(Locale.ROOT);
        if ((method.equals("POST") || method.equals("PATCH")) && !hasHeader(headers, "Idempotency-Key") && config.idempotencyKey != null) {
            headers.put("Idempotency-Key", config.idempotencyKey.get());
        }
        if (spec.contentType != null && spec.body != null && !hasHeader(headers, "Content-Type")) {
            headers.put("Content-Type", spec.contentType);
        }
        if (config.httpClient == null) {
            // HTTP/1.1 outright: the default client's h2c upgrade attempt confuses servers that
            // do not speak HTTP/2, and a generated SDK cannot know which it will meet.
            config.httpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        }
        HttpClient httpClient = config.httpClient;
        String fullUrl = appendQuery(spec.url, spec.query);
        boolean stream = spec.body instanceof InputStream;
        // The first attempt consumes a stream, so there is nothing to replay.
        int maxAttempts = stream ? 1 : 1 + Math.max(0, config.retry.retries);
        for (int attempt = 1; ; attempt++) {
            HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(fullUrl));
            if (config.timeout != null) {
                builder.timeout(config.timeout);
            }
            for (Map.Entry<String, String> entry : headers.entrySet()) {
                builder.header(entry.getKey(), entry.getValue());
            }
            HttpRequest.BodyPublisher publisher;
            if (spec.body instanceof InputStream input) {
                publisher = HttpRequest.BodyPublishers.ofInputStream(() -> input);
            } else if (spec.body instanceof byte[] bytes) {
                publisher = HttpRequest.BodyPublishers.ofByteArray(bytes);
            } else {
                publisher = HttpRequest.BodyPublishers.noBody();
            }
            builder.method(method, publisher);
            for (Middleware middleware : config.middleware) {
                middleware.onRequest(builder);
            }
            HttpResponse<InputStream> response = null;
            Exception failure = null;
            try {
                response = httpClient.send(builder.build(), HttpResponse.BodyHandlers.ofInputStream());
            } catch (IOException | InterruptedException exception) {
                if (exception instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                failure = exception;
            }
            boolean retryable = config.retry.retryOn != null
                ? config.retry.retryOn.test(attempt, response, failure)
                : defaultRetryOn(method, headers, response, failure);
            if (failure != null) {
                if (attempt < maxAttempts && retryable) {
                    sleep(retryDelay(config.retry, attempt, null));
                    continue;
                }
                if (failure instanceof HttpTimeoutException) {
                    throw new ApiTimeoutException(spec.operationId, config.timeout, attempt);
                }
                throw new UncheckedIOException("Request to " + fullUrl + " failed: " + failure.getMessage(), new IOException(failure));
            }
            for (int index = config.middleware.size() - 1; index >= 0; index--) {
                config.middleware.get(index).onResponse(response);
            }
            if (response.statusCode() >= 400 && attempt < maxAttempts && retryable) {
                String retryAfter = response.headers().firstValue("Retry-After").orElse(null);
                readBody(response);
                sleep(retryDelay(config.retry, attempt, retryAfter));
                continue;
            }
            return response;
        }
    }

    /** The whole response body; the stream is closed afterwards. */
    static byte[] readBody(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[8192];
            int read;
            while ((read = body.read(chunk)) != -1) {
                out.write(chunk, 0, read);
            }
            return out.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The decoded JSON body, or null for an empty body. */
    static Object decodeJson(HttpResponse<InputStream> response) {
        String text = new String(readBody(response), StandardCharsets.UTF_8);
        return text.isBlank() ? null : Json.parse(text);
    }

    /** The structured exception for a non-2xx response; the body is decoded when it is JSON. */
    static ApiException apiErrorFrom(HttpResponse<InputStream> response, String url) {
        String text = new String(readBody(response), StandardCharsets.UTF_8);
        Object body = text;
        if (!text.isBlank()) {
            try {
                body = Json.parse(text);
            } catch (IllegalArgumentException notJson) {
                body = text;
            }
        }
        return new ApiException(url, response.statusCode(), body);
    }

    /** Coerce declared response headers per `{name, key, type}` specs; absent or unparsable ones are omitted. */
    static Map<String, Object> readEnvelopeHeaders(HttpResponse<?> response, String[][] specs) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String[] spec : specs) {
            String raw = response.headers().firstValue(spec[0]).orElse(null);
            if (raw == null) {
                continue;
            }
            String trimmed = raw.trim();
            try {
                switch (spec[2]) {
                    case "integer":
                        headers.put(spec[1], Long.parseLong(trimmed));
                        break;
                    case "number":
                        headers.put(spec[1], Double.parseDouble(trimmed));
                        break;
                    case "boolean": {
                        String lower = trimmed.toLowerCase(Locale.ROOT);
                        if (lower.equals("true") || lower.equals("false")) {
                            headers.put(spec[1], lower.equals("true"));
                        }
                        break;
                    }
                    default:
                        headers.put(spec[1], raw);
                }
            } catch (NumberFormatException unparsable) {
                // Omitted, like an absent header.
            }
        }
        return headers;
    }

    // ─── Pagination ───

    /** Walk an RFC 6901 JSON pointer over decoded JSON; null on any miss. */
    static Object resolvePointer(Object data, String pointer) {
        if (pointer == null || pointer.isEmpty()) {
            return data;
        }
        if (!pointer.startsWith("/")) {
            return null;
        }
        Object current = data;
        for (String token : pointer.substring(1).split("/", -1)) {
            String key = token.replace("~1", "/").replace("~0", "~");
            if (current instanceof Map<?, ?> map) {
                current = map.get(key);
            } else if (current instanceof List<?> list) {
                try {
                    int index = Integer.parseInt(key);
                    current = index >= 0 && index < list.size() ? list.get(index) : null;
                } catch (NumberFormatException notAnIndex) {
                    return null;
                }
            } else {
                return null;
            }
            if (current == null) {
                return null;
            }
        }
        return current;
    }

    /** The `rel="next"` target of a `Link` header, or null. */
    static String linkNext(String header) {
        if (header == null) {
            return null;
        }
        for (String entry : header.split(",")) {
            String[] parts = entry.split(";");
            if (parts.length < 2) {
                continue;
            }
            String target = parts[0].trim();
            if (!target.startsWith("<") || !target.endsWith(">")) {
                continue;
            }
            for (int index = 1; index < parts.length; index++) {
                String param = parts[index].trim();
                if (param.startsWith("rel=")) {
                    String rel = param.substring(4).replace("\"", "");
                    for (String kind : rel.split("\\s+")) {
                        if (kind.equals("next")) {
                            return target.substring(1, target.length() - 1);
                        }
                    }
                }
            }
        }
        return null;
    }

    /** One page fetch: the decoded page and the response it came from. */
    record PageResult(Object page, HttpResponse<InputStream> response) {}

    @FunctionalInterface
    interface PageCall {
        PageResult call(Map<String, List<String>> params);
    }

    /** An iterator that fetches its next element lazily, once per `hasNext`. */
    abstract static class LazyIterator<T> implements Iterator<T> {
        private T next;
        private boolean ready;
        private boolean done;

        /** The next element, or null when the sequence has ended. */
        protected abstract T fetch();

        @Override
        public boolean hasNext() {
            if (done) {
                return false;
            }
            if (!ready) {
                next = fetch();
                ready = true;
                if (next == null) {
                    done = true;
                }
            }
            return !done;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ready = false;
            return next;
        }
    }

    /**
     * Auto-pagination over raw decoded pages, following the rule in `spec` — the same stop
     * conditions and loop guards as the TypeScript runtime. Generated wrappers hydrate the
     * pages into models.
     */
    static Iterable<Object> iterPages(PageCall call, PaginationSpec spec, Map<String, List<String>> base) {
        return () -> new LazyIterator<>() {
            private boolean started;
            private boolean finished;
            private Object cursor;
            private Map<String, List<String>> params = cloneQuery(base);
            private String previousLink;
            private String previousItems;
            private int position;

            @Override
            protected Object fetch() {
                if (finished) {
                    return null;
                }
                switch (spec.style()) {
                    case "cursor":
                        return fetchCursor();
                    case "link":
                    case "body-link":
                        return fetchLink();
                    default:
                        return fetchOffset();
                }
            }

            private Object fetchCursor() {
                if (!started) {
                    started = true;
                    List<String> seed = base.get(spec.param());
                    cursor = seed == null || seed.isEmpty() ? null : seed.get(0);
                }
                Map<String, List<String>> pageParams = cloneQuery(base);
                if (cursor != null) {
                    pageParams.put(spec.param(), new ArrayList<>(List.of(String.valueOf(cursor))));
                }
                Object page = call.call(pageParams).page();
                if (spec.hasMore() != null && Boolean.FALSE.equals(resolvePointer(page, spec.hasMore()))) {
                    finished = true;
                    return page;
                }
                Object next = resolvePointer(page, spec.nextCursor());
                if (next == null || "".equals(next)) {
                    finished = true;
                    return page;
                }
                if (!(next instanceof String) && !(next instanceof Number)) {
                    throw new IllegalStateException("Pagination cursor at " + spec.nextCursor() + " is not a string or number");
                }
                if (cursor != null && String.valueOf(next).equals(String.valueOf(cursor))) {
                    throw new IllegalStateException("Pagination did not advance: the operation returned the same cursor twice");
                }
                cursor = next;
                return page;
            }

            private Object fetchLink() {
                PageResult result = call.call(params);
                String target;
                if (spec.style().equals("link")) {
                    target = linkNext(result.response().headers().firstValue("Link").orElse(null));
                } else {
                    Object value = resolvePointer(result.page(), spec.nextLink());
                    if (value != null && !(value instanceof String)) {
                        throw new IllegalStateException("Pagination link at " + spec.nextLink() + " is not a string");
                    }
                    target = (String) value;
                }
                if (target == null || target.isEmpty()) {
                    finished = true;
                    return result.page();
                }
                URI pageUri = result.response().uri();
                URI next = pageUri.resolve(target);
                if (next.toString().equals(previousLink) || next.toString().equals(pageUri.toString())) {
                    throw new IllegalStateException("Pagination did not advance: the Link rel=\"next\" target repeats");
                }
                previousLink = next.toString();
                params = cloneQuery(base);
                String rawQuery = next.getRawQuery();
                if (rawQuery != null) {
                    for (String pair : rawQuery.split("&")) {
                        if (pair.isEmpty()) {
                            continue;
                        }
                        int equals = pair.indexOf('=');
                        String key = java.net.URLDecoder.decode(equals < 0 ? pair : pair.substring(0, equals), StandardCharsets.UTF_8);
                        String value = equals < 0 ? "" : java.net.URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                        params.put(key, new ArrayList<>(List.of(value)));
                    }
                }
                return result.page();
            }

            private Object fetchOffset() {
                if (!started) {
                    started = true;
                    position = spec.style().equals("page") ? 1 : 0;
                    List<String> seed = base.get(spec.param());
                    if (seed != null && !seed.isEmpty() && !seed.get(0).isEmpty()) {
                        try {
                            position = Integer.parseInt(seed.get(0));
                        } catch (NumberFormatException ignored) {
                            // The description's default position stands.
                        }
                    }
                }
                Map<String, List<String>> pageParams = cloneQuery(base);
                pageParams.put(spec.param(), new ArrayList<>(List.of(String.valueOf(position))));
                Object page = call.call(pageParams).page();
                Object items = resolvePointer(page, spec.items());
                List<?> list = items instanceof List<?> found ? found : null;
                if (list != null) {
                    String serialized = Json.write(list);
                    if (serialized.equals(previousItems)) {
                        throw new IllegalStateException("Pagination did not advance: the operation returned the same page twice");
                    }
                    previousItems = serialized;
                }
                if (list == null || list.isEmpty()) {
                    finished = true;
                    return page;
                }
                position += spec.style().equals("page") ? 1 : list.size();
                return page;
            }
        };
    }

    // ─── Server-Sent Events ───

    @FunctionalInterface
    interface SseOpener {
        HttpResponse<InputStream> open(Map<String, String> extraHeaders);
    }

    private static ServerSentEvent parseSseFrame(String raw, boolean jsonData) {
        String event = "message";
        List<String> dataLines = new ArrayList<>();
        String id = null;
        Integer retry = null;
        boolean sawField = false;
        for (String line : raw.replace("\r\n", "\n").replace('\r', '\n').split("\n")) {
            if (line.isEmpty() || line.startsWith(":")) {
                continue;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1);
            if (value.startsWith(" ")) {
                value = value.substring(1);
            }
            sawField = true;
            switch (field) {
                case "event":
                    event = value;
                    break;
                case "data":
                    dataLines.add(value);
                    break;
                case "id":
                    id = value;
                    break;
                case "retry":
                    try {
                        retry = Integer.valueOf(value);
                    } catch (NumberFormatException ignored) {
                        // A non-numeric retry field is ignored, as the spec says.
                    }
                    break;
                default:
            }
        }
        if (!sawField) {
            return null;
        }
        String text = String.join("\n", dataLines);
        Object data = jsonData && !text.isEmpty() ? Json.parse(text) : text;
        return new ServerSentEvent(event, data, id, retry);
    }

    /**
     * Stream server-sent events, reconnecting with `Last-Event-ID` on a dropped connection
     * (a fresh open = fresh auth); a 4xx/5xx or a bad JSON payload ends the stream with an
     * exception, a clean end of stream ends it quietly.
     */
    static Iterable<ServerSentEvent> iterSse(SseOpener open, boolean jsonData) {
        return () -> new LazyIterator<>() {
            private InputStream body;
            private final StringBuilder buffer = new StringBuilder();
            private final byte[] chunk = new byte[4096];
            private String lastEventId;
            private int serverRetry = -1;
            private int failures;
            private boolean finished;

            private void connect() {
                Map<String, String> headers = new LinkedHashMap<>();
                headers.put("Accept", "text/event-stream");
                if (lastEventId != null) {
                    headers.put("Last-Event-ID", lastEventId);
                }
                HttpResponse<InputStream> response = open.open(headers);
                if (response.statusCode() >= 400) {
                    throw apiErrorFrom(response, response.uri().toString());
                }
                body = response.body();
                failures = 0;
            }

            private void backoff() {
                failures++;
                long base = serverRetry >= 0 ? serverRetry : 1000;
                long delay = Math.min(base * (1L << (failures - 1)), 30_000);
                sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(delay + 1)));
            }

            private ServerSentEvent take(String frame) {
                ServerSentEvent event = parseSseFrame(frame, jsonData);
                if (event == null) {
                    return null;
                }
                if (event.id() != null) {
                    lastEventId = event.id();
                }
                if (event.retry() != null && event.retry() >= 0) {
                    serverRetry = event.retry();
                }
                return event;
            }

            @Override
            protected ServerSentEvent fetch() {
                while (!finished) {
                    if (body == null) {
                        try {
                            connect();
                        } catch (UncheckedIOException dropped) {
                            backoff();
                            continue;
                        }
                    }
                    int split = buffer.indexOf("\n\n");
                    if (split >= 0) {
                        String frame = buffer.substring(0, split);
                        buffer.delete(0, split + 2);
                        ServerSentEvent event = take(frame);
                        if (event != null) {
                            return event;
                        }
                        continue;
                    }
                    int read;
                    try {
                        read = body.read(chunk);
                    } catch (IOException dropped) {
                        read = -2;
                    }
                    if (read >= 0) {
                        buffer.append(new String(chunk, 0, read, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n'));
                        continue;
                    }
                    try {
                        body.close();
                    } catch (IOException ignored) {
                        // The connection is gone either way.
                    }
                    body = null;
                    if (read == -1) {
                        finished = true;
                        String rest = buffer.toString();
                        buffer.setLength(0);
                        return rest.isBlank() ? null : take(rest);
                    }
                    backoff();
                }
                return null;
            }
        };
    }

    // ─── Request bodies ───

    /** A prepared request body: the bytes or stream to send and the content type to declare, if any. */
    record Body(Object body, String contentType) {}

    /** Encode a map as `multipart/form-data`; nested values become JSON parts. */
    static Body toMultipart(Map<String, Object> fields) {
        String boundary = "redocly-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + Long.toHexString(ThreadLocalRandom.current().nextLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (Map.Entry<String, Object> entry : fields.entrySet()) {
                Object value = entry.getValue();
                if (value == null) {
                    continue;
                }
                out.write(("--" + boundary + "\r\n").getBytes(StandardCharsets.UTF_8));
                if (value instanceof byte[] bytes) {
                    out.write(("Content-Disposition: form-data; name=\"" + entry.getKey() + "\"; filename=\"" + entry.getKey() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                    out.write(bytes);
                } else if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof WireValue) {
                    out.write(("Content-Disposition: form-data; name=\"" + entry.getKey() + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                    out.write(textValue(value).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(("Content-Disposition: form-data; name=\"" + entry.getKey() + "\"\r\nContent-Type: application/json\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                    out.write(Json.write(value).getBytes(StandardCharsets.UTF_8));
                }
                out.write("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            out.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new Body(out.toByteArray(), "multipart/form-data; boundary=" + boundary);
    }

    /**
     * The body of an untyped multipart operation: an InputStream is streamed and a `byte[]`
     * or String sent as is, all under the caller's Content-Type (the boundary is theirs to
     * set); a map is encoded with `toMultipart`.
     */
    static Body multipartBody(Object body) {
        if (body instanceof InputStream || body instanceof byte[]) {
            return new Body(body, null);
        }
        if (body instanceof String text) {
            return new Body(text.getBytes(StandardCharsets.UTF_8), null);
        }
        return toMultipart(asObject(body instanceof JsonValue typed ? typed.toJson() : body));
    }

    /** The body of a binary operation: an InputStream is streamed, a `byte[]` or String sent as is, anything else JSON-encoded. */
    static Body binaryBody(Object body, String contentType) {
        if (body instanceof InputStream || body instanceof byte[]) {
            return new Body(body, contentType);
        }
        if (body instanceof String text) {
            return new Body(text.getBytes(StandardCharsets.UTF_8), contentType);
        }
        return new Body(Json.write(body).getBytes(StandardCharsets.UTF_8), contentType);
    }

    /** A JSON request body from a typed value. */
    static Body jsonBody(Object body, String contentType) {
        Object plain = body instanceof JsonValue typed ? typed.toJson() : body;
        return new Body(Json.write(plain).getBytes(StandardCharsets.UTF_8), contentType);
    }

    static Map<String, String> pathParams(String... pairs) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int index = 0; index + 1 < pairs.length; index += 2) {
            out.put(pairs[index], Objects.requireNonNull(pairs[index + 1], "path parameter " + pairs[index]));
        }
        return out;
    }

    /** The query parameters of listUsers; an unset field is not sent. */
    public static final class ListUsersParams {
        public Long pageNo;
        public Long perPage;

        public ListUsersParams pageNo(Long pageNo) {
            this.pageNo = pageNo;
            return this;
        }

        public ListUsersParams perPage(Long perPage) {
            this.perPage = perPage;
            return this;
        }
    }

    /** The query parameters of listConversations; an unset field is not sent. */
    public static final class ListConversationsParams {
        public Long pageNo;
        public Long perPage;
        public String sortBy;
        public String sortDirection;
        public Boolean withArchived;

        public ListConversationsParams pageNo(Long pageNo) {
            this.pageNo = pageNo;
            return this;
        }

        public ListConversationsParams perPage(Long perPage) {
            this.perPage = perPage;
            return this;
        }

        public ListConversationsParams sortBy(String sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        public ListConversationsParams sortDirection(String sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        public ListConversationsParams withArchived(Boolean withArchived) {
            this.withArchived = withArchived;
            return this;
        }
    }

    /** The query parameters of listMessages; an unset field is not sent. */
    public static final class ListMessagesParams {
        public Long pageNo;
        public Long perPage;
        public String sortBy;
        public String sortDirection;
        public Boolean withArchived;

        public ListMessagesParams pageNo(Long pageNo) {
            this.pageNo = pageNo;
            return this;
        }

        public ListMessagesParams perPage(Long perPage) {
            this.perPage = perPage;
            return this;
        }

        public ListMessagesParams sortBy(String sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        public ListMessagesParams sortDirection(String sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        public ListMessagesParams withArchived(Boolean withArchived) {
            this.withArchived = withArchived;
            return this;
        }
    }

    /** The query parameters of listNotifications; an unset field is not sent. */
    public static final class ListNotificationsParams {
        public Long pageNo;
        public Long perPage;
        public String sortBy;
        public String sortDirection;

        public ListNotificationsParams pageNo(Long pageNo) {
            this.pageNo = pageNo;
            return this;
        }

        public ListNotificationsParams perPage(Long perPage) {
            this.perPage = perPage;
            return this;
        }

        public ListNotificationsParams sortBy(String sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        public ListNotificationsParams sortDirection(String sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }
    }

    /** The query parameters of listSubunitScopes; an unset field is not sent. */
    public static final class ListSubunitScopesParams {
        public Long pageNo;
        public Long perPage;

        public ListSubunitScopesParams pageNo(Long pageNo) {
            this.pageNo = pageNo;
            return this;
        }

        public ListSubunitScopesParams perPage(Long perPage) {
            this.perPage = perPage;
            return this;
        }
    }

    private final Config config;

    public ApiClient(Config config) {
        this.config = config;
        if (config.serverUrl.isEmpty()) {
            config.serverUrl = "https://api.mpc.dev.placewise.com";
        }
    }

    public ApiClient() {
        this(new Config());
    }

    /** listUsers — List Users */
    public UserListResponse listUsers(ListUsersParams params) {
        Operation op = new Operation("listUsers", "GET", "/v1/users", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/users"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return UserListResponse.fromJson(decodeJson(response));
    }

    /** listUsersWithHeaders — Like listUsers, returning an Envelope with the declared response headers. */
    public Envelope<UserListResponse> listUsersWithHeaders(ListUsersParams params) {
        Operation op = new Operation("listUsers", "GET", "/v1/users", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/users"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        UserListResponse data = UserListResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listUsers response pages, following the pagination rule automatically. */
    public Iterable<UserListResponse> listUsersPages(ListUsersParams params) {
        Operation op = new Operation("listUsers", "GET", "/v1/users", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/users"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(iterPages(call, op.pagination(), base), page -> UserListResponse.fromJson(page));
    }

    /** The items of every listUsers page. */
    public Iterable<User> listUsersItems(ListUsersParams params) {
        Operation op = new Operation("listUsers", "GET", "/v1/users", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/users"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(flattenItems(iterPages(call, op.pagination(), base), op.pagination().items()), item -> User.fromJson(item));
    }

    /** showNotificationsSettings — Show Notifications Settings */
    public NotificationsSettingsResponse showNotificationsSettings() {
        Operation op = new Operation("showNotificationsSettings", "GET", "/v1/users/me/notifications_settings", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return NotificationsSettingsResponse.fromJson(decodeJson(response));
    }

    /** showNotificationsSettingsWithHeaders — Like showNotificationsSettings, returning an Envelope with the declared response headers. */
    public Envelope<NotificationsSettingsResponse> showNotificationsSettingsWithHeaders() {
        Operation op = new Operation("showNotificationsSettings", "GET", "/v1/users/me/notifications_settings", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        NotificationsSettingsResponse data = NotificationsSettingsResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** updateNotificationsSettings — Update Notifications Settings */
    public NotificationsSettingsResponse updateNotificationsSettings(UpdateNotificationsSettingsRequest body) {
        Operation op = new Operation("updateNotificationsSettings", "PUT", "/v1/users/me/notifications_settings", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        Body payload = jsonBody(body, "application/json");
        spec.body(payload.body(), payload.contentType());
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return NotificationsSettingsResponse.fromJson(decodeJson(response));
    }

    /** updateNotificationsSettingsWithHeaders — Like updateNotificationsSettings, returning an Envelope with the declared response headers. */
    public Envelope<NotificationsSettingsResponse> updateNotificationsSettingsWithHeaders(UpdateNotificationsSettingsRequest body) {
        Operation op = new Operation("updateNotificationsSettings", "PUT", "/v1/users/me/notifications_settings", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        Body payload = jsonBody(body, "application/json");
        spec.body(payload.body(), payload.contentType());
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        NotificationsSettingsResponse data = NotificationsSettingsResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listConversations — List Conversations */
    public ConversationListResponse listConversations(ListConversationsParams params) {
        Operation op = new Operation("listConversations", "GET", "/v1/users/me/conversations", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/conversations"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(query, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(query, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(query, "with_archived", params.withArchived);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return ConversationListResponse.fromJson(decodeJson(response));
    }

    /** listConversationsWithHeaders — Like listConversations, returning an Envelope with the declared response headers. */
    public Envelope<ConversationListResponse> listConversationsWithHeaders(ListConversationsParams params) {
        Operation op = new Operation("listConversations", "GET", "/v1/users/me/conversations", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/conversations"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(query, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(query, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(query, "with_archived", params.withArchived);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        ConversationListResponse data = ConversationListResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listConversations response pages, following the pagination rule automatically. */
    public Iterable<ConversationListResponse> listConversationsPages(ListConversationsParams params) {
        Operation op = new Operation("listConversations", "GET", "/v1/users/me/conversations", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/conversations"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(base, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(base, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(base, "with_archived", params.withArchived);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(iterPages(call, op.pagination(), base), page -> ConversationListResponse.fromJson(page));
    }

    /** The items of every listConversations page. */
    public Iterable<Conversation> listConversationsItems(ListConversationsParams params) {
        Operation op = new Operation("listConversations", "GET", "/v1/users/me/conversations", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/conversations"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(base, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(base, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(base, "with_archived", params.withArchived);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(flattenItems(iterPages(call, op.pagination(), base), op.pagination().items()), item -> Conversation.fromJson(item));
    }

    /** createConversation — Create Conversation */
    public ConversationCreatedResponse createConversation(CreateConversationRequest body) {
        Operation op = new Operation("createConversation", "POST", "/v1/users/me/conversations", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        Body payload = jsonBody(body, "application/json");
        spec.body(payload.body(), payload.contentType());
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return ConversationCreatedResponse.fromJson(decodeJson(response));
    }

    /** createConversationWithHeaders — Like createConversation, returning an Envelope with the declared response headers. */
    public Envelope<ConversationCreatedResponse> createConversationWithHeaders(CreateConversationRequest body) {
        Operation op = new Operation("createConversation", "POST", "/v1/users/me/conversations", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        Body payload = jsonBody(body, "application/json");
        spec.body(payload.body(), payload.contentType());
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        ConversationCreatedResponse data = ConversationCreatedResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** showConversation — Show Conversation */
    public ConversationResponse showConversation(Long conversationId) {
        Operation op = new Operation("showConversation", "GET", "/v1/users/me/conversations/{conversation_id}", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return ConversationResponse.fromJson(decodeJson(response));
    }

    /** showConversationWithHeaders — Like showConversation, returning an Envelope with the declared response headers. */
    public Envelope<ConversationResponse> showConversationWithHeaders(Long conversationId) {
        Operation op = new Operation("showConversation", "GET", "/v1/users/me/conversations/{conversation_id}", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        ConversationResponse data = ConversationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** markConversationReceived — Mark Conversation as "received" */
    public ConversationResponse markConversationReceived(Long conversationId) {
        Operation op = new Operation("markConversationReceived", "PUT", "/v1/users/me/conversations/{conversation_id}/received", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return ConversationResponse.fromJson(decodeJson(response));
    }

    /** markConversationReceivedWithHeaders — Like markConversationReceived, returning an Envelope with the declared response headers. */
    public Envelope<ConversationResponse> markConversationReceivedWithHeaders(Long conversationId) {
        Operation op = new Operation("markConversationReceived", "PUT", "/v1/users/me/conversations/{conversation_id}/received", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        ConversationResponse data = ConversationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** markConversationSeen — Mark Conversation as "seen" */
    public ConversationResponse markConversationSeen(Long conversationId) {
        Operation op = new Operation("markConversationSeen", "PUT", "/v1/users/me/conversations/{conversation_id}/seen", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return ConversationResponse.fromJson(decodeJson(response));
    }

    /** markConversationSeenWithHeaders — Like markConversationSeen, returning an Envelope with the declared response headers. */
    public Envelope<ConversationResponse> markConversationSeenWithHeaders(Long conversationId) {
        Operation op = new Operation("markConversationSeen", "PUT", "/v1/users/me/conversations/{conversation_id}/seen", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        ConversationResponse data = ConversationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** archiveConversation — Archive Conversation */
    public ConversationResponse archiveConversation(Long conversationId) {
        Operation op = new Operation("archiveConversation", "PUT", "/v1/users/me/conversations/{conversation_id}/archive", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return ConversationResponse.fromJson(decodeJson(response));
    }

    /** archiveConversationWithHeaders — Like archiveConversation, returning an Envelope with the declared response headers. */
    public Envelope<ConversationResponse> archiveConversationWithHeaders(Long conversationId) {
        Operation op = new Operation("archiveConversation", "PUT", "/v1/users/me/conversations/{conversation_id}/archive", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        ConversationResponse data = ConversationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listMessages — List Messages */
    public MessageListResponse listMessages(Long conversationId, ListMessagesParams params) {
        Operation op = new Operation("listMessages", "GET", "/v1/users/me/conversations/{conversation_id}/messages", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/messages"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(query, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(query, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(query, "with_archived", params.withArchived);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return MessageListResponse.fromJson(decodeJson(response));
    }

    /** listMessagesWithHeaders — Like listMessages, returning an Envelope with the declared response headers. */
    public Envelope<MessageListResponse> listMessagesWithHeaders(Long conversationId, ListMessagesParams params) {
        Operation op = new Operation("listMessages", "GET", "/v1/users/me/conversations/{conversation_id}/messages", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/messages"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(query, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(query, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(query, "with_archived", params.withArchived);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        MessageListResponse data = MessageListResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listMessages response pages, following the pagination rule automatically. */
    public Iterable<MessageListResponse> listMessagesPages(Long conversationId, ListMessagesParams params) {
        Operation op = new Operation("listMessages", "GET", "/v1/users/me/conversations/{conversation_id}/messages", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/messages"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(base, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(base, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(base, "with_archived", params.withArchived);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(iterPages(call, op.pagination(), base), page -> MessageListResponse.fromJson(page));
    }

    /** The items of every listMessages page. */
    public Iterable<Message> listMessagesItems(Long conversationId, ListMessagesParams params) {
        Operation op = new Operation("listMessages", "GET", "/v1/users/me/conversations/{conversation_id}/messages", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/messages"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(base, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(base, "sort_direction", params.sortDirection);
            }
            if (params.withArchived != null) {
                addQuery(base, "with_archived", params.withArchived);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(flattenItems(iterPages(call, op.pagination(), base), op.pagination().items()), item -> Message.fromJson(item));
    }

    /** createMessage — Create Message */
    public MessageResponse createMessage(Long conversationId, CreateMessageRequest body) {
        Operation op = new Operation("createMessage", "POST", "/v1/users/me/conversations/{conversation_id}/messages", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        Body payload = jsonBody(body, "application/json");
        spec.body(payload.body(), payload.contentType());
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return MessageResponse.fromJson(decodeJson(response));
    }

    /** createMessageWithHeaders — Like createMessage, returning an Envelope with the declared response headers. */
    public Envelope<MessageResponse> createMessageWithHeaders(Long conversationId, CreateMessageRequest body) {
        Operation op = new Operation("createMessage", "POST", "/v1/users/me/conversations/{conversation_id}/messages", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        Body payload = jsonBody(body, "application/json");
        spec.body(payload.body(), payload.contentType());
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        MessageResponse data = MessageResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** archiveMessage — Archive Message */
    public MessageResponse archiveMessage(Long conversationId, Long messageId) {
        Operation op = new Operation("archiveMessage", "PUT", "/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId), "message_id", textValue(messageId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return MessageResponse.fromJson(decodeJson(response));
    }

    /** archiveMessageWithHeaders — Like archiveMessage, returning an Envelope with the declared response headers. */
    public Envelope<MessageResponse> archiveMessageWithHeaders(Long conversationId, Long messageId) {
        Operation op = new Operation("archiveMessage", "PUT", "/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("conversation_id", textValue(conversationId), "message_id", textValue(messageId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        MessageResponse data = MessageResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listNotifications — List Notifications */
    public NotificationListResponse listNotifications(ListNotificationsParams params) {
        Operation op = new Operation("listNotifications", "GET", "/v1/users/me/notifications", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/notifications"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(query, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(query, "sort_direction", params.sortDirection);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return NotificationListResponse.fromJson(decodeJson(response));
    }

    /** listNotificationsWithHeaders — Like listNotifications, returning an Envelope with the declared response headers. */
    public Envelope<NotificationListResponse> listNotificationsWithHeaders(ListNotificationsParams params) {
        Operation op = new Operation("listNotifications", "GET", "/v1/users/me/notifications", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/notifications"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(query, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(query, "sort_direction", params.sortDirection);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        NotificationListResponse data = NotificationListResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listNotifications response pages, following the pagination rule automatically. */
    public Iterable<NotificationListResponse> listNotificationsPages(ListNotificationsParams params) {
        Operation op = new Operation("listNotifications", "GET", "/v1/users/me/notifications", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/notifications"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(base, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(base, "sort_direction", params.sortDirection);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(iterPages(call, op.pagination(), base), page -> NotificationListResponse.fromJson(page));
    }

    /** The items of every listNotifications page. */
    public Iterable<Notification> listNotificationsItems(ListNotificationsParams params) {
        Operation op = new Operation("listNotifications", "GET", "/v1/users/me/notifications", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/notifications"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
            if (params.sortBy != null) {
                addQuery(base, "sort_by", params.sortBy);
            }
            if (params.sortDirection != null) {
                addQuery(base, "sort_direction", params.sortDirection);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(flattenItems(iterPages(call, op.pagination(), base), op.pagination().items()), item -> Notification.fromJson(item));
    }

    /** markAllNotificationsReceived — Mark all Notifications as Received */
    public Map<String, Object> markAllNotificationsReceived() {
        Operation op = new Operation("markAllNotificationsReceived", "PUT", "/v1/users/me/notifications/received", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return asMap(decodeJson(response), item -> item);
    }

    /** markAllNotificationsReceivedWithHeaders — Like markAllNotificationsReceived, returning an Envelope with the declared response headers. */
    public Envelope<Map<String, Object>> markAllNotificationsReceivedWithHeaders() {
        Operation op = new Operation("markAllNotificationsReceived", "PUT", "/v1/users/me/notifications/received", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        Map<String, Object> data = asMap(decodeJson(response), item -> item);
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** markAllNotificationsSeen — Mark all Notifications as Seen */
    public Map<String, Object> markAllNotificationsSeen() {
        Operation op = new Operation("markAllNotificationsSeen", "PUT", "/v1/users/me/notifications/seen", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return asMap(decodeJson(response), item -> item);
    }

    /** markAllNotificationsSeenWithHeaders — Like markAllNotificationsSeen, returning an Envelope with the declared response headers. */
    public Envelope<Map<String, Object>> markAllNotificationsSeenWithHeaders() {
        Operation op = new Operation("markAllNotificationsSeen", "PUT", "/v1/users/me/notifications/seen", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        Map<String, Object> data = asMap(decodeJson(response), item -> item);
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** showNotification — Show Notification */
    public NotificationResponse showNotification(Long notificationId) {
        Operation op = new Operation("showNotification", "GET", "/v1/users/me/notifications/{notification_id}", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("notification_id", textValue(notificationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return NotificationResponse.fromJson(decodeJson(response));
    }

    /** showNotificationWithHeaders — Like showNotification, returning an Envelope with the declared response headers. */
    public Envelope<NotificationResponse> showNotificationWithHeaders(Long notificationId) {
        Operation op = new Operation("showNotification", "GET", "/v1/users/me/notifications/{notification_id}", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("notification_id", textValue(notificationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        NotificationResponse data = NotificationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** markNotificationReceived — Mark Notification as Received */
    public NotificationResponse markNotificationReceived(Long notificationId) {
        Operation op = new Operation("markNotificationReceived", "PUT", "/v1/users/me/notifications/{notification_id}/received", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("notification_id", textValue(notificationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return NotificationResponse.fromJson(decodeJson(response));
    }

    /** markNotificationReceivedWithHeaders — Like markNotificationReceived, returning an Envelope with the declared response headers. */
    public Envelope<NotificationResponse> markNotificationReceivedWithHeaders(Long notificationId) {
        Operation op = new Operation("markNotificationReceived", "PUT", "/v1/users/me/notifications/{notification_id}/received", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("notification_id", textValue(notificationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        NotificationResponse data = NotificationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** markNotificationSeen — Mark Notification as Seen */
    public NotificationResponse markNotificationSeen(Long notificationId) {
        Operation op = new Operation("markNotificationSeen", "PUT", "/v1/users/me/notifications/{notification_id}/seen", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("notification_id", textValue(notificationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return NotificationResponse.fromJson(decodeJson(response));
    }

    /** markNotificationSeenWithHeaders — Like markNotificationSeen, returning an Envelope with the declared response headers. */
    public Envelope<NotificationResponse> markNotificationSeenWithHeaders(Long notificationId) {
        Operation op = new Operation("markNotificationSeen", "PUT", "/v1/users/me/notifications/{notification_id}/seen", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), null);
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        String url = buildUrl(config.serverUrl, op.path(), pathParams("notification_id", textValue(notificationId)));
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        NotificationResponse data = NotificationResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listSubunitScopes — List Subunits Scopes for User */
    public SubunitScopeListResponse listSubunitScopes(ListSubunitScopesParams params) {
        Operation op = new Operation("listSubunitScopes", "GET", "/v1/users/me/subunits_scopes", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/subunit_scopes"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        return SubunitScopeListResponse.fromJson(decodeJson(response));
    }

    /** listSubunitScopesWithHeaders — Like listSubunitScopes, returning an Envelope with the declared response headers. */
    public Envelope<SubunitScopeListResponse> listSubunitScopesWithHeaders(ListSubunitScopesParams params) {
        Operation op = new Operation("listSubunitScopes", "GET", "/v1/users/me/subunits_scopes", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/subunit_scopes"));
        ResolvedAuth auth = resolveAuth(op.security(), config.auth);
        Map<String, List<String>> query = auth.query();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(query, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(query, "per_page", params.perPage);
            }
        }
        String url = buildUrl(config.serverUrl, op.path(), pathParams());
        RequestSpec spec = new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query);
        HttpResponse<InputStream> response = send(config, spec);
        if (response.statusCode() >= 400) {
            throw apiErrorFrom(response, url);
        }
        SubunitScopeListResponse data = SubunitScopeListResponse.fromJson(decodeJson(response));
        return new Envelope<>(data, readEnvelopeHeaders(response, new String[][] {{"ratelimit-bucket", "ratelimitBucket", "string"}, {"ratelimit-remaining", "ratelimitRemaining", "integer"}, {"ratelimit-cost", "ratelimitCost", "integer"}}), response.statusCode());
    }

    /** listSubunitScopes response pages, following the pagination rule automatically. */
    public Iterable<SubunitScopeListResponse> listSubunitScopesPages(ListSubunitScopesParams params) {
        Operation op = new Operation("listSubunitScopes", "GET", "/v1/users/me/subunits_scopes", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/subunit_scopes"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(iterPages(call, op.pagination(), base), page -> SubunitScopeListResponse.fromJson(page));
    }

    /** The items of every listSubunitScopes page. */
    public Iterable<SubunitScope> listSubunitScopesItems(ListSubunitScopesParams params) {
        Operation op = new Operation("listSubunitScopes", "GET", "/v1/users/me/subunits_scopes", List.of(List.of(SecuritySpec.of("UserAuthorization", "bearer"))), new PaginationSpec("cursor", "page_no", "/pagination_info/next_page", null, null, "per_page", "/subunit_scopes"));
        Map<String, List<String>> base = new LinkedHashMap<>();
        if (params != null) {
            if (params.pageNo != null) {
                addQuery(base, "page_no", params.pageNo);
            }
            if (params.perPage != null) {
                addQuery(base, "per_page", params.perPage);
            }
        }
        PageCall call = pageParams -> {
            ResolvedAuth auth = resolveAuth(op.security(), config.auth);
            Map<String, List<String>> query = cloneQuery(auth.query());
            query.putAll(pageParams);
            String url = buildUrl(config.serverUrl, op.path(), pathParams());
            HttpResponse<InputStream> response = send(config, new RequestSpec(op.id(), op.method(), url).headers(auth.headers()).query(query));
            if (response.statusCode() >= 400) {
                throw apiErrorFrom(response, url);
            }
            return new PageResult(decodeJson(response), response);
        };
        return mapIterable(flattenItems(iterPages(call, op.pagination(), base), op.pagination().items()), item -> SubunitScope.fromJson(item));
    }

}
