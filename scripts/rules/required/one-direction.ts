import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "../document.ts";

/** A property is read-only or write-only, never both (OpenAPI 3.0.3, Schema Object): it would have no place at all. */
export const OneDirection: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report }: UserContext) {
    if (!isFields(schema) || schema.readOnly !== true || schema.writeOnly !== true) return;
    const message =
      "What is both `readOnly` and `writeOnly` is left out of requests and of responses: remove one of the two.";
    report({ message, location: location.child("writeOnly") });
  },
});
