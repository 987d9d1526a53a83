import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, isFields } from "./document.ts";
import { operationName, operations, parameterNames } from "./operations.ts";
import type { OperationPlace } from "./operations.ts";

interface Options {
  always?: number[];
  /** For an operation with a request body. */
  body?: number[];
  /** For an operation with a query or path parameter. */
  input?: number[];
  /** For an operation with a path parameter. */
  path?: number[];
}

/** The statuses of refusals are part of the contract: clients do not handle a status that is not declared. */
export const DeclaredStatuses: Oas3Rule = (options: Options) => ({
  Root(root: unknown, context: UserContext) {
    for (const operation of operations(root, context)) {
      const responses = child(operation, "responses");
      if (!responses || !isFields(responses.node)) continue;
      const declared = new Set(Object.keys(responses.node));
      const missing = owed(operation, options).filter((status) => !declared.has(status));
      if (missing.length === 0) continue;
      const message = `Operation ${operationName(operation)} can return ${missing.join(", ")}: declare it under "responses".`;
      context.report({ message, location: responses.location.key() });
    }
  },
});

function owed(
  operation: OperationPlace,
  { always = [], body = [], input = [], path = [] }: Options,
): string[] {
  const inPath = parameterNames(operation, "path").length > 0;
  const inQuery = parameterNames(operation, "query").length > 0;
  const statuses = [
    ...always,
    ...(child(operation, "requestBody") ? body : []),
    ...(inPath || inQuery ? input : []),
    ...(inPath ? path : []),
  ];
  return [...new Set(statuses)].toSorted((a, b) => a - b).map(String);
}
