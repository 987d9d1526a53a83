/** A value that is there, or will be: a request for which nothing has to be waited is answered at once. */
export type Later<Value> = Value | Promise<Value>;

/** Goes on with a value, now if it is there. */
export function after<Value, Next>(value: Later<Value>, next: (value: Value) => Later<Next>): Later<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
