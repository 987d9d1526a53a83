/**
 * Redocly's engine: lints a document's sources and bundles them. One resolver serves both, so each file is read and
 * parsed once.
 */
import { dirname, resolve } from "node:path";
import { type Config, type NormalizedProblem, bundle, lintDocument } from "@redocly/openapi-core";
import { type Json, asObject } from "../core/json.ts";
import type { Outcome } from "../core/problem.ts";
import { ClosedResolver, type Reading } from "./closed-resolver.ts";
import { translate, unreadable, unresolvable, unsupported } from "./redocly-problems.ts";
import { styleGuideOf } from "./style-guide.ts";

/** A document with its references resolved to local ones. */
export interface Bundle {
  readonly document: Json;
  /** The files that the outcome depends on: path → digest, or undefined where there is none. Unknown with plugins. */
  readonly inputs: Inputs | undefined;
}

export type Inputs = ReadonlyMap<string, string | undefined>;

export interface Root extends Reading {
  /** Path of the root document. */
  readonly spec: string;
  /** The folder that addresses in problems are relative to. */
  readonly cwd: string;
}

/** Lints a document and, when it has no errors, bundles it. */
export async function lintAndBundle({ spec, cwd, ...reading }: Root): Promise<Outcome<Bundle>> {
  const root = resolve(cwd, spec);
  const sources: Sources = { root, cwd, resolver: new ClosedResolver(dirname(root), reading) };
  const guide = await styleGuideOf(root, { ...reading, cwd, resolver: sources.resolver });
  if (!guide.ok) return guide;
  const linted = await lintSources(sources, guide.config);
  if (!linted.ok) return linted;
  const bundled = await bundleSources(sources, guide.config);
  if (!bundled.ok) return bundled;
  const inputs = guide.inputs && new Map([...guide.inputs, ...sources.resolver.digests]);
  return { ...bundled, inputs, warnings: [...linted.warnings, ...bundled.warnings] };
}

interface Sources {
  readonly root: string;
  readonly cwd: string;
  readonly resolver: ClosedResolver;
}

async function lintSources(sources: Sources, config: Config): Promise<Outcome<object>> {
  const { root, cwd, resolver: externalRefResolver } = sources;
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (document instanceof Error) return { ok: false, problems: [unreadable(document, sources)] };
  const refused = unsupported(document, cwd);
  if (refused) return { ok: false, problems: [refused] };
  const problems = await lintDocument({ document, config, externalRefResolver }).catch(
    (error: Error) => error,
  );
  if (problems instanceof Error)
    return { ok: false, problems: [await unresolvable(problems, externalRefResolver, { root, cwd })] };
  return judge(problems, sources, {});
}

async function bundleSources(sources: Sources, config: Config): Promise<Outcome<Pick<Bundle, "document">>> {
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
