/** Strings for JSON Schema's `pattern`, `format`, `minLength` and `maxLength`. Lengths count code points (RFC 8259). */
import * as fc from "fast-check";
import type { Json } from "../core/json.ts";

/** Where a string is used: a header allows only printable ASCII, a path no empty segment. */
export type Place = "anywhere" | "header" | "path";

const letters = [..."abcdefghijklmnopqrstuvwxyzABCXYZ0189"];
const units: Readonly<Record<Place, readonly string[]>> = {
  anywhere: [...letters, " ", "_", "-", ".", "'", '"', "<", "&", "%", "é", "ß", "日", "😀", "\n"],
  header: [...letters, "_", "-", "."],
  path: [...letters, "_", "-", "é", " ", "😀"],
};

/** Validation 6.3 and 7 of JSON Schema 2020-12. */
export function textsFor(schema: Json, place: Place): fc.Arbitrary<string> {
  const minimum = typeof schema.minLength === "number" ? schema.minLength : 0;
  const wanted = place === "anywhere" ? minimum : Math.max(1, minimum);
  const maxLength = typeof schema.maxLength === "number" ? schema.maxLength : wanted + 20;
  const minLength = Math.min(wanted, maxLength); // the caller judges what a schema that nothing satisfies gets
  if (typeof schema.pattern === "string") return matching(schema.pattern, place);
  const known = typeof schema.format === "string" ? formats[schema.format] : undefined;
  if (known) return known();
  const length = { minLength, maxLength: Math.min(maxLength, minLength + 20) };
  const plain = fc.string({ ...length, unit: fc.constantFrom(...units[place]) });
  if (typeof schema.maxLength !== "number" || maxLength > 20_000) return plain;
  const longest = fc.constant("x".repeat(maxLength));
  return fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: longest });
}

/** The arbitrary does not support lookahead: this removes it, and Ajv filters the results. */
function matching(pattern: string, place: Place): fc.Arbitrary<string> {
  const printable = (text: string) => place === "anywhere" || /^[\x21-\x7e]+$/.test(text);
  for (const source of [pattern, pattern.replaceAll(/\(\?<?[!=][^()]*\)/g, "")]) {
    const texts = tryMatching(source);
    if (texts) return texts.filter(printable);
  }
  return fc.string();
}

const matchers = new Map<string, fc.Arbitrary<string> | undefined>(); // creating one takes longer than drawing from it

function tryMatching(source: string): fc.Arbitrary<string> | undefined {
  if (!matchers.has(source)) matchers.set(source, matcher(source));
  return matchers.get(source);
}

function matcher(source: string): fc.Arbitrary<string> | undefined {
  for (const flags of ["u", ""]) {
    try {
      return fc.stringMatching(new RegExp(source, flags), { maxLength: 40 });
    } catch {
      continue;
    }
  }
  return undefined;
}

const dates = fc.date({
  min: new Date("1990-01-01"),
  max: new Date("2090-01-01"),
  noInvalidDate: true,
});

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  uuid: () => fc.uuid(),
  "date-time": () => dates.map((date) => date.toISOString()),
  date: () => dates.map((date) => date.toISOString().slice(0, 10)),
  time: () => dates.map((date) => date.toISOString().slice(11)),
  duration: () => fc.integer({ min: 1, max: 99 }).map((days) => `P${days}D`),
  email: () => fc.constantFrom("ada", "grace", "edsger").map((name) => `${name}@example.com`),
  uri: () => fc.constantFrom(...letters).map((letter) => `https://example.com/${letter}`),
  url: () => fc.constantFrom(...letters).map((letter) => `https://example.com/${letter}`),
  "uri-reference": () => fc.constantFrom(...letters).map((letter) => `/${letter}`),
  hostname: () => fc.constantFrom("a.example", "b.example"),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  byte: () => fc.base64String(),
  regex: () => fc.constantFrom("^a$", "b+"),
  "json-pointer": () => fc.constantFrom("/a", "/a/0"),
};
