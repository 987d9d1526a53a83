import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "../document.ts";

/** A list of types names at least one (JSON Schema 2020-12 Validation, 6.1.1): nothing has none of all types. */
export const UsableType: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report }: UserContext) {
    if (!isFields(schema) || !Array.isArray(schema.type) || schema.type.length > 0) return;
    const message = "The list of types in `type` is empty: name at least one, or leave `type` out.";
    report({ message, location: location.child("type") });
  },
});
