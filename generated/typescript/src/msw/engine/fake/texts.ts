// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates strings that are valid against a schema. */
import { type Json, asArray } from "../json.ts";
import { textFormats } from "../schema/format-table.ts";
import { expression } from "../schema/expressions.ts";
import { formatText } from "./format-texts.ts";
import { textLike } from "./pattern-text.ts";
import type { Random } from "./random.ts";
import { Impossible, type Source } from "./source.ts";
import { isValid } from "./validity.ts";
import { words } from "./words.ts";

const attempts = 120;

/** What a text must be. */
interface Wanted {
  readonly source: Source;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  /** Schemas that must not accept it. */
  readonly excluded: readonly unknown[];
  readonly least: number;
  readonly most: number;
  readonly examples: readonly string[];
}

/**
 * @param tries how often a text was made that something else in the schema refuses
 * @throws `Impossible` if none of the texts that it tried is valid
 */
export function textFor(schema: Json, source: Source, tries = 0): string {
  const wanted: Wanted = {
    source,
    patterns: asArray(schema.patterns).map(String),
    formats: asArray(schema.formats).map(String),
    excluded: asArray(schema.excluded),
    least: Number(schema.minLength ?? 0),
    most: Number(schema.maxLength ?? Infinity),
    examples: examplesOf(schema).filter((example) => typeof example === "string"),
  };
  const { patterns, excluded, least, most } = wanted;
  const isFree = patterns.length + excluded.length + least === 0 && most === Infinity;
  if (isFree && wanted.formats.length < 2) return candidate(wanted, 2 * tries);
  if (least > longest) throw new Impossible("the text would be too long");
  const isRight = tester(wanted);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = candidate(wanted, attempt + 2 * tries);
    const found = isRight(made) ? made : fitted(made, wanted).find(isRight);
    if (found !== undefined) return found;
    source.spend(1 + made.length / 1000);
  }
  throw new Impossible("no text was found that matches its constraints");
}

/** No text is made that is longer. */
const longest = 100_000;

function tester({ source, patterns, formats, excluded, least, most }: Wanted): (text: string) => boolean {
  const expressions = patterns.map(expression);
  const checks = formats.flatMap((format) =>
    Object.hasOwn(textFormats, format) ? [textFormats[format as keyof typeof textFormats]] : [],
  );
  return (text) => {
    const { length } = [...text];
    return (
      length >= least &&
      length <= most &&
      expressions.every((each) => each.test(text)) &&
      checks.every((check) => check(text)) &&
      !excluded.some((each) => isValid(each, text, source.schemas))
    );
  };
}

/** By format, or by one of the examples, or by pattern, or else words; where that fails, by another of these. */
function candidate(wanted: Wanted, attempt: number): string {
  const { source, patterns, formats, examples, least, most } = wanted;
  const { random } = source;
  const size = { least, most, isWide: attempt > 5 };
  const byFormat = formats.map((format) => formatText(format, random, size));
  const format = byFormat.find((text) => text !== undefined);
  const isExample = attempt < 10 && attempt % 2 === 0 && (format === undefined || patterns.length > 0);
  const example = isExample ? random.pick(examples) : undefined;
  if (example !== undefined) return example;
  if (patterns.length === 0) return format ?? phrase(wanted, attempt);
  const more = repetitions(wanted, attempt);
  const texts = patterns.map((pattern) => textLike(pattern, random, more));
  const byPattern = texts[attempt % (texts.length + 1)] ?? random.shuffled(texts).join("");
  return format === undefined ? byPattern : joined(byPattern, format, { random, attempt });
}

/** Three words, or, if something excludes these, what is least like them. */
function phrase({ source: { random }, excluded }: Wanted, attempt: number): string {
  const usual = random.shuffled(words).slice(0, 3).join(" ");
  if (excluded.length === 0) return usual;
  const number = String(random.integer(0, 999_999));
  const others = [usual, usual.toUpperCase().replaceAll(" ", ""), number, "~_~", "z z", ""];
  return others[attempt % others.length] ?? usual;
}

interface Joining {
  readonly random: Random;
  readonly attempt: number;
}

/** A format with a pattern: one of them as it is, or the pattern's text in place of a part of the format's. */
function joined(byPattern: string, format: string, { random, attempt }: Joining): string {
  const cut = random.pick([...format.matchAll(/(?<=[^a-z\d])/gi)].map(({ index }) => index)) ?? 0;
  const versions = [
    format,
    byPattern,
    byPattern + format.slice(byPattern.length),
    format.slice(0, Math.max(0, format.length - byPattern.length)) + byPattern,
    byPattern + format.slice(cut),
    format.slice(0, cut) + byPattern,
  ];
  return versions[attempt % versions.length] ?? format;
}

/** Few at first, then as many as the length may need. */
function repetitions({ least, most }: Wanted, attempt: number): number {
  const room = Math.min(most, 64);
  return [4, 1, 8, 2, 16, least, 0, Math.ceil(least / 2), Math.ceil(least / 4), room][attempt % 10] ?? 0;
}

/** The text, lengthened or shortened at its end, at its start, or within, because its pattern may want what is there. */
function fitted(text: string, { source, least, most }: Wanted): readonly string[] {
  const characters = [...text];
  const missing = least - characters.length;
  if (missing > 0) {
    const more = `${" amber".repeat(Math.ceil(missing / 6)).slice(0, missing - 1)}a`;
    const at = source.random.integer(0, Math.max(0, characters.length - 1));
    const within = characters.toSpliced(at, 0, (characters[at] ?? "a").repeat(missing));
    return [text + more, [...more].toReversed().join("") + text, within.join("")];
  }
  if (characters.length <= most) return [];
  const start = characters.slice(0, most).join("");
  const half = Math.floor(most / 2);
  const ends = [...characters.slice(0, half), ...characters.slice(characters.length - (most - half))];
  return [start.trimEnd().padEnd(least, "a"), characters.slice(-most || Infinity).join(""), ends.join("")];
}

export function examplesOf({ examples, example }: Json): readonly unknown[] {
  return [...asArray(examples), ...(example === undefined ? [] : [example])];
}
