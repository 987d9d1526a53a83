/** Two documents in one, so that a schema of the old and a schema of the new one can be compared and combined. */
import { type Json, isObject } from "../../json.ts";
import { parseFragment, resolvePointer } from "../../json-pointer.ts";
import type { Api, Schema } from "../../model.ts";
import { rewrite } from "../../openapi/walk.ts";
import { base, toJsonSchema } from "../../schema/dialect.ts";
import type { SideName } from "../change.ts";
import { type Components, discriminated } from "./discriminators.ts";
import { type Sameness, sameIn } from "./same.ts";

/** The schemas of both documents in one space of names: `User` of the old one is `old.User`. */
export interface Both {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** @returns a schema of one side as JSON Schema 2020-12 with references into `schemas`; the same object each time */
  read(side: SideName, schema: Schema): Schema;
  /** @returns what a reference leads to; undefined if it leads nowhere */
  resolve(reference: string): Schema | undefined;
  readonly sameness: Sameness;
}

export function both(sides: Readonly<Record<SideName, Pick<Api, "schemas" | "openapi">>>): Both {
  const known = { old: new Map<Schema, Schema>(), new: new Map<Schema, Schema>() };
  const read = (side: SideName, schema: Schema): Schema => {
    if (typeof schema === "boolean") return schema;
    const found =
      known[side].get(schema) ??
      plain(toJsonSchema(schema, sides[side].openapi), side, componentsOf(sides[side].schemas, side));
    known[side].set(schema, found);
    return found;
  };
  const schemas = Object.fromEntries(
    (["old", "new"] as const).flatMap((side) =>
      Object.entries(sides[side].schemas).map(([name, schema]) => [`${side}.${name}`, read(side, schema)]),
    ),
  );
  const document = { components: { schemas } };
  const resolve = (reference: string): Schema | undefined => {
    const tokens = parseFragment(reference.slice(reference.indexOf("#")));
    const found = tokens && resolvePointer(document, tokens);
    return typeof found === "boolean" || isObject(found) ? found : undefined;
  };
  return { schemas, read, resolve, sameness: sameIn(schemas, resolve) };
}

const prefix = `${base}#/components/schemas/`;

/** Of one side, whose references may have got the names that they have among both. */
function componentsOf(schemas: Readonly<Record<string, Schema>>, side: SideName): Components {
  const nameOf = (reference: string) => {
    const [start = "", token] = (parseFragment(reference.slice(reference.indexOf("#"))) ?? []).slice(1);
    const name = reference.startsWith(`${prefix}${side}.`) ? token?.slice(side.length + 1) : token;
    return start === "schemas" ? name : undefined;
  };
  return { nameOf, resolve: (reference) => schemas[nameOf(reference) ?? ""] };
}

/** Without annotations; what a direction hides is forbidden in it (OpenAPI 3.1, 4.8.24.1, `readOnly` and `writeOnly`). */
function plain(schema: Schema, side: SideName, components: Components): Schema {
  const rewritten = rewrite(schema, "Schema", (value, position) =>
    position === "Schema" && isObject(value) ? own(discriminated(value, components), side) : value,
  );
  return isObject(rewritten) ? rewritten : rewritten !== false;
}

function own(schema: Json, side: SideName): Json {
  const kept = Object.entries(schema).filter(([keyword]) => asserted.has(keyword));
  const copy: Record<string, unknown> = Object.fromEntries(kept);
  const { $ref } = copy;
  if (typeof $ref === "string" && $ref.startsWith(prefix))
    copy.$ref = `${prefix}${side}.${$ref.slice(prefix.length)}`;
  const hidden = [schema["x-read-only-properties"], schema["x-write-only-properties"]].flatMap((names) =>
    Array.isArray(names) ? names.map(String) : [],
  );
  if (hidden.length > 0) {
    const forbidden = Object.fromEntries(hidden.map((name) => [name, false]));
    copy.properties = { ...(isObject(copy.properties) ? copy.properties : {}), ...forbidden };
  }
  return copy;
}

/** The keywords that a value can violate (JSON Schema 2020-12), and one that promises a format. All others are annotations. */
const asserted: ReadonlySet<string> = new Set(
  [
    "$ref $defs $id $anchor $dynamicRef $dynamicAnchor allOf anyOf oneOf not if then else type const enum",
    "multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format",
    "items prefixItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems",
    "properties required patternProperties additionalProperties propertyNames minProperties maxProperties",
    "dependentRequired dependentSchemas unevaluatedProperties contentEncoding",
  ].flatMap((line) => line.split(" ")),
);
