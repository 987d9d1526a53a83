/**
 * Prepares the document for readers: writes each operation's extensions into its description and badges, because
 * documentation tools show extensions raw, at the end or not at all. Nothing else changes.
 *
 * Two extensions have a special meaning; any other one-line value is shown under its name:
 * - `x-lifecycle`: a word such as `released`; also becomes a badge next to the title.
 * - `x-provenance`: aspect → `documented`, `partly` or `inferred`. An aspect that is itself an extension (`permit` for
 *   `x-permit`) is marked in that extension's row; the others are listed together.
 */
import { type Json, asArray, asObject, asString, follow, isObject } from "./json.ts";
import { codeSpan, table, text } from "./docs-markdown.ts";
import type { Conventions, Operation } from "./model.ts";
import { readApi } from "./read-api.ts";
import { withWorkflows } from "./workflow-guide.ts";

/**
 * @param document a bundle: each `$ref` points into the document itself
 * @param workflows Arazzo documents, which become a chapter of the description
 */
export function docsDocument(document: Json, workflows: readonly Json[] = []): Json {
  const { operations, conventions } = readApi(document);
  const byAddress = new Map(
    operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const paths = mapValues(asObject(document.paths), (item, path) =>
    mapValues(follow(document, item), (value, key) => {
      const operation = byAddress.get(`${key} ${path}`);
      return operation && isObject(value) ? annotate(value, operation, conventions) : value;
    }),
  );
  return withWorkflows({ ...document, paths }, workflows, operations);
}

function annotate(source: Json, operation: Operation, conventions: Conventions): Json {
  const description = [operation.description, ...facts(operation, conventions)].filter(Boolean).join("\n\n");
  const badges = [...asArray(source["x-badges"]), ...lifecycleBadge(operation)];
  return {
    ...source,
    ...(description ? { description } : {}),
    ...(badges.length > 0 ? { "x-badges": badges } : {}),
  };
}

/** The operation's table, followed by the meaning of "inferred" if the word occurs. */
function facts(operation: Operation, conventions: Conventions): string[] {
  const provenance = new Map(
    Object.entries(asObject(operation.extensions["x-provenance"])).map(([aspect, source]) => [
      aspect,
      asString(source),
    ]),
  );
  const rows = [
    ...extensionRows(operation, provenance),
    ...headerRows(operation, conventions),
    ...provenanceRows(operation, provenance),
  ];
  const sources = [...provenance.values()];
  const meanings = Object.entries(meaningOf).flatMap(([source, meaning]) =>
    sources.includes(source) ? [meaning] : [],
  );
  return [...(rows.length > 0 ? [table(["", ""], rows)] : []), ...meanings];
}

const meaningOf: Readonly<Record<string, string>> = {
  partly:
    "*Partly*: the API’s own documentation says some of this, and we inferred the rest. The text says which.",
  inferred:
    "*Inferred*: the API’s own documentation does not say this. We concluded it from what the documentation does say, so the running service may differ.",
};

type Row = readonly [string, string];

function extensionRows(operation: Operation, provenance: ReadonlyMap<string, string>): Row[] {
  return shown(operation).map(([name, value]) => {
    const source = provenance.get(name) ?? "";
    const mark = Object.hasOwn(meaningOf, source) ? ` *${source}*` : "";
    return [text(label(name)), codeSpan(value) + mark];
  });
}

/** Extensions that documentation tools read themselves: they say how to show an operation, not what it is. */
const toolExtensions = new Set(["x-summary", "x-displayName", "x-badges", "x-internal", "x-mcp"]);

/** The extensions with a value of one line of text, a number or a boolean: name without `x-` → value. */
function shown(operation: Operation): Row[] {
  return Object.entries(operation.extensions).flatMap(([key, value]) =>
    toolExtensions.has(key) || !isOneLine(value) ? [] : [[key.slice(2), String(value)] as const],
  );
}

function isOneLine(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "" && !/[\r\n\u2028\u2029]/.test(value);
  return typeof value === "number" || typeof value === "boolean";
}

/** OpenAPI can say that each header is optional, but not that one of several is required. */
function headerRows(operation: Operation, conventions: Conventions): Row[] {
  const headers = new Set(
    operation.parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name),
  );
  return conventions.oneOfHeaders
    .filter((group) => group.length > 1 && group.every((name) => headers.has(name)))
    .map((group) => ["Headers", `at least one of ${group.map(codeSpan).join(", ")}`]);
}

/** One row per kind of source, for the aspects not marked in other rows. */
function provenanceRows(operation: Operation, provenance: ReadonlyMap<string, string>): Row[] {
  const marked = new Set(shown(operation).map(([name]) => name));
  const rest = [...provenance].filter(([aspect, source]) => source !== "" && !marked.has(aspect));
  return [...Map.groupBy(rest, ([, source]) => source)].map(([source, aspects]) => {
    const listed = aspects.map(([aspect]) => text(label(aspect).toLowerCase())).join(", ");
    const title = text(label(source));
    return [Object.hasOwn(meaningOf, source) ? `*${title}*` : title, listed];
  });
}

/** Colour names, because documentation tools have readable shades of each for light and dark mode. */
const lifecycleColours: Readonly<Record<string, string>> = {
  released: "green",
  deprecated: "orange",
  obsolete: "red",
  exception: "red",
};

function lifecycleBadge(operation: Operation): Json[] {
  const name = asString(operation.extensions["x-lifecycle"]).trim();
  const color = Object.hasOwn(lifecycleColours, name) ? lifecycleColours[name] : "blue";
  return name === "" ? [] : [{ name, color }];
}

/** `rate-limit-cost` → `Rate limit cost`. */
function label(name: string): string {
  const words = name.replaceAll(/[-_\s]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function mapValues(object: Json, change: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
