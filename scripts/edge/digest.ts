/** Contents by their digest. */
import { createHash } from "node:crypto";

/** @returns the SHA-256 of the bytes, or of the text as UTF-8, in hexadecimal digits */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** @returns the digest of a text file, whichever way its lines end */
export function digestOfText(content: string | Buffer): string {
  return digest(content.includes("\r") ? content.toString().replaceAll("\r\n", "\n") : content);
}
