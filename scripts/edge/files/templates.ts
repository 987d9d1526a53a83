/** What of this repository is shipped with the output as it stands. */
import { readFile } from "node:fs/promises";

/** @returns the text of a file of `templates/runtime/` */
export function runtime(name: string): Promise<string> {
  return readFile(new URL(`../../../templates/runtime/${name}`, import.meta.url), "utf8");
}

/** @returns the text of a module of `core/` */
function core(name: string): Promise<string> {
  return readFile(new URL(`../../core/${name}.ts`, import.meta.url), "utf8");
}

/** The modules of `templates/runtime/server/`, and those of `core/` that decide what a contract refuses. */
const serverModules = [
  "admit",
  "answer",
  "authenticate",
  "body",
  "handle",
  "head",
  "input",
  "later",
  "node",
  "options",
  "read-contract",
  "types",
  "visit",
  "within",
];
const engineModules = [
  "http/media-type",
  "http/query",
  "http/read-styles",
  "http/request",
  "http/serving",
  "json",
  "json-pointer",
  "memoize",
  "model",
  "path-template",
  "percent",
  "request-validation/body",
  "request-validation/coerce",
  "request-validation/content",
  "request-validation/declared",
  "request-validation/error-tree",
  "request-validation/faults",
  "request-validation/form",
  "request-validation/gate",
  "request-validation/headers",
  "request-validation/objections",
  "request-validation/order",
  "request-validation/parameter-faults",
  "request-validation/prefer",
  "request-validation/read-parameters",
  "request-validation/refusal",
  "request-validation/route",
  "request-validation/security",
  "request-validation/values",
];

/** Where the modules of the server's runtime stand in its folder. */
export const serverRuntimeFiles: readonly string[] = [
  ...serverModules.map((name) => `${name}.ts`),
  ...engineModules.map((name) => `engine/${name}.ts`),
];

/** @returns their texts, in the same order; the runtime finds the engine beside it instead of in this repository */
export function serverRuntime(): Promise<string[]> {
  return Promise.all([
    ...serverModules.map(async (name) => relocated(await runtime(`server/${name}.ts`))),
    ...engineModules.map(core),
  ]);
}

const clientModules = [
  "api",
  "bodies",
  "call",
  "client",
  "credentials",
  "description",
  "errors",
  "events",
  "operation",
  "pages",
  "read",
  "reply",
  "request",
  "retry",
  "secrets",
  "types",
  "wire",
  "written",
];

/** What the client needs of `core/`, where an operation has a parameter or a form in an unusual style. */
const clientEngineModules = ["http/write-styles"];

/** Where the modules of the client's runtime stand in its folder. */
export const clientRuntimeFiles: readonly string[] = [
  ...clientModules.map((name) => `client/${name}.ts`),
  ...clientEngineModules.map((name) => `client/engine/${name}.ts`),
];

/** @returns their texts, in the same order */
export function clientRuntime(): Promise<string[]> {
  return Promise.all([
    ...clientModules.map(async (name) => relocated(await runtime(`client/${name}.ts`))),
    ...clientEngineModules.map(core),
  ]);
}

const reactQueryModules = ["context", "keys", "mutations", "queries", "query", "types"];

/** Where the modules of the hooks' runtime stand in their folder. */
export const reactQueryRuntimeFiles: readonly string[] = reactQueryModules.map(
  (name) => `react-query/${name}.ts`,
);

/** @returns their texts, in the same order */
export function reactQueryRuntime(): Promise<string[]> {
  return Promise.all(reactQueryRuntimeFiles.map(runtime));
}

const mswModules = ["answers", "fake", "handlers", "make", "random", "scalars"];

/** What the handlers need of `core/`. */
const mswEngineModules = ["http/media-type", "json", "json-pointer", "path-template", "percent"];

/** Where the modules of the handlers' runtime stand in their folder. */
export const mswRuntimeFiles: readonly string[] = [
  ...mswModules.map((name) => `msw/${name}.ts`),
  ...mswEngineModules.map((name) => `msw/engine/${name}.ts`),
];

/** @returns their texts, in the same order */
export function mswRuntime(): Promise<string[]> {
  return Promise.all([
    ...mswModules.map(async (name) => relocated(await runtime(`msw/${name}.ts`))),
    ...mswEngineModules.map(core),
  ]);
}

/** The runtime finds the engine beside it instead of in this repository. */
function relocated(source: string): string {
  return source.replaceAll('"../../../scripts/core/', '"./engine/');
}
