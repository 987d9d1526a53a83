/** An arbitrary of an operation's valid requests: parameters, body, and the choice among known resources. */
import * as fc from "fast-check";
import { type Json, asObject, isObject } from "../core/json.ts";
import type { Api, MediaType, Operation, Parameter, Schema } from "../core/model.ts";
import { bodyText } from "../core/http/body-text.ts";
import { isSequence, kindOf as httpKindOf } from "../core/http/media-kind.ts";
import type { Identity } from "./exchange.ts";
import { type Known, type Pool, kindOf, pathParameters } from "./pool.ts";
import type { Schemas } from "./schemas.ts";
import type { Draft } from "./serialise.ts";
import { valuesOf } from "./value-arbitraries.ts";

/** A draw of fast-check. Its resources are chosen when it is sent, because they are known only then. */
export interface Drawn {
  readonly values: readonly (readonly [Parameter, unknown])[];
  readonly body: Draft["body"];
  /** Chooses among known resources. */
  readonly salt: number;
}

export function drawnFor(api: Api, operation: Operation, schemas: Schemas): fc.Arbitrary<Drawn> {
  const chosen = api.conventions.oneOfHeaders.map(([first]) => first?.toLowerCase());
  const needed = ({ name, required }: Parameter) => required || chosen.includes(name.toLowerCase());
  const entries = operation.parameters.map((parameter) => {
    const pair = valuesFor(parameter, schemas).map((value) => [[parameter, value] as const]);
    return needed(parameter) ? pair : fc.oneof(pair, fc.constant([]));
  });
  const values = fc.tuple(...entries).map((found) => found.flat());
  return fc.record({ values, body: bodies(operation, schemas), salt: fc.nat(1_000) });
}

/** A header has its example most of the time, because few schemas say what it means. */
function valuesFor({ schema, example, in: place }: Parameter, schemas: Schemas): fc.Arbitrary<unknown> {
  const where = place === "path" ? "path" : place === "query" ? "anywhere" : "header";
  const values = valuesOf(schema, schemas, where);
  return place !== "query" && example !== undefined
    ? fc.oneof({ weight: 5, arbitrary: fc.constant(example) }, { weight: 1, arbitrary: values })
    : values;
}

function bodies({ body }: Operation, schemas: Schemas): fc.Arbitrary<Draft["body"]> {
  if (!body || body.content.length === 0) return fc.constant(undefined);
  const contents = body.content.map((mediaType) => contentsFor(mediaType, schemas));
  const present = fc.oneof(...contents);
  return body.required
    ? present
    : fc.oneof({ weight: 4, arbitrary: present }, { weight: 1, arbitrary: fc.constant(undefined) });
}

function contentsFor(mediaType: MediaType, schemas: Schemas): fc.Arbitrary<NonNullable<Draft["body"]>> {
  const schema = wholeSchema(mediaType);
  const examples = [...mediaType.examples.values()].filter((example) =>
    schemas.accepts(schemas.plain(schema), example),
  );
  const kind = httpKindOf(mediaType.name);
  const values = valuesOf(schema, schemas, kind === "json" || isSequence(kind) ? "anywhere" : "header");
  const all =
    examples.length > 0
      ? fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: fc.constantFrom(...examples) })
      : values;
  return all.filter((value) => isWritable(mediaType, value)).map((value) => ({ mediaType, value }));
}

/** The name of an event, for one, cannot hold a line break. */
function isWritable({ name }: MediaType, value: unknown): boolean {
  try {
    bodyText(name, value);
    return true;
  } catch {
    return false;
  }
}

/** A stream is a list of a few items. */
function wholeSchema({ name, schema }: MediaType): Schema {
  return isSequence(httpKindOf(name)) ? { type: "array", items: schema, maxItems: 3 } : schema;
}

export interface Settling {
  readonly pool: Pool;
  readonly schemas: Schemas;
  readonly identity: Identity;
  /** Called with each id that has no known resource. */
  readonly onUnknown: (name: string) => void;
}

/** Fills in ids of known resources where path and body need them. */
export function settle(operation: Operation, { values, body, salt }: Drawn, settling: Settling): Draft {
  const chosen = thing(operation, settling, salt);
  const settled = values.map(([parameter, value]) => {
    const known = parameter.in === "path" ? chosen.get(parameter.name) : undefined;
    const isValid =
      known !== undefined && settling.schemas.accepts(settling.schemas.plain(parameter.schema), known);
    return [parameter, isValid ? known : value] as const;
  });
  const content = body && {
    ...body,
    value: withKnown({ schema: wholeSchema(body.mediaType), value: body.value, name: "" }, settling, salt),
  };
  return { operation, values: new Map(settled), body: content };
}

/** For path parameters, chooses the innermost resource, which determines its parents. */
function thing(
  operation: Operation,
  { pool, identity }: Settling,
  salt: number,
): ReadonlyMap<string, unknown> {
  const names = pathParameters(operation).map(({ name }) => name);
  const last = names.toSorted(
    (a, b) => operation.path.indexOf(`{${b}}`) - operation.path.indexOf(`{${a}}`),
  )[0];
  if (last === undefined) return new Map();
  const known = pool.of(kindOf(last, operation.path), identity);
  const one = pick(known, salt);
  const of = (name: string): unknown => {
    if (name === last) return one?.value;
    const kind = kindOf(name, operation.path);
    const parent = one?.within.get(kind);
    return parent === undefined
      ? pick(pool.of(kind, identity), salt)?.value
      : typedAs(operation, name, parent);
  };
  return new Map(names.map((name) => [name, of(name)] as const).filter(([, value]) => value !== undefined));
}

/** An id of a path, where it is text, as its parameter describes it. */
export function typedAs({ parameters }: Operation, name: string, text: string): string | number {
  const schema = parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.schema;
  return /^(?:integer|number)$/.test(String(asObject(schema).type)) ? Number(text) : text;
}

/** One of those that were there from the start half the time: the run's own are many, and much alike. */
function pick(known: readonly Known[], salt: number): Known | undefined {
  const first = known.slice(0, 6);
  const from = salt % 2 === 0 ? first : known;
  return from[Math.floor(salt / 2) % Math.max(1, from.length)];
}

interface Part {
  readonly schema: unknown;
  readonly value: unknown;
  /** The name of the property with the value. */
  readonly name: string;
}

/** Ids without a known resource become the schema's example. */
function withKnown({ schema, value, name }: Part, settling: Settling, salt: number): unknown {
  const own = variantOf(schema, settling.schemas);
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      withKnown({ schema: own.items, value: item, name }, settling, salt + index),
    );
    return own.uniqueItems === true ? [...new Set(items)] : items;
  }
  if (isObject(value)) {
    const properties = asObject(own.properties);
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        withKnown({ schema: properties[key], value: child, name: key }, settling, salt),
      ]),
    );
  }
  if (!/(?:_ids?|[a-z]Ids?)$/.test(name)) return value;
  const known = pick(settling.pool.of(kindOf(name, ""), settling.identity), salt)?.value;
  const example = Array.isArray(own.examples) ? own.examples[0] : own.example;
  if (known === undefined && example === undefined) settling.onUnknown(name);
  return known ?? example ?? value;
}

function variantOf(schema: unknown, schemas: Schemas): Json {
  const variants = isObject(schema) ? schemas.variants(schemas.plain(schema as Schema)) : [];
  return variants.find((variant) => variant.properties !== undefined) ?? variants[0] ?? {};
}
