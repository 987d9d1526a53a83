/** Pairs of schemas whose meaning is known by construction, for `campaign.ts`. */
import { deepRows } from "./edit-rows-deep.ts";
import { type Effect, type Row, simpleRows } from "./edit-rows.ts";

export type { Effect } from "./edit-rows.ts";

export interface Kind {
  readonly name: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly effect: Effect;
}

const kindOf = ([name, old, next, effect]: Row): Kind => ({ name, old, new: next, effect });
const opposite = { tightened: "loosened", loosened: "tightened", both: "both", neither: "neither" } as const;

function bothWays(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.flatMap((kind) => [
    kind,
    { name: `${kind.name}: undone`, old: kind.new, new: kind.old, effect: opposite[kind.effect] },
  ]);
}

export const simpleKinds: readonly Kind[] = bothWays(simpleRows.map(kindOf));
export const allKinds: readonly Kind[] = bothWays([...simpleRows, ...deepRows].map(kindOf));
