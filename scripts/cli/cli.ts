/** The command line: help, flags and the printing of results. `verbs.ts` says what each verb does. */
import { relative, sep } from "node:path";
import { Command, CommanderError } from "commander";
import { checkLines } from "../core/contract-checks.ts";
import { nearest } from "../core/nearest.ts";
import type { Problem } from "../core/problem.ts";
import { silent } from "../core/progress.ts";
import { type Result, stopped } from "../core/result.ts";
import { languages } from "../core/sdk/sdk.ts";
import { noCache, openCache } from "../edge/files/cache.ts";
import { startOf } from "./callers-folder.ts";
import { DiskError } from "../edge/files/disk.ts";
import { UnreadableFile } from "../edge/files/readable.ts";
import { type Streams, type Terminal, terminal } from "./terminal.ts";
import { type Flags, defaults, options } from "./flags.ts";
import { print } from "./print.ts";
import type { Surroundings } from "./run-verb.ts";
import { type Verb, verbs } from "./verbs.ts";

/** 0 done · 1 the specification or the output needs fixing · 2 wrong usage · 70 our bug. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Runs one command and prints its result. Never throws. */
export async function cli(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const screen = terminal(streams);
  try {
    let exitCode: ExitCode = 0;
    const program = await programFor(argv, screen, async (verb, flags) => {
      const { cwd, note } = startOf(flags, streams);
      if (note !== undefined) screen.note(note);
      const started = { ...streams, cwd };
      exitCode = await (verb.options.includes("watch") && flags.watch
        ? watched(verb, flags, started)
        : once(verb, flags, started));
    });
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    screen.note(
      `Internal error: a bug in the pipeline, not in your specification. Please report it with this stack:\n${error instanceof Error ? error.stack : error}`,
    );
    return 70;
  }
}

type Run = (verb: Verb, flags: Flags) => Promise<void>;

/** Runs a verb once and prints the result. */
async function once(
  verb: Verb,
  flags: Flags,
  { onRead = () => {}, ...streams }: Streams & Partial<Pick<Surroundings, "onRead">>,
): Promise<Result["exitCode"]> {
  const { cwd, interruption } = streams;
  const screen = terminal(streams);
  const cache = verb.options.includes("cache") && flags.cache ? await openCache() : noCache;
  const steps = await shownSteps(streams, flags);
  const { note: log, paint } = screen;
  const around = { cwd, interruption, cache, onRead, progress: steps.progress, log, paint };
  const result = await verb.run(flags, around).catch(refusedBy(cwd)).finally(steps.end);
  print(result, flags, { ...streams, screen });
  return result.exitCode;
}

/** Shows the steps as they run, but only on a terminal: redrawn lines would clutter a log file. */
async function shownSteps({ stderr, env }: Streams, { json, format }: Flags) {
  const canDraw = stderr.isTTY === true && Number(stderr.columns) > 0 && env.TERM !== "dumb";
  if (!canDraw || json || format === "github") return { progress: silent, end: async () => {} };
  const { taskList } = await import("./task-list.ts");
  return taskList(stderr);
}

async function watched(verb: Verb, flags: Flags, streams: Streams): Promise<ExitCode> {
  const { rerun } = await import("../edge/files/watch.ts");
  const screen = terminal(streams);
  const { killable = (work) => work() } = streams;
  await rerun(streams.interruption(), async (onRead) => {
    await killable(() => once(verb, flags, { ...streams, onRead }));
    if (!flags.json) screen.note("Watching for changes. Press Ctrl+C to stop.");
  });
  return 0;
}

/** @param cwd the folder to which addresses are relative */
function refusedBy(cwd: string): (error: unknown) => Result {
  return (error) => {
    if (error instanceof UnreadableFile) return stopped([unreadable(error, cwd)]);
    if (!(error instanceof DiskError)) throw error;
    const hint =
      "run the command again to finish the work, or choose another folder with --out; no file is left half-written";
    const problem = { severity: "error", code: "disk", message: error.message, hint } as const;
    return stopped([problem], "The run did not finish.");
  };
}

function unreadable({ path, message }: UnreadableFile, cwd: string): Problem {
  const file = relative(cwd, path).split(sep).join("/");
  const at = { file, line: 1, column: 1, length: 1 };
  return { severity: "error", code: "unreadable", message: `${file} cannot be read: ${message}.`, at };
}

async function programFor(argv: readonly string[], screen: Terminal, run: Run): Promise<Command> {
  const program = new Command("npm run")
    .description("Lint, bundle, types, clients, server stubs, docs and a mock from one OpenAPI document.")
    .usage("<verb> -- [flags]")
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => screen.data(text.trimEnd()),
      writeErr: (text) => screen.note(text.trimEnd()),
    });
  const targets = await targetNames(argv);
  for (const verb of verbs) addVerb(program, verb, { run, targets });
  return program.showHelpAfterError("Help: npm run <verb> -- --help");
}

/** Imports the table of targets only if the command line needs it; most do not. */
async function targetNames(argv: readonly string[]): Promise<readonly string[]> {
  if (!argv.some((word) => /^(?:--only|--help|-h)/.test(word))) return [];
  const { targets } = await import("../pipeline.ts");
  return targets.map(({ name }) => name);
}

interface Adding {
  readonly run: Run;
  readonly targets: readonly string[];
}

function addVerb(program: Command, verb: Verb, { run, targets }: Adding): void {
  const command = program
    .command(verb.name)
    .description(verb.summary)
    .usage("-- [flags]")
    .copyInheritedSettings(program);
  for (const option of verb.options) command.addOption(options[option]());
  if (verb.options.includes("only"))
    command.addHelpText(
      "after",
      `\nTargets:\n  ${targets.join(", ")}\n  Experimental: ${languages.join(", ")}`,
    );
  if (verb.options.includes("checks"))
    command.addHelpText(
      "after",
      `\nChecks:\n${checkLines()
        .map((line) => `  ${line}`)
        .join("\n")}`,
    );
  command.addHelpText("after", `\nExamples:\n${verb.examples.map((example) => `  ${example}`).join("\n")}`);
  command.action(async (flags: Flags) => {
    const complaint =
      misuse(verb, flags, command.getOptionValueSource("out")) ?? unknownTarget(verb, flags, targets);
    if (complaint !== undefined) command.error(`error: ${complaint}`);
    await run(verb, flags);
  });
}

function misuse(verb: Verb, { spec, serve }: Flags, outSource: string | undefined): string | undefined {
  if (!verb.options.includes("out") || serve || spec === defaults.spec || outSource !== "default")
    return undefined;
  return `--spec also needs --out, because ${defaults.out}/ belongs to ${defaults.spec}`;
}

function unknownTarget(
  { options: taken }: Verb,
  { only = [] }: Flags,
  targets: readonly string[],
): string | undefined {
  if (!taken.includes("only")) return undefined;
  const name = only.find((wanted) => !targets.includes(wanted));
  if (name === undefined) return undefined;
  const [meant] = nearest(name, targets);
  const guess = meant === undefined ? "" : `\n(Did you mean ${meant}?)`;
  return `Unknown target "${name}". Available: ${targets.join(", ")}.${guess}`;
}
