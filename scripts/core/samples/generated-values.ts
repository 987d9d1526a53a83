/**
 * Generates a value where a document has no example, with the generator of the mock's data. Examples of its parts are
 * used, and of the other optional properties there are none: a sample shows what is needed.
 */
import { fake } from "../fake/fake.ts";
import { type Random, randomFrom } from "../fake/random.ts";
import { Impossible } from "../fake/source.ts";
import { type LongNumber, isLongNumber, through } from "../exact-number.ts";
import { type Json, asArray, asObject, follow, isObject } from "../json.ts";
import { memoize } from "../memoize.ts";
import type { Api, Schema } from "../model.ts";
import { toJsonSchema } from "../schema/dialect.ts";

/**
 * @param key other keys give other values
 * @returns undefined if none can be made
 */
export function generatedValue(schema: Schema, api: Api, key: string): unknown {
  const { plain, pinned, pin } = sourcesOf(api);
  const own = inNumbers(toJsonSchema(schema, api.openapi));
  const random = () => randomFrom(key);
  const frugal = () => ({ ...random(), next: () => 0.99 });
  const attempts: readonly Attempt[] = [
    { schema: pin.inside(toJsonSchema(schema, api.openapi)), schemas: pinned, random: frugal },
    { schema: own, schemas: plain, random: frugal },
    { schema: own, schemas: plain, random },
  ];
  for (const attempt of attempts) {
    const made = generated(attempt);
    if (made) return pin.restored(made.value);
  }
  return undefined;
}

interface Attempt {
  readonly schema: unknown;
  readonly schemas: Json;
  readonly random: () => Random;
}

function generated({ schema, schemas, random }: Attempt): { readonly value: unknown } | undefined {
  try {
    return { value: fake(schema, schemas, random()) };
  } catch (error) {
    if (error instanceof Impossible || error instanceof RangeError) return undefined; // of a regular expression that is too deep
    throw error;
  }
}

const sourcesOf = memoize((api: Api) => {
  const pin = new Pin(api);
  const converted = Object.entries(api.schemas).map(
    ([name, schema]) => [name, toJsonSchema(schema, api.openapi)] as const,
  );
  return {
    pin,
    plain: Object.fromEntries(converted.map(([name, schema]) => [name, inNumbers(schema)])),
    pinned: Object.fromEntries(converted.map(([name, schema]) => [name, pin.inside(schema)])),
  };
});

/** The generator computes with numbers. */
function inNumbers(value: unknown): unknown {
  return isLongNumber(value) ? Number(value) : through(value, inNumbers);
}

/** Makes of a part's example the only value that the part may have. */
class Pin {
  readonly #document: Json;
  /** Numbers with digits that are lost in the generator, for which texts stand while a value is made. */
  readonly #large = new Map<string, LongNumber>();

  constructor({ schemas }: Api) {
    this.#document = { components: { schemas } };
  }

  /** @returns the schema with pinned parts */
  inside(schema: unknown): unknown {
    if (!isObject(schema)) return schema;
    const { properties, items, required } = schema;
    const shown = Object.entries(asObject(properties)).filter(
      ([, own]) => this.#exampleOf(own) !== undefined,
    );
    return {
      ...asObject(inNumbers(schema)),
      ...(isObject(properties) && { properties: this.#properties(properties) }),
      ...(shown.length > 0 && {
        required: [...new Set([...asArray(required), ...shown.map(([name]) => name)])],
      }),
      ...(isObject(items) && { items: this.#part(items) }),
      ...this.#branches(schema),
    };
  }

  #properties(properties: Json): Json {
    return Object.fromEntries(Object.entries(properties).map(([name, own]) => [name, this.#part(own)]));
  }

  #branches(schema: Json): Json {
    const found = ["allOf", "anyOf", "oneOf"].filter((keyword) => Array.isArray(schema[keyword]));
    return Object.fromEntries(
      found.map((keyword) => [keyword, asArray(schema[keyword]).map((branch) => this.inside(branch))]),
    );
  }

  #part(schema: unknown): unknown {
    const example = this.#exampleOf(schema) ?? this.#target(schema).default;
    return example === undefined ? this.inside(schema) : { const: this.#held(example) };
  }

  #exampleOf(schema: unknown): unknown {
    const { readOnly, examples, example } = this.#target(schema);
    return readOnly === true
      ? undefined
      : [...asArray(examples), example].find((value) => value !== undefined);
  }

  #target(schema: unknown): Json {
    const { $ref, ...own } = asObject(schema);
    if (typeof $ref !== "string") return own;
    return { ...follow(this.#document, { $ref: $ref.slice($ref.indexOf("#")) }), ...own };
  }

  #held(value: unknown): unknown {
    if (isLongNumber(value)) {
      this.#large.set(`\uE000${value}`, value);
      return `\uE000${value}`;
    }
    return through(value, (inner) => this.#held(inner));
  }

  restored(value: unknown): unknown {
    if (typeof value === "string") return this.#large.get(value) ?? value;
    return through(value, (inner) => this.restored(inner));
  }
}
