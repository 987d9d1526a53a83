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
  /** Responses that every operation of a document declares as soon as one does. */
  allOrNone?: (number | "default")[];
}

/** The statuses of refusals are part of the contract: clients do not handle a status that is not declared. */
export const DeclaredStatuses: Oas3Rule = (options: Options) => ({
  Root(root: unknown, context: UserContext) {
    const all = operations(root, context).flatMap((operation) => {
      const responses = child(operation, "responses");
      if (!responses || !isFields(responses.node)) return [];
      return [{ operation, declared: Object.keys(responses.node), location: responses.location.key() }];
    });
    const used = new Set(all.flatMap(({ declared }) => declared));
    const common = (options.allOrNone ?? []).map(String).filter((status) => used.has(status));
    for (const { operation, declared, location } of all) {
      const name = operationName(operation);
      const missing = owed(operation, options).filter((status) => !declared.includes(status));
      const uneven = common.filter((status) => !declared.includes(status));
      const messages = [
        missing.length > 0 && `Operation ${name} can return ${missing.join(", ")}`,
        uneven.length > 0 &&
          `Operation ${name} has no response ${uneven.join(", ")}, unlike other operations`,
      ];
      for (const text of messages.filter((message) => message !== false))
        context.report({ message: `${text}: declare it under "responses".`, location });
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
