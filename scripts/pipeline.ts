/**
 * READ THIS FIRST. The pipeline in one file: a specification is linted and bundled once (`load`), every target is a
 * pure function of the outcome (`targets`), and `plan` gives the files that the output folder shall hold. Nothing
 * here writes: the commands decide what to do with a plan.
 *
 *   spec/ ── lint ──► bundle ──► model ──► targets ──► files in memory ──► commands: generate, check, …
 *
 * Heavy libraries are imported by the function that needs them, so that `--help` does not pay for them.
 */
import { renderPage } from "../templates/docs/page.ts";
import { packageFiles } from "../templates/package/package.ts";
import { goSdk } from "../templates/sdk/go.ts";
import { javaSdk } from "../templates/sdk/java.ts";
import type { SdkTemplate } from "../templates/sdk/package.ts";
import { phpSdk } from "../templates/sdk/php.ts";
import { pythonSdk } from "../templates/sdk/python.ts";
import { bundleJson, bundleYaml, sortComponents } from "./core/bundle.ts";
import { docsDocument } from "./core/docs-document.ts";
import type { Files } from "./core/files.ts";
import type { Json } from "./core/json.ts";
import type { Api } from "./core/model.ts";
import { type Outcome, type Problem, compare } from "./core/problem.ts";
import { readApi } from "./core/read-api.ts";
import type { Language } from "./core/sdk/sdk.ts";
import { formatted } from "./edge/format.ts";
import {
  clientRuntimeFiles,
  mswRuntimeFiles,
  reactQueryRuntimeFiles,
  serverRuntimeFiles,
} from "./edge/templates.ts";
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

export interface Plan extends Specification {
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
    render: async ({ document }) => {
      const { renderTypes } = await import("./edge/openapi-typescript.ts");
      return [typescript(await renderTypes(document))];
    },
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
    render: async ({ document }) => {
      const { renderZod } = await import("./edge/orval.ts");
      return [typescript(await renderZod(document))];
    },
  },
  {
    name: "msw",
    files: ["msw.ts", "msw/data.ts", ...mswRuntimeFiles].map((file) => `typescript/src/${file}`),
    render: renderMswFiles,
  },
  {
    name: "server",
    files: ["index.ts", "contract.json", "validators.js", "validators.d.ts", ...serverRuntimeFiles].map(
      (file) => `typescript/src/server/${file}`,
    ),
    render: renderServerFiles,
  },
  {
    name: "package",
    files: packageFiles.map((file) => `typescript/${file}`),
    render: (specification) =>
      renderPackageFiles(
        specification,
        targets.flatMap(({ files }) => files),
      ),
  },
  sdk("python", pythonSdk),
  sdk("go", goSdk),
  sdk("java", javaSdk),
  sdk("php", phpSdk),
];

/** A client in another language, in a folder of its own. */
function sdk(language: Language, template: SdkTemplate): Target {
  return {
    name: language,
    files: template.files.map((file) => `${language}/${file}`),
    render: async ({ document, api }) => {
      const { generateSdk } = await import("./edge/redocly-client.ts");
      return template.render(await generateSdk(language, document, api));
    },
  };
}

/** The documentation site: a plan of its own, in a folder of its own, made on demand. */
export const docsTargets: readonly Target[] = [
  {
    name: "docs",
    files: ["index.html"],
    render: async ({ document, workflows }) => [await renderDocs(document, workflows)],
  },
];

/** @returns one page that needs no other file */
export async function renderDocs(document: Json, workflows: readonly Json[] = []): Promise<string> {
  const { loadRedoc } = await import("./edge/redoc.ts");
  return renderPage({ document: docsDocument(document, workflows), ...(await loadRedoc()) });
}

/** @returns the page of a mock that is at this URL: what each operation can answer, and how to ask for it */
export async function renderMockPage(api: Api, url: string): Promise<string> {
  const [{ renderScenarios }, { scenariosOf }, { createMockGate }] = await Promise.all([
    import("../templates/mock/page.ts"),
    import("./core/mock/scenarios.ts"),
    import("./core/refusal/mock-gate.ts"),
  ]);
  const operations = await scenariosOf(api, createMockGate(api), url);
  return renderScenarios({ api, operations, docs: "/__mock/docs" });
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

export interface Request {
  /** Path of the root document, relative to `cwd` or absolute. */
  readonly spec: string;
  readonly cwd: string;
  /** Told the path of each file on which the outcome depends. */
  readonly onRead?: (file: string) => void;
}

/** Lints, bundles and reads a specification; writes nothing. */
export async function load({ spec, cwd, onRead }: Request): Promise<Outcome<Specification>> {
  const [{ lintAndBundle }, { readWorkflows }] = await Promise.all([
    import("./edge/redocly.ts"),
    import("./edge/workflows.ts"),
  ]);
  const outcome = await lintAndBundle(spec, cwd, onRead);
  if (!outcome.ok) return outcome;
  const document = sortComponents(outcome.document);
  const workflows = await readWorkflows(spec, cwd);
  return { ok: true, warnings: outcome.warnings, document, api: readApi(document), workflows };
}

/**
 * Renders targets in memory; writes nothing. A problem in one target spoils the plan, for all or nothing is written.
 * @param chosen the targets to render, all unless given
 */
export async function plan(request: Request, chosen: readonly Target[] = targets): Promise<Outcome<Plan>> {
  const specification = await load(request);
  if (!specification.ok) return specification;
  const rendered = await Promise.all(chosen.map((target) => render(target, specification)));
  const problems = rendered.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) return { ok: false, problems };
  const files = rendered.flatMap((outcome) => (outcome.ok ? outcome.files : []));
  return {
    ...specification,
    files: new Map(files.toSorted(([a], [b]) => compare(a, b))),
    owns: owner(chosen),
  };
}

/** A partial plan owns its targets' paths; a whole one also what a former version's targets have left. */
function owner(chosen: readonly Target[]): (path: string) => boolean {
  const others = targets.filter((target) => !chosen.includes(target)).flatMap(({ files }) => files);
  if (others.length === 0) return () => true;
  const own = chosen.flatMap(({ files }) => files);
  return (path) => own.includes(path);
}

async function render(
  target: Target,
  specification: Specification,
): Promise<Outcome<{ files: [string, string][] }>> {
  try {
    const texts = await target.render(specification);
    const files = target.files.map(async (path, index): Promise<[string, string][]> => {
      const text = texts[index];
      return text === undefined ? [] : [[path, await formatted(path, text)]];
    });
    return { ok: true, warnings: [], files: (await Promise.all(files)).flat() };
  } catch (error) {
    return { ok: false, problems: [failure(target, error)] };
  }
}

/** Lint has passed, so that a target which fails has met something that its tool does not know. */
function failure({ name }: Target, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: "error",
    code: `target/${name}`,
    message: `The target "${name}" cannot be made from this specification: ${message.trim()}`,
  };
}
