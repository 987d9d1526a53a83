/** Pairs of keywords that are not like the others. */

/** No value satisfies both. */
export const withoutValue: ReadonlySet<string> = new Set([
  "string: maxLength, const",
  "string: enum, const",
  "string: const, anyOf",
  "string: const, oneOf",
]);

/**
 * Ajv 8.20 throws, or refuses what is valid: where a branch of a union evaluates something that another branch does not,
 * the code that it generates loses count.
 */
export const misjudged: ReadonlySet<string> = new Set([
  "object: patternProperties, anyOf",
  "array: unevaluatedItems, anyOf",
  "array: unevaluatedItems, oneOf",
  "array: unevaluatedItems, if",
]);
