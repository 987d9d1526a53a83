// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Faults as text. */
import type { PlacedFault } from "./refusal.ts";

/** A fault as a sentence for people. */
export function sentence({ in: place, path, message }: PlacedFault): string {
  const [name, ...rest] = path;
  if (place !== "body") return `Parameter "${[name, ...rest].join(".")}" ${message}.`;
  return path.length === 0 ? `The body ${message}.` : `Body: "${path.join(".")}" ${message}.`;
}
