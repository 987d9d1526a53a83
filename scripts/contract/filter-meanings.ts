/** What the query parameters of a list ask of its items, by their names: `status`, `min_beds`, `createdAfter`, `filter[site]`. */
import { type Json, asObject, isObject } from "../core/json.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { isAlike } from "./alike.ts";
import { cursorNames, offsetNames, pageNames, sizeNames, sortNames } from "./list-parameters.ts";
import { describedItems } from "./resources.ts";
import type { Schemas } from "./schemas.ts";

/** Inclusive bounds, those of which it is not plain whether they are, and equality. */
type Relation = "is" | "at least" | "at most" | "after" | "before";

/** One reading of a filter. */
export interface Meaning {
  readonly property: string;
  readonly relation: Relation;
}

export interface Filter {
  /** What reports call it, such as `filter[site]`. */
  readonly name: string;
  readonly parameter: Parameter;
  /** The schema of its value. */
  readonly schema: Json;
  /** What the parameter is sent with. */
  readonly given: (value: unknown) => unknown;
  /** Where a name has several, an item is only wrong if it is so in all of them. */
  readonly meanings: readonly Meaning[];
  /** Whether it means that by its name: one of a number or of free text, or nearly called so, may mean something else. */
  readonly isCertain: boolean;
}

export function filtersOf(schemas: Schemas, operation: Operation): readonly Filter[] {
  const properties = describedItems(schemas, operation);
  return operation.parameters
    .filter(({ in: place, name }) => place === "query" && !others.some((names) => names.test(name)))
    .flatMap((parameter) => ofParameter(parameter, properties, schemas));
}

const others = [sizeNames, pageNames, offsetNames, sortNames];

function ofParameter(parameter: Parameter, properties: Json, schemas: Schemas): readonly Filter[] {
  const schema = firstOf(parameter.schema, schemas);
  const { name } = parameter;
  const parts = asObject(schema.properties);
  const of = (own: string, part: Json, wrap: (value: unknown) => unknown): readonly Filter[] => {
    const isList = part.type === "array";
    const single = isList ? firstOf(part.items, schemas) : part;
    const meanings = isScalar(single) ? meaningsOf(own, single, properties) : [];
    const given = (value: unknown) => wrap(isList && !Array.isArray(value) ? [value] : value);
    const label = own === name ? name : `${name}[${own}]`;
    const isListed = single.enum !== undefined || single.type === "boolean";
    const isCertain = meanings.some(
      ({ relation, property }) => relation !== "is" || (isListed && property === own),
    );
    return meanings.length === 0
      ? []
      : [{ name: label, parameter, schema: part, given, meanings, isCertain }];
  };
  if (schema.type !== "object") return of(name, schema, (value) => value);
  return Object.entries(parts).flatMap(([own, part]) =>
    of(own, firstOf(part, schemas), (value) => ({ [own]: value })),
  );
}

function firstOf(schema: unknown, schemas: Schemas): Json {
  if (!isObject(schema)) return {};
  const variants = schemas.variants(schemas.plain(schema));
  return variants.find(({ type }) => type !== "null") ?? {};
}

function isScalar({ type, enum: permitted }: Json): boolean {
  return (
    permitted !== undefined ||
    [type].flat().some((one) => /^(?:string|integer|number|boolean)$/.test(String(one)))
  );
}

const bounds: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:min(?:imum)?|least|from)_?(.+)$|^(.+?)_?(?:min(?:imum)?|gte|ge|from|at_?least)$/, "at least"],
  [/^(?:max(?:imum)?|most)_?(.+)$|^(.+?)_?(?:max(?:imum)?|lte|le|at_?most)$/, "at most"],
  [/^(?:after|since)_?(.+)$|^(.+?)_?(?:gt|after|since)$/, "after"],
  [/^(?:before|until|to)_?(.+)$|^(.+?)_?(?:lt|before|until|to)$/, "before"],
];

const bare: Readonly<Record<string, Relation>> = {
  from: "at least",
  since: "after",
  after: "after",
  to: "before",
  until: "before",
  before: "before",
};

function meaningsOf(name: string, schema: Json, properties: Json): readonly Meaning[] {
  const snake = snaked(name);
  const own = Object.keys(properties).filter((property) => singular(snaked(property)) === singular(snake));
  if (own.length > 0 && !cursorNames.test(name))
    return own.slice(0, 1).map((property) => ({ property, relation: "is" }));
  const isMoment = formatOf(schema).startsWith("date");
  const relation = isMoment && Object.hasOwn(bare, snake) ? bare[snake] : undefined;
  const dates = Object.keys(properties).filter((one) => formatOf(properties[one]).startsWith("date"));
  if (relation) return dates.map((property) => ({ property, relation }));
  for (const [pattern, bound] of bounds) {
    const [, first, second] = pattern.exec(snake) ?? [];
    const wanted = first ?? second ?? "";
    const found = Object.keys(properties).find((one) => isNamed(one, wanted) && isOrdered(properties[one]));
    if (found !== undefined && wanted !== "") return [{ property: found, relation: bound }];
  }
  return [];
}

