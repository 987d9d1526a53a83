/** Schemas as fields, with nested ones inside. A model is opened where there is room, and always linked. */
import { exactJson } from "../../../scripts/core/exact-json.ts";
import { type Json, asArray, asObject, asString, isObject } from "../../../scripts/core/json.ts";
import { labelOf } from "../../../scripts/core/docs/extensions.ts";
import { slug } from "../../../scripts/core/docs/page-names.ts";
import {
  inText,
  modelOf,
  named,
  schemaAt,
  several,
  single,
  typeOf,
} from "../../../scripts/core/docs/schema-facts.ts";
import { type Block, type Field, type Inline, type Line, facts, fields, prose, text } from "./blocks.ts";
import { codes, exampleBlocks, exampleRows, factRows, flagsOf } from "./schema-rows.ts";

/** What is known while the schemas of a page are written. */
export interface Scope {
  readonly schemas: Json;
  /** A model's page; undefined if there is no such model. */
  readonly pageOf: (model: string) => string | undefined;
  readonly direction: "request" | "response" | "both";
  /** Before each anchor. */
  readonly prefix: string;
  /** References on the way here. */
  readonly inside: readonly string[];
  /** Shared by a page, so that none grows without bounds. */
  readonly room: { fields: number; readonly opened: Set<string>; readonly ids: Set<string> };
}

/** Models that are opened inside each other. */
const deepestModel = 3;
/** Below, a schema is shown as JSON: browsers do not nest elements deeper than 512. */
const deepest = 24;
/** Fields of a page, after which models are only linked. */
export const mostFields = 240;

export function typeLine(schema: unknown, { pageOf }: Pick<Scope, "pageOf">): Line {
  return typeOf(schema).map((word): Inline => {
    if (typeof word === "string") return word;
    const page = pageOf(word.model);
    return page === undefined ? word.model : { to: page, text: [word.model] };
  });
}

/** A schema without a name, such as that of a body: its facts, then its fields. */
export function schemaBlocks(schema: unknown, scope: Scope): Block[] {
  const { target, within } = opened(schema, scope);
  if (!isObject(target)) return [];
  const description = prose(asString(target.description), 5);
  return [...description, ...facts(factRows(target)), ...exampleBlocks(target), ...structure(target, within)];
}

/** @param isRequired whether the object always has it */
export function field(
  name: string,
  schema: unknown,
  { isRequired, scope }: { isRequired: boolean; scope: Scope },
): Field {
  scope.room.fields--;
  const { target, within } = opened(schema, { ...scope, prefix: `${scope.prefix}.${slug(name) || "field"}` });
  const merged = { ...asObject(target), ...withoutReference(schema) };
  return {
    name,
    id: anchor(within.prefix, scope),
    type: typeLine(schema, scope),
    flags: [...(isRequired ? ["required"] : []), ...flagsOf(merged)],
    description: [asString(merged.title), asString(merged.description)].filter(Boolean).join("\n\n"),
    facts: [...factRows(merged), ...exampleRows(merged)],
    inside: isObject(target) ? [...exampleBlocks(merged), ...folded(target, within, scope)] : [],
  };
}

function anchor(wanted: string, { room: { ids } }: Scope): string {
  let free = wanted;
  for (let count = 2; ids.has(free); count++) free = `${wanted}-${count}`;
  ids.add(free);
  return free;
}

function withoutReference(schema: unknown): Json {
  return Object.fromEntries(Object.entries(asObject(schema)).filter(([key]) => key !== "$ref"));
}

/** Follows references as far as a reader wants to see at once. */
function opened(schema: unknown, scope: Scope): { readonly target: unknown; readonly within: Scope } {
  const reference = isObject(schema) ? schema.$ref : undefined;
  if (typeof reference !== "string") return { target: schema, within: scope };
  const isFull = scope.room.fields <= 0 || scope.inside.length >= deepestModel;
  const isOpen = modelOf(reference) !== undefined && scope.room.opened.has(`${scope.direction} ${reference}`);
  const target = schemaAt(scope.schemas, reference);
  if (target === undefined || isOpen || isFull || scope.inside.includes(reference))
    return { target: withoutStructure(target), within: scope };
  scope.room.opened.add(`${scope.direction} ${reference}`);
  return opened(target, { ...scope, inside: [...scope.inside, reference] });
}

const structural = new Set([...single, ...several, ...named].map(([keyword]) => keyword));

function withoutStructure(schema: unknown): Json {
  return Object.fromEntries(
    Object.entries(asObject(schema)).filter(
      ([key]) => key !== "$ref" && !structural.has(key) && !/^examples?$/.test(key),
    ),
  );
}

