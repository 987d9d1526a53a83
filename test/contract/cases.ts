/** Every case of the contract, derived from the model: each operation × declared status, and each rule broken once. */
import { type Json, asObject, follow } from "../../scripts/core/json.ts";
import type { Api, MediaType, Operation, Parameter } from "../../scripts/core/model.ts";
import { type RuleName, statusOf as statusOfRule } from "../../scripts/core/request-validation/order.ts";
import { validators } from "./conformance.ts";
import { type ContractRequest, validRequest, withHeader, withParameter, withoutHeader } from "./requests.ts";
import { type Violation, violations } from "./violations.ts";

export interface Specification {
  readonly document: Json;
  readonly api: Api;
}

export interface StatusCase {
  readonly operation: Operation;
  readonly status: number;
}

export function statusCases({ operations }: Api): StatusCase[] {
  return operations.flatMap((operation) =>
    operation.responses.map(({ status }) => ({
      operation,
      status: status === "default" ? 500 : Number(status), // any status that is not declared
    })),
  );
}

/** A request that breaks one rule, and the refusal that the contract specifies. */
export interface RefusalCase {
  readonly title: string;
  readonly operation: Operation;
  readonly request: ContractRequest;
  readonly status: number;
  /** The path of the code in the details tree of a validation error. */
  readonly detail?: { readonly path: readonly string[]; readonly code: string };
}

export function refusalCases(specification: Specification): RefusalCase[] {
  return specification.api.operations.flatMap((operation) => [
    ...authenticationCases(specification.api, operation),
    ...headerCases(specification.api, operation),
    ...parameterCases(specification, operation),
    ...bodyCases(specification, operation),
    ...protocolCases(specification.api, operation),
  ]);
}

function authenticationCases(api: Api, operation: Operation): RefusalCase[] {
  const request = validRequest(api, operation);
  return [
    {
      title: "no token",
      operation,
      status: statusOf(api, "credentials"),
      request: withoutHeader(request, "authorization"),
    },
    {
      title: "empty token",
      operation,
      status: statusOf(api, "credentials"),
      request: withHeader(request, "authorization", "Bearer "),
    },
    {
      title: "another scheme",
      operation,
      status: statusOf(api, "credentials"),
      request: withHeader(request, "authorization", "Basic eDp5"),
    },
  ];
}

function headerCases(api: Api, operation: Operation): RefusalCase[] {
  const request = validRequest(api, operation);
  const headers = operation.parameters.filter((parameter) => parameter.in === "header");
  const missing = statusOf(api, "missing-header");
  const groups = api.conventions.oneOfHeaders.map((group) => ({
    title: `none of ${group.join(", ")}`,
    operation,
    status: missing,
    request: group.reduce(withoutHeader, request),
  }));
  return [
    ...headers
      .filter(({ required }) => required)
      .flatMap(({ name }) => [
        { title: `${name} missing`, operation, status: missing, request: withoutHeader(request, name) },
        { title: `${name} empty`, operation, status: missing, request: withHeader(request, name, "") },
      ]),
    ...groups,
    ...headers.flatMap((header) => malformedHeader(api, operation, header)),
  ];
}

/** The first of some odd values that violates the header's schema; a header that allows any text has no such case. */
function malformedHeader(api: Api, operation: Operation, header: Parameter): RefusalCase[] {
  const validate = validators(api)(header.schema);
  const value = ["!", "a b", "x".repeat(300)].find((candidate) => !validate(candidate));
  if (value === undefined) return [];
  const request = withHeader(validRequest(api, operation), header.name, value);
  return [
    { title: `${header.name} malformed`, operation, status: statusOf(api, "malformed-header"), request },
  ];
}

function parameterCases({ document, api }: Specification, operation: Operation): RefusalCase[] {
  const request = validRequest(api, operation);
  const status = statusOf(api, "invalid-parameters");
  return operation.parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .flatMap((parameter) =>
      wrongValues(document, parameter).map(({ keyword, value }) => ({
        title: `${parameter.in} ${parameter.name} = ${JSON.stringify(value)}`,
        operation,
        status,
        request: withParameter(request, { operation, parameter, value }),
        detail: { path: [parameter.name], code: codeOf(api, keyword, follow(document, parameter.schema)) },
      })),
    );
}

