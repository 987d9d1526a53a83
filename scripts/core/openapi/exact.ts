/**
 * Integers beyond what a JavaScript number holds exactly (2^53 - 1; RFC 8259, section 6): the bundle keeps their
 * digits, as `bigint`; whatever else reads the document gets the nearest number.
 */
import { isObject } from "../json.ts";

/** What holds a number, and under which key → its digits. */
export type Exact = ReadonlyMap<object, ReadonlyMap<string, bigint>>;

/** Whether a text may hold such an integer: a look that costs little. */
export function mayHoldLong(text: string): boolean {
  const integers = [...text.matchAll(/(?:^|[\s:,[{+-])(\d{16,})(?=[\s,\]}]|$)/g)];
  return integers.some(([, digits = ""]) => isLong(BigInt(digits)));
}

/** Whether a number is written with other digits: 2^63 is a number, but `String` ends it with zeros. */
export function isLong(value: bigint): boolean {
  return String(Number(value)) !== String(value);
}

/** Whether the nearest number is another one. */
export function isRounded(value: bigint): boolean {
  return BigInt(Number(value)) !== value;
}

/**
 * Compares a document that was read as usual with one that was read with `bigint`.
 * @returns where they differ
 */
export function differences(plain: unknown, exact: unknown): Exact {
  const found = new Map<object, Map<string, bigint>>();
  const compare = (one: unknown, other: unknown): void => {
    if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return;
    for (const [key, value] of Object.entries(other)) {
      if (typeof value === "bigint") note(found, { holder: one, key, value });
      else compare(one[key as keyof typeof one], value);
    }
  };
  compare(plain, exact);
  return found;
}

function note(
  found: Map<object, Map<string, bigint>>,
  { holder, key, value }: { readonly holder: object; readonly key: string; readonly value: bigint },
): void {
  found.set(holder, (found.get(holder) ?? new Map<string, bigint>()).set(key, value));
}

/** @returns the files' values with their digits; each object's copy stands for it in what is made of them */
export function withDigits(value: unknown, exact: Exact): unknown {
  if (typeof value !== "object" || value === null) return value;
  const own = exact.get(value);
  const part = (child: unknown, key: string) => own?.get(key) ?? withDigits(child, exact);
  if (Array.isArray(value)) return value.map((item, index) => part(item, String(index)));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, part(child, key)]));
}

/** Whether a bundle has such an integer. Stack-safe. */
export function hasDigits(bundle: unknown): boolean {
  const rest = [bundle];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === "bigint") return true;
    if (typeof value !== "object" || value === null) continue;
    for (const child of Object.values(value)) rest.push(child);
  }
  return false;
}

/** The nearest numbers: what JSON.parse would have read. */
export function withoutDigits(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutDigits);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutDigits(child)]));
}
