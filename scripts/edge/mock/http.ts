/** Reads request bodies and writes responses on node:http. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Body } from "../../core/http/request.ts";
import { bodyText, concreteType } from "../../core/http/body-text.ts";
import { headerFault, headerTexts } from "../../core/http/response-headers.ts";
import type { ResponseHeader } from "../../core/model.ts";
import type { Example } from "./prism.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly mediaType?: string;
  readonly text?: string;
  /** The reason if it is not the response that the client wanted. */
  readonly reason?: string;
  /** The operationId, if the request matched an operation. */
  readonly operation?: string;
  /** Whether it belongs to the mock itself, so that not every page may read it. */
  readonly isPrivate?: boolean;
}

/**
 * Reads a whole body, unless it is larger than the limit in bytes. The stubs' function of this name does the same with a
 * web `Request`: the two kinds of stream share no code.
 * @returns undefined if the client disconnected first
 */
export function readBytes(request: IncomingMessage, limit: number): Promise<Body | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve("too-large");
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve("too-large");
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", () => resolve(undefined));
    request.once("close", () => resolve(undefined));
  });
}

export function jsonAnswer(mediaType: string, value: unknown): Pick<Answer, "mediaType" | "text"> {
  return { mediaType, text: JSON.stringify(value) };
}

/**
 * @param declared the headers of the response, which say how values are written
 * @returns undefined if the media type cannot represent the value, such as an object that is not JSON
 */
export function serialized(
  { status, headers: values, value }: Example,
  declared: readonly ResponseHeader[] = [],
): Answer | undefined {
  const headers = headerTexts(values, declared);
  if (value === undefined) return { status, headers };
  const [, type = ""] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  const mediaType = String(type) || "application/json";
  const text = bodyText(mediaType, value);
  return text === undefined
    ? undefined
    : { status, headers, mediaType: concreteType(mediaType, value), text };
}

/** Headers that the connection decides, so examples must not. */
const framing = [
  "content-type",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "trailer",
  "upgrade",
];

export function writeAnswer(response: ServerResponse, answer: Answer): void {
  const { status, headers, mediaType, text } = answer;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) setHeader(response, name, value);
  if (mediaType !== undefined) setHeader(response, "Content-Type", mediaType);
  if (status !== 204 && status !== 304) response.setHeader("Content-Length", Buffer.byteLength(text ?? ""));
  share(response, answer);
  response.end(text);
}

/**
 * Lets a page read the response, with its credentials (Fetch, 3.2). What the document declares for that is made up, and
 * would shut out every page. With credentials, `*` is the name of a header or an origin.
 */
function share(response: ServerResponse, { status, isPrivate = false }: Answer): void {
  const { origin } = response.req.headers;
  if (isPrivate && (origin === undefined || status === 403)) return;
  response.setHeader("Access-Control-Allow-Origin", origin ?? "*");
  if (origin !== undefined) {
    response.setHeader("Access-Control-Allow-Credentials", "true");
    response.appendHeader("Vary", "Origin");
  }
  const own = response.getHeaderNames().filter((name) => !/^(?:access-control-.*|vary)$/.test(name));
  response.setHeader("Access-Control-Expose-Headers", origin === undefined ? "*" : own.join(", "));
}

/** What `share` decides, or an answer to a preflight. An example of it is text like any other. */
const decided = [
  "access-control-allow-origin",
  "access-control-allow-credentials",
  "access-control-expose-headers",
];

/** Leaves out examples that are not valid as a header in HTTP: line feeds, letters outside Latin-1. */
function setHeader(response: ServerResponse, name: string, texts: string | readonly string[]): void {
  if (framing.includes(name.toLowerCase()) && name !== "Content-Type") return;
  if (decided.includes(name.toLowerCase())) return;
  const all = [texts].flat();
  if (all.every((text) => headerFault(name, text) === undefined))
    response.setHeader(name, all.length === 1 ? all.join("") : all);
}

/** Waits, but not for longer than the client does: a wait that nobody is left for would keep the process alive. */
export async function waitWith(response: ServerResponse, milliseconds: number): Promise<void> {
  if (response.closed) return;
  const over = new AbortController();
  const end = () => over.abort();
  response.once("close", end);
  await pause(milliseconds, undefined, { signal: over.signal }).catch(end);
  response.off("close", end);
}
