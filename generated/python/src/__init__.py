# Generated from an OpenAPI description. Do not edit. Change the description and generate again.
# Requires Python >= 3.9 and httpx: pip install httpx

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, AsyncIterator, ClassVar, Dict, Iterator, List, Literal, Optional, Tuple, Union, cast


@dataclass
class Conversation:
    """A thread of messages between users, as the caller sees it. No field says whether it is archived or received:
    the vendor documents none. The vendor marks `audience_ids`, `user_ids` and `unseen_messages_count` as not
    mandatory, so do not rely on them being present.
    """
    id: int
    author_id: str
    created_at: str
    updated_at: str
    audience_ids: Optional[List[int]] = None
    user_ids: Optional[List[str]] = None
    unseen_messages_count: Optional[int] = None


@dataclass
class ConversationCreate:
    """Who takes part in a new conversation besides its author: users, audiences, or both. At least one of the two is
    required (inferred: the vendor marks both with a footnote whose text is missing from the copy that we read).
    """
    audience_ids: Optional[List[int]] = None
    user_ids: Optional[List[str]] = None


@dataclass
class ConversationCreatedResponse:
    """The new conversation and its first message."""
    conversation: Conversation
    message: Message


@dataclass
class ConversationListResponse:
    """A page of the caller's conversations."""
    conversations: List[Conversation]
    pagination_info: PaginationInfo


@dataclass
class ConversationResponse:
    """One conversation, as the caller sees it after the request."""
    conversation: Conversation


@dataclass
class CreateConversationRequest:
    """A new conversation and its first message. Both are required (inferred)."""
    conversation: ConversationCreate
    message: MessageCreate


@dataclass
class CreateMessageRequest:
    """A new message."""
    message: MessageCreate


@dataclass
class Message:
    """One message of a conversation, as the caller sees it. It does not name its conversation; the path does."""
    id: int
    author_id: str
    content: str
    created_at: str
    updated_at: str
    seen: Optional[bool] = None


@dataclass
class MessageCreate:
    """A message to send. Its author is the caller."""
    content: str


@dataclass
class MessageListResponse:
    """A page of a conversation's messages."""
    messages: List[Message]
    pagination_info: PaginationInfo


@dataclass
class MessageResponse:
    """One message, as the caller sees it after the request."""
    message: Message


@dataclass
class Notification:
    """Something that the platform tells the caller. The whole model is inferred: we found no page that describes it.
    The names of the operations confirm only that a notification can be marked as received and as seen.
    """
    id: int
    type_: str
    content: str
    received: bool
    seen: bool
    created_at: str
    updated_at: str
    title: Optional[str] = None

    # Python field name -> wire (JSON) name, for (de)serialization.
    _field_map: ClassVar[Dict[str, str]] = {"type_": "type"}


@dataclass
class NotificationListResponse:
    """A page of the caller's notifications."""
    notifications: List[Notification]
    pagination_info: PaginationInfo


@dataclass
class NotificationResponse:
    """One notification after the request."""
    notification: Notification


@dataclass
class NotificationsSettings:
    """The channels by which the caller is notified. The whole model is inferred: we found no page that describes it.
    The three channels are those of the 2021 documents.
    """
    email: bool
    push: bool
    sms: bool
    updated_at: Optional[str]


@dataclass
class NotificationsSettingsResponse:
    """The caller's notification settings after the request."""
    notifications_settings: NotificationsSettings


@dataclass
class NotificationsSettingsUpdate:
    """The channels to change, at least one. A channel that you leave out keeps its value (inferred)."""
    email: Optional[bool] = None
    push: Optional[bool] = None
    sms: Optional[bool] = None


@dataclass
class PaginationInfo:
    """The position of a page in the whole list."""
    total_count: int
    per_page: int
    total_pages: int
    current_page: int
    next_page: Optional[int]
    prev_page: Optional[int]
    is_first_page: bool
    is_last_page: bool
    is_out_of_range: bool


@dataclass
class ParameterError:
    """One rule that a value breaks."""
    error: str
    options: Optional[ParameterErrorOptions] = None


@dataclass
class ParameterErrorOptions:
    """The rule's values, for building a message. Which ones there are depends on the code, and there may be others. It is
    absent if the rule has none: the vendor's table says that it is always present, but its examples leave it out.
    """
    number: Optional[float] = None
    min_length: Optional[int] = None
    max_length: Optional[int] = None
    format: Optional[str] = None
    in_: Optional[List[Optional[Union[str, float, bool]]]] = None
    property: Optional[str] = None
    with_: Optional[str] = None
    without: Optional[str] = None
    type_: Optional[str] = None
    allowed_protocols: Optional[List[str]] = None
    syntax_error: Optional[str] = None

    # Python field name -> wire (JSON) name, for (de)serialization.
    _field_map: ClassVar[Dict[str, str]] = {"in_": "in", "with_": "with", "type_": "type"}


@dataclass
class PlainError:
    """The body of most errors. The vendor does not say which, so its use with each status is inferred."""
    error: str


@dataclass
class SubunitScope:
    """A named group of subunits of the customer's property. The vendor documents the model in its Management API; that
    this API returns the same one, and which fields are always present, is inferred.
    """
    id: int
    name: str
    subunit_ids: List[int]
    created_at: str
    updated_at: str
    archived_at: Optional[str]
    system: Optional[bool] = None


@dataclass
class SubunitScopeListResponse:
    """A page of the caller's subunit scopes."""
    subunit_scopes: List[SubunitScope]
    pagination_info: PaginationInfo


@dataclass
class UpdateNotificationsSettingsRequest:
    """The notification settings to change."""
    notifications_settings: NotificationsSettingsUpdate


@dataclass
class User:
    """A person who works with the customer. No operation of this API changes users. The vendor marks every field but `id`
    as optional, and does not say whether it is then absent or null. Any of them may be absent; the names and the
    picture may also be null (inferred).
    """
    id: str
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    roles: Optional[List[str]] = None
    avatar_url: Optional[str] = None


@dataclass
class UserListResponse:
    """A page of users."""
    users: List[User]
    pagination_info: PaginationInfo


@dataclass
class ValidationError:
    """The body of a 422: what is wrong with each invalid value. The vendor also allows the plain error with 422, so
    `details` may be absent.
    """
    error: str
    details: Optional[ErrorDetails] = None


EmptyResponse = Dict[str, Any]

ErrorNode = Union[List[ParameterError], Dict[str, "ErrorNode"]]

ErrorDetails = Dict[str, ErrorNode]


class Servers:
    """The declared servers; variables default to the values from the description."""

    @staticmethod
    def staging() -> str:
        return "https://api.mpc.dev.placewise.com"

    @staticmethod
    def production() -> str:
        return "https://api.mpc.placewise.com"

    @staticmethod
    def production_in_the_apac_region() -> str:
        return "https://api.mpc.apac.placewise.com"

# ─── Embedded runtime (@redocly/client-generator python runtime) ───
# Runtime errors and the result-mode envelope for generated Python clients.
# Hand-authored once, embedded into every generated client (see
# scripts/generate-runtime-sources.mjs) — mirror of the TypeScript runtime's
# errors.ts, kept semantically in lockstep.

from dataclasses import dataclass
from typing import Any, Generic, Optional, TypeVar

T = TypeVar("T")
E = TypeVar("E")


class ApiError(Exception):
    """Raised (throw mode) for a non-2xx response, carrying the decoded error body."""

    def __init__(self, url: str, status: int, status_text: str, body: Any) -> None:
        super().__init__(f"Request failed with status {status}")
        self.url = url
        self.status = status
        self.status_text = status_text
        self.body = body


class ApiTimeoutError(Exception):
    """Raised when a request attempt exceeds the configured timeout — carries the
    context a log line needs (which operation, what budget, which attempt)."""

    def __init__(self, operation_id: str, timeout: float, attempt: int) -> None:
        super().__init__(
            f'Request "{operation_id}" timed out after {timeout} s (attempt {attempt})'
        )
        self.operation_id = operation_id
        self.timeout = timeout
        self.attempt = attempt


