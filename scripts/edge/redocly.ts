/**
 * Redocly's engine: finds a document's rules, lints its sources, bundles them. One resolver serves both, so each
 * file is read and parsed once.
 */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  BaseResolver,
  type Config,
  type Document,
  type NormalizedProblem,
  type RawUniversalConfig,
  ResolveError,
  type Source,
  bundle,
  createConfig,
  isAbsoluteUrl,
  lintDocument,
  parseYaml,
} from "@redocly/openapi-core";
import { type Json, asArray, asObject, asString } from "../core/json.ts";
import type { Outcome } from "../core/problem.ts";
import { translate, unreadable, unresolvable, unsupported, unsupportedWorkflow } from "./redocly-problems.ts";

/** A document with its references resolved to local ones. */
export interface Bundle {
  readonly document: Json;
}

/**
 * Lints a document and, when it has no errors, bundles it.
 * @param root path of the root document
 * @param cwd the folder that addresses in problems are relative to
 * @param onRead told the path of each file on which the outcome depends, those that are missing too
 */
export async function lintAndBundle(
  root: string,
  cwd: string,
  onRead: (file: string) => void = () => {},
): Promise<Outcome<Bundle>> {
  const path = resolve(cwd, root);
  for (const file of [path, ...configPaths(path)]) onRead(file);
  const sources: Sources = { root: path, cwd, resolver: new LocalResolver(dirname(path), onRead) };
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
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (document instanceof Error) return { ok: false, problems: [unreadable(document, sources)] };
  const refused = unsupported(document, sources.cwd);
  if (refused) return { ok: false, problems: [refused] };
  const config = await configFor(root);
  const workflows = await readWorkflows(sources);
  if (!workflows.ok) return workflows;
  const problems = await lintDocument({ document, config, externalRefResolver }).catch(
    (error: Error) => error,
  );
  if (problems instanceof Error)
    return { ok: false, problems: [unresolvable(problems, document, sources.cwd)] };
  const linted = await Promise.all(
    workflows.documents.map((workflow) => lintDocument({ document: workflow, config, externalRefResolver })),
  );
  return judge([...problems, ...linted.flat()], sources, { config });
}

/** The Arazzo documents in `workflows/` beside the root, which are held to the same style guide. */
async function readWorkflows(sources: Sources): Promise<Outcome<{ documents: readonly Document[] }>> {
  const { root, resolver, cwd } = sources;
  const read = (await workflowFiles(root)).map(async (file) =>
    resolver.resolveDocument(null, file, true).catch((error: Error) => error),
  );
  const outcomes = await Promise.all(read);
  const problems = outcomes.flatMap((document) =>
    document instanceof Error ? [unreadable(document, sources)] : (unsupportedWorkflow(document, cwd) ?? []),
  );
  const documents = outcomes.flatMap((document) => (document instanceof Error ? [] : [document]));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, warnings: [], documents };
}

/** @returns the paths of a specification's workflows, in order */
export async function workflowFiles(root: string): Promise<readonly string[]> {
  const folder = join(dirname(root), "workflows");
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.arazzo\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
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
function judge<Value>(found: readonly NormalizedProblem[], { cwd }: Sources, value: Value): Outcome<Value> {
  const problems = translate(found, cwd);
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  return { ok: true, warnings: problems, ...value };
}

function configPaths(root: string): readonly string[] {
  return [dirname(root), dirname(dirname(root))].map((folder) => join(folder, "redocly.yaml"));
}

/** The rules for a document: those of the `redocly.yaml` beside it or one folder up, else what generation needs. */
async function configFor(root: string): Promise<Config> {
  const configPath = configPaths(root).find((path) => existsSync(path));
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
  readonly #onRead: (file: string) => void;

  constructor(folder: string, onRead: (file: string) => void) {
    super();
    this.#folder = folder;
    this.#onRead = onRead;
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
    this.#onRead(reference);
    return super.loadExternalRef(reference);
  }
}
