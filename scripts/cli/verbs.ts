/** The verbs of the command line, a row each. A command is imported when it runs, for most runs need little of it. */
import type { Paint } from "../core/problem.ts";
import type { Progress } from "../core/progress.ts";
import { type Result, stopped } from "../core/result.ts";
import type { Cache } from "../edge/files/cache.ts";
import { type Flags, defaults, type options } from "./flags.ts";
import { contractFlags } from "./server-flags.ts";

/** What a command gets beside its flags. */
export interface Surroundings {
  readonly cwd: string;
  readonly progress: Progress;
  readonly cache: Cache;
  /** Told of each file that the command reads for the document. */
  readonly onRead: (path: string) => void;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  readonly paint: Paint;
  /** @returns what is aborted when the user asks for the end */
  readonly interruption: () => AbortSignal;
}

export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly (keyof typeof options)[];
  readonly examples: readonly string[];
  readonly run: (flags: Flags, surroundings: Surroundings) => Promise<Result>;
}

export const verbs: readonly Verb[] = [
  {
    name: "lint",
    summary: "hold the specification to its style guide",
    options: ["spec", "allow", "watch", "format", "json"],
    examples: [
      "npm run lint",
      "npm run lint -- --format github",
      "npm run lint -- --spec other/openapi.yaml",
    ],
    run: async (flags, around) => (await import("../commands/lint.ts")).lint(request(flags, around)),
  },
  {
    name: "bundle",
    summary: "write the specification as one document, in YAML and JSON",
    options: ["spec", "allow", "out", "dryRun", "cache", "watch", "format", "json"],
    examples: ["npm run bundle", "npm run bundle -- --spec other/openapi.yaml --out build"],
    run: (flags, around) => generated({ ...flags, only: ["bundle"] }, around),
  },
  {
    name: "generate",
    summary: "lint, bundle, and write everything that is made from the specification",
    options: ["spec", "allow", "out", "only", "dryRun", "cache", "watch", "format", "json"],
    examples: [
      "npm run generate",
      "npm run generate -- --watch",
      "npm run generate -- --spec other/openapi.yaml --out build --only types,client",
    ],
    run: generated,
  },
  {
    name: "check",
    summary: "compare the output folder with the specification; write nothing",
    options: ["spec", "allow", "out", "cache", "format", "json"],
    examples: ["npm run check", "npm run check -- --format github", "npm run check -- --json"],
    run: async (flags, around) =>
      (await import("../commands/check.ts")).check({
        ...request(flags, around),
        out: flags.out,
        repair: repair(flags),
      }),
  },
  {
    name: "docs",
    summary: "write the documentation site into the output folder's docs/",
    options: ["spec", "allow", "out", "dryRun", "cache", "watch", "format", "json"],
    examples: ["npm run docs", "npm run docs -- --spec other/openapi.yaml --out build"],
    run: (flags, around) => generated({ ...flags, out: `${flags.out}/docs`, only: ["docs"] }, around),
  },
  {
    name: "mock",
    summary: "serve the specification's examples, refuse what it forbids",
    options: [
      "spec",
      "allow",
      "host",
      "port",
      "dynamic",
      "seed",
      "latency",
      "noWatch",
      "plain",
      "format",
      "json",
    ],
    examples: [
      "npm run mock",
      "npm run mock -- --port 8080",
      "npm run mock -- --dynamic --seed 7",
      "npm run mock -- --latency 100-800",
    ],
    run: serveMock,
  },
  {
    name: "contract",
    summary: "hold a running server to the specification",
    options: ["spec", "allow", ...contractFlags, "format"],
    examples: [
      "npm run contract -- --target http://127.0.0.1:4020 --token marta-token --token jonas-token",
      "npm run contract -- --target http://127.0.0.1:4020 --seed 7 --only listUsers --path case:12",
    ],
    run: holdServer,
  },
  {
    name: "proxy",
    summary: "pass traffic on to a server, and hold it to the specification both ways",
    options: [
      "spec",
      "allow",
      "upstream",
      "host",
      "proxyPort",
      "errors",
      "jsonReport",
      "junit",
      "html",
      "format",
    ],
    examples: [
      "npm run proxy -- --upstream http://127.0.0.1:4020",
      "npm run proxy -- --upstream http://127.0.0.1:4020 --errors",
    ],
    run: watchTraffic,
  },
  {
    name: "scaffold",
    summary: "write a starter service on the server stubs, once; it replaces nothing",
    options: ["spec", "allow", "service", "dryRun", "format", "json"],
    examples: [
      "npm run scaffold -- --out ../service",
      "npm run scaffold -- --spec other/openapi.yaml --out service",
    ],
    run: async (flags, around) =>
      (await import("../commands/scaffold.ts")).scaffold({
        ...request(flags, around),
        out: flags.out,
        dryRun: flags.dryRun,
      }),
  },
];

function request({ spec, allow }: Flags, { cwd, progress, cache, onRead }: Surroundings) {
  return { spec, cwd, allowed: allow, progress, cache, onRead };
}

async function generated(flags: Flags, around: Surroundings): Promise<Result> {
  const { generate } = await import("../commands/generate.ts");
  const { out, dryRun, only } = flags;
  return generate({ ...request(flags, around), out, dryRun, only });
}

async function serveMock(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const read = () => loaded(flags, around, files);
  const specification = await read();
  if (!specification.ok) return stopped(specification.problems, "The mock did not start.");
  const { mock } = await import("../commands/mock.ts");
  const { log, paint, interruption } = around;
  const reload = flags.watch && !flags.plain ? { files, read } : undefined;
  return mock({ ...specification, ...flags, reload, log, paint, signal: interruption() });
}

async function holdServer(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const specification = await loaded(flags, around, files);
  if (!specification.ok) return stopped(specification.problems, "Nothing was asked.");
  const { contract } = await import("../commands/contract.ts");
  return contract({ ...flags, only: flags.only ?? [], api: specification.api, files, cwd: around.cwd });
}

async function watchTraffic(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const specification = await loaded(flags, around, files);
  if (!specification.ok) return stopped(specification.problems, "The proxy did not start.");
  const { proxy } = await import("../commands/proxy.ts");
  return proxy({ ...flags, ...around, api: specification.api, files, signal: around.interruption() });
}

/** @param files grows by each file that is read */
async function loaded(flags: Flags, around: Surroundings, files: Set<string>) {
  const { load } = await import("../pipeline.ts");
  return load({ ...request(flags, around), onRead: (file) => void files.add(file) });
}

function repair({ spec, out }: Flags): string {
  return spec === defaults.spec && out === defaults.out
    ? "npm run generate"
    : `npm run generate -- --spec ${spec} --out ${out}`;
}
