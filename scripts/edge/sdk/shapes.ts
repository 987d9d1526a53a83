/** Schemas as the generators make code from them that compiles. What they get wrong is said in another way. */
import { isObject } from "../../core/json.ts";
import type { Language } from "../../core/sdk/sdk.ts";
import { isGoFieldName } from "../../core/sdk/go-names.ts";
import { type Model, type ModelProperty, type ModelSchema, type ModelType, follow } from "./model.ts";
import { withParts } from "./parts.ts";

/** @returns the model with objects in place of `allOf`, and without what a language's generator would get wrong */
export function withSoundShapes<M extends Model>(language: Language, model: M): M {
  const flat = model.schemas.map((type) => ({ ...type, schema: flattened(type.schema, model) }));
  const sound = (value: unknown): unknown => mapped(value, (schema) => soundSchema(language, schema));
  const own = sound({ ...model, schemas: flat }) as M; // schemas changed, shapes kept
  if (language === "python") return withoutNone(own);
  const open = withoutEndlessTypes(own);
  return language === "go" ? withFiniteStructs(open) : open;
}

/** Python: `Nothing = None` is a variable and no type. */
function withoutNone<M extends Model>(model: M): M {
  const schemas = model.schemas.map((type) =>
    type.schema.kind === "null" ? { ...type, schema: { kind: "unknown", ...described(type.schema) } } : type,
  );
  return { ...model, schemas };
}

/** An `allOf` of objects is the object with the properties of all; a later one replaces an earlier one. */
function flattened(schema: ModelSchema, model: Model): ModelSchema {
  if (schema.kind !== "intersection") return schema;
  const properties = propertiesOf(schema, model, new Set());
  const { members: _members, ...rest } = schema;
  return properties === undefined
    ? schema
    : { ...rest, kind: "object", properties: [...properties.values()] };
}

type Properties = ReadonlyMap<string, ModelProperty>;

/** @returns undefined if a part is no object, or if it leads to itself */
function propertiesOf(
  schema: ModelSchema,
  model: Model,
  above: ReadonlySet<ModelSchema>,
): Properties | undefined {
  const found = follow(schema, model);
  if (found === undefined || above.has(found)) return undefined;
  if (found.kind === "object") return new Map((found.properties ?? []).map((each) => [each.name, each]));
  if (found.kind !== "intersection") return undefined;
  const parts = (found.members ?? []).map((member) =>
    propertiesOf(member, model, new Set([...above, found])),
  );
  return parts.every((part) => part !== undefined) ? new Map(parts.flatMap((part) => [...part])) : undefined;
}

/** Changes every schema in a value, the inner ones first; what stays the same is shared. */
function mapped(value: unknown, change: (schema: ModelSchema) => ModelSchema): unknown {
  const own = withParts(value, (part, key) => (key === "metadata" ? part : mapped(part, change)));
  return isObject(own) && isSchema(own) ? change(own) : own;
}

function isSchema(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & ModelSchema {
  return typeof value.kind === "string" && !("key" in value); // a security scheme has a kind and a key
}

function soundSchema(language: Language, schema: ModelSchema): ModelSchema {
  const { kind, value } = schema;
  if (kind === "enum") return soundEnumeration(schema);
  if (kind === "literal" && typeof value === "number" && (language !== "python" || !Number.isInteger(value)))
    return { ...schema, kind: "scalar", scalar: Number.isInteger(value) ? "integer" : "number" };
  if (language !== "go") return schema;
  if (kind === "object" && (schema.properties ?? []).some(({ name }) => !isGoFieldName(name)))
    return { kind: "record", value: { kind: "unknown" }, ...described(schema) };
  if (schema.discriminator !== undefined && !isGoFieldName(schema.discriminator.propertyName))
    return { kind: "unknown", ...described(schema) };
  return schema;
}

/** The generators' types have members of one type: texts, or numbers that are integers. */
function soundEnumeration(schema: ModelSchema): ModelSchema {
  const values: readonly unknown[] = schema.values ?? [];
  if (values.every((value) => typeof value === "string")) return withScalar(schema, "string");
  if (values.every((value) => Number.isSafeInteger(value))) return withScalar(schema, "integer");
  const areNumbers = values.every((value) => typeof value === "number");
  return areNumbers
    ? { kind: "scalar", scalar: "number", ...described(schema) }
    : { kind: "unknown", ...described(schema) };
}

function withScalar(schema: ModelSchema, scalar: string): ModelSchema {
  return schema.scalar === scalar ? schema : { ...schema, scalar };
}

function described({ description }: ModelSchema): Pick<ModelSchema, "description"> {
  return description === undefined ? {} : { description };
}

/** A type that is no object and leads to itself (`Tree` is a list of `Tree`) cannot be written as an alias. */
function withoutEndlessTypes<M extends Model>(model: M): M {
  const next = new Map(model.schemas.map(({ name, schema }) => [name, aliased(schema)]));
  const isEndless = (name: string): boolean => leadsTo(name, next.get(name) ?? [], next);
  return {
    ...model,
    schemas: model.schemas.map((type) =>
      isEndless(type.name) ? { ...type, schema: { kind: "unknown", ...described(type.schema) } } : type,
    ),
  };
}

/** The types that are written out in a schema's own type. */
function aliased(schema: ModelSchema): readonly string[] {
  if (schema.kind === "ref") return named(schema);
  if (schema.kind === "array" && schema.items) return aliased(schema.items);
  if (schema.kind === "record") return aliased(schema.value as ModelSchema); // of a record, the value is a schema
  const others = (schema.members ?? []).filter(({ kind }) => kind !== "null");
  return schema.kind === "union" && others.length === 1 ? others.flatMap(aliased) : [];
}

function named({ kind, name }: ModelSchema): readonly string[] {
  return kind === "ref" && name !== undefined ? [name] : [];
}

/** Go: a struct cannot hold itself. Required properties on the way to itself are pointers. */
function withFiniteStructs<M extends Model>(model: M): M {
  const next = new Map(model.schemas.map(({ name, schema }) => [name, held(schema)]));
  const finite = (type: ModelType): ModelType => {
    const { properties } = type.schema;
    if (properties === undefined || !leadsTo(type.name, held(type.schema), next)) return type;
    const isPointer = (property: ModelProperty): boolean =>
      property.required === true && leadsTo(type.name, named(property.schema), next);
    const own = properties.map((property) => (isPointer(property) ? asPointer(property) : property));
    return { ...type, schema: { ...type.schema, properties: own } };
  };
  return { ...model, schemas: model.schemas.map(finite) };
}

/** The structs that are part of a value, not behind a pointer, list or map. */
function held(schema: ModelSchema): readonly string[] {
  const required = (schema.properties ?? []).filter((property) => property.required === true);
  return [...named(schema), ...required.flatMap((property) => named(property.schema))];
}

function asPointer(property: ModelProperty): ModelProperty {
  return { ...property, schema: { kind: "union", members: [property.schema, { kind: "null" }] } };
}

/** Whether one of the types is the type, or leads to it. */
function leadsTo(
  type: string,
  from: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set(from);
  for (const name of seen) for (const other of next.get(name) ?? []) seen.add(other); // the loop visits those, too
  return seen.has(type);
}
