/** A list shows the last change of its items, as the GET of the item does. */
import { asObject } from "../core/json.ts";
import { isAlike } from "./alike.ts";
import { type Answer, bodyOf, isGood } from "./exchange.ts";
import { lasting, wholeList } from "./looking.ts";
import { pathParameters } from "./pool.ts";
import type { Trial } from "./reach.ts";
import { idIn, itemIn, listOf } from "./resources.ts";
import type { Draft } from "./serialise.ts";
import type { Session } from "./session.ts";
import { shownText } from "./showing.ts";

interface Looks {
  readonly before: Answer;
  readonly after: Answer;
}

/** The operations whose lists were waited for in vain. */
const stale = new WeakMap<Session, ReadonlySet<string>>();

/** A list may show less of an item, and the beginning of a text. */
export async function relisted(trial: Trial, draft: Draft, { before, after }: Looks): Promise<void> {
  const { session, step } = trial;
  const list = listOf(session.options.api, draft.operation);
  const last = pathParameters(draft.operation).at(-1);
  if (!list || !last || !isGood(before) || !isGood(after)) return;
  const [old, now] = [itemIn(bodyOf(before)), itemIn(bodyOf(after))];
  const changed = Object.keys(asObject(draft.body?.value)).filter(
    (name) => /^(?:string|number|boolean)$/.test(typeof old[name]) && !isAlike(old[name], now[name]),
  );
  const id = String(draft.values.get(last));
  if (changed.length === 0 || stale.get(session)?.has(step.operation.id)) return;
  const found = await lasting(session, async () => {
    const { whole, first } = await wholeList(trial, list, draft.values);
    const item = asObject(whole.find((one) => String(idIn(one, last.name)) === id));
    const name = changed.find((one) => Object.hasOwn(item, one) && !isSame(now[one], item[one]));
    return first && name !== undefined ? { first, name, got: item[name] } : undefined;
  });
  if (!found) return;
  stale.set(session, new Set([...(stale.get(session) ?? []), step.operation.id]));
  const { first, name, got } = found;
  session.report(
    { ...first, operation: step.operation },
    {
      check: "updated",
      cause: `lists ${name}`,
      expected: `${list.id} to show ${name} ${shownText(now[name])}, as ${step.operation.id} made it`,
      got: shownText(got),
    },
  );
}

function isSame(whole: unknown, listed: unknown): boolean {
  if (isAlike(whole, listed) || listed === null) return true;
  const [long, short] = [whole, listed].map((text) => String(text).trim());
  const start = short?.replace(/\s*(?:…|\.\.\.)$/, "") ?? "";
  return typeof listed === "string" && start !== "" && long?.startsWith(start) === true;
}
