/** The vocabulary of `x-contract`: a lint rule checks documents against it, and the contract engine implements it. */

/** The keys of a relation. */
export const relationKeys = ["title", "inferred", "before", "after", "when", "expect"] as const;

/** The keys of a call in `before` or `after`. */
export const callKeys = ["name", "call", "as", "with", "body"] as const;

/** The operators of a claim. */
export const operatorNames = [
  "equals",
  "differs",
  "contains",
  "lacks",
  "at most",
  "at least",
  "sorted",
] as const;
