/**
 * READ THIS FIRST. The pipeline in one file: a specification is bundled and linted once (`load`), every target is a
 * pure function of the result (`targets`), and `plan` returns the files that belong in the output folder. Nothing
 * here writes: the commands decide what to do with a plan.
 *
 *   spec/ ── bundle ──► lint ──► model ──► targets ──► files in memory ──► commands: generate, check, …
 *
 * Heavy libraries are imported by the function that needs them, to keep `--help` fast.
 */
import { packageFiles } from "../templates/package/package.ts";
import { reactQueryFiles } from "../templates/react-query/react-query.ts";
import { goSdk } from "../templates/sdk/go.ts";
import { javaSdk } from "../templates/sdk/java.ts";
import type { SdkTemplate } from "../templates/sdk/package.ts";
import { phpSdk } from "../templates/sdk/php.ts";
import { pythonSdk } from "../templates/sdk/python.ts";
import { renderTypes } from "../templates/types/types.ts";
import { bundleJson, bundleYaml } from "./core/bundle.ts";
import { exactJson } from "./core/exact-json.ts";
import type { Files } from "./core/files.ts";
import { type Json, asObject } from "./core/json.ts";
import { shieldDocument } from "./core/openapi/shield.ts";
import { type Outcome, compare } from "./core/problem.ts";
import { type Progress, silent } from "./core/progress.ts";
import { memoize } from "./core/memoize.ts";
import { lackingIn } from "./core/schema/keywords.ts";
import type { Language } from "./core/sdk/sdk.ts";
import { type Cache, noCache } from "./edge/files/cache.ts";
import { digest } from "./edge/files/digest.ts";
import { collectMuch } from "./edge/threads/gc.ts";
import { leaveThreads } from "./edge/threads/threads.ts";
import {
  clientRuntimeFiles,
  mswRuntimeFiles,
  reactQueryRuntimeFiles,
  serverRuntimeFiles,
  zodRuntimeFiles,
} from "./edge/files/templates.ts";
import { compiled } from "./targets/compiled.ts";
import { docs } from "./targets/docs.ts";
import { type LeftOut, render } from "./targets/render.ts";
import type { SiteOptions, Target } from "./targets/target.ts";
import { answers, generateSdk, startGenerators, validators } from "./targets/workers.ts";
import type { Source } from "./linted.ts";
import { type Loaded, type Located, type Specification, load } from "./specification.ts";
import {
  renderClientFiles,
  renderMswFiles,
  renderPackageFiles,
  renderReactQueryFiles,
  mswWarnings,
  renderServerFiles,
  renderZodFiles,
  typescript,
} from "./targets/typescript.ts";

export { type Loaded, type Specification, load } from "./specification.ts";

export interface Plan extends Loaded {
  /** Path in the output folder → text. */
  readonly files: Files;
  /** Whether a path belongs to this plan: a plan for some targets leaves the files of the others alone. */
  readonly owns: (path: string) => boolean;
  /** The targets that could not be made. */
  readonly leftOut: readonly LeftOut[];
}

/** All outputs. To add one, add a row here and a template. */
export const targets: readonly Target[] = [
  {
    name: "bundle",
    files: ["openapi.yaml", "openapi.json"],
    render: ({ published }) => [bundleYaml(published), bundleJson(published)],
  },
  {
    name: "types",
    files: ["typescript/src/types.ts"],
    render: ({ document }) => [typescript(renderTypes(document))],
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
    files: [...reactQueryFiles, ...reactQueryRuntimeFiles].map((file) => `typescript/src/${file}`),
    render: renderReactQueryFiles,
  },
  {
    name: "zod",
    files: ["zod.ts", ...zodRuntimeFiles].map((file) => `typescript/src/${file}`),
    isDispensable: true,
    render: renderZodFiles,
  },
  {
    name: "msw",
    files: ["msw.ts", "msw/data.ts", ...mswRuntimeFiles].map((file) => `typescript/src/${file}`),
    prepare: answers.start,
    isDispensable: true,
    render: renderMswFiles,
    told: mswWarnings,
  },
  {
    name: "server",
    files: ["index.ts", "contract.json", "validators.js", "validators.d.ts", ...serverRuntimeFiles].map(
      (file) => `typescript/src/server/${file}`,
    ),
    prepare: validators.start,
    render: renderServerFiles,
  },
  {
    name: "package",
    files: packageFiles.map((file) => `typescript/${file}`),
    render: (specification) => renderPackageFiles(specification, made()),
  },
  sdk("python", pythonSdk),
  sdk("go", goSdk),
  sdk("java", javaSdk),
  sdk("php", phpSdk),
];

/** Every path that a full run writes. */
const made = (): readonly string[] => targets.flatMap(({ files }) => files);

