/** Reads request bodies and writes responses on node:http. */
import {
  type IncomingMessage,
  type ServerResponse,
  validateHeaderName,
  validateHeaderValue,
} from "node:http";
import type { Body } from "../../core/http/request.ts";
import { bodyText, concreteType } from "../../core/http/body-text.ts";
import type { Example } from "./prism.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly mediaType?: string;
  readonly text?: string;
  /** The reason if it is not the response that the client wanted. */
  readonly reason?: string;
  /** The operationId, if the request matched an operation. */
  readonly operation?: string;
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

/**
 * Reads and discards the rest of a request, because a client that is still sending when the connection closes would
 * lose the response. Gives up after 64 MiB or one second.
 */
export function drained(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, 1000);
    let left = 64 * 2 ** 20;
    const done = () => {
      clearTimeout(patience);
      resolve();
    };
    request.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    for (const event of ["end", "error", "close"]) request.once(event, done);
  });
}

export function jsonAnswer(mediaType: string, value: unknown): Pick<Answer, "mediaType" | "text"> {
  return { mediaType, text: JSON.stringify(value) };
}

/** @returns undefined if the media type cannot represent the value, such as an object that is not JSON */
export function serialized({ status, headers, value }: Example): Answer | undefined {
  if (value === undefined) return { status, headers };
  const [, declared = ""] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  const mediaType = String(declared) || "application/json";
  const text = bodyText(mediaType, value);
  return text === undefined
    ? undefined
    : { status, headers, mediaType: concreteType(mediaType, value), text };
}

const cors = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "*" };

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

export function writeAnswer(response: ServerResponse, { status, headers, mediaType, text }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries({ ...cors, ...headers })) setHeader(response, name, value);
  if (mediaType !== undefined) setHeader(response, "Content-Type", mediaType);
  if (status !== 204 && status !== 304) response.setHeader("Content-Length", Buffer.byteLength(text ?? ""));
  response.end(text);
}

/** Leaves out examples that are not valid as a header in HTTP: line feeds, letters outside Latin-1, objects. */
function setHeader(response: ServerResponse, name: string, value: unknown): void {
  if (framing.includes(name.toLowerCase()) && name !== "Content-Type") return;
  if (!["string", "number", "boolean"].includes(typeof value)) return;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, String(value));
  } catch {
    return;
  }
  response.setHeader(name, String(value));
}
