/** Pairs of documents by a seed, and what two generations say of each beside what `diff` says. */
import { expect } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import type { Judged } from "../../scripts/core/change/source/judged.ts";
import { compareAll } from "../change/compare.ts";
import { randomNumbers } from "../random.ts";
import { bakery } from "./bakery.ts";
import { type Edit, type Editable, edits } from "./edits.ts";
import { accepts, answering, failures, served } from "./generations.ts";

export interface Pair {
  readonly chosen: readonly Edit[];
  readonly old: Json;
  readonly new: Json;
}

/** Each edit alone first, then up to three together. */
export function pairs(amount: number, seed: number): readonly Pair[] {
  const random = randomNumbers(seed);
  const alone = edits.map((edit) => [edit]);
  const mixed = Array.from({ length: Math.max(0, amount - alone.length) }, () => {
    const order = edits
      .map((edit) => ({ edit, rank: random() }))
      .toSorted((one, other) => one.rank - other.rank);
    return order.slice(0, 2 + Math.floor(random() * 2)).map(({ edit }) => edit);
  });
  return [...alone, ...mixed].map((chosen) => ({ chosen, old: bakery, new: edited(chosen) }));
}

function edited(chosen: readonly Edit[]): Json {
  const copy: Editable = structuredClone(bakery);
  for (const { apply } of chosen) apply(copy);
  return copy;
}

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

/** Compares the claims of `diff` with what happens when two generations meet. @returns how many witnesses were sent */
export async function compareWithReality(all: readonly Pair[]): Promise<number> {
  const judged = await compareAll(all);
  let sent = 0;
  for (const [index, pair] of all.entries()) sent += await meet(pair, judged[index] ?? []);
  return sent;
}

async function meet(pair: Pair, changes: readonly Judged[]): Promise<number> {
  const { chosen } = pair;
  const breaks = changes.filter(({ wire }) => wire === "breaking");
  const name = chosen.map((edit) => edit.name).join(" + ");
  const [oldOnNew, newOnOld] = [
    await served(pair.new, (url) => failures(pair.old, url)),
    await served(pair.old, (url) => failures(pair.new, url)),
  ];
  const witnesses = await Promise.all(breaks.map((change) => shown(pair, change)));
  expect({
    name,
    breaks: sorted(breaks.flatMap(({ operation }) => operation ?? "")),
    oldOnNew: sorted(Object.keys(oldOnNew)),
    newOnOld: sorted(Object.keys(newOnOld)),
    witnesses: witnesses.filter((fault) => fault !== undefined && fault !== "none"),
  }).toEqual({
    name,
    breaks: sorted(chosen.flatMap((edit) => edit.breaks)),
    oldOnNew: sorted(chosen.flatMap(({ exampleFails }) => exampleFails ?? [])),
    newOnOld: sorted(chosen.flatMap(({ needsNew }) => needsNew)),
    witnesses: [],
  });
  return witnesses.filter((fault) => fault === undefined).length;
}

/** @returns undefined if the witness fails where it says; `none` without one; else what is wrong with it */
async function shown(pair: Pair, { witness, operation = "", rule }: Judged): Promise<string | undefined> {
  if (witness === undefined) return "none";
  if ("request" in witness) {
    const { request } = witness;
    const [before, after] = await Promise.all(
      [pair.old, pair.new].map((document) => served(document, (url) => accepts(request, url))),
    );
    return before && !after ? undefined : `${rule}: old accepts: ${before}, new accepts: ${after}`;
  }
  if ("webhook" in witness) return `${rule}: the bakery has no webhooks`;
  const server = answering(pair.new, operation, witness.response);
  const faults = await served(server, (url) => failures(pair.old, url));
  return operation in faults ? undefined : `${rule}: the old client of ${operation} sees nothing`;
}
