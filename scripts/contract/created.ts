/** What was created is found and listed, with what was sent (RFC 9110, 9.3.3); the server sets read-only properties. */
import type { Operation, Parameter } from "../core/model.ts";
import { asObject, isObject } from "../core/json.ts";
import { isAlike } from "./alike.ts";
import type { Finding } from "./checks.ts";
import { type Answer, bodyOf, isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { lasting, look, wholeList } from "./looking.ts";
import { pathParameters } from "./pool.ts";
import { type Trial, leastOf } from "./reach.ts";
import {
  idIn,
  idInLocation,
  itemIn,
  itemValues,
  leadsTo,
  listOf,
  onItem,
  propertiesOf,
} from "./resources.ts";
import { type Sent, draftsOf, emptied, send, typed } from "./sending.ts";
import type { Draft } from "./serialise.ts";
import { faultOf, shownText } from "./showing.ts";

export async function created(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const { api } = session.options;
  const { operation } = base.draft;
  const show = onItem(api, operation, "get");
  const known = new Map<string, Made>();
  const least = leastOf(session, base.draft);
  for (const draft of [...(await draftsOf(trial, 4)), least, ...emptied(trial), ...typed(trial)]) {
    const own = await fresh(session, { ...base, draft }); // with a new Idempotency-Key
    const made = own && (await send(trial, own, "a valid request"));
    if (!made || !isGood(made.answer)) continue;
    if (made.answer.status === 202) {
      await followed(trial, made);
      continue;
    }
    readOnly(trial, draft, made);
    const values = show && itemValues(show, draft.values, made.answer);
    if (!show || !values) continue;
    distinct(trial, { show, values, known }, made);
    await located(trial, { show, values }, made);
    const shown = await look(trial, { operation: show, values: values, title: `GET after ${operation.id}` });
    if (!shown) continue;
    const fault = faultOf(trial, { show, draft, answer: shown.answer, check: "created" });
    const other = fault ?? defaulted(trial, draft, shown.answer);
    if (other) session.report(shown.step, other);
    if (!(await listed(trial, show, values))) return;
  }
}

interface Made {
  readonly body: string | undefined;
}

/** Each has an id of its own, unless the caller chooses it. */
function distinct(
  trial: Trial,
  {
    show,
    values,
    known,
  }: {
    readonly show: Operation;
    readonly values: ReadonlyMap<Parameter, unknown>;
    readonly known: Map<string, Made>;
  },
  { answer, sent: { wire } }: Sent,
): void {
  const last = pathParameters(show).at(-1);
  const id = last && values.get(last);
  if (id === undefined || answer.status !== 201) return;
  const before = known.get(String(id));
  known.set(String(id), { body: wire.body });
  const isChosen = Object.values(asObject(trial.base.draft.body?.value)).some((value) => value === id);
  if (!before || before.body === wire.body || isChosen) return;
  trial.session.report(
    { ...trial.step, wire, title: "a valid request" },
    { check: "created", cause: "another id", expected: "an id that no other has", got: shownText(id) },
  );
}

/** What a request leaves out is what the document names as its default (OpenAPI, Schema Object), or is not shown. */
function defaulted({ session }: Trial, { body }: Draft, answer: Answer): Finding | undefined {
  if (!body || !isObject(body.value) || !isGood(answer)) return undefined;
  const { schemas } = session;
  const shown = itemIn(bodyOf(answer));
  const sent = body.value;
  const found = Object.entries(propertiesOf(schemas, schemas.plain(body.mediaType.schema))).find(
    ([name, property]) =>
      isObject(property) &&
      /^(?:string|number|boolean)$/.test(typeof property.default) &&
      !Object.hasOwn(sent, name) &&
      shown[name] !== undefined &&
      shown[name] !== null &&
      !isAlike(property.default, shown[name]),
  );
  if (!found) return undefined;
  const [name, property] = found;
  return {
    check: "created",
    cause: `default ${name}`,
    expected: `${name} ${shownText(asObject(property).default)}, its default`,
    got: shownText(shown[name]),
  };
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

/**
 * The list has the item, unless it is longer than what can be seen of it.
 * @returns false if it lacks the item
 */
async function listed(
  trial: Trial,
  show: Operation,
  values: ReadonlyMap<Parameter, unknown>,
): Promise<boolean> {
  const { session, base, step } = trial;
  const list = listOf(session.options.api, show);
  const last = pathParameters(show).at(-1);
  const id = last && values.get(last);
  if (!list || id === undefined || last === undefined) return true;
  const missing = await lasting(session, async () => {
    const { whole, isWhole, first } = await wholeList(trial, list, values);
    const ids = whole.map((item) => idIn(item, last.name));
    const isOpen = !isWhole || ids.length === 0 || ids.some((one) => one === undefined);
    return !first || isOpen || ids.some((one) => String(one) === String(id)) ? undefined : { ids, first };
  });
  if (!missing) return true;
  const { ids, first } = missing;
  session.report(
    { ...first, operation: step.operation },
    {
      check: "listed",
      cause: "",
      expected: `${list.id} to list ${shownText(id)}, which ${base.draft.operation.id} made`,
      got: `${ids.length} others`,
    },
  );
  return false;
}
