// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** A value, or a promise of one: a request that never has to wait is answered synchronously. */
export type Later<Value> = Value | Promise<Value>;

/** Whether a value is a promise, including those of other libraries and realms, which `instanceof` would miss. */
export function isLate<Value>(value: Later<Value>): value is Promise<Value> {
  if (value === undefined || value === null) return false;
  const mayBe = typeof value === "object" || typeof value === "function";
  return mayBe && typeof (value as Partial<Promise<Value>>).then === "function";
}

/** Continues with a value, synchronously if it is available. */
export function after<Value, Next>(value: Later<Value>, next: (value: Value) => Later<Next>): Later<Next> {
  return isLate(value) ? Promise.resolve(value).then(next) : next(value);
}
