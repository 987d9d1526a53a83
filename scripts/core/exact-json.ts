/** JSON with every digit of the numbers that a JavaScript number would not hold (RFC 8259, 6). */
import { rawJson } from "./exact-number.ts";

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
