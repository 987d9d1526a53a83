/** A copy of this repository in which a test edits `spec/` and checks what people would see. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { asArray, asObject, asString } from "../../scripts/core/json.ts";
import { packageFolders } from "../packages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The result of `npm test` in a checkout. */
export interface Verdict {
  /** The places that the type check lists, without line numbers. */
  readonly tasks: readonly string[];
  /** `file > title` of each failed test. */
  readonly failed: readonly string[];
}

export interface Checkout {
  readonly folder: string;
  /** Runs an npm script. @returns its exit code and output */
  run(script: string): Promise<{ readonly exitCode: number; readonly stderr: string }>;
  /** @returns the failing tests among those whose files begin with one of these paths */
  failures(paths: readonly string[]): Promise<readonly string[]>;
  remove(): Promise<void>;
}

export async function checkout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), "checkout-"));
  await cp(root, folder, { recursive: true, filter: (path) => !isLeftOut(relative(root, path)) });
  for (const place of ["", ...packageFolders]) await linkPackages(join(root, place), join(folder, place));
  return {
    folder,
    run: (script) => run(folder, "npm", ["run", "--silent", script]),
    failures: (paths) => failures(folder, paths),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** What is installed here is installed there, too: where `CI` is set, vitest does without nothing. */
async function linkPackages(from: string, to: string): Promise<void> {
  const packages = join(from, "node_modules");
  if (existsSync(packages)) await symlink(packages, join(to, "node_modules"));
}

function isLeftOut(path: string): boolean {
  return [".git", "node_modules", "dist"].includes(basename(path)) || path === join("generated", "docs");
}

/** The places to edit in hand-written code, one per line. */
export async function tasksIn({ run: script }: Checkout): Promise<readonly string[]> {
  const { stderr } = await script("types");
  const lines = stderr
    .split("\n")
    .flatMap((line) => /^ {2}(\S+?):\d+( .*)$/.exec(line)?.slice(1, 3).join("") ?? []);
  return [...new Set(lines)];
}

async function failures(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const report = join(folder, "report.json");
  const flags = ["--reporter=json", `--outputFile=${report}`, "--exclude", "test/spec/edits*"];
  const argv = ["node_modules/vitest/vitest.mjs", "run", ...paths, ...flags];
  const { stderr } = await run(folder, process.execPath, argv);
  if (!existsSync(report)) throw new Error(`No test ran: ${stderr}`);
  const { testResults } = asObject(JSON.parse(await readFile(report, "utf8")));
  await rm(report);
  const files = asArray(testResults).map(asObject);
  if (files.length === 0) throw new Error(`No tests were run for ${paths.join(", ")}.`);
  return files.flatMap(({ name, status, assertionResults }) => {
    const file = relative(folder, asString(name));
    const failed = asArray(assertionResults)
      .map(asObject)
      .filter((each) => each.status === "failed");
    const titles = failed.map(({ fullName }) => `${file} > ${asString(fullName)}`);
    return status === "failed" && titles.length === 0 ? [file] : titles;
  });
}

/** Runs a program without the environment variables of this test run. */
async function run(cwd: string, program: string, argv: readonly string[]) {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST$|npm_)/.test(name));
  const options = { cwd, env: Object.fromEntries(own), maxBuffer: 2 ** 28 };
  return promisify(execFile)(program, argv, options).then(
    ({ stderr }) => ({ exitCode: 0, stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ exitCode: code, stderr }),
  );
}
