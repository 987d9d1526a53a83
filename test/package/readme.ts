/** The examples of a README, each as a module. */
import { readFile } from "node:fs/promises";

/** @returns its TypeScript blocks; each later block continues the first */
export async function examplesOf(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8");
  const [first = "", ...others] = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
    ([, code = ""]) => code,
  );
  return [first, ...others.map((other) => `${first}\n${other}`)];
}
