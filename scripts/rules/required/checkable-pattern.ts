import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isPattern } from "../../core/schema/pattern.ts";
import { isFields } from "../document.ts";

/** A pattern is an ECMA-262 regular expression (JSON Schema 2020-12, 6.4). Other dialects cannot be run. */
export const CheckablePattern: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report }: UserContext) {
    if (!isFields(schema)) return;
    const { pattern, patternProperties } = schema;
    if (typeof pattern === "string" && !isPattern(pattern)) {
      report({ message: unusable(pattern), location: location.child("pattern") });
    }
    for (const name of isFields(patternProperties) ? Object.keys(patternProperties) : []) {
      if (isPattern(name)) continue;
      report({ message: unusable(name), location: location.child(["patternProperties", name]).key() });
    }
  },
});

function unusable(pattern: string): string {
  return `${JSON.stringify(pattern)} is not a valid ECMA-262 regular expression with the u flag: values are not checked against it.`;
}
