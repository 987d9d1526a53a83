/** The flags of `contract` and `proxy`, which talk with a running server. */
import { Option } from "commander";
import { duration, percentage, portNumber, seedNumber, serverAddress, wholeNumber } from "./flag-values.ts";

export interface ContractFlags {
  readonly spec: string;
  /** Names of operations, or with other verbs of targets; all unless given. */
  readonly only?: readonly string[];
  /** True: on stdout; a text: the file that takes it. */
  readonly json: boolean | string;
  readonly target: string;
  readonly token: readonly string[];
  readonly seed: number;
  /** In seconds. */
  readonly time: number;
  readonly runs: number;
  /** A path that a defect printed. */
  readonly path?: string;
  /** Requests a second; undefined: what fits the target. */
  readonly rate?: number;
  readonly write: boolean;
  /** In percent. */
  readonly minCoverage: number;
  readonly junit?: string;
  readonly html?: string;
}

export interface ProxyFlags extends Pick<ContractFlags, "spec" | "json" | "junit" | "html"> {
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  readonly errors: boolean;
}

/** Flag → what it is. Where another verb has a flag of the same name, it is another flag. */
const contractOptions = {
  target: () => new Option("--target <url>", "the server").argParser(serverAddress).makeOptionMandatory(),
  token: () =>
    new Option("--token <token>", "a caller's credentials; a second --token is another user")
      .argParser((text: string, before: readonly string[]) => [...before, text])
      .default([]),
  contractSeed: () =>
    new Option("--seed <number>", "the same seed, the same requests").argParser(seedNumber).default(1),
  time: () => new Option("--time <seconds>", "end after so long: 30s, 5m").argParser(duration).default(60),
  runs: () =>
    new Option("--runs <number>", "valid requests of each operation").argParser(wholeNumber).default(12),
  onlyOperations: () =>
    new Option("--only <operations>", "some operations, by operationId")
      .argParser((text: string) => text.split(",").map((name) => name.trim()))
      .default([], "all"),
  path: () => new Option("--path <path>", "what a defect printed: only that is tried"),
  rate: () =>
    new Option("--rate <number>", "requests a second at most; 0: no limit")
      .argParser(wholeNumber)
      .default(undefined, "no limit for a local server, 10 for another"),
  write: () => new Option("--write", "change things on a server that is not local").default(false),
  minCoverage: () => new Option("--min-coverage <percent>", "fail below it").argParser(percentage).default(0),
  jsonReport: () => new Option("--json [file]", "the report as JSON, on stdout or in a file").default(false),
  junit: () => new Option("--junit <file>", "the report as JUnit XML"),
  html: () => new Option("--html <file>", "the report as a page"),
};

export const contractFlags = Object.keys(contractOptions) as (keyof typeof contractOptions)[]; // its own keys

const proxyOptions = {
  upstream: () =>
    new Option("--upstream <url>", "the server behind it").argParser(serverAddress).makeOptionMandatory(),
  proxyPort: () =>
    new Option("--port <number>", "the port; 0 takes a free one").argParser(portNumber).default(4030),
  errors: () =>
    new Option("--errors", "answer in the server's place what breaks the contract").default(false),
};

export const serverOptions = { ...contractOptions, ...proxyOptions };
