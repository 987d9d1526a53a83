/**
 * READ THIS FIRST. The pipeline in one file: a specification is linted and bundled once (`load`), every target is a
 * pure function of the outcome (`targets`), and `plan` gives the files that the output folder shall hold. Nothing
 * here writes: the commands decide what to do with a plan.
 *
 *   spec/ ── lint ──► bundle ──► model ──► targets ──► files in memory ──► commands: generate, check, …
 *
 * Heavy libraries are imported by the function that needs them, so that `--help` does not pay for them.
 */
import { renderClient } from "../templates/client/client.ts";
import { renderPage } from "../templates/docs/page.ts";
import { renderServer } from "../templates/server/server.ts";
import { bundleJson, bundleYaml, sortComponents } from "./core/bundle.ts";
import { contractData } from "./core/contract-data.ts";
import { docsDocument } from "./core/docs-document.ts";
import { type Files, banner } from "./core/files.ts";
import type { Json } from "./core/json.ts";
import type { Api } from "./core/model.ts";
import { type Outcome, compare } from "./core/problem.ts";
import { type Progress, silent } from "./core/progress.ts";
import { readApi } from "./core/read-api.ts";
import { type Cache, noCache } from "./edge/cache.ts";
import type { Reading } from "./edge/closed-resolver.ts";
import { digest } from "./edge/digest.ts";
import type { Inputs } from "./edge/redocly.ts";
import { formatted } from "./edge/format.ts";
import { threadOf } from "./edge/threads.ts";
import { render } from "./render.ts";
import { runtime, serverRuntime, serverRuntimeFiles } from "./edge/templates.ts";

/** A specification that has passed lint: as one document, and as the model of it. */
export interface Specification {
  readonly document: Json;
  readonly api: Api;
  /** The files that it was read from, where they are known. */
  readonly inputs: Inputs | undefined;
}

export interface Plan extends Specification {
  /** Path in the output folder → text. */
  readonly files: Files;
  /** Whether this plan decides about a path: a plan of some targets leaves the others' files alone. */
  readonly owns: (path: string) => boolean;
}

export interface Target {
  readonly name: string;
  /** Every path that the target may write, so that nobody else does. */
  readonly files: readonly string[];
  /** @returns the text of each of the files, in their order */
  readonly render: (specification: Specification) => Promise<readonly string[]> | readonly string[];
  /** Starts what takes long to start, while the document is still being linted. */
  readonly prepare?: () => void;
  /** @returns why the target cannot be made from this document and is left out, which is then a warning */
  readonly omit?: (specification: Specification) => string | undefined;
}

// Three slow libraries, each in a thread of its own.
const openapiTypescript = threadOf<typeof import("./edge/openapi-typescript.ts")>(
  new URL("./edge/openapi-typescript.ts", import.meta.url),
);
const orval = threadOf<typeof import("./edge/orval.ts")>(new URL("./edge/orval.ts", import.meta.url));
const ajv = threadOf<typeof import("./edge/validators.ts")>(new URL("./edge/validators.ts", import.meta.url));

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
    render: async ({ document }) => [typescript(await openapiTypescript.call("renderTypes", document))],
  },
  {
    name: "client",
    files: ["typescript/src/client.ts", "typescript/src/http.ts"],
    render: async ({ api }) => [typescript(renderClient(api)), typescript(await runtime("http.ts"))],
  },
  {
    name: "zod",
    files: ["typescript/src/zod.ts"],
    prepare: orval.start,
    omit: ({ document }) =>
      JSON.stringify(document).length > mostForOrval
        ? "orval writes each reference out in full, which fails on documents of more than a million characters."
        : undefined,
    render: async ({ document }) => [typescript(await orval.call("renderZod", document))],
  },
  {
    name: "server",
    files: ["index.ts", "contract.json", "validators.js", "validators.d.ts", ...serverRuntimeFiles].map(
      (file) => `typescript/src/server/${file}`,
    ),
    prepare: ajv.start,
    render: renderServerFiles,
  },
];

const mostForOrval = 1_000_000;

/** The documentation site: a plan of its own, in a folder of its own, made on demand. */
export const docsTargets: readonly Target[] = [
  {
    name: "docs",
    files: ["index.html"],
    render: async ({ document }) => [await renderDocs(document)],
  },
];

/** @returns one page that needs no other file */
export async function renderDocs(document: Json): Promise<string> {
  const { loadRedoc } = await import("./edge/redoc.ts");
  return renderPage({ document: docsDocument(document), ...(await loadRedoc()) });
}

/**
 * A starter service on the generated stubs: files that their user takes over, which no plan owns.
 * @param regenerate the command that renews the service's `generated/`
 */
export async function starter(api: Api, regenerate: string): Promise<Files> {
  const [{ renderStarter }, { versions }] = await Promise.all([
    import("../templates/scaffold/starter.ts"),
    import("./edge/packages.ts"),
  ]);
  const files = [...renderStarter({ api, versions: await versions(), regenerate })];
  return new Map(
    await Promise.all(files.map(async ([path, text]) => [path, await formatted(path, text)] as const)),
  );
}

export interface Request extends Reading {
  /** Path of the root document, relative to `cwd` or absolute. */
  readonly spec: string;
  readonly cwd: string;
  readonly progress?: Progress;
  readonly cache?: Cache;
}

/** Lints, bundles and reads a specification; writes nothing. */
export async function load(request: Request): Promise<Outcome<Specification>> {
  const { lintAndBundle } = await import("./edge/redocly.ts");
  const outcome = await lintAndBundle(request);
  if (!outcome.ok) return outcome;
  const document = sortComponents(outcome.document);
  const { warnings, inputs } = outcome;
  return { ok: true, warnings, inputs, document, api: readApi(document) };
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
  const specification = await progress.step(linting, () => load(request));
  if (!specification.ok) return specification;
  const document = digest(JSON.stringify(specification.document));
  const rendered = await Promise.all(
    threadsFirst(chosen).map((target) =>
      progress.step(target.name, () =>
        render(target, specification, (make) => cache.texts([target.name, document], make)),
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

async function renderServerFiles({ api }: Specification): Promise<readonly string[]> {
  const { components, ...data } = contractData(api);
  return [
    typescript(renderServer(api)),
    JSON.stringify(data),
    typescript(
      await ajv.call("renderValidators", { openapi: api.openapi, schemas: components }, data.schemas),
    ),
    typescript(validatorTypes),
    ...(await serverRuntime()).map(typescript),
  ];
}

const validatorTypes = `import type { Validator } from "./engine/refusal/faults.ts";

/** The validator of each schema of \`contract.json\`, in its order. */
export declare const validators: readonly Validator[];
`;

function typescript(source: string): string {
  return `// ${banner}\n\n${source}`;
}
