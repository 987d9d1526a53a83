/** The request log: the latest requests and the outcome of each, for testers. */
import { createRecent } from "../../scripts/core/mock/recent.ts";

export interface Entry {
  readonly id: string;
  /** When it was answered, in system time. */
  readonly at: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly operation: string | null;
  readonly status: number;
  /** `accepted`, `forced` by `Prefer`, `fault: …` if injected, or why the request was refused. */
  readonly verdict: string;
}

export interface Filter {
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: string | undefined;
  /** A part of the target. */
  readonly target?: string | undefined;
  readonly limit: number;
}

export interface Journal {
  readonly add: (entry: Omit<Entry, "at">) => void;
  /** The latest first. */
  readonly find: (filter: Filter) => Entry[];
  readonly clear: () => void;
}

export function createJournal(): Journal {
  const recent = createRecent<Entry>(1000);
  return {
    add: (entry) => recent.add({ ...entry, at: new Date().toISOString() }),
    find: ({ limit, ...wanted }) => recent.find((entry) => fits(entry, wanted), limit),
    clear: recent.clear,
  };
}

function fits(entry: Entry, { operation, method, status, target }: Omit<Filter, "limit">): boolean {
  return (
    (operation === undefined || entry.operation === operation) &&
    (method === undefined || entry.method === method.toUpperCase()) &&
    (status === undefined || matches(entry.status, status)) &&
    (target === undefined || entry.target.includes(target))
  );
}

/** `404`, or a range such as `4XX`. */
function matches(status: number, wanted: string): boolean {
  return /^\dXX$/i.test(wanted) ? wanted.startsWith(String(status)[0] ?? " ") : String(status) === wanted;
}
