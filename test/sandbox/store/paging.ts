/** Pages of a list, as the guide's "Pagination and sorting" describes them. */
import type { components } from "../../../generated/typescript/src/types.ts";

export type PaginationInfo = components["schemas"]["PaginationInfo"];

export interface Page {
  readonly number: number;
  readonly size: number;
}

/** The property and direction that order a list; ties are broken by id. */
export type Order = `${"created_at" | "updated_at"} ${"asc" | "desc"}`;

export const orders: readonly Order[] = [
  "created_at asc",
  "created_at desc",
  "updated_at asc",
  "updated_at desc",
];

/** Which items a list shows, and in which order. */
export interface Listing {
  readonly page: Page;
  readonly order: Order;
  readonly withArchived: boolean;
}

/** Makes one value per order, such as a prepared statement. */
export function perOrder<Value>(make: (order: Order) => Value): Readonly<Record<Order, Value>> {
  const made = orders.map((order) => [order, make(order)] as const);
  return Object.fromEntries(made) as Record<Order, Value>; // every order has its entry
}

/** The ORDER BY of an order. It contains only the words of the type above, never text from a request. */
export function orderBy(order: Order, id: string, table: string): string {
  const [property, direction] = order.split(" ");
  return `ORDER BY ${table}.${property} ${direction}, ${id} ${direction}`;
}

/** The LIMIT and OFFSET of a page. The `+ 0` hides the values from SQLite's planner, so that it plans only once. */
export function pageBy(limit: string, offset: string): string {
  return `LIMIT ${limit} + 0 OFFSET ${offset} + 0`;
}

export interface Source<Item> {
  readonly total: number;
  /** The items of a page; not called if the page is out of range. */
  readonly items: (limit: number, offset: number) => Item[];
}

export interface Paged<Item> {
  readonly items: Item[];
  readonly info: PaginationInfo;
}

export function paged<Item>({ number, size }: Page, { total, items }: Source<Item>): Paged<Item> {
  const pages = Math.ceil(total / size);
  // A page number has no upper bound, but a safe integer in JSON does.
  const current = Math.min(number, Number.MAX_SAFE_INTEGER);
  const info = {
    total_count: total,
    per_page: size,
    total_pages: pages,
    current_page: current,
    next_page: current < pages ? current + 1 : null,
    prev_page: current > 1 ? current - 1 : null,
    is_first_page: current === 1,
    is_last_page: current >= pages,
    is_out_of_range: current > Math.max(pages, 1),
  };
  return { items: current > pages ? [] : items(size, (current - 1) * size), info };
}
