/** Patterns that JavaScript's engine may take longer over than a text is long. */
import { analyse } from "scslre";
import { longestFor } from "./pattern.ts";

/** The kind of growth that is certain. */
export type Growth = "exponential" | "polynomial";

/** @returns undefined if the analysis finds no text that takes longer than it is long */
export function growthOf(source: string): Growth | undefined {
  if (longestFor(source) === undefined) return undefined;
  const { reports } = analyse(new RegExp(source, "u"));
  if (reports.length === 0) return undefined;
  return reports.some(({ exponential }) => exponential) ? "exponential" : "polynomial";
}
