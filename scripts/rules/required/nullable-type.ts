import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isIgnoredKeyword } from "../../core/openapi/ignored.ts";
import { isFields } from "../document.ts";

/** OpenAPI 3.0.4, 4.7.24.1: `nullable` adds null to the `type` beside it, and nothing to any other keyword. */
export const NullableType: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report, specVersion }: UserContext) {
    if (specVersion !== "oas3_0" || !isFields(schema) || schema.nullable !== true) return;
    const isUntyped = schema.type === undefined && combining.some((keyword) => keyword in schema);
    const message = isIgnoredKeyword("nullable", schema) ? notListed : isUntyped ? untyped : undefined;
    if (message !== undefined) report({ message, location: location.child("nullable").key() });
  },
});

const combining = ["allOf", "anyOf", "oneOf", "not"];

const notListed =
  "`nullable` has no effect here, because `enum` does not list null: add null to `enum`, or leave `nullable` out.";
const untyped =
  "OpenAPI 3.0 ignores `nullable` without a `type` beside it. It counts here, but not for other tools: add the `type`, or a branch of `oneOf` that permits null.";
