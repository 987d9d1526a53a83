/**
 * Numbers that a JavaScript number does not hold exactly: the bundle and the samples keep their digits; whatever else
 * reads the document gets the nearest number.
 */
import { type LongNumber, isLongNumber, longNumber, through } from "../exact-number.ts";

/** What holds a number, and under which key → its digits. */
export type Exact = ReadonlyMap<object, ReadonlyMap<string, LongNumber>>;

/** Whether a text may hold such a number: a look that costs little. Each has 16 digits, or an exponent of three. */
export function mayHoldLong(text: string): boolean {
  const numbers = [
    ...text.matchAll(/(?:^|[\s:,[{+-])([\d.]{16,}(?:e[+-]?\d+)?|[\d.]+e[+-]?\d{3,})(?=[\s,\]}]|$)/gi),
  ];
  return numbers.some(([, number = ""]) => longNumber(number) !== undefined);
}

/** Whether the nearest number is another one: 2^63 is a number, but `String` ends it with zeros. */
export function isRounded(value: LongNumber): boolean {
  return typeof value !== "bigint" || BigInt(Number(value)) !== value;
}

/**
 * Compares a document that was read as usual with one that was read with all digits.
 * @returns where they differ
 */
export function differences(plain: unknown, exact: unknown): Exact {
  const found = new Map<object, Map<string, LongNumber>>();
  const compare = (one: unknown, other: unknown): void => {
    if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return;
    for (const [key, value] of Object.entries(other)) {
      if (isLongNumber(value)) note(found, { holder: one, key, value });
      else compare(one[key as keyof typeof one], value);
    }
  };
  compare(plain, exact);
  return found;
}

function note(
  found: Map<object, Map<string, LongNumber>>,
  { holder, key, value }: { readonly holder: object; readonly key: string; readonly value: LongNumber },
): void {
  found.set(holder, (found.get(holder) ?? new Map<string, LongNumber>()).set(key, value));
}

/** @returns the files' values with their digits; each object's copy stands for it in what is made of them */
export function withDigits(value: unknown, exact: Exact): unknown {
  if (typeof value !== "object" || value === null) return value;
  const own = exact.get(value);
  const part = (child: unknown, key: string) => own?.get(key) ?? withDigits(child, exact);
  if (Array.isArray(value)) return value.map((item, index) => part(item, String(index)));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, part(child, key)]));
}

/** Whether a bundle has such a number. Stack-safe. */
export function hasDigits(bundle: unknown): boolean {
  const rest = [bundle];
  while (rest.length > 0) {
    const value = rest.pop();
    if (isLongNumber(value)) return true;
    if (typeof value !== "object" || value === null) continue;
    for (const child of Object.values(value)) rest.push(child);
  }
  return false;
}

/** The nearest numbers: what JSON.parse would have read. */
export function withoutDigits(value: unknown): unknown {
  return isLongNumber(value) ? Number(value) : through(value, withoutDigits);
}
