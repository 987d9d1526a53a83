// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Decides whether a call is retried, and after what pause. */
import type { Call } from "./description.ts";

/** The longest time that a timer takes, in milliseconds. A longer one would end at once. */
export const longest = 2 ** 31 - 1;

/**
 * Retries after a network error, 429 or 503, if the method is idempotent (RFC 9110, 9.2.2).
 * @param failures how many times the call has failed like this before
 * @param response undefined after a network error
 * @returns milliseconds, or undefined to keep the outcome
 */
export function pauseBefore(
  failures: number,
  response: Response | undefined,
  { client, description, options }: Pick<Call, "client" | "description" | "options">,
): number | undefined {
  const retry = options.retry ?? client.options.retry ?? {};
  const mayRepeat = description.retry !== false && !/^p(?:ost|atch)$/.test(description.method);
  if (!retry || !mayRepeat) return undefined;
  const { limit = 2, delay = 300, maxDelay = 30_000 } = retry;
  const wanted = response ? retryAfter(response) : 0;
  const most = Math.min(maxDelay, longest);
  if (failures >= limit || wanted === undefined || wanted > most) return undefined;
  return wanted || Math.min(most, delay * 2 ** failures) * (0.5 + Math.random() / 2);
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter({ status, headers }: Response): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const value = headers.get("retry-after") ?? "";
  return Math.max(0, (/^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()) || 0);
}

/** Waits; rejects with the signal's reason if it is aborted first. */
export function rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(end, milliseconds);
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    }
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}
