import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** OpenAPI 3.0.3, Reference Object: what stands beside a `$ref` is ignored. Here the direction of a property is not. */
export const DirectionBesideRef: Oas3Rule = () => ({
  ref(node: object, { location, report, specVersion }: UserContext) {
    if (specVersion !== "oas3_0") return;
    for (const [key, value] of Object.entries(node)) {
      if (value !== true || (key !== "readOnly" && key !== "writeOnly")) continue;
      const message = `OpenAPI 3.0 ignores "${key}" beside a "$ref". It counts here, but not for other tools: write \`allOf\` with the reference, and "${key}" beside that.`;
      report({ message, location: location.child(key).key() });
    }
  },
});
