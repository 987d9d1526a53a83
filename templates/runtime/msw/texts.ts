/** Generates strings that are valid against a schema. */
import { type Json, asArray } from "../../../scripts/core/json.ts";
import { textLike } from "./pattern.ts";
import type { Random } from "./random.ts";

const words = "amber basil cedar delta ember fjord grove harbour island juniper lagoon meadow".split(" ");
const moment = Date.UTC(2026, 0, 1);
const dateTime = (random: Random) => new Date(moment + random.integer(0, 31_535_999) * 1000).toISOString();
const time = (random: Random) => dateTime(random).slice(11);
const email = (random: Random) => `${random.pick(words)}${random.integer(1, 99)}@example.com`;
const hostname = (random: Random) => `${random.pick(words)}.example.com`;
const path = (random: Random) => `/${random.pick(words)}/${random.integer(1, 999)}`;
const uri = (random: Random) => `https://example.com${path(random)}`;

const formats: Readonly<Record<string, (random: Random) => string>> = {
  uuid: (random) => {
    const digits = [...Array(32)].map(() => random.integer(0, 15).toString(16)).join("");
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
  },
  "date-time": dateTime,
  "iso-date-time": dateTime,
  date: (random) => dateTime(random).slice(0, 10),
  time,
  "iso-time": time,
  duration: (random) => `P${random.integer(1, 28)}DT${random.integer(1, 23)}H`,
  email,
  "idn-email": email,
  hostname,
  "idn-hostname": hostname,
  ipv4: (random) => `192.0.2.${random.integer(1, 254)}`,
  ipv6: (random) => `2001:db8::${random.integer(1, 9999)}`,
  uri,
  url: uri,
  iri: uri,
  "uri-reference": uri,
  "iri-reference": uri,
  "uri-template": (random) => `${uri(random)}/{id}`,
  "json-pointer": path,
  "json-pointer-uri-fragment": (random) => `#${path(random)}`,
  "relative-json-pointer": (random) => `${random.integer(0, 9)}${path(random)}`,
  regex: (random) => `^${random.pick(words)}$`,
  byte: (random) => btoa(`${random.pick(words)} ${random.pick(words)}`),
};

const attempts = 100;

/** @throws `Error` if none of the texts that it tried is valid; a format is believed, not checked */
export function textFor(schema: Json, random: Random): string {
  const patterns = asArray(schema.patterns).map(String);
  const expressions = patterns.map((pattern) => new RegExp(pattern, "u"));
  const [least, most] = [Number(schema.minLength ?? 0), Number(schema.maxLength ?? Infinity)];
  const isValid = (text: string): boolean => {
    const { length } = [...text];
    return length >= least && length <= most && expressions.every((expression) => expression.test(text));
  };
  const examples = examplesOf(schema).filter((example) => typeof example === "string");
  if (patterns.length === 0 && least === 0 && most === Infinity)
    return candidate({ schema, patterns, examples, random, attempt: 0 });
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = candidate({ schema, patterns, examples, random, attempt });
    const found = [made, fitted(made, least, most)].find(isValid);
    if (found !== undefined) return found;
  }
  throw new Error("a text that matches its constraints");
}

interface Wanted {
  readonly schema: Json;
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly random: Random;
  readonly attempt: number;
}

/** By format, or by one of the examples, or by pattern, or else words; where that fails, by another of these. */
function candidate({ schema, patterns, examples, random, attempt }: Wanted): string {
  const byFormat = formats[String(schema.format)];
  if (byFormat && (patterns.length === 0 || attempt % 2 === 0)) return byFormat(random);
  const example = attempt < 10 ? random.pick(examples) : undefined;
  if (example !== undefined) return example;
  if (patterns.length > 0) {
    const texts = patterns.map((pattern) => textLike(pattern, random, repetitions(schema, attempt)));
    return texts[attempt % (texts.length + 1)] ?? texts.join("");
  }
  return [...Array(3)].map(() => random.pick(words)).join(" ");
}

/** Few at first, then as many as the length may need. */
function repetitions({ minLength }: Json, attempt: number): number {
  return [4, 1, 8, 2, 16, Number(minLength ?? 0)][attempt % 6] ?? 0;
}

/** Lengthens or shortens a text, which may cost it what its pattern wants at its end. */
function fitted(text: string, least: number, most: number): string {
  const characters = [...text];
  const filled =
    characters.length < least
      ? characters.join("").padEnd(text.length + least - characters.length, ".a")
      : text;
  return characters.length > most ? characters.slice(0, most).join("").trimEnd().padEnd(least, "a") : filled;
}

export function examplesOf({ examples, example }: Json): readonly unknown[] {
  return [...asArray(examples), ...(example === undefined ? [] : [example])];
}

/** @returns a word, to name a property */
export function word(random: Random): string {
  return random.pick(words) ?? "";
}
