/**
 * Adds constraints that orval leaves out of its zod schemas: closed objects, numbers of properties and unique items.
 * Such schemas are marked before orval reads the document, in a place that orval copies to its output, where the marks
 * become constraints. Marks begin with a private-use character of Unicode, which is removed from all texts.
 */
import { asArray, asObject, isObject } from "../../core/json.ts";
import type { Position } from "../../core/openapi/positions.ts";
import { rewrite } from "../../core/openapi/walk.ts";

const mark = "\u{E000}";

/** @returns a copy of the document with marked schemas, except members of `allOf`, which orval merges */
export function withMarks(document: unknown, start: Position = "Root"): unknown {
  return rewrite(withoutMark(document), start, (value, position, original) => {
    if (position !== "Schema" || !isObject(value)) return value;
    const members = asArray(value.allOf).map((member, index) => {
      const own = asArray(asObject(original).allOf)[index];
      return isObject(own) && "properties" in own ? own : member;
    });
    return {
      ...value,
      ...markedProperties(value),
      ...markedText(value),
      ...("allOf" in value ? { allOf: members } : {}),
    };
  });
}

function withoutMark(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(mark, "");
  if (Array.isArray(value)) return value.map(withoutMark);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutMark(child)]));
}

/** An extra first property marks how the object treats undeclared properties. */
function markedProperties(schema: Readonly<Record<string, unknown>>) {
  const { properties, additionalProperties } = schema;
  const speaks = ["additionalProperties", "minProperties", "maxProperties"].some((name) => name in schema);
  if (!isObject(properties) || Object.keys(properties).length === 0 || !hasType(schema, "object")) return {};
  if (!speaks) return {};
  const kind = additionalProperties === false ? "strict" : "loose"; // an open object keeps undeclared properties
  return { properties: { [`${mark}${kind}`]: { type: "null" }, ...properties } };
}

/** The counts are marked in the description, which orval writes after the schema. */
function markedText(schema: Readonly<Record<string, unknown>>) {
  const { description, minProperties, maxProperties, uniqueItems } = schema;
  const marks = [
    ...(hasType(schema, "object") && typeof minProperties === "number" ? [`min${minProperties}`] : []),
    ...(hasType(schema, "object") && typeof maxProperties === "number" ? [`max${maxProperties}`] : []),
    ...(hasType(schema, "array") && uniqueItems === true ? ["unique"] : []),
  ];
  if (marks.length === 0) return {};
  const text = typeof description === "string" ? description.replaceAll(mark, "") : "";
  return { description: text + marks.map((name) => mark + name + mark).join("") };
}

function hasType({ type }: Readonly<Record<string, unknown>>, name: string): boolean {
  return type === name || asArray(type).includes(name);
}

/** Turns the marks in orval's source into constraints. */
export function withConstraints(source: string): string {
  const objects = source
    .replaceAll(
      /\.object\(\{\s*["']?\u{E000}(strict|loose)["']?\s*:\s*zod\.null\(\)[\w.()]*,?/gu,
      ".$1Object({",
    )
    .replaceAll(
      /(?:\/\*\* @nullable \*\/\s*)?["']?\u{E000}(?:strict|loose)["']?\??\s*:\s*(?:zod\.null\(\)[\w.()]*|null)[,;]?/gu,
      "",
    );
  const counted = objects.replaceAll(
    /\.describe\('((?:[^'\\]|\\.)*\u{E000}(?:[^'\\]|\\.)*)'\)/gsu,
    (_call, text: string) => {
      const checks = [...text.matchAll(/\u{E000}(\w+)\u{E000}/gu)].map(([, name = ""]) => check(name));
      const rest = text.replaceAll(/\u{E000}\w+\u{E000}/gu, "");
      return checks.join("") + (rest === "" ? "" : `.describe('${rest}')`);
    },
  );
  const needed = Object.entries(functions).filter(([name]) => counted.includes(`.refine(${name}(`));
  return counted + needed.map(([, text]) => text).join("");
}

function check(name: string): string {
  if (name === "unique") return ".refine(areUnique(), { error: 'Items must be unique' })";
  const count = Number.parseInt(name.slice(3), 10);
  return name.startsWith("min")
    ? `.refine(hasAtLeast(${count}), { error: 'Too few properties: at least ${count} required' })`
    : `.refine(hasAtMost(${count}), { error: 'Too many properties: at most ${count} allowed' })`;
}

const functions: Readonly<Record<string, string>> = {
  hasAtLeast: `
/** JSON Schema Validation, 6.5.2. */
function hasAtLeast(count: number): (value: unknown) => boolean {
  return (value) => typeof value !== 'object' || value === null || Object.keys(value).length >= count;
}
`,
  hasAtMost: `
/** JSON Schema Validation, 6.5.1. */
function hasAtMost(count: number): (value: unknown) => boolean {
  return (value) => typeof value !== 'object' || value === null || Object.keys(value).length <= count;
}
`,
  areUnique: `
/** JSON Schema Validation, 6.4.3. */
function areUnique(): (value: unknown) => boolean {
  return (value) =>
    !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item, sorted))).size === value.length;
}

/** Sorts properties, because their order does not matter. */
function sorted(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
`,
};
