import { formatPointer } from "../../core/json-pointer.ts";

/** A place as the engine writes it: a JSON Pointer behind a `#`, not percent-encoded. */
export function placeOf(keys: readonly string[]): string {
  return `#${formatPointer(keys)}`;
}
