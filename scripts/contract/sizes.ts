/** Values of a wanted size, made of a value's own parts, so that what else is demanded of it is likely to hold still. */
import { isObject } from "../core/json.ts";

export function cut(value: string, length: number): string {
  return [...value].slice(0, Math.max(0, length)).join("");
}

/** As long as asked, made of the value's own characters, so that a pattern is likely to hold still. */
export function stretched(value: string, length: number): readonly string[] {
  const letters = [...value];
  const missing = Math.max(0, length - letters.length);
  if (length > 100_000) return [];
  const last = letters.at(-1) ?? "x";
  const first = letters[0] ?? "x";
  const middle = letters[Math.floor(letters.length / 2)] ?? "x";
  const at = Math.ceil(letters.length / 2);
  return [
    value + last.repeat(missing),
    first.repeat(missing) + value,
    [...letters.slice(0, at), ...middle.repeat(missing), ...letters.slice(at)].join(""),
    value + "x".repeat(missing),
    value + "1".repeat(missing),
  ];
}

export function filled(value: readonly unknown[], length: number): readonly unknown[] {
  return length > 10_000
    ? []
    : Array.from({ length }, (_, index) => value[index % Math.max(1, value.length)] ?? null);
}

/** As many different items as asked, near to those that there are. */
export function different(value: readonly unknown[], length: number): readonly unknown[] {
  const [first] = value;
  const others = Array.from({ length: Math.min(length, 10_000) }, (_, index) => {
    if (typeof first === "number") return first + index + 1;
    if (typeof first === "string") return `${first}${index}`;
    return isObject(first) ? { ...first, [`x_contract_${index}`]: index } : index;
  });
  return [...value, ...others].slice(0, length);
}
