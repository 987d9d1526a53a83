import type { UserContext } from "@redocly/openapi-core";
import { operationName } from "../../core/names.ts";
import { isFields } from "../document.ts";
import { type OperationPlace, operations } from "../operations.ts";

export interface NamedOperation extends OperationPlace {
  readonly name: string;
  /** The document gives no operationId. */
  readonly isDerived: boolean;
}

/** Every operation under `paths`, with the name that its outputs have. */
export function namedOperations(root: unknown, context: UserContext): NamedOperation[] {
  return operations(root, context).map((operation) => {
    const id = isFields(operation.node) ? operation.node.operationId : undefined;
    const isDerived = typeof id !== "string" || id === "";
    return { ...operation, isDerived, name: isDerived ? operationName(operation.method, operation.url) : id };
  });
}
