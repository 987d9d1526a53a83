/**
 * READ THIS FIRST: what a schema demands, as a list. Each keyword at each place is one constraint: it is listed before
 * the first request, and a run has to break it. Places follow the schema, not a value, so nothing depends on luck.
 */
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import type { Schema } from "../core/model.ts";
import { demandsOf } from "./keywords.ts";
import { rivals, takesAll } from "./moot.ts";
import type { Schemas } from "./schemas.ts";

/** One level down in a value. */
export type Step =
  | { readonly kind: "property"; readonly name: string }
  /** `appends`: other keywords depend on the items that are there, so one is added. */
  | { readonly kind: "item"; readonly index: number; readonly appends?: true }
  /** A property that only a pattern, or nothing, names. */
  | { readonly kind: "extra"; readonly pattern: string | undefined; readonly named: readonly string[] };

export interface Constraint {
  readonly keyword: string;
  /** What tells it apart from others of the same keyword and place, such as the name that `required` demands. */
  readonly detail: string;
  /** Where in the value. */
  readonly steps: readonly Step[];
  /** The branches of unions on the way, so that a constraint in each of two branches counts twice. */
  readonly branches: readonly string[];
  /** The schema object with the keyword. */
  readonly schema: Json;
  /** Everything that holds at the place, with the chosen branches. */
  readonly place: Schema;
  /** Turns a schema for the place into a schema for the whole value, which then has this place. */
  readonly whole: (place: Schema) => Schema;
  /** The unions on the way: a value that takes another of their branches, too, would excuse the breakage. */
  readonly unions: readonly Union[];
}

export interface Union {
  /** How many steps lead to the value that takes one branch. */
  readonly depth: number;
  /** The branches that it must not take. */
  readonly others: readonly Schema[];
  /** Turns a schema for the constraint's place into a schema for that value. */
  readonly whole: (place: Schema) => Schema;
  readonly keyword: "oneOf" | "anyOf";
}

/** The place and keyword of a constraint, unique in a schema: `/items/0/name maxLength`. */
export function nameOf({ keyword, detail, steps, branches }: Constraint): string {
  const path = `/${steps.map(stepName).join("/")}`;
  const within = branches.length > 0 ? ` in ${branches.join(" ")}` : "";
  return `${path} ${keyword}${detail === "" ? "" : ` ${detail}`}${within}`;
}

function stepName(step: Step): string {
  if (step.kind === "property") return step.name.replaceAll("~", "~0").replaceAll("/", "~1");
  if (step.kind === "item") return step.index === 0 ? "*" : String(step.index);
  return step.pattern === undefined ? "{}" : `{${step.pattern}}`;
}

/** How much of a schema is listed: deeper levels and more constraints than these are not. */
const limits = { depth: 6, constraints: 1_500 };

interface Spot extends Pick<Constraint, "steps" | "branches" | "place" | "whole" | "unions"> {
  /** References on the way, so that a recursive schema ends. */
  readonly seen: readonly string[];
  /** Says which text a value has when it is not JSON, so that its type cannot be broken. */
  readonly isText: boolean;
}

/** @param isText whether values are written as text, as in a query, where everything is a string */
export function constraintsOf(schema: Schema, schemas: Schemas, isText = false): readonly Constraint[] {
  const place = schemas.plain(schema);
  const found = new Map<string, Constraint>();
  const add = (constraint: Constraint) => {
    const name = nameOf(constraint);
    if (found.size < limits.constraints && !found.has(name)) found.set(name, constraint);
  };
  const spot = { steps: [], branches: [], place, whole: itself, unions: [], seen: [], isText };
  visit(place, spot, { schemas, add });
  return [...found.values()];
}

const itself = (inner: Schema) => inner;

interface Visiting {
  readonly schemas: Schemas;
  readonly add: (constraint: Constraint) => void;
}

function visit(schema: unknown, spot: Spot, visiting: Visiting): void {
  if (!isObject(schema) || spot.steps.length > limits.depth || isMoot(spot, visiting.schemas)) return;
  for (const [keyword, details] of demandsOf(schema, spot.isText))
    for (const detail of details) {
      const { steps, branches, place, whole, unions } = spot;
      visiting.add({ keyword, detail, steps, branches, schema, place, whole, unions });
    }
  visitSame(schema, spot, visiting);
  visitBelow(schema, spot, visiting);
}

/** Whether no valid value that takes the branches has the place: another branch of a `oneOf` takes all that have it. */
function isMoot({ unions, place }: Spot, schemas: Schemas): boolean {
  return unions
    .filter(({ keyword }) => keyword === "oneOf")
    .some(({ others, whole }) => others.some((other) => takesAll(other, whole(place), schemas)));
}

