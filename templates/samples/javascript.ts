/** Samples in JavaScript on platforms' own `fetch`, and with axios. */
import { identifier, literal as codeLiteral } from "../../scripts/core/code.ts";
import {
  type Body,
  type Part,
  type SampleRequest,
  type Secret,
  allHeaders,
  secretsOf,
} from "../../scripts/core/samples/request.ts";
import { blocks, camelCase, escaped, expressionOf, hasLines, indented, utf16Escape } from "./language.ts";
import { isUsual, whole } from "./parts.ts";
import { type Syntax, hasLarge, tree } from "./tree.ts";

export function literal(text: string): string {
  return codeLiteral(text);
}

/** In a template, which shows lines as they are. */
function template(value: string): string {
  if (!hasLines(value)) return literal(value);
  return `\`${escaped(value, { "`": "\\`", "\\": "\\\\", $: "\\$" }, utf16Escape)}\``;
}

export const syntax: Syntax = {
  step: "  ",
  padding: " ",
  text: literal,
  key: identifier,
  words: { true: "true", false: "false", null: "null" },
  large: (number) => `JSON.rawJSON("${number}")`,
};

export function secretLines(request: SampleRequest): readonly string[] {
  return secretsOf(request).map(
    ({ variable, placeholder }) =>
      `const ${camelCase({ variable })} = process.env.${variable} || ${literal(placeholder)};`,
  );
}

export const joining = {
  literal,
  operator: " + ",
  secret: (secret: Secret) => {
    if (secret.form === "percent") return `encodeURIComponent(${camelCase(secret)})`;
    return secret.form === "base64"
      ? `Buffer.from(${camelCase(secret)}).toString("base64")`
      : camelCase(secret);
  },
};

/** `FormData` writes line ends in text as CRLF (HTML, multipart/form-data encoding algorithm). */
function isForm(body: SampleRequest["body"]): body is Extract<Body, { kind: "parts" }> {
  return body?.kind === "parts" && isUsual(body.parts) && body.parts.every(isFieldOfForm);
}

function isFieldOfForm({ text: value, type, fileName }: Part): boolean {
  return fileName !== undefined || (type === undefined && !/(?<!\r)\n|\r(?!\n)/.test(value));
}

function formLines(parts: readonly Part[]): readonly string[] {
  const fields = parts.map(({ name, text: value, type, fileName }) => {
    const file = `new File([${literal(value)}], ${literal(fileName ?? "")}${type === undefined ? "" : `, { type: ${literal(type)} }`})`;
    return `form.append(${literal(name)}, ${fileName === undefined ? literal(value) : file});`;
  });
  return ["const form = new FormData();", ...fields];
}

interface Sent {
  readonly headers: SampleRequest["headers"];
  /** The body as an expression. */
  readonly body: string | undefined;
}

function sentBy(request: SampleRequest, json: (body: Extract<Body, { kind: "json" }>) => string): Sent {
  const { body } = request;
  if (isForm(body)) return { headers: allHeaders(request), body: "form" };
  const { headers, text: written } = whole(request);
  if (body?.kind === "json") return { headers, body: json(body) };
  return { headers, body: written === undefined ? undefined : template(written) };
}

/** @param isUntyped whether the client has to be kept from sending a media type of its own */
function headerLines(headers: SampleRequest["headers"], isUntyped = false): readonly string[] {
  const entries = headers.map(([name, value]) => `    ${identifier(name)}: ${expressionOf(value, joining)},`);
  const all = isUntyped ? [...entries, '    "Content-Type": false,'] : entries;
  return all.length === 0 ? [] : ["  headers: {", ...all, "  },"];
}

export function fetchSample(request: SampleRequest): string {
  const { method, url, body: given } = request;
  const sent = sentBy(request, ({ value, text: json }) =>
    hasLarge(value) ? template(json) : `JSON.stringify(${indented(tree(value, syntax), "  ")})`,
  );
  const options = [
    ...(method === "GET" ? [] : [`  method: ${literal(method)},`]),
    ...headerLines(sent.headers),
    ...(sent.body === undefined ? [] : [`  body: ${sent.body},`]),
  ];
  const target = expressionOf(url, joining);
  return blocks(
    secretLines(request),
    isForm(given) ? formLines(given.parts) : [],
    options.length === 0
      ? [`const response = await fetch(${target});`]
      : [`const response = await fetch(${target}, {`, ...options, "});"],
    ["console.log(response.status, await response.text());"],
  );
}

/** axios takes a list or an object for JSON, and copies it without some keys; any other value has to be JSON already. */
function isCopied(value: unknown): boolean {
  return typeof value === "object" && value !== null && !hasLarge(value) && !hasKey(value, lostKeys);
}

const lostKeys = new Set(["__proto__", "constructor", "prototype"]);

function hasKey(value: unknown, names: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, item]) => names.has(name) || hasKey(item, names));
}

export function axiosSample(request: SampleRequest): string {
  const { method, url, body: given } = request;
  const sent = sentBy(request, ({ value, text: json }) =>
    isCopied(value) ? indented(tree(value, syntax), "  ") : template(json),
  );
  return blocks(
    ['import axios from "axios";'],
    secretLines(request),
    isForm(given) ? formLines(given.parts) : [],
    [
      "const response = await axios({",
      `  method: ${literal(method.toLowerCase())},`,
      `  url: ${expressionOf(url, joining)},`,
      ...headerLines(sent.headers, sent.body === undefined && isForForms(method)),
      ...(sent.body === undefined
        ? []
        : [`  data: ${isTakenForJson(given) ? bytes(sent.body) : sent.body},`]),
      "});",
    ],
    ["console.log(response.status, response.data);"],
  );
}

/** axios writes text as a JSON string if `application/json` is anywhere in its media type, as in `application/json-seq`. */
function isTakenForJson(body: SampleRequest["body"]): boolean {
  return body?.kind === "text" && body.type.includes("application/json");
}

function bytes(text: string): string {
  return `new TextEncoder().encode(${text})`;
}

/** Without a body axios would send the media type of forms. */
function isForForms(method: string): boolean {
  return ["POST", "PUT", "PATCH"].includes(method);
}

export function traceRefused({ method }: SampleRequest): string | undefined {
  return method === "TRACE" ? "fetch refuses the method TRACE" : undefined;
}
