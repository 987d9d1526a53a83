/** Reads the numbers of a file that a JavaScript number does not hold, digit by digit. */
import {
  CORE_SCHEMA,
  NOT_RESOLVED,
  defineScalarTag,
  floatCoreTag,
  intCoreTag,
  load,
  mergeTag,
} from "js-yaml";
import type { Document } from "@redocly/openapi-core";
import { layeredDigits } from "./origins.ts";
import { type LongNumber, longNumber } from "../../core/exact-number.ts";
import { type Exact, differences, mayHoldLong } from "../../core/openapi/exact.ts";

const none: Exact = new Map();

/** @returns for each object or list of the parsed file the numbers that it holds and that lost digits */
export function exactNumbersOf(document: Document): Exact {
  const { source, parsed } = document;
  const layered = layeredDigits(document);
  if (layered) return layered;
  if (!mayHoldLong(source.body) || typeof parsed !== "object") return none;
  return differences(parsed, fromJson(source.body) ?? fromYaml(source.body));
}

/** What ECMAScript's JSON.parse tells a reviver since 2025; TypeScript does not know it yet. */
type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

const revive: Reviver = (_key, value, { source = "" }) =>
  typeof value === "number" ? (longNumber(source) ?? value) : value;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text, revive as (key: string, value: unknown) => unknown);
  } catch {
    return undefined; // it is YAML
  }
}

function fromYaml(text: string): unknown {
  try {
    return load(text, { schema });
  } catch {
    return undefined; // with tags that only the engine's parser knows
  }
}

const integers = defineScalarTag<number | LongNumber>(intCoreTag.tagName, {
  implicit: true,
  implicitFirstChars: intCoreTag.implicitFirstChars,
  resolve: (source, isExplicit, tagName) => {
    const value: unknown = intCoreTag.resolve(source, isExplicit, tagName);
    return typeof value === "number" ? (longNumber(source) ?? value) : NOT_RESOLVED;
  },
  identify: () => false,
});

/** The engine's parser takes `1e400` for text. */
const others = defineScalarTag<number | LongNumber>(floatCoreTag.tagName, {
  implicit: true,
  implicitFirstChars: floatCoreTag.implicitFirstChars,
  resolve: (source, isExplicit, tagName) => {
    const long = longNumber(source);
    if (long !== undefined) return long;
    const value: unknown = floatCoreTag.resolve(source, isExplicit, tagName);
    return typeof value === "number" ? value : NOT_RESOLVED;
  },
  identify: () => false,
});

const schema = CORE_SCHEMA.withTags(mergeTag, integers, others);