@dataclass
class Result(Generic[T, E]):
    """Result-mode return shape: exactly one of `data`/`error` is set."""

    data: Optional[T]
    error: Optional[E]
    response: Any  # httpx.Response

    @property
    def ok(self) -> bool:
        return self.error is None

# Auth resolution for generated Python clients — mirror of the TypeScript
# runtime's auth.ts: the first OR-alternative whose schemes are all configured
# is applied, so "bearer OR apiKey" works with either credential and never
# sends both. Cookie-borne api keys fold into a single Cookie header.

import base64
from typing import Any, Callable, Dict, List, Tuple, Union
from urllib.parse import quote

TokenProvider = Union[str, Callable[[], str]]


def _api_keys(auth: Dict[str, Any]) -> Dict[str, Any]:
    """The apiKey credentials. `apiKey` is the documented key (it matches the scheme
    kind and the other language SDKs); `api_key` is accepted too, so a snake_case
    config keeps working."""
    return {**(auth.get("api_key") or {}), **(auth.get("apiKey") or {})}

def _resolve_token(provider: TokenProvider) -> str:
    return provider() if callable(provider) else provider


def _is_configured(scheme: Dict[str, Any], auth: Dict[str, Any]) -> bool:
    kind = scheme["kind"]
    if kind == "apiKey":
        return scheme["scheme"] in _api_keys(auth)
    if kind == "bearer":
        return auth.get("bearer") is not None
    return auth.get("basic") is not None


def resolve_auth(
    security: List[List[Dict[str, Any]]], auth: Dict[str, Any]
) -> Tuple[Dict[str, str], Dict[str, str]]:
    """Build (headers, query) for one operation's security OR-alternatives from
    the client credentials. When no alternative is fully configured, the first
    alternative's configured schemes are still sent (the server rejects the
    request — same behavior as the TypeScript runtime)."""
    alternative = next(
        (schemes for schemes in security if all(_is_configured(s, auth) for s in schemes)),
        security[0] if security else [],
    )
    headers: Dict[str, str] = {}
    query: Dict[str, str] = {}
    cookies: List[str] = []
    for scheme in alternative:
        kind = scheme["kind"]
        if kind == "apiKey":
            provider = _api_keys(auth).get(scheme["scheme"])
            if provider is None:
                continue
            value = _resolve_token(provider)
            location = scheme.get("in", "header")
            if location == "header":
                headers[scheme["name"]] = value
            elif location == "query":
                query[scheme["name"]] = value
            else:
                # Reserved characters (`;`, `=`, space) must not break Cookie syntax.
                cookies.append(f"{scheme['name']}={quote(value, safe='')}")
        elif kind == "bearer":
            provider = auth.get("bearer")
            if provider is not None:
                headers["Authorization"] = f"Bearer {_resolve_token(provider)}"
        else:
            basic = auth.get("basic")
            if basic is not None:
                username, password = basic["username"], basic["password"]
                token = base64.b64encode(f"{username}:{password}".encode("utf-8")).decode("ascii")
                headers["Authorization"] = f"Basic {token}"
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    return headers, query

# URL assembly for generated Python clients — path-parameter substitution with
# percent-encoding, mirroring the TypeScript runtime's url.ts semantics.

from typing import Any, Dict
from urllib.parse import quote


def build_url(server_url: str, path: str, path_params: Dict[str, Any]) -> str:
    filled = path
    for name, value in path_params.items():
        filled = filled.replace("{" + name + "}", quote(str(value), safe=""))
    return server_url.rstrip("/") + filled

# Reflective JSON <-> model conversion for generated Python clients. Models are
# plain dataclasses by default, or pydantic BaseModels under `models: pydantic`;
# one decoder serves both. For a dataclass it hydrates parsed JSON reflectively,
# honoring each class's `_field_map` (python name -> wire name) and the typing
# constructs the generator emits: Optional/Union, List, Dict, Enum, Literal, Any.
# For a pydantic model it defers to pydantic, which already knows the aliases.
# encode() mirrors whichever it was given back to wire shape.

import dataclasses
import typing
from datetime import date, datetime
from enum import Enum
from typing import Any, Dict, Tuple, get_args, get_origin, get_type_hints

# Discriminated unions: resolved Union annotation -> (wire property, {value: class}).
# The generated module registers its unions here; decode() dispatches through it
# before falling back to trying members in order.
DISCRIMINATORS: Dict[Any, Tuple[str, Dict[str, Any]]] = {}


def decode(type_: Any, data: Any) -> Any:
    """Best-effort hydration: wire data -> the annotated Python shape. Unknown or
    mismatched shapes pass through unchanged (the server is the source of truth)."""
    if data is None or type_ is Any or type_ is None:
        return data
    # `Annotated[Union[...], Field(discriminator=...)]`: pydantic reads that annotation on a
    # model's own field, so here only the union underneath matters.
    if hasattr(type_, "__metadata__"):
        type_ = get_args(type_)[0]
    origin = get_origin(type_)
    if origin is typing.Union:
        discriminator = DISCRIMINATORS.get(type_)
        if discriminator is not None and isinstance(data, dict):
            wire_property, mapping = discriminator
            value = data.get(wire_property)
            target = mapping.get(value) if isinstance(value, str) else None
            if target is not None:
                try:
                    return decode(target, data)
                except (TypeError, ValueError, KeyError):
                    pass
        for member in get_args(type_):
            if member is type(None):
                continue
            try:
                return decode(member, data)
            except (TypeError, ValueError, KeyError):
                continue
        return data
    if origin is list:
        (item_type,) = get_args(type_) or (Any,)
        return [decode(item_type, item) for item in data]
    if origin is dict:
        args = get_args(type_)
        value_type = args[1] if len(args) == 2 else Any
        return {key: decode(value_type, value) for key, value in data.items()}
    if origin is typing.Literal:
        return data
    if isinstance(type_, type) and issubclass(type_, Enum):
        return type_(data)
    # `dateType: Date` annotates date/date-time fields as datetime objects; a value that
    # doesn't parse passes through unchanged (the server is the source of truth).
    if type_ is datetime or type_ is date:
        if not isinstance(data, str):
            return data
        try:
            # `datetime` accepts a bare date too; `date` rejects a timestamp, so trim it.
            return (
                datetime.fromisoformat(data)
                if type_ is datetime
                else date.fromisoformat(data[:10])
            )
        except ValueError:
            return data
    # A pydantic model validates itself, aliases included. `ValidationError`
    # subclasses `ValueError`, so union member probing above still works.
    if isinstance(type_, type) and hasattr(type_, "model_validate"):
        return type_.model_validate(data)
    if dataclasses.is_dataclass(type_) and isinstance(type_, type):
        hints = get_type_hints(type_)
        field_map = getattr(type_, "_field_map", {})
        kwargs: Dict[str, Any] = {}
        for field in dataclasses.fields(type_):
            wire = field_map.get(field.name, field.name)
            if isinstance(data, dict) and wire in data:
                kwargs[field.name] = decode(hints.get(field.name, Any), data[wire])
        return type_(**kwargs)
    return data


def encode(value: Any) -> Any:
    """Python shape -> wire (JSON) shape; inverse of decode for request bodies."""
    # `mode="json"` resolves datetimes and enums the same way the branches below do,
    # and `exclude_none` matches the dataclass path: an unset optional is not sent.
    if hasattr(value, "model_dump") and not isinstance(value, type):
        return value.model_dump(by_alias=True, exclude_none=True, mode="json")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        field_map = getattr(type(value), "_field_map", {})
        out = {}
        for field in dataclasses.fields(value):
            item = getattr(value, field.name)
            if item is None:
                continue
            out[field_map.get(field.name, field.name)] = encode(item)
        return out
    if isinstance(value, Enum):
        return value.value
    # A date-only value must not gain a time component on the way out.
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value

# The request core for generated Python clients — mirror of the TypeScript
# runtime's send.ts: default + config + per-call headers, on_request middleware
# BEFORE serialization (mutations are sent), the retry loop (idempotent-methods
# default, Idempotency-Key opt-in makes POST/PATCH safe, Retry-After honored,
# exponential backoff with full jitter, a fresh timeout budget per attempt), and
# the reverse on_response onion, then the on_settled hooks once with the outcome.

