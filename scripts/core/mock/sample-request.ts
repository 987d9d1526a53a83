/** A sample request built from the document's examples, ready to copy and run. */
import type { Api, Operation, ParameterLocation, Schema } from "../model.ts";
import { curl } from "../curl.ts";
import { isJson } from "../http/media-kind.ts";
import { fillTemplate, sentPath } from "../path-template.ts";
import { toAscii } from "../unicode-escape.ts";
import type { MockGate } from "./mock-gate.ts";

export interface SampleRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** Names and values, in printable ASCII. */
  readonly headers: readonly (readonly [string, string])[];
  /** In printable ASCII; undefined: no body. */
  readonly body?: string;
}

/** A sample of the first GET operation for which the gate accepts one; undefined if there is none. */
export async function sampleRequest(api: Api, gate: MockGate): Promise<SampleRequest | undefined> {
  for (const operation of api.operations.filter(({ method }) => method === "get")) {
    const sample = await sampleFor(api, gate, operation);
    if (sample) return sample;
  }
  return undefined;
}

/** The sample of one operation; undefined if its examples cannot be printed or the gate refuses them. */
export async function sampleFor(
  api: Api,
  gate: MockGate,
  operation: Operation,
): Promise<SampleRequest | undefined> {
  const sample = sampleOf(api, operation);
  return sample && (await passes(gate, sample)) ? sample : undefined;
}

export function toCurl({ method, target, headers, body }: SampleRequest, url: string): string {
  return curl({ method, url: url + target, headers, body });
}

/** One value that the request sends. */
interface Part {
  readonly in: ParameterLocation;
  readonly name: string;
  readonly value: string;
}

/** Undefined if a value cannot be printed. */
function sampleOf(api: Api, operation: Operation): SampleRequest | undefined {
  const parts = [...credentials(api, operation), ...neededParameters(api, operation)];
  const of = (place: ParameterLocation) => parts.filter((part) => part.in === place);
  const inPath = new Map(of("path").map(({ name, value }) => [name, encodeURIComponent(value)]));
  const sent = sentPath(operation.path);
  const path = fillTemplate(sent.path, (name) => inPath.get(name) ?? `{${name}}`);
  const named = of("query").map(
    ({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const query = sent.query === "" ? named : [sent.query, ...named];
  const cookie = of("cookie").map(({ name, value }) => `${name}=${value}`);
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  const body = bodyOf(operation);
  const headers = [
    ...of("header").map(({ name, value }) => [name, value] as const),
    ...(cookie.length > 0 ? [["Cookie", cookie.join("; ")] as const] : []),
    ...(body ? [["Content-Type", body.mediaType] as const] : []),
  ];
  const isPrintable = [target, ...headers.flat(), body?.text ?? ""].every((text) =>
    /^[\x20-\x7e]*$/.test(text),
  );
  const method = operation.method.toUpperCase();
  return isPrintable ? { method, target, headers, ...(body && { body: body.text }) } : undefined;
}

/** The first example of the first JSON body; `undefined` if there is none, which matters only if a body is required. */
function bodyOf({ body }: Operation): { readonly mediaType: string; readonly text: string } | undefined {
  const media = body?.content.find(({ name }) => isJson(name));
  const [example] = media ? [...media.examples.values(), exampleIn(media.schema)] : [];
  if (!media || example === undefined) return undefined;
  return { mediaType: media.name, text: toAscii(JSON.stringify(example)) };
}

function exampleIn(schema: Schema): unknown {
  if (typeof schema === "boolean") return undefined;
  return Array.isArray(schema.examples) ? schema.examples[0] : schema.example;
}

/** The required parameters, and the first header of each at-least-one group. Without an example the value is `1`. */
function neededParameters({ conventions }: Api, operation: Operation): readonly Part[] {
  const chosen = conventions.oneOfHeaders.map(([first]) => first?.toLowerCase());
  return operation.parameters
    .filter(({ name, required }) => required || chosen.includes(name.toLowerCase()))
    .map((parameter) => ({ ...parameter, value: textOf(parameter.example) }));
}

function textOf(example: unknown): string {
  return typeof example === "object" ? JSON.stringify(example) : String(example ?? 1);
}

/** Credentials for the first alternative; the mock accepts any. */
function credentials({ securitySchemes }: Api, { security }: Operation): readonly Part[] {
  return (security[0] ?? []).flatMap(({ scheme: name }): readonly Part[] => {
    const scheme = securitySchemes.get(name);
    if (!scheme) return [];
    if (scheme.type === "apiKey") return [{ in: scheme.in, name: scheme.name, value: "any" }];
    const kind = scheme.type === "http" && scheme.scheme !== "bearer" ? scheme.scheme : "Bearer";
    return [{ in: "header", name: "Authorization", value: `${kind} any` }];
  });
}

async function passes(
  gate: MockGate,
  { method, target, headers, body = "" }: SampleRequest,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(body);
  const length = bytes.length > 0 ? [["content-length", String(bytes.length)] as const] : [];
  const lower = new Map([...headers.map(([name, value]) => [name.toLowerCase(), value] as const), ...length]);
  const entered = gate.enter({ method, target, headers: lower });
  return entered.kind === "found" && (await entered.finish(bytes)).kind === "passed";
}
