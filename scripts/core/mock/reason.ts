/** Where a client reads why it was refused: in a header, and in the body where its shape has a place for it. */
import { isObject } from "../json.ts";
import type { PlacedFault, Refusal } from "../request-validation/refusal.ts";
import { toAscii } from "../unicode-escape.ts";
import { sentence } from "../request-validation/objections.ts";

/** Of every refusal of the mock. */
export const reasonHeader = "Mock-Reason";

/** Clients give up at header sections of 16 KiB (Node), so what is longer stands only in the body. */
const longest = 8000;

/** Every fault in a sentence, as a header can carry it: what is not printable ASCII is escaped as in JSON. */
export function reasonLine({ reason, faults }: Pick<Refusal, "reason" | "faults">): string {
  const line = toAscii(all(reason, faults ?? []));
  return line.length <= longest ? line : `${line.slice(0, longest)}... (cut after ${longest} characters)`;
}

/** A reason names a few faults where there are many. */
function all(reason: string, faults: readonly PlacedFault[]): string {
  if (faults.length <= 5) return reason;
  return faults.slice(0, 500).map(sentence).join(" ");
}

/** Names of members that hold a sentence for people, the usual ones first. */
const places = ["detail", "message", "error_description", "error", "reason", "description", "title"];

/**
 * An error's example with the reason in the place of its own sentence: at its top, one level in, or in the first item
 * of a list there.
 * @param isValid whether a value is still what the document declares
 * @returns the example as it was, where it has no such place
 */
export function withReason(example: unknown, reason: string, isValid: (value: unknown) => boolean): unknown {
  const versions = [...inObject(example, reason), ...oneLevelIn(example, reason)];
  return versions.find(isValid) ?? example;
}

function inObject(value: unknown, reason: string): readonly unknown[] {
  if (!isObject(value)) return [];
  return places
    .filter((place) => typeof value[place] === "string")
    .map((place) => ({ ...value, [place]: reason }));
}

function oneLevelIn(value: unknown, reason: string): readonly unknown[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    if (!Array.isArray(child))
      return inObject(child, reason).map((version) => ({ ...value, [name]: version }));
    const [first, ...rest] = child as readonly unknown[];
    return inObject(first, reason).map((version) => ({ ...value, [name]: [version, ...rest] }));
  });
}