import asyncio
import logging
import random
import time
import uuid
from dataclasses import dataclass
from typing import Any, Dict, Generic, List, Optional, Tuple, TypeVar

import httpx


# Not `T`: the runtime modules share one generated file, where `_errors.py` defines `T`.
TData = TypeVar("TData")


@dataclass
class Envelope(Generic[TData]):
    """A *_with_headers() result: decoded body + coerced declared headers + raw response."""

    data: TData
    headers: Dict[str, Any]
    response: httpx.Response


def read_envelope_headers(
    response: httpx.Response, specs: List[Tuple[str, str, str]]
) -> Dict[str, Any]:
    """Coerce declared response headers per (name, key, type) specs; absent/unparsable omitted."""
    headers: Dict[str, Any] = {}
    for name, key, type_ in specs:
        raw = response.headers.get(name)
        if raw is None:
            continue
        if type_ in ("integer", "number"):
            try:
                headers[key] = int(raw) if type_ == "integer" else float(raw)
            except ValueError:
                pass
        elif type_ == "boolean":
            lower = raw.strip().lower()
            if lower in ("true", "false"):
                headers[key] = lower == "true"
        else:
            headers[key] = raw
    return headers


_IDEMPOTENT_METHODS = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"}
_TRANSIENT_STATUS = {408, 429, 500, 502, 503, 504}


def _default_retry_on(method: str, headers: Dict[str, str], response: Optional[httpx.Response]) -> bool:
    safe = method.upper() in _IDEMPOTENT_METHODS or "Idempotency-Key" in headers
    if not safe:
        return False
    return response is None or response.status_code in _TRANSIENT_STATUS


def _retry_delay(retry: Dict[str, Any], attempt: int, retry_after: Optional[str]) -> float:
    if retry_after:
        try:
            return float(retry_after)
        except ValueError:
            pass  # HTTP-date form: fall through to backoff
    base = float(retry.get("retry_delay", 1.0))
    raw: float = base if retry.get("retry_strategy") == "fixed" else base * (2 ** (attempt - 1))
    return random.uniform(0, raw) if retry.get("jitter", True) is not False else raw


def _settled_call(
    response: Optional[httpx.Response], error: Optional[BaseException], attempts: int, started: float
) -> Dict[str, Any]:
    return {
        "response": response,
        "error": error,
        "attempts": attempts,
        "duration_ms": int((time.monotonic() - started) * 1000),
    }


def _settle(middleware: List[Any], context: Dict[str, Any], call: Dict[str, Any]) -> None:
    """Run every on_settled hook once. On a failed call, the call's own error wins over a hook error."""
    hook_errors: List[Exception] = []
    for mw in middleware:
        on_settled = getattr(mw, "on_settled", None) or (mw.get("on_settled") if isinstance(mw, dict) else None)
        if not on_settled:
            continue
        try:
            on_settled(context, call)
        except Exception as hook_error:
            hook_errors.append(hook_error)
    if not hook_errors:
        return
    if call["error"] is not None:
        # A log record, not a warning: under `-W error`, a warning would replace the call's error.
        logging.getLogger(__name__).warning("on_settled hook failed: %r", hook_errors[0])
        return
    raise hook_errors[0]


def send(
    client: httpx.Client,
    config: Dict[str, Any],
    op: Dict[str, Any],
    url: str,
    *,
    method: str,
    headers: Optional[Dict[str, str]] = None,
    params: Optional[Dict[str, Any]] = None,
    json_body: Any = None,
    content: Any = None,
    content_type: Optional[str] = None,
    data: Any = None,
    files: Any = None,
    timeout: Optional[float] = None,
    idempotency_key: Any = None,
    retry: Optional[Dict[str, Any]] = None,
) -> httpx.Response:
    merged_retry: Dict[str, Any] = {**(config.get("retry") or {}), **(retry or {})}
    effective_timeout = timeout if timeout is not None else config.get("timeout")
    merged_headers: Dict[str, str] = {**(config.get("headers") or {}), **(headers or {})}

    # One stable key per LOGICAL call — set before the retry loop so every
    # attempt re-sends the same key; a caller-provided header always wins.
    key = idempotency_key if idempotency_key is not None else config.get("idempotency_key")
    if (
        key not in (None, False)
        and method.upper() in ("POST", "PATCH")
        and "Idempotency-Key" not in merged_headers
    ):
        merged_headers["Idempotency-Key"] = (
            key if isinstance(key, str) else key() if callable(key) else str(uuid.uuid4())
        )
    # The declared content type fills the gap; a caller-provided header always wins.
    if content_type is not None and not any(name.lower() == "content-type" for name in merged_headers):
        merged_headers["Content-Type"] = content_type

    context = {
        "url": url,
        "method": method.upper(),
        "headers": merged_headers,
        "body": json_body,
        "operation": op,
    }
    middleware: List[Any] = config.get("middleware") or []
    for mw in middleware:
        on_request = getattr(mw, "on_request", None) or (mw.get("on_request") if isinstance(mw, dict) else None)
        if on_request:
            on_request(context)

    # A file-like object or iterator is consumed by the first attempt and cannot be replayed, so it never retries.
    replayable = content is None or isinstance(content, (bytes, bytearray, str))
    max_attempts = 1 + int(merged_retry.get("retries", 0)) if replayable else 1
    retry_on = merged_retry.get("retry_on") or (
        lambda ctx: _default_retry_on(context["method"], context["headers"], ctx.get("response"))
    )

    started = time.monotonic()
    attempt = 0
    # The response that a failed call settles with: set only when the last attempt got one.
    last_response: Optional[httpx.Response] = None
    try:
        while True:
            attempt += 1
            try:
                response = client.request(
                    context["method"],
                    context["url"],
                    headers=context["headers"],
                    params=params,
                    json=context["body"] if content is None and files is None and data is None else None,
                    content=content,
                    data=data,
                    files=files,
                    timeout=effective_timeout if effective_timeout is not None else httpx.USE_CLIENT_DEFAULT,
                )
            except httpx.TimeoutException:
                if attempt < max_attempts and retry_on({"attempt": attempt, "response": None}):
                    time.sleep(_retry_delay(merged_retry, attempt, None))
                    continue
                raise ApiTimeoutError(op.get("id", "?"), float(effective_timeout or 0), attempt) from None
            except httpx.TransportError:
                if attempt < max_attempts and retry_on({"attempt": attempt, "response": None}):
                    time.sleep(_retry_delay(merged_retry, attempt, None))
                    continue
                raise
            last_response = response

            for mw in reversed(middleware):
                on_response = getattr(mw, "on_response", None) or (mw.get("on_response") if isinstance(mw, dict) else None)
                if on_response:
                    replaced = on_response(response, context)
                    if replaced is not None:
                        response = replaced
                        last_response = replaced

            if (
                not response.is_success
                and attempt < max_attempts
                and retry_on({"attempt": attempt, "response": response})
            ):
                last_response = None
                time.sleep(_retry_delay(merged_retry, attempt, response.headers.get("retry-after")))
                continue
            break
    except Exception as error:
        _settle(middleware, context, _settled_call(last_response, error, attempt, started))
        raise
    _settle(middleware, context, _settled_call(response, None, attempt, started))
    return response


