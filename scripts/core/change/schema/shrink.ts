/** Makes a witness small, so that a reader sees what matters. */
import { isObject } from "../../json.ts";

/** How often a smaller value is tried. */
const most = 300;

/**
 * Leaves out properties and items, the outermost first.
 * @param shows whether a value still shows the same
 */
export function shrunk(value: unknown, shows: (value: unknown) => boolean): unknown {
  let [best, left] = [value, most];
  const visit = (path: readonly string[]): void => {
    for (const key of keysOf(at(best, path)).toReversed()) {
      if (left-- <= 0) return;
      const smaller = without(best, [...path, key]);
      if (shows(smaller)) best = smaller;
      else visit([...path, key]);
    }
  };
  visit([]);
  return best;
}

/** From the last one on, so that what is left keeps its index. */
function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value); // of `keysOf`
}

function without(value: unknown, [key = "", ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.toSpliced(Number(key), 1)
      : value.with(Number(key), without(value[Number(key)], rest));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, inner]) => [name, name === key ? without(inner, rest) : inner]),
  );
}
