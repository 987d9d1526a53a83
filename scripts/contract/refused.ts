/** What is refused has no effect: a body that the document forbids, or a caller without credentials, changes nothing. */
import { needsCredentials } from "../core/request-validation/security.ts";
import { asObject, isObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { isAlike } from "./alike.ts";
import { same } from "./checks.ts";
import { type Answer, type Wire, bodyOf, isGood } from "./exchange.ts";
import { elsewhere, fresh } from "./fresh.ts";
import { look, wholeList } from "./looking.ts";
import { makingOf } from "./negatives.ts";
import type { Trial } from "./reach.ts";
import { itemIn, keyOf, shownBy, sibling } from "./resources.ts";
import { draftsOf } from "./sending.ts";
import { type Draft, write, writeWith } from "./serialise.ts";
import type { Session } from "./session.ts";
import { violationsOf } from "./violations.ts";

/** The cases of an operation. */
export function refusedNames({ options: { api } }: Session, operation: Operation): readonly string[] {
  const { method, path } = operation;
  if (method === "get" || !sibling(api, operation, "get") || (method === "delete" && !path.endsWith("}")))
    return [];
  return [
    ...(operation.body ? ["a refused body"] : []),
    ...(needsCredentials(operation) ? ["a refused caller"] : []),
  ];
}

export async function holdRefused(trial: Trial, name: string): Promise<void> {
  const { session, base } = trial;
  const { api } = session.options;
  const other = base.draft.body ? (await draftsOf(trial, mostDrafts)).at(-1) : base.draft;
  const draft = other && (await fresh(session, { ...base, draft: other }));
  const show = draft && sibling(api, draft.operation, "get");
  if (!draft || !show) return;
  const wireOf = (own: Draft) =>
    name === "a refused caller" ? writeWith(own, []) : write(api, broken(session, own), base.identity);
  if ((await session.judge(wireOf(draft))).status === undefined) return;
  if (draft.operation.method === "post") return adds(trial, { draft, show, wire: wireOf(draft) });
  for (const own of [draft, ...elsewhere(session, { ...base, draft })].slice(0, mostTries))
    if (await changes(trial, { draft: own, show, wire: wireOf(own) })) return;
}

/** The last of so many is one that no other case sends. */
const mostDrafts = 6;

/** An earlier request of a caller without credentials may have had an effect on the first resource. */
const mostTries = 4;

interface Refusing {
  readonly draft: Draft;
  readonly show: Operation;
  readonly wire: Wire;
}

/** The body with one thing in it that the document forbids; the rest is what a careless server may keep. */
function broken(session: Session, draft: Draft): Draft {
  const { body, operation } = draft;
  const own = session
    .listing(operation)
    .filter(({ subject }) => subject.kind === "body" && subject.mediaType === body?.mediaType);
  for (const listed of own) {
    const { constraint } = listed;
    if (!body || !constraint || constraint.steps.length !== 1) continue;
    const [value] = violationsOf(constraint, body.value, makingOf(session, listed));
    if (isObject(value)) return { ...draft, body: { ...body, value } };
  }
  return draft;
}

/** @returns the answer to what must be refused; undefined if it was not */
async function refusal({ session, step }: Trial, wire: Wire): Promise<Answer | undefined> {
  const asked = await session.ask({ ...step, wire, title: step.subject, exact: false });
  return asked && asked.answer.status >= 400 && asked.answer.status < 500 ? asked.answer : undefined;
}

/** @returns whether there was something to change */
async function changes(trial: Trial, { draft, show, wire }: Refusing): Promise<boolean> {
  const looked = (title: string) => look(trial, { operation: show, values: shownBy(show, draft), title });
  const before = await looked("GET before a refused change");
  if (!before || !isGood(before.answer)) return false;
  const answer = await refusal(trial, wire);
  const after = answer && (await looked("GET after a refused change"));
  if (!answer || !after || !isOther(before.answer, after.answer, draft)) return true;
  trial.session.report(after.step, {
    check: "no-effect",
    cause: trial.step.subject,
    expected: `the same as before the ${answer.status}`,
    got: `${after.answer.status} ${after.answer.text}`.slice(0, 120),
  });
  return true;
}

/** A read may count itself, so only what the change names is looked at. */
export function isOther(before: Answer, after: Answer, { body }: Draft): boolean {
  const [old, now] = [itemIn(bodyOf(before)), itemIn(bodyOf(after))];
  if (after.status === 404 || after.status === 410) return true;
  return isGood(after) && Object.keys(asObject(body?.value)).some((name) => !isAlike(old[name], now[name]));
}

/**
 * Others may add to the list at the same time: only an item with what was sent counts, or one more each time. A list
 * that still moves says nothing.
 */
async function adds(trial: Trial, { draft, show, wire }: Refusing): Promise<void> {
  const lists: List[] = [];
  for (const isSent of [false, false, true, true]) {
    if (isSent && !(await refusal(trial, wire))) return;
    const list = await wholeList(trial, show, draft.values);
    if (list.first) lists.push({ ...list, first: list.first });
  }
  const [early, before, , after] = lists;
  if (!early || !before || !after || !same(early.whole.map(keyOf), before.whole.map(keyOf))) return;
  const added = before.isWhole ? addedTo(before, after, draft) : undefined;
  const more = before.counts.find(([name, count]) =>
    after.counts.some(([own, now]) => own === name && now === count + 2),
  );
  if (added === undefined && !more) return;
  trial.session.report(
    { ...after.first, operation: trial.step.operation },
    {
      check: "no-effect",
      cause: trial.step.subject,
      expected: "nothing new in the list after a refusal",
      got:
        added === undefined
          ? `${more?.[0]} ${Number(more?.[1]) + 2}`
          : (JSON.stringify(added) ?? "").slice(0, 120),
    },
  );
}

type Listed = Awaited<ReturnType<typeof wholeList>>;
type List = Listed & { readonly first: NonNullable<Listed["first"]> };

function addedTo(before: List, after: List, draft: Draft): unknown {
  const known = new Set(before.whole.map(keyOf));
  const sent = Object.entries(asObject(draft.body?.value)).filter(([, value]) => typeof value !== "object");
  return after.whole.find((item) => {
    const own = asObject(item);
    const shown = sent.filter(([name]) => Object.hasOwn(own, name));
    return (
      !known.has(keyOf(item)) && shown.length > 1 && shown.every(([name, value]) => isAlike(value, own[name]))
    );
  });
}
