/** Valid requests of a case: several, each with what a caller must not set, if the server takes that. */
import * as fc from "fast-check";
import { type Json, asObject, isObject } from "../core/json.ts";
import { kindOf as mediaKind } from "../core/http/media-kind.ts";
import { isGood } from "./exchange.ts";
import { prepared } from "./conditions.ts";
import { type Trial, settled } from "./reach.ts";
import { describedProperties, propertiesOf } from "./resources.ts";
import { type Draft, write } from "./serialise.ts";
import type { Asked, Step } from "./session.ts";
import { samples } from "./violations.ts";

export interface Sent extends Asked {
  readonly sent: { readonly wire: Step["wire"]; readonly extra: Json };
}

/** Sends a draft, with values for the read-only properties that it must not set, if the server takes those. */
export async function send(trial: Trial, draft: Draft, title: string): Promise<Sent | undefined> {
  const { session, base, step } = trial;
  const extra = step.operation.method === "post" ? extraOf(trial) : {};
  const isPossible =
    isObject(draft.body?.value) &&
    Object.keys(extra).length > 0 &&
    draft.body &&
    mediaKind(draft.body.mediaType.name) === "json";
  const plain = write(session.options.api, draft, base.identity);
  const full = { ...step, wire: plain, title, subject: "valid", exact: false };
  if (isPossible && draft.body) {
    const wire = { ...plain, body: JSON.stringify({ ...asObject(draft.body.value), ...extra }) };
    const told = `a request with ${Object.keys(extra).join(", ")}, which ${Object.keys(extra).length > 1 ? "are" : "is"} read-only`;
    const tolerated = (await session.judge(wire)).status === undefined;
    const asked = tolerated ? await session.ask({ ...full, wire, title: told }) : undefined;
    if (asked && isGood(asked.answer)) return { ...asked, sent: { wire, extra } };
  }
  const asked = await session.ask(full);
  return asked && { ...asked, sent: { wire: plain, extra: {} } };
}

/** Values for the read-only properties of an operation's body that no server would choose. */
function extraOf({ session, base }: Trial): Json {
  const { schemas, options } = session;
  const media = base.draft.body?.mediaType;
  if (!media) return {};
  const names = schemas
    .variants(schemas.plain(media.schema))
    .flatMap((variant) => variant["x-read-only-properties"] ?? []);
  const described = describedProperties(schemas, base.draft.operation);
  const own = propertiesOf(schemas, schemas.plain(media.schema));
  const others = Object.keys(described).filter(
    (name) => asObject(described[name]).readOnly === true && !Object.hasOwn(own, name),
  );
  return Object.fromEntries(
    [...new Set([...names.map(String), ...others])].flatMap((name) => {
      const schema = described[name];
      if (!isObject(schema)) return [];
      const chosen = samples(schema, { schemas, place: "header", seed: options.seed + 77 }, 8).at(-1);
      return chosen === undefined || typeof chosen === "boolean" || chosen === null ? [] : [[name, chosen]];
    }),
  );
}

/** The request with what is easily taken for nothing, `false`, 0, `""` and `[]`, wherever its schema takes that. */
export function emptied({ session, base }: Trial): readonly Draft[] {
  const { body } = base.draft;
  if (!body || !isObject(body.value) || mediaKind(body.mediaType.name) !== "json") return [];
  const { schemas } = session;
  const schema = schemas.plain(body.mediaType.schema);
  const variants = schemas.variants(schema).map(({ properties }) => asObject(properties));
  const isFit = (name: string, nothing: unknown) =>
    variants.every(({ [name]: own }) => !isObject(own) || schemas.accepts(own, nothing));
  const value = Object.keys(propertiesOf(schemas, schema)).reduce<Json>((whole, name) => {
    const made = [false, 0, "", []].filter((nothing) => isFit(name, nothing));
    const fitting = made.map((nothing) => ({ ...whole, [name]: nothing }));
    return fitting.find((one) => schemas.accepts(schema, one)) ?? whole;
  }, body.value);
  return [{ ...base.draft, body: { ...body, value } }];
}

const mostTyped = 4;

/** A time of another zone, which a server may show in its own. */
const elsewhere = "2027-05-04T10:15:00+05:30";

/** The request with a value of each type that one of its properties may have: a text, a number, a boolean, a time. */
export function typed({ session, base }: Trial): readonly Draft[] {
  const { body } = base.draft;
  if (!body || !isObject(body.value) || mediaKind(body.mediaType.name) !== "json") return [];
  const { schemas, options } = session;
  const schema = schemas.plain(body.mediaType.schema);
  const whole = body.value;
  const values = Object.entries(propertiesOf(schemas, schema)).flatMap(([name, property]) => {
    const made = isObject(property)
      ? samples(property, { schemas, place: "anywhere", seed: options.seed }, 12)
      : [];
    const scalars = made.filter((value) => /^(?:string|number|boolean)$/.test(typeof value));
    const byType = new Map(scalars.map((value) => [typeof value, { ...whole, [name]: value }]));
    const isTime = isObject(property) && property.format === "date-time";
    return byType.size > 1 ? [...byType.values()] : isTime ? [{ ...whole, [name]: elsewhere }] : [];
  });
  const fitting = values.filter((value) => schemas.accepts(schema, value)).slice(0, mostTyped);
  return fitting.map((value) => ({ ...base.draft, body: { ...body, value } }));
}

/** Several valid requests: the base, then others with other bodies. */
export async function draftsOf({ session, base }: Trial, count: number): Promise<readonly Draft[]> {
  const { draft, identity } = base;
  const { operation } = draft;
  const drawn = fc.sample(session.drawn(operation), { seed: session.options.seed + 1, numRuns: count });
  const others = drawn.map((one) => settled(session, { operation, drawn: one, identity }));
  const kept = others.map((other) => ({ ...draft, body: draft.body && (other.body ?? draft.body) }));
  const all = [draft, ...kept].slice(0, count);
  const ready = [];
  for (const one of all) ready.push(await prepared(session, { draft: one, identity }));
  return ready.filter((one) => one !== undefined);
}
