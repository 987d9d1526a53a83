import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Place, child, isFields } from "../document.ts";
import { type OperationPlace, operations } from "../operations.ts";
import { checkNames } from "../pagination-names.ts";

/** Clients get iterators from `x-pagination`: warns where it names something that the operation lacks. */
export const UsablePagination: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    for (const operation of operations(root, context)) {
      const pagination = child(operation, "x-pagination");
      if (pagination) check(operation, pagination, context);
    }
  },
});

const effect = " Clients cannot iterate over the pages.";

function check(operation: OperationPlace, pagination: Place, context: UserContext): void {
  const { node, location } = pagination;
  const lacks = ["page", "items", "next"].some((part) => !isFields(node) || node[part] === undefined);
  if (!lacks) return checkNames(operation, { pagination, effect }, context);
  const message = `x-pagination does not name page, items and next.${effect}`;
  context.report({ message, location: location.key() });
}
