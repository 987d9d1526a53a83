/** Paths with an id that does not exist, each in turn: they are not found, and a PUT may make what they name. */
import { asObject } from "../core/json.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { look } from "./looking.ts";
import { pathParameters } from "./pool.ts";
import type { Trial } from "./reach.ts";
import { shownBy, sibling } from "./resources.ts";
import type { Schemas } from "./schemas.ts";
import { type Draft, write } from "./serialise.ts";
import type { Asked } from "./session.ts";
import { samples } from "./violations.ts";

/** The names of the parameters of an operation that says what it answers to an unknown one. */
export function unknownNames(operation: Operation): readonly string[] {
  const isFindable = operation.responses.some(({ status }) => status === "404");
  return isFindable ? pathParameters(operation).map(({ name }) => name) : [];
}

export async function unknown(trial: Trial, name: string): Promise<void> {
  const { session, base, step } = trial;
  const known = await fresh(session, base);
  const parameter = known && pathParameters(known.operation).find((one) => one.name === name);
  if (!known || !parameter) return;
  const { value, isValid } = unknownValue(session.schemas, parameter, known.values.get(parameter));
  const draft = { ...known, values: new Map([...known.values, [parameter, value]]) };
  const { operation } = draft;
  const isOwn = parameter === pathParameters(operation).at(-1);
  const makes =
    operation.method === "put" && isOwn && operation.responses.some(({ status }) => status === "201");
  if (operation.method === "put" && isOwn && isValid) return put(trial, draft, makes);
  const wire = write(session.options.api, draft, base.identity);
  const exact = isValid && isWhole(parameter) && !operation.body;
  await session.ask({ ...step, wire, title: `an unknown ${name}`, exact, breaks: "record" });
}

/** A PUT where nothing is: 201 if that makes it (RFC 9110, 9.3.4), and if it is refused, nothing is there. */
async function put(trial: Trial, draft: Draft, makes: boolean): Promise<void> {
  const { session, base, step } = trial;
  const { operation } = draft;
  const show = sibling(session.options.api, operation, "get");
  const looked = async (title: string) =>
    show && (await look(trial, { operation: show, values: shownBy(show, draft), title }));
  const before = await looked("GET before PUT");
  if (before && !isMissing(before)) return;
  const wire = write(session.options.api, draft, base.identity);
  const full = { ...step, wire, title: "PUT where nothing is", exact: false };
  const asked = await session.ask({ ...full, ...(!makes && { breaks: "record" }) });
  const after = before && (await looked("GET after PUT"));
  if (!asked || !after || asked.answer.status === 202) return;
  const { status } = asked.answer;
  const isThere = isGood(after.answer);
  const told = (cause: string, expected: string, got: string) =>
    session.report(after.step, { check: "created", cause, expected, got });
  if (status >= 400 && isThere)
    told(
      "refused",
      `${show?.id} to find nothing, as ${operation.id} was refused`,
      `${after.answer.status} after ${status}`,
    );
  if (makes && isGood(asked.answer) && isThere && status !== 201)
    told("201", "201 for what it made (RFC 9110, 9.3.4)", String(status));
  if (makes && isGood(asked.answer) && isMissing(after))
    told("found", `${show?.id} to find what ${operation.id} made or changed`, String(after.answer.status));
}

function isMissing({ answer: { status } }: Asked): boolean {
  return status === 404 || status === 410;
}

/** Whether every value of the schema can be an id: of text, a server may say more than its document. */
function isWhole({ schema }: Parameter): boolean {
  const { type, format } = asObject(schema);
  return type === "integer" || format === "uuid";
}

const shortest = 6;

/** One that the schema allows, if it can be; short ones are soon taken. */
function unknownValue(schemas: Schemas, { schema }: Parameter, known: unknown) {
  const usual = typeof known === "number" ? 987_654_321 : "00000000-0000-4000-8000-00000000dead";
  const plain = schemas.plain(schema);
  const made = samples(schema, { schemas, place: "path", seed: 404 }, 12)
    .filter((one) => typeof one === typeof known && String(one).length >= shortest && one !== known)
    .toSorted((a, b) => String(b).length - String(a).length);
  const valid = [usual, ...made].find((one) => schemas.accepts(plain, one));
  return { value: valid ?? usual, isValid: valid !== undefined };
}
