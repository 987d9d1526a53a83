/**
 * READ THIS FIRST. The pipeline in one file: a specification is linted and bundled once (`load`), every target is a
 * pure function of the outcome (`targets`), and `plan` gives the files that the output folder shall hold. Nothing
 * here writes: the commands decide what to do with a plan.
 *
 *   spec/ ── lint ──► bundle ──► model ──► targets ──► files in memory ──► commands: generate, check, …
 *
 * Heavy libraries are imported by the function that needs them, so that `--help` does not pay for them.
 */
import { packageFiles } from "../templates/package/package.ts";
import { goSdk } from "../templates/sdk/go.ts";
import { javaSdk } from "../templates/sdk/java.ts";
import type { SdkTemplate } from "../templates/sdk/package.ts";
import { phpSdk } from "../templates/sdk/php.ts";
import { pythonSdk } from "../templates/sdk/python.ts";
import { bundleJson, bundleYaml, sortComponents } from "./core/bundle.ts";
import type { Files } from "./core/files.ts";
import type { Json } from "./core/json.ts";
import { type Outcome, compare } from "./core/problem.ts";
import { type Progress, silent } from "./core/progress.ts";
import { readApi } from "./core/read-api.ts";
import { oncePer } from "./core/refusal/once.ts";
import type { Language } from "./core/sdk/sdk.ts";
import { type Cache, noCache } from "./edge/cache.ts";
import { digest } from "./edge/digest.ts";
import { collectGarbage } from "./edge/memory.ts";
import type { Inputs, Root } from "./edge/redocly.ts";
import { leaveThreads } from "./edge/threads.ts";
import {
  clientRuntimeFiles,
  mswRuntimeFiles,
  reactQueryRuntimeFiles,
  serverRuntimeFiles,
} from "./edge/templates.ts";
import { renderDocs } from "./pages.ts";
import { render } from "./render.ts";
import { ajv, openapiTypescript, orval, redoclyClient } from "./slow.ts";
import {
  type Specification,
  renderClientFiles,
  renderMswFiles,
  renderPackageFiles,
  renderReactQueryFiles,
  renderServerFiles,
  typescript,
} from "./typescript.ts";

export type { Specification } from "./typescript.ts";

/** A specification, and the files that it was read from, where they are known. */
export interface Loaded extends Specification {
  readonly inputs: Inputs | undefined;
}

export interface Plan extends Loaded {
  /** Path in the output folder → text. */
  readonly files: Files;
  /** Whether this plan decides about a path: a plan of some targets leaves the others' files alone. */
  readonly owns: (path: string) => boolean;
}

type Texts = readonly (string | undefined)[];

export interface Target {
  readonly name: string;
  /** Every path that the target may write, so that nobody else does. */
  readonly files: readonly string[];
  /** @returns the text of each of the files, in their order; undefined for one that this specification has no use for */
  readonly render: (specification: Specification) => Promise<Texts> | Texts;
  /** Starts what takes long to start, while the document is still being linted. */
  readonly prepare?: () => void;
  /** Begins with a document that lint may still refuse, where `render` would take the longest. */
  readonly begin?: (document: Json) => void;
  /** @returns why the target cannot be made from this document and is left out, which is then a warning */
  readonly omit?: (specification: Specification) => string | undefined;
  /** When it fails it is left out of a whole run with a warning; a run that names it fails. */
  readonly isDispensable?: true;
}

/** What is generated, and from what. A new output is a row here and a template. */
export const targets: readonly Target[] = [
  {
    name: "bundle",
    files: ["openapi.yaml", "openapi.json"],
    render: ({ document }) => [bundleYaml(document), bundleJson(document)],
  },
  {
    name: "types",
    files: ["typescript/src/types.ts"],
    prepare: openapiTypescript.start,
    begin: (document) => void typesOf(document).catch(() => {}), // who renders is told
    render: async ({ document }) => [typescript(await typesOf(document))],
  },
  {
    name: "client",
    files: ["index.ts", "operations.ts", "shared-headers.ts", ...clientRuntimeFiles].map(
      (file) => `typescript/src/${file}`,
    ),
    render: renderClientFiles,
  },
  {
    name: "react-query",
    files: ["react-query.ts", ...reactQueryRuntimeFiles].map((file) => `typescript/src/${file}`),
    render: renderReactQueryFiles,
  },
  {
    name: "zod",
    files: ["typescript/src/zod.ts"],
    prepare: orval.start,
    omit: ({ document }) =>
      compact(document).length > mostForOrval
        ? "orval writes each reference out in full, which fails on documents of more than a million characters."
        : undefined,
    render: async ({ document }) => [typescript(await orval.call("renderZod", document))],
  },
  {
    name: "msw",
    files: ["msw.ts", "msw/data.ts", ...mswRuntimeFiles].map((file) => `typescript/src/${file}`),
    prepare: ajv.start,
    render: renderMswFiles,
  },
  {
    name: "server",
    files: ["index.ts", "contract.json", "validators.js", "validators.d.ts", ...serverRuntimeFiles].map(
      (file) => `typescript/src/server/${file}`,
    ),
    prepare: ajv.start,
    render: renderServerFiles,
  },
  {
    name: "package",
    files: packageFiles.map((file) => `typescript/${file}`),
    render: (specification) => renderPackageFiles(specification, madeOf(specification)),
  },
  sdk("python", pythonSdk),
  sdk("go", goSdk),
  sdk("java", javaSdk),
  sdk("php", phpSdk),
];

