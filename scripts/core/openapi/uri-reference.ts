/** URI references (RFC 3986), as `$ref` holds them. */
import { decodePercent } from "../percent.ts";

/** A reference, taken apart at its first `#`. */
export function partsOf(reference: string): { readonly uri: string; readonly fragment: string } {
  const at = reference.indexOf("#");
  return at < 0
    ? { uri: reference, fragment: "" }
    : { uri: reference.slice(0, at), fragment: reference.slice(at + 1) };
}

/** A `%` that encodes nothing stands for itself. */
export function percentDecoded(text: string): string {
  return decodePercent(text) ?? text;
}
