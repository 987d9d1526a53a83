/** Plants one mutation and runs the tests that import its file, the closest first, until one fails. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Copy } from "./copy.ts";
import { type Importers, importersIn, testsOf } from "./importers.ts";
import { type Mutant, mutated } from "./mutant.ts";

export interface Outcome {
  readonly mutant: Mutant;
  /** `invalid`: the type check refuses it. It could never land, so it counts neither way. */
  readonly verdict: "killed" | "survived" | "invalid";
  /** The test that failed, or what else happened. */
  readonly by: string;
  readonly tests: number;
  readonly seconds: number;
}

/** The closest test files, in rounds, the fastest first: most mutations are killed by the first round. */
const rounds = [3, 4, 9] as const;
const most = rounds.reduce((sum, size) => sum + size, 0);

/** Seconds for a step that always takes a few; the rest is for a machine with other work. */
const deadline = 240;

/** Tests that take so many times as long as without a mutation hang. */
const patience = 6;

export interface Bench {
  readonly copy: Copy;
  readonly importers: Importers;
  /** The tests that read the living `generated/`. */
  readonly readers: ReadonlySet<string>;
  /**
   * Test file → how long it takes without any mutation, in milliseconds, as soon as somebody has asked. Infinity if it
   * fails: then it shows nothing.
   */
  readonly times: Map<string, number>;
}

export async function bench(copy: Copy): Promise<Bench> {
  const { exitCode, output } = await copy.node(["test/users-api/generate.ts"], deadline);
  if (exitCode !== 0) throw new Error(`The copy does not work: ${output}`);
  const importers = importersIn(copy.root);
  const living = [...importers.keys()].filter((path) => path.startsWith("generated/"));
  const readers = new Set([...testsOf(importers, living, []), ...readersOf(copy.root)]);
  return { copy, importers, readers, times: new Map() };
}

/** Tests that read files of it, without an import. */
function readersOf(root: string): readonly string[] {
  const tests = globSync("test/{spec,workflows,contract,sandbox,cli,repository}/*.test.ts", { cwd: root });
  return tests.filter((test) => readFileSync(join(root, test), "utf8").includes("generated"));
}

export async function tried(on: Bench, mutant: Mutant): Promise<Outcome> {
  const begun = performance.now();
  const tests = await fastestFirst(on, testsFor(on, mutant).slice(0, most));
  const outcome = (verdict: Outcome["verdict"], by: string, ran: number): Outcome => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    return { mutant, verdict, by, tests: ran, seconds };
  };
  let ran = 0;
  for (const size of rounds) {
    const files = tests.slice(ran, ran + size);
    const failed = await blamed(on, mutant, files);
    ran += files.length;
    if (failed !== undefined) return outcome(await verdictOf(on, mutant, failed), failed, ran);
  }
  if (!(await compiles(on, mutant))) return outcome("invalid", "the type check", ran);
  return outcome("survived", tests.length === 0 ? "no test imports the file" : "", ran);
}

/** A copy of the file in the output is tested as well. */
function testsFor({ importers }: Bench, { file }: Mutant): string[] {
  const copies = [...importers.keys()].filter((path) => isCopy(path, file));
  const folders = file.split("/").map((name) => `test/${name}/`);
  return testsOf(importers, [file, ...copies], folders);
}

function isCopy(path: string, file: string): boolean {
  const inner = /^(?:templates\/runtime|scripts\/core)\/(.+)$/.exec(file)?.[1];
  return inner !== undefined && path.includes("generated/") && path.endsWith(`/${inner}`);
}

async function fastestFirst({ copy, times }: Bench, tests: readonly string[]): Promise<readonly string[]> {
  const unknown = tests.filter((test) => !times.has(test));
  if (unknown.length > 0) {
    const { failed, took } = await vitest(copy, { tests: unknown, bail: false, seconds: deadline * 8 });
    const isSound = (test: string) => !failed.some(({ file }) => file === test);
    for (const test of unknown) times.set(test, isSound(test) ? (took.get(test) ?? Infinity) : Infinity);
    await copy.restore();
  }
  const timeOf = (test: string) => times.get(test) ?? Infinity;
  return tests.filter((test) => timeOf(test) < Infinity).toSorted((a, b) => timeOf(a) - timeOf(b));
}

/** @returns what the mutation broke, if anything. What fails again without it shows nothing and is left out. */
async function blamed(on: Bench, mutant: Mutant, tests: readonly string[]): Promise<string | undefined> {
  const failed = tests.length > 0 ? await failure(on, mutant, tests) : undefined;
  if (failed === undefined) return undefined;
  const again = failed.tests.length > 0 ? await run(on, failed.tests) : undefined;
  await on.copy.restore();
  if (!again || again.exitCode === 0) return failed.by;
  for (const test of failed.tests) on.times.set(test, Infinity);
  return blamed(
    on,
    mutant,
    tests.filter((test) => !failed.tests.includes(test)),
  );
}

