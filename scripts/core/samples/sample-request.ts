/** Makes the request of a sample. */
import { kindOf } from "../http/media-kind.ts";
import { isContainer } from "../exact-number.ts";
import type { Api, Operation, Parameter } from "../model.ts";
import { isIgnoredHeader } from "../openapi/ignored.ts";
import { fillTemplate, sentPath, templateNames } from "../path-template.ts";
import { bodyOf } from "./body.ts";
import { type Choice, choicesOf } from "./choices.ts";
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
  /** What the samples leave out, and why. */
  readonly omissions: readonly string[];
}

/**
 * The required parameters, the first header of each at-least-one group, the credentials and the body.
 * @param api of `exactApi` if the document has numbers that JavaScript's do not hold
 * @param choice of the body; defaults to the first
 */
export function sampleRequest(api: Api, operation: Operation, choice = choicesOf(operation)[0]): Made {
  const credentials = credentialsOf(api, operation);
  const values = valuesOf(api, operation, credentials);
  const omissions = [
    ...operation.parameters.filter(isFraming).map(({ name }) => framed(name)),
    ...operation.parameters
      .filter((one) => one.required && isSent(one, credentials) && !values.has(one))
      .map(withoutValue),
    ...uncredited(api, operation),
  ];
  const content = contentOf(api, choice);
  const halves = [...halvesIn(values), ...halfBody(content)];
  if (halves.length > 0) return { request: undefined, faults: halves, omissions };
  const path = pathOf(operation, values);
  const headers = headersOf(values, credentials);
  const body = content && bodyOf(content, api.schemas);
  const faults = [
    ...pathFaults(path),
    ...headers.flatMap(headerFaults),
    ...(content && !body ? [`there is no example that could be sent as ${content.media.name}`] : []),
    ...(body ? headerFaults(["Content-Type", [body.type]]) : []),
  ];
  if (faults.length > 0) return { request: undefined, faults, omissions };
  const url = [baseUrl(api, operation) + sendable(path), ...queryOf(path, values, credentials)];
  const method = operation.method.toUpperCase();
  return { request: { method, url: joined(url), headers, body, values, content }, faults, omissions };
}

type Values = SampleRequest["values"];

function valuesOf(api: Api, { parameters }: Operation, credentials: readonly Credential[]): Values {
  const chosen = api.conventions.oneOfHeaders.map(([first]) => first?.toLowerCase());
  const sent = parameters.filter(
    (parameter) =>
      isSent(parameter, credentials) &&
      (parameter.required ||
        parameter.in === "path" ||
        (parameter.in === "header" && chosen.includes(parameter.name.toLowerCase()))),
  );
  const values = sent.map((parameter) => [parameter, parameterValue(parameter, api)] as const);
  return new Map(values.filter(([, value]) => value !== null && value !== undefined));
}

/** A parameter that is a credential, too, is sent once. */
function isSent(parameter: Parameter, credentials: readonly Credential[]): boolean {
  const { in: place, name } = parameter;
  const key = keyOf(parameter);
  const isSecret = credentials.some((credential) => keyOf(credential) === key);
  return !isSecret && !isFraming(parameter) && !(place === "header" && isIgnoredHeader(name));
}

function keyOf({ in: place, name }: Pick<Parameter, "in" | "name">): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** Headers that each client writes itself (RFC 9110, 7.2, 7.6.1, 7.8, 8.6 and 10.1.1; RFC 9112, 6.1). */
const framing =
  /^(?:host|connection|content-length|transfer-encoding|keep-alive|te|trailer|upgrade|expect)$/i;

function isFraming({ in: place, name }: Parameter): boolean {
  return place === "header" && framing.test(name);
}

function framed(name: string): string {
  return `the header ${name}, which each client writes itself`;
}

function withoutValue({ in: place, name }: Parameter): string {
  return `the ${place} parameter ${name}, which has no example with a value`;
}

/** @returns the schemes of the first alternative that say nothing a sample could send */
function uncredited(api: Api, operation: Operation): readonly string[] {
  const needed = operation.security.find((alternative) => alternative.length > 0) ?? [];
  const sent = new Set(credentialsOf(api, operation).map(({ scheme }) => scheme));
  return needed
    .filter(({ scheme }) => !sent.has(scheme))
    .map(({ scheme }) => `the credentials of ${scheme}, which are in no header, query or cookie`);
}

/** Half of a surrogate pair is no character, so no URL, header or text holds it. JSON has an escape for it. */
function halvesIn(values: Values): readonly string[] {
  return [...values].flatMap(([{ in: place, name }, value]) =>
    hasHalf(value) ? [`the ${place} parameter ${name} has half of a character in it`] : [],
  );
}

function halfBody(content: SampleRequest["content"]): readonly string[] {
  const isHalf = content && kindOf(content.media.name) !== "json" && hasHalf(content.value);
  return isHalf ? [`the example of ${content.media.name} has half of a character in it`] : [];
}

function hasHalf(value: unknown): boolean {
  if (typeof value === "string") return !value.isWellFormed();
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => !key.isWellFormed() || hasHalf(inner));
}

/** The name of each parameter in a place, with its text. */
function textsIn(values: Values, place: Parameter["in"]): (readonly [string, string])[] {
  return [...values].flatMap(([parameter, value]) =>
    parameter.in === place ? [[parameter.name, writtenParameter(parameter, value)] as const] : [],
  );
}

function pathOf({ path }: Operation, values: Values): string {
  const texts = new Map(textsIn(values, "path"));
  const sent = sentPath(path);
  const filled = fillTemplate(sent.path, (name) => texts.get(name) ?? `{${name}}`);
  return sent.query === "" ? filled : `${filled}?${sent.query}`;
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
  const sent = new Map([...values].filter(([, value]) => !isEmpty(value)));
  const all = textsIn(sent, "header").map(([name, text]) => [name, [text.trim()]] as const);
  const own = all.filter(([name]) => !isCookie(name));
  const secrets = credentials.filter((each) => each.in === "header");
  const cookies: Text[] = [
    ...all.filter(([name]) => isCookie(name)).map(([, text]) => text),
    ...textsIn(values, "cookie").flatMap(([, text]) => (text === "" ? [] : [[text]])),
    ...credentials.filter((each) => each.in === "cookie").map(({ name, value }) => [`${name}=`, ...value]),
  ];
  const cookie = cookies.flatMap((text, index) => (index === 0 ? text : ["; ", ...text]));
  return [
    ...own,
    ...secrets.map(({ name, value }) => [name, value] as const),
    ...(cookie.length > 0 ? [["Cookie", joined(cookie)] as const] : []),
  ];
}

/** RFC 6570, 3.2.1: an empty list is undefined, and an undefined variable is nothing. */
function isEmpty(value: unknown): boolean {
  return isContainer(value) && Object.keys(value).length === 0;
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

function contentOf(api: Api, choice: Choice | undefined): SampleRequest["content"] {
  const media = choice?.media;
  return media && { media, value: bodyValue(media, api, choice.example) };
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
