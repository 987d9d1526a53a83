import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { follow, isFields, isReference } from "./document.ts";
import type { Place, Resolver } from "./document.ts";

/** A default must be valid itself: otherwise a client sends it and the server refuses the request. */
export const ValidDefault: Oas3Rule = () => {
  const ajv = new Ajv2020({ strict: false, meta: false, validateSchema: false }); // other rules check the schema itself
  addFormats.default(ajv);
  return {
    Schema(schema: unknown, context: UserContext) {
      if (!isFields(schema) || schema.default === undefined) return;
      const { location, report } = context;
      const complaint = validate(ajv, inline({ node: schema, location }, context, []), schema.default);
      if (!complaint) return;
      const message = `Default ${JSON.stringify(schema.default)} ${complaint}: correct the default, or the schema.`;
      report({ message, location: location.child("default") });
    },
  };
};

function validate(ajv: Ajv2020, schema: unknown, value: unknown): string | undefined {
  try {
    if (ajv.validate(isFields(schema) ? schema : {}, value)) return undefined;
    const [error] = ajv.errors ?? [];
    return `${error?.instancePath ? `at ${error.instancePath} ` : ""}${error?.message ?? "does not fit"}`;
  } catch (error) {
    // The schema does not compile, for example because of an invalid pattern, which no built-in rule checks.
    return `cannot be checked (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Copies the schema with all references inlined, because Ajv cannot read other files. Cycles end in "anything". */
function inline(place: Place, context: Resolver, above: readonly string[]): unknown {
  const target = follow(place, context);
  if (!target || above.includes(target.location.absolutePointer)) return {};
  const path = isReference(place.node) ? [...above, target.location.absolutePointer] : above;
  const at = (key: string, node: unknown) =>
    inline({ node, location: target.location.child(key) }, context, path);
  if (Array.isArray(target.node)) return target.node.map((node, index) => at(String(index), node));
  if (!isFields(target.node)) return target.node;
  return Object.fromEntries(Object.entries(target.node).map(([key, node]) => [key, at(key, node)]));
}
