// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * `multipleOf` in decimal arithmetic (JSON Schema 2020-12, 6.2.1). A number is taken as it is written: 0.07 is a multiple
 * of 0.01, although the quotient of the two binary numbers is not an integer.
 */

/** Whether the quotient is an integer. No number is a multiple of zero, which the keyword does not allow. */
export function isMultipleOf(value: number, step: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(step) || step === 0) return false;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  const [dividend, divisor] = aligned(value, step);
  return dividend % divisor === 0n;
}

/** The number of whole steps from zero to the value, rounded down: 2 for 0.29 in steps of 0.1, -3 for -0.29. */
export function stepsTo(value: number, step: number): number {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return Math.floor(value / Math.abs(step));
  const [dividend, divisor] = aligned(value, Math.abs(step));
  const isInexact = dividend % divisor !== 0n;
  return Number(dividend / divisor - (isInexact && dividend < 0n ? 1n : 0n));
}

/** The multiple at a number of steps from zero, as it is written: 0.07 for 7 steps of 0.01. @param count an integer */
export function multipleAt(count: number, step: number): number {
  if (Number.isSafeInteger(step) && Number.isSafeInteger(count * step)) return count * step;
  const { digits, exponent } = decimalOf(step);
  return Number(`${BigInt(count) * digits}e${exponent}`);
}

interface Decimal {
  readonly digits: bigint;
  /** The power of ten that the digits are multiplied by. */
  readonly exponent: number;
}

/** Both numbers in units of the smaller power of ten. */
function aligned(value: number, step: number): readonly [bigint, bigint] {
  const decimals = [decimalOf(value), decimalOf(step)] as const;
  const least = Math.min(decimals[0].exponent, decimals[1].exponent);
  const inUnits = ({ digits, exponent }: Decimal) => digits * 10n ** BigInt(exponent - least);
  return [inUnits(decimals[0]), inUnits(decimals[1])];
}

/** JavaScript writes the shortest decimal that reads back as the same number: `-12.5`, `1e-7`, `1.5e+300`. */
function decimalOf(value: number): Decimal {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
