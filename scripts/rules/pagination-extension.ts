import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Place, child, isFields } from "./document.ts";
import { type OperationPlace, operations } from "./operations.ts";
import { checkNames, optional, parts } from "./pagination-names.ts";

/** Clients iterate by `x-pagination`: with a name that the operation lacks they would stop after the first page. */
export const PaginationExtension: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    for (const operation of operations(root, context)) {
      const pagination = child(operation, "x-pagination");
      if (pagination) check(operation, pagination, context);
    }
  },
});

function check(operation: OperationPlace, pagination: Place, context: UserContext): void {
  const { node, location } = pagination;
  const given = isFields(node) ? Object.keys(node) : [];
  const missing = Object.keys(parts).filter((part) => !given.includes(part) && !optional.includes(part));
  if (missing.length > 0 || given.some((part) => !Object.hasOwn(parts, part))) {
    const message = `x-pagination must have exactly the keys ${Object.keys(parts).join(", ")}; only ${optional.join(" and ")} are optional.`;
    context.report({ message, location: location.key() });
    return;
  }
  checkNames(operation, { pagination }, context);
}