async def send_async(
    client: httpx.AsyncClient,
    config: Dict[str, Any],
    op: Dict[str, Any],
    url: str,
    *,
    method: str,
    headers: Optional[Dict[str, str]] = None,
    params: Optional[Dict[str, Any]] = None,
    json_body: Any = None,
    content: Any = None,
    content_type: Optional[str] = None,
    data: Any = None,
    files: Any = None,
    timeout: Optional[float] = None,
    idempotency_key: Any = None,
    retry: Optional[Dict[str, Any]] = None,
) -> httpx.Response:
    """The async mirror of send() — same retry/timeout/idempotency semantics."""
    merged_retry: Dict[str, Any] = {**(config.get("retry") or {}), **(retry or {})}
    effective_timeout = timeout if timeout is not None else config.get("timeout")
    merged_headers: Dict[str, str] = {**(config.get("headers") or {}), **(headers or {})}
    key = idempotency_key if idempotency_key is not None else config.get("idempotency_key")
    if (
        key not in (None, False)
        and method.upper() in ("POST", "PATCH")
        and "Idempotency-Key" not in merged_headers
    ):
        merged_headers["Idempotency-Key"] = (
            key if isinstance(key, str) else key() if callable(key) else str(uuid.uuid4())
        )
    if content_type is not None and not any(name.lower() == "content-type" for name in merged_headers):
        merged_headers["Content-Type"] = content_type
    context = {
        "url": url,
        "method": method.upper(),
        "headers": merged_headers,
        "body": json_body,
        "operation": op,
    }
    middleware: List[Any] = config.get("middleware") or []
    for mw in middleware:
        on_request = getattr(mw, "on_request", None) or (mw.get("on_request") if isinstance(mw, dict) else None)
        if on_request:
            on_request(context)
    # A file-like object or iterator is consumed by the first attempt and cannot be replayed, so it never retries.
    replayable = content is None or isinstance(content, (bytes, bytearray, str))
    max_attempts = 1 + int(merged_retry.get("retries", 0)) if replayable else 1
    retry_on = merged_retry.get("retry_on") or (
        lambda ctx: _default_retry_on(context["method"], context["headers"], ctx.get("response"))
    )
    started = time.monotonic()
    attempt = 0
    # The response that a failed call settles with: set only when the last attempt got one.
    last_response: Optional[httpx.Response] = None
    try:
        while True:
            attempt += 1
            try:
                response = await client.request(
                    context["method"],
                    context["url"],
                    headers=context["headers"],
                    params=params,
                    json=context["body"] if content is None and files is None and data is None else None,
                    content=content,
                    data=data,
                    files=files,
                    timeout=effective_timeout if effective_timeout is not None else httpx.USE_CLIENT_DEFAULT,
                )
            except httpx.TimeoutException:
                if attempt < max_attempts and retry_on({"attempt": attempt, "response": None}):
                    await asyncio.sleep(_retry_delay(merged_retry, attempt, None))
                    continue
                raise ApiTimeoutError(op.get("id", "?"), float(effective_timeout or 0), attempt) from None
            except httpx.TransportError:
                if attempt < max_attempts and retry_on({"attempt": attempt, "response": None}):
                    await asyncio.sleep(_retry_delay(merged_retry, attempt, None))
                    continue
                raise
            last_response = response
            for mw in reversed(middleware):
                on_response = getattr(mw, "on_response", None) or (mw.get("on_response") if isinstance(mw, dict) else None)
                if on_response:
                    replaced = on_response(response, context)
                    if replaced is not None:
                        response = replaced
                        last_response = replaced
            if (
                not response.is_success
                and attempt < max_attempts
                and retry_on({"attempt": attempt, "response": response})
            ):
                last_response = None
                await asyncio.sleep(_retry_delay(merged_retry, attempt, response.headers.get("retry-after")))
                continue
            break
    except (Exception, asyncio.CancelledError) as error:
        _settle(middleware, context, _settled_call(last_response, error, attempt, started))
        raise
    _settle(middleware, context, _settled_call(response, None, attempt, started))
    return response

# Auto-pagination iterators for generated Python clients — the TypeScript
# runtime's paginate.ts semantics ported: cursor (next-cursor pointer, optional
# has-more flag, repeated-cursor guard), offset/page (advance by count/one,
# repeated-page guard, null start treated as absent), link (RFC 8288
# `Link: rel="next"` following) and body-link (the next-link pointer's URL), both
# with relative resolution and a loop guard.

import re
from typing import Any, AsyncIterator, Awaitable, Callable, Dict, Iterator, Optional, Tuple
from urllib.parse import parse_qsl, urljoin, urlparse

# call(params) -> (parsed_json, httpx.Response)
PageCall = Callable[[Dict[str, Any]], Tuple[Any, Any]]


def resolve_pointer(data: Any, pointer: str) -> Any:
    """RFC 6901 JSON pointer over parsed JSON; None on any miss."""
    if pointer == "":
        return data
    if not pointer.startswith("/"):
        return None
    current = data
    for token in pointer[1:].split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(current, dict):
            current = current.get(key)
        elif isinstance(current, list) and key.isdigit():
            index = int(key)
            current = current[index] if index < len(current) else None
        else:
            return None
        if current is None:
            return None
    return current


def iter_pages(call: PageCall, spec: Dict[str, Any], params: Optional[Dict[str, Any]] = None) -> Iterator[Any]:
    """Yield raw page JSON per the pagination spec; every page is yielded before
    the stop condition is evaluated, so the last page always arrives."""
    style = spec["style"]
    base = dict(params or {})
    if style == "cursor":
        cursor = base.get(spec["param"])
        while True:
            page_params = dict(base)
            if cursor is not None:
                page_params[spec["param"]] = cursor
            page, _response = call(page_params)
            yield page
            if spec.get("has_more") is not None and resolve_pointer(page, spec["has_more"]) is False:
                return
            nxt = resolve_pointer(page, spec.get("next_cursor", ""))
            if nxt is None or nxt == "":
                return
            if not isinstance(nxt, (str, int, float)):
                raise ValueError(f"Pagination cursor at {spec['next_cursor']} is not a string or number")
            if nxt == cursor:
                raise ValueError("Pagination did not advance: the operation returned the same cursor twice")
            cursor = nxt
    elif style in ("link", "body-link"):
        yield from _iter_pages_by_link(call, spec, base)
    else:  # offset / page
        start = base.get(spec["param"])
        fallback = 1 if style == "page" else 0
        try:
            position = fallback if start is None or start == "" else int(start)
        except (TypeError, ValueError):
            position = fallback
        previous_items = None
        while True:
            page, _response = call({**base, spec["param"]: position})
            items = resolve_pointer(page, spec.get("items", ""))
            serialized = repr(items) if isinstance(items, list) else None
            if serialized is not None and serialized == previous_items:
                raise ValueError("Pagination did not advance: the operation returned the same page twice")
            yield page
            if not isinstance(items, list) or len(items) == 0:
                return
            previous_items = serialized
            position += 1 if style == "page" else len(items)


def _link_next(header: Optional[str]) -> Optional[str]:
    if not header:
        return None
    for entry in re.split(r",\s*(?=<)", header):
        match = re.match(r"^\s*<([^>]*)>(.*)$", entry)
        if not match:
            continue
        rel = re.search(r';\s*rel\s*=\s*"?([^";]+)"?', match.group(2), re.IGNORECASE)
        if rel and "next" in rel.group(1).split():
            return match.group(1)
    return None


def _next_link(spec: Dict[str, Any], page: Any, response: Any) -> Optional[str]:
    """The next page's URL: the `Link` header's rel="next" target for `link`, the value at
    the `next_link` pointer for `body-link`; None when absent, null, or empty."""
    if spec["style"] == "link":
        return _link_next(response.headers.get("link"))
    pointer = spec["next_link"]
    target = resolve_pointer(page, pointer)
    if target is None or target == "":
        return None
    if not isinstance(target, str):
        raise ValueError(f"Pagination link at {pointer} is not a string")
    return target


def _iter_pages_by_link(call: PageCall, spec: Dict[str, Any], base: Dict[str, Any]) -> Iterator[Any]:
    params = dict(base)
    previous = None
    while True:
        page, response = call(params)
        yield page
        target = _next_link(spec, page, response)
        if target is None:
            return
        page_url = str(response.request.url) if response.request is not None else ""
        nxt = urljoin(page_url or "http://relative.invalid", target)
        if nxt in (previous, page_url):
            raise ValueError('Pagination did not advance: the Link rel="next" target repeats')
        previous = nxt
        link_params: Dict[str, Any] = {}
        for key, value in parse_qsl(urlparse(nxt).query):
            if key in link_params:
                existing = link_params[key]
                link_params[key] = [*existing, value] if isinstance(existing, list) else [existing, value]
            else:
                link_params[key] = value
        params = {**base, **link_params}


def iter_items(call: PageCall, spec: Dict[str, Any], params: Optional[Dict[str, Any]] = None) -> Iterator[Any]:
    """Each page's `items` pointer, flattened."""
    for page in iter_pages(call, spec, params):
        items = resolve_pointer(page, spec.get("items", ""))
        if isinstance(items, list):
            yield from items


