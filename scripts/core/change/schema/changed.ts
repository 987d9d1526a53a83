/**
 * Ways to violate a schema only where another one differs from it. In a large schema with one edit, that is all there is
 * to look at.
 */
import { type Json, asArray, asObject, isObject } from "../../json.ts";
import { isEqual } from "../../schema/equal.ts";
import type { Resolve } from "../../schema/types.ts";
import { declaredIn, partsOf, propertySchemas, requiredIn } from "./facts.ts";
import { type Negation, violations } from "./negations.ts";
import { type Sameness, target } from "./same.ts";

/** A way to violate a schema at one place of a value. */
export interface Way {
  /** What both schemas say of the place. */
  readonly inner: unknown;
  readonly outer: unknown;
  /** The values of the place that violate the outer one. */
  readonly local: Json | boolean;
  /** @returns the schema of whole values, given that of the place */
  readonly around: (schema: Json | boolean) => Json | boolean;
  /** Names and keywords that lead to the keyword that is violated. */
  readonly path: readonly (string | number)[];
}

export interface Differing extends Sameness {
  readonly resolve: Resolve;
  /** Property names that the inner schema knows, at any depth. */
  readonly names: readonly string[];
}

const deepest = 40;
const mostVisits = 2;
const most = 200;

type Ways = readonly Way[];
type Walk = (inner: unknown, outer: unknown) => Ways;

/** One keyword of the outer schema, and what the inner one says. */
interface Keyword {
  readonly inner: Json;
  /** Of the inner schema, all that applies to the same value. */
  readonly parts: readonly Json[];
  readonly outer: Json;
  readonly value: unknown;
  readonly keyword: string;
}

interface Context extends Differing {
  readonly walk: Walk;
  /** @returns ways to violate the outer schema itself */
  readonly here: (ways: readonly Negation[]) => Ways;
}

/** @returns the ways to violate `outer` that values of `inner` may take, the outermost first */
export function changedWays(inner: unknown, outer: unknown, differing: Differing): Ways {
  const { resolve, same } = differing;
  const isNew = visitor();
  const walk = (left: unknown, right: unknown, depth: number): Ways => {
    const [from, to] = [target(left, resolve), target(right, resolve)];
    const here: Context["here"] = (ways) =>
      ways.map(({ schema, path }) => ({ inner: from, outer: to, local: schema, around: (own) => own, path }));
    if (same(from, to) || depth > deepest) return [];
    if (!isObject(from) || !isObject(to)) return here(violations(to, differing));
    if (!isNew(from, to)) return [];
    const parts = partsOf(from, resolve);
    const context = {
      ...differing,
      here,
      walk: (one: unknown, other: unknown) => walk(one, other, depth + 1),
    };
    const ways = Object.entries(to).flatMap(([keyword, value]) =>
      waysBy({ inner: from, parts, outer: to, value, keyword }, context),
    );
    return ways.slice(0, most);
  };
  return walk(inner, outer, 0);
}

/** @returns whether a pair was not visited often before: schemas can contain themselves */
function visitor(): (left: Json, right: Json) => boolean {
  const visits = new Map<unknown, Map<unknown, number>>();
  return (left, right) => {
    const known = visits.get(left) ?? new Map<unknown, number>();
    const count = known.get(right) ?? 0;
    visits.set(left, known.set(right, count + 1));
    return count < mostVisits;
  };
}

function waysBy(given: Keyword, context: Context): Ways {
  const { keyword, value, outer, parts } = given;
  const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
  if (keyword === "then" || keyword === "else") return conditionWays(given, context);
  if (rule) return rule(given, context);
  const isKept =
    !isRelative.has(keyword) && parts.some((part) => context.says(keyword, part[keyword], value));
  return isKept ? [] : context.here(violations({ [keyword]: value }, { ...context, beside: outer }));
}

/** These say something about whatever another keyword does not. */
const isRelative = new Set(["unevaluatedProperties", "unevaluatedItems"]);

type Rule = (given: Keyword, context: Context) => Ways;

