/** A list of recent events with a limited length. */

export interface Recent<Entry> {
  add(entry: Entry): void;
  /** Newest first. */
  find(fits: (entry: Entry) => boolean, limit: number): Entry[];
  clear(): void;
}

export function createRecent<Entry>(capacity: number): Recent<Entry> {
  let entries: Entry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
      if (entries.length > capacity * 2) entries = entries.slice(-capacity);
    },
    find: (fits, limit) => entries.slice(-capacity).toReversed().filter(fits).slice(0, limit),
    clear: () => {
      entries = [];
    },
  };
}
