/** The flags of `contract` and `proxy`, which talk to a running server. */
import { Option } from "commander";
import { duration, percentage, portNumber, seedNumber, serverAddress, wholeNumber } from "./flag-values.ts";

export interface ContractFlags {
  readonly spec: string;
  /** Names of operations (or of targets, with other verbs). Defaults to all. */
  readonly only?: readonly string[];
  /** True: print to stdout; a string: write to this file. */
  readonly json: boolean | string;
  readonly target: string;
  readonly token: readonly string[];
  readonly seed: number;
  /** In seconds. */
  readonly time: number;
  readonly runs: number;
  /** The path from a defect's report. */
  readonly path?: string;
  /** Requests per second; if undefined, the default depends on the target. */
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
  /** In seconds. */
  readonly timeout: number;
  readonly ca?: string;
}

/** Some of these flags share a name with a flag of another verb, but are separate flags. */
const contractOptions = {
  target: () =>
    new Option("--target <url>", "the server to test").argParser(serverAddress).makeOptionMandatory(),
  token: () =>
    new Option("--token <token>", "a caller's credentials; repeat it to add a second user")
      .argParser((text: string, before: readonly string[]) => [...before, text])
      .default([], "none"),
  contractSeed: () =>
    new Option("--seed <number>", "the same seed sends the same requests").argParser(seedNumber).default(1),
  time: () => new Option("--time <seconds>", "time limit, such as 30s or 5m").argParser(duration).default(60),
  runs: () =>
    new Option("--runs <number>", "valid requests per operation").argParser(wholeNumber).default(12),
  onlyOperations: () =>
    new Option("--only <operations>", "only these operations, by operationId, comma-separated")
      .argParser((text: string) => text.split(",").map((name) => name.trim()))
      .default([], "all"),
  path: () => new Option("--path <path>", "replay only the request with this path, as printed with a defect"),
  rate: () =>
    new Option(
      "--rate <number>",
      "requests per second, 0 for no limit (default: 10, no limit for a local server)",
    ).argParser(wholeNumber),
  write: () => new Option("--write", "allow changes on a server that is not local").default(false),
  minCoverage: () =>
    new Option("--min-coverage <percent>", "fail if coverage is lower").argParser(percentage).default(0),
  jsonReport: () =>
    new Option("--json [file]", "write the report as JSON, to stdout or a file").default(false),
  junit: () => new Option("--junit <file>", "write the report as JUnit XML"),
  html: () => new Option("--html <file>", "write the report as an HTML page"),
};

export const contractFlags = Object.keys(contractOptions) as (keyof typeof contractOptions)[]; // its own keys

const proxyOptions = {
  upstream: () =>
    new Option("--upstream <url>", "the server to forward to").argParser(serverAddress).makeOptionMandatory(),
  proxyPort: () =>
    new Option("--port <number>", "the port; 0 picks a free one").argParser(portNumber).default(4030),
  timeout: () =>
    new Option("--timeout <seconds>", "how long the server may be silent, such as 30s or 5m")
      .argParser(duration)
      .default(60),
  ca: () => new Option("--ca <file>", "trust the certificates in this PEM file as well"),
  errors: () => new Option("--errors", "answer with an error whatever violates the contract").default(false),
};

export const serverOptions = { ...contractOptions, ...proxyOptions };
