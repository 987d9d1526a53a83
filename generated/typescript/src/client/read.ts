// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads response bodies that may be something other than JSON. */

/**
 * Reads a body by its media type.
 * @returns the value of JSON, text as a string, undefined for an empty body, anything else as a Blob
 * @throws as `fetch` does when the body is truncated
 */
export async function body(response: Response): Promise<unknown> {
  const type = mediaTypeOf(response);
  const isJson = /^(?:application|text)\/json$|\/.+\+json$/.test(type); // a copy of the engine's: the client brings none
  if (!isJson && !/^$|^text\//.test(type)) return response.blob();
  const text = await response.text();
  try {
    return isJson ? JSON.parse(text) : text || undefined;
  } catch {
    return text; // not JSON after all: returned as text
  }
}

/** @param read reads bodies of the `wanted` media type; all others are read by `body` */
export function bodyOr(wanted: string, read: (response: Response) => unknown) {
  return (response: Response): unknown =>
    mediaTypeOf(response) === wanted ? read(response) : body(response);
}

/** Without parameters, in lower case; empty when the header is missing. */
function mediaTypeOf({ headers }: Response): string {
  return (headers.get("content-type") ?? "").split(";", 1).join().trim().toLowerCase();
}
