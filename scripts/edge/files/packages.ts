/** The packages of this repository. */
import { readFile } from "node:fs/promises";

/** @returns package → the exact version used to test the output here */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> }; // our own file
  return devDependencies;
}
