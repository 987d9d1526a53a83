// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates strings and numbers that are valid against a schema. */
import type { Json } from "./engine/json.ts";
import type { Random } from "./random.ts";

const words = "amber basil cedar delta ember fjord grove harbour island juniper lagoon meadow".split(" ");
const moment = Date.UTC(2026, 0, 1);

const formats: Readonly<Record<string, (random: Random) => string>> = {
  uuid: (random) => {
    const digits = [...Array(32)].map(() => random.integer(0, 15).toString(16)).join("");
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
  },
  "date-time": (random) => new Date(moment + random.integer(0, 31_535_999) * 1000).toISOString(),
  date: (random) => new Date(moment + random.integer(0, 364) * 86_400_000).toISOString().slice(0, 10),
  time: (random) => new Date(moment + random.integer(0, 86_399) * 1000).toISOString().slice(11),
  email: (random) => `${random.pick(words)}${random.integer(1, 99)}@example.com`,
  hostname: (random) => `${random.pick(words)}.example.com`,
  ipv4: (random) => `192.0.2.${random.integer(1, 254)}`,
  ipv6: (random) => `2001:db8::${random.integer(1, 9999)}`,
  uri: (random) => `https://example.com/${random.pick(words)}/${random.integer(1, 999)}`,
};
const aliases: Readonly<Record<string, string>> = {
  url: "uri",
  "uri-reference": "uri",
  "idn-email": "email",
};

/** A string: by format, otherwise one of the schema's examples, otherwise words. */
export function textFor(schema: Json, random: Random): string {
  const format = String(schema.format);
  const byFormat = formats[aliases[format] ?? format];
  if (byFormat && schema.pattern === undefined) return byFormat(random);
  const examples = examplesOf(schema).filter((example) => typeof example === "string");
  const example = random.pick(examples);
  if (example !== undefined) return example;
  if (schema.pattern !== undefined) throw new Error("a pattern without an example");
  return inLength(schema, [...Array(3)].map(() => random.pick(words)).join(" "));
}

export function examplesOf({ examples, example }: Json): readonly unknown[] {
  return [...(Array.isArray(examples) ? examples : []), ...(example === undefined ? [] : [example])];
}

function inLength(schema: Json, text: string): string {
  const least = numberOf(schema.minLength, 0);
  return text.padEnd(least, "x").slice(0, Math.max(least, numberOf(schema.maxLength, Infinity)));
}

/** A number within the schema's limits, small if they allow it. */
export function numberFor(schema: Json, random: Random): number {
  const isWhole =
    schema.type === "integer" || (Array.isArray(schema.type) && schema.type.includes("integer"));
  const step = numberOf(schema.multipleOf, isWhole ? 1 : 0.01);
  const above = numberOf(schema.exclusiveMinimum, -Infinity);
  const below = numberOf(schema.exclusiveMaximum, Infinity);
  const low = Math.max(numberOf(schema.minimum, -Infinity), above);
  const high = Math.min(numberOf(schema.maximum, Infinity), below);
  const start = low > -Infinity ? low : Math.min(0, high);
  const first = Math.ceil(start / step) + (Math.ceil(start / step) * step <= above ? 1 : 0);
  const end = Math.floor(Math.min(high, start + 9999) / step);
  const last = end * step >= below ? end - 1 : end;
  const value = random.integer(first, Math.max(first, last)) * step;
  return Number(value.toFixed(6));
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
