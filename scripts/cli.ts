/** The command line: the commands as a table; help, flags. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type ContractFlags, type ProxyFlags, serverOptions, serverVerbs } from "./cli-contract.ts";
import { print, refusedByDisk } from "./cli-print.ts";
import { check } from "./commands/check.ts";
import { generate } from "./commands/generate.ts";
import { lint } from "./commands/lint.ts";
import { scaffold } from "./commands/scaffold.ts";
import { type Result, stopped } from "./core/result.ts";
import type { Latency } from "./edge/mock-server.ts";
import { folderName, latency, portNumber, seedNumber } from "./edge/flag-values.ts";
import { type Streams, type Terminal, terminal } from "./edge/terminal.ts";
import { type Target, docsTargets, load, targets } from "./pipeline.ts";

/** 0 done · 1 the specification or the output needs the user · 2 wrong usage · 70 our bug. */
export type ExitCode = 0 | 1 | 2 | 70;

interface Flags extends ContractFlags, ProxyFlags {
  readonly out: string;
  readonly dryRun: boolean;
  readonly format: "text" | "github" | "json";
  readonly plain: boolean;
  readonly dynamic: boolean;
  readonly seed: number;
  readonly latency: Latency;
  readonly watch: boolean;
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
      targetNames,
    ),
  dryRun: () => new Option("--dry-run", "tell what would be written, write nothing").default(false),
  format: () =>
    new Option("--format <format>", "how problems are printed").choices(["text", "github"]).default("text"),
  json: () => new Option("--json", "print one JSON document on stdout").default(false),
  host: () => new Option("--host <address>", "the address to listen on").default("127.0.0.1"),
  port: () =>
    new Option("--port <number>", "the port; 0 takes a free one").argParser(portNumber).default(4010),
  ...serverOptions,
  dynamic: () =>
    new Option("--dynamic", "answer with data made from the schemas, not with examples").default(false),
  seed: () =>
    new Option("--seed <number>", "of that data: the same seed, the same data")
      .argParser(seedNumber)
      .default(1),
  latency: () =>
    new Option("--latency <ms>", "how long each answer waits: 300, or between 100-800")
      .argParser(latency)
      .default({ least: 0, most: 0 }, "none"),
  watch: () => new Option("--no-watch", "do not follow changes of the specification"),
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
    run: ({ spec, out, dryRun }, { cwd }) =>
      generate({ spec, out, dryRun, cwd, targets: chosen(["bundle"]) }),
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
      generate({ spec, out, dryRun, cwd, targets: only ? chosen(only) : targets }),
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
    options: ["spec", "host", "port", "dynamic", "seed", "latency", "watch", "plain", "format", "json"],
    examples: [
      "npm run mock",
      "npm run mock -- --port 8080",
      "npm run mock -- --dynamic --seed 7",
      "npm run mock -- --latency 100-800",
    ],
    run: serveMock,
  },
  ...serverVerbs,
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

async function serveMock(flags: Flags, streams: Streams): Promise<Result> {
  const { mock } = await import("./commands/mock.ts");
  const { cwd, signal } = streams;
  const files = new Set<string>();
  const read = () => load({ spec: flags.spec, cwd, onRead: (file) => void files.add(file) });
  const specification = await read();
  if (!specification.ok) return stopped(specification.problems, "The mock did not start.");
  const { note, paint } = terminal(streams);
  const reload = flags.watch && !flags.plain ? { files, read } : undefined;
  return mock({ ...specification, ...flags, reload, log: note, paint, signal });
}

function targetNames(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  const strange = names.find((name) => !targets.some((target) => target.name === name));
  if (strange === undefined) return names;
  const known = targets.map(({ name }) => name).join(", ");
  throw new InvalidArgumentError(`There is no target "${strange}"; there are ${known}.`);
}

function chosen(names: readonly string[]): readonly Target[] {
  return targets.filter(({ name }) => names.includes(name));
}

function repair({ spec, out }: Flags): string {
  return spec === defaults.spec && out === defaults.out
    ? "npm run generate"
    : `npm run generate -- --spec ${spec} --out ${out}`;
}
