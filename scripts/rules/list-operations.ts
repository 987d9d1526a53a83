import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "./document.ts";
import { operationName, operations, parameterNames } from "./operations.ts";

interface Options {
  /** Which operations list: a regular expression on the operationId. */
  operationId?: string;
  /** The query parameters that each of them takes. */
  parameters?: string[];
  /** The extension that each of them carries. */
  extension?: string;
}

/** Whoever has paged through one list can page through all of them. */
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
      const message = `Operation ${operationName(list)} lists without paging like the others: add ${owed.join(" and ")}.`;
      context.report({ message, location: list.location.key() });
    }
  },
});
