/**
 * Generates everything from the frozen Users API (`test/fixtures/users-api/spec`) into `test/.generated/users-api`,
 * which git ignores. Tests of templates, runtime and tools import from there, so that an edit of `spec/` affects none of
 * them. Runs before each type check and each test run; if nothing has changed, it takes 0.1 s.
 *
 *   node test/users-api/generate.ts
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Called by Vitest before the first test. @throws an error with the pipeline's output if it fails */
export async function setup(): Promise<void> {
  const flags = ["--spec", "test/fixtures/users-api/spec/openapi.yaml", "--out", "test/.generated/users-api"];
  const argv = ["scripts/main.js", "generate", ...flags];
  await promisify(execFile)(process.execPath, argv, { cwd: root }).catch((error: { stderr: string }) => {
    throw new Error(`Nothing can be generated from test/fixtures/users-api:\n${error.stderr}`);
  });
}

if (import.meta.main) await setup();
