/** From values to the text of a request: the inverse of `core/http/styles.ts` (OpenAPI 3.1, 4.8.12.2; RFC 6570). */
import { isObject } from "../core/json.ts";
import type { Api, MediaType, Operation, Parameter } from "../core/model.ts";
import { fillTemplate } from "../core/path-template.ts";
import { isJson, nameOf } from "../core/http/media-type.ts";
import type { Identity, Wire } from "./exchange.ts";

export interface Draft {
  readonly operation: Operation;
  /** Parameters that are absent are not sent. */
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly body: { readonly mediaType: MediaType; readonly value: unknown } | undefined;
}

type Pair = readonly [string, string];

export function write(api: Api, { operation, values, body }: Draft, identity: Identity): Wire {
  const of = (place: Parameter["in"]) => [...values].filter(([parameter]) => parameter.in === place);
  const secrets = credentials(api, operation, identity);
  const inPath = new Map(
    of("path").map(([parameter, value]) => [parameter.name, joinedText(parameter, value)]),
  );
  const path = fillTemplate(operation.path, (name) => inPath.get(name) ?? `{${name}}`);
  const query = [...of("query").flatMap(pairsOf), ...secrets.query].map(
    ([name, value]) => `${name}=${value}`,
  );
  const cookies = [...of("cookie").flatMap(pairsOf), ...secrets.cookie].map(
    ([name, value]) => `${name}=${value}`,
  );
  const content = body && contentOf(body);
  const headers: Pair[] = [
    ...of("header").map(([parameter, value]): Pair => [parameter.name, joinedText(parameter, value)]),
    ...secrets.header,
    ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")] as const] : []),
    ...(content ? [["Content-Type", content.type] as const] : []),
  ];
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  return { method: operation.method.toUpperCase(), target, headers, body: content?.text };
}

function textOf(value: unknown, { in: place }: Pick<Parameter, "in">): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return place === "header" ? text : encodeURIComponent(text);
}

/** Query and cookie: names and values, encoded. */
function pairsOf([parameter, value]: readonly [Parameter, unknown]): readonly Pair[] {
  const { name, style, explode, mediaType } = parameter;
  const own = encodeURIComponent(name);
  if (mediaType !== undefined) return [[own, encodeURIComponent(JSON.stringify(value))]];
  const apart = explode && style !== "deepObject";
  if (Array.isArray(value) && apart) return value.map((item) => [own, textOf(item, parameter)]);
  if (!isObject(value) || !(explode || style === "deepObject")) {
    const text = joinedText(parameter, value);
    return Array.isArray(value) && value.length === 0 ? [] : [[own, text]];
  }
  const nameFor = (key: string) =>
    style === "deepObject" ? `${own}[${encodeURIComponent(key)}]` : encodeURIComponent(key);
  return Object.entries(value).flatMap(([key, item]) =>
    [item].flat().map((one): Pair => [nameFor(key), textOf(one, parameter)]),
  );
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

/** The value as one text. */
function joinedText(parameter: Parameter, value: unknown): string {
  const { name, style, explode, mediaType, in: place } = parameter;
  if (mediaType !== undefined)
    return place === "header" ? JSON.stringify(value) : encodeURIComponent(JSON.stringify(value));
  const prefix = style === "label" ? "." : style === "matrix" ? `;${name}=` : "";
  const parts = partsOf(parameter, value);
  if (style === "matrix" && explode && typeof value === "object" && value !== null) {
    return parts.map((part) => `;${isObject(value) ? part : `${name}=${part}`}`).join("");
  }
  return prefix + parts.join(style === "label" && explode ? "." : (separators[style] ?? ","));
}

function partsOf(parameter: Parameter, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => textOf(item, parameter));
  if (!isObject(value)) return [textOf(value, parameter)];
  const entries = Object.entries(value).map(([key, item]) => [
    textOf(key, parameter),
    textOf(item, parameter),
  ]);
  return parameter.explode ? entries.map((pair) => pair.join("=")) : entries.flat();
}

interface Content {
  readonly type: string;
  readonly text: string;
}

const boundary = "contract-boundary-7MA4YWxk";

function contentOf({ mediaType, value }: NonNullable<Draft["body"]>): Content {
  const name = nameOf(mediaType.name);
  if (isJson(name) || name.includes("*"))
    return { type: name.includes("*") ? "application/json" : name, text: JSON.stringify(value) };
  if (name === "application/x-www-form-urlencoded" && isObject(value))
    return { type: name, text: form(value) };
  if (name === "multipart/form-data" && isObject(value))
    return { type: `${name}; boundary=${boundary}`, text: multipart(value) };
  return { type: name, text: typeof value === "string" ? value : JSON.stringify(value) };
}

function fieldsOf(value: object): readonly Pair[] {
  return Object.entries(value).flatMap(([name, item]) =>
    (Array.isArray(item) ? item : [item]).map((one: unknown): Pair => [
      name,
      isObject(one) ? JSON.stringify(one) : String(one),
    ]),
  );
}

function form(value: object): string {
  return fieldsOf(value)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
}

function multipart(value: object): string {
  const parts = fieldsOf(value).map(
    ([name, text]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${text}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

interface Secrets {
  readonly header: readonly Pair[];
  readonly query: readonly Pair[];
  readonly cookie: readonly Pair[];
}

/** Of the first alternative (OpenAPI 3.1, 4.8.30). */
function credentials({ securitySchemes }: Api, { security }: Operation, { token }: Identity): Secrets {
  const found = (security[0] ?? []).map((name) => {
    const scheme = securitySchemes.get(name);
    if (scheme?.type === "apiKey") return { in: scheme.in, pair: [scheme.name, token] as const };
    const kind = scheme?.type === "http" && scheme.scheme !== "bearer" ? scheme.scheme : "Bearer";
    return { in: "header" as const, pair: ["Authorization", `${kind} ${token}`] as const };
  });
  const of = (place: string) => found.filter((one) => one.in === place).map(({ pair }) => pair);
  return { header: of("header"), query: of("query"), cookie: of("cookie") };
}