/** Keywords that say more about the same value (JSON Schema core, 10.2). */
function visitSame(schema: Json, spot: Spot, visiting: Visiting): void {
  const { $ref: reference } = schema;
  if (typeof reference === "string" && !spot.seen.includes(reference)) {
    const target = visiting.schemas.target(reference);
    const isAlone = Object.keys(schema).length === 1;
    const place = isAlone ? (substituted(spot.place, schema, target) ?? spot.place) : spot.place;
    visit(target, { ...spot, seen: [...spot.seen, reference], place }, visiting);
  }
  for (const part of asArray(schema.allOf)) visit(part, spot, visiting);
  for (const union of ["oneOf", "anyOf"] as const)
    asArray(schema[union]).forEach((part, index) => {
      const others = isNull(part) ? undefined : rivals(schema, union, { index, schemas: visiting.schemas });
      if (!others) return;
      const rest = { ...schema, [union]: undefined };
      const branch = `${union}/${branchName(schema, part, index)}`;
      const entered = chosen(spot, schema, { rest, part, branch });
      const own: Union = { keyword: union, depth: spot.steps.length, others, whole: itself };
      visit(part, { ...entered, unions: [...spot.unions, own] }, visiting);
    });
  if (schema.if !== undefined) visitConditions(schema, spot, visiting);
}

function visitConditions(schema: Json, spot: Spot, visiting: Visiting): void {
  const { if: when, then, else: otherwise, ...rest } = schema;
  const parts = [
    [then, { allOf: [when, then] }, "then"],
    [otherwise, { allOf: [{ not: when }, otherwise] }, "else"],
  ] as const;
  for (const [part, held, branch] of parts)
    if (isObject(part)) visit(part, chosen(spot, schema, { rest, part: held, branch }), visiting);
}

function isNull(part: unknown): boolean {
  return isObject(part) && part.type === "null";
}

interface Choice {
  readonly rest: Json;
  readonly part: unknown;
  readonly branch: string;
}

/** The place, with one branch in place of a union. */
function chosen(spot: Spot, schema: Json, { rest, part, branch }: Choice): Spot {
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const replaced = { ...kept, allOf: [...asArray(kept.allOf), part] }; // beside what looks at it, such as unevaluatedProperties
  const place = substituted(spot.place, schema, replaced) ?? { allOf: [spot.place, part] };
  return { ...spot, place, branches: [...spot.branches, branch] };
}

/** The place with another schema where one is, if it is the place itself or in an `allOf` of it. */
function substituted(place: Schema, schema: Json, by: Schema): Schema | undefined {
  if (place === schema) return by;
  if (!isObject(place)) return undefined;
  const parts = asArray(place.allOf);
  for (const [index, part] of parts.entries()) {
    const found = isObject(part) ? substituted(part, schema, by) : undefined;
    if (found !== undefined) return { ...place, allOf: parts.with(index, found) };
  }
  return undefined;
}

function branchName({ discriminator }: Json, part: unknown, index: number): string {
  const { $ref: reference } = asObject(part);
  return isObject(discriminator) && typeof reference === "string"
    ? reference.slice(reference.lastIndexOf("/") + 1)
    : String(index);
}

function visitBelow(schema: Json, spot: Spot, visiting: Visiting): void {
  for (const [step, part, held] of below(schema)) {
    const { steps, whole, place, unions } = spot;
    const within = (narrowed: Schema) => ({ allOf: [place, held(narrowed)] });
    const inner = isObject(part) ? part : true;
    visit(
      part,
      {
        ...spot,
        steps: [...steps, step],
        place: inner,
        whole: (narrowed) => whole(within(narrowed)),
        unions: unions.map((one) => ({ ...one, whole: (narrowed) => one.whole(within(narrowed)) })),
      },
      visiting,
    );
  }
  for (const [name, part] of Object.entries(asObject(schema.dependentSchemas))) {
    const place = { allOf: [spot.place, { type: "object", required: [name] }, part] };
    visit(part, { ...spot, place, branches: [...spot.branches, `with ${name}`] }, visiting);
  }
}

type Holder = (inner: Schema) => Json;

/** The parts of a value that a schema describes (10.3), and how a whole is held to have each. */
function below(schema: Json): readonly (readonly [Step, unknown, Holder])[] {
  const properties = Object.entries(asObject(schema.properties)).map(([name, part]) => {
    const held: Holder = (inner) => ({ type: "object", required: [name], properties: { [name]: inner } });
    return [{ kind: "property", name }, part, held] as const;
  });
  const first = asArray(schema.prefixItems).map((part, index) => {
    const before = Array.from({ length: index }, () => true);
    const held: Holder = (inner) => ({ type: "array", minItems: index + 1, prefixItems: [...before, inner] });
    return [{ kind: "item", index }, part, held] as const;
  });
  const items: Holder = (inner) => ({ type: "array", minItems: 1 + first.length, items: inner });
  const patterns = Object.entries(asObject(schema.patternProperties)).map(([pattern, part]) => {
    const held: Holder = (inner) => ({ type: "object", patternProperties: { [pattern]: inner } });
    return [{ kind: "extra", pattern, named: [] }, part, held] as const;
  });
  const named = Object.keys(asObject(schema.properties));
  const others: Holder = (inner) => ({
    type: "object",
    additionalProperties: inner,
    minProperties: named.length + 1,
  });
  return [
    ...properties,
    ...first,
    ...(isObject(schema.items) ? [[itemStep(schema, first.length), schema.items, items] as const] : []),
    ...patterns,
    ...(isObject(schema.additionalProperties)
      ? [[{ kind: "extra", pattern: undefined, named }, schema.additionalProperties, others] as const]
      : []),
  ];
}

function itemStep({ contains }: Json, index: number): Step {
  return { kind: "item", index, ...(contains !== undefined && { appends: true }) };
}
