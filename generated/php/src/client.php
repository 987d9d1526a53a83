<?php

// Generated from an OpenAPI description. Do not edit. Change the description and generate again.
// PHP >= 8.1, curl extension — zero Composer dependencies.

declare(strict_types=1);

namespace PlacewiseUsersApi;

/** Conversation — A thread of messages between users, as the caller sees it. No field says whether it is archived or received: the vendor documents none. The vendor marks `audience_ids`, `user_ids` and `unseen_messages_count` as not mandatory, so do not rely on them being present. */
final class Conversation
{
    public function __construct(
        public int $id,
        public string $authorId,
        public string $createdAt,
        public string $updatedAt,
        public ?array $audienceIds = null,
        public ?array $userIds = null,
        public ?int $unseenMessagesCount = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            id: $data['id'],
            authorId: $data['author_id'],
            createdAt: $data['created_at'],
            updatedAt: $data['updated_at'],
            audienceIds: $data['audience_ids'] ?? null,
            userIds: $data['user_ids'] ?? null,
            unseenMessagesCount: $data['unseen_messages_count'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['id'] = $this->id;
        $data['author_id'] = $this->authorId;
        $data['created_at'] = $this->createdAt;
        $data['updated_at'] = $this->updatedAt;
        if ($this->audienceIds !== null) {
            $data['audience_ids'] = $this->audienceIds;
        }
        if ($this->userIds !== null) {
            $data['user_ids'] = $this->userIds;
        }
        if ($this->unseenMessagesCount !== null) {
            $data['unseen_messages_count'] = $this->unseenMessagesCount;
        }
        return $data;
    }
}

/** ConversationCreate — Who takes part in a new conversation besides its author: users, audiences, or both. At least one of the two is required (inferred: the vendor marks both with a footnote whose text is missing from the copy that we read). */
final class ConversationCreate
{
    public function __construct(
        public ?array $audienceIds = null,
        public ?array $userIds = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            audienceIds: $data['audience_ids'] ?? null,
            userIds: $data['user_ids'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        if ($this->audienceIds !== null) {
            $data['audience_ids'] = $this->audienceIds;
        }
        if ($this->userIds !== null) {
            $data['user_ids'] = $this->userIds;
        }
        return $data;
    }
}

/** ConversationCreatedResponse — The new conversation and its first message. */
final class ConversationCreatedResponse
{
    public function __construct(
        public Conversation $conversation,
        public Message $message,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            conversation: Conversation::fromArray($data['conversation']),
            message: Message::fromArray($data['message']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['conversation'] = $this->conversation->toArray();
        $data['message'] = $this->message->toArray();
        return $data;
    }
}

/** ConversationListResponse — A page of the caller's conversations. */
final class ConversationListResponse
{
    public function __construct(
        public array $conversations,
        public PaginationInfo $paginationInfo,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            conversations: array_map(static fn ($item) => Conversation::fromArray($item), $data['conversations']),
            paginationInfo: PaginationInfo::fromArray($data['pagination_info']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['conversations'] = array_map(static fn ($item) => $item->toArray(), $this->conversations);
        $data['pagination_info'] = $this->paginationInfo->toArray();
        return $data;
    }
}

/** ConversationResponse — One conversation, as the caller sees it after the request. */
final class ConversationResponse
{
    public function __construct(
        public Conversation $conversation,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            conversation: Conversation::fromArray($data['conversation']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['conversation'] = $this->conversation->toArray();
        return $data;
    }
}

/** CreateConversationRequest — A new conversation and its first message. Both are required (inferred). */
final class CreateConversationRequest
{
    public function __construct(
        public ConversationCreate $conversation,
        public MessageCreate $message,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            conversation: ConversationCreate::fromArray($data['conversation']),
            message: MessageCreate::fromArray($data['message']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['conversation'] = $this->conversation->toArray();
        $data['message'] = $this->message->toArray();
        return $data;
    }
}

/** CreateMessageRequest — A new message. */
final class CreateMessageRequest
{
    public function __construct(
        public MessageCreate $message,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            message: MessageCreate::fromArray($data['message']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['message'] = $this->message->toArray();
        return $data;
    }
}

/** Message — One message of a conversation, as the caller sees it. It does not name its conversation; the path does. */
final class Message
{
    public function __construct(
        public int $id,
        public string $authorId,
        public string $content,
        public string $createdAt,
        public string $updatedAt,
        public ?bool $seen = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            id: $data['id'],
            authorId: $data['author_id'],
            content: $data['content'],
            createdAt: $data['created_at'],
            updatedAt: $data['updated_at'],
            seen: $data['seen'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['id'] = $this->id;
        $data['author_id'] = $this->authorId;
        $data['content'] = $this->content;
        $data['created_at'] = $this->createdAt;
        $data['updated_at'] = $this->updatedAt;
        if ($this->seen !== null) {
            $data['seen'] = $this->seen;
        }
        return $data;
    }
}

/** MessageCreate — A message to send. Its author is the caller. */
final class MessageCreate
{
    public function __construct(
        public string $content,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            content: $data['content'],
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['content'] = $this->content;
        return $data;
    }
}

/** MessageListResponse — A page of a conversation's messages. */
final class MessageListResponse
{
    public function __construct(
        public array $messages,
        public PaginationInfo $paginationInfo,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            messages: array_map(static fn ($item) => Message::fromArray($item), $data['messages']),
            paginationInfo: PaginationInfo::fromArray($data['pagination_info']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['messages'] = array_map(static fn ($item) => $item->toArray(), $this->messages);
        $data['pagination_info'] = $this->paginationInfo->toArray();
        return $data;
    }
}

/** MessageResponse — One message, as the caller sees it after the request. */
final class MessageResponse
{
    public function __construct(
        public Message $message,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            message: Message::fromArray($data['message']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['message'] = $this->message->toArray();
        return $data;
    }
}

/** Notification — Something that the platform tells the caller. The whole model is inferred: we found no page that describes it. The names of the operations confirm only that a notification can be marked as received and as seen. */
final class Notification
{
    public function __construct(
        public int $id,
        public string $type,
        public string $content,
        public bool $received,
        public bool $seen,
        public string $createdAt,
        public string $updatedAt,
        public ?string $title = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            id: $data['id'],
            type: $data['type'],
            content: $data['content'],
            received: $data['received'],
            seen: $data['seen'],
            createdAt: $data['created_at'],
            updatedAt: $data['updated_at'],
            title: $data['title'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['id'] = $this->id;
        $data['type'] = $this->type;
        $data['content'] = $this->content;
        $data['received'] = $this->received;
        $data['seen'] = $this->seen;
        $data['created_at'] = $this->createdAt;
        $data['updated_at'] = $this->updatedAt;
        if ($this->title !== null) {
            $data['title'] = $this->title;
        }
        return $data;
    }
}

/** NotificationListResponse — A page of the caller's notifications. */
final class NotificationListResponse
{
    public function __construct(
        public array $notifications,
        public PaginationInfo $paginationInfo,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            notifications: array_map(static fn ($item) => Notification::fromArray($item), $data['notifications']),
            paginationInfo: PaginationInfo::fromArray($data['pagination_info']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['notifications'] = array_map(static fn ($item) => $item->toArray(), $this->notifications);
        $data['pagination_info'] = $this->paginationInfo->toArray();
        return $data;
    }
}

/** NotificationResponse — One notification after the request. */
final class NotificationResponse
{
    public function __construct(
        public Notification $notification,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            notification: Notification::fromArray($data['notification']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['notification'] = $this->notification->toArray();
        return $data;
    }
}

/** NotificationsSettings — The channels by which the caller is notified. The whole model is inferred: we found no page that describes it. The three channels are those of the 2021 documents. */
final class NotificationsSettings
{
    public function __construct(
        public bool $email,
        public bool $push,
        public bool $sms,
        public ?string $updatedAt,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            email: $data['email'],
            push: $data['push'],
            sms: $data['sms'],
            updatedAt: $data['updated_at'],
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['email'] = $this->email;
        $data['push'] = $this->push;
        $data['sms'] = $this->sms;
        $data['updated_at'] = $this->updatedAt;
        return $data;
    }
}

/** NotificationsSettingsResponse — The caller's notification settings after the request. */
final class NotificationsSettingsResponse
{
    public function __construct(
        public NotificationsSettings $notificationsSettings,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            notificationsSettings: NotificationsSettings::fromArray($data['notifications_settings']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['notifications_settings'] = $this->notificationsSettings->toArray();
        return $data;
    }
}

/** NotificationsSettingsUpdate — The channels to change, at least one. A channel that you leave out keeps its value (inferred). */
final class NotificationsSettingsUpdate
{
    public function __construct(
        public ?bool $email = null,
        public ?bool $push = null,
        public ?bool $sms = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            email: $data['email'] ?? null,
            push: $data['push'] ?? null,
            sms: $data['sms'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        if ($this->email !== null) {
            $data['email'] = $this->email;
        }
        if ($this->push !== null) {
            $data['push'] = $this->push;
        }
        if ($this->sms !== null) {
            $data['sms'] = $this->sms;
        }
        return $data;
    }
}

/** PaginationInfo — The position of a page in the whole list. */
final class PaginationInfo
{
    public function __construct(
        public int $totalCount,
        public int $perPage,
        public int $totalPages,
        public int $currentPage,
        public ?int $nextPage,
        public ?int $prevPage,
        public bool $isFirstPage,
        public bool $isLastPage,
        public bool $isOutOfRange,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            totalCount: $data['total_count'],
            perPage: $data['per_page'],
            totalPages: $data['total_pages'],
            currentPage: $data['current_page'],
            nextPage: $data['next_page'],
            prevPage: $data['prev_page'],
            isFirstPage: $data['is_first_page'],
            isLastPage: $data['is_last_page'],
            isOutOfRange: $data['is_out_of_range'],
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['total_count'] = $this->totalCount;
        $data['per_page'] = $this->perPage;
        $data['total_pages'] = $this->totalPages;
        $data['current_page'] = $this->currentPage;
        $data['next_page'] = $this->nextPage;
        $data['prev_page'] = $this->prevPage;
        $data['is_first_page'] = $this->isFirstPage;
        $data['is_last_page'] = $this->isLastPage;
        $data['is_out_of_range'] = $this->isOutOfRange;
        return $data;
    }
}

/** ParameterError — One rule that a value breaks. */
final class ParameterError
{
    public function __construct(
        public string $error,
        public ?ParameterErrorOptions $options = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            error: $data['error'],
            options: isset($data['options']) ? ParameterErrorOptions::fromArray($data['options']) : null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['error'] = $this->error;
        if ($this->options !== null) {
            $data['options'] = $this->options->toArray();
        }
        return $data;
    }
}

/** ParameterErrorOptions — The rule's values, for building a message. Which ones there are depends on the code, and there may be others. It is absent if the rule has none: the vendor's table says that it is always present, but its examples leave it out. */
final class ParameterErrorOptions
{
    public function __construct(
        public ?float $number = null,
        public ?int $minLength = null,
        public ?int $maxLength = null,
        public ?string $format = null,
        public ?array $in = null,
        public ?string $property = null,
        public ?string $with = null,
        public ?string $without = null,
        public ?string $type = null,
        public ?array $allowedProtocols = null,
        public ?string $syntaxError = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            number: $data['number'] ?? null,
            minLength: $data['min_length'] ?? null,
            maxLength: $data['max_length'] ?? null,
            format: $data['format'] ?? null,
            in: $data['in'] ?? null,
            property: $data['property'] ?? null,
            with: $data['with'] ?? null,
            without: $data['without'] ?? null,
            type: $data['type'] ?? null,
            allowedProtocols: $data['allowed_protocols'] ?? null,
            syntaxError: $data['syntax_error'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        if ($this->number !== null) {
            $data['number'] = $this->number;
        }
        if ($this->minLength !== null) {
            $data['min_length'] = $this->minLength;
        }
        if ($this->maxLength !== null) {
            $data['max_length'] = $this->maxLength;
        }
        if ($this->format !== null) {
            $data['format'] = $this->format;
        }
        if ($this->in !== null) {
            $data['in'] = $this->in;
        }
        if ($this->property !== null) {
            $data['property'] = $this->property;
        }
        if ($this->with !== null) {
            $data['with'] = $this->with;
        }
        if ($this->without !== null) {
            $data['without'] = $this->without;
        }
        if ($this->type !== null) {
            $data['type'] = $this->type;
        }
        if ($this->allowedProtocols !== null) {
            $data['allowed_protocols'] = $this->allowedProtocols;
        }
        if ($this->syntaxError !== null) {
            $data['syntax_error'] = $this->syntaxError;
        }
        return $data;
    }
}

/** PlainError — The body of most errors. The vendor does not say which, so its use with each status is inferred. */
final class PlainError
{
    public function __construct(
        public string $error,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            error: $data['error'],
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['error'] = $this->error;
        return $data;
    }
}

/** SubunitScope — A named group of subunits of the customer's property. The vendor documents the model in its Management API; that this API returns the same one, and which fields are always present, is inferred. */
final class SubunitScope
{
    public function __construct(
        public int $id,
        public string $name,
        public array $subunitIds,
        public string $createdAt,
        public string $updatedAt,
        public ?string $archivedAt,
        public ?bool $system = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            id: $data['id'],
            name: $data['name'],
            subunitIds: $data['subunit_ids'],
            createdAt: $data['created_at'],
            updatedAt: $data['updated_at'],
            archivedAt: $data['archived_at'],
            system: $data['system'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['id'] = $this->id;
        $data['name'] = $this->name;
        $data['subunit_ids'] = $this->subunitIds;
        $data['created_at'] = $this->createdAt;
        $data['updated_at'] = $this->updatedAt;
        $data['archived_at'] = $this->archivedAt;
        if ($this->system !== null) {
            $data['system'] = $this->system;
        }
        return $data;
    }
}

/** SubunitScopeListResponse — A page of the caller's subunit scopes. */
final class SubunitScopeListResponse
{
    public function __construct(
        public array $subunitScopes,
        public PaginationInfo $paginationInfo,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            subunitScopes: array_map(static fn ($item) => SubunitScope::fromArray($item), $data['subunit_scopes']),
            paginationInfo: PaginationInfo::fromArray($data['pagination_info']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['subunit_scopes'] = array_map(static fn ($item) => $item->toArray(), $this->subunitScopes);
        $data['pagination_info'] = $this->paginationInfo->toArray();
        return $data;
    }
}

/** UpdateNotificationsSettingsRequest — The notification settings to change. */
final class UpdateNotificationsSettingsRequest
{
    public function __construct(
        public NotificationsSettingsUpdate $notificationsSettings,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            notificationsSettings: NotificationsSettingsUpdate::fromArray($data['notifications_settings']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['notifications_settings'] = $this->notificationsSettings->toArray();
        return $data;
    }
}

/** User — A person who works with the customer. No operation of this API changes users. The vendor marks every field but `id` as optional, and does not say whether it is then absent or null. Any of them may be absent; the names and the picture may also be null (inferred). */
final class User
{
    public function __construct(
        public string $id,
        public ?string $firstName = null,
        public ?string $lastName = null,
        public ?array $roles = null,
        public ?string $avatarUrl = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            id: $data['id'],
            firstName: $data['first_name'] ?? null,
            lastName: $data['last_name'] ?? null,
            roles: $data['roles'] ?? null,
            avatarUrl: $data['avatar_url'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['id'] = $this->id;
        if ($this->firstName !== null) {
            $data['first_name'] = $this->firstName;
        }
        if ($this->lastName !== null) {
            $data['last_name'] = $this->lastName;
        }
        if ($this->roles !== null) {
            $data['roles'] = $this->roles;
        }
        if ($this->avatarUrl !== null) {
            $data['avatar_url'] = $this->avatarUrl;
        }
        return $data;
    }
}

/** UserListResponse — A page of users. */
final class UserListResponse
{
    public function __construct(
        public array $users,
        public PaginationInfo $paginationInfo,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            users: array_map(static fn ($item) => User::fromArray($item), $data['users']),
            paginationInfo: PaginationInfo::fromArray($data['pagination_info']),
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['users'] = array_map(static fn ($item) => $item->toArray(), $this->users);
        $data['pagination_info'] = $this->paginationInfo->toArray();
        return $data;
    }
}

/** ValidationError — The body of a 422: what is wrong with each invalid value. The vendor also allows the plain error with 422, so `details` may be absent. */
final class ValidationError
{
    public function __construct(
        public string $error,
        public ?array $details = null,
    ) {
    }

