// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** From a handler's reply, or a refusal, to the response that leaves the server. */
import type { Operation, Response as Declared } from "./engine/model.ts";
import { responseFor, successResponse } from "./engine/request-validation/declared.ts";
import type { Checks } from "./engine/request-validation/faults.ts";
import { declaredFor, isJson, negotiate } from "./engine/http/media-type.ts";
import type { Headers } from "./engine/http/request.ts";
import type { Refusal } from "./engine/request-validation/refusal.ts";

/** A handler's reply, its types forgotten. */
export interface AnyReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** Writes a reply: JSON as text, everything else as it is. */
export function responseOf(reply: AnyReply, operation: Operation): Response {
  const { status, body, contentType } = reply;
  const headers = reply.headers && textsOf(reply.headers);
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  const mediaType = contentType ?? responseFor(operation, status)?.content[0]?.name ?? "application/json";
  return new Response(isJson(mediaType) ? JSON.stringify(body) : (body as string | ReadableStream), {
    status,
    headers: { ...headers, "content-type": mediaType },
  }); // the reply's type holds it
}

function textsOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** How a refusal looks by itself. An example of the document, which is not at hand here, gives way to no body. */
export function refusalResponse({ status, headers, body }: Refusal): Response {
  if (body.kind !== "json") return new Response(null, { status, headers });
  const typed = { ...headers, "content-type": body.mediaType };
  return new Response(JSON.stringify(body.value), { status, headers: typed });
}

/** Of the media types in which an operation succeeds, the one that is preferred by an `Accept` that has been let pass. */
export function acceptedMedia(operation: Operation, headers: Headers): string | undefined {
  const offers = successResponse(operation)?.content ?? [];
  if (offers.length < 2) return offers[0]?.name;
  const names = offers.map(({ name }) => name);
  return negotiate(headers.get("accept"), names);
}

/** What in a reply breaks the specification, in sentences; empty when nothing does. */
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

function bodyBreaches({ body, contentType }: AnyReply, { content }: Declared, checks: Checks): string[] {
  if (content.length === 0) return body === undefined ? [] : ["a body is sent, and none is declared"];
  const media = contentType === undefined ? content[0] : declaredFor(content, contentType);
  if (!media) return [`content type ${contentType} is not declared`];
  if (!isJson(contentType ?? media.name)) return [];
  return checks(media.schema)(body).map(({ path, message }) => `body /${path.join("/")} ${message}`);
}
