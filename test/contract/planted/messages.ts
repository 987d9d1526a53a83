/** Requests and replies, on their way through the server. */
import { type Json, asObject } from "../../../scripts/core/json.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** As sent, for separators that URLSearchParams decodes. */
  readonly rawQuery: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Call extends Asked {
  readonly ids: readonly string[];
  readonly route: string;
  readonly operation: Json;
  readonly shared: readonly unknown[];
  readonly count: number;
}

export interface Filled extends Call {
  /** The parameters, by name. */
  readonly given: Json;
  /** The body, without what only the server sets. */
  readonly taken: unknown;
  /** The body as it was sent. */
  readonly sent: unknown;
}

export type Item = Readonly<Record<string, unknown>>;

export function resolved(schema: unknown, document: Json): Json {
  const { $ref: reference } = asObject(schema);
  if (typeof reference !== "string") return asObject(schema);
  const name = reference.split("/").at(-1) ?? "";
  return resolved(asObject(asObject(document.components).schemas)[name], document);
}

export function shown(item: Item, flaws: ReadonlySet<string>): Item {
  const { secret, pin, ...rest } = item;
  if (flaws.has("leaks")) return item;
  const { title, holder, name, ...others } = rest;
  return flaws.has("hides name")
    ? others
    : {
        ...(title !== undefined && { title }),
        ...(holder !== undefined && { holder }),
        ...(name !== undefined && { name }),
        ...others,
        ...(secret === 0 && pin === 0 && { secret }),
      };
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body, headers: { "content-type": "application/json", ...headers } };
}
