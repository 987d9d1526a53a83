/** The words of `x-contract`: a rule holds documents to them, the contract engine knows what they mean. */

/** Of a relation. */
export const relationKeys = ["title", "before", "after", "when", "expect"] as const;

/** Of a call before or after. */
export const callKeys = ["name", "call", "as", "with", "body"] as const;

/** In the middle of a claim. */
export const operatorNames = [
  "equals",
  "differs",
  "contains",
  "lacks",
  "at most",
  "at least",
  "sorted",
] as const;
