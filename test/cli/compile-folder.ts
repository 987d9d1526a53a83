/** Compiles code of a project in a temporary folder under the options of this repository. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @returns what TypeScript 7 says; empty if all is well */
export async function compileFolder(folder: string, include: readonly string[]): Promise<string> {
  const config = { extends: join(root, "tsconfig.json"), include, exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/typescript7/bin/tsc");
  const outcome = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch(
    (error: { readonly stdout: string }) => error,
  );
  return outcome.stdout;
}
