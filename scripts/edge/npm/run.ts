/** Runs programs for packages, with a bound on their time. */
import { execFile } from "node:child_process";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Where the packages of this project are. */
export const packages = fileURLToPath(new URL("../../../node_modules", import.meta.url));

/** What a program printed before it failed. */
export class ProgramError extends Error {}

/** @throws ProgramError */
export async function program(file: string, words: readonly string[], cwd: string): Promise<void> {
  const own = Object.entries(env).filter(([name]) => !name.startsWith("npm_")); // those of the `npm run` around us
  const options = { cwd, env: Object.fromEntries(own), maxBuffer: 2 ** 26, timeout: 300_000 };
  const running = promisify(execFile)(file, [...words], options);
  await running.catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new ProgramError(`${error.stdout ?? ""}${error.stderr ?? ""}` || error.message);
  });
}

/** Runs npm without the network. */
export async function npm(words: readonly string[], cwd: string): Promise<void> {
  const { npm_execpath: script } = env;
  const offline = [...words, "--offline", "--no-audit", "--no-fund"];
  return script?.endsWith(".js")
    ? program(execPath, [script, ...offline], cwd)
    : program("npm", offline, cwd);
}
