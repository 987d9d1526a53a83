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

/** Also true of what the analysis does not look at: alternatives within a repetition, which may start alike. */
export function mayGrow(source: string): boolean {
  if (longestFor(source) === undefined) return false;
  return growthOf(source) !== undefined || repeatsAlternatives(source);
}

function repeatsAlternatives(source: string): boolean {
  let text = source
    .replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, "c")
    .replaceAll(/\(\?<?[!=][^()]*\)/g, "")
    .replaceAll(/\(\?(?::|<\w+>)/g, "(");
  for (let before = ""; before !== text;) {
    before = text;
    if (/\([^()]*[|?][^()]*\)[*+{]/.test(text)) return true;
    text = text.replaceAll(/\(([^()]*)\)/g, (_group, inner: string) => (/[|?]/.test(inner) ? "c?" : "c"));
  }
  return false;
}
