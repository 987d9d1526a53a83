/** The verbs of the command line, one row each. A command is imported only when it runs, to keep startup fast. */
import type { Result } from "../core/result.ts";
import type { Flags, options } from "./flags.ts";
import { contractFlags } from "./server-flags.ts";
import {
  type Surroundings,
  request,
  generated,
  serveMock,
  servedDocs,
  holdServer,
  watchTraffic,
  compareVersions,
  recordRelease,
  listDeprecations,
  repair,
} from "./run-verb.ts";

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
    options: ["spec", "overlay", "allow", "watch", "format", "json"],
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
    options: ["spec", "overlay", "allow", "out", "dryRun", "cache", "watch", "format", "json"],
    examples: ["npm run bundle", "npm run bundle -- --spec other/openapi.yaml --out build"],
    run: (flags, around) => generated({ ...flags, only: ["bundle"] }, around),
  },
  {
    name: "generate",
    summary: "lint and bundle the specification, and generate everything from it",
    options: ["spec", "overlay", "allow", "out", "only", "dryRun", "cache", "watch", "format", "json"],
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
    options: ["spec", "overlay", "allow", "out", "cache", "format", "json"],
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
      "overlay",
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
      "overlay",
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
    options: ["spec", "overlay", "allow", ...contractFlags, "format"],
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
      "overlay",
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
    options: ["spec", "overlay", "allow", "against", "checkVersion", "tier", "diffFormat", "json"],
    examples: [
      "npm run diff",
      "npm run diff -- --against v1.4.0 --check-version",
      "npm run diff -- --against old.yaml --spec new.yaml --json",
    ],
    run: compareVersions,
  },
  {
    name: "release",
    summary: "record what the new version means for consumers, and add it to CHANGELOG.md",
    options: ["spec", "overlay", "allow", "released", "dryRun", "pack", "format", "json"],
    examples: [
      "npm run release -- --dry-run",
      "npm run release",
      "npm run release -- --dry-run --pack packed",
    ],
    run: recordRelease,
  },
  {
    name: "deprecations",
    summary: "list what is deprecated; fail if something is past its sunset",
    options: ["spec", "overlay", "allow", "format", "json"],
    examples: ["npm run deprecations", "npm run deprecations -- --json"],
    run: listDeprecations,
  },
  {
    name: "scaffold",
    summary: "create a starter service from the server stubs; never replaces a file",
    options: ["spec", "overlay", "allow", "service", "dryRun", "format", "json"],
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