const rules: Readonly<Record<string, Rule>> = {
  $ref: ({ inner, value }, { resolve, walk }) => walk(inner, resolve(String(value))),
  allOf: ({ inner, value }, { same, walk }) => {
    const { left, right } = unmatched(asArray(inner.allOf), asArray(value), same);
    return right.flatMap((part, index) => walk(left[index] ?? inner, part));
  },
  anyOf: (given, context) => branchWays(given, context),
  oneOf: (given, context) => {
    const { inner, outer, value } = given;
    if (context.says("oneOf", inner.oneOf, value)) return [];
    const pairs = violations({ oneOf: value }, { ...context, beside: outer });
    return [
      ...branchWays(given, context),
      ...context.here(pairs.filter(({ path }) => path.includes("both"))),
    ];
  },
  enum: ({ parts, value }, context) => {
    const own = parts.flatMap((part) => ("const" in part ? [part.const] : asArray(part.enum)));
    if (own.length === 0) return context.here(violations({ enum: value }, context));
    const gone = own.filter((each) => !asArray(value).some((other) => isEqual(each, other)));
    return context.here(gone.slice(0, 8).map((each) => ({ schema: { enum: [each] }, path: ["enum"] })));
  },
  required: ({ parts, value }, context) => {
    const own = requiredIn(parts);
    const names = asArray(value).filter((name) => !own.has(String(name)));
    return context.here(violations({ required: names }, context));
  },
  properties: ({ parts, value }, context) =>
    Object.entries(asObject(value)).flatMap(([name, property]) => {
      const [own] = propertySchemas(parts, name);
      if (own === undefined) return context.here(violations({ properties: { [name]: property } }, context));
      return inProperty(name, context.walk(own, property));
    }),
  items: ({ parts, value, outer }, context) => {
    const own = parts.find((part) => part.items !== undefined)?.items;
    if (own === undefined || outer.prefixItems !== undefined)
      return context.here(violations({ items: value }, { ...context, beside: outer }));
    return context.walk(own, value).map((way) => within(way, "items", inItems));
  },
  additionalProperties: ({ parts, value, outer }, context) => {
    const listed = asObject(outer.properties);
    const named = [...declaredIn(parts)].filter((name) => !Object.hasOwn(listed, name));
    const others = parts.flatMap(({ additionalProperties: own }) => (own === undefined ? [] : [own]));
    const isKept = others.some((own) => context.same(own, value));
    return [
      ...named.flatMap((name) =>
        inProperty(name, context.walk(propertySchemas(parts, name)[0] ?? true, value)),
      ),
      ...(isKept ? [] : inProperty("unlisted", context.walk(others[0] ?? true, value))),
      ...(isKept
        ? []
        : context.here(violations({ additionalProperties: value }, { ...context, beside: outer }))),
    ];
  },
};

function conditionWays({ inner, outer, value, keyword }: Keyword, context: Context): Ways {
  if (context.says(keyword, inner[keyword], value)) return [];
  return context.here(violations({ if: outer.if }, { ...context, beside: outer }));
}

/** A value of each branch that has no equal: it breaks what has changed there, or is new as a whole. */
function branchWays({ inner, value, keyword }: Keyword, { same, walk, here }: Context): Ways {
  const own = [inner.anyOf, inner.oneOf].find((parts) => Array.isArray(parts));
  const { left, right } = unmatched(own === undefined ? [inner] : asArray(own), asArray(value), same);
  return left.flatMap((branch, index) => {
    if (branch === false) return [];
    const schema = isObject(branch) ? branch : true;
    const other = right[index];
    const changed = other === undefined ? [] : walk(branch, other);
    return [
      ...changed.map((way) => within(way, keyword, (part) => ({ allOf: [schema, part] }))),
      ...(own === undefined ? [] : here([{ schema, path: [keyword, index] }])),
    ];
  });
}

function inItems(items: Json | boolean): Json {
  return { type: "array", minItems: 1, items };
}

function inProperty(name: string, ways: Ways): Ways {
  const around = (schema: Json | boolean) => ({
    type: "object",
    required: [name],
    properties: { [name]: schema },
  });
  return ways.map((way) => within(way, name, around));
}

function within(way: Way, key: string, around: Way["around"]): Way {
  return { ...way, path: [key, ...way.path], around: (schema) => around(way.around(schema)) };
}

function unmatched(left: readonly unknown[], right: readonly unknown[], same: Sameness["same"]) {
  return {
    left: left.filter((one) => !right.some((other) => same(one, other))),
    right: right.filter((one) => !left.some((other) => same(one, other))),
  };
}
