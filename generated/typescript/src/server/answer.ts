// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Turns a handler's reply, or a refusal, into the response that is sent. */
import type { MediaType, Operation, Response as Declared, Schema } from "./engine/model.ts";
import { responseFor, successResponse } from "./engine/request-validation/declared.ts";
import { type Checks, type Fault, writeOnly } from "./engine/request-validation/faults.ts";
import { declaredFor, isJson, negotiate } from "./engine/http/media-type.ts";
import type { Headers } from "./engine/http/request.ts";
import { memoize } from "./engine/memoize.ts";
import type { Refusal } from "./engine/request-validation/refusal.ts";

/** A handler's reply, untyped. */
export interface AnyReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** Serializes a reply: JSON as text, everything else unchanged. */
export function responseOf(reply: AnyReply, operation: Operation): Response {
  const { status, body, contentType } = reply;
  const headers = reply.headers && textsOf(reply.headers);
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  const format = contentType === undefined ? declaredFormat(operation, status) : formatOf(contentType);
  return new Response(format.isJson ? JSON.stringify(body) : (body as string | ReadableStream), {
    status,
    headers: headers ? { ...headers, ...format.headers } : format.headers,
  }); // guaranteed by the reply's type
}

/** How a body is written. Its headers are shared by all responses of the format: a Response copies them. */
interface Format {
  readonly isJson: boolean;
  readonly headers: Record<string, string>;
}

function formatOf(mediaType: string): Format {
  return { isJson: isJson(mediaType), headers: { "content-type": mediaType } };
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

function textsOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** The default response to a refusal. The document's examples are not available here, so those refusals have no body. */
export function refusalResponse({ status, headers, body }: Refusal): Response {
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
    if (value === undefined) return required ? [`header ${name} is missing`] : [];
    return checks(schema)(value).map(({ message }) => `header ${name} ${message}`);
  });
}

function bodyBreaches(reply: AnyReply, { content }: Declared, checks: Checks): string[] {
  const { body, contentType } = reply;
  if (content.length === 0) return body === undefined ? [] : ["a body was sent, but none is declared"];
  const media = mediaOf(reply, content);
  if (!media) return [`content type ${contentType} is not declared`];
  if (!isJson(contentType ?? media.name)) return [];
  return checks(media.schema)(body).map(bodyBreach);
}

function mediaOf({ contentType }: AnyReply, content: Declared["content"]): MediaType | undefined {
  return contentType === undefined ? content[0] : declaredFor(content, contentType);
}

function bodyBreach({ path, message }: Fault): string {
  return `body /${path.join("/")} ${message}`;
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
  const media = mediaOf(reply, responseFor(operation, reply.status)?.content ?? []);
  if (!media || !secretive.has(media.schema) || !isJson(reply.contentType ?? media.name)) return [];
  const found = checks(media.schema)(reply.body).filter(({ keyword }) => keyword === writeOnly);
  return found.map(bodyBreach);
}
