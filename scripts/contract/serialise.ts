/** Serializes values into a request, in the same way as the client. */
import type { Api, MediaType, Operation, Parameter } from "../core/model.ts";
import { writtenText } from "../core/http/write-parameter.ts";
import { fillTemplate, sentPath } from "../core/path-template.ts";
import { bodyContent } from "../core/http/write-body.ts";
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
  const wire = sentPath(operation.path);
  const path = fillTemplate(wire.path, (name) => inPath.get(name) ?? `{${name}}`);
  const pairs = (all: readonly Pair[]) => all.map((pair) => pair.join("="));
  const query = [wire.query, ...of("query").map(writtenText), ...pairs(secrets.query)].filter(
    (text) => text !== "",
  );
  const cookies = [...of("cookie").map(writtenText), ...pairs(secrets.cookie)].filter((text) => text !== "");
  const content = body && bodyContent(body);
  const headers: Pair[] = [
    ...of("header").map(([parameter, value]): Pair => [parameter.name, writtenText([parameter, value])]),
    ...secrets.header,
    ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")] as const] : []),
    ...(content ? [["Content-Type", content.type] as const] : []),
  ];
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  return { method: operation.method.toUpperCase(), target, headers, body: content?.text };
}
