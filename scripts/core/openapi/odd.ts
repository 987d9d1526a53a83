/**
 * What a document says that its specification does not allow, and whose meaning is plain all the same: a keyword of
 * another draft, a key without a value, a number where a text belongs. It is repaired, and told.
 */
import { childOf } from "../json-pointer.ts";
import { type Json, asObject, isObject } from "../json.ts";
import { type Position, positionAt } from "./positions.ts";

/** A file that can be changed. */
export interface Changeable {
  readonly at: (keys: readonly string[]) => unknown;
  readonly remove: (keys: readonly string[]) => void;
  /** @param from the place that the value was written at */
  readonly put: (keys: readonly string[], value: unknown, from: readonly string[]) => void;
}

export interface Repair {
  readonly code: string;
  readonly message: string;
  /** The key that the repair is about. */
  readonly keys: readonly string[];
  readonly apply: (file: Changeable) => void;
  /** Takes an item out of a list, after which the items behind it stand elsewhere. */
  readonly isRemoval?: boolean;
}

export interface OddPlace {
  readonly keys: readonly string[];
  readonly value: object;
  readonly position: Position;
  /** OpenAPI 3.0. */
  readonly isOld: boolean;
}

/** Cheap, because it is asked of each object of a document. */
export function isOdd(value: object, position: Position): boolean {
  if (typeof childOf(value, "$ref") === "string") return false;
  for (const key in value) if (kindOf(key, childOf(value, key), position) !== undefined) return true;
  return false;
}

/** @returns how each odd key of an object is repaired */
export function repairsOf(place: OddPlace): Repair[] {
  return Object.entries(place.value).flatMap(([key, value]) => {
    const kind = kindOf(key, value, place.position);
    return kind === undefined ? [] : (repairs[kind]({ ...place, key, held: value }) ?? []);
  });
}

type Kind = keyof typeof repairs;

interface OddKey extends OddPlace {
  readonly key: string;
  readonly held: unknown;
}

function kindOf(key: string, value: unknown, position: Position): Kind | undefined {
  if (position === "Data" || position === "Link") return undefined;
  if (position === "Responses" && statusRange.test(key)) return "status";
  if (value === null) return isLiteral(key) ? undefined : key === "type" ? "nullType" : "nothing";
  if (texts.has(key) && isScalar(value) && !position.endsWith("{}")) return "text";
  if (position === "Schema") return schemaKind(key, value);
  return flags.has(key) && isWrittenFlag(value) && isDescribed(position) ? "flag" : undefined;
}

function schemaKind(key: string, value: unknown): Kind | undefined {
  if (key === "required" && typeof value === "boolean") return "required";
  if (key === "type") return Array.isArray(value) && value.includes(null) ? "nullType" : undefined;
  if (Object.hasOwn(limits, key)) return typeof value === "string" ? undefined : "limit";
  return numbers.has(key) && typeof value === "string" && numeral.test(value) ? "number" : undefined;
}

