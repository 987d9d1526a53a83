/** Follows references and chooses among alternatives, until one schema says all that a value must be. */
import { type Json, asArray, asObject, isObject } from "../json.ts";
import { hasChoice } from "./choices.ts";
import { height } from "./height.ts";
import { isNothing, merged, possible } from "./merge.ts";
import { negated } from "./negation.ts";
import { Exhausted, Impossible, type Source, referred } from "./source.ts";

/** Where in a value a schema applies. */
export interface Place {
  readonly source: Source;
  readonly depth: number;
  /** How often a value has been tried here before. */
  readonly attempt: number;
}

/** Below this depth only required parts are generated, as long as that gives a value. */
export const deep = 4;
/** Gives up at this depth on a schema that never ends, and after so many schemas that apply to one value. */
const deepest = 32;

/** Whether as little as possible is made. Where that failed twice, something else must be tried, or it fails each time. */
export function isLean({ depth, attempt }: Pick<Place, "depth" | "attempt">): boolean {
  return depth >= deep && attempt % 4 < 2;
}

/** One schema for a value, without references, compositions and conditions. */
export interface Plan {
  readonly schema: Json;
  /** Whether it is the same each time, because nothing was chosen. */
  readonly isFixed: boolean;
  /** Whether a value made by it may still be wrong. */
  readonly isChecked: boolean;
}

/** Schemas without a choice, which are always the same. */
const known = new WeakMap<object, Plan>();

/** @throws `Impossible` for a schema that permits nothing, or never ends */
export function planFor(schema: unknown, place: Place, hops = 0): Plan {
  if (place.depth > deepest) throw new Impossible("a value would have no end");
  if (!isObject(schema) && schema !== false) return open;
  const found = isObject(schema) ? known.get(schema) : undefined;
  if (found) return found;
  const plan = new Planner(place).planFor(schema, hops);
  if (isObject(schema) && plan.isFixed) known.set(schema, plan);
  return plan;
}

const open: Plan = { schema: {}, isFixed: true, isChecked: false };

/** Keywords of which not every value that is made is right. */
const checked = new Set([
  ..."not oneOf if contains dependentSchemas dependentRequired propertyNames patternProperties".split(" "),
  ..."uniqueItems unevaluatedProperties unevaluatedItems excluded repeats".split(" "),
]);

/** Schemas of which one is to be chosen. */
type Choice = readonly unknown[];

