/** A seeded random generator: the same numbers on every machine. */

export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** An integer, both bounds inclusive. */
  integer(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
  /** In any order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Mulberry32, seeded with the FNV-1a hash of the text. */
export function randomFrom(text: string): Random {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const shuffled = <Item>(items: readonly Item[]) => {
    const left = [...items];
    return items.map(() => left.splice(integer(0, left.length - 1), 1)[0] as Item); // there is one for each
  };
  return { next, integer, pick: (items) => items[integer(0, items.length - 1)], shuffled };
}
