/**
 * Redocly's engine: finds a document's rules, lints its sources, bundles them. One resolver serves both, so each
 * file is read and parsed once.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  BaseResolver,
  type Config,
  type NormalizedProblem,
  type RawUniversalConfig,
  ResolveError,
  type Source,
  YamlParseError,
  bundle,
  createConfig,
  getLineColLocation,
  isAbsoluteUrl,
  lintDocument,
  parseYaml,
} from "@redocly/openapi-core";
import { type Json, asArray, asObject, asString, isObject } from "../core/json.ts";
import { type Address, type Outcome, type Problem, byAddress } from "../core/problem.ts";

/** A document with its references resolved to local ones. */
export interface Bundle {
  readonly document: Json;
}

/**
 * Lints a document and, when it has no errors, bundles it.
 * @param root path of the root document
 * @param cwd the folder that addresses in problems are relative to
 */
export async function lintAndBundle(root: string, cwd: string): Promise<Outcome<Bundle>> {
  const path = resolve(cwd, root);
  const sources: Sources = { root: path, cwd, resolver: new LocalResolver(dirname(path)) };
  const linted = await lintSources(sources);
  if (!linted.ok) return linted;
  const bundled = await bundleSources(sources, linted.config);
  return bundled.ok ? { ...bundled, warnings: [...linted.warnings, ...bundled.warnings] } : bundled;
}

interface Sources {
  readonly root: string;
  readonly cwd: string;
  readonly resolver: BaseResolver;
}

async function lintSources(sources: Sources): Promise<Outcome<{ config: Config }>> {
  const { root, resolver: externalRefResolver } = sources;
  const document = await externalRefResolver.resolveDocument(null, root, true);
  if (document instanceof Error) return { ok: false, problems: [unreadable(document, sources)] };
  const refused = unsupported(document.parsed, document.source, sources);
  if (refused) return { ok: false, problems: [refused] };
  const config = await configFor(root);
  const problems = await lintDocument({ document, config, externalRefResolver });
  return judge(problems, sources, { config });
}

async function bundleSources(sources: Sources, config: Config): Promise<Outcome<Bundle>> {
  const { root, resolver: externalRefResolver } = sources;
  const result = await bundle({
    ref: root,
    config,
    externalRefResolver,
    componentRenamingConflicts: "error",
  });
  return judge(result.problems, sources, { document: asObject(result.bundle.parsed) });
}

/** Errors stand in the way, warnings do not; both are told in the order of their addresses. */
function judge<Value>(found: readonly NormalizedProblem[], sources: Sources, value: Value): Outcome<Value> {
  const problems = found
    .filter((problem) => !problem.ignored)
    .map((problem) => translate(problem, sources.cwd))
    .toSorted(byAddress);
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  return { ok: true, warnings: problems, ...value };
}

/** The rules for a document: those of the `redocly.yaml` beside it or one folder up, else what generation needs. */
async function configFor(root: string): Promise<Config> {
  const folders = [dirname(root), dirname(dirname(root))];
  const configPath = folders.map((folder) => join(folder, "redocly.yaml")).find((path) => existsSync(path));
  if (!configPath) return createConfig(foreignRules);
  const raw = asObject(parseYaml(await readFile(configPath, "utf8")));
  const presets = asArray(raw.extends)
    .map(asString)
    .filter((preset) => preset !== cliOnlyPreset);
  return createConfig({ ...raw, extends: presets }, { configPath });
}

/** Known to `redocly diff` alone: the engine as a library is older and refuses a preset that it does not know. */
const cliOnlyPreset = "diff-recommended";

/** Without a style guide only that is refused which would make the output wrong. */
const foreignRules: RawUniversalConfig = {
  extends: [],
  rules: {
    struct: "error",
    "no-unresolved-refs": "error",
    "operation-operationId-unique": "error",
    "path-parameters-defined": "error",
  },
};

/** Reads files inside the document's own folder only: a document is untrusted, and no run uses the network. */
class LocalResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference))
      throw new ResolveError(
        new Error(`${reference} is on the network, and references are read from disk only.`),
      );
    const path = relative(this.#folder, reference);
    if (path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path) {
      throw new ResolveError(
        new Error("The file lies outside the document's folder, and only files inside it are read."),
      );
    }
    return super.loadExternalRef(reference);
  }
}

/** A document that is no OpenAPI 3 gets its answer here: the engine would throw. */
function unsupported(parsed: unknown, file: Source, sources: Sources): Problem | undefined {
  const version = isObject(parsed) ? (parsed.openapi ?? parsed.swagger) : undefined;
  if (typeof version === "string" && /^3\.[012]\.\d/.test(version)) return undefined;
  const found = version === undefined ? "has no `openapi` field" : `says version ${JSON.stringify(version)}`;
  return {
    severity: "error",
    code: "unsupported-version",
    message: `The document ${found}; OpenAPI 3.0, 3.1 and 3.2 are supported.`,
    hint: "the root document begins with a line such as `openapi: 3.1.1`",
    at: addressIn(file, sources.cwd, { line: 1, column: 1, length: 1 }),
  };
}

function unreadable(error: Error, { root, cwd }: Sources): Problem {
  if (error instanceof YamlParseError) {
    const place = { line: error.line || 1, column: error.col || 1, length: 1 };
    return {
      severity: "error",
      code: "yaml",
      message: sentence(error.message),
      at: addressIn(error.source, cwd, place),
    };
  }
  const message = error instanceof ResolveError ? reason(error.originalError) : error.message;
  return {
    severity: "error",
    code: "unreadable",
    message: `${relative(cwd, root) || root} cannot be read: ${message}`,
  };
}

function reason(error: Error): string {
  const failure = "code" in error ? error.code : undefined;
  return failure === "ENOENT"
    ? "there is no such file."
    : failure === "EACCES"
      ? "permission is denied."
      : error.message;
}

function translate(problem: NormalizedProblem, cwd: string): Problem {
  const [first] = problem.location;
  const [suggestion] = problem.suggest;
  return {
    severity: problem.severity === "error" ? "error" : "warning",
    code: problem.ruleId,
    message: sentence(problem.message),
    ...(first ? { at: address(first, cwd) } : {}),
    ...(suggestion ? { hint: `did you mean ${suggestion}?` } : {}),
  };
}

function address(location: NormalizedProblem["location"][number], cwd: string): Address {
  const { start, end, source } = getLineColLocation(location);
  const line = source.getLines()[start.line - 1] ?? "";
  const last = end && end.line === start.line ? end.col : line.length + 1;
  return addressIn(source, cwd, {
    line: start.line,
    column: start.col,
    length: Math.max(1, last - start.col),
  });
}

function addressIn(source: Source, cwd: string, place: Pick<Address, "line" | "column" | "length">): Address {
  const text = source.getLines()[place.line - 1];
  const file = relative(cwd, source.absoluteRef).split(sep).join("/");
  return { file, ...place, ...(text === undefined ? {} : { source: text }) };
}

/** The engine's messages may carry code frames and trailing blanks of their own. */
function sentence(message: string): string {
  return message.trim().replaceAll(/\n{2,}/g, "\n");
}
