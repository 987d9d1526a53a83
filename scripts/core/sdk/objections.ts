/**
 * What a generator would make wrong code of without a word: names that are one in the client, and names that Go
 * cannot write. There is no repair for them, so the target says so.
 */
import { asArray, asString, isObject } from "../json.ts";
import type { Model } from "./model.ts";
import type { Language } from "./sdk.ts";

/** @throws with each name that the language's client cannot have */
export function refuseNames(language: Language, model: Model, snake: (name: string) => string): void {
  const found = namesOf(model, "the description").flatMap(({ owner, names, areProperties }) => [
    ...twins(owner, names, snake),
    ...(language === "go" && areProperties
      ? names.filter(isUnwritable).map((name) => unwritable(owner, name))
      : []),
  ]);
  if (found.length === 0) return;
  const more = found.length > 3 ? `\nand ${found.length - 3} more.` : "";
  throw new Error(`${found.slice(0, 3).join("\n")}${more}\nThe other targets can be made with --only.`);
}

interface Names {
  /** The schema or operation that has them. */
  readonly owner: string;
  readonly names: readonly string[];
  /** They are properties, not parameters. */
  readonly areProperties: boolean;
}

const lists = ["properties", "queryParams", "pathParams"];

/** The names in each list of properties or parameters, wherever it stands. */
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
  return isObject(value) ? asString(value.name) : "";
}

function twins(owner: string, names: readonly string[], snake: (name: string) => string): string[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const twin = first.get(snake(name));
    first.set(snake(name), twin ?? name);
    return twin === undefined || twin === name
      ? []
      : [`${owner} has "${twin}" and "${name}", which are one name in a client.`];
  });
}

/** encoding/json takes a name from a field's tag only if it consists of these. */
function isUnwritable(name: string): boolean {
  return !/^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(name);
}

function unwritable(owner: string, name: string): string {
  return `${owner} has "${name}", which no field of a Go struct can stand for.`;
}