function snaked(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z\d]+/g, "_")
    .replaceAll(/^_|_$/g, "")
    .toLowerCase();
}

function singular(name: string): string {
  return name
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?<=[^s])s?e$/, "");
}

/** `created` is `createdAt`, and `start` is `startsOn`. */
function isNamed(property: string, wanted: string): boolean {
  const own = snaked(property);
  return (
    own === wanted ||
    own.replace(/s?_(?:at|on|date|time)$/, "") === wanted.replace(/s?_(?:at|on|date|time)$/, "")
  );
}

function isOrdered(schema: unknown): boolean {
  const { type } = asObject(schema);
  return (
    [type].flat().some((one) => one === "number" || one === "integer") || formatOf(schema).startsWith("date")
  );
}

function formatOf(schema: unknown): string {
  return String(asObject(schema).format ?? "");
}

export type Judgement = "in" | "out" | "either";

/** Whether a filter keeps an item; `either` if its name does not say. */
export function judged(item: unknown, value: unknown, filter: Filter): Judgement {
  const all = new Set(
    filter.meanings.map((meaning) => by(meaning, asObject(item)[meaning.property], { value, filter })),
  );
  const [only = "either"] = all;
  return all.size === 1 ? only : "either";
}

function by(
  { relation }: Meaning,
  own: unknown,
  { value, filter }: { readonly value: unknown; readonly filter: Filter },
): Judgement {
  if (relation === "is") return isOf(own, value, filter);
  if (own === undefined || own === null) return "either";
  const order = compared(own, value);
  if (Number.isNaN(order)) return "either";
  if (order === 0) return relation === "at least" || relation === "at most" ? "in" : "either";
  return order > 0 === (relation === "at least" || relation === "after") ? "in" : "out";
}

/** Text that is not from a list of values may be searched for. */
function isOf(own: unknown, value: unknown, filter: Filter): Judgement {
  if (Array.isArray(value)) {
    const all = value.map((one) => isOf(own, one, filter));
    if (all.every((one) => one === "out")) return "out";
    return Array.isArray(own) && all.includes("out") ? "either" : "in"; // some ask for both of two tags
  }
  if (Array.isArray(own)) return own.some((item) => isOf(item, value, filter) === "in") ? "in" : "out";
  if (isAlike(value, own)) return "in";
  const { enum: permitted, format } =
    filter.schema.type === "array" ? asObject(filter.schema.items) : filter.schema;
  const isFree = typeof value === "string" && permitted === undefined && format === undefined;
  return isFree && wordsOf(value).some((word) => wordsOf(String(own)).some((one) => one.includes(word)))
    ? "either"
    : "out";
}

/** What a search may go by. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Numbers, and times; a day and a time on it are not told apart. */
function compared(own: unknown, value: unknown): number {
  if (typeof own === "number" && typeof value === "number") return own - value;
  if (typeof own !== "string" || typeof value !== "string") return Number.NaN;
  const isDay = own.length <= 10 || value.length <= 10;
  if (isDay && own.length !== value.length && own.slice(0, 10) === value.slice(0, 10)) return Number.NaN;
  return Date.parse(own) - Date.parse(value);
}

/** Values that keep some of the items and leave out others. */
export function valuesFor(items: readonly unknown[], { meanings, schema }: Filter): readonly unknown[] {
  const [{ property, relation } = { property: "", relation: "is" }] = meanings;
  const all = items
    .map((item) => asObject(item)[property])
    .flatMap((value) => (Array.isArray(value) ? value : [value]));
  const own = [...new Set(all)].filter((value) => /^(?:string|number|boolean)$/.test(typeof value));
  if (relation === "is") return own.slice(0, 3);
  const sorted = own.toSorted((a, b) => compared(a, b) || 0);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const format = String(schema.format ?? "");
  const written = (value: unknown) =>
    format === "date" && typeof value === "string" ? value.slice(0, 10) : value;
  const last = relation === "at least" || relation === "after" ? sorted.at(-1) : sorted[0];
  return [...new Set([middle, last].map(written))].filter((value) => value !== undefined);
}
