/** What YAML calls infinite or no number, for which JSON has no number (YAML 1.2, 10.3.2; RFC 8259, section 6). */
import type { Document } from "@redocly/openapi-core";
import { CORE_SCHEMA, NOT_RESOLVED, defineScalarTag, floatCoreTag, load, mergeTag } from "js-yaml";
import type { Problem } from "../../core/problem.ts";
import { placeOf } from "./places.ts";
import { address } from "./problems.ts";

/** A look that costs little. */
const mayBeLost = /(?:^|[\s:,[{+-])\.(?:inf|nan)(?=[\s,\]}]|$)/im;

/** @returns a warning for each, with what the outputs have instead */
export function lostNumbers(file: Document, cwd: string): readonly Problem[] {
  const { source, parsed } = file;
  if (!mayBeLost.test(source.body)) return [];
  return lostIn(read(source.body), parsed).map((found) => ({
    severity: "warning",
    code: "big-number",
    message: `${found.text} is no number in JSON: outputs in JSON have ${JSON.stringify(found.instead)}.`,
    hint: "choose a number, or put the text in quotes",
    at: address({ source, pointer: placeOf(found.keys) }, cwd),
  }));
}

class Lost {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const numbers = defineScalarTag<number | Lost>(floatCoreTag.tagName, {
  implicit: true,
  implicitFirstChars: floatCoreTag.implicitFirstChars,
  resolve: (text, isExplicit, tagName) => {
    if (/^(?:[-+]?\.inf|\.nan)$/i.test(text)) return new Lost(text);
    const value: unknown = floatCoreTag.resolve(text, isExplicit, tagName);
    return typeof value === "number" ? value : NOT_RESOLVED;
  },
  identify: () => false,
});

const schema = CORE_SCHEMA.withTags(mergeTag, numbers);

function read(text: string): unknown {
  try {
    return load(text, { schema });
  } catch {
    return undefined; // with tags that only the engine's parser knows
  }
}

interface Found {
  readonly keys: readonly string[];
  readonly text: string;
  /** What the engine's parser made of it. */
  readonly instead: unknown;
}

/** @param parsed what an overlay has changed is not the file's any more */
function lostIn(
  value: unknown,
  parsed: unknown,
  { keys = [], seen = new Set() }: { readonly keys?: readonly string[]; readonly seen?: Set<object> } = {},
): readonly Found[] {
  if (value instanceof Lost)
    return isStandIn(parsed, value.text) ? [{ keys, text: value.text, instead: parsed }] : [];
  if (typeof value !== "object" || value === null || typeof parsed !== "object" || parsed === null) return [];
  if (seen.has(value)) return []; // an alias
  seen.add(value);
  const held = new Map(Object.entries(parsed));
  return Object.entries(value).flatMap(([key, own]) =>
    lostIn(own, held.get(key), { keys: [...keys, key], seen }),
  );
}

/** Whether the engine's parser made this of the text. */
function isStandIn(value: unknown, text: string): boolean {
  return value === text || (typeof value === "number" && !Number.isFinite(value));
}