# call(params) -> awaitable of (parsed_json, httpx.Response)
AsyncPageCall = Callable[[Dict[str, Any]], Awaitable[Tuple[Any, Any]]]


async def aiter_pages(
    call: AsyncPageCall, spec: Dict[str, Any], params: Optional[Dict[str, Any]] = None
) -> AsyncIterator[Any]:
    """Async mirror of iter_pages — same stop conditions and guards."""
    style = spec["style"]
    base = dict(params or {})
    if style == "cursor":
        cursor = base.get(spec["param"])
        while True:
            page_params = dict(base)
            if cursor is not None:
                page_params[spec["param"]] = cursor
            page, _response = await call(page_params)
            yield page
            if spec.get("has_more") is not None and resolve_pointer(page, spec["has_more"]) is False:
                return
            nxt = resolve_pointer(page, spec.get("next_cursor", ""))
            if nxt is None or nxt == "":
                return
            if not isinstance(nxt, (str, int, float)):
                raise ValueError(f"Pagination cursor at {spec['next_cursor']} is not a string or number")
            if nxt == cursor:
                raise ValueError("Pagination did not advance: the operation returned the same cursor twice")
            cursor = nxt
    elif style in ("link", "body-link"):
        previous = None
        link_params: Dict[str, Any] = dict(base)
        while True:
            page, response = await call(link_params)
            yield page
            target = _next_link(spec, page, response)
            if target is None:
                return
            page_url = str(response.request.url) if response.request is not None else ""
            nxt = urljoin(page_url or "http://relative.invalid", target)
            if nxt in (previous, page_url):
                raise ValueError('Pagination did not advance: the Link rel="next" target repeats')
            previous = nxt
            merged: Dict[str, Any] = {}
            for key, value in parse_qsl(urlparse(nxt).query):
                if key in merged:
                    existing = merged[key]
                    merged[key] = [*existing, value] if isinstance(existing, list) else [existing, value]
                else:
                    merged[key] = value
            link_params = {**base, **merged}
    else:
        start = base.get(spec["param"])
        fallback = 1 if style == "page" else 0
        try:
            position = fallback if start is None or start == "" else int(start)
        except (TypeError, ValueError):
            position = fallback
        previous_items = None
        while True:
            page, _response = await call({**base, spec["param"]: position})
            items = resolve_pointer(page, spec.get("items", ""))
            serialized = repr(items) if isinstance(items, list) else None
            if serialized is not None and serialized == previous_items:
                raise ValueError("Pagination did not advance: the operation returned the same page twice")
            yield page
            if not isinstance(items, list) or len(items) == 0:
                return
            previous_items = serialized
            position += 1 if style == "page" else len(items)


async def aiter_items(
    call: AsyncPageCall, spec: Dict[str, Any], params: Optional[Dict[str, Any]] = None
) -> AsyncIterator[Any]:
    async for page in aiter_pages(call, spec, params):
        items = resolve_pointer(page, spec.get("items", ""))
        if isinstance(items, list):
            for item in items:
                yield item

# Server-Sent Events for generated Python clients — the TypeScript runtime's
# sse.ts semantics ported: frame parsing per the EventSource spec (retry must be
# ASCII digits; comment-only frames skipped; multi-line data joined with \n) and
# auto-reconnect resuming from the last event id via Last-Event-ID, with
# exponential backoff capped at 30s. JSON payloads are parsed when the operation
# declares a JSON event stream.

import asyncio
import json
import random
import time
from dataclasses import dataclass
from typing import Any, AsyncIterator, Callable, Dict, Iterator, Optional

import httpx

_FRAME_DELIMITER = "\n\n"


@dataclass
class ServerSentEvent:
    data: Any
    event: Optional[str] = None
    id: Optional[str] = None
    retry: Optional[int] = None


def parse_sse_frame(raw: str, data_kind: str = "text") -> Optional[ServerSentEvent]:
    event = None
    data_lines = []
    event_id = None
    retry = None
    saw_field = False
    for line in raw.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line == "" or line.startswith(":"):
            continue
        field, _, value = line.partition(":")
        if value.startswith(" "):
            value = value[1:]
        saw_field = True
        if field == "event":
            event = value
        elif field == "data":
            data_lines.append(value)
        elif field == "id":
            event_id = value
        elif field == "retry" and value.isdigit():
            retry = int(value)
    if not saw_field:
        return None
    text = "\n".join(data_lines)
    data: Any = text
    if data_kind == "json" and text != "":
        data = json.loads(text)
    return ServerSentEvent(data=data, event=event, id=event_id, retry=retry)


def iter_sse(
    open_stream: Callable[[Dict[str, str]], Any],
    data_kind: str = "text",
    reconnect: bool = True,
    reconnect_delay: float = 1.0,
) -> Iterator[ServerSentEvent]:
    """Iterate an event stream. `open_stream(extra_headers)` must return an
    httpx streaming-response context manager; it is reopened on dropped
    connections with Last-Event-ID set (fresh call = fresh auth)."""
    last_event_id: Optional[str] = None
    server_retry: Optional[float] = None
    failures = 0
    while True:
        headers = {"Accept": "text/event-stream"}
        if last_event_id is not None:
            headers["Last-Event-ID"] = last_event_id
        try:
            with open_stream(headers) as response:
                if response.status_code >= 400:
                    response.read()
                    raise httpx.HTTPStatusError(
                        f"SSE request failed with status {response.status_code}",
                        request=response.request,
                        response=response,
                    )
                failures = 0
                buffer = ""
                for chunk in response.iter_text():
                    buffer += chunk
                    while _FRAME_DELIMITER in buffer:
                        raw, buffer = buffer.split(_FRAME_DELIMITER, 1)
                        parsed = parse_sse_frame(raw, data_kind)
                        if parsed is not None:
                            if parsed.id is not None:
                                last_event_id = parsed.id
                            if parsed.retry is not None:
                                server_retry = parsed.retry / 1000
                            yield parsed
                # Clean end: flush a trailing frame, then finish (no reconnect).
                if buffer.strip():
                    parsed = parse_sse_frame(buffer, data_kind)
                    if parsed is not None:
                        yield parsed
                return
        except httpx.HTTPStatusError:
            raise  # a 4xx/5xx is definitive, not a dropped connection
        except (httpx.TransportError, httpx.TimeoutException):
            if not reconnect:
                raise
        failures += 1
        base = server_retry if server_retry is not None else reconnect_delay
        time.sleep(random.uniform(0, min(base * (2 ** (failures - 1)), 30.0)))


async def aiter_sse(
    open_stream: Callable[[Dict[str, str]], Any],
    data_kind: str = "text",
    reconnect: bool = True,
    reconnect_delay: float = 1.0,
) -> AsyncIterator[ServerSentEvent]:
    """Async mirror of iter_sse; `open_stream` returns an async context manager."""
    last_event_id: Optional[str] = None
    server_retry: Optional[float] = None
    failures = 0
    while True:
        headers = {"Accept": "text/event-stream"}
        if last_event_id is not None:
            headers["Last-Event-ID"] = last_event_id
        try:
            async with open_stream(headers) as response:
                if response.status_code >= 400:
                    await response.aread()
                    raise httpx.HTTPStatusError(
                        f"SSE request failed with status {response.status_code}",
                        request=response.request,
                        response=response,
                    )
                failures = 0
                buffer = ""
                async for chunk in response.aiter_text():
                    buffer += chunk
                    while _FRAME_DELIMITER in buffer:
                        raw, buffer = buffer.split(_FRAME_DELIMITER, 1)
                        parsed = parse_sse_frame(raw, data_kind)
                        if parsed is not None:
                            if parsed.id is not None:
                                last_event_id = parsed.id
                            if parsed.retry is not None:
                                server_retry = parsed.retry / 1000
                            yield parsed
                if buffer.strip():
                    parsed = parse_sse_frame(buffer, data_kind)
                    if parsed is not None:
                        yield parsed
                return
        except httpx.HTTPStatusError:
            raise
        except (httpx.TransportError, httpx.TimeoutException):
            if not reconnect:
                raise
        failures += 1
        base = server_retry if server_retry is not None else reconnect_delay
        await asyncio.sleep(random.uniform(0, min(base * (2 ** (failures - 1)), 30.0)))

