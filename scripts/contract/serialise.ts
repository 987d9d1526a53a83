/** Serializes values into a request, in the same way as the client. */
import { isObject } from "../core/json.ts";
import type { Api, MediaType, Operation, Parameter } from "../core/model.ts";
import { formParameter } from "../core/http/parameter-shape.ts";
import { writtenText } from "../core/http/write-parameter.ts";
import { fillTemplate } from "../core/path-template.ts";
import { bodyText, concreteType } from "../core/http/body-text.ts";
import { kindOf, nameOf } from "../core/http/media-kind.ts";
import { type Credential, credentialsOf } from "./credentials.ts";
import type { Identity, Wire } from "./exchange.ts";

export interface Draft {
  readonly operation: Operation;
  /** Absent parameters are not sent. */
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly body: { readonly mediaType: MediaType; readonly value: unknown } | undefined;
}

type Pair = readonly [string, string];

export function write(api: Api, draft: Draft, identity: Identity): Wire {
  return writeWith(draft, credentialsOf(api, draft.operation, identity));
}

/** @param credentials sent in place of those of a caller */
export function writeWith({ operation, values, body }: Draft, credentials: readonly Credential[]): Wire {
  const of = (place: Parameter["in"]) => [...values].filter(([parameter]) => parameter.in === place);
  const sent = (place: Credential["in"]) =>
    credentials.filter((one) => one.in === place).map(({ name, value }): Pair => [name, value]);
  const secrets = {
    header: sent("header"),
    query: sent("query").map(([name, value]): Pair => [encodeURIComponent(name), encodeURIComponent(value)]),
    cookie: sent("cookie"),
  };
  const inPath = new Map(of("path").map((pair) => [pair[0].name, writtenText(pair)]));
  const path = fillTemplate(operation.path, (name) => inPath.get(name) ?? `{${name}}`);
  const pairs = (all: readonly Pair[]) => all.map((pair) => pair.join("="));
  const query = [...of("query").map(writtenText), ...pairs(secrets.query)].filter((text) => text !== "");
  const cookies = [...of("cookie").map(writtenText), ...pairs(secrets.cookie)].filter((text) => text !== "");
  const content = body && contentOf(body);
  const headers: Pair[] = [
    ...of("header").map(([parameter, value]): Pair => [parameter.name, writtenText([parameter, value])]),
    ...secrets.header,
    ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")] as const] : []),
    ...(content ? [["Content-Type", content.type] as const] : []),
  ];
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  return { method: operation.method.toUpperCase(), target, headers, body: content?.text };
}

interface Content {
  readonly type: string;
  readonly text: string;
}

const boundary = "contract-boundary-7MA4YWxk";

function contentOf({ mediaType, value }: NonNullable<Draft["body"]>): Content {
  const name = nameOf(mediaType.name);
  const kind = kindOf(name);
  if (kind === "fields" && isObject(value)) return { type: name, text: form(value, mediaType) };
  if (kind === "parts" && isObject(value))
    return { type: `${name}; boundary=${boundary}`, text: multipart(value) };
  return { type: concreteType(name, value), text: bodyText(name, value) ?? JSON.stringify(value) };
}

function fieldsOf(value: object): readonly Pair[] {
  return Object.entries(value).flatMap(([name, item]) =>
    (Array.isArray(item) ? item : [item]).map((one: unknown): Pair => [
      name,
      isObject(one) ? JSON.stringify(one) : String(one),
    ]),
  );
}

function form(value: object, { encoding }: MediaType): string {
  const fields = Object.entries(value).map(([name, item]) => {
    const parameter = formParameter(name, Object.hasOwn(encoding, name) ? encoding[name] : undefined);
    if (parameter) return writtenText([{ ...parameter, schema: true }, item]);
    const pairs = fieldsOf({ [name]: item });
    return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  });
  return fields.filter((text) => text !== "").join("&");
}

function multipart(value: object): string {
  const parts = fieldsOf(value).map(
    ([name, text]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${text}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}