const statusRange = /^[1-5](?:xx|Xx|xX)$/;
const numeral = /^-?\d{1,15}(?:\.\d{1,9})?$/;
const texts: ReadonlySet<string> = new Set(["description", "summary", "title", "operationId"]);
const flags: ReadonlySet<string> = new Set(["required", "deprecated", "explode", "allowReserved"]);
const limits = { exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" } as const;
const numbers: ReadonlySet<string> = new Set([
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
]);

/** Where null is a value like any other. */
function isLiteral(key: string): boolean {
  return key.startsWith("x-") || ["default", "example", "examples", "const", "enum", "value"].includes(key);
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function isWrittenFlag(value: unknown): boolean {
  return value === "true" || value === "false";
}

function isDescribed(position: Position): boolean {
  return ["Parameter", "Header", "RequestBody", "Operation"].includes(position);
}

function oneRepair(odd: OddKey, kind: string, rest: Omit<Repair, "code" | "keys">): Repair[] {
  return [{ code: `repaired/${kind}`, keys: [...odd.keys, odd.key], ...rest }];
}

const repairs = {
  status: (odd: OddKey) => {
    const range = odd.key.toUpperCase();
    if (Object.hasOwn(odd.value, range)) return undefined;
    return oneRepair(odd, "status", {
      message: `A range of statuses is written ${range}: "${odd.key}" is read so.`,
      apply: (file) => {
        const from = [...odd.keys, odd.key];
        const held = file.at(from);
        file.remove(from);
        file.put([...odd.keys, range], held, from);
      },
    });
  },
  nothing: (odd: OddKey) => {
    const inner = positionAt(odd.position, odd.key, odd.held);
    const isNamed =
      odd.position.endsWith("{}") ||
      odd.position === "Responses" ||
      inner === "Paths" ||
      inner === "Operation";
    const keys = [...odd.keys, odd.key];
    if (!isNamed && /^(?:type|in|name)$/.test(odd.key)) return undefined;
    const empty = inner === "Response" ? { description: "" } : {};
    return oneRepair(odd, "nothing", {
      message: `"${odd.key}" has no value: it is read as ${isNamed ? "an empty object" : "absent"}.`,
      isRemoval: odd.position.endsWith("[]"),
      apply: (file) => (isNamed ? file.put(keys, empty, keys) : file.remove(keys)),
    });
  },
  nullType: (odd: OddKey) => {
    if (odd.position !== "Schema" || odd.isOld) return undefined;
    const keys = [...odd.keys, "type"];
    return oneRepair(odd, "null-type", {
      message: 'The type of null is the text "null", in quotation marks: it is read so.',
      apply: (file) => {
        const { held } = odd;
        const types: unknown = Array.isArray(held) ? held.map((type: unknown) => type ?? "null") : "null";
        file.put(keys, types, keys);
      },
    });
  },
  text: (odd: OddKey) => {
    const keys = [...odd.keys, odd.key];
    return oneRepair(odd, "text", {
      message: `"${odd.key}" is a text: ${String(odd.held)} is read as one.`,
      apply: (file) => file.put(keys, String(odd.held), keys),
    });
  },
  flag: (odd: OddKey) => {
    const keys = [...odd.keys, odd.key];
    return oneRepair(odd, "flag", {
      message: `"${odd.key}" is true or false, without quotation marks: it is read so.`,
      apply: (file) => file.put(keys, odd.held === "true", keys),
    });
  },
  number: (odd: OddKey) => {
    const keys = [...odd.keys, odd.key];
    return oneRepair(odd, "number", {
      message: `"${odd.key}" is a number, without quotation marks: it is read so.`,
      apply: (file) => file.put(keys, Number(odd.held), keys),
    });
  },
  required: (odd: OddKey) => {
    const isMeant = odd.held === true && odd.keys.at(-2) === "properties";
    const effect = isMeant ? `it is read as the property's name in the list around it` : "it is ignored";
    return oneRepair(odd, "required", {
      message: `"required" is a list of names since JSON Schema draft 4: ${effect}.`,
      apply: (file) => {
        file.remove([...odd.keys, "required"]);
        if (isMeant) require(file, odd);
      },
    });
  },
  limit: (odd: OddKey) => {
    if (typeof odd.held !== (odd.isOld ? "number" : "boolean")) return undefined;
    const limit = limits[odd.key as keyof typeof limits]; // `schemaKind` has looked
    const form = odd.isOld ? `true or false beside "${limit}"` : "the limit itself";
    return oneRepair(odd, "limit", {
      message: `In this version of OpenAPI "${odd.key}" is ${form}: it is read so.`,
      apply: (file) => (odd.isOld ? toFlag : toNumber)(file, odd, limit),
    });
  },
};

/** Draft 3's `required` of a property. */
function require(file: Changeable, { keys }: OddKey): void {
  const [name, list] = [keys.at(-1), [...keys.slice(0, -2), "required"]];
  const names = file.at(list);
  const from = [...keys, "required"];
  if (!Array.isArray(names)) file.put(list, [name], from);
  else if (!names.includes(name)) file.put([...list, String(names.length)], name, from);
}

/** From OpenAPI 3.0, which has draft 4's flag, to 3.1. */
function toNumber(file: Changeable, { keys, key, held }: OddKey, limit: string): void {
  const value = childOf(file.at(keys), limit);
  if (held === true && typeof value === "number") {
    file.put([...keys, key], value, [...keys, limit]);
    file.remove([...keys, limit]);
  } else file.remove([...keys, key]);
}

/** From OpenAPI 3.1 to 3.0. The other limit stays where it says more. */
function toFlag(file: Changeable, { keys, key, held }: OddKey, limit: string): void {
  const other: unknown = childOf(file.at(keys), limit);
  const sign = limit === "minimum" ? 1 : -1;
  const saysMore = typeof other === "number" && sign * other > sign * Number(held);
  if (saysMore) return file.remove([...keys, key]);
  file.put([...keys, limit], held, [...keys, key]);
  file.put([...keys, key], true, [...keys, key]);
}

/** A text of the document's head that is a number, such as `version: 1.0`. */
export function headRepairs(root: unknown, writtenAt: (keys: readonly string[]) => string): Repair[] {
  const info: Json = asObject(asObject(root).info);
  return ["title", "version", "description", "summary"].flatMap((key) => {
    const keys = ["info", key];
    if (!isScalar(info[key]) || !isObject(info)) return [];
    const text = writtenAt(keys) || String(info[key]);
    const message = `"${key}" is a text: ${text} is read as one.`;
    return { code: "repaired/text", message, keys, apply: (file: Changeable) => file.put(keys, text, keys) };
  });
}
