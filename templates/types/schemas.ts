/** The components of a document that are schemas, and what is known of all of them together. */
import { parseFragment } from "../../scripts/core/json-pointer.ts";
import { type Json, asArray, asObject, isObject } from "../../scripts/core/json.ts";

export interface Property {
  readonly schema: unknown;
  readonly isRequired: boolean;
}

export class Schemas {
  readonly #entries: Json;

  /** @param document whose references are plain pointers: see `core/openapi/normalise.ts` */
  constructor(document: Json) {
    this.#entries = asObject(asObject(document.components).schemas);
  }

  get names(): readonly string[] {
    return Object.keys(this.#entries);
  }

  get(name: string): unknown {
    return Object.hasOwn(this.#entries, name) ? this.#entries[name] : undefined;
  }

  /** The component that a reference names; undefined if there is none. */
  nameIn($ref: string): string | undefined {
    const [first, section, name, ...rest] = parseFragment($ref) ?? [];
    if (first !== "components" || section !== "schemas" || name === undefined || rest.length > 0)
      return undefined;
    return Object.hasOwn(this.#entries, name) ? name : undefined;
  }

  /** What the first of some schemas that knows a property says of it, in itself or in what it is composed of. */
  propertyOf(schemas: readonly unknown[], name: string): Property | undefined {
    const seen = new Set<unknown>();
    const waiting = [...schemas];
    for (let schema = waiting.shift(); waiting.length > 0 || schema !== undefined; schema = waiting.shift()) {
      if (!isObject(schema) || seen.has(schema)) continue;
      seen.add(schema);
      const properties = asObject(schema.properties);
      if (Object.hasOwn(properties, name))
        return { schema: properties[name], isRequired: asArray(schema.required).includes(name) };
      waiting.push(...this.#partsOf(schema));
    }
    return undefined;
  }

  #partsOf(schema: Json): unknown[] {
    const name = typeof schema.$ref === "string" ? this.nameIn(schema.$ref) : undefined;
    const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => asArray(schema[keyword]));
    return name === undefined ? parts : [this.get(name), ...parts];
  }
}

/** References that are not inside of a property or an item. */
export function directReferences(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => asArray(schema[keyword]));
  const own = typeof schema.$ref === "string" ? [schema.$ref] : [];
  return [...own, ...parts.flatMap(directReferences)];
}
