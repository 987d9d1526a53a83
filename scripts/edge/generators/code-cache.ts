/** Keeps what follows from code alone next to Node's compile cache. With `--no-cache`, nothing is kept. */
import { readFileSync } from "node:fs";
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "../files/digest.ts";

export const codeFolder = fileURLToPath(
  new URL("../../../node_modules/.cache/openapi-pipeline/code", import.meta.url),
);

/** npm writes into it what is installed. */
export const installed = fileURLToPath(new URL("../../../node_modules/.package-lock.json", import.meta.url));

/** @returns the folder of Node's compile cache; undefined if nothing is kept */
export function compileCache(): string | undefined {
  const compiled = getCompileCacheDir();
  return compiled !== undefined && dirname(compiled) === codeFolder ? compiled : undefined;
}

/** Like a cache entry, a file begins with the digest of the rest. */
export function headOf(content: Uint8Array): string {
  return `// ${digest(content)}`;
}

/** @returns what follows the digest; undefined of a file that is damaged or missing */
export function wholeAt(path: string): Uint8Array | undefined {
  try {
    const text = readFileSync(path);
    const end = text.indexOf("\n");
    const content = text.subarray(end + 1);
    return text.subarray(0, end).toString() === headOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