/** Collects what applies to a value, and decides last, when all else is known. */
class Planner {
  #schema: Json = {};
  #isFixed = true;
  #isChecked = false;
  #open: Choice[] = [];
  /** The schemas that the value satisfies. */
  #taken: readonly unknown[] = [];
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  planFor(schema: unknown, hops: number): Plan {
    this.#take(schema, hops, true);
    for (let choice = this.#open.shift(); choice; choice = this.#open.shift()) this.#choose(choice, hops);
    return { schema: possible(closed(this.#schema)), isFixed: this.#isFixed, isChecked: this.#isChecked };
  }

  /** What is unevaluated is a matter of one schema and those within it. */
  #add(schema: unknown, hops: number): void {
    if (hops > deepest) throw new Impossible("a value would have no end");
    this.#taken = [...this.#taken, ...together(schema)];
    const isApart = isObject(schema) && (closes(schema) || !hasChoice(schema, this.#place.source));
    if (!isApart) return this.#take(schema, hops, false);
    const plan = planFor(schema, this.#place, hops);
    this.#schema = merged(this.#schema, plan.schema);
    this.#isFixed &&= plan.isFixed;
    this.#isChecked ||= plan.isChecked;
  }

  #take(schema: unknown, hops: number, isWhole: boolean): void {
    if (isNothing(schema)) throw new Impossible("the schema permits no value");
    if (!isObject(schema)) return;
    const { $ref, allOf, anyOf, oneOf, not, if: condition, then, else: otherwise, ...own } = schema;
    const { source } = this.#place;
    this.#isChecked ||= Object.keys(schema).some((keyword) => checked.has(keyword));
    this.#schema = isWhole ? plain(own) : merged(this.#schema, plain(own));
    if (typeof $ref === "string") this.#add(referred(source.schemas, $ref), hops + 1);
    for (const part of asArray(allOf)) this.#add(part, hops + 1);
    if (condition !== undefined) this.#open.push(conditional(condition, then, otherwise));
    if (asArray(anyOf).length > 0) this.#open.push(asArray(anyOf));
    if (asArray(oneOf).length > 0) this.#open.push(this.#exclusive(asArray(oneOf)));
    if (not !== undefined) this.#exclude(negated(not, source), hops);
  }

  /** What can be broken in one way only is no choice, so that it counts when something else is chosen. */
  #exclude(ways: Choice, hops: number): void {
    if (ways.length === 1) this.#add(ways[0], hops + 1);
    else this.#open.push(ways);
  }

  /** Takes the first of the alternatives, in any order, that agrees with what is known; none if one applies anyway. */
  #choose(choice: Choice, hops: number): void {
    this.#isFixed = false;
    if (choice.some((each) => this.#taken.includes(each))) return;
    const before = { schema: this.#schema, open: [...this.#open], taken: this.#taken };
    for (const alternative of this.#inOrder(choice)) {
      this.#place.source.spend(1);
      if (this.#isPossible(alternative, hops + 1)) return;
      this.#schema = before.schema;
      this.#open = [...before.open];
      this.#taken = before.taken;
    }
    throw new Impossible("no alternative is possible");
  }

  /** Of what is left to choose, something must agree; in unions, an alternative is mostly excluded by its type. */
  #isPossible(alternative: unknown, hops: number): boolean {
    try {
      this.#add(alternative, hops);
      return this.#open.every((choice) => choice.some((each) => agrees(this.#schema.type, each)));
    } catch (error) {
      if (error instanceof Exhausted || !(error instanceof Impossible)) throw error;
      return false;
    }
  }

  /** Those that can end; deep inside a value, the ones that end first. */
  #inOrder(choice: Choice): readonly unknown[] {
    const { source } = this.#place;
    const fitting = choice.filter((each) => agrees(this.#schema.type, each));
    const ending = source.random.shuffled(fitting).filter((each) => height(each, source) < Infinity);
    if (!isLean(this.#place)) return ending;
    return ending.toSorted((one, other) => height(one, source) - height(other, source));
  }

  /** One of them, and not the others. That mostly holds by itself, so only every second attempt sees to it. */
  #exclusive(choices: readonly unknown[]): Choice {
    if (this.#place.attempt % 2 === 0 || choices.length > 40) return choices;
    return choices.map((choice) => ({
      allOf: [choice, ...choices.filter((other) => other !== choice).map((other) => ({ not: other }))],
    }));
  }
}

/** A schema, and those that apply wherever it does. */
function together(schema: unknown): readonly unknown[] {
  return isObject(schema) ? [schema, ...asArray(schema.allOf).flatMap(together)] : [];
}

/** Whether the types are not plainly different, which is the usual contradiction. */
function agrees(type: unknown, alternative: unknown): boolean {
  const other = asObject(alternative).type;
  if (typeof type !== "string" || typeof other !== "string" || type === other) return true;
  return isNumeric(type) && isNumeric(other);
}

function isNumeric(type: string): boolean {
  return type === "number" || type === "integer";
}

function closes(schema: Json): boolean {
  return schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined;
}

function conditional(condition: unknown, then: unknown = true, otherwise: unknown = true): unknown[] {
  return [{ allOf: [condition, then] }, { allOf: [{ not: condition }, otherwise] }];
}

/** Keywords that several schemas can have without a contradiction become lists. */
function plain(schema: Json): Json {
  if (!listed.some((keyword) => keyword in schema)) return schema;
  const { pattern, const: value, contains, minContains, maxContains, format, ...others } = schema;
  const own = {
    ...others,
    ...(pattern !== undefined && { patterns: [pattern] }),
    ...(format !== undefined && { formats: [format] }),
    ...(contains !== undefined && {
      contains: [{ schema: contains, least: minContains ?? 1, most: maxContains ?? Infinity }],
    }),
  };
  return "const" in schema ? merged(own, { enum: [value] }) : own;
}

const listed = ["pattern", "const", "contains", "format"];

/** All that applies to the value has been merged, so what is not described now is unevaluated (2020-12 Core, 11). */
function closed(schema: Json): Json {
  if (!closes(schema) || schema.dependentSchemas !== undefined) return schema;
  const { unevaluatedProperties: properties, unevaluatedItems: items, ...others } = schema;
  const contained = asArray(schema.contains).map((each) => asObject(each).schema);
  return {
    ...(properties !== undefined && { additionalProperties: properties }),
    ...(items !== undefined && { items: contained.length > 0 ? { anyOf: [items, ...contained] } : items }),
    ...others,
  };
}
