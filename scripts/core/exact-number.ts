/**
 * Numbers that a JavaScript number does not hold: it has about 16 digits, and ends at 1.8e308 (RFC 8259, section 6).
 * Integers are `bigint`; there is no such type for any other number.
 */
import { isObject } from "./json.ts";

/** A number that is no integer, or that has an exponent, with the digits of its author. */
export class ExactNumber {
  /** As JSON writes numbers. */
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  toString(): string {
    return this.digits;
  }

  /** Makes `JSON.stringify` write the digits. */
  toJSON(): unknown {
    return rawJson(this.digits);
  }
}

export type LongNumber = bigint | ExactNumber;

export function isLongNumber(value: unknown): value is LongNumber {
  return typeof value === "bigint" || value instanceof ExactNumber;
}

/**
 * @param text of a number in JSON or YAML 1.2
 * @returns undefined if a JavaScript number holds it, or if the text is no decimal number
 */
export function longNumber(text: string): LongNumber | undefined {
  const [, sign, whole, fraction = "", exponent = ""] =
    /^([-+]?)(?=\.?\d)(\d*)(?:\.(\d*))?(e[-+]?\d+)?$/i.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return undefined;
  const minus = sign === "-" ? "-" : "";
  const isInteger = exponent === "" && !text.includes(".");
  const integer = whole.replace(/^0+(?=\d)/, "") || "0";
  if (isInteger) return String(Number(integer)) === integer ? undefined : BigInt(minus + integer);
  const digits = `${minus}${integer}${fraction === "" ? "" : `.${fraction}`}${exponent}`;
  return isSame(digits, String(Number(digits))) ? undefined : new ExactNumber(digits);
}

/** Whether two texts are one decimal number. */
function isSame(one: string, other: string): boolean {
  const [digits, power] = significant(one);
  const [others, otherPower] = significant(other);
  return digits === others && (digits === "" || power === otherPower);
}

/** @returns the digits without zeros around them, and the power of ten of the last one */
function significant(number: string): readonly [digits: string, power: number] {
  const [mantissa = "", exponent = "0"] = number.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = (whole + fraction).replace(/^(-?)0+/, "$1").replace(/^-$/, "");
  const digits = all.replace(/0+$/, "");
  return [digits, Number(exponent) - fraction.length + (all.length - digits.length)];
}

/** The same list or object with other values in it; any other value as it is. */
export function through(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isObject(value) || isLongNumber(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

/** Whether a value is a list or an object of a document, in which others are. */
export function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isLongNumber(value);
}

/** ECMAScript's since 2025; TypeScript does not know it yet. */
export const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
