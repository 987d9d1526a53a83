/** A resource shows its last change (RFC 9110, 9.3.4), and PATCH leaves the rest (RFC 5789, 2). */
import { asObject, isObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { isAlike, isCounted, isEmpty } from "./alike.ts";
import type { Finding } from "./checks.ts";
import { type Answer, bodyOf, isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { wholeSchema } from "./listing.ts";
import { look } from "./looking.ts";
import { type Trial, leastOf } from "./reach.ts";
import { relisted } from "./relisting.ts";
import { type Kept, keptRest, thinned } from "./replaced-rest.ts";
import { itemIn, propertiesOf, shownBy, sibling } from "./resources.ts";
import { draftsOf, emptied, send, typed } from "./sending.ts";
import { type Draft } from "./serialise.ts";
import { faultOf, shownText } from "./showing.ts";
import { samples } from "./violations.ts";

export async function updated(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const { operation } = base.draft;
  const show = sibling(session.options.api, operation, "get");
  if (!show) return;
  const each = await singles(trial);
  const least = operation.method === "put" ? [leastOf(session, base.draft)] : [];
  const full = (await draftsOf(trial, 3)).flatMap((draft) => [draft, ...thinned(trial, draft), ...least]);
  const drafts = [...full, ...emptied(trial), ...typed(trial), ...each, ...each.slice(0, 1)];
  const kept: Kept = new Map();
  for (const draft of drafts) {
    const own = await fresh(session, { ...base, draft });
    if (own) await update(trial, own, { show, kept });
  }
}

/** For PATCH, one property at a time. */
async function singles({ session, base }: Trial): Promise<readonly Draft[]> {
  const { draft } = base;
  const { body } = draft;
  if (draft.operation.method !== "patch" || !body || !isObject(body.value)) return [];
  const schema = session.schemas.plain(wholeSchema(body.mediaType));
  return Object.entries(propertiesOf(session.schemas, schema)).flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const made = samples(
      property,
      { schemas: session.schemas, place: "header", seed: session.options.seed },
      6,
    );
    const fitting = made.filter(
      (value) => value !== null && session.schemas.accepts(schema, { [name]: value }),
    );
    const found = fitting.find((value) => value !== false && value !== 0 && value !== "") ?? fitting[0]; // a reset shows
    return found === undefined ? [] : [{ ...draft, body: { ...body, value: { [name]: found } } }];
  });
}

interface Updating {
  readonly show: Operation;
  readonly kept: Kept;
}

async function update(trial: Trial, draft: Draft, { show, kept }: Updating): Promise<void> {
  const { session, base } = trial;
  const values = shownBy(show, draft);
  const before = await look(trial, { operation: show, values: values, title: "GET before the change" });
  const asked = await send(trial, draft, "a valid request");
  if (!before || !asked || !isGood(asked.answer) || asked.answer.status === 202) return;
  const after = await look(trial, {
    operation: show,
    values: values,
    title: `GET after ${base.draft.operation.id}`,
  });
  if (!after) return;
  const fault = faultOf(trial, { show, draft, answer: after.answer, check: "updated" });
  if (fault) session.report(after.step, fault);
  const looks = { before: before.answer, after: after.answer, kept };
  const holds = isGood(after.answer) && isGood(before.answer) ? [changedRest, keptRest, changedOwn] : [];
  for (const other of holds.flatMap((hold) => hold(trial, draft, looks) ?? []))
    session.report(after.step, other);
  if (!fault) await relisted(trial, draft, looks);
  const [old, now] = [before, after].map(({ answer }) => answer.headers.get("etag"));
  const isOther = isGood(after.answer) && isChanged(looks, draft, old ?? "");
  if (isOther && old !== null && old === now)
    session.report(after.step, {
      check: "etag",
      cause: "changes",
      expected: "another ETag after a change",
      got: String(now),
    });
}

/** A weak ETag may stay where only such as a counter changed (RFC 9110, 8.8.1). */
function isChanged({ before, after }: Looks, { body }: Draft, etag: string): boolean {
  const [old, now] = [itemIn(bodyOf(before)), itemIn(bodyOf(after))];
  const names = Object.keys(asObject(body?.value));
  if (!etag.startsWith("W/") || names.length === 0) return before.text !== after.text;
  return names.some((name) => !isAlike(old[name], now[name]));
}

interface Looks {
  readonly kept: Kept;
  readonly before: Answer;
  readonly after: Answer;
}

/** What a server notes once, when it makes something: its id, and when and by whom it was made. */
const lasting = /^(?:_?id|uuid|(?:created|creation|inserted|registered)_?(?:at|on|by|date|time)?|creator)$/i;

/** A change leaves what identifies something, and what says how it came to be. */
function changedOwn({ session }: Trial, { body }: Draft, { before, after }: Looks): Finding | undefined {
  const [old, now] = [itemIn(bodyOf(before)), itemIn(bodyOf(after))];
  const settable = body && propertiesOf(session.schemas, session.schemas.plain(wholeSchema(body.mediaType)));
  const name = Object.keys(old).find(
    (one) =>
      lasting.test(one) &&
      !Object.hasOwn(settable ?? {}, one) &&
      !isEmpty(old[one]) &&
      !isAlike(old[one], now[one]),
  );
  if (name === undefined) return undefined;
  return {
    check: "read-only",
    cause: `keeps ${name}`,
    expected: `${name} ${shownText(old[name])}, as before the change`,
    got: shownText(now[name]),
  };
}

/** PATCH leaves what it does not name; only what a caller can set is looked at. */
function changedRest(
  { session, base }: Trial,
  { body, operation }: Draft,
  { before, after }: Looks,
): Finding | undefined {
  if (operation.method !== "patch" || !isObject(body?.value) || !body || !base.draft.body) return undefined;
  const settable = propertiesOf(session.schemas, session.schemas.plain(wholeSchema(body.mediaType)));
  const [old, now] = [itemIn(bodyOf(before)), itemIn(bodyOf(after))];
  const sent = body.value;
  const name = Object.keys(settable).find(
    (one) =>
      !Object.hasOwn(sent, one) &&
      Object.hasOwn(old, one) &&
      !isCounted(one, old[one]) &&
      !isAlike(old[one], now[one]),
  );
  if (name === undefined) return undefined;
  return {
    check: "updated",
    cause: `keeps ${name}`,
    expected: `${name} ${shownText(old[name])}, which the request left out`,
    got: shownText(now[name]),
  };
}