    public static function fromArray(array $data): self
    {
        return new self(
            error: $data['error'],
            details: $data['details'] ?? null,
        );
    }

    public function toArray(): array
    {
        $data = [];
        $data['error'] = $this->error;
        if ($this->details !== null) {
            $data['details'] = $this->details;
        }
        return $data;
    }
}


/** The declared servers; variables default to the values from the description. */
final class Servers
{
    public static function staging(): string
    {
        return 'https://api.mpc.dev.placewise.com';
    }

    public static function production(): string
    {
        return 'https://api.mpc.placewise.com';
    }

    public static function productionInTheApacRegion(): string
    {
        return 'https://api.mpc.apac.placewise.com';
    }
}

// ─── Embedded runtime (@redocly/client-generator php runtime) ───
/** A response with status >= 400, decoded body attached. */
final class ApiError extends \RuntimeException
{
    public function __construct(
        public readonly string $url,
        public readonly int $status,
        public readonly string $reason,
        public readonly mixed $body,
    ) {
        parent::__construct("HTTP {$status} {$reason} for {$url}");
    }
}

/** The last attempt timed out. */
final class TimeoutError extends \RuntimeException
{
    public function __construct(
        public readonly string $url,
        public readonly ?float $timeout,
        public readonly int $attempts,
    ) {
        $seconds = $timeout === null ? 'the configured timeout' : "{$timeout}s";
        parent::__construct("Request to {$url} timed out after {$seconds} ({$attempts} attempt(s))");
    }
}

/** One parsed `text/event-stream` frame. */
/** A `<op>WithHeaders()` result: the decoded body plus coerced declared headers. */
final class Envelope
{
    public function __construct(
        public readonly mixed $data,
        public readonly array $headers,
        public readonly int $status,
    ) {
    }
}

/** Coerce declared response headers per `[name, key, type]` specs; absent/unparsable omitted. */
function readEnvelopeHeaders(array $response, array $specs): array
{
    $headers = [];
    foreach ($specs as [$name, $key, $type]) {
        $raw = $response['headers'][$name] ?? null;
        if ($raw === null) {
            continue;
        }
        if ($type === 'integer' || $type === 'number') {
            if (is_numeric($raw)) {
                $headers[$key] = $type === 'integer' ? (int) $raw : (float) $raw;
            }
        } elseif ($type === 'boolean') {
            $lower = strtolower(trim($raw));
            if ($lower === 'true' || $lower === 'false') {
                $headers[$key] = $lower === 'true';
            }
        } else {
            $headers[$key] = $raw;
        }
    }
    return $headers;
}

final class ServerSentEvent
{
    public function __construct(
        public readonly string $event,
        public readonly mixed $data,
        public readonly ?string $id = null,
        public readonly ?int $retry = null,
    ) {
    }
}

/**
 * Per-instance configuration.
 * `auth`: `['bearer' => string|callable, 'basic' => ['username' => ..., 'password' => ...], 'apiKey' => [scheme => string|callable]]`.
 * `retry`: `['attempts' => int, 'delay' => float, 'strategy' => 'exponential'|'fixed', 'retryOn' => callable]`.
 * `middleware`: callables `fn(array $request, callable $next): array` around each attempt.
 * `onSettled`: callables `fn(array $call): void`, run once per call after the last attempt, with
 * `['operationId' => string, 'status' => int (0 without a response), 'timedOut' => bool, 'attempts' => int, 'durationMs' => int]`.
 */
final class Config
{
    /**
     * Callables that run after `onSettled` on every client of the namespace. The usage telemetry
     * module adds to it, so one registration counts the calls of every client.
     */
    public static array $registeredOnSettled = [];

