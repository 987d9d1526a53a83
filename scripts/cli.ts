/** The command line: the commands as a table; help, flags, how a result is printed. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type ContractFlags, contractFlags, contractOptions, portNumber } from "./cli-contract.ts";
import { check } from "./commands/check.ts";
import { generate } from "./commands/generate.ts";
import { lint } from "./commands/lint.ts";
import { scaffold } from "./commands/scaffold.ts";
import { formatAnnotation, formatProblem } from "./core/problem.ts";
import { type Result, count, stopped } from "./core/result.ts";
import { DiskError } from "./edge/disk.ts";
import { type Streams, type Terminal, terminal } from "./edge/terminal.ts";
import { type Target, docsTargets, load, targets } from "./pipeline.ts";

/** 0 done · 1 the specification or the output needs the user · 2 wrong usage · 70 our bug. */
export type ExitCode = 0 | 1 | 2 | 70;

interface Flags extends ContractFlags {
  readonly spec: string;
  readonly out: string;
  readonly only: readonly Target[];
  readonly dryRun: boolean;
  readonly format: "text" | "github" | "json";
  readonly json: boolean;
  readonly host: string;
  readonly port: number;
  readonly plain: boolean;
}

interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly (keyof typeof options)[];
  readonly examples: readonly string[];
  readonly run: (flags: Flags, streams: Streams) => Promise<Result>;
}

const defaults = { spec: "spec/openapi.yaml", out: "generated" };

const options = {
  spec: () =>
    new Option("--spec <file>", "the OpenAPI document, 3.0, 3.1 or 3.2, YAML or JSON").default(defaults.spec),
  out: () =>
    new Option("--out <folder>", "where the output goes; needed with --spec")
      .argParser(folderName)
      .default(defaults.out),
  service: () => new Option("--out <folder>", "a new folder").argParser(folderName).makeOptionMandatory(),
  only: () =>
    new Option("--only <targets>", `some targets: ${targets.map(({ name }) => name).join(", ")}`).argParser(
      chosen,
    ),
  dryRun: () => new Option("--dry-run", "tell what would be written, write nothing").default(false),
  format: () =>
    new Option("--format <format>", "how problems are printed").choices(["text", "github"]).default("text"),
  json: () => new Option("--json", "print one JSON document on stdout").default(false),
  host: () => new Option("--host <address>", "the address to listen on").default("127.0.0.1"),
  port: () =>
    new Option("--port <number>", "the port; 0 takes a free one").argParser(portNumber).default(4010),
  ...contractOptions,
  plain: () => new Option("--plain", "run Prism's own server instead, for comparison").default(false),
};

const verbs: readonly Verb[] = [
  {
    name: "lint",
    summary: "hold the specification to its style guide",
    options: ["spec", "format", "json"],
    examples: [
      "npm run lint",
      "npm run lint -- --format github",
      "npm run lint -- --spec other/openapi.yaml",
    ],
    run: ({ spec }, { cwd }) => lint({ spec, cwd }),
  },
  {
    name: "bundle",
    summary: "write the specification as one document, in YAML and JSON",
    options: ["spec", "out", "dryRun", "format", "json"],
    examples: ["npm run bundle", "npm run bundle -- --spec other/openapi.yaml --out build"],
    run: ({ spec, out, dryRun }, { cwd }) => generate({ spec, out, dryRun, cwd, targets: chosen("bundle") }),
  },
  {
    name: "generate",
    summary: "lint, bundle, and write everything that is made from the specification",
    options: ["spec", "out", "only", "dryRun", "format", "json"],
    examples: [
      "npm run generate",
      "npm run generate -- --spec other/openapi.yaml --out build --only types,client",
    ],
    run: ({ spec, out, dryRun, only }, { cwd }) =>
      generate({ spec, out, dryRun, cwd, targets: only ?? targets }),
  },
  {
    name: "check",
    summary: "compare the output folder with the specification; write nothing",
    options: ["spec", "out", "format", "json"],
    examples: ["npm run check", "npm run check -- --json"],
    run: (flags, { cwd }) => check({ spec: flags.spec, out: flags.out, cwd, repair: repair(flags) }),
  },
  {
    name: "docs",
    summary: "write the documentation site into the output folder's docs/",
    options: ["spec", "out", "dryRun", "format", "json"],
    examples: ["npm run docs", "npm run docs -- --spec other/openapi.yaml --out build"],
    run: ({ spec, out, dryRun }, { cwd }) =>
      generate({ spec, out: `${out}/docs`, dryRun, cwd, targets: docsTargets }),
  },
  {
    name: "mock",
    summary: "serve the specification's examples, refuse what it forbids",
    options: ["spec", "host", "port", "plain", "format", "json"],
    examples: ["npm run mock", "npm run mock -- --port 8080", "npm run mock -- --plain"],
    run: serveMock,
  },
  {
    name: "contract",
    summary: "hold a running server to the specification",
    options: ["spec", ...contractFlags, "format", "json"],
    examples: [
      "npm run contract -- --target http://127.0.0.1:4020 --token marta-token --token jonas-token",
      "npm run contract -- --target http://127.0.0.1:4020 --seed 7 --operations listUsers --path case:12",
    ],
    run: holdServer,
  },
  {
    name: "scaffold",
    summary: "write a starter service on the server stubs, once; it replaces nothing",
    options: ["spec", "service", "dryRun", "format", "json"],
    examples: [
      "npm run scaffold -- --out ../service",
      "npm run scaffold -- --spec other/openapi.yaml --out service",
    ],
    run: ({ spec, out, dryRun }, { cwd }) => scaffold({ spec, out, dryRun, cwd }),
  },
];

