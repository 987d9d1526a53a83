/** A service written by `scaffold`, compiled and started as its user would. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { printed } from "../sandbox/process.ts";
import type { Project } from "./project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const run = promisify(execFile);

/** Writes a service into a copy of the project; it uses this project's npm packages. */
export async function scaffolded(copy: Project, ...flags: readonly string[]): Promise<string> {
  const { exitCode, stderr } = await copy.run("scaffold", "--out", "service", ...flags);
  if (exitCode !== 0) throw new Error(stderr);
  const folder = join(copy.folder, "service");
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The compiler's errors under the service's own options, one per line: TypeScript 5.9, or 7. */
export async function typeErrors(folder: string, compiler = "typescript"): Promise<string[]> {
  const program = join(root, "node_modules", compiler, "bin/tsc");
  const outcome = await run(process.execPath, [program, "-p", "."], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return outcome.stdout.split("\n").filter((line) => /error TS/.test(line));
}

export interface StartedService {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts it on a free port; `open sesame` is its secret. */
export async function startService(folder: string): Promise<StartedService> {
  const env = { ...process.env, PORT: "0", API_SECRET: "open sesame" };
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { child, url: await printed(child, /Listening on (\S+)/) };
}
