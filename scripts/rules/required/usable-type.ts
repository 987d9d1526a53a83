import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "../document.ts";

/** What no value can meet, because the keyword itself is invalid (JSON Schema 2020-12 Validation, 6.1.1 and 6.2.1). */
export const UsableType: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report }: UserContext) {
    if (!isFields(schema)) return;
    const { type, multipleOf } = schema;
    if (Array.isArray(type) && type.length === 0)
      report({
        message: "The list of types in `type` is empty: name at least one, or leave `type` out.",
        location: location.child("type"),
      });
    if (multipleOf === 0)
      report({
        message: "`multipleOf` is 0, but has to be greater: correct it, or leave it out.",
        location: location.child("multipleOf"),
      });
  },
});
