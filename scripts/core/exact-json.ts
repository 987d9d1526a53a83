/** JSON with every digit of the integers that a number would not hold: they are `bigint` in a bundle (RFC 8259, 6). */

/** @param space as in `JSON.stringify` */
export function exactJson(value: unknown, space?: number): string {
  try {
    return JSON.stringify(value, undefined, space); // without a function, which would cost as much again
  } catch {
    return JSON.stringify(value, withDigits, space); // there is a `bigint`
  }
}

function withDigits(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? rawJson(String(value)) : value;
}

/** ECMAScript's since 2025; TypeScript does not know it yet. */
const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
