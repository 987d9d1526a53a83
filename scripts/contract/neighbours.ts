/** Whoever deletes one resource leaves the others. */
import { isObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { bodyOf, isGood } from "./exchange.ts";
import { elsewhere } from "./fresh.ts";
import { look } from "./looking.ts";
import { pathParameters } from "./pool.ts";
import { type Trial, makerOf, reach } from "./reach.ts";
import { shownBy } from "./resources.ts";
import type { Draft } from "./serialise.ts";

export interface Neighbour {
  readonly draft: Draft;
  readonly body: unknown;
}

/** One may be the one that is deleted next. */
const enough = 2;

/** Others of the kind, before one of them is deleted; made, if there are none. */
export async function neighbours(trial: Trial, show: Operation): Promise<readonly Neighbour[]> {
  const { session, base } = trial;
  const maker = makerOf(session, base.draft.operation);
  let found = await seen(trial, show);
  if (!maker) return found;
  for (let time = 0; found.length < enough && time < enough; time++) {
    await reach(session, maker, base.identity);
    found = await seen(trial, show);
  }
  return found;
}

/** The latest two, and the earliest that is left. */
async function seen(trial: Trial, show: Operation): Promise<readonly Neighbour[]> {
  const all = elsewhere(trial.session, trial.base, Infinity);
  const found: Neighbour[] = [];
  const [latest, earliest] = [all.slice(0, enough), all.slice(enough).slice(-mostTries).toReversed()];
  for (const [draft, isLast] of [
    ...latest.map((one) => [one, false] as const),
    ...earliest.map((one) => [one, true] as const),
  ]) {
    const looked = await look(trial, {
      operation: show,
      values: shownBy(show, draft),
      title: "GET of another",
    });
    if (!looked || !isGood(looked.answer)) continue;
    found.push({ draft, body: bodyOf(looked.answer) });
    if (isLast) return found;
  }
  return found;
}

const mostTries = 12;

interface Deleted {
  readonly show: Operation;
  readonly draft: Draft;
  readonly others: readonly Neighbour[];
}

/** They are found as before, unless they belonged to what was deleted. */
export async function othersLeft(trial: Trial, { show, draft, others }: Deleted): Promise<void> {
  const last = pathParameters(draft.operation).at(-1);
  const id = last && draft.values.get(last);
  for (const { draft: other, body } of others) {
    if (!last || String(other.values.get(last)) === String(id) || mentions(body, id)) continue;
    const title = "GET of another after DELETE";
    const looked = await look(trial, { operation: show, values: shownBy(show, other), title });
    if (looked?.answer.status !== 404 && looked?.answer.status !== 410) continue;
    const expected = "what was not deleted to be found";
    const got = String(looked.answer.status);
    return trial.session.report(looked.step, { check: "use-after-free", cause: "another", expected, got });
  }
}

function mentions(value: unknown, id: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, id));
  return isObject(value)
    ? Object.values(value).some((child) => mentions(child, id))
    : String(value) === String(id);
}
