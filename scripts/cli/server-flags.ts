/** The flags of `contract` and `proxy`, which talk to a running server. */
import { Option } from "commander";
import type { ContractFlags } from "../commands/contract.ts";
import type { Authorization } from "../core/authorization.ts";
import {
  authorization,
  checkList,
  duration,
  percentage,
  portNumber,
  seedNumber,
  serverAddress,
  wholeNumber,
} from "./flag-values.ts";

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
    new Option("--target <url>", "the server to test; without it, the mock is started and tested").argParser(
      serverAddress,
    ),
  token: () =>
    new Option("--token <token>", "a caller's credentials; repeat it to add a second user")
      .argParser((text: string, before: readonly string[]) => [...before, text])
      .default([], "none"),
  auth: () =>
    new Option(
      "--auth <scheme=value>",
      "credentials for one security scheme: a token, a key or user:password; again for a second user; scheme[read,write]=value names the scopes",
    )
      .argParser((text: string, before: readonly Authorization[]) => [...before, authorization(text)])
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
  stateless: () =>
    new Option("--stateless", "the server has no memory: leave out what needs one").default(false),
  noInferred: () =>
    new Option(
      "--no-inferred",
      "hold the server only to what the document says: leave out the relations that are assumed from paths, names and schemas, whose defects are marked (assumed)",
    ),
  checks: () =>
    new Option("--checks <checks>", "only these checks (listed below), comma-separated")
      .argParser(checkList)
      .default([], "all"),
  skip: () =>
    new Option("--skip <checks>", "all but these checks, comma-separated")
      .argParser(checkList)
      .default([], "none"),
  strict: () => new Option("--strict", "warnings fail the run, too").default(false),
  expectUnreached: () =>
    new Option("--expect-unreached <operations>", "operations that may fail to succeed once, comma-separated")
      .argParser((text: string) => text.split(",").map((name) => name.trim()))
      .default([], "none"),
  plainMock: () => new Option("--plain", "without --target: test Prism's own server").default(false),
  jsonReport: () =>
    new Option("--json [file]", "write the report as JSON, to stdout or a file").default(false),
  junit: () => new Option("--junit <file>", "write the report as JUnit XML"),
  html: () => new Option("--html <file>", "write the report as an HTML page"),
  sarif: () => new Option("--sarif <file>", "write the defects and warnings as SARIF"),
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
