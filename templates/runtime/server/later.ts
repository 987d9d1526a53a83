/** A value that is there, or will be: a request for which nothing has to be waited is answered at once. */
export type Later<Value> = Value | Promise<Value>;

/** Whether a value is still to come. Promises of other libraries and realms count: `instanceof` would miss them. */
export function isLate<Value>(value: Later<Value>): value is Promise<Value> {
  if (value === undefined || value === null) return false;
  const mayBe = typeof value === "object" || typeof value === "function";
  return mayBe && typeof (value as Partial<Promise<Value>>).then === "function";
}

/** Goes on with a value, now if it is there. */
export function after<Value, Next>(value: Later<Value>, next: (value: Value) => Later<Next>): Later<Next> {
  return isLate(value) ? Promise.resolve(value).then(next) : next(value);
}
