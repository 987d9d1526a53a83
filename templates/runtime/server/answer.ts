/** Turns a handler's reply, or a refusal, into the response that is sent. */
import { deprecationHeaders } from "../../../scripts/core/deprecation.ts";
import type { MediaType, Operation, Response as Declared, Schema } from "../../../scripts/core/model.ts";
import { responseFor, successResponse } from "../../../scripts/core/request-validation/declared.ts";
import {
  type Check,
  type Checks,
  type Fault,
  writeOnly,
} from "../../../scripts/core/request-validation/faults.ts";
import { type Kind, isSequence, kindOf, kindWithin } from "../../../scripts/core/http/media-kind.ts";
import { declaredFor, negotiate } from "../../../scripts/core/http/media-type.ts";
import type { Headers } from "../../../scripts/core/http/request.ts";
import { headerFault, headerPairs, isSetCookie } from "../../../scripts/core/http/response-headers.ts";
import { memoize } from "../../../scripts/core/memoize.ts";
import type { Refusal } from "../../../scripts/core/request-validation/refusal.ts";
import { type Watcher, isSent, written } from "./write.ts";

/** A handler's reply, untyped. */
export interface AnyReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/**
 * Serializes a reply: JSON as text, the items of a stream one by one, everything else unchanged.
 * @throws an error that says what HTTP cannot carry: a status, a header, a body where there is none
 */
export function responseOf(reply: AnyReply, operation: Operation, watcher: () => Watcher): Response {
  const { status, body } = reply;
  checkStatus(status);
  const { headers, contentType } = headersOf(reply, operation);
  if (body === undefined) return new Response(null, { status, ...(headers && { headers: initOf(headers) }) });
  if (bodiless.has(status)) throw new TypeError(`A response with status ${status} has no body`);
  const format = contentType === undefined ? declaredFormat(operation, status) : formatOf(contentType);
  const own: Format["headers"] = body instanceof FormData ? {} : format.headers; // it names a boundary of its own
  return new Response(written(body, format.kind, watcher), {
    status,
    headers: headers ? withFormat(headers, own) : own,
  });
}

/** Statuses whose responses have no content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

type Pairs = [name: string, text: string][];

interface Given {
  readonly headers?: Pairs;
  readonly contentType: string | undefined;
}

/** The header `Content-Type` is the same as `contentType`. @throws if HTTP cannot carry one of them */
function headersOf({ headers, contentType, status }: AnyReply, operation: Operation): Given {
  if (contentType !== undefined) checkHeader("Content-Type", contentType);
  if (!headers) return { contentType };
  const declared = responseFor(operation, status)?.headers ?? [];
  const pairs = headerPairs(headers, declared);
  for (const [name, text] of pairs) checkHeader(name, text);
  const type = pairs.findLast(([name]) => isContentType(name))?.[1];
  const others = type === undefined ? pairs : pairs.filter(([name]) => !isContentType(name));
  return { headers: others, contentType: contentType ?? type };
}

function withFormat(headers: Pairs, format: Format["headers"]): NonNullable<ResponseInit["headers"]> {
  return initOf([...headers, ...Object.entries(format)]);
}

/** Only pairs can repeat a name, and Node writes an object faster. */
function initOf(headers: Pairs): NonNullable<ResponseInit["headers"]> {
  return headers.some(([name]) => isSetCookie(name)) ? headers : Object.fromEntries(headers);
}

function isContentType(name: string): boolean {
  return name.length === 12 && name.toLowerCase() === "content-type";
}

function checkStatus(status: number): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new RangeError(`${String(status)} is not the status of a response`);
}

/** Not every platform checks headers when a `Response` is made: on Node, an invalid one would end the process later. */
function checkHeader(name: string, text: string): void {
  const fault = headerFault(name, text);
  if (fault !== undefined) throw new TypeError(`HTTP cannot carry the reply: ${fault}`);
}

/** How a body is written. Its headers are shared by all responses of the format: a Response copies them. */
interface Format {
  readonly kind: Kind;
  readonly headers: Record<string, string>;
}

function formatOf(mediaType: string): Format {
  return { kind: kindOf(mediaType), headers: { "content-type": mediaType } };
}

function declaredFormat(operation: Operation, status: number): Format {
  const formats = formatsOf(operation);
  const known = formats.get(status);
  if (known) return known;
  const format = formatOf(responseFor(operation, status)?.content[0]?.name ?? "application/json");
  formats.set(status, format);
  return format;
}

const formatsOf = memoize((_operation: Operation) => new Map<number, Format>());

/** A response that is not made here. @throws an error that says what HTTP cannot carry */
export function checkResponse({ status, headers }: Response): void {
  checkStatus(status);
  for (const [name, text] of headers) checkHeader(name, text);
}

