/** Goes through a document by position, so that data is never taken for a schema nor a name for a keyword. */
import { isObject } from "../json.ts";
import { type Position, positionAt } from "./positions.ts";

/** A place, from the leaf to the root: made into a pointer only where one is needed. */
export interface Path {
  readonly key: string;
  readonly above: Path | undefined;
}

export interface Place {
  readonly value: unknown;
  readonly position: Position;
  readonly path: Path | undefined;
  /** What holds the value. */
  readonly holder: object | undefined;
}

/**
 * Calls `visit` for each value of a document but single ones of data, from the outside in. References are not followed.
 * @param visit returns false for what is not to be entered; data is entered only where it says true
 */
export function walk(start: Place, visit: (place: Place) => boolean | void): void {
  const enters = visit(start);
  const { value, position, path } = start;
  if (typeof value !== "object" || value === null) return;
  if (enters === false || (position === "Data" && enters !== true)) return;
  for (const key of Object.keys(value)) {
    const child: unknown = value[key as keyof typeof value]; // one of its keys
    const at = positionAt(position, key, child);
    if (at === "Data" && typeof child !== "object") continue;
    walk({ value: child, position: at, path: { key, above: path }, holder: value }, visit);
  }
}

/** @param change gets a value whose parts are changed already */
export type Change = (value: unknown, position: Position, original: unknown) => unknown;

/**
 * Copies what `change` changes, from the inside out; what stays the same is shared with the original.
 * @returns the document with its changes
 */
export function rewrite(value: unknown, position: Position, change: Change): unknown {
  return change(withParts(value, position, change), position, value);
}

function withParts(value: unknown, position: Position, change: Change): unknown {
  if (typeof value !== "object" || value === null || position === "Data") return value;
  let copy: object | undefined;
  for (const key of Object.keys(value)) {
    const child: unknown = value[key as keyof typeof value]; // one of its keys
    const changed = rewrite(child, positionAt(position, key, child), change);
    if (changed === child) continue;
    copy ??= Array.isArray(value) ? [...value] : { ...value };
    copy[key as keyof typeof copy] = changed as never; // a key of its own, so that even `__proto__` is one
  }
  return copy ?? value;
}

/** Whether a value is a reference: in a map, too, for what a map names is an object, never a text. */
export function referenceIn(value: unknown, position: Position): string | undefined {
  if (position === "Data" || !isObject(value)) return undefined;
  return typeof value.$ref === "string" ? value.$ref : undefined;
}

/** @returns the keys from the root to the place */
export function keysTo(path: Path | undefined): string[] {
  const keys: string[] = [];
  for (let place = path; place; place = place.above) keys.push(place.key);
  return keys.toReversed();
}
