/** The sample with our generated client. */
import { fieldsOf, sharedHeaders } from "../../scripts/core/client-data.ts";
import { identifier } from "../../scripts/core/code.ts";
import { kindOf } from "../../scripts/core/http/media-kind.ts";
import { formParameter } from "../../scripts/core/http/parameter-shape.ts";
import { isContainer } from "../../scripts/core/exact-number.ts";
import { isObject } from "../../scripts/core/json.ts";
import type { Api, MediaType, Operation, Parameter } from "../../scripts/core/model.ts";
import { credentialsOf } from "../../scripts/core/samples/credentials.ts";
import type { Part, SampleRequest, Secret } from "../../scripts/core/samples/request.ts";
import { baseUrl } from "../../scripts/core/samples/url.ts";
import { blocks, camelCase, expressionOf, indented } from "./language.ts";
import { joining, literal, secretLines, syntax } from "./javascript.ts";
import { tree } from "./tree.ts";

export interface Package {
  readonly api: Api;
  readonly operation: Operation;
  /** The name of the npm package. */
  readonly name: string;
}

export function clientRefuses({ api, operation }: Package, request: SampleRequest): string | undefined {
  if (request.method === "TRACE") return "fetch refuses the method TRACE";
  const unknown = credentialsOf(api, operation).find(({ scheme }) => optionOf(api, scheme) === undefined);
  return unknown && `the client does not know the security scheme ${unknown.scheme}`;
}

/** How the client takes a secret: as its token, or by the name of the scheme. */
function optionOf({ securitySchemes }: Api, name: string): "token" | "credentials" | undefined {
  const scheme = securitySchemes.get(name);
  if (scheme?.type === "apiKey") return "credentials";
  if (scheme?.type === "other") return "token";
  return scheme?.scheme === "bearer" ? "token" : scheme?.scheme === "basic" ? "credentials" : undefined;
}

export function client({ api, operation, name }: Package, request: SampleRequest): string {
  const input = inputOf(api, operation, request);
  const method = /^[A-Za-z$_][\w$]*$/.test(operation.id) ? `.${operation.id}` : `[${literal(operation.id)}]`;
  return blocks(
    [`import { createApi } from ${literal(name)};`],
    secretLines(request),
    [
      "const api = createApi({",
      `  baseUrl: ${literal(baseUrl(api, operation))},`,
      ...secretOptions(api, operation),
      ...headerOptions(api, request),
      "});",
    ],
    [
      `const result = await api${method}(${input});`,
      "console.log(result.status, result.ok ? result.data : result.error);",
    ],
  );
}

function secretOptions(api: Api, operation: Operation): readonly string[] {
  const all = credentialsOf(api, operation).map(({ scheme, value }) => {
    const secret = value.find((part): part is Secret => typeof part !== "string");
    return { scheme, name: secret ? camelCase(secret) : "", option: optionOf(api, scheme) };
  });
  const token = all.filter(({ option }) => option === "token").slice(0, 1);
  const others = all.filter(({ option }) => option === "credentials");
  return [
    ...token.map(({ name }) => (name === "token" ? "  token," : `  token: ${name},`)),
    ...(others.length === 0
      ? []
      : [
          `  credentials: { ${others.map(({ scheme, name }) => `${identifier(scheme)}: ${name}`).join(", ")} },`,
        ]),
  ];
}

/** Headers that every operation takes are set once. */
function headerOptions({ operations }: Api, { headers }: SampleRequest): readonly string[] {
  const shared = new Set(sharedHeaders(operations).map(({ name }) => name));
  const own = headers.filter(([name]) => shared.has(name));
  const entries = own.map(([name, value]) => `    ${identifier(name)}: ${expressionOf(value, joining)},`);
  return own.length === 0 ? [] : ["  headers: {", ...entries, "  },"];
}

function inputOf(api: Api, operation: Operation, { values, content, body }: SampleRequest): string {
  const shared = new Set(sharedHeaders(api.operations).map(({ name }) => name));
  const own = operation.parameters.filter(({ in: place, name }) => place !== "header" || !shared.has(name));
  const fields = fieldsOf(own, api.schemas).flatMap(({ parameter, key }) =>
    values.has(parameter)
      ? [`  ${identifier(key)}: ${indented(argument(parameter, values.get(parameter)), "  ")},`]
      : [],
  );
  const media = operation.body?.content ?? [];
  const chosen = media.length > 1 && content ? [`  contentType: ${literal(content.media.name)},`] : [];
  const sent = content && body ? [`  body: ${indented(bodyOf(content, body), "  ")},`] : [];
  const all = [...fields, ...chosen, ...sent];
  return all.length === 0 ? "" : `{\n${all.join("\n")}\n}`;
}

/** A long number is written as one of its own kind or as text, unless it is in a value that is written as JSON. */
function argument({ mediaType, style }: Omit<Parameter, "schema">, value: unknown): string {
  if (mediaType !== undefined) return tree(value, syntax);
  const isNested = style !== "deepObject" && isContainer(value) && Object.values(value).some(isContainer);
  return isNested ? tree(value, syntax) : plain(value);
}

function plain(value: unknown): string {
  return tree(value, {
    ...syntax,
    large: (number) => (typeof number === "bigint" ? `${number}n` : `"${number}"`),
  });
}

/** Bytes are a blob, and files in a form are files; everything else is a value. */
function bodyOf(
  { media, value }: NonNullable<SampleRequest["content"]>,
  body: NonNullable<SampleRequest["body"]>,
): string {
  if (kindOf(media.name) === "bytes" && body.kind === "text") return `new Blob([${literal(body.text)}])`;
  if (body.kind === "json") return tree(value, syntax);
  if (!isContainer(value)) return plain(value);
  if (!isObject(value)) return tree(value, syntax);
  if (body.kind === "parts")
    return object(namesIn(body.parts), (name) => partOf(name, body.parts, value[name]));
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return object(
    entries.map(([name]) => name),
    (name) => fieldOf(name, value[name], media),
  );
}

function object(names: readonly string[], write: (name: string) => string): string {
  const entries = names.map((name) => `  ${identifier(name)}: ${indented(write(name), "  ")},`);
  return entries.length === 0 ? "{}" : `{\n${entries.join("\n")}\n}`;
}

function namesIn(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ name }) => name))];
}

function partOf(name: string, parts: readonly Part[], value: unknown): string {
  const files = parts.filter((part) => part.name === name && part.fileName !== undefined);
  if (files.length === 0) return isStructure(value) ? tree(value, syntax) : plain(value);
  const made = files.map(
    ({ text, fileName = "", type = "" }) =>
      `new File([${literal(text)}], ${literal(fileName)}, { type: ${literal(type)} })`,
  );
  return Array.isArray(value) ? `[${made.join(", ")}]` : made.join("");
}

/** Without a style, a structure is written as JSON. */
function fieldOf(name: string, value: unknown, { encoding }: MediaType): string {
  const styled = formParameter(name, Object.hasOwn(encoding, name) ? encoding[name] : undefined);
  if (styled) return argument(styled, value);
  return isStructure(value) ? tree(value, syntax) : plain(value);
}

function isStructure(value: unknown): boolean {
  return [value].flat().some(isContainer);
}
