/** One edit and what is wanted of it. */
import type { Edits } from "./ferries.ts";

/** `wire source`: `B` breaks, `-` is compatible. Then the rules of what breaks. */
type Want = readonly [verdicts: "BB" | "B-" | "-B" | "--", ...rules: string[]];
export type Row = readonly [title: string, edits: Edits, forwards: Want, backwards: Want];
