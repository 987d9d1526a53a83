/** A resource shows its last change (RFC 9110, 9.3.4), and PATCH leaves the rest (RFC 5789, 2). */
import { isObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { isAlike } from "./alike.ts";
import type { Finding } from "./checks.ts";
import { type Answer, bodyOf, isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { wholeSchema } from "./listing.ts";
import { look } from "./looking.ts";
import type { Trial } from "./reach.ts";
import { itemIn, propertiesOf, shownBy, sibling } from "./resources.ts";
import { draftsOf, send } from "./sending.ts";
import { type Draft } from "./serialise.ts";
import { faultOf, shownText } from "./showing.ts";
import { samples } from "./violations.ts";

export async function updated(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const { operation } = base.draft;
  const show = sibling(session.options.api, operation, "get");
  if (!show) return;
  const each = await singles(trial);
  for (const draft of [...(await draftsOf(trial, 3)), ...each, ...each.slice(0, 1)]) {
    const own = await fresh(session, { ...base, draft });
    if (own) await update(trial, own, show);
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
    const found = made.find((value) => value !== null && session.schemas.accepts(schema, { [name]: value }));
    return found === undefined ? [] : [{ ...draft, body: { ...body, value: { [name]: found } } }];
  });
}

async function update(trial: Trial, draft: Draft, show: Operation): Promise<void> {
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
  const changed =
    isGood(after.answer) && isGood(before.answer)
      ? changedRest(trial, draft, { before: before.answer, after: after.answer })
      : undefined;
  if (changed) session.report(after.step, changed);
  const [old, now] = [before, after].map(({ answer }) => answer.headers.get("etag"));
  const isOther = isGood(after.answer) && before.answer.text !== after.answer.text;
  if (isOther && old !== null && old === now)
    session.report(after.step, {
      check: "etag",
      cause: "changes",
      expected: "another ETag after a change",
      got: String(now),
    });
}

/** PATCH leaves what it does not name; only what a caller can set is looked at. */
function changedRest(
  { session, base }: Trial,
  { body, operation }: Draft,
  { before, after }: { readonly before: Answer; readonly after: Answer },
): Finding | undefined {
  if (operation.method !== "patch" || !isObject(body?.value) || !body || !base.draft.body) return undefined;
  const settable = propertiesOf(session.schemas, session.schemas.plain(wholeSchema(body.mediaType)));
  const [old, now] = [itemIn(bodyOf(before)), itemIn(bodyOf(after))];
  const sent = body.value;
  const name = Object.keys(settable).find(
    (one) => !Object.hasOwn(sent, one) && Object.hasOwn(old, one) && !isAlike(old[one], now[one]),
  );
  if (name === undefined) return undefined;
  return {
    check: "updated",
    cause: `keeps ${name}`,
    expected: `${name} ${shownText(old[name])}, which the request left out`,
    got: shownText(now[name]),
  };
}