interface Failure {
  readonly by: string;
  /** Those that failed; none if it was a step before them. */
  readonly tests: readonly string[];
}

async function failure(on: Bench, mutant: Mutant, tests: readonly string[]): Promise<Failure | undefined> {
  await plant(on, mutant);
  try {
    const refused = await ungenerated(on, mutant, tests);
    if (refused !== undefined) return { by: refused, tests: [] };
    const { exitCode, failed } = await run(on, tests);
    if (exitCode === 0) return undefined;
    const first = failed.find(({ name }) => name !== "") ?? failed[0]; // files that were cancelled have no name
    if (exitCode === undefined) return { by: `the deadline, in ${tests.join(" ")}`, tests };
    return first
      ? { by: `${first.file}: ${first.name}`, tests: [first.file] }
      : { by: "the set-up of the tests", tests };
  } finally {
    await on.copy.restore();
  }
}

/** Runs tests until one fails, with a deadline. */
function run({ copy, times }: Bench, tests: readonly string[]): Promise<Ran> {
  const usual = tests.reduce((sum, test) => sum + (times.get(test) ?? 0), 0) / 1000;
  return vitest(copy, { tests, bail: true, seconds: 60 + usual * patience });
}

/** Brings `generated/` up to date if it may change and the tests read it. @returns why that fails, if it does */
async function ungenerated(
  { copy, readers }: Bench,
  { file }: Mutant,
  tests: readonly string[],
): Promise<string | undefined> {
  if (!/^(?:scripts\/(?!contract)|templates\/)/.test(file) || !tests.some((test) => readers.has(test)))
    return undefined;
  const { exitCode, output } = await copy.node(["scripts/main.js", "generate"], deadline);
  return exitCode === 0
    ? undefined
    : `npm run generate: ${output.trim().split("\n").slice(0, 3).join(" | ")}`;
}

async function plant({ copy }: Bench, mutant: Mutant): Promise<void> {
  await copy.write(mutant.file, mutated(await copy.read(mutant.file), mutant));
}

/** What already the generator refuses may be a mutation that does not compile. */
async function verdictOf(on: Bench, mutant: Mutant, failed: string): Promise<Outcome["verdict"]> {
  const isTest = /^test\/\S+\.test\.ts:/.test(failed);
  return isTest || (await compiles(on, mutant)) ? "killed" : "invalid";
}

async function compiles(on: Bench, mutant: Mutant): Promise<boolean> {
  await plant(on, mutant);
  const { exitCode } = await on.copy.node(["node_modules/typescript7/bin/tsc", "-p", "."], deadline);
  await on.copy.restore();
  return exitCode === 0;
}

interface Failed {
  readonly file: string;
  readonly name: string;
}

interface Ran {
  /** `undefined` if the deadline passed. */
  readonly exitCode: number | undefined;
  readonly failed: readonly Failed[];
  /** Test file → milliseconds; files that did not end are missing. */
  readonly took: ReadonlyMap<string, number>;
}

interface Running {
  readonly tests: readonly string[];
  /** Whether to stop at the first failure. */
  readonly bail: boolean;
  readonly seconds: number;
}

async function vitest(copy: Copy, { tests, bail, seconds }: Running): Promise<Ran> {
  const report = join("node_modules", ".mutations.json");
  await copy.write(report, "{}");
  const flags = [
    "--maxWorkers=1",
    "--reporter=json",
    `--outputFile=${report}`,
    ...(bail ? ["--bail=1"] : []),
  ];
  const argv = ["node_modules/vitest/vitest.mjs", "run", ...flags, ...tests];
  const { exitCode } = await copy.node(argv, seconds);
  const { testResults = [] } = JSON.parse(readFileSync(join(copy.root, report), "utf8")) as VitestReport;
  const nameOf = (path: string) => path.slice(copy.root.length + 1);
  const failed = testResults.flatMap(({ name, status, assertionResults, message }) => {
    if (status === "passed") return [];
    const first = assertionResults.find((result) => result.status === "failed");
    return [{ file: nameOf(name), name: first?.fullName ?? String(message).split("\n")[0] ?? "" }];
  });
  const took = new Map(
    testResults.map(({ name, startTime, endTime }) => [nameOf(name), endTime - startTime] as const),
  );
  return { exitCode, failed, took };
}

/** What of Vitest's JSON report is read here. */
interface VitestReport {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
