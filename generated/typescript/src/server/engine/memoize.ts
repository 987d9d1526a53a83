// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Computes a value for an object of the model only once, even if every request or operation needs it. */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
