/** The bundle as text: the single document for all tools outside this pipeline. */
import { DUMP_SCHEMA, defineScalarTag, dump, floatCoreTag, intCoreTag } from "js-yaml";
import { exactJson } from "./exact-json.ts";
import { ExactNumber, longNumber } from "./exact-number.ts";
import { banner } from "./files.ts";
import { hasHidden, withEscapes, withYamlEscapes } from "./hidden-characters.ts";
import { type Json, isObject } from "./json.ts";
import { compare } from "./problem.ts";

/** Sorts the components of each kind by name: a bundler lists them by first use, so one move would reorder many. */
export function sortComponents(document: Json): Json {
  if (!isObject(document.components)) return document;
  const kinds = Object.entries(document.components).map(([kind, components]) => [kind, sortKeys(components)]);
  return { ...document, components: sortKeys(Object.fromEntries(kinds)) };
}

/** Valid as YAML 1.2 and 1.1: dates, `yes` and `012` are quoted. Characters that no reader sees are escaped. */
export function bundleYaml(document: Json): string {
  const json = exactJson(document);
  const options = { noRefs: true, lineWidth: -1, schema };
  if (!hasHidden(json) && !json.includes(String.raw`\u`)) return `# ${banner}\n${dump(document, options)}`;
  const texts: string[] = [];
  const word = freeWord(json);
  const yaml = dump(
    withPlaces(document, (text) => `${word}${texts.push(text) - 1}e`),
    options,
  );
  const whole = yaml.replaceAll(new RegExp(`${word}(\\d+)e`, "g"), (_found, index: string) =>
    withYamlEscapes(JSON.stringify(texts[Number(index)])),
  );
  return `# ${banner}\n${whole}`;
}

export function bundleJson(document: Json): string {
  return withEscapes(`${exactJson(document, 2)}\n`);
}

/** A YAML writer chooses its own quotes, and only double ones have escapes: texts that need them are written later. */
function withPlaces(value: unknown, place: (text: string) => string): unknown {
  if (typeof value === "string") return hasHidden(value) ? place(value) : value;
  if (Array.isArray(value)) return value.map((item) => withPlaces(item, place));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hasHidden(key) ? place(key) : key, withPlaces(item, place)]),
  );
}

/** A word that is nowhere in a text. */
function freeWord(text: string): string {
  let word = "text";
  while (text.includes(word)) word += "x";
  return word;
}

const schema = DUMP_SCHEMA.withTags(
  defineScalarTag<number>(intCoreTag.tagName, {
    ...intCoreTag,
    identify: (value) => typeof value === "bigint" || intCoreTag.identify(value),
    represent: (value) => (typeof value === "bigint" ? String(value) : intCoreTag.represent(value)),
  }),
  defineScalarTag<number>(floatCoreTag.tagName, {
    ...floatCoreTag,
    // Without a tag before it: readers know it by its form.
    resolve: (text, isExplicit, tag) => (longNumber(text) ? 0 : floatCoreTag.resolve(text, isExplicit, tag)),
    identify: (value) => value instanceof ExactNumber || floatCoreTag.identify(value),
    represent: (value) => (value instanceof ExactNumber ? yamlNumber(value) : floatCoreTag.represent(value)),
  }),
);

/** YAML 1.1 knows an exponent by its sign, and only after a dot. */
function yamlNumber({ digits }: ExactNumber): string {
  const [mantissa = "", exponent] = digits.toLowerCase().split("e");
  if (exponent === undefined) return mantissa;
  return `${mantissa}${mantissa.includes(".") ? "" : "."}e${/^[-+]/.test(exponent) ? "" : "+"}${exponent}`;
}

function sortKeys(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compare(a, b)));
}
