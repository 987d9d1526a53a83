/** How bodies are read that are not JSON alone. */

/**
 * Reads a body by its media type.
 * @returns JSON as its value, text as a string, nothing as undefined, other bytes as a Blob
 * @throws as `fetch` does when the body is cut off
 */
export async function body(response: Response): Promise<unknown> {
  const type = mediaTypeOf(response);
  const isJson = /^(?:application|text)\/json$|\/.+\+json$/.test(type); // a copy of the engine's: the client brings none
  if (!isJson && !/^$|^text\//.test(type)) return response.blob();
  const text = await response.text();
  try {
    return isJson ? JSON.parse(text) : text || undefined;
  } catch {
    return text; // told as the text that it is
  }
}

/** @param read how a body of one media type is read; all others are as in `body` */
export function bodyOr(wanted: string, read: (response: Response) => unknown) {
  return (response: Response): unknown =>
    mediaTypeOf(response) === wanted ? read(response) : body(response);
}

/** Without its parameters, in small letters; empty when there is none. */
function mediaTypeOf({ headers }: Response): string {
  return (headers.get("content-type") ?? "").split(";", 1).join().trim().toLowerCase();
}
