/** The keywords of lists and objects, for `contained.ts`. */
import { asArray, asObject } from "../../json.ts";
import type { Proof } from "./proof.ts";
import {
  type Part,
  declaredIn,
  itemSchemas,
  otherSchemas,
  prefixLength,
  propertySchemas,
  requiredIn,
  tightest,
} from "./facts.ts";

import { possibleNames } from "./unevaluated.ts";

/** Whether the lists of a case satisfy these keywords. */
export function listContained(proof: Proof, rules: Part): boolean {
  const { parts } = proof.case;
  const most = mostItems(parts);
  if (!isWithinCounts([...parts, { maxItems: most }], rules, "Items")) return false;
  if (rules.uniqueItems === true && most > 1 && !parts.some(({ uniqueItems }) => uniqueItems === true))
    return false;
  const contains = "contains" in rules && (rules.minContains !== 0 || rules.maxContains !== undefined);
  if (contains && !hasSame(proof, rules, listRules) && !isItemIn(proof, rules)) return false;
  const length = Math.max(prefixLength(parts), prefixLength([rules])) + 1;
  return Array.from({ length }, (_, index) => index).every((index) => {
    const wanted = itemSchemas([rules], index);
    return index >= most || wanted.every((schema) => proof.contains(itemSchemas(parts, index), schema));
  });
}

/** `items: false` allows only as many items as have schemas of their own. */
function mostItems(parts: readonly Part[]): number {
  const lengths = parts.flatMap((part) => (part.items === false ? [prefixLength([part])] : []));
  return Math.min(tightest(parts, "maxItems") ?? Infinity, ...lengths);
}

const listRules = ["contains", "minContains", "maxContains"];

/** Whether one part says the same with all of these keywords: some of them only have a meaning together. */
function hasSame({ case: { parts }, same }: Proof, rules: Part, keywords: readonly string[]): boolean {
  const pick = (part: Part) =>
    Object.fromEntries(keywords.flatMap((key) => (key in part ? [[key, part[key]]] : [])));
  return parts.some((part) => same(pick(part), pick(rules)));
}

/** Whether an item that a part asks for is one that `rules` ask for. */
function isItemIn(
  { case: { parts }, contains }: Proof,
  { contains: wanted, minContains, maxContains }: Part,
): boolean {
  if (maxContains !== undefined) return false;
  return parts.some(
    (part) =>
      part.contains !== undefined &&
      leastContained(part.minContains) >= leastContained(minContains) &&
      contains([part.contains], wanted),
  );
}

function leastContained(minContains: unknown): number {
  return typeof minContains === "number" ? minContains : 1;
}

/** Whether the objects of a case satisfy these keywords. */
export function objectContained(proof: Proof, rules: Part): boolean {
  const { parts } = proof.case;
  const required = requiredIn(parts);
  if (!asArray(rules.required).every((name) => required.has(String(name)))) return false;
  if (!areCountsKept(proof, rules)) return false;
  if ("dependentSchemas" in rules && !hasSame(proof, rules, ["dependentSchemas"])) return false;
  if (!areDependenciesKept(proof, rules)) return false;
  if (rules.propertyNames !== undefined && !areNamesIn(proof, rules.propertyNames)) return false;
  return arePropertiesIn(proof, rules) && areOthersIn(proof, rules);
}

function areCountsKept({ case: { parts } }: Proof, rules: Part): boolean {
  const sizes = { ...rules };
  if (typeof rules.minProperties === "number" && requiredIn(parts).size >= rules.minProperties)
    delete sizes.minProperties;
  if (
    typeof rules.maxProperties === "number" &&
    (possibleNames(parts)?.size ?? Infinity) <= rules.maxProperties
  )
    delete sizes.maxProperties;
  return isWithinCounts(parts, sizes, "Properties");
}

function isWithinCounts(parts: readonly Part[], rules: Part, what: "Items" | "Properties"): boolean {
  const [least, most] = [rules[`min${what}`], rules[`max${what}`]];
  if (typeof least === "number" && (tightest(parts, `min${what}`) ?? 0) < least) return false;
  return typeof most !== "number" || (tightest(parts, `max${what}`) ?? Infinity) <= most;
}

function areDependenciesKept({ case: { parts } }: Proof, { dependentRequired }: Part): boolean {
  const required = requiredIn(parts);
  return Object.entries(asObject(dependentRequired)).every(([name, needed]) =>
    asArray(needed).every(
      (other) =>
        required.has(String(other)) ||
        parts.some((part) => asArray(asObject(part.dependentRequired)[name]).includes(other)) ||
        propertySchemas(parts, name).includes(false),
    ),
  );
}

function areNamesIn({ case: { parts }, same, contains }: Proof, names: unknown): boolean {
  return parts.some(
    ({ propertyNames }) =>
      propertyNames !== undefined && (same(propertyNames, names) || contains([propertyNames], names)),
  );
}

/** Each property that `rules` describe. */
function arePropertiesIn(proof: Proof, rules: Part): boolean {
  const { parts } = proof.case;
  const declared = declaredIn(parts);
  const possible = possibleNames(parts);
  return Object.keys(asObject(rules.properties)).every((name) => {
    const own = propertySchemas(parts, name);
    if (possible && !possible.has(name)) return true;
    const wanted = propertySchemas([rules], name);
    const isUntold = own.length === 0 && !declared.has(name);
    if (isUntold && (proof.sendsDescribed || wanted.includes(false))) return true;
    return wanted.every((schema) => proof.contains(own, schema));
  });
}

/** Each property that only the case describes, and all whose names nobody lists. */
function areOthersIn(proof: Proof, rules: Part): boolean {
  const { parts } = proof.case;
  const listed = asObject(rules.properties);
  const patterns = Object.entries(asObject(rules.patternProperties));
  if (rules.additionalProperties === undefined && patterns.length === 0) return true;
  const named = [...declaredIn(parts)].filter((name) => !Object.hasOwn(listed, name));
  const namedIn = named.every((name) =>
    propertySchemas([rules], name).every((schema) => proof.contains(propertySchemas(parts, name), schema)),
  );
  return namedIn && arePatternsIn(proof, rules) && areUnnamedIn(proof, rules);
}

/** What the case says of names by a pattern must be within what `rules` say of the same names. */
function arePatternsIn({ case: { parts }, contains }: Proof, rules: Part): boolean {
  const outer = asObject(rules.patternProperties);
  const inner = parts.flatMap((part) => Object.entries(asObject(part.patternProperties)));
  const areAllIn = (whole: unknown) => inner.every(([, schema]) => contains([schema], whole));
  const others = rules.additionalProperties;
  return (
    inner.every(
      ([pattern, schema]) =>
        Object.hasOwn(outer, pattern) || others === undefined || contains([schema], others),
    ) &&
    // A name can match several patterns.
    Object.entries(outer).every(
      ([pattern, whole]) =>
        inner.some(([own, schema]) => own === pattern && contains([schema], whole)) || areAllIn(whole),
    )
  );
}

function areUnnamedIn(proof: Proof, rules: Part): boolean {
  const { parts } = proof.case;
  const inner = otherSchemas(parts);
  const patterns = Object.entries(asObject(rules.patternProperties)).filter(
    ([pattern]) => !parts.some((part) => Object.hasOwn(asObject(part.patternProperties), pattern)),
  );
  const isClosed = inner.includes(false) || possibleNames(parts) !== undefined;
  const patternsIn = isClosed || patterns.every(([, schema]) => proof.contains(inner, schema));
  const outer = rules.additionalProperties;
  return patternsIn && (outer === undefined || isClosed || proof.contains(inner, outer));
}