    public function __construct(
        public string $serverUrl = '',
        public array $auth = [],
        public ?float $timeout = null,
        public array $retry = [],
        public array $middleware = [],
        public array $headers = [],
        public array $onSettled = [],
    ) {
    }
}

/** Resolve a literal-or-callable credential to its string value. */
function resolveToken(mixed $provider): string
{
    return $provider instanceof \Closure ? (string) $provider() : (string) $provider;
}

/**
 * Apply the first fully-configured security alternative. `$security` is an OR-list
 * of AND-sets of specs: `['kind' => 'bearer'|'basic'|'apiKey', 'scheme' => ..., 'name' => ?, 'in' => ?]`.
 * Returns `[headers, query, cookies]`.
 */
function resolveAuth(array $security, array $auth): array
{
    foreach ($security as $andSet) {
        $headers = [];
        $query = [];
        $cookies = [];
        $satisfied = true;
        foreach ($andSet as $spec) {
            if ($spec['kind'] === 'bearer' && isset($auth['bearer'])) {
                $headers['Authorization'] = 'Bearer ' . resolveToken($auth['bearer']);
            } elseif ($spec['kind'] === 'basic' && isset($auth['basic'])) {
                $headers['Authorization'] =
                    'Basic ' . base64_encode($auth['basic']['username'] . ':' . $auth['basic']['password']);
            } elseif ($spec['kind'] === 'apiKey' && isset($auth['apiKey'][$spec['scheme']])) {
                $value = resolveToken($auth['apiKey'][$spec['scheme']]);
                if ($spec['in'] === 'query') {
                    $query[$spec['name']] = $value;
                } elseif ($spec['in'] === 'cookie') {
                    $cookies[] = $spec['name'] . '=' . rawurlencode($value);
                } else {
                    $headers[$spec['name']] = $value;
                }
            } else {
                $satisfied = false;
                break;
            }
        }
        if ($satisfied) {
            return [$headers, $query, $cookies];
        }
    }
    return [[], [], []];
}

/** Substitute `{param}` templates with encoded values and prefix the server URL. */
function buildUrl(string $serverUrl, string $path, array $pathParams): string
{
    foreach ($pathParams as $name => $value) {
        $path = str_replace('{' . $name . '}', rawurlencode((string) $value), $path);
    }
    return rtrim($serverUrl, '/') . $path;
}

/**
 * The default retry predicate, as in the other languages: only a safe method or a request with
 * `Idempotency-Key`, and only after a transport failure (`status` 0) or a 408, 429, 500, 502, 503, or 504.
 */
function defaultRetryOn(array $context): bool
{
    $headerNames = array_map('strtolower', array_keys($context['headers'] ?? []));
    $safe = in_array(strtoupper($context['method'] ?? ''), ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'], true)
        || in_array('idempotency-key', $headerNames, true);
    if (!$safe) {
        return false;
    }
    $status = $context['status'] ?? 0;
    return in_array($status, [0, 408, 429, 500, 502, 503, 504], true);
}

/** Delay before the next attempt: `Retry-After` wins; otherwise jittered (fixed|exponential) backoff. */
function retryDelay(int $attempt, array $retry, ?string $retryAfter): float
{
    if ($retryAfter !== null && ctype_digit($retryAfter)) {
        return (float) $retryAfter;
    }
    $base = (float) ($retry['delay'] ?? 1.0);
    $strategy = $retry['strategy'] ?? 'exponential';
    $delay = $strategy === 'fixed' ? $base : $base * (2 ** ($attempt - 1));
    return $delay * (0.5 + mt_rand() / mt_getrandmax() / 2);
}

/** Append query params in form style: list values repeat the key (`tag=a&tag=b`). */
function appendQuery(string $url, array $query): string
{
    $pairs = [];
    foreach ($query as $name => $value) {
        foreach (is_array($value) ? $value : [$value] as $single) {
            $encoded = is_bool($single) ? ($single ? 'true' : 'false') : (string) $single;
            $pairs[] = rawurlencode((string) $name) . '=' . rawurlencode($encoded);
        }
    }
    if ($pairs === []) {
        return $url;
    }
    return $url . (str_contains($url, '?') ? '&' : '?') . implode('&', $pairs);
}

/** One raw curl exchange. Returns `['status', 'reason', 'headers', 'body', 'url', 'timedOut']`. */
function rawSend(Config $config, array $request): array
{
    $url = appendQuery($request['url'], $request['query'] ?? []);
    $handle = curl_init($url);
    $headerLines = [];
    foreach ($request['headers'] ?? [] as $name => $value) {
        $headerLines[] = $name . ': ' . $value;
    }
    $responseHeaders = [];
    curl_setopt_array($handle, [
        CURLOPT_CUSTOMREQUEST => $request['method'],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => $headerLines,
        CURLOPT_HEADERFUNCTION => function ($ch, string $line) use (&$responseHeaders): int {
            $parts = explode(':', $line, 2);
            if (count($parts) === 2) {
                $responseHeaders[strtolower(trim($parts[0]))] = trim($parts[1]);
            }
            return strlen($line);
        },
    ]);
    $body = $request['body'] ?? null;
    if (is_resource($body)) {
        curl_setopt_array($handle, [CURLOPT_UPLOAD => true, CURLOPT_INFILE => $body]);
        // php://input and wrappers without stream_stat report seekable but fstat() fails (with a
        // warning for the wrappers): those go chunked.
        $stat = @fstat($body);
        if (stream_get_meta_data($body)['seekable'] && $stat !== false) {
            curl_setopt($handle, CURLOPT_INFILESIZE, $stat['size'] - ftell($body));
        }
    } elseif ($body !== null) {
        curl_setopt($handle, CURLOPT_POSTFIELDS, $body);
    }
    if ($config->timeout !== null) {
        curl_setopt($handle, CURLOPT_TIMEOUT_MS, (int) round($config->timeout * 1000));
    }
    $body = curl_exec($handle);
    $errno = curl_errno($handle);
    $status = (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
    $effectiveUrl = (string) curl_getinfo($handle, CURLINFO_EFFECTIVE_URL);
    if ($errno !== 0) {
        return [
            'status' => 0,
            'reason' => curl_strerror($errno) ?? 'transport error',
            'headers' => [],
            'body' => '',
            'url' => $effectiveUrl,
            'timedOut' => $errno === CURLE_OPERATION_TIMEDOUT,
        ];
    }
    return [
        'status' => $status,
        'reason' => '',
        'headers' => $responseHeaders,
        'body' => is_string($body) ? $body : '',
        'url' => $effectiveUrl,
        'timedOut' => false,
    ];
}

/**
 * Send with retries and middleware. `$request` carries `operationId`, `method`, `url`,
 * `headers`, `query`, and optional `body`/`contentType`/`idempotencyKey`.
 * Returns the raw response array; callers map status >= 400 to `ApiError`.
 */
function send(Config $config, array $request): array
{
    $headers = array_merge($config->headers, $request['headers'] ?? []);
    $callerContentType = in_array('content-type', array_map('strtolower', array_keys($headers)), true);
    if (($request['contentType'] ?? null) !== null && !$callerContentType) {
        $headers['Content-Type'] = $request['contentType'];
    }
    if (($request['idempotencyKey'] ?? null) !== null) {
        $headers['Idempotency-Key'] = $request['idempotencyKey'];
    }
    $request['headers'] = $headers;

    $handler = fn (array $req): array => rawSend($config, $req);
    foreach (array_reverse($config->middleware) as $middleware) {
        $next = $handler;
        $handler = fn (array $req): array => $middleware($req, $next);
    }

    // The first attempt consumes a stream resource, so there is nothing to replay.
    $attempts = is_resource($request['body'] ?? null) ? 1 : max(1, (int) ($config->retry['attempts'] ?? 1));
    $retryOn = $config->retry['retryOn'] ?? __NAMESPACE__ . '\\defaultRetryOn';
    $response = null;
    $started = hrtime(true);
    for ($attempt = 1; $attempt <= $attempts; $attempt++) {
        $response = $handler($request);
        $context = [
            'status' => $response['status'],
            'timedOut' => $response['timedOut'],
            'attempt' => $attempt,
            'operationId' => $request['operationId'] ?? '',
            'method' => $request['method'],
            'headers' => $request['headers'],
        ];
        if ($attempt === $attempts || !$retryOn($context)) {
            break;
        }
        $seconds = retryDelay($attempt, $config->retry, $response['headers']['retry-after'] ?? null);
        usleep((int) round($seconds * 1_000_000));
    }
    $call = [
        'operationId' => $request['operationId'] ?? '',
        'status' => $response['status'],
        'timedOut' => $response['timedOut'],
        'attempts' => $attempt,
        'durationMs' => intdiv(hrtime(true) - $started, 1_000_000),
    ];
    $hookErrors = [];
    foreach ([$config->onSettled, Config::$registeredOnSettled] as $hooks) {
        foreach ($hooks as $onSettled) {
            try {
                $onSettled($call);
            } catch (\Throwable $hookError) {
                $hookErrors[] = $hookError;
            }
        }
    }
    // On a failed call, the call's own error wins over a hook error.
    $failed = $response['timedOut'] || $response['status'] === 0;
    if ($hookErrors !== [] && $failed) {
        error_log('onSettled hook failed: ' . $hookErrors[0]->getMessage());
    } elseif ($hookErrors !== []) {
        throw $hookErrors[0];
    }
    if ($response['timedOut']) {
        throw new TimeoutError($response['url'], $config->timeout, $attempt);
    }
    if ($response['status'] === 0) {
        throw new \RuntimeException("Request to {$response['url']} failed: {$response['reason']}");
    }
    return $response;
}

/** Decoded JSON body (assoc arrays), or null for empty bodies. */
function decodeJson(array $response): mixed
{
    if ($response['body'] === '') {
        return null;
    }
    return json_decode($response['body'], true);
}

/** `ApiError` from a non-2xx response. */
function apiErrorFrom(array $response): ApiError
{
    return new ApiError($response['url'], $response['status'], $response['reason'], decodeJson($response));
}

/** Walk an RFC 6901 JSON pointer over decoded JSON; null on any miss. */
function resolvePointer(mixed $data, string $pointer): mixed
{
    if ($pointer === '') {
        return $data;
    }
    foreach (explode('/', substr($pointer, 1)) as $token) {
        $key = str_replace(['~1', '~0'], ['/', '~'], $token);
        if (!is_array($data) || !array_key_exists($key, $data)) {
            return null;
        }
        $data = $data[$key];
    }
    return $data;
}

/** The `rel="next"` target of a `Link` header, or null. */
function linkNext(?string $header): ?string
{
    if ($header === null) {
        return null;
    }
    foreach (explode(',', $header) as $part) {
        if (preg_match('/<([^>]+)>\s*;[^,]*rel="?next"?/', trim($part), $match) === 1) {
            return $match[1];
        }
    }
    return null;
}

/**
 * Auto-pagination: `$call(array $params): [mixed rawPage, array $response]`, `$spec` is the
 * normalized rule (`style`, `param`, `nextCursor`, `hasMore`, `nextLink`, `items`), `$base`
 * the caller's query params. Yields raw decoded pages; generated wrappers hydrate them into models.
 */
function iterPages(callable $call, array $spec, array $base): \Generator
{
    $params = $base;
    $style = $spec['style'];
    $seenCursors = [];
    $seenLinks = [];
    $offset = null;
    $page = null;
    while (true) {
        [$raw, $response] = $call($params);
        yield $raw;
        if ($style === 'cursor') {
            $next = resolvePointer($raw, $spec['nextCursor'] ?? '');
            if (isset($spec['hasMore']) && resolvePointer($raw, $spec['hasMore']) !== true) {
                return;
            }
            if ((!is_string($next) && !is_int($next)) || $next === '' || isset($seenCursors[$next])) {
                return;
            }
            $seenCursors[$next] = true;
            $params[$spec['param']] = $next;
        } elseif ($style === 'link' || $style === 'body-link') {
            $target = $style === 'body-link'
                ? resolvePointer($raw, $spec['nextLink'])
                : linkNext($response['headers']['link'] ?? null);
            if (!is_string($target) || $target === '' || isset($seenLinks[$target])) {
                return;
            }
            $seenLinks[$target] = true;
            $parsed = parse_url($target);
            $linkParams = [];
            parse_str($parsed['query'] ?? '', $linkParams);
            $params = array_merge($params, $linkParams);
        } else {
            $items = resolvePointer($raw, $spec['items'] ?? '');
            $count = is_array($items) ? count($items) : 0;
            if ($count === 0) {
                return;
            }
            if ($style === 'offset') {
                $offset = ($offset ?? (int) ($base[$spec['param']] ?? 0)) + $count;
                $params[$spec['param']] = $offset;
            } else {
                $page = ($page ?? (int) ($base[$spec['param']] ?? 1)) + 1;
                $params[$spec['param']] = $page;
            }
        }
    }
}

/** Parse one SSE frame; returns `[?ServerSentEvent, ?string lastEventId, ?int retryMs]`. */
function parseSseFrame(string $frame, bool $jsonData): array
{
    $event = 'message';
    $dataLines = [];
    $id = null;
    $retry = null;
    foreach (explode("\n", str_replace("\r\n", "\n", $frame)) as $line) {
        if ($line === '' || str_starts_with($line, ':')) {
            continue;
        }
        $colon = strpos($line, ':');
        $field = $colon === false ? $line : substr($line, 0, $colon);
        $value = $colon === false ? '' : ltrim(substr($line, $colon + 1), ' ');
        if ($field === 'event') {
            $event = $value;
        } elseif ($field === 'data') {
            $dataLines[] = $value;
        } elseif ($field === 'id') {
            $id = $value;
        } elseif ($field === 'retry' && ctype_digit($value)) {
            $retry = (int) $value;
        }
    }
    if ($dataLines === [] && $id === null && $retry === null) {
        return [null, null, $retry];
    }
    $data = implode("\n", $dataLines);
    $decoded = $jsonData && $data !== '' ? json_decode($data, true) : $data;
    return [new ServerSentEvent($event, $decoded, $id, $retry), $id, $retry];
}

/**
 * Stream server-sent events. `$open(array $extraHeaders): \CurlHandle` returns a configured
 * (not yet executed) handle; this pump drives it with curl_multi, yields parsed frames, and
 * reconnects with `Last-Event-ID` on transient failures (4xx is definitive; backoff <= 30s).
 */
function iterSse(callable $open, bool $jsonData): \Generator
{
    $lastEventId = null;
    $retryMs = 3000;
    while (true) {
        $extra = ['Accept' => 'text/event-stream'];
        if ($lastEventId !== null) {
            $extra['Last-Event-ID'] = $lastEventId;
        }
        $handle = $open($extra);
        $buffer = '';
        curl_setopt($handle, CURLOPT_WRITEFUNCTION, function ($ch, string $chunk) use (&$buffer): int {
            $buffer .= $chunk;
            return strlen($chunk);
        });
        $multi = curl_multi_init();
        curl_multi_add_handle($multi, $handle);
        do {
            curl_multi_exec($multi, $running);
            if ($running > 0) {
                curl_multi_select($multi, 0.1);
            }
            while (($split = strpos($buffer, "\n\n")) !== false || ($split = strpos($buffer, "\r\n\r\n")) !== false) {
                $frameLength = $buffer[$split] === "\r" ? 4 : 2;
                $frame = substr($buffer, 0, $split);
                $buffer = substr($buffer, $split + $frameLength);
                [$event, $id, $retry] = parseSseFrame($frame, $jsonData);
                if ($id !== null) {
                    $lastEventId = $id;
                }
                if ($retry !== null) {
                    $retryMs = min($retry, 30000);
                }
                if ($event !== null) {
                    yield $event;
                }
            }
        } while ($running > 0);
        $status = (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
        $url = (string) curl_getinfo($handle, CURLINFO_EFFECTIVE_URL);
        curl_multi_remove_handle($multi, $handle);
        curl_multi_close($multi);
        if ($status >= 400 && $status < 500) {
            throw new ApiError($url, $status, '', $buffer);
        }
        // A clean 200 end-of-stream is done; anything else reconnects with Last-Event-ID.
        if ($status === 200) {
            return;
        }
        usleep($retryMs * 1000);
    }
}

/** Encode an assoc body as `multipart/form-data`; nested values are JSON parts. Returns `[contentType, body]`. */
function toMultipart(array $body): array
{
    $boundary = 'redocly-' . bin2hex(random_bytes(12));
    $parts = '';
    foreach ($body as $name => $value) {
        $parts .= "--{$boundary}\r\n";
        if (is_array($value)) {
            $parts .= "Content-Disposition: form-data; name=\"{$name}\"\r\n";
            $parts .= "Content-Type: application/json\r\n\r\n";
            $parts .= json_encode($value) . "\r\n";
        } else {
            $parts .= "Content-Disposition: form-data; name=\"{$name}\"\r\n\r\n";
            $parts .= (is_bool($value) ? ($value ? 'true' : 'false') : (string) $value) . "\r\n";
        }
    }
    $parts .= "--{$boundary}--\r\n";
    return ['multipart/form-data; boundary=' . $boundary, $parts];
}

/**
 * The body of an untyped multipart operation: a stream resource or a string passes through
 * under the caller's Content-Type (the boundary is theirs to set); an array is encoded.
 * Returns `[contentType, body]`.
 */
function multipartBody(mixed $body): array
{
    return is_array($body) ? toMultipart($body) : [null, $body];
}

/** The body of an octet-stream operation: a stream resource or a string passes through; anything else is JSON. */
function binaryBody(mixed $body): mixed
{
    return is_resource($body) || is_string($body) ? $body : json_encode($body);
}

/** Client — Client for Placewise Users API (2.0.0). */
class Client
{
    public const OPERATIONS = [
        'listUsers' => ['id' => 'listUsers', 'method' => 'GET', 'path' => '/v1/users', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]], 'pagination' => ['style' => 'cursor', 'param' => 'page_no', 'nextCursor' => '/pagination_info/next_page', 'limitParam' => 'per_page', 'items' => '/users']],
        'showNotificationsSettings' => ['id' => 'showNotificationsSettings', 'method' => 'GET', 'path' => '/v1/users/me/notifications_settings', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'updateNotificationsSettings' => ['id' => 'updateNotificationsSettings', 'method' => 'PUT', 'path' => '/v1/users/me/notifications_settings', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'listConversations' => ['id' => 'listConversations', 'method' => 'GET', 'path' => '/v1/users/me/conversations', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]], 'pagination' => ['style' => 'cursor', 'param' => 'page_no', 'nextCursor' => '/pagination_info/next_page', 'limitParam' => 'per_page', 'items' => '/conversations']],
        'createConversation' => ['id' => 'createConversation', 'method' => 'POST', 'path' => '/v1/users/me/conversations', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'showConversation' => ['id' => 'showConversation', 'method' => 'GET', 'path' => '/v1/users/me/conversations/{conversation_id}', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'markConversationReceived' => ['id' => 'markConversationReceived', 'method' => 'PUT', 'path' => '/v1/users/me/conversations/{conversation_id}/received', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'markConversationSeen' => ['id' => 'markConversationSeen', 'method' => 'PUT', 'path' => '/v1/users/me/conversations/{conversation_id}/seen', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'archiveConversation' => ['id' => 'archiveConversation', 'method' => 'PUT', 'path' => '/v1/users/me/conversations/{conversation_id}/archive', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'listMessages' => ['id' => 'listMessages', 'method' => 'GET', 'path' => '/v1/users/me/conversations/{conversation_id}/messages', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]], 'pagination' => ['style' => 'cursor', 'param' => 'page_no', 'nextCursor' => '/pagination_info/next_page', 'limitParam' => 'per_page', 'items' => '/messages']],
        'createMessage' => ['id' => 'createMessage', 'method' => 'POST', 'path' => '/v1/users/me/conversations/{conversation_id}/messages', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'archiveMessage' => ['id' => 'archiveMessage', 'method' => 'PUT', 'path' => '/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'listNotifications' => ['id' => 'listNotifications', 'method' => 'GET', 'path' => '/v1/users/me/notifications', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]], 'pagination' => ['style' => 'cursor', 'param' => 'page_no', 'nextCursor' => '/pagination_info/next_page', 'limitParam' => 'per_page', 'items' => '/notifications']],
        'markAllNotificationsReceived' => ['id' => 'markAllNotificationsReceived', 'method' => 'PUT', 'path' => '/v1/users/me/notifications/received', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'markAllNotificationsSeen' => ['id' => 'markAllNotificationsSeen', 'method' => 'PUT', 'path' => '/v1/users/me/notifications/seen', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'showNotification' => ['id' => 'showNotification', 'method' => 'GET', 'path' => '/v1/users/me/notifications/{notification_id}', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'markNotificationReceived' => ['id' => 'markNotificationReceived', 'method' => 'PUT', 'path' => '/v1/users/me/notifications/{notification_id}/received', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'markNotificationSeen' => ['id' => 'markNotificationSeen', 'method' => 'PUT', 'path' => '/v1/users/me/notifications/{notification_id}/seen', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]]],
        'listSubunitScopes' => ['id' => 'listSubunitScopes', 'method' => 'GET', 'path' => '/v1/users/me/subunits_scopes', 'security' => [[['kind' => 'bearer', 'scheme' => 'UserAuthorization']]], 'pagination' => ['style' => 'cursor', 'param' => 'page_no', 'nextCursor' => '/pagination_info/next_page', 'limitParam' => 'per_page', 'items' => '/subunit_scopes']],
    ];

    public function __construct(private Config $config)
    {
        if ($this->config->serverUrl === '') {
            $this->config->serverUrl = 'https://api.mpc.dev.placewise.com';
        }
    }

    /** listUsers — List Users */
    public function listUsers(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): UserListResponse
    {
        $op = self::OPERATIONS['listUsers'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return UserListResponse::fromArray(decodeJson($response));
    }

    /** listUsersWithHeaders — Like listUsers(), returning an Envelope with the declared response headers. */
    public function listUsersWithHeaders(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['listUsers'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = UserListResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /**
     * listUsers response pages, following the pagination rule automatically.
     *
     * @return \Generator<int, UserListResponse>
     */
    public function listUsersPages(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listUsers'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            yield UserListResponse::fromArray($page);
        }
    }

    /**
     * The items of every listUsers page.
     *
     * @return \Generator<int, User>
     */
    public function listUsersItems(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listUsers'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            $items = resolvePointer($page, '/users');
            foreach (is_array($items) ? $items : [] as $item) {
                yield User::fromArray($item);
            }
        }
    }

    /** showNotificationsSettings — Show Notifications Settings */
    public function showNotificationsSettings(?array $headers = null): NotificationsSettingsResponse
    {
        $op = self::OPERATIONS['showNotificationsSettings'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return NotificationsSettingsResponse::fromArray(decodeJson($response));
    }

    /** showNotificationsSettingsWithHeaders — Like showNotificationsSettings(), returning an Envelope with the declared response headers. */
    public function showNotificationsSettingsWithHeaders(?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['showNotificationsSettings'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = NotificationsSettingsResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** updateNotificationsSettings — Update Notifications Settings */
    public function updateNotificationsSettings(UpdateNotificationsSettingsRequest $body, ?array $headers = null, ?string $idempotencyKey = null): NotificationsSettingsResponse
    {
        $op = self::OPERATIONS['updateNotificationsSettings'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $payload = json_encode($body->toArray());
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query, 'body' => $payload, 'contentType' => 'application/json', 'idempotencyKey' => $idempotencyKey]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return NotificationsSettingsResponse::fromArray(decodeJson($response));
    }

    /** updateNotificationsSettingsWithHeaders — Like updateNotificationsSettings(), returning an Envelope with the declared response headers. */
    public function updateNotificationsSettingsWithHeaders(UpdateNotificationsSettingsRequest $body, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['updateNotificationsSettings'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $payload = json_encode($body->toArray());
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query, 'body' => $payload, 'contentType' => 'application/json', 'idempotencyKey' => $idempotencyKey]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = NotificationsSettingsResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** listConversations — List Conversations */
    public function listConversations(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): ConversationListResponse
    {
        $op = self::OPERATIONS['listConversations'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $query['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $query['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $query['with_archived'] = $withArchived;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return ConversationListResponse::fromArray(decodeJson($response));
    }

    /** listConversationsWithHeaders — Like listConversations(), returning an Envelope with the declared response headers. */
    public function listConversationsWithHeaders(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['listConversations'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $query['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $query['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $query['with_archived'] = $withArchived;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = ConversationListResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /**
     * listConversations response pages, following the pagination rule automatically.
     *
     * @return \Generator<int, ConversationListResponse>
     */
    public function listConversationsPages(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listConversations'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $base['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $base['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $base['with_archived'] = $withArchived;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            yield ConversationListResponse::fromArray($page);
        }
    }

    /**
     * The items of every listConversations page.
     *
     * @return \Generator<int, Conversation>
     */
    public function listConversationsItems(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listConversations'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $base['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $base['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $base['with_archived'] = $withArchived;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            $items = resolvePointer($page, '/conversations');
            foreach (is_array($items) ? $items : [] as $item) {
                yield Conversation::fromArray($item);
            }
        }
    }

    /** createConversation — Create Conversation */
    public function createConversation(CreateConversationRequest $body, ?array $headers = null, ?string $idempotencyKey = null): ConversationCreatedResponse
    {
        $op = self::OPERATIONS['createConversation'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $payload = json_encode($body->toArray());
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query, 'body' => $payload, 'contentType' => 'application/json', 'idempotencyKey' => $idempotencyKey]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return ConversationCreatedResponse::fromArray(decodeJson($response));
    }

    /** createConversationWithHeaders — Like createConversation(), returning an Envelope with the declared response headers. */
    public function createConversationWithHeaders(CreateConversationRequest $body, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['createConversation'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $payload = json_encode($body->toArray());
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query, 'body' => $payload, 'contentType' => 'application/json', 'idempotencyKey' => $idempotencyKey]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = ConversationCreatedResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** showConversation — Show Conversation */
    public function showConversation(int $conversationId, ?array $headers = null): ConversationResponse
    {
        $op = self::OPERATIONS['showConversation'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return ConversationResponse::fromArray(decodeJson($response));
    }

    /** showConversationWithHeaders — Like showConversation(), returning an Envelope with the declared response headers. */
    public function showConversationWithHeaders(int $conversationId, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['showConversation'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = ConversationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** markConversationReceived — Mark Conversation as "received" */
    public function markConversationReceived(int $conversationId, ?array $headers = null, ?string $idempotencyKey = null): ConversationResponse
    {
        $op = self::OPERATIONS['markConversationReceived'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return ConversationResponse::fromArray(decodeJson($response));
    }

    /** markConversationReceivedWithHeaders — Like markConversationReceived(), returning an Envelope with the declared response headers. */
    public function markConversationReceivedWithHeaders(int $conversationId, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['markConversationReceived'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = ConversationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** markConversationSeen — Mark Conversation as "seen" */
    public function markConversationSeen(int $conversationId, ?array $headers = null, ?string $idempotencyKey = null): ConversationResponse
    {
        $op = self::OPERATIONS['markConversationSeen'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return ConversationResponse::fromArray(decodeJson($response));
    }

    /** markConversationSeenWithHeaders — Like markConversationSeen(), returning an Envelope with the declared response headers. */
    public function markConversationSeenWithHeaders(int $conversationId, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['markConversationSeen'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = ConversationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** archiveConversation — Archive Conversation */
    public function archiveConversation(int $conversationId, ?array $headers = null, ?string $idempotencyKey = null): ConversationResponse
    {
        $op = self::OPERATIONS['archiveConversation'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return ConversationResponse::fromArray(decodeJson($response));
    }

    /** archiveConversationWithHeaders — Like archiveConversation(), returning an Envelope with the declared response headers. */
    public function archiveConversationWithHeaders(int $conversationId, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['archiveConversation'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = ConversationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** listMessages — List Messages */
    public function listMessages(int $conversationId, ?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): MessageListResponse
    {
        $op = self::OPERATIONS['listMessages'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $query['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $query['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $query['with_archived'] = $withArchived;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return MessageListResponse::fromArray(decodeJson($response));
    }

    /** listMessagesWithHeaders — Like listMessages(), returning an Envelope with the declared response headers. */
    public function listMessagesWithHeaders(int $conversationId, ?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['listMessages'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $query['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $query['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $query['with_archived'] = $withArchived;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = MessageListResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /**
     * listMessages response pages, following the pagination rule automatically.
     *
     * @return \Generator<int, MessageListResponse>
     */
    public function listMessagesPages(int $conversationId, ?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listMessages'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $base['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $base['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $base['with_archived'] = $withArchived;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            yield MessageListResponse::fromArray($page);
        }
    }

    /**
     * The items of every listMessages page.
     *
     * @return \Generator<int, Message>
     */
    public function listMessagesItems(int $conversationId, ?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?bool $withArchived = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listMessages'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $base['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $base['sort_direction'] = $sortDirection;
        }
        if ($withArchived !== null) {
            $base['with_archived'] = $withArchived;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            $items = resolvePointer($page, '/messages');
            foreach (is_array($items) ? $items : [] as $item) {
                yield Message::fromArray($item);
            }
        }
    }

    /** createMessage — Create Message */
    public function createMessage(int $conversationId, CreateMessageRequest $body, ?array $headers = null, ?string $idempotencyKey = null): MessageResponse
    {
        $op = self::OPERATIONS['createMessage'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $payload = json_encode($body->toArray());
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query, 'body' => $payload, 'contentType' => 'application/json', 'idempotencyKey' => $idempotencyKey]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return MessageResponse::fromArray(decodeJson($response));
    }

    /** createMessageWithHeaders — Like createMessage(), returning an Envelope with the declared response headers. */
    public function createMessageWithHeaders(int $conversationId, CreateMessageRequest $body, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['createMessage'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $payload = json_encode($body->toArray());
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query, 'body' => $payload, 'contentType' => 'application/json', 'idempotencyKey' => $idempotencyKey]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = MessageResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** archiveMessage — Archive Message */
    public function archiveMessage(int $conversationId, int $messageId, ?array $headers = null, ?string $idempotencyKey = null): MessageResponse
    {
        $op = self::OPERATIONS['archiveMessage'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId, 'message_id' => $messageId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return MessageResponse::fromArray(decodeJson($response));
    }

    /** archiveMessageWithHeaders — Like archiveMessage(), returning an Envelope with the declared response headers. */
    public function archiveMessageWithHeaders(int $conversationId, int $messageId, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['archiveMessage'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['conversation_id' => $conversationId, 'message_id' => $messageId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = MessageResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** listNotifications — List Notifications */
    public function listNotifications(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?array $headers = null): NotificationListResponse
    {
        $op = self::OPERATIONS['listNotifications'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $query['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $query['sort_direction'] = $sortDirection;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return NotificationListResponse::fromArray(decodeJson($response));
    }

    /** listNotificationsWithHeaders — Like listNotifications(), returning an Envelope with the declared response headers. */
    public function listNotificationsWithHeaders(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['listNotifications'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $query['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $query['sort_direction'] = $sortDirection;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = NotificationListResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /**
     * listNotifications response pages, following the pagination rule automatically.
     *
     * @return \Generator<int, NotificationListResponse>
     */
    public function listNotificationsPages(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listNotifications'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $base['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $base['sort_direction'] = $sortDirection;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            yield NotificationListResponse::fromArray($page);
        }
    }

    /**
     * The items of every listNotifications page.
     *
     * @return \Generator<int, Notification>
     */
    public function listNotificationsItems(?int $pageNo = null, ?int $perPage = null, ?string $sortBy = null, ?string $sortDirection = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listNotifications'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        if ($sortBy !== null) {
            $base['sort_by'] = $sortBy;
        }
        if ($sortDirection !== null) {
            $base['sort_direction'] = $sortDirection;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            $items = resolvePointer($page, '/notifications');
            foreach (is_array($items) ? $items : [] as $item) {
                yield Notification::fromArray($item);
            }
        }
    }

    /** markAllNotificationsReceived — Mark all Notifications as Received */
    public function markAllNotificationsReceived(?array $headers = null, ?string $idempotencyKey = null): array
    {
        $op = self::OPERATIONS['markAllNotificationsReceived'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return decodeJson($response);
    }

    /** markAllNotificationsReceivedWithHeaders — Like markAllNotificationsReceived(), returning an Envelope with the declared response headers. */
    public function markAllNotificationsReceivedWithHeaders(?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['markAllNotificationsReceived'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = decodeJson($response);
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** markAllNotificationsSeen — Mark all Notifications as Seen */
    public function markAllNotificationsSeen(?array $headers = null, ?string $idempotencyKey = null): array
    {
        $op = self::OPERATIONS['markAllNotificationsSeen'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return decodeJson($response);
    }

    /** markAllNotificationsSeenWithHeaders — Like markAllNotificationsSeen(), returning an Envelope with the declared response headers. */
    public function markAllNotificationsSeenWithHeaders(?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['markAllNotificationsSeen'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = decodeJson($response);
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** showNotification — Show Notification */
    public function showNotification(int $notificationId, ?array $headers = null): NotificationResponse
    {
        $op = self::OPERATIONS['showNotification'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['notification_id' => $notificationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return NotificationResponse::fromArray(decodeJson($response));
    }

    /** showNotificationWithHeaders — Like showNotification(), returning an Envelope with the declared response headers. */
    public function showNotificationWithHeaders(int $notificationId, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['showNotification'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['notification_id' => $notificationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = NotificationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** markNotificationReceived — Mark Notification as Received */
    public function markNotificationReceived(int $notificationId, ?array $headers = null, ?string $idempotencyKey = null): NotificationResponse
    {
        $op = self::OPERATIONS['markNotificationReceived'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['notification_id' => $notificationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return NotificationResponse::fromArray(decodeJson($response));
    }

    /** markNotificationReceivedWithHeaders — Like markNotificationReceived(), returning an Envelope with the declared response headers. */
    public function markNotificationReceivedWithHeaders(int $notificationId, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['markNotificationReceived'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['notification_id' => $notificationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = NotificationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** markNotificationSeen — Mark Notification as Seen */
    public function markNotificationSeen(int $notificationId, ?array $headers = null, ?string $idempotencyKey = null): NotificationResponse
    {
        $op = self::OPERATIONS['markNotificationSeen'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['notification_id' => $notificationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return NotificationResponse::fromArray(decodeJson($response));
    }

    /** markNotificationSeenWithHeaders — Like markNotificationSeen(), returning an Envelope with the declared response headers. */
    public function markNotificationSeenWithHeaders(int $notificationId, ?array $headers = null, ?string $idempotencyKey = null): Envelope
    {
        $op = self::OPERATIONS['markNotificationSeen'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        $url = buildUrl($this->config->serverUrl, $op['path'], ['notification_id' => $notificationId]);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = NotificationResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /** listSubunitScopes — List Subunits Scopes for User */
    public function listSubunitScopes(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): SubunitScopeListResponse
    {
        $op = self::OPERATIONS['listSubunitScopes'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        return SubunitScopeListResponse::fromArray(decodeJson($response));
    }

    /** listSubunitScopesWithHeaders — Like listSubunitScopes(), returning an Envelope with the declared response headers. */
    public function listSubunitScopesWithHeaders(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): Envelope
    {
        $op = self::OPERATIONS['listSubunitScopes'];
        [$authHeaders, $query, $cookies] = resolveAuth($op['security'], $this->config->auth);
        if ($pageNo !== null) {
            $query['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $query['per_page'] = $perPage;
        }
        $url = buildUrl($this->config->serverUrl, $op['path'], []);
        $requestHeaders = array_merge($authHeaders, $headers ?? []);
        if ($cookies !== []) {
            $requestHeaders['Cookie'] = implode('; ', $cookies);
        }
        $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $query]);
        if ($response['status'] >= 400) {
            throw apiErrorFrom($response);
        }
        $data = SubunitScopeListResponse::fromArray(decodeJson($response));
        return new Envelope(data: $data, headers: readEnvelopeHeaders($response, [['ratelimit-bucket', 'ratelimitBucket', 'string'], ['ratelimit-remaining', 'ratelimitRemaining', 'integer'], ['ratelimit-cost', 'ratelimitCost', 'integer']]), status: $response['status']);
    }

    /**
     * listSubunitScopes response pages, following the pagination rule automatically.
     *
     * @return \Generator<int, SubunitScopeListResponse>
     */
    public function listSubunitScopesPages(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listSubunitScopes'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            yield SubunitScopeListResponse::fromArray($page);
        }
    }

    /**
     * The items of every listSubunitScopes page.
     *
     * @return \Generator<int, SubunitScope>
     */
    public function listSubunitScopesItems(?int $pageNo = null, ?int $perPage = null, ?array $headers = null): \Generator
    {
        $op = self::OPERATIONS['listSubunitScopes'];
        $base = [];
        if ($pageNo !== null) {
            $base['page_no'] = $pageNo;
        }
        if ($perPage !== null) {
            $base['per_page'] = $perPage;
        }
        $call = function (array $params) use ($op, $headers): array {
            [$authHeaders, $authQuery, $cookies] = resolveAuth($op['security'], $this->config->auth);
            $url = buildUrl($this->config->serverUrl, $op['path'], []);
            $requestHeaders = array_merge($authHeaders, $headers ?? []);
            if ($cookies !== []) {
                $requestHeaders['Cookie'] = implode('; ', $cookies);
            }
            $response = send($this->config, ['operationId' => $op['id'], 'method' => $op['method'], 'url' => $url, 'headers' => $requestHeaders, 'query' => $authQuery + $params]);
            if ($response['status'] >= 400) {
                throw apiErrorFrom($response);
            }
            return [decodeJson($response), $response];
        };
        foreach (iterPages($call, $op['pagination'], $base) as $page) {
            $items = resolvePointer($page, '/subunit_scopes');
            foreach (is_array($items) ? $items : [] as $item) {
                yield SubunitScope::fromArray($item);
            }
        }
    }

}
