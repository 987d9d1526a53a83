import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { bodilessMethods } from "../../core/openapi/unsent-bodies.ts";
import { child, firstTime } from "../document.ts";
import { operations } from "../operations.ts";

/** HTTP gives a body no meaning in these methods (RFC 9110, 9.3.1, 9.3.2 and 9.3.5; OpenAPI 3.1, 4.8.10). */
export const SentBody: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const isNew = firstTime();
    for (const operation of operations(root, context)) {
      const { method, location } = operation;
      const body = child(operation, "requestBody");
      if (!body || !(method === "delete" || bodilessMethods.includes(method)) || !isNew(location)) continue;
      context.report({ message: messageFor(method), location: body.location.key() });
    }
  },
});

function messageFor(method: string): string {
  const name = method.toUpperCase();
  return method === "delete"
    ? `A body has no defined meaning in ${name}: the client sends this one and the stubs read it, but servers and proxies may drop it.`
    : `A body has no defined meaning in ${name}, and \`fetch\` sends none: it is only in the bundle. Describe it by parameters, or use POST.`;
}
