/** From a response to the outcome of a call. */
import { UnexpectedResponseError } from "./errors.ts";
import type { Description } from "./operation.ts";

/** Reads a body of a media type in a way of its own. */
export type Reader = (response: Response) => unknown;

/** The outcome of a call whose types nobody knows. */
export type Reply =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/**
 * @param source whose body is to be read
 * @throws as `fetch` does when the body is cut off; `UnexpectedResponseError` when JSON is documented and something
 *   else came
 */
export async function replyOf(
  { id, success = [200], json = [], read = {} }: Description,
  response: Response,
  source: Response,
): Promise<Reply> {
  const { status } = response;
  const [type = ""] = (response.headers.get("content-type") ?? "").toLowerCase().split(/\s*;/);
  const reader = response.ok ? read[type] : undefined;
  const [body, isJson] = reader ? [reader(source), false] : await bodyOf(source, type);
  if (!isJson && includes(json, status)) throw new UnexpectedResponseError(id, response, body);
  return includes(success, status)
    ? { ok: true, status, data: body, response }
    : { ok: false, status, error: body, response };
}

/** @returns JSON as its value, text as a string, nothing as undefined, other bytes as a Blob; and whether it was JSON */
async function bodyOf(response: Response, type: string): Promise<[unknown, boolean]> {
  const isText = /^$|^text\/|[/+]json$/.test(type);
  if (!isText) return [await response.blob(), false];
  const text = await response.text();
  try {
    if (!type.startsWith("text/")) return [JSON.parse(text), true];
  } catch {
    // told as the text that it is
  }
  return [text || undefined, false];
}

/** @param statuses whole ones, or a digit for all that begin with it */
function includes(statuses: readonly number[], status: number): boolean {
  return statuses.includes(status) || statuses.includes(Math.trunc(status / 100));
}
