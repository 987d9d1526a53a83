/** Reads operations, webhooks and callbacks for readers. */
import { deprecationOf } from "../deprecation.ts";
import { exactJson } from "../exact-json.ts";
import { type Json, asArray, asObject, asString, isObject } from "../json.ts";
import { parseFragment } from "../json-pointer.ts";
import { methods } from "../model.ts";
import { operationName } from "../names.ts";
import { readExtensions } from "./extensions.ts";
import { Names } from "./page-names.ts";
import {
  readBody,
  readContent,
  readExternalDocs,
  readHeaders,
  readParameters,
  readServers,
  resolved,
} from "./read-parts.ts";
import type { Link, SiteOperation, SiteResponse } from "./site.ts";

interface Reading {
  readonly document: Json;
  readonly names: Names;
  readonly kind: SiteOperation["kind"];
}

/** All operations and webhooks in the order of the document. */
export function readOperations(document: Json): SiteOperation[] {
  const names = new Names();
  const of = (items: unknown, kind: SiteOperation["kind"]) =>
    Object.entries(asObject(items))
      .filter(([path]) => !path.startsWith("x-"))
      .flatMap(([path, item]) => readPathItem({ document, names, kind }, path, item));
  return [...of(document.paths, "operation"), ...of(document.webhooks, "webhook")];
}

/** OpenAPI 3.2 adds `query`, and `additionalOperations` with methods of any name. */
function readPathItem(reading: Reading, path: string, value: unknown): SiteOperation[] {
  const item = resolved(reading.document, value);
  const usual = [...methods, "query"].filter((method) => isObject(item[method]));
  const inOrder = Object.keys(item).filter((key) => usual.includes(key));
  const others = Object.entries(asObject(item.additionalOperations));
  return [...inOrder.map((method) => [method, item[method]] as const), ...others].map(([method, operation]) =>
    readOperation(reading, { path, method, item, operation: asObject(operation) }),
  );
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: Json;
  readonly operation: Json;
}

function readOperation(reading: Reading, { path, method, item, operation }: Place): SiteOperation {
  const { document, names, kind } = reading;
  const id = asString(operation.operationId) || operationName(method, path);
  const verb = method.toUpperCase();
  const parameters = readParameters(document, item.parameters, operation.parameters);
  return {
    page: kind === "callback" ? "" : `${kind}s/${names.of(id, kind)}.html`,
    id,
    method: verb,
    path,
    title: asString(operation.summary).trim() || asString(item.summary).trim() || `${verb} ${path}`,
    kind,
    tag: asArray(operation.tags).map(asString)[0] ?? "",
    description: [asString(item.description), asString(operation.description)].filter(Boolean).join("\n\n"),
    deprecation: deprecationOf(operation),
    servers: readServers(operation.servers ?? item.servers),
    externalDocs: readExternalDocs(operation.externalDocs),
    security: asArray(operation.security ?? (kind === "operation" ? document.security : [])).map(
      (alternative) =>
        Object.entries(asObject(alternative)).map(([scheme, scopes]) => ({
          scheme,
          scopes: asArray(scopes).map(asString),
        })),
    ),
    extensions: readExtensions({ ...item, ...operation }),
    oneOfHeaders: groupsOf(
      document,
      new Set(parameters.filter((one) => one.in === "header").map(({ name }) => name)),
    ),
    parameters,
    body: readBody(document, operation.requestBody),
    responses: Object.entries(asObject(operation.responses))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => readResponse(document, status, response)),
    samples: readSamples(operation["x-codeSamples"] ?? operation["x-code-samples"]),
    callbacks: kind === "callback" ? [] : readCallbacks(reading, operation.callbacks),
  };
}

/** OpenAPI can say that each header is optional, but not that one of several is required. */
function groupsOf(document: Json, headers: ReadonlySet<string>): string[][] {
  return asArray(document["x-require-one-of-headers"])
    .map((group) => asArray(group).map(asString))
    .filter((group) => group.length > 1 && group.every((name) => headers.has(name)));
}

/** As documentation tools know them: the language, a label, the code. */
function readSamples(samples: unknown): SiteOperation["samples"] {
  return asArray(samples)
    .map(asObject)
    .map(({ lang, label, source }) => ({
      lang: asString(lang),
      label: asString(label) || asString(lang),
      source: asString(source),
    }));
}

function readCallbacks({ document, names }: Reading, callbacks: unknown): SiteOperation["callbacks"] {
  return Object.entries(asObject(callbacks)).map(([name, callback]) => ({
    name,
    operations: Object.entries(resolved(document, callback))
      .filter(([expression]) => !expression.startsWith("x-"))
      .flatMap(([expression, item]) => readPathItem({ document, names, kind: "callback" }, expression, item)),
  }));
}

function readResponse(document: Json, status: string, value: unknown): SiteResponse {
  const response = resolved(document, value);
  return {
    status,
    summary: asString(response.summary),
    description: asString(response.description),
    headers: readHeaders(document, response.headers),
    content: readContent(document, response.content),
    links: Object.entries(asObject(response.links)).map(([name, link]) => readLink(document, name, link)),
    extensions: readExtensions(response),
  };
}

function readLink(document: Json, name: string, value: unknown): Link {
  const { description, operationId, operationRef, parameters, requestBody } = resolved(document, value);
  return {
    name,
    description: asString(description),
    operation: asString(operationId) || referred(document, asString(operationRef)),
    values: [
      ...Object.entries(asObject(parameters)).map(([key, from]) => [key, textOf(from)] as const),
      ...(requestBody === undefined ? [] : [["body", textOf(requestBody)] as const]),
    ],
  };
}

/** A reference to an operation of the document by its place: `#/paths/~1users/get`. */
function referred(document: Json, reference: string): string {
  const [section, path = "", method = ""] = parseFragment(reference) ?? [];
  if (section !== "paths") return reference;
  const operation = asObject(asObject(asObject(document.paths)[path])[method]);
  return asString(operation.operationId) || operationName(method, path);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : exactJson(value);
}
