/** Computes digests of files and folders. */
import { hash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import type { Files } from "../../core/files.ts";
import { memoize } from "../../core/memoize.ts";

/** @returns the SHA-256 of the bytes, or of the text as UTF-8, in hexadecimal */
export function digest(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/** Path → digest of its text. The manifest and the run cache both need them, of megabytes where a document is large. */
export const digestsOf = memoize(
  (files: Files): ReadonlyMap<string, string> =>
    new Map([...files].map(([path, text]) => [path, digest(text)])),
);

/** @returns the digest of a text file, independent of its line ends */
export function digestOfText(content: string | Buffer): string {
  return digest(content.includes("\r") ? content.toString().replaceAll("\r\n", "\n") : content);
}

/** @returns the digest of the names in a folder */
export function digestOfNames(names: readonly string[]): string {
  return digest(JSON.stringify(names.toSorted()));
}

/** @returns the digest of a text file or of the names in a folder; null if neither exists, as for a pipe */
export function digestAt(path: string): string | null {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return digestOfNames(readdirSync(path));
    return stats.isFile() ? digestOfText(readFileSync(path)) : null;
  } catch {
    return null;
  }
}
