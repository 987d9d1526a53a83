/** Samples in Python: requests and httpx. */
import {
  type Body,
  type Part,
  type SampleRequest,
  allHeaders,
  secretsOf,
} from "../../scripts/core/samples/request.ts";
import {
  blocks,
  doubleQuoted,
  escaped,
  expressionOf,
  hex,
  literalLines,
  literalsIn,
  snakeCase,
} from "./language.ts";
import { hasNeedlessEscape } from "../../scripts/core/samples/url.ts";
import { isUsual, whole } from "./parts.ts";
import { type Syntax, hasExactNumber, tree } from "./tree.ts";

function literal(text: string): string {
  return `"${escaped(text, doubleQuoted, (codePoint) => (codePoint > 0xffff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`))}"`;
}

const syntax: Syntax = {
  step: "    ",
  padding: "",
  text: literal,
  key: literal,
  words: { true: "True", false: "False", null: "None" },
  large: String,
};

const joining = {
  literal,
  operator: " + ",
  secret: (secret: Parameters<typeof snakeCase>[0]) => {
    const name = snakeCase(secret);
    if (secret.form === "percent") return `quote(${name}, safe="")`;
    return secret.form === "base64" ? `b64encode(${name}.encode()).decode()` : name;
  },
};

export function requests(request: SampleRequest): string {
  return program(request, { module: "requests", content: "data", fileText: literal });
}

export function httpx(request: SampleRequest): string {
  return program(request, { module: "httpx", content: "content", fileText: literal });
}

interface Library {
  readonly module: string;
  /** The argument that takes a body as bytes. */
  readonly content: string;
  readonly fileText: (text: string) => string;
}

function program(request: SampleRequest, library: Library): string {
  const { body } = request;
  const secrets = secretsOf(request);
  const isForm = body?.kind === "parts" && body.parts.length > 0 && isUsual(body.parts);
  const sent = isForm ? { headers: allHeaders(request), text: undefined } : whole(request);
  const isJson = body?.kind === "json" && body.value !== null && !hasExactNumber(body.value);
  const usual = isJson && body.type === "application/json";
  const headers = usual ? request.headers : sent.headers;
  const forms = new Set(secrets.map(({ form }) => form));
  const payload = isJson ? jsonPayload(body) : isForm ? formPayload(body.parts) : textPayload(sent.text);
  return blocks(
    [
      ...(forms.has("base64") ? ["from base64 import b64encode"] : []),
      ...(secrets.length > 0 ? ["import os"] : []),
      ...(usesQuote(request) ? ["from urllib.parse import quote"] : []),
    ],
    [`import ${library.module}`],
    secrets.map(
      (secret) =>
        `${snakeCase(secret)} = os.environ.get(${literal(secret.variable)}, ${literal(secret.placeholder)})`,
    ),
    payload,
    call(request, library, {
      headers,
      argument: isJson
        ? "json=payload"
        : isForm
          ? "files=files"
          : sent.text === undefined
            ? undefined
            : `${library.content}=payload.encode()`,
    }),
    ["print(response.status_code, response.text)"],
  );
}

function usesQuote({ url }: SampleRequest): boolean {
  return url.some((part) => typeof part !== "string" && part.form === "percent");
}

function jsonPayload({ value }: Extract<Body, { kind: "json" }>): readonly string[] {
  return [`payload = ${tree(value, syntax)}`];
}

function formPayload(parts: readonly Part[]): readonly string[] {
  const entries = parts.map(({ name, text, type, fileName }) => {
    const file = fileName === undefined ? "None" : literal(fileName);
    const more = type === undefined ? "" : `, ${literal(type)}`;
    return `    (${literal(name)}, (${file}, ${literal(text)}.encode()${more})),`;
  });
  return ["files = [", ...entries, "]"];
}

function textPayload(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  if (!/\n./s.test(text)) return [`payload = ${literal(text)}`];
  return [`payload = (\n    ${literalLines(text, literal, { operator: "", indent: "    " })}\n)`];
}

interface Sent {
  readonly headers: SampleRequest["headers"];
  readonly argument: string | undefined;
}

function call(
  { method, url }: SampleRequest,
  { module }: Library,
  { headers, argument }: Sent,
): readonly string[] {
  const isPrepared = module === "requests" && hasNeedlessEscape(literalsIn(url));
  const named = headers.map(([name, value]) => `        ${literal(name)}: ${expressionOf(value, joining)},`);
  const given = [
    `    ${literal(method)},`,
    `    ${isPrepared ? "url" : expressionOf(url, joining)},`,
    ...(named.length > 0 ? ["    headers={", ...named, "    },"] : []),
    ...(argument === undefined ? [] : [`    ${argument},`]),
  ];
  if (!isPrepared) return [`response = ${module}.request(`, ...given, ")"];
  return [
    `url = ${expressionOf(url, joining)}`,
    "prepared = requests.Request(",
    ...given,
    ").prepare()",
    "prepared.url = url  # as it is: prepare() decodes escapes",
    "response = requests.Session().send(prepared)",
  ];
}
