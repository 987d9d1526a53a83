/** A list with something in it: one of another parent, or with items that are made for it. */
import * as fc from "fast-check";
import { prepared } from "./conditions.ts";
import { elsewhere } from "./fresh.ts";
import { askPage } from "./list-page.ts";
import { pathParameters } from "./pool.ts";
import { type Trial, reach, settled } from "./reach.ts";
import { sibling } from "./resources.ts";
import { type Draft, write } from "./serialise.ts";
import type { Base, Session } from "./session.ts";

const enough = 5;
const mostParents = 6;

const known = new WeakMap<Session, Map<string, Base>>();

/** The trial with a list of several items, if there is one or can be. */
export async function stocked(trial: Trial): Promise<Trial> {
  const { session, base } = trial;
  const all = known.get(session) ?? new Map<string, Base>();
  known.set(session, all);
  const { id } = base.draft.operation;
  const own = all.get(id) ?? (await richest(trial));
  all.set(id, own);
  return { ...trial, base: own };
}

async function richest(trial: Trial): Promise<Base> {
  const { session, base } = trial;
  const parents = pathParameters(base.draft.operation).length > 0 ? elsewhere(session, base) : [];
  let [best, most] = [base, await lengthOf(trial)];
  for (const draft of parents.slice(0, mostParents)) {
    if (most >= enough) return best;
    const other = { ...base, draft };
    const length = await lengthOf({ ...trial, base: other });
    if (length > most) [best, most] = [other, length];
  }
  if (most < enough) await fill({ ...trial, base: best }, enough - most);
  return best;
}

async function lengthOf(trial: Trial): Promise<number> {
  return (await askPage(trial, [], "a list"))?.items.length ?? 0;
}

/** Makes items, as the POST on the list does. */
async function fill({ session, base, step }: Trial, count: number): Promise<void> {
  const { api, readOnly, seed } = session.options;
  const maker = readOnly ? undefined : sibling(api, base.draft.operation, "post");
  if (!maker?.body) return;
  const { identity } =
    (maker && session.bases.get(maker)) ?? (await reach(session, maker, base.identity)) ?? base;
  const drawn = fc.sample(session.drawn(maker), { seed: seed + 3, numRuns: count });
  for (const one of drawn) {
    const draft: Draft = settled(session, { operation: maker, drawn: one, identity });
    const parents = [...draft.values].map(([parameter, value]) => {
      const same = [...base.draft.values].find(([own]) => own.in === "path" && own.name === parameter.name);
      return [parameter, parameter.in === "path" && same ? same[1] : value] as const;
    });
    const ready = await prepared(session, { draft: { ...draft, values: new Map(parents) }, identity });
    const wire = write(api, ready, identity);
    if ((await session.judge(wire)).status !== undefined) continue;
    await session.ask({
      ...step,
      operation: maker,
      identity,
      wire,
      title: "a valid request",
      subject: "valid",
      exact: false,
    });
  }
}
