/** Copies of the parts of a model that change. */
import { isObject } from "../../core/json.ts";

/** @returns the value itself if `change` changes none of its parts */
export function withParts(value: unknown, change: (part: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => change(item, ""));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isObject(value)) return value;
  let isChanged = false;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    const own = change(part, key);
    isChanged ||= own !== part;
    return [key, own];
  });
  return isChanged ? Object.fromEntries(entries) : value;
}
