/** Type-checks modules with TypeScript 7: its native compiler needs a tenth of the time of 5.9. */
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { arch, env, platform } from "node:process";
import { promisify } from "node:util";
import type { Files } from "../../core/files.ts";
import { inTemporaryFolder } from "../files/temporary.ts";

/** What the compiler says of a place. */
export interface Complaint {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Such as `TS2451`. */
  readonly code: string;
  readonly message: string;
}

/**
 * Starts the compiler before it returns, so that it works while this thread does something else.
 * @param modules path → source; relative imports among them are followed, packages are not looked for
 */
export function complaintsAbout(modules: Files): Promise<readonly Complaint[]> {
  return inTemporaryFolder(async (folder) => {
    const folders = new Set([...modules.keys()].map((path) => join(folder, dirname(path))));
    for (const path of folders) mkdirSync(path, { recursive: true });
    for (const [path, text] of modules) writeFileSync(join(folder, path), text);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: [...modules.keys()] }),
    );
    return (await compilerOutput(folder)).split("\n").flatMap((line) => complaintIn(line) ?? []);
  });
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2024", "dom"],
  module: "esnext",
  moduleResolution: "bundler",
  noEmit: true,
  strict: true,
  noImplicitAny: false, // what comes from a package is `any` here
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

/** One thread, and no collection of garbage until there is much of it: half of the processor's time. */
const options = ["--project", "tsconfig.json", "--pretty", "false", "--singleThreaded"];
const environment = { ...env, GOGC: "off", GOMEMLIMIT: "1GiB" };

/** In milliseconds; GitHub's document takes half a second. */
const allowance = 600_000;

async function compilerOutput(cwd: string): Promise<string> {
  const limits = { timeout: allowance, maxBuffer: 2 ** 26 };
  const running = promisify(execFile)(compiler(), options, { cwd, env: environment, ...limits });
  const { stdout } = await running.catch((error: { stdout?: string; killed?: boolean }) => {
    if (error.stdout && !error.killed) return { stdout: error.stdout }; // it has found something
    throw error;
  });
  return stdout;
}

/** The program of this platform, which npm installs beside the package: to start it through Node would take longer. */
function compiler(): string {
  const require = createRequire(createRequire(import.meta.url).resolve("typescript7/package.json"));
  const folder = dirname(require.resolve(`@typescript/typescript-${platform}-${arch}/package.json`));
  return join(folder, "lib", platform === "win32" ? "tsc.exe" : "tsc");
}

function complaintIn(text: string): Complaint | undefined {
  const [, path, line, column, code, message] =
    /^(.+?)\((\d+),(\d+)\): error (TS\d+): (.*)$/.exec(text) ?? [];
  if (path === undefined || code === undefined || message === undefined) return undefined;
  return { path, line: Number(line), column: Number(column), code, message };
}