# Multipart bodies for generated Python clients — a typed dict/dataclass body is
# split into httpx's (data, files): bytes and file-like values upload as parts,
# everything else is form data (nested values JSON-encoded, mirroring the
# TypeScript runtime's FormData serialization). A body that is already bytes, a
# `str`, a file-like object, or an (async) iterator of bytes passes through as httpx
# `content=` untouched; the caller sets its Content-Type.

import json
from typing import Any, Dict, Tuple



def to_multipart(body: Any) -> Tuple[Dict[str, Any], Dict[str, Any]]:
    wire = encode(body)
    data: Dict[str, Any] = {}
    files: Dict[str, Any] = {}
    for key, value in (wire or {}).items():
        if isinstance(value, (bytes, bytearray)) or hasattr(value, "read"):
            files[key] = value
        elif isinstance(value, (dict, list)):
            data[key] = json.dumps(value)
        else:
            data[key] = value
    return data, files


def is_stream_body(body: Any) -> bool:
    return (
        isinstance(body, (bytes, bytearray, str))
        or callable(getattr(body, "read", None))
        or hasattr(body, "__next__")
        or hasattr(body, "__aiter__")
    )


def multipart_arguments(body: Any) -> Dict[str, Any]:
    if is_stream_body(body):
        return {"content": body}
    data, files = to_multipart(body)
    return {"data": data, "files": files}


def _safe_json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except Exception:
        return None

