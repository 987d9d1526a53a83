/** The sample with our generated client. */
import { fieldsOf, sharedHeaders } from "../../scripts/core/client-data.ts";
import { identifier } from "../../scripts/core/code.ts";
import { kindOf } from "../../scripts/core/http/media-kind.ts";
import { isObject } from "../../scripts/core/json.ts";
import type { Api, Operation, Parameter } from "../../scripts/core/model.ts";
import { credentialsOf } from "../../scripts/core/samples/credentials.ts";
import type { SampleRequest, Secret } from "../../scripts/core/samples/request.ts";
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

/** A large integer is written as text, unless it is in a value that is written as JSON. */
function argument({ mediaType, style }: Parameter, value: unknown): string {
  if (mediaType !== undefined) return tree(value, syntax);
  const isNested = style !== "deepObject" && isContainer(value) && Object.values(value).some(isContainer);
  return isNested ? tree(value, syntax) : plain(value);
}

function plain(value: unknown): string {
  return tree(value, { ...syntax, large: (integer) => `${integer}n` });
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Bytes are a blob, and files in a form are files; everything else is a value. */
function bodyOf(
  { media, value }: NonNullable<SampleRequest["content"]>,
  body: NonNullable<SampleRequest["body"]>,
): string {
  if (kindOf(media.name) === "bytes" && body.kind === "text") return `new Blob([${literal(body.text)}])`;
  if (body.kind !== "parts" || !isObject(value)) return tree(value, syntax);
  const names = [...new Set(body.parts.map(({ name }) => name))];
  const entries = names.map((name) => {
    const files = body.parts.filter((part) => part.name === name && part.fileName !== undefined);
    const made = files.map(
      ({ text, fileName = "", type = "" }) =>
        `new File([${literal(text)}], ${literal(fileName)}, { type: ${literal(type)} })`,
    );
    const list = Array.isArray(value[name]) ? `[${made.join(", ")}]` : made.join("");
    const isJson = [value[name]].flat().some(isContainer);
    const written = made.length > 0 ? list : isJson ? tree(value[name], syntax) : plain(value[name]);
    return `  ${identifier(name)}: ${indented(written, "  ")},`;
  });
  return `{\n${entries.join("\n")}\n}`;
}
