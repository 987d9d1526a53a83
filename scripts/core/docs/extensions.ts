/**
 * What readers see of specification extensions. The table says which ones have a form of their own; any other is shown
 * under its name: in one line if its value fits there, otherwise as JSON.
 */
import { isLongNumber } from "../exact-number.ts";
import { type Json, asArray, asObject, asString, isObject } from "../json.ts";

/** How an extension is shown. */
type Form =
  /** A word in a badge beside the title. */
  | "badge"
  /** Aspect → the kind of its source; marks the fact of that name, if there is one. */
  | "sources"
  /** A list of rules, each with a title. */
  | "rules"
  /** Not at all: it tells tools how to show the rest. */
  | "hidden";

const forms: Readonly<Record<string, Form>> = {
  "x-lifecycle": "badge",
  "x-apidog-status": "badge",
  "x-stability": "badge",
  "x-stability-level": "badge",
  "x-provenance": "sources",
  "x-contract": "rules",
  "x-badges": "hidden",
  "x-summary": "hidden",
  "x-displayName": "hidden",
  "x-internal": "hidden",
  "x-mcp": "hidden",
  "x-codeSamples": "hidden",
  "x-code-samples": "hidden",
  "x-tagGroups": "hidden",
};

export interface Extensions {
  /** Words beside the title. */
  readonly badges: readonly string[];
  /** One line each. `source` is how the value is known, such as `inferred`; empty: not said. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly source: string }[];
  /** Kind of source → the aspects that it covers and that no fact stands for. */
  readonly sources: readonly { readonly kind: string; readonly aspects: readonly string[] }[];
  /** What always holds, in sentences. */
  readonly rules: readonly string[];
  /** Values of more than one line. */
  readonly data: readonly { readonly label: string; readonly value: unknown }[];
}

/** @param object any object of the document; only its fields that begin with `x-` count */
export function readExtensions(object: Json): Extensions {
  const entries = Object.entries(object).filter(([key]) => key.startsWith("x-"));
  const ofForm = (form: Form) => entries.filter(([key]) => formOf(key) === form);
  const sources = new Map(
    ofForm("sources").flatMap(([, value]) =>
      Object.entries(asObject(value)).map(([aspect, kind]) => [aspect, asString(kind)] as const),
    ),
  );
  const plain = entries.filter(([key]) => formOf(key) === undefined);
  const facts = [...ofForm("badge"), ...plain].filter(([, value]) => isOneLine(value));
  const named = new Set(facts.map(([key]) => key.slice(2)));
  return {
    badges: [
      ...ofForm("badge").map(([, value]) => asString(value).trim()),
      ...provenance([...sources.values()]),
      ...namedBadges(object),
    ].filter(Boolean),
    facts: facts.map(([key, value]) => ({
      label: labelOf(key.slice(2)),
      value: String(value),
      source: sources.get(key.slice(2)) ?? "",
    })),
    sources: byKind([...sources].filter(([aspect, kind]) => kind !== "" && !named.has(aspect))),
    rules: ofForm("rules")
      .flatMap(([, value]) => asArray(value).map((rule) => asString(asObject(rule).title)))
      .filter(Boolean),
    data: plain
      .filter(([, value]) => !isOneLine(value))
      .map(([key, value]) => ({ label: labelOf(key.slice(2)), value })),
  };
}

function formOf(key: string): Form | undefined {
  return Object.hasOwn(forms, key) ? forms[key] : undefined;
}

/** How an object is known as a whole: the kind of all its aspects, or of most. */
function provenance(kinds: readonly string[]): string[] {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  const [[most = ""] = []] = counts;
  if (most === "") return [];
  return [counts.length === 1 ? most : `mostly ${most}`];
}

/** `x-badges` as documentation tools know it: a list of names. */
function namedBadges(object: Json): string[] {
  return asArray(object["x-badges"]).map((badge) =>
    isObject(badge) ? asString(badge.name) : asString(badge),
  );
}

function byKind(aspects: readonly (readonly [aspect: string, kind: string])[]): Extensions["sources"] {
  return [...Map.groupBy(aspects, ([, kind]) => kind)].map(([kind, all]) => ({
    kind,
    aspects: all.map(([aspect]) => labelOf(aspect).toLowerCase()),
  }));
}

function isOneLine(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "" && !/[\r\n\u2028\u2029]/.test(value);
  return typeof value === "number" || typeof value === "boolean" || isLongNumber(value);
}

/** `rate-limit-cost` → `Rate limit cost`, `addedInVersion` → `Added in version`. */
export function labelOf(name: string): string {
  const spaced = name.replaceAll(
    /(?<=[A-Za-z\d][a-z\d])[A-Z](?=[a-z])/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  const words = spaced.replaceAll(/[-_\s]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