_OPERATIONS: Dict[str, Dict[str, Any]] = {
    "list_users": {"id": "listUsers", "method": "GET", "path": "/v1/users", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]], "pagination": {"style": "cursor", "param": "page_no", "next_cursor": "/pagination_info/next_page", "limit_param": "per_page", "items": "/users"}},
    "show_notifications_settings": {"id": "showNotificationsSettings", "method": "GET", "path": "/v1/users/me/notifications_settings", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "update_notifications_settings": {"id": "updateNotificationsSettings", "method": "PUT", "path": "/v1/users/me/notifications_settings", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "list_conversations": {"id": "listConversations", "method": "GET", "path": "/v1/users/me/conversations", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]], "pagination": {"style": "cursor", "param": "page_no", "next_cursor": "/pagination_info/next_page", "limit_param": "per_page", "items": "/conversations"}},
    "create_conversation": {"id": "createConversation", "method": "POST", "path": "/v1/users/me/conversations", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "show_conversation": {"id": "showConversation", "method": "GET", "path": "/v1/users/me/conversations/{conversation_id}", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "mark_conversation_received": {"id": "markConversationReceived", "method": "PUT", "path": "/v1/users/me/conversations/{conversation_id}/received", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "mark_conversation_seen": {"id": "markConversationSeen", "method": "PUT", "path": "/v1/users/me/conversations/{conversation_id}/seen", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "archive_conversation": {"id": "archiveConversation", "method": "PUT", "path": "/v1/users/me/conversations/{conversation_id}/archive", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "list_messages": {"id": "listMessages", "method": "GET", "path": "/v1/users/me/conversations/{conversation_id}/messages", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]], "pagination": {"style": "cursor", "param": "page_no", "next_cursor": "/pagination_info/next_page", "limit_param": "per_page", "items": "/messages"}},
    "create_message": {"id": "createMessage", "method": "POST", "path": "/v1/users/me/conversations/{conversation_id}/messages", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "archive_message": {"id": "archiveMessage", "method": "PUT", "path": "/v1/users/me/conversations/{conversation_id}/messages/{message_id}/archive", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "list_notifications": {"id": "listNotifications", "method": "GET", "path": "/v1/users/me/notifications", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]], "pagination": {"style": "cursor", "param": "page_no", "next_cursor": "/pagination_info/next_page", "limit_param": "per_page", "items": "/notifications"}},
    "mark_all_notifications_received": {"id": "markAllNotificationsReceived", "method": "PUT", "path": "/v1/users/me/notifications/received", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "mark_all_notifications_seen": {"id": "markAllNotificationsSeen", "method": "PUT", "path": "/v1/users/me/notifications/seen", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "show_notification": {"id": "showNotification", "method": "GET", "path": "/v1/users/me/notifications/{notification_id}", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "mark_notification_received": {"id": "markNotificationReceived", "method": "PUT", "path": "/v1/users/me/notifications/{notification_id}/received", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "mark_notification_seen": {"id": "markNotificationSeen", "method": "PUT", "path": "/v1/users/me/notifications/{notification_id}/seen", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]]},
    "list_subunit_scopes": {"id": "listSubunitScopes", "method": "GET", "path": "/v1/users/me/subunits_scopes", "security": [[{"scheme": "UserAuthorization", "kind": "bearer"}]], "pagination": {"style": "cursor", "param": "page_no", "next_cursor": "/pagination_info/next_page", "limit_param": "per_page", "items": "/subunit_scopes"}},
}


class Client:
    """client for Placewise Users API (2.0.0)."""
    def __init__(self, server_url: str = "https://api.mpc.dev.placewise.com", *, auth: Optional[Dict[str, Any]] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, middleware: Optional[List[Any]] = None, idempotency_key: Any = None, http_client: Optional[httpx.Client] = None) -> None:
        self._server_url = server_url
        self._auth = auth or {}
        self._config: Dict[str, Any] = {
            "headers": headers or {},
            "timeout": timeout,
            "retry": retry or {},
            "middleware": middleware or [],
            "idempotency_key": idempotency_key,
        }
        self._http = http_client or httpx.Client()

    def list_users(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> UserListResponse:
        """List Users"""
        op = _OPERATIONS["list_users"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(UserListResponse, decode(UserListResponse, _safe_json(response)))

    def list_users_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[UserListResponse]:
        """Like list_users(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_users"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(UserListResponse, decode(UserListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_users_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[UserListResponse]:
        op = _OPERATIONS["list_users"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(UserListResponse, page) for page in iter_pages(_page, op["pagination"], base))

    def list_users_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[User]:
        op = _OPERATIONS["list_users"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(User, item) for item in iter_items(_page, op["pagination"], base))

    def show_notifications_settings(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationsSettingsResponse:
        """Show Notifications Settings"""
        op = _OPERATIONS["show_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response)))

    def show_notifications_settings_with_headers(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationsSettingsResponse]:
        """Like show_notifications_settings(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["show_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def update_notifications_settings(self, body: UpdateNotificationsSettingsRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationsSettingsResponse:
        """Update Notifications Settings"""
        op = _OPERATIONS["update_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response)))

    def update_notifications_settings_with_headers(self, body: UpdateNotificationsSettingsRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationsSettingsResponse]:
        """Like update_notifications_settings(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["update_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_conversations(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationListResponse:
        """List Conversations"""
        op = _OPERATIONS["list_conversations"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationListResponse, decode(ConversationListResponse, _safe_json(response)))

    def list_conversations_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationListResponse]:
        """Like list_conversations(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_conversations"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationListResponse, decode(ConversationListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_conversations_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[ConversationListResponse]:
        op = _OPERATIONS["list_conversations"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(ConversationListResponse, page) for page in iter_pages(_page, op["pagination"], base))

    def list_conversations_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[Conversation]:
        op = _OPERATIONS["list_conversations"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(Conversation, item) for item in iter_items(_page, op["pagination"], base))

    def create_conversation(self, body: CreateConversationRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationCreatedResponse:
        """Create Conversation"""
        op = _OPERATIONS["create_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationCreatedResponse, decode(ConversationCreatedResponse, _safe_json(response)))

    def create_conversation_with_headers(self, body: CreateConversationRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationCreatedResponse]:
        """Like create_conversation(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["create_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationCreatedResponse, decode(ConversationCreatedResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def show_conversation(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Show Conversation"""
        op = _OPERATIONS["show_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    def show_conversation_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like show_conversation(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["show_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def mark_conversation_received(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Mark Conversation as "received\""""
        op = _OPERATIONS["mark_conversation_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    def mark_conversation_received_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like mark_conversation_received(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_conversation_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def mark_conversation_seen(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Mark Conversation as "seen\""""
        op = _OPERATIONS["mark_conversation_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    def mark_conversation_seen_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like mark_conversation_seen(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_conversation_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def archive_conversation(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Archive Conversation"""
        op = _OPERATIONS["archive_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    def archive_conversation_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like archive_conversation(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["archive_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_messages(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> MessageListResponse:
        """List Messages"""
        op = _OPERATIONS["list_messages"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(MessageListResponse, decode(MessageListResponse, _safe_json(response)))

    def list_messages_with_headers(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[MessageListResponse]:
        """Like list_messages(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_messages"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(MessageListResponse, decode(MessageListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_messages_pages(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[MessageListResponse]:
        op = _OPERATIONS["list_messages"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(MessageListResponse, page) for page in iter_pages(_page, op["pagination"], base))

    def list_messages_items(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[Message]:
        op = _OPERATIONS["list_messages"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(Message, item) for item in iter_items(_page, op["pagination"], base))

    def create_message(self, conversation_id: int, body: CreateMessageRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> MessageResponse:
        """Create Message"""
        op = _OPERATIONS["create_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(MessageResponse, decode(MessageResponse, _safe_json(response)))

    def create_message_with_headers(self, conversation_id: int, body: CreateMessageRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[MessageResponse]:
        """Like create_message(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["create_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(MessageResponse, decode(MessageResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def archive_message(self, conversation_id: int, message_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> MessageResponse:
        """Archive Message"""
        op = _OPERATIONS["archive_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id, "message_id": message_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(MessageResponse, decode(MessageResponse, _safe_json(response)))

    def archive_message_with_headers(self, conversation_id: int, message_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[MessageResponse]:
        """Like archive_message(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["archive_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id, "message_id": message_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(MessageResponse, decode(MessageResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_notifications(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationListResponse:
        """List Notifications"""
        op = _OPERATIONS["list_notifications"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationListResponse, decode(NotificationListResponse, _safe_json(response)))

    def list_notifications_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationListResponse]:
        """Like list_notifications(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_notifications"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationListResponse, decode(NotificationListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_notifications_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[NotificationListResponse]:
        op = _OPERATIONS["list_notifications"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(NotificationListResponse, page) for page in iter_pages(_page, op["pagination"], base))

    def list_notifications_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[Notification]:
        op = _OPERATIONS["list_notifications"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(Notification, item) for item in iter_items(_page, op["pagination"], base))

    def mark_all_notifications_received(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> EmptyResponse:
        """Mark all Notifications as Received"""
        op = _OPERATIONS["mark_all_notifications_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(EmptyResponse, decode(EmptyResponse, _safe_json(response)))

    def mark_all_notifications_received_with_headers(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[EmptyResponse]:
        """Like mark_all_notifications_received(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_all_notifications_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(EmptyResponse, decode(EmptyResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def mark_all_notifications_seen(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> EmptyResponse:
        """Mark all Notifications as Seen"""
        op = _OPERATIONS["mark_all_notifications_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(EmptyResponse, decode(EmptyResponse, _safe_json(response)))

    def mark_all_notifications_seen_with_headers(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[EmptyResponse]:
        """Like mark_all_notifications_seen(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_all_notifications_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(EmptyResponse, decode(EmptyResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def show_notification(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationResponse:
        """Show Notification"""
        op = _OPERATIONS["show_notification"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationResponse, decode(NotificationResponse, _safe_json(response)))

    def show_notification_with_headers(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationResponse]:
        """Like show_notification(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["show_notification"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationResponse, decode(NotificationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def mark_notification_received(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationResponse:
        """Mark Notification as Received"""
        op = _OPERATIONS["mark_notification_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationResponse, decode(NotificationResponse, _safe_json(response)))

    def mark_notification_received_with_headers(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationResponse]:
        """Like mark_notification_received(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_notification_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationResponse, decode(NotificationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def mark_notification_seen(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationResponse:
        """Mark Notification as Seen"""
        op = _OPERATIONS["mark_notification_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationResponse, decode(NotificationResponse, _safe_json(response)))

    def mark_notification_seen_with_headers(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationResponse]:
        """Like mark_notification_seen(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_notification_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationResponse, decode(NotificationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_subunit_scopes(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> SubunitScopeListResponse:
        """List Subunits Scopes for User"""
        op = _OPERATIONS["list_subunit_scopes"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(SubunitScopeListResponse, decode(SubunitScopeListResponse, _safe_json(response)))

    def list_subunit_scopes_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[SubunitScopeListResponse]:
        """Like list_subunit_scopes(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_subunit_scopes"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(SubunitScopeListResponse, decode(SubunitScopeListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    def list_subunit_scopes_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[SubunitScopeListResponse]:
        op = _OPERATIONS["list_subunit_scopes"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(SubunitScopeListResponse, page) for page in iter_pages(_page, op["pagination"], base))

    def list_subunit_scopes_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> Iterator[SubunitScope]:
        op = _OPERATIONS["list_subunit_scopes"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = send(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        return (decode(SubunitScope, item) for item in iter_items(_page, op["pagination"], base))


class AsyncClient:
    """Async client for Placewise Users API (2.0.0)."""
    def __init__(self, server_url: str = "https://api.mpc.dev.placewise.com", *, auth: Optional[Dict[str, Any]] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, middleware: Optional[List[Any]] = None, idempotency_key: Any = None, http_client: Optional[httpx.AsyncClient] = None) -> None:
        self._server_url = server_url
        self._auth = auth or {}
        self._config: Dict[str, Any] = {
            "headers": headers or {},
            "timeout": timeout,
            "retry": retry or {},
            "middleware": middleware or [],
            "idempotency_key": idempotency_key,
        }
        self._http = http_client or httpx.AsyncClient()

    async def list_users(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> UserListResponse:
        """List Users"""
        op = _OPERATIONS["list_users"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(UserListResponse, decode(UserListResponse, _safe_json(response)))

    async def list_users_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[UserListResponse]:
        """Like list_users(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_users"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(UserListResponse, decode(UserListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_users_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[UserListResponse]:
        op = _OPERATIONS["list_users"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for page in aiter_pages(_page, op["pagination"], base):
            yield decode(UserListResponse, page)

    async def list_users_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[User]:
        op = _OPERATIONS["list_users"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for item in aiter_items(_page, op["pagination"], base):
            yield decode(User, item)

    async def show_notifications_settings(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationsSettingsResponse:
        """Show Notifications Settings"""
        op = _OPERATIONS["show_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response)))

    async def show_notifications_settings_with_headers(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationsSettingsResponse]:
        """Like show_notifications_settings(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["show_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def update_notifications_settings(self, body: UpdateNotificationsSettingsRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationsSettingsResponse:
        """Update Notifications Settings"""
        op = _OPERATIONS["update_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response)))

    async def update_notifications_settings_with_headers(self, body: UpdateNotificationsSettingsRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationsSettingsResponse]:
        """Like update_notifications_settings(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["update_notifications_settings"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationsSettingsResponse, decode(NotificationsSettingsResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_conversations(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationListResponse:
        """List Conversations"""
        op = _OPERATIONS["list_conversations"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationListResponse, decode(ConversationListResponse, _safe_json(response)))

    async def list_conversations_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationListResponse]:
        """Like list_conversations(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_conversations"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationListResponse, decode(ConversationListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_conversations_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[ConversationListResponse]:
        op = _OPERATIONS["list_conversations"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for page in aiter_pages(_page, op["pagination"], base):
            yield decode(ConversationListResponse, page)

    async def list_conversations_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[Conversation]:
        op = _OPERATIONS["list_conversations"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for item in aiter_items(_page, op["pagination"], base):
            yield decode(Conversation, item)

    async def create_conversation(self, body: CreateConversationRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationCreatedResponse:
        """Create Conversation"""
        op = _OPERATIONS["create_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationCreatedResponse, decode(ConversationCreatedResponse, _safe_json(response)))

    async def create_conversation_with_headers(self, body: CreateConversationRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationCreatedResponse]:
        """Like create_conversation(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["create_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationCreatedResponse, decode(ConversationCreatedResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def show_conversation(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Show Conversation"""
        op = _OPERATIONS["show_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    async def show_conversation_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like show_conversation(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["show_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def mark_conversation_received(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Mark Conversation as "received\""""
        op = _OPERATIONS["mark_conversation_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    async def mark_conversation_received_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like mark_conversation_received(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_conversation_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def mark_conversation_seen(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Mark Conversation as "seen\""""
        op = _OPERATIONS["mark_conversation_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    async def mark_conversation_seen_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like mark_conversation_seen(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_conversation_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def archive_conversation(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> ConversationResponse:
        """Archive Conversation"""
        op = _OPERATIONS["archive_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(ConversationResponse, decode(ConversationResponse, _safe_json(response)))

    async def archive_conversation_with_headers(self, conversation_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[ConversationResponse]:
        """Like archive_conversation(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["archive_conversation"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(ConversationResponse, decode(ConversationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_messages(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> MessageListResponse:
        """List Messages"""
        op = _OPERATIONS["list_messages"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(MessageListResponse, decode(MessageListResponse, _safe_json(response)))

    async def list_messages_with_headers(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[MessageListResponse]:
        """Like list_messages(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_messages"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            params["with_archived"] = encode(with_archived)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(MessageListResponse, decode(MessageListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_messages_pages(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[MessageListResponse]:
        op = _OPERATIONS["list_messages"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for page in aiter_pages(_page, op["pagination"], base):
            yield decode(MessageListResponse, page)

    async def list_messages_items(self, conversation_id: int, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, with_archived: Optional[bool] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[Message]:
        op = _OPERATIONS["list_messages"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        if with_archived is not None:
            base["with_archived"] = encode(with_archived)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for item in aiter_items(_page, op["pagination"], base):
            yield decode(Message, item)

    async def create_message(self, conversation_id: int, body: CreateMessageRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> MessageResponse:
        """Create Message"""
        op = _OPERATIONS["create_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(MessageResponse, decode(MessageResponse, _safe_json(response)))

    async def create_message_with_headers(self, conversation_id: int, body: CreateMessageRequest, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[MessageResponse]:
        """Like create_message(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["create_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, json_body=encode(body), timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(MessageResponse, decode(MessageResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def archive_message(self, conversation_id: int, message_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> MessageResponse:
        """Archive Message"""
        op = _OPERATIONS["archive_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id, "message_id": message_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(MessageResponse, decode(MessageResponse, _safe_json(response)))

    async def archive_message_with_headers(self, conversation_id: int, message_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[MessageResponse]:
        """Like archive_message(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["archive_message"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"conversation_id": conversation_id, "message_id": message_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(MessageResponse, decode(MessageResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_notifications(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationListResponse:
        """List Notifications"""
        op = _OPERATIONS["list_notifications"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationListResponse, decode(NotificationListResponse, _safe_json(response)))

    async def list_notifications_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationListResponse]:
        """Like list_notifications(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_notifications"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        if sort_by is not None:
            params["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            params["sort_direction"] = encode(sort_direction)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationListResponse, decode(NotificationListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_notifications_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[NotificationListResponse]:
        op = _OPERATIONS["list_notifications"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for page in aiter_pages(_page, op["pagination"], base):
            yield decode(NotificationListResponse, page)

    async def list_notifications_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, sort_by: Optional[str] = None, sort_direction: Optional[str] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[Notification]:
        op = _OPERATIONS["list_notifications"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        if sort_by is not None:
            base["sort_by"] = encode(sort_by)
        if sort_direction is not None:
            base["sort_direction"] = encode(sort_direction)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for item in aiter_items(_page, op["pagination"], base):
            yield decode(Notification, item)

    async def mark_all_notifications_received(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> EmptyResponse:
        """Mark all Notifications as Received"""
        op = _OPERATIONS["mark_all_notifications_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(EmptyResponse, decode(EmptyResponse, _safe_json(response)))

    async def mark_all_notifications_received_with_headers(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[EmptyResponse]:
        """Like mark_all_notifications_received(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_all_notifications_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(EmptyResponse, decode(EmptyResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def mark_all_notifications_seen(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> EmptyResponse:
        """Mark all Notifications as Seen"""
        op = _OPERATIONS["mark_all_notifications_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(EmptyResponse, decode(EmptyResponse, _safe_json(response)))

    async def mark_all_notifications_seen_with_headers(self, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[EmptyResponse]:
        """Like mark_all_notifications_seen(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_all_notifications_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(EmptyResponse, decode(EmptyResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def show_notification(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationResponse:
        """Show Notification"""
        op = _OPERATIONS["show_notification"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationResponse, decode(NotificationResponse, _safe_json(response)))

    async def show_notification_with_headers(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationResponse]:
        """Like show_notification(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["show_notification"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationResponse, decode(NotificationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def mark_notification_received(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationResponse:
        """Mark Notification as Received"""
        op = _OPERATIONS["mark_notification_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationResponse, decode(NotificationResponse, _safe_json(response)))

    async def mark_notification_received_with_headers(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationResponse]:
        """Like mark_notification_received(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_notification_received"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationResponse, decode(NotificationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def mark_notification_seen(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> NotificationResponse:
        """Mark Notification as Seen"""
        op = _OPERATIONS["mark_notification_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(NotificationResponse, decode(NotificationResponse, _safe_json(response)))

    async def mark_notification_seen_with_headers(self, notification_id: int, *, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[NotificationResponse]:
        """Like mark_notification_seen(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["mark_notification_seen"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        url = build_url(self._server_url, op["path"], {"notification_id": notification_id})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(NotificationResponse, decode(NotificationResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_subunit_scopes(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> SubunitScopeListResponse:
        """List Subunits Scopes for User"""
        op = _OPERATIONS["list_subunit_scopes"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return cast(SubunitScopeListResponse, decode(SubunitScopeListResponse, _safe_json(response)))

    async def list_subunit_scopes_with_headers(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None, idempotency_key: Any = None) -> Envelope[SubunitScopeListResponse]:
        """Like list_subunit_scopes(), returning an Envelope with the declared response headers."""
        op = _OPERATIONS["list_subunit_scopes"]
        auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
        params: Dict[str, Any] = dict(auth_query)
        if page_no is not None:
            params["page_no"] = encode(page_no)
        if per_page is not None:
            params["per_page"] = encode(per_page)
        url = build_url(self._server_url, op["path"], {})
        response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params=params, timeout=timeout, retry=retry, idempotency_key=idempotency_key)
        if not response.is_success:
            raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
        return Envelope(data=cast(SubunitScopeListResponse, decode(SubunitScopeListResponse, _safe_json(response))), headers=read_envelope_headers(response, [("ratelimit-bucket", "ratelimit_bucket", "string"), ("ratelimit-remaining", "ratelimit_remaining", "integer"), ("ratelimit-cost", "ratelimit_cost", "integer")]), response=response)

    async def list_subunit_scopes_pages(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[SubunitScopeListResponse]:
        op = _OPERATIONS["list_subunit_scopes"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for page in aiter_pages(_page, op["pagination"], base):
            yield decode(SubunitScopeListResponse, page)

    async def list_subunit_scopes_items(self, *, page_no: Optional[int] = None, per_page: Optional[int] = None, headers: Optional[Dict[str, str]] = None, timeout: Optional[float] = None, retry: Optional[Dict[str, Any]] = None) -> AsyncIterator[SubunitScope]:
        op = _OPERATIONS["list_subunit_scopes"]
        base: Dict[str, Any] = {}
        if page_no is not None:
            base["page_no"] = encode(page_no)
        if per_page is not None:
            base["per_page"] = encode(per_page)
        async def _page(page_params: Dict[str, Any]) -> Tuple[Any, Any]:
            auth_headers, auth_query = resolve_auth(op.get("security") or [], self._auth)
            url = build_url(self._server_url, op["path"], {})
            response = await send_async(self._http, self._config, op, url, method=op["method"], headers={**auth_headers, **(headers or {})}, params={**page_params, **auth_query}, timeout=timeout, retry=retry)
            if not response.is_success:
                raise ApiError(url, response.status_code, response.reason_phrase, _safe_json(response))
            return _safe_json(response), response
        async for item in aiter_items(_page, op["pagination"], base):
            yield decode(SubunitScope, item)


