// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Paginated lists, as described by `x-pagination` in the specification. */
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { Arguments, CallOptions, Data, Input } from "./types.ts";

export interface Pagination<Items extends string = string> {
  /** The input field that selects a page. */
  readonly page: string;
  /** The property that holds a page's items. */
  readonly items: Items;
  /** The property with the page's position; undefined if it is in the body itself. */
  readonly info?: string;
  /** The property within it that names the next page; `null`, empty or missing after the last. */
  readonly next: string;
}

export interface PaginatedOperation<Types, Items extends string, CallInput = Input<Types>> extends Operation<
  Types,
  CallInput
> {
  /** Every item, starting at the page the input names or at the first; each page is requested when it is needed. */
  items(client: Client, ...input: Arguments<CallInput>): AsyncGenerator<ItemOf<Types, Items>, void>;
  /** The same, page by page. */
  pages(client: Client, ...input: Arguments<CallInput>): AsyncGenerator<Data<Types>, void>;
  readonly pagination: Pagination<Items>;
}

type ItemOf<Types, Items extends string> =
  Data<Types> extends { [Key in Items]: readonly (infer Item)[] } ? Item : never;

/** The iterators throw `ApiError`, and `Error` when a page names itself as the next one. */
export function paginated<Types, Items extends string, CallInput>(
  operation: Operation<Types, CallInput>,
  pagination: Pagination<Items>,
): PaginatedOperation<Types, Items, CallInput> {
  // The iterators are untyped; the operation supplies the types.
  const ask = operation.orThrow as unknown as (
    client: Client,
    input: object,
    options?: CallOptions,
  ) => Promise<unknown>;
  async function* pages(client: Client, input: object = {}, options?: CallOptions) {
    let asked = input;
    for (let page: unknown = null; ; asked = { ...input, [pagination.page]: page }) {
      const data = await ask(client, asked, options);
      yield data;
      const next = nextOf(data, pagination);
      if (next === undefined) return;
      if (next === page) throw new Error(`${operation.description.id}: page ${String(page)} leads to itself`);
      page = next;
    }
  }
  async function* items(...given: Parameters<typeof pages>) {
    for await (const page of pages(...given)) yield* at(page, pagination.items) as Iterable<unknown>;
  }
  return Object.assign(operation, { pages, items, pagination }) as unknown as PaginatedOperation<
    Types,
    Items,
    CallInput
  >;
}

/** @returns undefined after the last page */
export function nextOf(data: unknown, { info, next }: Pagination): unknown {
  const found = at(info === undefined ? data : at(data, info), next);
  return found === null || found === "" ? undefined : found;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
