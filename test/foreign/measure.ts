/** What a foreign document becomes: one row of the corpus's table. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { asObject } from "../../scripts/core/json.ts";
import type { Problem } from "../../scripts/core/problem.ts";
import { load } from "../../scripts/pipeline.ts";
import type { Project } from "../cli/project.ts";
import { type Gets, answeredGets } from "./gets.ts";
import type { ForeignDocument } from "./documents.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

export interface Row {
  readonly document: string;
  readonly exit: number;
  readonly seconds: number;
  readonly MiB: number;
  /** Code → the number of warnings with it. */
  readonly warnings: Readonly<Record<string, number>>;
  /** What the warnings say of targets. */
  readonly leftOut: readonly string[];
  /** Errors without a file, line and column. */
  readonly nowhere: readonly string[];
  readonly operations: number;
  /** Target → how many of the operations it has. */
  readonly has: Readonly<Record<string, number>>;
  /** Paths that a second run changes. */
  readonly again: readonly string[];
  /** What the stubs say when they start with nothing implemented. */
  readonly stubs: string;
  /** The exit code of the documentation. */
  readonly docs: number;
  readonly gets: Gets;
  /** Of a run that was no success. */
  readonly stderr: string;
}

/** @param copy a project, into a folder of which the output goes */
export async function measured(copy: Project, { name, path, only = [] }: ForeignDocument): Promise<Row> {
  const out = folderOf(name);
  const spec = join(root, path);
  const argv = ["generate", "--spec", spec, "--out", out, "--json", "--no-cache", ...only];
  const first = await generated(copy.folder, argv);
  const { problems = [] } = first.result;
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const errors = problems.filter(({ severity }) => severity === "error");
  const known = { document: out, ...first.used, ...toldOf(warnings), stderr: first.stderr };
  const nowhere = errors.filter(({ at }) => at?.line === undefined).map(({ message }) => message);
  if (first.used.exit !== 0) return { ...known, ...nothing, nowhere };
  const { api } = await specification(spec);
  return {
    ...known,
    nowhere,
    operations: api.operations.length,
    has: await operationsIn(join(copy.folder, out, "typescript/src")),
    again: changedBy((await generated(copy.folder, argv)).result),
    stubs: await started(join(copy.folder, out)),
    docs: (await copy.run("docs", "--spec", spec, "--out", out, "--no-cache")).exitCode,
    gets: await answeredGets(await specification(spec)),
  };
}

const nothing = {
  operations: 0,
  has: {},
  again: [],
  stubs: "",
  docs: 0,
  gets: { asked: 0, valid: 0, wrong: [] },
};

export function folderOf(name: string): string {
  return name.replaceAll(/[^\w.]+/g, "-");
}

async function specification(spec: string) {
  const loaded = await load({ spec, cwd: root });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}

interface Printed {
  readonly problems?: readonly Problem[];
  readonly added?: readonly string[];
  readonly updated?: readonly string[];
  readonly removed?: readonly string[];
}

const tellsMemory = `data:text/javascript,process.on("exit",()=>console.error("MiB "+Math.round(process.resourceUsage().maxRSS/1024)))`;

/** In its own process, to measure its memory, and to end it. */
async function generated(cwd: string, argv: readonly string[]) {
  const began = performance.now();
  const program = ["--import", tellsMemory, join(root, "scripts/main.js"), ...argv];
  const ended = await run(process.execPath, program, { cwd, maxBuffer: 2 ** 28, timeout: 900_000 }).then(
    (printed) => ({ ...printed, code: 0 }),
    (error: { stdout: string; stderr: string; code: number | null }) => error,
  );
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  const MiB = Number(/MiB (\d+)/.exec(ended.stderr)?.[1]);
  return {
    used: { exit: ended.code ?? -1, seconds, MiB },
    result: resultIn(ended.stdout),
    stderr: ended.code === 0 ? "" : ended.stderr.slice(-2000),
  };
}

function resultIn(stdout: string): Printed {
  try {
    return JSON.parse(stdout) as Printed; // ours
  } catch {
    return {};
  }
}

function toldOf(warnings: readonly Problem[]): Pick<Row, "warnings" | "leftOut"> {
  const byCode = Map.groupBy(warnings, ({ code }) => code);
  const ofTargets = warnings.filter(({ code }) => code.startsWith("target/"));
  return {
    warnings: Object.fromEntries([...byCode].map(([code, all]) => [code, all.length])),
    leftOut: ofTargets.map(({ code, message }) => `${code}: ${message}`),
  };
}

function changedBy({ added = [], updated = [], removed = [] }: Printed): readonly string[] {
  return [...added, ...updated, ...removed];
}

/** In which file each operation stands once, and as what. */
const marks: Readonly<Record<string, readonly [file: string, mark: RegExp]>> = {
  types: ["types.ts", /^ {4}(?:get|put|post|delete|options|head|patch|trace): /gm],
  client: ["operations.ts", /__PURE__ \*\/ define</g],
  server: ["server/index.ts", /Handler<\s*paths\[/g],
};

async function operationsIn(folder: string): Promise<Row["has"]> {
  const counts = Object.entries(marks).map(async ([target, [file, mark]]) => {
    const text = await readFile(join(folder, file), "utf8");
    return [target, text.match(mark)?.length ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

const start = `import { contract, createRouter } from "./typescript/src/server/index.ts";
import { serve } from "./typescript/src/server/node.ts";
const known = new Proxy({}, { get: () => () => ({ principal: {} }), has: () => true });
const router = createRouter(known, { authenticate: known, authorize: () => true });
const { url, close } = await serve(router, { port: 0 });
const { status } = await fetch(url + "/nowhere/at/all");
await close();
console.log(contract !== undefined, status);
`;

/** @returns what the stubs print once they listen */
async function started(folder: string): Promise<string> {
  await writeFile(join(folder, "start.ts"), start);
  if (!existsSync(join(folder, "node_modules")))
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const ended = await run(process.execPath, ["start.ts"], { cwd: folder, timeout: 120_000 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return ended.stdout.trim() || ended.stderr.slice(0, 500);
}

/** @returns the errors of a compiler in all folders, each with its folder */
export async function typeErrors(copy: Project, compiler: string): Promise<readonly string[]> {
  const config = join(copy.folder, "tsconfig.json");
  const options = { extends: join(root, "tsconfig.json"), include: ["*/typescript"], exclude: [] };
  await writeFile(config, JSON.stringify(options));
  const argv = ["--max-old-space-size=6000", join(root, "node_modules", compiler), "-p", config];
  const { stdout } = await run(process.execPath, argv, { cwd: copy.folder, maxBuffer: 2 ** 26 }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}

/** @returns the row with its lists as texts, for `console.table` */
export function shown(row: Row): object {
  const { warnings, leftOut, has, again, gets, stderr: _stderr, nowhere: _nowhere, ...rest } = row;
  return {
    ...rest,
    has: Object.values(asObject(has)).join("/"),
    again: again.length,
    gets: `${gets.valid}/${gets.asked}`,
    warnings: Object.entries(warnings)
      .map(([code, count]) => `${code} ${count}`)
      .join(", "),
    leftOut: leftOut.join(" "),
  };
}
