// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Lists that come page by page, as the specification's `x-pagination` says. */
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { Arguments, CallOptions, Data, Input } from "./types.ts";

export interface Pagination<Items extends string = string> {
  /** The field of the input that chooses a page. */
  readonly page: string;
  /** The property that holds a page's items. */
  readonly items: Items;
  /** The property that tells a page's position, and in it the page that comes next; `null` after the last. */
  readonly info: string;
  readonly next: string;
}

export interface PaginatedOperation<Types, Items extends string, CallInput = Input<Types>> extends Operation<
  Types,
  CallInput
> {
  /** Every item from the page that the input names, or from the first; a page is asked for when it is needed. */
  items(client: Client, ...input: Arguments<CallInput>): AsyncGenerator<ItemOf<Types, Items>, void>;
  /** The same, page by page. */
  pages(client: Client, ...input: Arguments<CallInput>): AsyncGenerator<Data<Types>, void>;
  readonly pagination: Pagination<Items>;
}

type ItemOf<Types, Items extends string> =
  Data<Types> extends { [Key in Items]: readonly (infer Item)[] } ? Item : never;

/** @throws from the iterators: `ApiError`; `Error` when a page names itself as the next */
export function paginated<Types, Items extends string, CallInput>(
  operation: Operation<Types, CallInput>,
  pagination: Pagination<Items>,
): PaginatedOperation<Types, Items, CallInput> {
  // The iterators know values alone; their types are the operation's.
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
      if (next === page)
        throw new Error(`${operation.description.id}: after page ${String(page)} comes the same again`);
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
