/**
 * Lints and bundles the sources of a document with Redocly's engine. Both share a resolver, so that each file is read
 * and parsed only once.
 */
import { dirname, resolve } from "node:path";
import type { Document, NormalizedProblem } from "@redocly/openapi-core";
import { type Json, asObject } from "../../core/json.ts";
import { withoutDigits } from "../../core/openapi/exact.ts";
import { type Address, type Outcome, type Problem, byAddress } from "../../core/problem.ts";
import { type Whole, bundleReferences } from "./bundle.ts";
import { ClosedResolver, type Reading } from "./closed-resolver.ts";
import { bundle, lintDocument } from "./engine.ts";
import { viewForLint, withoutMarks } from "./lint-view.ts";
import type { OriginOf } from "./origins.ts";
import type { Overlaid, Overlaying } from "./overlays.ts";
import { repair } from "./repairs.ts";
import { type References, readReferences } from "./references.ts";
import { circlesIn, tooDeepToFollow, unresolved, valuesNowhere, withAnchors } from "./dangling.ts";
import { slowPatterns } from "./pattern-places.ts";
import { withDeadlines } from "./slow-patterns.ts";
import { tolerate } from "./tolerated.ts";
import { placeOf } from "./places.ts";
import { address, translate, unreadable, unresolvable } from "./problems.ts";
import { type Folder, type Workflows, readWorkflows, workflowsForReaders } from "./workflows.ts";
import { type OwnRules, type StyleGuide, styleGuideOf } from "./style-guide.ts";
import { unsupported, unsupportedFolder } from "./unsupported.ts";

/** A document with its references resolved to local ones. */
export interface Bundle extends Places {
  readonly whole: Whole;
  /** The Arazzo documents next to it. */
  readonly workflows: readonly Json[];
}

/** Where an author wrote what. */
export interface Places {
  /** @returns where a pointer of the document leads in its file, or as far as it does */
  readonly addressAt: (pointer: readonly string[]) => Address;
  /** Undefined without overlays. */
  readonly originOf: OriginOf | undefined;
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
  /** Overlays to apply first, in this order: paths like `spec`. */
  readonly overlays?: readonly string[];
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
  overlays = [],
  ...reading
}: Root): Promise<Outcome<Linted>> {
  const root = resolve(cwd, spec);
  const folder = { root, cwd, resolver: new ClosedResolver(dirname(root), reading) };
  const guide = await styleGuideOf(root, { ...reading, cwd, rules });
  if (!guide.ok) return guide;
  const given = await readSources(folder, { ...reading, ...folder, overlays });
  if (!given.ok) return given;
  const told = [...guide.warnings, ...given.warnings];
  const { found, ...sources } = await mended({ ...given, warnings: told }, guide);
  const circles = circlesIn(found, cwd);
  if (circles.length > 0) return { ok: false, problems: circles };
  const workflows = await workflowsForReaders(sources, folder.resolver);
  const bundled = await bundleSources(found, sources, guide);
  const dangling = unresolved(found, cwd);
  const { source } = sources.document;
  const addressAt = (pointer: readonly string[]) =>
    address({ source, pointer: placeOf(pointer), reportOnKey: true }, cwd);
  const places = { addressAt, originOf: sources.originOf };
  if (bundled.ok && dangling.length === 0) onBundle?.({ ...bundled, workflows, ...places });
  const linted = await lintSources({ ...sources, found }, guide);
  if (!linted.ok)
    return { ok: false, problems: [...sources.warnings, ...linted.problems].toSorted(byAddress) };
  if (dangling.length > 0) return { ok: false, problems: dangling };
  if (!bundled.ok) return bundled;
  const inputs = guide.inputs && new Map([...guide.inputs, ...sources.inputs, ...folder.resolver.digests]);
  const warnings = [
    ...sources.warnings,
    ...linted.warnings,
    ...bundled.warnings,
    ...valuesNowhere(found, cwd),
  ].toSorted(byAddress);
  return { ...bundled, warnings, workflows, ...places, inputs };
}

interface Sources extends Folder, Workflows, Pick<Places, "originOf">, Pick<Overlaid, "layers"> {
  readonly document: Document;
}

