/** Gives clients the reason for a refusal: in a header, and in the body if it has a suitable field. */
import { isObject } from "../json.ts";
import type { PlacedFault, Refusal } from "../request-validation/refusal.ts";
import { toAscii } from "../unicode-escape.ts";
import { sentence } from "../request-validation/sentence.ts";

/** Sent with every refusal of the mock. */
export const reasonHeader = "Mock-Reason";

/** Clients reject header sections above 16 KiB (Node), so longer reasons are complete only in the body. */
const longest = 8000;

/** All faults as text for a header: characters other than printable ASCII are escaped as in JSON. */
export function reasonLine({ reason, faults }: Pick<Refusal, "reason" | "faults">): string {
  const line = toAscii(all(reason, faults ?? []));
  return line.length <= longest ? line : `${line.slice(0, longest)}... (cut after ${longest} characters)`;
}

/** If there are many faults, the reason lists only the first few. */
function all(reason: string, faults: readonly PlacedFault[]): string {
  if (faults.length <= 5) return reason;
  return faults.slice(0, 500).map(sentence).join(" ");
}

/** Names of properties that usually contain a message for people, the most common first. */
const places = ["detail", "message", "error_description", "error", "reason", "description", "title"];

/**
 * Replaces the message in an example of an error with the reason: at the top level, one level deeper, or in the first
 * item of a list there.
 * @param isValid whether a value still fits the document
 * @returns the example unchanged if it has no such property
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
