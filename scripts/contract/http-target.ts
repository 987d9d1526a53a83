/** Sends the engine's requests to a server over HTTP. */
import { type Sequence, isSequence, kindOf } from "../core/http/media-kind.ts";
import type { Send } from "./exchange.ts";

export interface Target {
  /** Without a trailing slash. */
  readonly url: string;
  /** Time limit of a response, in milliseconds. */
  readonly timeout: number;
  /** Maximum requests per second; 0 means no limit. */
  readonly rate: number;
  /** Aborted when the run's time is up. */
  readonly signal?: AbortSignal;
}

/** Redirects are returned, not followed. */
export function httpTarget({ url, timeout, rate, signal }: Target): Send {
  let free = 0;
  return async ({ method, target, headers, body }) => {
    if (rate > 0) free = await turn(free, 1_000 / rate);
    const response = await fetch(url + target, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]),
      ...(body !== undefined && { body: new TextEncoder().encode(body) }), // text would get a Content-Type
    });
    return { status: response.status, headers: response.headers, text: await textOf(response) };
  };
}

const most = 16 * 2 ** 20;

/** A server might never stop sending: of a stream, this takes what came within a second, up to its last whole item. */
async function textOf({ body, headers }: Response): Promise<string> {
  const kind = kindOf(headers.get("content-type") ?? "");
  const reader = body?.getReader();
  const late = isSequence(kind) ? setTimeout(() => void reader?.cancel(), patience) : undefined;
  const decoder = new TextDecoder();
  const started = performance.now();
  let [text, size] = ["", 0];
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size = bounded(size + part.value.length);
      text += decoder.decode(part.value, { stream: true });
    }
  } finally {
    clearTimeout(late);
  }
  text += decoder.decode();
  const isCut = isSequence(kind) && performance.now() - started >= patience;
  return isCut ? wholeItems(kind, text) : text;
}

function bounded(size: number): number {
  if (size > most) throw new Error(`more than ${most / 2 ** 20} MiB`);
  return size;
}

/** How long a stream is read, in milliseconds. */
const patience = 1_000;

/** A reader drops an unfinished event by itself. */
function wholeItems(kind: Sequence, text: string): string {
  if (kind === "lines") return text.slice(0, text.lastIndexOf("\n") + 1);
  return kind === "records" ? text.slice(0, Math.max(0, text.lastIndexOf("\u001e"))) : text;
}

/** Waits for the next slot. @returns the time of the slot after it */
async function turn(free: number, gap: number): Promise<number> {
  const wait = free - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return Math.max(free, performance.now()) + gap;
}
