/** The source files of this repository that are shipped with the output. */
import { readFile } from "node:fs/promises";

/** @returns the text of a file of `templates/runtime/` */
export function runtime(name: string): Promise<string> {
  return readFile(new URL(`../../../templates/runtime/${name}`, import.meta.url), "utf8");
}

/** @returns the text of a module of `core/` */
function core(name: string): Promise<string> {
  return readFile(new URL(`../../core/${name}.ts`, import.meta.url), "utf8");
}

/** The modules of `templates/runtime/server/`, and those of `core/` that check requests against a contract. */
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
  "write",
];
const engineModules = [
  "deprecation",
  "held-by",
  "http/body-text",
  "http/chunks",
  "http/event-stream",
  "http/media-kind",
  "http/media-type",
  "http/parameter-shape",
  "http/query",
  "http/read-deep",
  "http/read-styles",
  "http/request",
  "http/response-headers",
  "http/sequences",
  "http/serving",
  "http/statuses",
  "http/write-styles",
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
  "request-validation/exploded",
  "request-validation/faults",
  "request-validation/form",
  "request-validation/gate",
  "request-validation/headers",
  "request-validation/items",
  "request-validation/objections",
  "request-validation/order",
  "request-validation/parameter-faults",
  "request-validation/prefer",
  "request-validation/parameter-texts",
  "request-validation/read-deep-values",
  "request-validation/read-parameters",
  "request-validation/refusal",
  "request-validation/route",
  "request-validation/security",
  "request-validation/sentence",
  "request-validation/stream",
  "request-validation/values",
  "schema/binary",
  "schema/pattern",
];

/** The paths of the server runtime's modules in its folder. */
export const serverRuntimeFiles: readonly string[] = [
  ...serverModules.map((name) => `${name}.ts`),
  ...engineModules.map((name) => `engine/${name}.ts`),
];

/** @returns their texts, in the same order; imports of the engine point into the output instead of this repository */
export function serverRuntime(): Promise<string[]> {
  return Promise.all([
    ...serverModules.map(async (name) => relocated(await runtime(`server/${name}.ts`))),
    ...engineModules.map(core),
  ]);
}

const clientModules = [
  "api",
  "attempt",
  "bodies",
  "call",
  "client",
  "credentials",
  "description",
  "errors",
  "headers",
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

/** What the client needs from `core/`: styles only if an operation has a parameter or a form in an unusual one. */
const streamModules = ["http/chunks", "http/event-stream", "http/sequences"];
const clientEngineModules = [
  "held-by",
  "http/media-kind",
  ...streamModules,
  "http/statuses",
  "http/write-styles",
];

/** The paths of the client runtime's modules in its folder. */
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

const reactQueryModules = ["context", "hooks", "keys", "mutations", "queries", "query", "types"];

/** The paths of the hook runtime's modules in its folder. */
export const reactQueryRuntimeFiles: readonly string[] = reactQueryModules.map(
  (name) => `react-query/${name}.ts`,
);

/** @returns their texts, in the same order */
export function reactQueryRuntime(): Promise<string[]> {
  return Promise.all(reactQueryRuntimeFiles.map(runtime));
}

const mswModules = ["answers", "handlers", "make", "refused"];

/** What the handlers need from `core/`. */
const mswEngineModules = [
  "fake/arrays",
  "fake/choices",
  "fake/echo",
  "fake/fake",
  "fake/flat",
  "fake/format-texts",
  "fake/height",
  "fake/hidden",
  "fake/merge",
  "fake/negation",
  "fake/numbers",
  "fake/objects",
  "fake/paging",
  "fake/pattern-text",
  "fake/random",
  "fake/source",
  "fake/texts",
  "fake/validity",
  "fake/words",
  "http/body-text",
  "http/chunks",
  "http/event-stream",
  "http/media-kind",
  "http/sequences",
  "json",
  "json-pointer",
  "openapi/views/keywords",
  "path-template",
  "percent",
  "schema/equal",
  "schema/expressions",
  "schema/format-table",
  "schema/formats",
  "schema/matching",
  "schema/multiple-of",
  "schema/pattern",
  "schema/pattern-syntax",
  "schema/uri-formats",
];

/** The paths of the handler runtime's modules in its folder. */
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

const zodModules = [
  "all",
  "arrays",
  "conditions",
  "equal",
  "objects",
  "parsing",
  "scalars",
  "unevaluated",
  "views",
];

/** What the schemas need from `core/`. */
const zodEngineModules = ["schema/equal", "schema/formats", "schema/multiple-of", "schema/uri-formats"];

/** The paths of the schema runtime's modules in its folder. */
export const zodRuntimeFiles: readonly string[] = [
  ...zodModules.map((name) => `zod/${name}.ts`),
  ...zodEngineModules.map((name) => `zod/engine/${name}.ts`),
];

/** @returns their texts, in the same order */
export function zodRuntime(): Promise<string[]> {
  return Promise.all([
    ...zodModules.map(async (name) => relocated(await runtime(`zod/${name}.ts`))),
    ...zodEngineModules.map(core),
  ]);
}

/** Makes imports of the engine point into the output instead of this repository. */
function relocated(source: string): string {
  return source.replaceAll('"../../../scripts/core/', '"./engine/');
}
