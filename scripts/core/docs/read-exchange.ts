/**
 * What was sent and received when a step of a workflow ran, as HTTP messages (RFC 9112, 2.1). A reader copies them, so
 * that variables stand for secrets: as in the samples, with the name of the workflow's input if it is one.
 */
import { type Json, asObject, asString, isObject } from "../json.ts";
import type { Step } from "./site.ts";
import { textOf } from "./read-operations.ts";
import { statusName } from "./status-names.ts";

/** Names of what holds a secret, of headers in lower case. */
export interface Secrets {
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
}

const always = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** @param document the OpenAPI document whose operations the workflows call */
export function secretsOf(document: Json): Secrets {
  const schemes = Object.values(asObject(asObject(document.components).securitySchemes)).map(asObject);
  const keys = (place: string) =>
    schemes.filter((one) => one.type === "apiKey" && one.in === place).map(({ name }) => asString(name));
  return {
    headers: new Set([...always, ...keys("header").map((name) => name.toLowerCase())]),
    query: new Set(keys("query")),
  };
}

/** @param parameters those of the step, with the expressions of their values */
export function readExchange(
  { request, response }: Json,
  secrets: Secrets,
  parameters: Step["parameters"],
): Step["executed"] {
  if (!isObject(request) || !isObject(response)) return undefined;
  const variableOf = (name: string) => variableIn(parameters, name);
  const target = withoutSecrets(asString(request.target), secrets, variableOf);
  const sent = { headers: hidden(request.headers, secrets, variableOf), body: request.body };
  const received = { headers: hidden(response.headers, secrets, variableOf), body: response.body };
  return {
    request: message(`${asString(request.method).toUpperCase()} ${target} HTTP/1.1`, sent),
    response: message(`HTTP/1.1 ${statusName(textOf(response.status))}`, received),
  };
}

/** `Bearer {$inputs.other_token}` → `$OTHER_TOKEN`; the last parameter of a name is the step's own. */
function variableIn(parameters: Step["parameters"], name: string): string {
  const own = parameters.findLast(([parameter]) => parameter.toLowerCase() === name.toLowerCase());
  const input = /\$inputs\.([\w-]+)/.exec(own?.[1] ?? "")?.[1] ?? "";
  if (input !== "") return `$${input.replaceAll("-", "_").toUpperCase()}`;
  return name.toLowerCase().endsWith("authorization") ? "$TOKEN" : "$SECRET";
}

/** A scheme of authorization stays (RFC 9110, 11.4), and so do the names of cookies. */
function hidden(headers: unknown, secrets: Secrets, variableOf: (name: string) => string): Json {
  const entries = Object.entries(asObject(headers)).map(([name, value]) => {
    if (!secrets.headers.has(name.toLowerCase())) return [name, value];
    const [, kept = ""] = /^([\w-]+(?: +|=))/.exec(textOf(value)) ?? [];
    return [name, `${kept}${variableOf(name)}`];
  });
  return Object.fromEntries(entries);
}

function withoutSecrets(target: string, { query }: Secrets, variableOf: (name: string) => string): string {
  return target.replaceAll(/([?&])([^=&]*)=[^&]*/g, (pair, mark: string, name: string) =>
    query.has(decoded(name)) ? `${mark}${name}=${variableOf(decoded(name))}` : pair,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // then it is no name that was encoded
  }
}

/** With a JSON body indented. */
function message(start: string, { headers, body }: Json): string {
  const lines = Object.entries(asObject(headers)).map(([name, value]) => `${name}: ${textOf(value)}`);
  const content = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return [start, ...lines, ...(body === undefined ? [] : ["", content])].join("\n");
}
