// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads response bodies that may be something other than JSON. */
import { events, jsonEvents } from "./engine/http/event-stream.ts";
import { lines, records } from "./engine/http/sequences.ts";
import type { Reader } from "./description.ts";

/**
 * Reads a body by its media type.
 * @returns the value of JSON, text as a string, undefined for an empty body, anything else as a Blob
 * @throws `SyntaxError` for broken JSON, with the text as its `cause`; as `fetch` does when the body is truncated
 */
export async function body(response: Response): Promise<unknown> {
  const type = mediaTypeOf(response);
  // Copies of the engine's table, which the client does not bring along.
  const isJson = /^(?:application|text)\/json$|\/.+\+json$/.test(type);
  const isText = /^$|^text\/|^[^/]+\/(?:.+\+|x-)?(?:xml|yaml)$/.test(type);
  if (!isJson && !isText) return response.blob();
  const text = await response.text();
  if (!isJson || text === "") return text || undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(String(error), { cause: text });
  }
}

/** @param readers for media types and ranges such as `image/*`, in lower case; all others are read by `body` */
export function bodyOr(readers: Readonly<Record<string, Reader>>): Reader {
  return (response) => {
    const type = mediaTypeOf(response);
    const ranges = [type.replace(/\/.*\+/, "/*+"), type.replace(/\/.*/, "/*")];
    return ([type, ...ranges].map((name) => readers[name]).find(Boolean) ?? body)(response);
  };
}

export const blob: Reader = (response) => response.blob();
export const text: Reader = (response) => response.text();

// Items as they arrive; leaving the loop closes the connection.
export const readLines: Reader = (response) => lines(response.body);
export const readRecords: Reader = (response) => records(response.body);
export const readEvents: Reader = (response) => events(response.body);

export const readJsonEvents: Reader = (response) => jsonEvents(response.body);

/** Without parameters, in lower case; empty when the header is missing. */
function mediaTypeOf({ headers }: Response): string {
  return (headers.get("content-type") ?? "").split(";", 1).join().trim().toLowerCase();
}
