/** Generates data from schemas, and validates it, so that only valid data is returned. */
import { fake } from "../../core/fake/fake.ts";
import { type Random, randomFrom } from "../../core/fake/random.ts";
import { Exhausted, Impossible } from "../../core/fake/source.ts";
import { bodyText } from "../../core/http/body-text.ts";
import { kindOf } from "../../core/http/media-kind.ts";
import { type Json, isObject } from "../../core/json.ts";
import { memoize } from "../../core/memoize.ts";
import type { Api, MediaType } from "../../core/model.ts";
import type { Checks } from "../../core/request-validation/faults.ts";
import { toJsonSchema } from "../../core/schema/dialect.ts";

/** A value, or the reason why there is none. */
export type Invention = { readonly value: unknown } | { readonly reason: string };

/** @returns the same data for the same key, or else a valid example */
export type Inventor = (media: MediaType, key: string) => Invention;

/** @returns why a value is not valid; undefined if it is */
type Judge = (value: unknown) => string | undefined;

const attempts = 16;

/** @param seed each seed gives different data */
export function createInventor(api: Api, checks: Checks, seed: number): Inventor {
  const all = Object.entries(api.schemas).map(([name, schema]) => [name, toJsonSchema(schema, api.openapi)]);
  const schemas: Json = Object.fromEntries(all);
  const plan = memoize((media: MediaType) => {
    const { schema, examples, name } = media;
    const judge = judgeOf(checks, media);
    const isText = ["text", "bytes"].includes(kindOf(name)) && !isObject(schema);
    return {
      judge,
      schema: isText ? { type: "string" } : toJsonSchema(schema, api.openapi),
      usable: [...examples.values()].filter((value) => judge(value) === undefined),
    };
  });
  const failures = new WeakMap<MediaType, Invention>();
  return (media, key) => {
    const { schema, judge, usable } = plan(media);
    const random = (attempt: number) => randomFrom(`${seed} ${key} ${attempt}`);
    const make = (attempt: number) => made(schema, schemas, random(attempt));
    const found = failures.get(media) ?? firstValid(make, judge);
    if ("value" in found) return found;
    failures.set(media, found);
    return usable.length > 0 ? { value: random(0).pick(usable) } : found;
  };
}

/** The last of several attempts, unless a valid value was found before, or no attempt can succeed. */
function firstValid(make: (attempt: number) => Invention | Exhausted, judge: Judge): Invention {
  let reason = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = make(attempt);
    if (found instanceof Exhausted) return { reason: found.message };
    const fault = "value" in found ? judge(found.value) : found.reason;
    if (fault === undefined) return found;
    reason = fault;
  }
  return { reason };
}

function made(schema: unknown, schemas: Json, random: Random): Invention | Exhausted {
  try {
    return { value: fake(schema, schemas, random) };
  } catch (error) {
    if (error instanceof Exhausted) return error;
    if (error instanceof Impossible || error instanceof RangeError) return { reason: error.message }; // of a regular expression that is too deep
    throw error;
  }
}

function judgeOf(checks: Checks, { name, schema }: MediaType): Judge {
  return (value) => {
    if (bodyText(name, value) === undefined) return `what was generated cannot be written as ${name}`;
    try {
      const [fault] = checks(schema)(value);
      return fault && `what was generated is not valid: /${fault.path.join("/")} ${fault.message}`;
    } catch (error) {
      return `what was generated cannot be checked: ${String(error)}`; // Ajv fails at some schemas with unevaluated properties
    }
  };
}
