/** One edit and what is wanted of it. */
import type { Edits } from "./ferries.ts";

/** `wire source`: `B` breaks, `-` is compatible. Then the rules of what breaks. */
type Want = readonly [verdicts: "BB" | "B-" | "-B" | "--", ...rules: string[]];
export type Row = readonly [title: string, edits: Edits, forwards: Want, backwards: Want];

/** Two edits of one document: what it means to go from the first to the second, and back. */
export type Pair = readonly [
  title: string,
  before: Edits,
  after: Edits,
  forwards: Want[0],
  backwards: Want[0],
];

/**
 * The gate does not refuse parameters and bodies that nobody declares, does not know who has which credentials, and takes read-only
 * properties out of a request, as plain Ajv leaves them.
 */
export const unconfirmed =
  /^request-(?:parameter-removed|body-removed|security-.*|parameter-style|encoding)$|-property-excluded$/;
