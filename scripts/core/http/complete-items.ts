/** A stream that was left: its items can be checked as far as they have passed. */
import type { Sequence } from "./media-kind.ts";

const separator = "\u001e"; // RFC 7464

/** The beginning of a stream, without the item that may have been cut off. */
export function completeItems(text: string, kind: Sequence): string {
  if (kind === "lines") return text.slice(0, text.lastIndexOf("\n") + 1);
  if (kind === "records") return text.slice(0, Math.max(0, text.lastIndexOf(separator)));
  const [end] = [...text.matchAll(/(?:\r\n?|\n){2}/g)].slice(-1);
  return end ? text.slice(0, end.index + end[0].length) : "";
}