/** What its author has plainly meant otherwise is repaired, unless the style guide itself refuses it. */
async function mended<Given extends Sources & { readonly warnings: readonly Problem[] }>(
  sources: Given,
  { isStrict }: StyleGuide,
): Promise<Given & { readonly found: References }> {
  const found = await readReferences(sources.document, sources.resolver);
  const repaired = isStrict ? undefined : await repair(found, sources);
  if (!repaired) return { ...sources, found };
  const { document, warnings } = repaired;
  const again = await readReferences(document, sources.resolver);
  return { ...sources, document, found: again, warnings: [...sources.warnings, ...warnings] };
}

async function readSources(folder: Folder, overlaying: Overlaying): Promise<Outcome<Sources>> {
  const { root, cwd, resolver } = folder;
  const given = await resolver.resolveDocument(null, root, true).catch((error: Error) => error);
  if (given instanceof Error) return { ok: false, problems: [unreadable(given, folder)] };
  const overlaid = await withOverlays(given, overlaying);
  if (!overlaid.ok) return overlaid;
  const { document, warnings, digests, originOf, layers } = overlaid;
  const refused = unsupported(document, cwd) ?? unsupportedFolder(document, cwd);
  if (refused) return { ok: false, problems: [refused] };
  const read = await readWorkflows(folder);
  if (!read.ok) return read;
  const inputs = new Map([...read.inputs, ...digests]);
  return { ...read, ...folder, document, warnings, originOf, layers, inputs };
}

/** Most runs have none, and need none of what applies them. */
async function withOverlays(document: Document, around: Overlaying): Promise<Outcome<Overlaid>> {
  if (around.overlays.length > 0) return (await import("./overlays.ts")).applyOverlays(document, around);
  return { ok: true, warnings: [], document, digests: new Map(), originOf: undefined, layers: undefined };
}

async function lintSources(
  { found, workflows, resolver: externalRefResolver, cwd }: Sources & { readonly found: References },
  { config, isStrict }: StyleGuide,
): Promise<Outcome<unknown>> {
  const problems: NormalizedProblem[] = [];
  const warnings: Problem[] = [];
  for (const each of [viewForLint(found, externalRefResolver), ...workflows]) {
    const { value: told, slow } = await withDeadlines(() =>
      lintDocument({ document: each, config, externalRefResolver }).catch((error: Error) => error),
    );
    warnings.push(...slowPatterns(slow, found, cwd));
    if (told instanceof RangeError) return { ok: false, problems: [tooDeepToFollow(found, cwd)] };
    if (told instanceof Error) {
      const place = { root: each.source.absoluteRef, cwd };
      return { ok: false, problems: [await unresolvable(told, externalRefResolver, place)] };
    }
    problems.push(...told);
  }
  const judged = judge(tolerate(withAnchors(withoutMarks(problems), found), found, isStrict), cwd, {});
  return judged.ok
    ? { ok: true, warnings: [...judged.warnings, ...warnings] }
    : { ok: false, problems: [...judged.problems, ...warnings].toSorted(byAddress) };
}

/** The bundle is made here; if the style guide has decorators, the engine applies them to it. */
async function bundleSources(
  found: References,
  { cwd, resolver }: Folder,
  { config, changesBundles }: StyleGuide,
): Promise<Outcome<Omit<Bundle, "workflows" | keyof Places>>> {
  const { warnings, whole } = bundleReferences(found, cwd);
  if (!changesBundles) return { ok: true, warnings, whole };
  const parsed = structuredClone(withoutDigits(whole.document));
  const result = await bundle({
    doc: { source: found.root.source, parsed },
    config,
    externalRefResolver: resolver,
  });
  const document = asObject(result.bundle.parsed);
  const changed = judge(result.problems, cwd, {
    whole: { document, hasBigIntegers: false, isPlain: false },
  });
  return changed.ok ? { ...changed, warnings: [...warnings, ...changed.warnings] } : changed;
}

/** Fails if there are errors, but not for warnings. Reports both in the order of their addresses. */
function judge<Value>(found: readonly NormalizedProblem[], cwd: string, value: Value): Outcome<Value> {
  const problems = translate(found, cwd);
  if (problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  return { ok: true, warnings: problems, ...value };
}
