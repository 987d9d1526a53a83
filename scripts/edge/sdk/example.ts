/** Chooses the example for a client's README from the description's operations. */
import type { Api, Operation } from "../../core/model.ts";
import { type Model, type ModelOperation, type ModelSchema, operationsOf } from "./model.ts";
import { type PageRule, key } from "./pagination.ts";
import type { Credential } from "../../core/sdk/sdk.ts";

export interface Choice {
  readonly credential: Credential | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly create:
    | { readonly operation: ModelOperation; readonly schema: ModelSchema; readonly body: unknown }
    | undefined;
  readonly list: { readonly operation: ModelOperation; readonly paged: boolean } | undefined;
}

/** An operation with everything known about it. */
interface Candidate {
  readonly operation: ModelOperation;
  readonly described: Operation;
}

/** Only operations without required path or query parameters and without ids that a reader would have to know. */
export function chooseExample(model: Model, api: Api, rules: ReadonlyMap<string, PageRule>): Choice {
  const described = new Map(api.operations.map((operation) => [key(operation), operation]));
  const candidates = operationsOf(model).flatMap((operation): Candidate[] => {
    const found = described.get(key(operation));
    return found && isCallable(operation) ? [{ operation, described: found }] : [];
  });
  const create = candidates
    .map((candidate) => creation(candidate, model))
    .find((found) => found !== undefined);
  const lists = candidates.filter(
    ({ operation }) => operation.method === "get" && operation !== create?.operation,
  );
  const pages = lists.filter(({ operation }) => rules.has(key(operation)));
  const paged = pages.find(({ operation }) => operation.path === create?.operation.path) ?? pages[0];
  const list = (paged ?? lists[0])?.operation;
  const used = candidates.find(({ operation }) => operation === (create?.operation ?? list));
  return {
    credential: used && credential(used.described, api),
    headers: used ? neededHeaders(used.described, api) : [],
    create,
    list: list && { operation: list, paged: paged !== undefined },
  };
}

function isCallable({ pathParams, queryParams, successResponses }: ModelOperation): boolean {
  return (
    pathParams.length === 0 &&
    queryParams.every(({ required }) => required !== true) &&
    successResponses.some(({ contentType }) => contentType === "application/json")
  );
}

function creation({ operation, described }: Candidate, model: Model): Choice["create"] {
  const { method, requestBody } = operation;
  const [body] =
    described.body?.content.find(({ name }) => name === "application/json")?.examples.values() ?? [];
  const type = model.schemas.find(({ name }) => name === requestBody?.schema.name);
  const isCreation = method === "post" && requestBody?.contentType === "application/json";
  if (!isCreation || requestBody?.schema.kind !== "ref" || type?.schema.kind !== "object") return undefined;
  return body === undefined ? undefined : { operation, schema: requestBody.schema, body };
}

function credential({ security }: Operation, api: Api): Credential | undefined {
  const name = security[0]?.[0]?.scheme ?? "";
  const scheme = api.securitySchemes.get(name);
  if (scheme?.type === "apiKey") return { kind: "apiKey", scheme: name };
  if (scheme?.type === "http") return { kind: scheme.scheme === "basic" ? "basic" : "bearer" };
  return scheme && { kind: "bearer" };
}

/** The required headers, and the first header of each at-least-one group. */
function neededHeaders({ parameters }: Operation, { conventions }: Api): Choice["headers"] {
  const firsts = conventions.oneOfHeaders.map(([first = ""]) => first.toLowerCase());
  return parameters
    .filter((parameter) => parameter.in === "header")
    .filter(({ name, required }) => required || firsts.includes(name.toLowerCase()))
    .map(({ name, example }) => [name, String(example ?? "example")] as const);
}
