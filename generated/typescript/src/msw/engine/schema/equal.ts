// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Equality of JSON values (JSON Schema 2020-12, 4.2.2): `1` and `1.0` are equal, and the order of properties is nothing. */

export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  if (!isPlain(left) || !isPlain(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  );
}

/** `enum`. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.some((other) => isEqual(value, other));
}

/** `uniqueItems`. @returns the indexes of two items that are equal */
export function repeated(items: readonly unknown[]): readonly [number, number] | undefined {
  const scalars = new Map<unknown, number>();
  const nested: number[] = [];
  for (const [index, item] of items.entries()) {
    const isNested = typeof item === "object" && item !== null;
    const first = isNested ? nested.find((other) => isEqual(items[other], item)) : scalars.get(item);
    if (first !== undefined) return [first, index];
    if (isNested) nested.push(index);
    else scalars.set(item, index);
  }
  return undefined;
}

/** Not a file, for one. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
