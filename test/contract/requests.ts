/** Builds requests from the specification's examples. */
import type { Operation, Parameter } from "../../scripts/core/model.ts";
import type { Api } from "../../scripts/core/model.ts";

/** A request as data, so that a case can differ from a valid request in one place. */
export interface ContractRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body; undefined for none. */
  readonly body: string | undefined;
}

export const token = "example-token";

/** After this many milliseconds without a response, a server counts as hanging. */
const patience = 3_000;

/** A valid request: all required parameters, and the first header of each one-of group. */
export function validRequest(api: Api, operation: Operation): ContractRequest {
  const needed = operation.parameters.filter((parameter) => parameter.required || leads(api, parameter));
  const example = bodyExample(operation);
  return {
    method: operation.method.toUpperCase(),
    path: fill(operation.path, needed),
    query: valuesIn("query", needed),
    headers: {
      ...valuesIn("header", needed),
      accept: "application/json",
      authorization: `Bearer ${token}`,
      ...(example === undefined ? {} : { "content-type": "application/json" }),
    },
    body: example === undefined ? undefined : JSON.stringify(example),
  };
}

/** The value of the request body's first named example. */
export function bodyExample(operation: Operation): unknown {
  const [example] = operation.body?.content[0]?.examples.values() ?? [];
  return example;
}

/** Sends a request exactly as given. Rejects if no response comes. */
export function send(
  baseUrl: string,
  { method, path, query, headers, body }: ContractRequest,
): Promise<Response> {
  const search = new URLSearchParams(query).toString();
  const url = `${baseUrl}${path}${search === "" ? "" : `?${search}`}`;
  const signal = AbortSignal.timeout(patience);
  return fetch(url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
}

/** Replaces each path parameter with an example. */
function fill(path: string, parameters: readonly Parameter[]): string {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .reduce(
      (filled, { name, example }) => filled.replace(`{${name}}`, encodeURIComponent(String(example))),
      path,
    );
}

function valuesIn(place: Parameter["in"], parameters: readonly Parameter[]): Record<string, string> {
  const own = parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(own.map(({ name, example }) => [name, String(example)]));
}

function leads(api: Api, parameter: Parameter): boolean {
  return (
    parameter.in === "header" && api.conventions.oneOfHeaders.some(([first]) => first === parameter.name)
  );
}

export interface Replacement {
  readonly operation: Operation;
  readonly parameter: Parameter;
  readonly value: string;
}

/** The request with another value for one path or query parameter. */
export function withParameter(
  request: ContractRequest,
  { operation, parameter, value }: Replacement,
): ContractRequest {
  if (parameter.in === "query") return { ...request, query: { ...request.query, [parameter.name]: value } };
  const position = operation.path.split("/").indexOf(`{${parameter.name}}`);
  const segments = request.path.split("/").with(position, encodeURIComponent(value));
  return { ...request, path: segments.join("/") };
}

/** Header names are case-insensitive. */
export function withHeader(request: ContractRequest, name: string, value: string): ContractRequest {
  return { ...request, headers: { ...withoutHeader(request, name).headers, [name]: value } };
}

export function withoutHeader(request: ContractRequest, name: string): ContractRequest {
  const kept = Object.entries(request.headers).filter(([key]) => key.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: Object.fromEntries(kept) };
}
