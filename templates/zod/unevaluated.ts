/** What a schema looks at in an object or an array, for `unevaluatedProperties` and `unevaluatedItems`. */
import { type Code, code, literal, regex } from "../../scripts/core/code.ts";
import { type Json, asArray, asObject, isObject } from "../../scripts/core/json.ts";
import { type Types } from "../../scripts/core/schema/types.ts";
import { type Printing, list } from "./printing.ts";

/** As `Seen` of the runtime. */
interface Seen {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly items: number;
  readonly all: boolean;
  readonly some: readonly Code[];
}

type Own = (schema: Json) => Seen;

interface Search {
  readonly printing: Printing;
  readonly own: Own;
  readonly types: Types;
  readonly path: readonly unknown[];
}

export function seenProperties(schema: Json, printing: Printing): Code {
  return sourceOf(seenIn(schema, { printing, own: ownProperties, types: new Set(["object"]), path: [] }));
}

export function seenItems(schema: Json, printing: Printing): Code {
  return sourceOf(seenIn(schema, { printing, own: ownItems, types: new Set(["array"]), path: [] }));
}

const none: Seen = { names: [], patterns: [], items: 0, all: false, some: [] };

function ownProperties(schema: Json): Seen {
  const { properties, patternProperties, additionalProperties } = schema;
  return {
    ...none,
    names: Object.keys(asObject(properties)),
    patterns: Object.keys(asObject(patternProperties)),
    all: additionalProperties !== undefined,
  };
}

function ownItems({ items, prefixItems, contains }: Json): Seen {
  return { ...none, items: asArray(prefixItems).length, all: items !== undefined || contains !== undefined };
}

function seenIn(schema: unknown, search: Search): Seen {
  const { own, path, printing } = search;
  if (!isObject(schema) || path.includes(schema)) return none;
  const deeper = { ...search, path: [...path, schema] };
  const target = typeof schema.$ref === "string" ? printing.target(schema.$ref) : undefined;
  const always = [target, ...asArray(schema.allOf)].map((part) => seenIn(part, deeper));
  const isClosed =
    path.length > 0 && ["unevaluatedProperties", "unevaluatedItems"].some((keyword) => keyword in schema);
  const seen = [own(schema), ...always, { ...none, some: conditional(schema, deeper) }].reduce(joined);
  return isClosed ? { ...seen, all: true } : seen;
}

function conditional(schema: Json, search: Search): Code[] {
  const { print, helper } = search.printing;
  const choices = [...asArray(schema.anyOf), ...asArray(schema.oneOf)].flatMap((member) =>
    entry(print(member, search.types).code, seenIn(member, search)),
  );
  const { if: condition, then, else: otherwise } = schema;
  const branches =
    condition === undefined
      ? []
      : entry(
          print(condition, search.types).code,
          joined(seenIn(condition, search), seenIn(then, search)),
          seenIn(otherwise, search),
        );
  const dependent = Object.entries(asObject(schema.dependentSchemas)).flatMap(([key, member]) =>
    entry(code`${helper("having")}(${literal(key)})`, seenIn(member, search)),
  );
  return [...choices, ...branches, ...dependent];
}

function entry(condition: Code, then: Seen, otherwise: Seen = none): Code[] {
  if (isNothing(then) && isNothing(otherwise)) return [];
  const last = isNothing(otherwise) ? [] : [sourceOf(otherwise)];
  return [code`[${list([condition, sourceOf(then), ...last])}]`];
}

function isNothing({ names, patterns, items, all, some }: Seen): boolean {
  return names.length + patterns.length + items + some.length === 0 && !all;
}

function joined(left: Seen, right: Seen): Seen {
  return {
    names: [...new Set([...left.names, ...right.names])],
    patterns: [...new Set([...left.patterns, ...right.patterns])],
    items: Math.max(left.items, right.items),
    all: left.all || right.all,
    some: [...left.some, ...right.some],
  };
}

function sourceOf({ names, patterns, items, all, some }: Seen): Code {
  if (all) return code`{ all: true }`;
  const fields = [
    ...(names.length > 0 ? [code`names: [${list(names.map(literal))}]`] : []),
    ...(patterns.length > 0 ? [code`patterns: [${list(patterns.map(regex))}]`] : []),
    ...(items > 0 ? [code`items: ${literal(items)}`] : []),
    ...(some.length > 0 ? [code`some: [${list(some)}]`] : []),
  ];
  return code`{ ${list(fields)} }`;
}
