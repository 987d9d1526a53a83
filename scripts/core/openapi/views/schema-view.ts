/** A schema as it looks in one direction. */
import { type Json, asArray, asString, isObject } from "../../json.ts";
import { type Direction, type Directions, type Facts, united } from "./directions.ts";
import { withoutHidden } from "./examples.ts";
import { hiddenKeywords } from "./keywords.ts";
import { mapped, without } from "./mapped.ts";
import { type View, plain } from "./names.ts";

export interface SchemaViews {
  readonly directions: Directions;
  /** The view of a part. */
  readonly below: (part: unknown, key: string, view: View) => unknown;
  /** A reference to a schema. */
  readonly pointer: (reference: string, view: View) => string;
  /** A discriminator, whose values stay what they are on the wire. */
  readonly discriminator: (schema: Json, view: View) => unknown;
}

/** @returns the schema itself where it looks as it is written */
export function schemaView(schema: Json, view: View, views: SchemaViews): Json {
  const direction = view.direction ?? "response";
  const facts = views.directions.facts(schema, direction);
  const hidden = united([view.hidden, facts.hidden]);
  const inBranch = { direction, hidden, relaxed: united([view.relaxed, facts.eased, hidden]) };
  const here = { ...inBranch, relaxed: united([inBranch.relaxed, facts.relaxed]), inBranch };
  const parts = Object.entries(schema).flatMap(([key, part]): [string, unknown][] => {
    const changed = partOf({ schema, key, part, facts }, here, views);
    if (changed === undefined) return [];
    return [[key === "oneOf" && isBlurred(schema, inBranch, views) ? "anyOf" : key, changed]];
  });
  const made = [
    ...parts,
    ...typeOf(schema, here, views.directions),
    ...(isReference(schema) ? [] : marks(direction, facts)),
  ];
  const isSame =
    made.length === Object.keys(schema).length && made.every(([key, part]) => schema[key] === part);
  return isSame ? schema : Object.fromEntries(made);
}

/** Whether a schema says nothing of an object but what stands behind its reference, where the marks are, too. */
function isReference({ $ref, ...beside }: Json): boolean {
  return (
    typeof $ref === "string" &&
    !Object.keys(beside).some((key) => /^(?:required|if|not)$|Of$|[pP]ropert|^depend/.test(key))
  );
}

function marks(direction: Direction, { hidden, patterns }: Facts): [string, unknown][] {
  if (direction === "condition") return [];
  const keywords = hiddenKeywords[direction];
  return [
    ...(hidden.size > 0 ? [[keywords.names, [...hidden]] satisfies [string, unknown]] : []),
    ...(patterns.size > 0 ? [[keywords.patterns, [...patterns]] satisfies [string, unknown]] : []),
  ];
}

interface Part {
  readonly schema: Json;
  readonly key: string;
  readonly part: unknown;
  readonly facts: Facts;
}

interface Here extends View {
  readonly direction: Direction;
  /** What one branch hides in some case is no matter of the others. */
  readonly inBranch: View;
}

/** Keywords whose schemas apply to the same value in some case. */
const inBranches = new Set(["anyOf", "oneOf", "then", "else"]);
/** Keywords whose schemas test a value: they go on seeing what the author wrote. */
const tests = new Set(["if", "not"]);
const examples = new Set(["example", "default"]);

/** @returns undefined for what the view leaves out */
function partOf({ schema, key, part, facts }: Part, here: Here, views: SchemaViews): unknown {
  const { directions } = views;
  const { direction, hidden, relaxed, inBranch } = here;
  const inner = { ...plain, direction };
  const shown = (value: unknown) => withoutHidden(value, schema, { directions, direction });
  if (key === "$ref" && typeof part === "string") return views.pointer(part, here);
  if (key === "discriminator") return views.discriminator(schema, inBranch);
  if (key === "allOf") return unlessEmpty(views.below(withoutEmptied(part, here, directions), key, here));
  if (key === "writeOnly" && direction === "request") return undefined; // some tools make it optional
  if (inBranches.has(key)) return views.below(part, key, inBranch);
  if (tests.has(key)) return views.below(part, key, { ...plain, direction: "condition" });
  if (examples.has(key)) return shown(part);
  if (key === "examples") return mapped(part, shown);
  if (key === "required") return unlessEmpty(demanded(part, relaxed));
  if (key === "properties") return views.below(without(part, hidden), key, inner);
  if (key === "patternProperties") return views.below(without(part, facts.patterns), key, inner);
  if (key === "additionalProperties" && directions.hides(part, direction)) return undefined;
  if (key === "dependentRequired") return mapped(without(part, hidden), (names) => demanded(names, relaxed));
  if (key === "dependentSchemas" || key === "dependencies") return dependents({ key, part }, here, views);
  return views.below(part, key, inner);
}

/** A base of whose properties none are left says nothing more, and some tools make anything of what extends it. */
function withoutEmptied(members: unknown, { direction, hidden }: Here, directions: Directions): unknown {
  const isKept = (member: unknown) => !directions.isEmptied(member, direction, hidden);
  return Array.isArray(members) && !members.every(isKept) ? members.filter(isKept) : members;
}

/** What such a base has said of the type, where nothing else does. */
function typeOf(schema: Json, { direction, hidden }: Here, directions: Directions): [string, unknown][] {
  const [emptied = [], others = []] = [true, false].map((wanted) =>
    asArray(schema.allOf).filter((member) => directions.isEmptied(member, direction, hidden) === wanted),
  );
  const isTyped = [schema, ...others.flatMap((member) => [...directions.closure(member)])].some(
    (one) => isObject(one) && one.type !== undefined,
  );
  return emptied.length > 0 && !isTyped ? [["type", "object"]] : [];
}

/** Of draft 4's `dependencies`, some are lists of names. */
function dependents({ key, part }: Pick<Part, "key" | "part">, here: Here, views: SchemaViews): unknown {
  const kept = mapped(without(part, here.hidden), (one) => demanded(one, here.relaxed));
  return views.below(kept, key, here.inBranch);
}

function demanded(names: unknown, relaxed: ReadonlySet<string>): unknown {
  if (!Array.isArray(names) || !names.some((name) => relaxed.has(asString(name)))) return names;
  return names.filter((name) => !relaxed.has(asString(name)));
}

/** OpenAPI 3.0 has no empty `required`. */
function unlessEmpty(names: unknown): unknown {
  return Array.isArray(names) && names.length === 0 ? undefined : names;
}

/**
 * Whether what tells the members of a `oneOf` apart may be gone: one of them no longer demands a property. Then a value
 * may match several. A discriminator still tells them apart.
 */
function isBlurred(
  { oneOf, anyOf, discriminator }: Json,
  { direction, relaxed }: View,
  views: SchemaViews,
): boolean {
  if (anyOf !== undefined || isObject(discriminator)) return false;
  return asArray(oneOf).some((member) => {
    const own = views.directions.facts(member, direction ?? "response");
    return [...views.directions.required(member)].some((name) => relaxed.has(name) || own.relaxed.has(name));
  });
}
