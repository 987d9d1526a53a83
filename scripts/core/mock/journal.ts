/** The last requests to a mock, with the reasons for its responses. */
import { createRecent } from "./recent.ts";

export interface Entry {
  /** Counts from 1, and continues after the journal is cleared. */
  readonly id: number;
  readonly method: string;
  /** Without credentials. */
  readonly target: string;
  /** The operationId; null if the request matched no operation. */
  readonly operation: string | null;
  readonly status: number;
  /** The reason for a refusal; null if the request was accepted. */
  readonly reason: string | null;
}

/** A filter for entries. Absent members match everything. */
export interface Filter {
  readonly method?: string;
  readonly operation?: string;
  readonly status?: string;
  /** Without the query. */
  readonly path?: string;
  readonly limit: number;
}

export interface Journal {
  add(entry: Omit<Entry, "id">): void;
  /** Newest first. */
  find(filter: Filter): readonly Entry[];
  clear(): void;
}

const longest = 2000;

/** @param capacity how many requests to keep */
export function createJournal(capacity: number): Journal {
  const recent = createRecent<Entry>(capacity);
  let count = 0;
  return {
    add: ({ target, reason, ...entry }) => {
      count += 1;
      recent.add({ id: count, ...entry, target: cut(target), reason: reason && cut(reason) });
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
