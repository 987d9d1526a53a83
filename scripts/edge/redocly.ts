/**
 * Redocly's engine: lints a document's sources and bundles them. One resolver serves both, so each file is read and
 * parsed once.
 */
import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Config, Document, NormalizedProblem } from "@redocly/openapi-core";
import { type Json, asObject } from "../core/json.ts";
import { isWhole } from "../core/whole.ts";
import type { Outcome } from "../core/problem.ts";
import { ClosedResolver, type Reading } from "./closed-resolver.ts";
import { digestOfNames } from "./digest.ts";
import { bundle, lintDocument } from "./redocly-engine.ts";
import { translate, unreadable, unresolvable, unsupported, unsupportedWorkflow } from "./redocly-problems.ts";
import { type StyleGuide, styleGuideOf } from "./style-guide.ts";

/** A document with its references resolved to local ones. */
export interface Bundle {
  readonly document: Json;
  /** The files and folders that the outcome depends on: path → digest, or undefined where there is none. Unknown with plugins. */
  readonly inputs: Inputs | undefined;
  /** The Arazzo documents beside it. */
  readonly workflows: readonly Json[];
}

export type Inputs = ReadonlyMap<string, string | undefined>;

export interface Root extends Reading {
  /** Path of the root document, relative to `cwd` or absolute. */
  readonly spec: string;
  /** The folder that addresses in problems are relative to. */
  readonly cwd: string;
  /** Told of a document that is its own bundle, before lint has passed it. */
  readonly onWhole?: (document: Json) => void;
}

/** Lints a document and, when it has no errors, bundles it. */
export async function lintAndBundle({ spec, cwd, onWhole, ...reading }: Root): Promise<Outcome<Bundle>> {
  const root = resolve(cwd, spec);
  const sources: Sources = { root, cwd, resolver: new ClosedResolver(dirname(root), reading) };
  const guide = await styleGuideOf(root, { ...reading, cwd, resolver: sources.resolver });
  if (!guide.ok) return guide;
  const document = await wholeDocument(sources, guide);
  if (document) onWhole?.(document);
  const linted = await lintSources(sources, guide.config);
  if (!linted.ok) return linted;
  const bundled = await bundleSources(sources, guide);
  if (!bundled.ok) return bundled;
  const { workflows } = linted;
  const inputs = guide.inputs && new Map([...guide.inputs, ...linted.inputs, ...sources.resolver.digests]);
  return { ...bundled, inputs, workflows, warnings: [...linted.warnings, ...bundled.warnings] };
}

interface Sources {
  readonly root: string;
  readonly cwd: string;
  readonly resolver: ClosedResolver;
}

async function lintSources(
  sources: Sources,
  config: Config,
): Promise<Outcome<Pick<Bundle, "workflows"> & { inputs: Inputs }>> {
  const { root, cwd, resolver: externalRefResolver } = sources;
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (document instanceof Error) return { ok: false, problems: [unreadable(document, sources)] };
  const refused = unsupported(document, cwd);
  if (refused) return { ok: false, problems: [refused] };
  const workflows = await readWorkflows(sources);
  if (!workflows.ok) return workflows;
  const problems = await lintDocument({ document, config, externalRefResolver }).catch(
    (error: Error) => error,
  );
  if (problems instanceof Error)
    return { ok: false, problems: [await unresolvable(problems, externalRefResolver, { root, cwd })] };
  const linted = await Promise.all(
    workflows.documents.map((workflow) => lintDocument({ document: workflow, config, externalRefResolver })),
  );
  return judge([...problems, ...linted.flat()], sources, {
    inputs: workflows.inputs,
    workflows: workflows.documents.map(({ parsed }) => asObject(parsed)),
  });
}

interface Workflows {
  readonly documents: readonly Document[];
  readonly inputs: Inputs;
}

/** The Arazzo documents in `workflows/` beside the root, which are held to the same style guide. */
async function readWorkflows(sources: Sources): Promise<Outcome<Workflows>> {
  const { root, resolver, cwd } = sources;
  const folder = join(dirname(root), "workflows");
  const names = await readdir(folder).catch(() => undefined);
  const inputs: Inputs = new Map([[folder, names && digestOfNames(names)]]);
  const outcomes = await Promise.all(
    workflowsAmong(names ?? []).map((name) =>
      resolver.resolveDocument(null, join(folder, name), true).catch((error: Error) => error),
    ),
  );
  const problems = outcomes.flatMap((document) =>
    document instanceof Error ? [unreadable(document, sources)] : (unsupportedWorkflow(document, cwd) ?? []),
  );
  const documents = outcomes.flatMap((document) => (document instanceof Error ? [] : [document]));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, warnings: [], documents, inputs };
}

function workflowsAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => /\.arazzo\.ya?ml$/.test(name)).toSorted();
}

/** A document that refers to no other file, and that no decorator of a style guide changes, is its own bundle. */
async function wholeDocument({ root, resolver }: Sources, { isOwn }: StyleGuide): Promise<Json | undefined> {
  const document = await resolver.resolveDocument(null, root, true).catch((error: Error) => error);
  return isOwn && "parsed" in document && isWhole(document.parsed) ? asObject(document.parsed) : undefined;
}

async function bundleSources(
  sources: Sources,
  guide: StyleGuide,
): Promise<Outcome<Pick<Bundle, "document">>> {
  const document = await wholeDocument(sources, guide);
  if (document) return { ok: true, warnings: [], document };
  const { root, resolver: externalRefResolver } = sources;
  const { config } = guide;
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
