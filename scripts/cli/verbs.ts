/** The verbs of the command line, one row each. A command is imported only when it runs, to keep startup fast. */
import type { Paint } from "../core/problem.ts";
import type { Progress } from "../core/progress.ts";
import { type Result, stopped } from "../core/result.ts";
import type { Cache } from "../edge/files/cache.ts";
import { type Flags, defaults, type options } from "./flags.ts";
import { contractFlags } from "./server-flags.ts";

/** What a command receives besides its flags. */
export interface Surroundings {
  readonly cwd: string;
  readonly progress: Progress;
  readonly cache: Cache;
  /** Called with each file of the document that the command reads. */
  readonly onRead: (path: string) => void;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  readonly paint: Paint;
  /** @returns a signal that is aborted when the user stops the process */
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
    summary: "check the specification against its style guide",
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
    summary: "write the specification as a single document, in YAML and JSON",
    options: ["spec", "allow", "out", "dryRun", "cache", "watch", "format", "json"],
    examples: ["npm run bundle", "npm run bundle -- --spec other/openapi.yaml --out build"],
    run: (flags, around) => generated({ ...flags, only: ["bundle"] }, around),
  },
  {
    name: "generate",
    summary: "lint and bundle the specification, and generate everything from it",
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
    summary: "check that the output folder is up to date; write nothing",
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
    summary: "build the documentation site in the output folder's docs/",
    options: [
      "spec",
      "allow",
      "out",
      "serve",
      "host",
      "docsPort",
      "siteUrl",
      "edit",
      "dryRun",
      "cache",
      "watch",
      "format",
      "json",
    ],
    examples: [
      "npm run docs",
      "npm run docs -- --serve",
      "npm run docs -- --spec other/openapi.yaml --out build",
    ],
    run: (flags, around) =>
      flags.serve
        ? servedDocs(flags, around)
        : generated({ ...flags, out: `${flags.out}/docs`, only: ["docs"] }, around),
  },
  {
    name: "mock",
    summary: "serve the specification's examples, and refuse invalid requests",
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
    summary: "test a running server against the specification",
    options: ["spec", "allow", ...contractFlags, "format"],
    examples: [
      "npm run contract",
      "npm run contract -- --target http://127.0.0.1:4020 --token marta-token --token jonas-token",
      "npm run contract -- --target http://127.0.0.1:4020 --seed 7 --only listUsers --path case:12",
    ],
    run: holdServer,
  },
  {
    name: "proxy",
    summary: "forward traffic to a server, and check requests and responses",
    options: [
      "spec",
      "allow",
      "upstream",
      "host",
      "proxyPort",
      "errors",
      "timeout",
      "ca",
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
    name: "diff",
    summary: "tell what a change of the specification means for its consumers",
    options: ["spec", "allow", "against", "checkVersion", "tier", "diffFormat", "json"],
    examples: [
      "npm run diff",
      "npm run diff -- --against v1.4.0 --check-version",
      "npm run diff -- --against old.yaml --spec new.yaml --json",
    ],
    run: compareVersions,
  },
  {
    name: "scaffold",
    summary: "create a starter service from the server stubs; never replaces a file",
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
  return generate({ ...request(flags, around), out, dryRun, only, ...siteFlags(flags) });
}

function siteFlags({ url, edit }: Flags) {
  return { ...(url && { url: `${url}/` }), ...(edit && { edit: `${edit}/` }) };
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

async function servedDocs(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const read = () => loaded(flags, around, files);
  const specification = await read();
  if (!specification.ok) return stopped(specification.problems, "The documentation did not start.");
  const { serveDocs } = await import("../commands/docs.ts");
  const { log, paint, interruption, cwd } = around;
  const sandboxOf = flags.spec === defaults.spec ? cwd : undefined;
  const reload = { files, read };
  return serveDocs({
    ...flags,
    ...siteFlags(flags),
    cwd,
    specification,
    sandboxOf,
    reload,
    log,
    paint,
    signal: interruption(),
  });
}

async function holdServer(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const specification = await loaded(flags, around, files);
  if (!specification.ok) return stopped(specification.problems, "The run did not start.");
  const { contract } = await import("../commands/contract.ts");
  return contract({ ...flags, ...specification, only: flags.only ?? [], files, cwd: around.cwd });
}

async function watchTraffic(flags: Flags, around: Surroundings): Promise<Result> {
  const files = new Set<string>();
  const specification = await loaded(flags, around, files);
  if (!specification.ok) return stopped(specification.problems, "The proxy did not start.");
  const { proxy } = await import("../commands/proxy.ts");
  return proxy({ ...flags, ...around, api: specification.api, files, signal: around.interruption() });
}

async function compareVersions(flags: Flags, around: Surroundings): Promise<Result> {
  const { diff } = await import("../commands/diff.ts");
  const { against, checkVersion, tier } = flags;
  const format = flags.json ? "json" : flags.format;
  const today = new Date().toISOString().slice(0, 10);
  return diff({
    ...request(flags, around),
    against,
    checkVersion,
    tier,
    format,
    paint: around.paint,
    today,
  });
}

/** @param files every file that is read is added to it */
async function loaded(flags: Flags, around: Surroundings, files: Set<string>) {
  const { load } = await import("../pipeline.ts");
  return load({ ...request(flags, around), onRead: (file) => void files.add(file) });
}

function repair({ spec, out }: Flags): string {
  return spec === defaults.spec && out === defaults.out
    ? "npm run generate"
    : `npm run generate -- --spec ${spec} --out ${out}`;
}
