import type { UserContext } from "@redocly/openapi-core";
import { operationName } from "../../core/names.ts";
import { isFields } from "../document.ts";
import { type OperationPlace, operations } from "../operations.ts";

export interface NamedOperation extends OperationPlace {
  readonly name: string;
  /** The document gives no operationId. */
  readonly isDerived: boolean;
}

/** Lists every operation under `paths`, with its name in the outputs. */
export function namedOperations(root: unknown, context: UserContext): NamedOperation[] {
  return operations(root, context).map((operation) => {
    const id = isFields(operation.node) ? operation.node.operationId : undefined;
    const isDerived = typeof id !== "string" || id === "";
    return { ...operation, isDerived, name: isDerived ? operationName(operation.method, operation.url) : id };
  });
}