const typesOf = oncePer((document: Json) => openapiTypescript.call("renderTypes", compact(document)));

const mostForOrval = 1_000_000;

/** @returns every path that a whole run writes */
function madeOf(specification: Specification): readonly string[] {
  const made = targets.filter(({ omit }) => omit?.(specification) === undefined);
  return made.flatMap(({ files }) => files);
}

/** A client in another language, in a folder of its own. */
function sdk(language: Language, template: SdkTemplate): Target {
  return {
    name: language,
    files: template.files.map((file) => `${language}/${file}`),
    prepare: redoclyClient.start,
    isDispensable: true,
    render: async ({ document }) =>
      template.render(await redoclyClient.call("generateSdk", language, compact(document))),
  };
}

/** The documentation site: a plan of its own, in a folder of its own, made on demand. */
const docsTargets: readonly Target[] = [
  {
    name: "docs",
    files: ["index.html"],
    render: async ({ document, workflows }) => [await renderDocs(document, workflows)],
  },
];

export interface Request extends Root {
  readonly progress?: Progress;
  readonly cache?: Cache;
}

/** Lints, bundles and reads a specification; writes nothing. */
export async function load(request: Request): Promise<Outcome<Loaded>> {
  const { lintAndBundle } = await import("./edge/redocly.ts");
  const outcome = await lintAndBundle(request);
  if (!outcome.ok) return outcome;
  const document = sorted(outcome.document);
  const { warnings, inputs, workflows } = outcome;
  return { ok: true, warnings, inputs, workflows, document, api: readApi(document) };
}

/** @param names of targets; all that belong to the output folder unless given */
export function targetsNamed(names?: readonly string[]): readonly Target[] {
  return names ? [...targets, ...docsTargets].filter(({ name }) => names.includes(name)) : targets;
}

/**
 * Renders targets in memory; writes nothing. A problem in one target spoils the plan, for all or nothing is written.
 * @param chosen the targets to render, all unless given
 */
export async function plan(request: Request, chosen: readonly Target[] = targets): Promise<Outcome<Plan>> {
  const { progress = silent, cache = noCache } = request;
  progress.expect([linting, ...chosen.map(({ name }) => name)]);
  for (const { prepare } of chosen) prepare?.();
  const onWhole = (document: Json) => {
    for (const { begin } of chosen) begin?.(sorted(document));
  };
  const specification = await progress.step(linting, () => load({ ...request, onWhole }));
  if (!specification.ok) leaveThreads();
  if (!specification.ok) return specification;
  const text = compact(specification.document);
  if (text.length > large) collectGarbage();
  const source = digest(text + JSON.stringify(specification.workflows));
  const rendered = await Promise.all(
    threadsFirst(chosen).map((target) =>
      progress.step(target.name, () =>
        render(target, specification, {
          remember: (make) => cache.files([target.name, source], make),
          isNamed: chosen !== targets,
        }),
      ),
    ),
  );
  const problems = rendered.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) return { ok: false, problems };
  const outcomes = rendered.filter((outcome) => outcome.ok);
  const files = outcomes.flatMap((outcome) => outcome.files);
  return {
    ...specification,
    warnings: [...specification.warnings, ...outcomes.flatMap(({ warnings }) => warnings)],
    files: new Map(files.toSorted(([a], [b]) => compare(a, b))),
    owns: owner(chosen),
  };
}

const linting = "lint and bundle";
const sorted = oncePer(sortComponents);

/** Of this many characters of JSON, a document is large enough to make room for what comes next. */
const large = 1_000_000;

const compact = oncePer((document: Json) => JSON.stringify(document));

/** What works in a thread is asked first, for the others keep this one busy. */
function threadsFirst(chosen: readonly Target[]): readonly Target[] {
  return chosen.toSorted((a, b) => Number(Boolean(b.prepare)) - Number(Boolean(a.prepare)));
}

/** A partial plan owns its targets' paths; a whole one also what a former version's targets have left. */
function owner(chosen: readonly Target[]): (path: string) => boolean {
  const others = targets.filter((target) => !chosen.includes(target)).flatMap(({ files }) => files);
  if (others.length === 0) return () => true;
  const own = chosen.flatMap(({ files }) => files);
  return (path) => own.includes(path);
}
