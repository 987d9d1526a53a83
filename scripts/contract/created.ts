/** What was created is found and listed, with what was sent (RFC 9110, 9.3.3); the server sets read-only properties. */
import type { Operation, Parameter } from "../core/model.ts";
import { isAlike } from "./alike.ts";
import { bodyOf, isGood } from "./exchange.ts";
import { look, wholeList } from "./looking.ts";
import { pathParameters } from "./pool.ts";
import type { Trial } from "./reach.ts";
import { idIn, idInLocation, itemIn, itemValues, leadsTo, listOf, onItem } from "./resources.ts";
import { type Sent, draftsOf, emptied, send, typed } from "./sending.ts";
import type { Draft } from "./serialise.ts";
import { faultOf, shownText } from "./showing.ts";

export async function created(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const { api } = session.options;
  const { operation } = base.draft;
  const show = onItem(api, operation, "get");
  for (const draft of [...(await draftsOf(trial, 4)), ...emptied(trial), ...typed(trial)]) {
    const made = await send(trial, draft, "a valid request");
    if (!made || !isGood(made.answer)) continue;
    if (made.answer.status === 202) {
      await followed(trial, made);
      continue;
    }
    readOnly(trial, draft, made);
    const values = show && itemValues(show, draft.values, made.answer);
    if (!show || !values) continue;
    await located(trial, { show, values }, made);
    const shown = await look(trial, { operation: show, values: values, title: `GET after ${operation.id}` });
    if (!shown) continue;
    const fault = faultOf(trial, { show, draft, answer: shown.answer, check: "created" });
    if (fault) session.report(shown.step, fault);
    await listed(trial, show, values);
  }
}

/** The Location of 202 says where its progress is to be seen (RFC 9110, 15.3.3). */
async function followed(trial: Trial, { answer }: Sent): Promise<void> {
  const { api, url } = trial.session.options;
  const found = leadsTo(api, url, answer);
  if (!found) return;
  const title = `GET of the Location that ${trial.base.draft.operation.id} gave`;
  const shown = await look(trial, { ...found, title });
  if (!shown || !/^(?:404|410)$/.test(String(shown.answer.status))) return;
  const expected = "a Location of what was begun";
  const got = answer.headers.get("location") ?? "";
  trial.session.report(shown.step, { check: "created", cause: "Location", expected, got });
}

/** The Location of 201 is that of the resource that was made (RFC 9110, 10.2.2): it is found. */
async function located(
  trial: Trial,
  { show, values }: { readonly show: Operation; readonly values: ReadonlyMap<Parameter, unknown> },
  { answer, sent }: Sent,
): Promise<void> {
  const last = pathParameters(show).at(-1);
  const { api, url } = trial.session.options;
  const { step } = trial;
  const location = answer.headers.get("location") ?? "";
  const { path } = trial.base.draft.operation;
  if (answer.status === 201 && leadsTo(api, url, answer)?.operation.path === path)
    return trial.session.report(
      { ...step, wire: sent.wire, title: "a valid request" },
      { check: "created", cause: "Location", expected: "a Location of what was made", got: location },
    );
  const own = idInLocation(show, answer);
  if (answer.status !== 201 || own === undefined || !last || String(values.get(last)) === own) return;
  const title = `GET of the Location that ${trial.base.draft.operation.id} gave`;
  const shown = await look(trial, { operation: show, values: new Map([...values, [last, own]]), title });
  if (!shown || !/^(?:404|410)$/.test(String(shown.answer.status))) return;
  const expected = "a Location of what was made";
  trial.session.report(shown.step, { check: "created", cause: "Location", expected, got: own });
}

/** What the caller sent for read-only properties is not what the server took. */
function readOnly({ session, step }: Trial, draft: Draft, { answer, sent }: Sent): void {
  const item = itemIn(bodyOf(answer));
  for (const [name, value] of Object.entries(sent.extra)) {
    if (!Object.hasOwn(item, name) || !isAlike(value, item[name])) continue;
    const expected = `the server's own ${name}, which is read-only`;
    session.report(
      { ...step, wire: sent.wire, title: `${draft.operation.id} with ${name}` },
      { check: "read-only", cause: name, expected, got: JSON.stringify(item[name]) ?? "" },
    );
  }
}

/** The list has the item, unless it is longer than what can be seen of it. */
async function listed(trial: Trial, show: Operation, values: ReadonlyMap<Parameter, unknown>): Promise<void> {
  const { session, base, step } = trial;
  const list = listOf(session.options.api, show);
  const last = pathParameters(show).at(-1);
  const id = last && values.get(last);
  if (!list || id === undefined || last === undefined) return;
  const { whole, isWhole, first } = await wholeList(trial, list, values);
  if (!first || !isWhole || whole.length === 0) return;
  const ids = whole.map((item) => idIn(item, last.name));
  if (ids.some((one) => one === undefined) || ids.some((one) => String(one) === String(id))) return;
  session.report(
    { ...first, operation: step.operation },
    {
      check: "listed",
      cause: "",
      expected: `${list.id} to list ${shownText(id)}, which ${base.draft.operation.id} made`,
      got: `${ids.length} others`,
    },
  );
}
