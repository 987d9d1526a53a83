/** Makes the request of a sample. */
import type { Api, MediaType, Operation, Parameter } from "../model.ts";
import { fillTemplate, templateNames } from "../path-template.ts";
import { bodyOf } from "./body.ts";
import { type Credential, credentialsOf } from "./credentials.ts";
import { bodyValue, parameterValue } from "./example-values.ts";
import { writtenParameter } from "./parameters.ts";
import type { SampleRequest, Text } from "./request.ts";
import { baseUrl, hasDotSegment, sendable, sendableQuery } from "./url.ts";

export interface Made {
  /** Undefined if no client can send the examples. */
  readonly request: SampleRequest | undefined;
  /** What no sample can send, and why. */
  readonly faults: readonly string[];
}

/**
 * The required parameters, the first header of each at-least-one group, the credentials and the body.
 * @param api of a document in which large integers are `bigint`, if it has any
 * @param example the name of the body's example; defaults to the first
 */
export function sampleRequest(api: Api, operation: Operation, example?: string): Made {
  const values = valuesOf(api, operation);
  const credentials = credentialsOf(api, operation);
  const path = pathOf(operation, values);
  const headers = headersOf(values, credentials);
  const content = contentOf(api, operation, example);
  const body = content && bodyOf(content, api.schemas);
  const faults = [
    ...pathFaults(path),
    ...headers.flatMap(headerFaults),
    ...(content && !body ? [`there is no example that could be sent as ${content.media.name}`] : []),
    ...(body ? headerFaults(["Content-Type", [body.type]]) : []),
  ];
  if (faults.length > 0) return { request: undefined, faults };
  const url = [baseUrl(api, operation) + sendable(path), ...queryOf(path, values, credentials)];
  const method = operation.method.toUpperCase();
  return { request: { method, url: joined(url), headers, body, values, content }, faults };
}

type Values = SampleRequest["values"];

function valuesOf({ conventions, schemas }: Api, { parameters }: Operation): Values {
  const chosen = conventions.oneOfHeaders.map(([first]) => first?.toLowerCase());
  const sent = parameters.filter(
    ({ name, in: place, required }) =>
      (required || place === "path" || (place === "header" && chosen.includes(name.toLowerCase()))) &&
      !(place === "header" && ignored.test(name)),
  );
  const values = sent.map((parameter) => [parameter, parameterValue(parameter, schemas)] as const);
  return new Map(values.filter(([, value]) => value !== null && value !== undefined));
}

/** Ignored (OpenAPI 3.1, 4.8.12.1, name), or written by each client itself (RFC 9110, 7.2, 7.6.1 and 8.6). */
const ignored =
  /^(?:accept|content-type|authorization|host|connection|content-length|transfer-encoding|keep-alive|te|trailer|upgrade|expect)$/i;

/** The name of each parameter in a place, with its text. */
function textsIn(values: Values, place: Parameter["in"]): (readonly [string, string])[] {
  return [...values].flatMap(([parameter, value]) =>
    parameter.in === place ? [[parameter.name, writtenParameter(parameter, value)] as const] : [],
  );
}

function pathOf({ path }: Operation, values: Values): string {
  const texts = new Map(textsIn(values, "path"));
  return fillTemplate(path, (name) => texts.get(name) ?? `{${name}}`);
}

function pathFaults(path: string): readonly string[] {
  const missing = templateNames(path).map((name) => `the path parameter ${name} is not declared`);
  if (hasDotSegment(path))
    return [...missing, `the path ${path} has a dot segment, which clients remove (RFC 3986, 5.2.4)`];
  return missing;
}

function queryOf(path: string, values: Values, credentials: readonly Credential[]): Text {
  const texts = textsIn(values, "query").map(([, text]): Text => [sendableQuery(text)]);
  const secrets = credentials
    .filter((each) => each.in === "query")
    .map(({ name, value }): Text => [`${sendableQuery(encodeURIComponent(name))}=`, ...value]);
  const pairs = [...texts.filter(([text]) => text !== ""), ...secrets];
  const first = path.includes("?") ? "&" : "?";
  return pairs.flatMap((pair, index) => [index === 0 ? first : "&", ...pair]);
}

function headersOf(values: Values, credentials: readonly Credential[]): SampleRequest["headers"] {
  const all = textsIn(values, "header").map(([name, text]) => [name, [text.trim()]] as const);
  const own = all.filter(([name]) => !isCookie(name));
  const secrets = credentials.filter((each) => each.in === "header");
  const cookies: Text[] = [
    ...all.filter(([name]) => isCookie(name)).map(([, text]) => text),
    ...textsIn(values, "cookie").flatMap(([, text]) => (text === "" ? [] : [[text]])),
    ...credentials.filter((each) => each.in === "cookie").map(({ name, value }) => [`${name}=`, ...value]),
  ];
  const cookie = cookies.flatMap((text, index) => (index === 0 ? text : ["; ", ...text]));
  const named = new Set(secrets.map(({ name }) => name.toLowerCase()));
  return [
    ...own.filter(([name]) => !named.has(name.toLowerCase())),
    ...secrets.map(({ name, value }) => [name, value] as const),
    ...(cookie.length > 0 ? [["Cookie", joined(cookie)] as const] : []),
  ];
}

function isCookie(name: string): boolean {
  return name.toLowerCase() === "cookie";
}

/** Field names are tokens, and clients agree on nothing but ASCII in values (RFC 9110, 5.1 and 5.5). */
function headerFaults([name, value]: SampleRequest["headers"][number]): readonly string[] {
  const text = value.filter((part) => typeof part === "string").join("");
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [`${JSON.stringify(name)} cannot be the name of a header`];
  if (/^[\t\x20-\x7e]*$/.test(text)) return [];
  return [`the header ${name} cannot be ${JSON.stringify(text)}: clients agree only on printable ASCII`];
}

function contentOf(api: Api, { body }: Operation, example?: string): SampleRequest["content"] {
  const media = body && chosenMedia(body.content, example);
  return media && { media, value: bodyValue(media, api.schemas, example) };
}

/** The one that has the example; otherwise plain JSON, as in the client, or the first. */
function chosenMedia(content: readonly MediaType[], example?: string): MediaType | undefined {
  const named = example === undefined ? undefined : content.find(({ examples }) => examples.has(example));
  return named ?? content.find(({ name }) => name.toLowerCase().endsWith("/json")) ?? content[0];
}

/** Joins neighbouring texts. */
function joined(parts: Text): Text {
  const whole: Text[number][] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === "string" && typeof last === "string") whole.splice(-1, 1, last + part);
    else whole.push(part);
  }
  return whole;
}
