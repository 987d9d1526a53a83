/** Sends the engine's requests to a server over HTTP. */
import type { Send } from "./exchange.ts";

export interface Target {
  /** Without a trailing slash. */
  readonly url: string;
  /** Time limit of a response, in milliseconds. */
  readonly timeout: number;
  /** Maximum requests per second; 0 means no limit. */
  readonly rate: number;
}

/** Redirects are returned, not followed. */
export function httpTarget({ url, timeout, rate }: Target): Send {
  let free = 0;
  return async ({ method, target, headers, body }) => {
    if (rate > 0) free = await turn(free, 1_000 / rate);
    const response = await fetch(url + target, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      ...(body !== undefined && { body }),
    });
    return { status: response.status, headers: response.headers, text: await textOf(response) };
  };
}

const most = 16 * 2 ** 20;

/** A server might never stop sending. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const bytes of body ?? []) {
    size += bytes.length;
    if (size > most) throw new Error(`more than ${most / 2 ** 20} MiB`);
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

/** Waits for the next slot. @returns the time of the slot after it */
async function turn(free: number, gap: number): Promise<number> {
  const wait = free - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return Math.max(free, performance.now()) + gap;
}
