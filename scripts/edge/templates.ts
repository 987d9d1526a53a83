/** The templates folder on disk. */
import { readFile } from "node:fs/promises";

/** @returns the text of a file of `templates/runtime/`, which is copied as it stands into the output */
export function runtime(name: string): Promise<string> {
  return readFile(new URL(`../../templates/runtime/${name}`, import.meta.url), "utf8");
}
