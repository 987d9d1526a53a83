import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "./document.ts";

/** operationId = verb + thing, and a verb has its methods: the id is the name of the method in every client. */
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
    return `operationId "${id}" is no verb of ours: use one of ${list}, then the thing in PascalCase, like ${Object.keys(verbs)[0]}Things.`;
  }
  if (methods.includes(method)) return undefined;
  return `operationId "${id}" says "${verb}" on ${method.toUpperCase()}: "${verb}" is for ${methods.join(", ").toUpperCase()}, so change the verb or the method.`;
}
