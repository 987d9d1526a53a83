/** Copies of parts of a document; what stays the same is shared with the original. */
import { isObject } from "../../json.ts";

/** @returns the map or list itself where nothing changes */
export function mapped(map: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (typeof map !== "object" || map === null) return map;
  const changed = Object.entries(map).map(([key, value]) => [key, value, change(value, key)] as const);
  if (changed.every(([, before, after]) => before === after)) return map;
  return Array.isArray(map)
    ? changed.map(([, , after]) => after)
    : Object.fromEntries(changed.map(([key, , after]) => [key, after]));
}

/** @returns the map without some of its names */
export function without(map: unknown, names: ReadonlySet<string>): unknown {
  if (!isObject(map) || !Object.keys(map).some((name) => names.has(name))) return map;
  return Object.fromEntries(Object.entries(map).filter(([name]) => !names.has(name)));
}
