/** A request that a document's own examples make, to be copied and run. */
import type { Api, Operation, ParameterLocation } from "../model.ts";
import type { MockGate } from "./mock-gate.ts";

export interface SampleRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** Name and value; printable ASCII. */
  readonly headers: readonly (readonly [string, string])[];
}

/** The first GET operation whose sample the gate lets pass; undefined when there is none. */
export async function sampleRequest(api: Api, gate: MockGate): Promise<SampleRequest | undefined> {
  for (const operation of api.operations.filter(({ method }) => method === "get")) {
    const sample = sampleOf(api, operation);
    if (sample && (await passes(gate, sample))) return sample;
  }
  return undefined;
}

/** One command for a POSIX shell. Every value stands in single quotes, in which a shell expands nothing. */
export function toCurl({ target, headers }: SampleRequest, url: string): string {
  const flags = headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return ["curl", ...flags, quoted(url + target)].join(" ");
}

/** One thing that the request sends. */
interface Part {
  readonly in: ParameterLocation;
  readonly name: string;
  readonly value: string;
}

/** Undefined when a value cannot be printed. */
function sampleOf(api: Api, operation: Operation): SampleRequest | undefined {
  const parts = [...credentials(api, operation), ...neededParameters(api, operation)];
  const of = (place: ParameterLocation) => parts.filter((part) => part.in === place);
  const path = of("path").reduce(
    (text, { name, value }) => text.replaceAll(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  );
  const query = of("query").map(
    ({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const cookie = of("cookie").map(({ name, value }) => `${name}=${value}`);
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  const headers = [
    ...of("header").map(({ name, value }) => [name, value] as const),
    ...(cookie.length > 0 ? [["Cookie", cookie.join("; ")] as const] : []),
  ];
  const isPrintable = [target, ...headers.flat()].every((text) => /^[\x20-\x7e]*$/.test(text));
  return isPrintable ? { method: "GET", target, headers } : undefined;
}

/** The required parameters, and of each group of which one header must be there the first; `1` where there is no example. */
function neededParameters({ conventions }: Api, operation: Operation): readonly Part[] {
  const chosen = conventions.oneOfHeaders.map(([first]) => first?.toLowerCase());
  return operation.parameters
    .filter(({ name, required }) => required || chosen.includes(name.toLowerCase()))
    .map((parameter) => ({ ...parameter, value: textOf(parameter.example) }));
}

function textOf(example: unknown): string {
  return typeof example === "object" ? JSON.stringify(example) : String(example ?? 1);
}

/** Credentials of the first alternative; the mock takes any. */
function credentials({ securitySchemes }: Api, { security }: Operation): readonly Part[] {
  return (security[0] ?? []).flatMap((schemeName): readonly Part[] => {
    const scheme = securitySchemes.get(schemeName);
    if (!scheme) return [];
    if (scheme.type === "apiKey") return [{ in: scheme.in, name: scheme.name, value: "any" }];
    const kind = scheme.type === "http" && scheme.scheme !== "bearer" ? scheme.scheme : "Bearer";
    return [{ in: "header", name: "Authorization", value: `${kind} any` }];
  });
}

async function passes(gate: MockGate, { method, target, headers }: SampleRequest): Promise<boolean> {
  const lower = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const entered = gate.enter({ method, target, headers: lower });
  return entered.kind === "found" && (await entered.finish(new Uint8Array())).kind === "passed";
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
