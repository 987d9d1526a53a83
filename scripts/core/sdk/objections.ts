/**
 * Finds names for which a generator would silently write wrong code: names that become identical in the client, and
 * names that Go cannot express. There is no repair for them, so the target reports an error.
 */
import { asArray, asString, isObject } from "../json.ts";
import { unshielded } from "../openapi/shield.ts";
import type { Model } from "./model.ts";
import type { Language } from "./sdk.ts";

/** @throws with the names that the language's client cannot have */
export function refuseNames(language: Language, model: Model, snake: (name: string) => string): void {
  const found = namesOf(model, "the description").flatMap(({ owner, names, areProperties }) => [
    ...twins(owner, names, snake),
    ...(language === "go" && areProperties
      ? names.filter(isUnwritable).map((name) => unwritable(owner, name))
      : []),
  ]);
  if (found.length === 0) return;
  const more = found.length > 3 ? `\nand ${found.length - 3} more.` : "";
  throw new Error(`${found.slice(0, 3).join("\n")}${more}`);
}

interface Names {
  /** The schema or operation with these names. */
  readonly owner: string;
  readonly names: readonly string[];
  /** Whether they are properties rather than parameters. */
  readonly areProperties: boolean;
}

const lists = ["properties", "queryParams", "pathParams"];

/** The names in each list of properties or parameters, at any depth. */
function namesOf(value: unknown, owner: string): Names[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, owner));
  if (!isObject(value)) return [];
  const here = typeof value.name === "string" && value.kind === undefined ? `"${value.name}"` : owner;
  return Object.entries(value)
    .filter(([key]) => key !== "metadata")
    .flatMap(([key, entry]) => [
      ...(lists.includes(key)
        ? [{ owner: here, names: asArray(entry).map(nameOf), areProperties: key === "properties" }]
        : []),
      ...namesOf(entry, here),
    ]);
}

function nameOf(value: unknown): string {
  return isObject(value) ? unshielded(asString(value.name)) : "";
}

function twins(owner: string, names: readonly string[], snake: (name: string) => string): string[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const twin = first.get(snake(name));
    first.set(snake(name), twin ?? name);
    return twin === undefined || twin === name
      ? []
      : [`${owner} has "${twin}" and "${name}", which become the same name in a client.`];
  });
}

/** encoding/json accepts a name in a field's tag only if it consists of these characters. */
function isUnwritable(name: string): boolean {
  return !/^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(name);
}

function unwritable(owner: string, name: string): string {
  return `${owner} has "${name}", which a Go struct field cannot represent.`;
}