/** What is inside a field stays closed until the reader opens it. */
function folded(target: Json, within: Scope, { inside }: Scope): Block[] {
  const blocks = structure(target, within);
  if (blocks.length === 0) return [];
  const model = within.inside.length > inside.length ? modelOf(within.inside.at(-1)) : undefined;
  const summary = model === undefined ? insideSaid(target) : `Fields of ${model}`;
  return [{ kind: "details", summary: [summary], inside: withoutTitle(blocks, summary) }];
}

/** What the summary has said already, such as "Each item", is not said again. */
function withoutTitle(blocks: readonly Block[], summary: string): readonly Block[] {
  const [only] = blocks.length === 1 ? blocks : [];
  const [one, ...others] = only?.kind === "fields" ? only.fields : [];
  if (one?.name !== summary || others.length > 0) return blocks;
  return [...prose(one.description, 5), ...facts(one.facts), ...one.inside];
}

function insideSaid(schema: Json): string {
  const count = Object.keys(asObject(schema.properties)).length;
  if (count > 0) return count === 1 ? "1 field" : `${count} fields`;
  const [, label] = [...several, ...single].find(([keyword]) => schema[keyword] !== undefined) ?? [];
  return label ?? "More";
}

function structure(schema: Json, scope: Scope): Block[] {
  if (scope.prefix.split(".").length > deepest)
    return [{ kind: "code", language: "json", label: "JSON Schema", source: exactJson(schema, 2) }];
  return [
    ...named.flatMap(([keyword, label]) => namedSchemas(schema, keyword, { label, scope })),
    ...several.flatMap(([keyword, label, one]) => {
      const list = asArray(schema[keyword]);
      const own = keyword === "allOf" ? list.filter(isNameless) : [];
      const others = list.filter((value) => !own.includes(value));
      return [
        ...own.flatMap((part) => schemaBlocks(part, scope)),
        ...listedSchemas(others, one, { label: own.length > 0 ? "And of these" : label, scope }),
      ];
    }),
    ...single.flatMap(([keyword, label]) => oneSchema(schema[keyword], keyword, { label, scope })),
  ];
}

interface Labelled {
  readonly label: string;
  readonly scope: Scope;
}

function namedSchemas(schema: Json, keyword: string, { label, scope }: Labelled): Block[] {
  const required = new Set(asArray(schema.required));
  const properties = Object.entries(asObject(schema[keyword])).filter(([, value]) => isSent(value, scope));
  const isMain = keyword === "properties";
  const all = properties.map(([name, value]) =>
    field(name, value, { isRequired: isMain && required.has(name), scope }),
  );
  const missing = isMain
    ? [...required].filter((name) => !Object.hasOwn(asObject(schema.properties), asString(name)))
    : [];
  const note = missing.length > 0 ? [text("Also required: ", ...codes(missing.map(inText)))] : [];
  return [...fields(label, all), ...note];
}

/** Fields that are read-only are no part of a request, nor write-only ones of a response. */
function isSent(schema: unknown, { direction, schemas }: Scope): boolean {
  const { $ref, readOnly, writeOnly } = asObject(schema);
  const target = typeof $ref === "string" ? asObject(schemaAt(schemas, $ref)) : {};
  if (direction === "request") return (readOnly ?? target.readOnly) !== true;
  return direction === "both" || (writeOnly ?? target.writeOnly) !== true;
}

/** An object that stands in `allOf` for itself: its fields are those of the whole. */
function isNameless(schema: unknown): boolean {
  return isObject(schema) && nameOf(schema) === undefined && schema.properties !== undefined;
}

/** @param one what a schema without a name is called, before its number */
function listedSchemas(list: readonly unknown[], one: string, { label, scope }: Labelled): Block[] {
  const all = list.map((value, index): Field => {
    const made = field(nameOf(value) ?? `${one} ${index + 1}`, value, { isRequired: false, scope });
    const reference = asString(asObject(value).$ref);
    const page = scope.pageOf(modelOf(reference) ?? "");
    return page === undefined
      ? made
      : { ...made, page, type: typeLine(schemaAt(scope.schemas, reference), scope) };
  });
  return fields(label, all);
}

function nameOf(schema: unknown): string | undefined {
  const { $ref, title } = asObject(schema);
  return modelOf($ref) ?? (asString(title) || undefined);
}

/** The schema of an item is shown as what is inside the array itself, if the type does not say all. */
function oneSchema(schema: unknown, keyword: string, { label, scope }: Labelled): Block[] {
  if (schema === undefined || schema === true) return [];
  if (schema === false) return keyword.endsWith("Properties") ? [text("No other fields.")] : [];
  const name = nameOf(schema) === undefined ? label : `${label}: ${nameOf(schema)}`;
  const one = field(labelOf(keyword), schema, { isRequired: false, scope });
  const isPlain =
    keyword === "items" && one.inside.length === 0 && one.facts.length === 0 && one.description === "";
  return isPlain ? [] : fields("", [{ ...one, name }]);
}
