/** Names for what becomes a component because a reference leads to it where it stands. */
import { isObject } from "../json.ts";
import { legalName } from "./component-names.ts";

/** Words of the specification, which say where something stands and not what it is. */
const structure = new Set(
  "components schemas responses parameters requestBodies headers paths webhooks pathItems callbacks links content schema properties patternProperties allOf anyOf oneOf $defs definitions dependentSchemas get put post delete options head patch trace".split(
    " ",
  ),
);

/** What a keyword says of the schema below it, in a name. */
const roles = new Map([
  ["items", "Item"],
  ["prefixItems", "Item"],
  ["additionalProperties", "Value"],
  ["unevaluatedProperties", "Value"],
  ["not", "Not"],
]);

/**
 * @param keys from the document's root
 * @example readableName(["components", "schemas", "Tag", "allOf", "1", "properties", "label"]) // "TagLabel"
 */
export function readableName(keys: readonly string[]): string {
  const words = keys.flatMap((key, index) => (isWord(keys, index) ? [roles.get(key) ?? key] : []));
  const parts = words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter((part) => part !== "");
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return legalName(name === "" ? "Schema" : name);
}

/** A name stays what it is, though it be called `properties`: what stands under a word of structure is a name. */
function isWord(keys: readonly string[], index: number): boolean {
  const [key = "", before = ""] = [keys[index], keys[index - 1]];
  if (maps.has(before)) return true;
  if (before === "content") return false; // a media type
  return !structure.has(key) && !/^(?:\d{1,2}|application\/.*)$/.test(key);
}

const maps = new Set(["schemas", "properties", "$defs", "definitions", "paths", "headers"]);

/** Names that no reader and no tool mistakes for one another: case and punctuation make no difference. */
export class DistinctNames {
  readonly #taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.#taken = new Set([...names].map(plain));
  }

  /** @returns the name, with a number where it is taken; it is taken from now on */
  distinct(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(plain(name)); count++) name = `${wanted}${count}`;
    this.#taken.add(plain(name));
    return name;
  }
}

export function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** The names in each section of a document's components. */
export function namesIn(components: unknown, section: string): string[] {
  const entries = isObject(components) ? components[section] : undefined;
  return isObject(entries) ? Object.keys(entries) : [];
}
