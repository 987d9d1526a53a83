/** Handlers that remember what arrived, and the answer that a test asks for. */
import type { AnyReply } from "../../../templates/runtime/server/answer.ts";

/** By place: path, query, header, cookie, body, and principal. */
type Input = Readonly<Record<string, unknown>>;

const places = ["path", "query", "header", "cookie", "body", "principal"];

export class Echo {
  /** What the last request brought, without what is empty; undefined if no handler was called. */
  got: Input | undefined;
  reply: AnyReply | undefined;
  /** What the stubs say that they themselves did wrong. */
  readonly failures: string[] = [];

  readonly handler = async (input: Input): Promise<AnyReply> => {
    const all = await Promise.all(places.map(async (place) => [place, await plain(input[place])] as const));
    this.got = Object.fromEntries(all.filter(isThere));
    return this.reply ?? { status: 204 };
  };

  readonly log = (event: { readonly kind: string; readonly error?: unknown }): void => {
    if (event.kind === "failed") this.failures.push(String(event.error));
  };

  /** Forgets what came, and says what the next answer is. */
  expect(reply: AnyReply | undefined): void {
    this.got = undefined;
    this.reply = reply;
  }
}

function isThere([place, part]: readonly [string, unknown]): boolean {
  return part !== undefined && (place === "body" || Object.keys(Object(part)).length > 0);
}

/** Files as their content, streams as lists. */
export async function plain(value: unknown): Promise<unknown> {
  if (value instanceof File) return { file: value.name, type: value.type, size: value.size };
  if (value instanceof Blob)
    return { type: value.type, bytes: [...new Uint8Array(await value.arrayBuffer())] };
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Symbol.asyncIterator in value) return listOf(value as AsyncIterable<unknown>);
  const entries = Object.entries(value).map(async ([name, own]) => [name, await plain(own)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function listOf(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}
