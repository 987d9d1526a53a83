import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isIgnoredKeyword } from "../../core/openapi/ignored.ts";
import { isFields } from "../document.ts";

/** OpenAPI 3.0.3, Reference Object: what stands beside a `$ref` is ignored. Here three keywords are not. */
export const BesideRef: Oas3Rule = () => ({
  ref(node: object, { location, report, specVersion, type }: UserContext) {
    if (specVersion !== "oas3_0" || type.name !== "Schema" || !isFields(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const message = isIgnoredKeyword(key, node) ? ignored(key) : value === true ? honoured(key) : undefined;
      if (message !== undefined) report({ message, location: location.child(key).key() });
    }
  },
});

const instead = (key: string): string => `write \`allOf\` with the reference, and "${key}" beside that.`;

function ignored(key: string): string {
  return `OpenAPI 3.0 ignores "${key}" beside a "$ref", and so does the generated code: ${instead(key)}`;
}

function honoured(key: string): string | undefined {
  return ["readOnly", "writeOnly", "nullable"].includes(key)
    ? `OpenAPI 3.0 ignores "${key}" beside a "$ref". It counts here, but not for other tools: ${instead(key)}`
    : undefined;
}