/** Says of a deprecated operation that it is; the handler's own headers win. */
export function announce({ headers }: Response, operation: Operation): void {
  for (const [name, text] of deprecationHeaders(operation)) {
    if (!headers.has(name)) headers.set(name, text);
  }
}

/** The default response to a refusal. The document's examples are not available here, so those refusals have no body. */
export function refusalResponse({ status, headers, body }: Refusal): Response {
  for (const [name, text] of Object.entries(headers)) checkHeader(name, text);
  if (body.kind !== "json") return new Response(null, { status, headers });
  const typed = { ...headers, "content-type": body.mediaType };
  return new Response(JSON.stringify(body.value), { status, headers: typed });
}

/** The success media type that the request's `Accept` header prefers; the header has already been checked. */
export function acceptedMedia(operation: Operation, headers: Headers): string | undefined {
  const offers = successResponse(operation)?.content ?? [];
  if (offers.length < 2) return offers[0]?.name;
  const names = offers.map(({ name }) => name);
  return negotiate(headers.get("accept"), names);
}

/** The ways in which a reply violates the specification, as sentences; empty if it does not. */
export function breaches(reply: AnyReply, operation: Operation, checks: Checks): string[] {
  const declared = responseFor(operation, reply.status);
  if (!declared) return [`status ${reply.status} is not declared`];
  return [...headerBreaches(reply, declared, checks), ...bodyBreaches(reply, declared, checks)];
}

function headerBreaches({ headers = {} }: AnyReply, declared: Declared, checks: Checks): string[] {
  const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return declared.headers.flatMap(({ name, required, schema }) => {
    const value = given.get(name.toLowerCase());
    if (value === undefined || value === null) return required ? [`header ${name} is missing`] : [];
    const faults = checks(schema)(value);
    const isFine = faults.length === 0 || (isSetCookie(name) && areFine(value, checks(schema)));
    return isFine ? [] : faults.map(({ message }) => `header ${name} ${message}`);
  });
}

/** One `Set-Cookie` is declared, and several are sent: each is judged. */
function areFine(values: unknown, check: Check): boolean {
  return Array.isArray(values) && values.every((value) => check(value).length === 0);
}

function bodyBreaches(reply: AnyReply, { content }: Declared, checks: Checks): string[] {
  const { body, contentType } = reply;
  if (content.length === 0) return body === undefined ? [] : ["a body was sent, but none is declared"];
  const media = mediaIn(content, contentType);
  if (!media) return [`content type ${contentType} is not declared`];
  const kind = kindWithin(media.name, contentType ?? media.name);
  if (kind === "json") return checks(media.schema)(body).map((fault) => `body ${breach(fault)}`);
  if (!isSequence(kind)) return isBody(body) ? [] : ["body must be text or bytes"];
  const isList = isSent(body) || Symbol.asyncIterator in Object(body) || Symbol.iterator in Object(body);
  const items = Array.isArray(body) ? body : [];
  return isList
    ? items.flatMap((item, index) => itemBreaches(item, media, checks).map((text) => `item ${index} ${text}`))
    : ["body must have items"];
}

function mediaIn(content: readonly MediaType[], contentType: string | undefined): MediaType | undefined {
  return contentType === undefined ? content[0] : declaredFor(content, contentType);
}

/** The declared media type of a reply. */
export function mediaOf({ status, contentType }: AnyReply, operation: Operation): MediaType | undefined {
  return mediaIn(responseFor(operation, status)?.content ?? [], contentType);
}

/**
 * The write-only properties in a reply, as sentences. Even a server that checks nothing else does not send them: they
 * are refused and not dropped, because a handler that reveals a password is to be mended.
 */
export function leaks(
  reply: AnyReply,
  operation: Operation,
  { checks, secretive }: { readonly checks: Checks; readonly secretive: ReadonlySet<Schema> },
): string[] {
  if (secretive.size === 0) return [];
  const media = mediaOf(reply, operation);
  if (!media || !secretive.has(media.schema)) return [];
  if (kindWithin(media.name, reply.contentType ?? media.name) !== "json") return [];
  const found = checks(media.schema)(reply.body).filter(({ keyword }) => keyword === writeOnly);
  return found.map((fault) => `body ${breach(fault)}`);
}

/** The ways in which an item of a stream violates its schema. */
export function itemBreaches(item: unknown, media: MediaType | undefined, checks: Checks): string[] {
  return media && !(item instanceof Uint8Array) ? checks(media.schema)(item).map(breach) : []; // bytes are sent unchanged
}

function breach({ path, message }: Fault): string {
  return `/${path.join("/")} ${message}`;
}

function isBody(body: unknown): boolean {
  const forms = [ReadableStream, FormData, URLSearchParams];
  return body === undefined || isSent(body) || forms.some((form) => body instanceof form);
}