/** Runs one command; prints its result; never throws. */
export async function cli(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const screen = terminal(streams);
  try {
    let exitCode: ExitCode = 0;
    const program = programFor(screen, async (verb, flags) => {
      const result = await verb.run(flags, streams).catch(refusedByDisk);
      print(result, flags, screen);
      exitCode = result.exitCode;
    });
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    screen.note(
      `This is a fault of the pipeline, not of your specification.\n${error instanceof Error ? error.stack : error}`,
    );
    return 70;
  }
}

function refusedByDisk(error: unknown): Result {
  if (!(error instanceof DiskError)) throw error;
  const hint =
    "choose another folder with --out; a file is written whole or not at all, and a second run finishes the work";
  const problem = { severity: "error", code: "disk", message: error.message, hint } as const;
  return stopped([problem], "The run did not finish.");
}

function programFor(screen: Terminal, run: (verb: Verb, flags: Flags) => Promise<void>): Command {
  const program = new Command("npm run")
    .description("From one OpenAPI document: lint, bundle, types, client, docs and a mock.")
    .usage("<verb> -- [flags]")
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => screen.data(text.trimEnd()),
      writeErr: (text) => screen.note(text.trimEnd()),
    });
  for (const verb of verbs) addVerb(program, verb, run);
  return program.showHelpAfterError("Help: npm run <verb> -- --help");
}

function addVerb(program: Command, verb: Verb, run: (verb: Verb, flags: Flags) => Promise<void>): void {
  const command = program
    .command(verb.name)
    .description(verb.summary)
    .usage("-- [flags]")
    .copyInheritedSettings(program);
  for (const option of verb.options) command.addOption(options[option]());
  command.addHelpText("after", `\nExamples:\n${verb.examples.map((example) => `  ${example}`).join("\n")}`);
  command.action(async (flags: Flags) => {
    if (
      verb.options.includes("out") &&
      flags.spec !== defaults.spec &&
      command.getOptionValueSource("out") === "default"
    ) {
      command.error(`error: --spec needs --out here, for ${defaults.out}/ belongs to ${defaults.spec}`);
    }
    await run(verb, flags);
  });
}

function print(result: Result, { json, format }: Flags, screen: Terminal): void {
  const { problems, details = [], summary, exitCode, data } = result;
  if (json) return screen.data(JSON.stringify({ ok: exitCode === 0, problems, summary, ...data }, null, 2));
  if (format === "github") for (const problem of problems) screen.data(formatAnnotation(problem));
  else for (const problem of problems) screen.note(formatProblem(problem, screen.paint));
  for (const detail of details) screen.note(detail);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const mark =
    exitCode === 0
      ? screen.paint("green", "✓")
      : `${screen.paint("red", "✗")} ${count(errors, "error")} in ${screen.elapsed()}.`;
  screen.note(`${mark} ${summary}${exitCode === 0 ? ` (${screen.elapsed()})` : ""}`);
}

async function holdServer(flags: Flags, { cwd }: Streams): Promise<Result> {
  const { contract } = await import("./commands/contract.ts");
  const specification = await load({ spec: flags.spec, cwd });
  if (!specification.ok) return stopped(specification.problems, "Nothing was asked.");
  const { operations: only, token: tokens, report: json, junit, path, ...rest } = flags;
  return contract({ ...rest, api: specification.api, cwd, tokens, only, path, reports: { json, junit } });
}

async function serveMock({ spec, host, port, plain }: Flags, streams: Streams): Promise<Result> {
  const { mock } = await import("./commands/mock.ts");
  const specification = await load({ spec, cwd: streams.cwd });
  if (!specification.ok) return stopped(specification.problems, "The mock did not start.");
  const { document, api } = specification;
  return mock({ document, api, host, port, plain, log: terminal(streams).note, signal: streams.signal });
}

function folderName(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("A folder has a name; . is the one you are in.");
  return text;
}

function chosen(names: string): readonly Target[] {
  return names.split(",").map((name) => {
    const target = targets.find((candidate) => candidate.name === name.trim());
    if (!target)
      throw new InvalidArgumentError(
        `There is no target "${name}"; there are ${targets.map((known) => known.name).join(", ")}.`,
      );
    return target;
  });
}

function repair({ spec, out }: Flags): string {
  return spec === defaults.spec && out === defaults.out
    ? "npm run generate"
    : `npm run generate -- --spec ${spec} --out ${out}`;
}
