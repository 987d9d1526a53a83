/** Randomly damages the frozen bundle: deletes, retypes, renames, duplicates or cuts a node, or breaks the text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dump, load } from "js-yaml";
import { type Json, asObject, follow, isObject } from "../../scripts/core/json.ts";
import { generatedFolder } from "../users-api/files.ts";

export type Random = () => number;

/** The bundle reduced to two paths and what they refer to, so that a thousand runs take only minutes. */
export async function smallDocument(): Promise<Json> {
  return reduced(asObject(load(await readFile(join(generatedFolder, "openapi.yaml"), "utf8"))), 2);
}

/** @returns a bundle with its first few paths and what they refer to */
export function reduced(bundle: Json, most: number): Json {
  const paths = Object.fromEntries(Object.entries(asObject(bundle.paths)).slice(0, most));
  const used = referredTo(bundle, paths);
  const components = Object.entries(asObject(bundle.components)).map(([kind, named]) => [
    kind,
    Object.fromEntries(
      Object.entries(asObject(named)).filter(
        ([name]) => kind === "securitySchemes" || used.has(`#/components/${kind}/${name}`),
      ),
    ),
  ]);
  return { ...bundle, paths, components: Object.fromEntries(components) };
}

/** @returns the references in a part of a document, direct and indirect */
function referredTo(document: Json, part: unknown, found = new Set<string>()): ReadonlySet<string> {
  for (const [, reference = ""] of JSON.stringify(part).matchAll(/"(#\/components\/[^"]+)"/g)) {
    if (found.has(reference)) continue;
    referredTo(document, follow(document, { $ref: reference }), found.add(reference));
  }
  return found;
}

/** @returns the damaged document as text */
export function mutated(document: Json, random: Random): string {
  const copy = structuredClone(document) as Record<string, unknown>;
  if (random() < 0.15) return broken(dump(copy, { skipInvalid: true }), random);
  for (let damages = 1 + Math.floor(random() * 3); damages > 0; damages--) damage(copy, random);
  return dump(copy, { noRefs: true, skipInvalid: true });
}

interface Place {
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string;
}

function damage(document: object, random: Random): void {
  const places = [...placesOf(document)];
  const { parent, key } = pick(places, random) ?? { parent: {}, key: "" };
  const value: unknown = Reflect.get(parent, key);
  pick(damages, random)?.({ parent, key, value, random });
}

interface Damage extends Place {
  readonly value: unknown;
  readonly random: Random;
}

const values = [
  null,
  true,
  0,
  -1.5,
  "",
  "text",
  [],
  {},
  ["a"],
  { a: 1 },
  "#/components/schemas/User",
  { $ref: "#/nowhere" },
];
const names = [
  "",
  "x-a",
  "$ref",
  "type",
  "__proto__",
  "constructor",
  "a b",
  "ключ",
  "1",
  "{id}",
  "*/",
  "`${1}`",
];

const damages: readonly ((damage: Damage) => void)[] = [
  ({ parent, key }) =>
    void (Array.isArray(parent) ? parent.splice(Number(key), 1) : Reflect.deleteProperty(parent, key)),
  ({ parent, key, random }) => put(parent, key, pick(values, random)),
  ({ parent, key, value, random }) => {
    if (Array.isArray(parent)) return;
    Reflect.deleteProperty(parent, key);
    put(parent, pick(names, random) ?? "", value);
  },
  ({ parent, key, value, random }) =>
    Array.isArray(parent)
      ? parent.push(value)
      : put(parent, `${key}${pick(["2", " ", "_"], random) ?? ""}`, value),
  ({ parent, key, value }) => put(parent, key, half(value)),
];

function put(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function half(value: unknown): unknown {
  if (typeof value === "string" || Array.isArray(value)) return value.slice(0, Math.floor(value.length / 2));
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.slice(0, Math.floor(entries.length / 2)));
}

const noise = [
  "\t",
  "{",
  "]",
  ": ",
  "- ",
  "&a ",
  "*a",
  "!!js/function ",
  "|",
  "\u0000",
  "\u2028",
  "\ud800",
  "%",
  "---\n",
];

function broken(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  if (random() < 0.3) return text.slice(0, at);
  const removed = random() < 0.5 ? Math.floor(random() * 20) : 0;
  return text.slice(0, at) + (pick(noise, random) ?? "") + text.slice(at + removed);
}

function* placesOf(parent: object): Generator<Place> {
  for (const [key, value] of Object.entries(parent)) {
    yield { parent: parent as Place["parent"], key };
    if (typeof value === "object" && value !== null) yield* placesOf(value);
  }
}

function pick<Value>(choices: readonly Value[], random: Random): Value | undefined {
  return choices[Math.floor(random() * choices.length)];
}
