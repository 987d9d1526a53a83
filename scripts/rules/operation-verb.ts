import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "./document.ts";

/** operationId = verb + thing, and each verb has its HTTP methods. Clients use the id as the name of a function. */
export const OperationVerb: Oas3Rule = ({ verbs = {} }: { verbs?: Record<string, string[]> }) => ({
  Operation(operation: unknown, { key, location, report }: UserContext) {
    if (!isFields(operation) || typeof operation.operationId !== "string") return;
    const message = complaint(operation.operationId, String(key), verbs);
    if (message) report({ message, location: location.child("operationId") });
  },
});

function complaint(id: string, method: string, verbs: Record<string, string[]>): string | undefined {
  const verb = /^[a-z]+(?=[A-Z][A-Za-z0-9]*$)/.exec(id)?.[0] ?? "";
  const methods = verbs[verb];
  if (!methods) {
    const list = Object.keys(verbs).join(", ");
    return `operationId "${id}" does not start with a known verb: use one of ${list}, then the thing in PascalCase, like ${Object.keys(verbs)[0]}Things.`;
  }
  if (methods.includes(method)) return undefined;
  return `operationId "${id}" uses "${verb}" with ${method.toUpperCase()}, but "${verb}" is for ${methods.join(", ").toUpperCase()}: change the verb or the method.`;
}
