import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "./document.ts";
import { operationName, operations, parameterNames } from "./operations.ts";

interface Options {
  /** A regular expression for the operationId of a list operation. */
  operationId?: string;
  /** The query parameters that each of them must take. */
  parameters?: string[];
  /** The extension that each of them must have. */
  extension?: string;
}

/** All lists have the same pagination. */
export const ListOperations: Oas3Rule = ({ operationId = "^list", parameters = [], extension }: Options) => ({
  Root(root: unknown, context: UserContext) {
    const lists = operations(root, context).filter((operation) =>
      new RegExp(operationId).test(operationName(operation)),
    );
    for (const list of lists) {
      const missing = parameters.filter((name) => !parameterNames(list, "query").includes(name));
      const owed = missing.map((name) => `the query parameter ${name}`);
      if (extension && isFields(list.node) && !(extension in list.node)) owed.push(extension);
      if (owed.length === 0) continue;
      const message = `Operation ${operationName(list)} is a list without the usual pagination: add ${owed.join(" and ")}.`;
      context.report({ message, location: list.location.key() });
    }
  },
});
