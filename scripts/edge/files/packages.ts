/** The packages of this repository. */
import { readFile } from "node:fs/promises";

/** @returns package → the exact version with which the output is tested here */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> }; // a file of ours
  return devDependencies;
}
