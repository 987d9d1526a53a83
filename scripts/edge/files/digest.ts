/** Contents by their digest. */
import { hash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

/** @returns the SHA-256 of the bytes, or of the text as UTF-8, in hexadecimal digits */
export function digest(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/** @returns the digest of a text file, whichever way its lines end */
export function digestOfText(content: string | Buffer): string {
  return digest(content.includes("\r") ? content.toString().replaceAll("\r\n", "\n") : content);
}

/** @returns the digest of what stands in a folder, by name */
export function digestOfNames(names: readonly string[]): string {
  return digest(JSON.stringify(names.toSorted()));
}

/** @returns the digest of a text file or of a folder's names; null where there is neither */
export function digestAt(path: string): string | null {
  try {
    return digestOfText(readFileSync(path));
  } catch (error) {
    return isFolder(error) ? digestOfNames(readdirSync(path)) : null;
  }
}

function isFolder(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EISDIR";
}