/** Parameters are text, so besides broken constraints there is text that only resembles a number or a boolean. */
function wrongValues(
  document: Json,
  { schema, example, in: place }: Parameter,
): { keyword: string; value: string }[] {
  const { type } = follow(document, schema);
  const broken = violations(document, schema, example)
    .filter(({ keyword }) => keyword !== "type")
    .map(({ keyword, value }) => ({ keyword, value: String(value) }));
  const empty = place === "query" ? [""] : [];
  const lookalikes: Record<string, readonly string[]> = {
    integer: ["abc", "0x10", "1e2", "1.5", " 1", ...empty],
    boolean: ["yes", "1", "TRUE", ...empty],
  };
  return [...broken, ...(lookalikes[String(type)] ?? []).map((value) => ({ keyword: "type", value }))];
}

function bodyCases(specification: Specification, operation: Operation): RefusalCase[] {
  const { document, api } = specification;
  const mediaType = operation.body?.content[0];
  if (!mediaType) return [];
  const request = validRequest(api, operation);
  const unparsable = statusOf(api, "unparsable-body");
  return [
    {
      title: "no body",
      operation,
      status: statusOf(api, "invalid-parameters"),
      request: { ...request, body: "" },
      detail: { path: ["base"], code: codeOf(api, "required", {}) },
    },
    { title: "malformed JSON", operation, status: unparsable, request: { ...request, body: "{" } },
    {
      title: "another content type",
      operation,
      status: statusOf(api, "media-type"),
      request: withHeader(request, "content-type", "text/plain"),
    },
    ...bodyViolations(document, mediaType).map((violation) => bodyCase(specification, operation, violation)),
  ];
}

/** Breaks each constraint once; one example may lack a property that another has. */
function bodyViolations(document: Json, { schema, examples }: MediaType): Violation[] {
  const all = [...examples.values()].flatMap((example) => violations(document, schema, example));
  const byPlace = all
    .toReversed()
    .map((found) => [`${found.path.join("/")} ${found.keyword}`, found] as const);
  return [...new Map(byPlace).values()].toReversed();
}

function bodyCase({ document, api }: Specification, operation: Operation, violation: Violation): RefusalCase {
  const { keyword, path, value } = violation;
  const own = ["required", "additionalProperties"].includes(keyword) ? path.slice(0, -1) : path;
  const broken = schemaAt(document, asObject(operation.body?.content[0]?.schema), own);
  // An error of an object, or of the body itself, is under `base`.
  const base = keyword === "minProperties" || (keyword === "type" && path.length === 0);
  return {
    title: `body /${path.join("/")} breaks ${keyword}`,
    operation,
    status: statusOf(api, "invalid-parameters"),
    request: { ...validRequest(api, operation), body: JSON.stringify(value) },
    detail: {
      path: base ? [...path, "base"] : path,
      code: codeOf(api, keyword, { ...broken, value: valueAt(value, path) }),
    },
  };
}

function protocolCases(api: Api, operation: Operation): RefusalCase[] {
  const request = validRequest(api, operation);
  return [
    {
      title: "an undeclared method",
      operation,
      status: statusOf(api, "method"),
      request: { ...request, method: "DELETE", body: undefined },
    },
    {
      title: "an Accept that it cannot give",
      operation,
      status: statusOf(api, "accept"),
      request: withHeader(request, "accept", "text/csv"),
    },
    {
      title: "a path below it",
      operation,
      status: statusOf(api, "path"),
      request: { ...request, path: `${request.path}/no/such/thing` },
    },
  ];
}

function statusOf({ conventions }: Api, rule: RuleName): number {
  return statusOfRule(rule, conventions.requestErrors);
}

/** The code in `x-validation-codes` for a keyword; for `type` and `format`, it depends on their value. */
function codeOf(api: Api, keyword: string, schema: Json): string {
  const entry = asObject(api.conventions.validationCodes[keyword]);
  if (keyword === "minLength" && schema.value === "") return String(entry.empty ?? entry.code);
  const named = keyword === "type" || keyword === "format" ? asObject(entry[String(schema[keyword])]) : entry;
  return String(named.code);
}

function schemaAt(document: Json, schema: Json, path: readonly string[]): Json {
  return path.reduce(
    (parent, key) => {
      const { properties, items } = follow(document, parent);
      return follow(document, items ?? asObject(properties)[key]);
    },
    follow(document, schema),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (Array.isArray(parent) ? parent[Number(key)] : asObject(parent)[key]),
    value,
  );
}
