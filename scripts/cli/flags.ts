/** The flags of the command line: names, values and help texts. */
import { InvalidArgumentError, Option } from "commander";
import { folderName, latency, portNumber, seedNumber, serverAddress } from "./flag-values.ts";
import type { Latency } from "../edge/mock/injected.ts";
import type { TierChoice } from "../core/change/gate.ts";
import { type Permission, permissions } from "../core/permissions.ts";
import type { ContractFlags } from "../commands/contract.ts";
import { type ProxyFlags, serverOptions } from "./server-flags.ts";

export interface Flags extends ContractFlags, ProxyFlags {
  readonly allow: readonly Permission[];
  /** Paths, in the order in which they are applied. */
  readonly overlay: readonly string[];
  readonly out: string;
  readonly dryRun: boolean;
  readonly cache: boolean;
  readonly watch: boolean;
  readonly format: "text" | "json" | "markdown" | "github" | "html";
  readonly against?: string;
  readonly pack?: string;
  readonly checkVersion: boolean;
  readonly tier: TierChoice;
  readonly dynamic: boolean;
  readonly latency: Latency;
  readonly plain: boolean;
  readonly serve: boolean;
  readonly url?: string;
  readonly edit?: string;
}

export const defaults = { spec: "spec/openapi.yaml", out: "generated" };

/** What a document loads with each permission. */
const loads: Readonly<Record<Permission, string>> = {
  outside: "files outside its folder",
  network: "URLs",
  plugins: "the plugins of its redocly.yaml",
};

export const options = {
  spec: () =>
    new Option("--spec <file>", "the OpenAPI document: 3.0, 3.1 or 3.2, in YAML or JSON").default(
      defaults.spec,
    ),
  overlay: () =>
    new Option(
      "--overlay <file>",
      "an OpenAPI Overlay (1.0 or 1.1) to apply to the document first; repeat it for several, applied in this order",
    )
      .argParser((file: string, before: readonly string[]) => [...before, file])
      .default([], "none"),
  allow: () =>
    new Option(
      "--allow <what>",
      `what else the document may load: ${permissions.map((name) => `${name} (${loads[name]})`).join(", ")}; comma-separated`,
    )
      .argParser(permitted)
      .default([], "nothing"),
  out: () =>
    new Option("--out <folder>", "the output folder; required with --spec")
      .argParser(folderName("--out"))
      .default(defaults.out),
  service: () =>
    new Option("--out <folder>", "the folder of the new service")
      .argParser(folderName("--out"))
      .makeOptionMandatory(),
  only: () =>
    new Option("--only <targets>", "only these targets (listed below), comma-separated").argParser(
      (names: string) => names.split(",").map((name) => name.trim()),
    ),
  dryRun: () => new Option("--dry-run", "list what would be written, but write nothing").default(false),
  cache: () => new Option("--no-cache", "ignore the cache, and do not update it"),
  watch: () => new Option("--watch", "run again on every save, until Ctrl+C").default(false),
  format: () =>
    new Option("--format <format>", "how to print problems").choices(["text", "github"]).default("text"),
  json: () => new Option("--json", "print one JSON document on stdout").default(false),
  against: () =>
    new Option(
      "--against <what>",
      "the old document: a git reference, a file or a folder (default: where the branch left the default branch)",
    ),
  released: () =>
    new Option(
      "--against <what>",
      "the version before: a git reference, a file or a folder (default: that of the newest record)",
    ),
  pack: () =>
    new Option(
      "--pack <folder>",
      "where to keep the tarball of the npm package that --dry-run makes",
    ).argParser(folderName("--pack")),
  checkVersion: () =>
    new Option("--check-version", "also fail if info.version moved less than the changes require").default(
      false,
    ),
  tier: () =>
    new Option("--tier <tier>", "what fails: a break on the wire, in consumers' code (source), or either")
      .choices(["wire", "source", "all"])
      .default("wire"),
  diffFormat: () =>
    new Option("--format <format>", "how to tell the changes")
      .choices(["text", "json", "markdown", "github", "html"])
      .default("text"),
  ...serverOptions,
  host: () => new Option("--host <address>", "the address to listen on").default("127.0.0.1"),
  port: () =>
    new Option("--port <number>", "the port; 0 picks a free one").argParser(portNumber).default(4010),
  dynamic: () =>
    new Option("--dynamic", "answer with data generated from the schemas instead of examples").default(false),
  seed: () =>
    new Option("--seed <number>", "seed for --dynamic: the same seed gives the same data")
      .argParser(seedNumber)
      .default(1),
  latency: () =>
    new Option("--latency <ms>", "delay of each response: 300, or a range such as 100-800")
      .argParser(latency)
      .default({ least: 0, most: 0 }, "none"),
  serve: () =>
    new Option("--serve", "serve the site until Ctrl+C, with a mock and the sandbox beside it").default(
      false,
    ),
  siteUrl: () =>
    new Option(
      "--url <address>",
      "where the site will be, for absolute addresses in its files for machines",
    ).argParser(serverAddress),
  edit: () =>
    new Option(
      "--edit <address>",
      "the address before the path of a source file, for a link to edit it",
    ).argParser(serverAddress),
  docsPort: () =>
    new Option("--port <number>", "the port of --serve; 0 picks a free one")
      .argParser(portNumber)
      .default(4000),
  noWatch: () => new Option("--no-watch", "do not reload when the specification changes"),
  plain: () => new Option("--plain", "run Prism's own server instead, for comparison").default(false),
};

function permitted(names: string): readonly Permission[] {
  return names.split(",").map((name) => {
    const permission = permissions.find((known) => known === name.trim());
    if (permission) return permission;
    throw new InvalidArgumentError(`Unknown permission "${name}". Available: ${permissions.join(", ")}.`);
  });
}
