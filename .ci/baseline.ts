/**
 * Holds the quality of the specification to `.ci/baseline.json`: Redocly's scores of the bundle, and how much of it the
 * contract test covers on the mock. They may rise; they may not fall, below that file or that of the default branch.
 *
 *     npm run baseline [-- --write]    --write raises the file to what was measured
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, execPath } from "node:process";
import { mergeBase } from "../scripts/edge/files/git.ts";

const file = ".ci/baseline.json";
/** An operation more or less moves an average by tenths; that is no loss of quality. */
const tolerance = 0.5;

/** A reason to stop, for people. */
class Stop extends Error {}

type Figures = Readonly<Record<"agentReadiness" | "discoverability" | "contractCoverage", number>>;
const names = ["agentReadiness", "discoverability", "contractCoverage"] as const;

async function main(): Promise<void> {
  const measured = { ...scores(), contractCoverage: coverage() };
  const committed = figures(readFileSync(file, "utf8"));
  const floors = [committed, await onDefaultBranch()].flatMap((found) => found ?? []);
  const falls = names.flatMap((name) => {
    const floor = Math.max(...floors.map((found) => found[name]));
    return measured[name] < floor - tolerance ? [`${name} fell from ${floor} to ${measured[name]}.`] : [];
  });
  for (const name of names) say(`${name}: ${measured[name]} (baseline: ${committed[name]})`);
  if (falls.length > 0) throw new Stop(falls.join("\n"));
  if (argv.includes("--write")) raise(committed, measured);
  else if (names.some((name) => measured[name] >= committed[name] + tolerance))
    say("Better than the baseline: run `npm run baseline -- --write` and commit it.");
}

function raise(committed: Figures, measured: Figures): void {
  const raised = names.map((name) => [name, Math.max(committed[name], measured[name])]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}

function scores(): Omit<Figures, "contractCoverage"> {
  const program = "node_modules/@redocly/cli/bin/cli.js";
  const { agentReadiness, discoverability } = JSON.parse(
    run(program, "score", "generated/openapi.json", "--format", "json"),
  ) as Figures; // what `redocly score` prints
  return { agentReadiness: rounded(agentReadiness), discoverability: rounded(discoverability) };
}

function coverage(): number {
  const folder = mkdtempSync(join(tmpdir(), "baseline-"));
  try {
    const report = join(folder, "report.json");
    run("scripts/main.js", "contract", "--seed", "1", "--time", "5m", "--json", report);
    return rounded((JSON.parse(readFileSync(report, "utf8")) as { percent: number }).percent); // our own report
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns undefined where the default branch, or this file on it, is not known */
async function onDefaultBranch(): Promise<Figures | undefined> {
  const commit = await mergeBase(".");
  if (commit === undefined) {
    if (env.CI) throw new Stop("The default branch is not in this clone: check out with fetch-depth: 0.");
    return undefined;
  }
  const { status, stdout } = spawnSync("git", ["show", `${commit}:${file}`], { encoding: "utf8" });
  return status === 0 ? figures(stdout) : undefined;
}

function figures(text: string): Figures {
  const found = JSON.parse(text) as Figures; // checked below
  const isWhole = names.every((name) => typeof found[name] === "number" && found[name] <= 100);
  if (!isWhole) throw new Stop(`${file} needs numbers: ${names.join(", ")}.`);
  return found;
}

function run(...words: readonly string[]): string {
  const options = { encoding: "utf8", maxBuffer: 2 ** 26, timeout: 600_000 } as const;
  const { status, stdout, stderr } = spawnSync(execPath, words, options);
  if (status === 0) return stdout;
  throw new Stop(`\`${words.join(" ")}\` failed.\n${stdout}${stderr}`);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  if (env.GITHUB_ACTIONS === "true") say(`::error title=baseline::${error.message.replaceAll("\n", "%0A")}`);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