/** A client in another language, in its own folder. */
function sdk(language: Language, template: SdkTemplate): Target {
  return {
    name: language,
    files: template.files.map((file) => `${language}/${file}`),
    prepare: startGenerators,
    isDispensable: true,
    render: async ({ document }) => template.render(await generateSdk(language, compact(shielded(document)))),
  };
}

export interface Request extends Source, Partial<Pick<SiteOptions, "url" | "edit">> {
  readonly progress?: Progress;
  readonly cache?: Cache;
}

/** @param names of targets; defaults to all in the output folder */
export function targetsNamed(names?: readonly string[]): readonly Target[] {
  return names ? [...targets, docs].filter(({ name }) => names.includes(name)) : targets;
}

/**
 * Renders targets in memory and writes nothing. A problem in one target fails the plan, because a run writes
 * everything or nothing. What was made is compiled before anybody gets it.
 * @param chosen the targets to render; defaults to all
 */
export async function plan(request: Request, chosen: readonly Target[] = targets): Promise<Outcome<Plan>> {
  const { progress = silent, cache = noCache } = request;
  const names = chosen.map(({ name }) => name);
  progress.expect([linting, ...names, compiling]);
  for (const { prepare } of chosen) prepare?.();
  const begun = new Map<Target, ReturnType<typeof render>>();
  const make = maker(request, chosen);
  const specification = await progress.step(linting, () =>
    load({ ...request, outputs: lackingIn(names) }, (bundled) => {
      for (const target of chosen) if (target.prepare) begun.set(target, make(target, bundled));
    }),
  );
  if (!specification.ok) leaveThreads();
  if (!specification.ok) return specification;
  collectMuch();
  const rendering = (target: Target) => begun.get(target) ?? make(target, specification);
  const renderAll = (some: readonly Target[]) =>
    Promise.all(some.map((target) => progress.step(target.name, () => rendering(target))));
  const modules = await renderAll(chosen.filter(isModules));
  const key = () => [compiling, ...names, sourceOf(specification)];
  const compilation = progress.step(compiling, () => cache.files(key, () => compiled(filesOf(modules))));
  compilation.catch(() => {}); // what the others say comes first
  const outcomes = [...modules, ...(await renderAll(chosen.filter((target) => !isModules(target))))];
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) return { ok: false, problems };
  await compilation;
  const rendered = outcomes.filter((outcome) => outcome.ok);
  return {
    ...specification,
    warnings: [...specification.warnings, ...rendered.flatMap(({ warnings }) => warnings)],
    files: filesOf(outcomes),
    owns: owner(chosen),
    leftOut: rendered.flatMap(({ leftOut }) => leftOut ?? []),
  };
}

/** Rendered first, so that they are compiled while this thread renders the others. */
const isModules = ({ files }: Target): boolean => files.some((file) => file.endsWith(".ts"));

function filesOf(outcomes: readonly Awaited<ReturnType<typeof render>>[]): Files {
  const entries = outcomes.flatMap((outcome) => (outcome.ok ? outcome.files : []));
  return new Map(entries.toSorted(([a], [b]) => compare(a, b)));
}

/** @returns how one of the chosen targets is rendered */
function maker(request: Request, chosen: readonly Target[]) {
  const { cwd, spec, cache = noCache, url = "", edit = "" } = request;
  return (target: Target, specification: Located): ReturnType<typeof render> => {
    const rendered = render(target, specification, {
      remember: (files) => cache.files(() => [target.name, sourceOf(specification)], files),
      cache,
      site: { cwd, spec, url, edit },
      isNamed: chosen !== targets,
      locate: specification.addressAt,
    });
    rendered.catch(() => {}); // lint may still be running: whoever waits for the target gets the error
    return rendered;
  };
}

const linting = "lint and bundle";
const compiling = "compile";

/** For tools that would take data for schema. */
const shielded = memoize((document: Json) => asObject(shieldDocument(document)));

const compact = memoize((document: Json) => JSON.stringify(document));

/** A digest of everything that a target is generated from. */
function sourceOf({ document, published, workflows }: Specification): string {
  const asWritten = published === document ? "" : digest(exactJson(published));
  return digest(documentDigest(document) + asWritten + JSON.stringify(workflows));
}

const documentDigest = memoize((document: Json) => digest(compact(document)));

/**
 * A partial plan owns the paths of its targets; a full one also owns what targets of earlier versions left behind, and
 * so does the plan of a folder.
 */
function owner(chosen: readonly Target[]): (path: string) => boolean {
  if (chosen.some(({ folder }) => folder)) return () => true;
  const others = targets.filter((target) => !chosen.includes(target)).flatMap(({ files }) => files);
  if (others.length === 0) return () => true;
  const own = chosen.flatMap(({ files }) => files);
  return (path) => own.includes(path);
}
