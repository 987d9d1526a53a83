/** The last requests that a mock has answered, and why so. */
import { maskQuery } from "../secrets.ts";
import { createRecent } from "./recent.ts";

export interface Entry {
  /** Counts from 1 on, and goes on after the journal was emptied. */
  readonly id: number;
  readonly method: string;
  readonly target: string;
  /** The operationId; null where the request is for none. */
  readonly operation: string | null;
  readonly status: number;
  /** Why it was refused; null when it was not. */
  readonly reason: string | null;
}

/** What an entry has to have; an absent member is not asked for. */
export interface Filter {
  readonly method?: string;
  readonly operation?: string;
  readonly status?: string;
  /** Without a query. */
  readonly path?: string;
  readonly limit: number;
}

export interface Journal {
  add(entry: Omit<Entry, "id">): void;
  /** The latest first. */
  find(filter: Filter): readonly Entry[];
  clear(): void;
}

const longest = 2000;

/**
 * @param capacity how many requests are kept
 * @param secrets names of query parameters whose values are not kept
 */
export function createJournal(capacity: number, secrets: () => ReadonlySet<string>): Journal {
  const recent = createRecent<Entry>(capacity);
  let count = 0;
  return {
    add: ({ target, reason, ...entry }) => {
      count += 1;
      const names = secrets();
      const shown = maskQuery(target, (name) => names.has(name), "***");
      recent.add({ id: count, ...entry, target: cut(shown), reason: reason && cut(reason) });
    },
    find: ({ limit, ...filter }) => recent.find((entry) => fits(entry, filter), limit),
    clear: recent.clear,
  };
}

function fits(entry: Entry, { method, operation, status, path }: Omit<Filter, "limit">): boolean {
  const pairs = [
    [method?.toUpperCase(), entry.method],
    [operation, entry.operation],
    [status, String(entry.status)],
    [path, entry.target.split("?")[0]],
  ];
  return pairs.every(([wanted, given]) => wanted === undefined || wanted === given);
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
