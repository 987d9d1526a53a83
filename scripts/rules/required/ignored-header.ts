import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isIgnoredHeader, isIgnoredReplyHeader } from "../../core/openapi/ignored.ts";
import { child, children, isFields } from "../document.ts";

/** Headers that `content` and `security` describe (OpenAPI 3.1, 4.8.12.1, name; 4.8.17.1 and 4.8.15.1, headers). */
export const IgnoredHeader: Oas3Rule = () => ({
  Parameter(parameter: unknown, { location, report }: UserContext) {
    if (!isFields(parameter) || parameter.in !== "header" || !isIgnoredHeader(parameter.name)) return;
    report({ message: messageFor(String(parameter.name)), location: location.child("name") });
  },
  Response: withoutContentType,
  Encoding: withoutContentType,
});

function withoutContentType(node: unknown, { location, report }: UserContext): void {
  for (const header of children(child({ node, location }, "headers")))
    if (isIgnoredReplyHeader(header.key))
      report({ message: messageFor(header.key), location: header.location.key() });
}

function messageFor(name: string): string {
  const described = name.toLowerCase() === "authorization" ? "`security`" : "the media types under `content`";
  return `OpenAPI ignores the header ${JSON.stringify(name)} here, and so does the generated code: describe it by ${described}.`;
}
