/** Paginated lists, as described by `x-pagination` in the specification. */
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { Arguments, CallOptions, Data, Input } from "./types.ts";

export interface Pagination<Items extends string = string> {
  /** The input field that selects a page. */
  readonly page: string;
  /** The property that holds a page's items. */
  readonly items: Items;
  /** The property with the page's position, and the property within it that names the next page (`null` after the last). */
  readonly info: string;
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
      const next = at(at(data, pagination.info), pagination.next) ?? null;
      if (next === null) return;
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

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
