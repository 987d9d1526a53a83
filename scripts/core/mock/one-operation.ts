/** A document with the responses of a single operation, and only what they refer to. */
import { type Json, asObject, isObject } from "../json.ts";
import { parseFragment, resolvePointer } from "../json-pointer.ts";
import type { Operation } from "../model.ts";

/**
 * @param document a bundle
 * @returns an OpenAPI document with one path and one method; undefined if the document has no such operation
 */
export function documentOf(
  document: Json,
  { path, method }: Pick<Operation, "path" | "method">,
): Json | undefined {
  const { responses } = asObject(resolvePointer(document, ["paths", path, method]));
  if (!isObject(responses)) return undefined;
  const { openapi, info } = document;
  const places = newPlaces({ openapi, info, paths: { [path]: { [method]: { responses } } } });
  const found = [...referred(document, responses)].map(
    ([text, value]) => [parseFragment(text) ?? [], value] as const,
  );
  for (const [tokens, value] of found.toSorted(([a], [b]) => a.length - b.length)) places.put(tokens, value);
  return places.root;
}

/** Every reference below a value, those of what it refers to included → the value that it refers to. */
function referred(document: Json, from: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const pending = [from];
  for (const next of pending) {
    const fresh = referencesIn(next).filter((reference) => !found.has(reference));
    for (const reference of fresh) {
      const value = resolvePointer(document, parseFragment(reference) ?? []);
      found.set(reference, value);
      pending.push(value);
    }
  }
  return found;
}

function referencesIn(value: unknown): string[] {
  const found: string[] = [];
  const pending = [value];
  for (const next of pending) {
    if (typeof next !== "object" || next === null) continue;
    const { $ref: reference } = asObject(next);
    if (typeof reference === "string" && reference.startsWith("#/")) found.push(reference);
    for (const child of Object.values(next)) pending.push(child);
  }
  return found;
}

type Container = Record<string, unknown>;

/** Puts values where pointers look for them. A value that lies in one that is there already is left alone. */
function newPlaces(root: Container) {
  const ours = new Set<unknown>([root]);
  const put = (tokens: readonly string[], value: unknown): void => {
    let at = root;
    for (const token of tokens.slice(0, -1)) {
      if (!Object.hasOwn(at, token)) {
        const made: Container = {};
        ours.add(made);
        define(at, token, made);
      }
      if (!ours.has(at[token])) return;
      at = at[token] as Container; // one of ours
    }
    const last = tokens.at(-1);
    if (last !== undefined && !Object.hasOwn(at, last)) define(at, last, value);
  };
  return { root, put };
}

/** A key may be `__proto__`. */
function define(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}
