/** The flags of the command line: what each is called, takes and means. */
import { InvalidArgumentError, Option } from "commander";
import { folderName, latency, portNumber, seedNumber } from "./flag-values.ts";
import type { Latency } from "../edge/mock/server.ts";
import { type Permission, permissions } from "../core/permissions.ts";
import { type ContractFlags, type ProxyFlags, serverOptions } from "./server-flags.ts";

export interface Flags extends ContractFlags, ProxyFlags {
  readonly allow: readonly Permission[];
  readonly out: string;
  readonly dryRun: boolean;
  readonly cache: boolean;
  readonly watch: boolean;
  readonly format: "text" | "github";
  readonly dynamic: boolean;
  readonly latency: Latency;
  readonly plain: boolean;
}

export const defaults = { spec: "spec/openapi.yaml", out: "generated" };

export const options = {
  spec: () =>
    new Option("--spec <file>", "the OpenAPI document, 3.0, 3.1 or 3.2, YAML or JSON").default(defaults.spec),
  allow: () =>
    new Option(
      "--allow <what>",
      `what the document may do beyond its own folder: ${permissions.join(", ")}; separated by commas`,
    )
      .argParser(permitted)
      .default([], "nothing"),
  out: () =>
    new Option("--out <folder>", "where the output goes; needed with --spec")
      .argParser(folderName)
      .default(defaults.out),
  service: () => new Option("--out <folder>", "a new folder").argParser(folderName).makeOptionMandatory(),
  only: () =>
    new Option("--only <targets>", "some of the targets below, separated by commas").argParser(
      (names: string) => names.split(",").map((name) => name.trim()),
    ),
  dryRun: () => new Option("--dry-run", "tell what would be written, write nothing").default(false),
  cache: () => new Option("--no-cache", "neither read nor keep what is known from earlier runs"),
  watch: () =>
    new Option("--watch", "run again whenever a file of the document is saved, until Ctrl+C").default(false),
  format: () =>
    new Option("--format <format>", "how problems are printed").choices(["text", "github"]).default("text"),
  json: () => new Option("--json", "print one JSON document on stdout").default(false),
  ...serverOptions,
  host: () => new Option("--host <address>", "the address to listen on").default("127.0.0.1"),
  port: () =>
    new Option("--port <number>", "the port; 0 takes a free one").argParser(portNumber).default(4010),
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
  noWatch: () => new Option("--no-watch", "do not follow changes of the specification"),
  plain: () => new Option("--plain", "run Prism's own server instead, for comparison").default(false),
};

function permitted(names: string): readonly Permission[] {
  return names.split(",").map((name) => {
    const permission = permissions.find((known) => known === name.trim());
    if (permission) return permission;
    throw new InvalidArgumentError(`There is no permission "${name}"; there are ${permissions.join(", ")}.`);
  });
}
