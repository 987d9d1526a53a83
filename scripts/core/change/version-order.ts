/** The order of versions (Semantic Versioning 2.0.0, item 11). */
import { compare } from "../problem.ts";

/** Numbers that are left out count as 0. A version before a release, such as `2.0.0-rc.1`, precedes it. */
export function byVersion(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at >= 0) return (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
  return byIdentifiers(a.identifiers, b.identifiers) || compare(one, other);
}

function partsOf(version: string) {
  const [, core = "", before = ""] = /^v?([\d.]*)(?:-([^+]*))?/.exec(version) ?? [];
  const numbers = core.split(".").map(Number);
  return {
    numbers: [0, 1, 2].map((index) => numbers[index] ?? 0),
    identifiers: before === "" ? [] : before.split("."),
  };
}

function byIdentifiers(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  const at = a.findIndex((identifier, index) => identifier !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (one === undefined) return a.length - b.length;
  if (other === undefined) return 1;
  const [isNumber, isOtherNumber] = [one, other].map((text) => /^\d+$/.test(text));
  if (isNumber && isOtherNumber) return Number(one) - Number(other);
  return isNumber ? -1 : isOtherNumber ? 1 : compare(one, other);
}
