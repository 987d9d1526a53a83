/**
 * Lints and bundles the sources of a document with Redocly's engine. Both share a resolver, so that each file is read
 * and parsed only once.
 */
import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Config, Document, NormalizedProblem } from "@redocly/openapi-core";
import { type Json, asObject } from "../../core/json.ts";
import { isSelfContained } from "../../core/schema/self-contained.ts";
import type { Outcome } from "../../core/problem.ts";
import { ClosedResolver, Copies, type Reading } from "./closed-resolver.ts";
import { digestOfNames } from "../files/digest.ts";
import { bundle, lintDocument } from "./engine.ts";
import { translate, unreadable, unresolvable } from "./problems.ts";
import { type OwnRules, type StyleGuide, styleGuideOf } from "./style-guide.ts";
import { unsupported, unsupportedFolder, unsupportedWorkflow } from "./unsupported.ts";

/** A document with its references resolved to local ones. */
export interface Bundle {
  readonly document: Json;
  /** The Arazzo documents next to it. */
  readonly workflows: readonly Json[];
}

export interface Linted extends Bundle {
  /** The files and folders that affect the result: path → digest, or undefined if missing. Unknown with plugins. */
  readonly inputs: Inputs | undefined;
}

export type Inputs = ReadonlyMap<string, string | undefined>;

export interface Root extends Reading {
  /** Path of the root document, relative to `cwd` or absolute. */
  readonly spec: string;
  /** The folder to which addresses in problems are relative. */
  readonly cwd: string;
  readonly rules: OwnRules;
  /** Called with the bundle before lint has finished, so that slow work can start early. */
  readonly onBundle?: (bundle: Bundle) => void;
}

/** Bundles and lints a document. Reports problems of the bundle only if lint has found no errors. */
export async function lintAndBundle({
  spec,
  cwd,
  rules,
  onBundle,
  ...reading
}: Root): Promise<Outcome<Linted>> {
  const root = resolve(cwd, spec);
  const folder = { root, cwd, resolver: new ClosedResolver(dirname(root), reading) };
  const guide = await styleGuideOf(root, { ...reading, cwd, rules, resolver: folder.resolver });
  if (!guide.ok) return guide;
  const sources = await readSources(folder);
  if (!sources.ok) return sources;
  const workflows = sources.workflows.map(({ parsed }) => asObject(parsed));
  const early = await bundleSources(sources, guide).catch(() => undefined); // lint reports what is wrong
  if (early?.ok) onBundle?.({ document: early.document, workflows });
  const linted = await lintSources(sources, guide.config);
  if (!linted.ok) return linted;
  const bundled = early ?? (await bundleSources(sources, guide));
  if (!bundled.ok) return bundled;
  const inputs = guide.inputs && new Map([...guide.inputs, ...sources.inputs, ...folder.resolver.digests]);
  const warnings = [...linted.warnings, ...bundled.warnings];
  return { ok: true, warnings, document: bundled.document, workflows, inputs };
}

interface Folder {
  readonly root: string;
  readonly cwd: string;
  readonly resolver: ClosedResolver;
}

interface Sources extends Folder {
  readonly document: Document;
  readonly workflows: readonly Document[];
  readonly inputs: Inputs;
}

async function readSources(folder: Folder): Promise<Outcome<Sources>> {
  const { root, cwd, resolver } = folder;
  const document = await resolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (document instanceof Error) return { ok: false, problems: [unreadable(document, folder)] };
  const refused = unsupported(document, cwd) ?? unsupportedFolder(document, cwd);
  if (refused) return { ok: false, problems: [refused] };
  const read = await readWorkflows(folder);
  return read.ok ? { ...read, ...folder, document } : read;
}

async function lintSources(
  { document, workflows, resolver: externalRefResolver, cwd }: Sources,
  config: Config,
): Promise<Outcome<unknown>> {
  const problems: NormalizedProblem[] = [];
  for (const each of [document, ...workflows]) {
    const found = await lintDocument({ document: each, config, externalRefResolver }).catch(
      (error: Error) => error,
    );
    if (found instanceof Error) {
      const place = { root: each.source.absoluteRef, cwd };
      return { ok: false, problems: [await unresolvable(found, externalRefResolver, place)] };
    }
    problems.push(...found);
  }
  return judge(problems, cwd, {});
}

/** The Arazzo documents in `workflows/` next to the root, which are checked against the same style guide. */
async function readWorkflows(beside: Folder): Promise<Outcome<Pick<Sources, "workflows" | "inputs">>> {
  const { root, resolver, cwd } = beside;
  const folder = join(dirname(root), "workflows");
  const names = await readdir(folder).catch(() => undefined);
  const inputs: Inputs = new Map([[folder, names && digestOfNames(names)]]);
  const outcomes = await Promise.all(
    workflowsAmong(names ?? []).map((name) =>
      resolver.resolveDocument(null, join(folder, name), true).catch((error: Error) => error),
    ),
  );
  const problems = outcomes.flatMap((document) =>
    document instanceof Error ? [unreadable(document, beside)] : (unsupportedWorkflow(document, cwd) ?? []),
  );
  const workflows = outcomes.flatMap((document) => (document instanceof Error ? [] : [document]));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, warnings: [], workflows, inputs };
}

function workflowsAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => /\.arazzo\.ya?ml$/.test(name)).toSorted();
}

/** A document without references to other files is its own bundle, unless the style guide has decorators. */
async function bundleSources(
  { document, root, cwd, resolver }: Sources,
  { config, isOwn }: StyleGuide,
): Promise<Outcome<Pick<Bundle, "document">>> {
  if (isOwn && isSelfContained(document.parsed))
    return { ok: true, warnings: [], document: asObject(document.parsed) };
  const result = await bundle({
    ref: root,
    config,
    externalRefResolver: new Copies(resolver),
    componentRenamingConflicts: "error",
  });
  return judge(result.problems, cwd, { document: asObject(result.bundle.parsed) });
}

/** Fails if there are errors, but not for warnings. Reports both in the order of their addresses. */
function judge<Value>(found: readonly NormalizedProblem[], cwd: string, value: Value): Outcome<Value> {
  const problems = translate(found, cwd);
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  return { ok: true, warnings: problems, ...value };
}
