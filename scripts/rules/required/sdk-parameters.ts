import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { languagesIn } from "../../core/sdk/sdk.ts";
import { type Place, child, children, firstTime, follow, isFields } from "../document.ts";
import { type OperationPlace, operations } from "../operations.ts";

/** Parameters of the query that the clients in other languages have no way to write. */
export const SdkParameters: Oas3Rule = ({ outputs = {} }: { readonly outputs?: object }) => ({
  Root(root: unknown, context: UserContext) {
    if (languagesIn(outputs).length === 0) return;
    const isNew = firstTime();
    const places = operations(root, context).flatMap((operation) => leftOut(operation, context));
    for (const { name, location } of places) {
      if (!isNew(location)) continue;
      const message = `The SDKs have no parameter ${JSON.stringify(name)}: it is an object that has lists or objects inside, or a list of them.`;
      context.report({ message, location });
    }
  },
});

function leftOut(
  { parameters }: OperationPlace,
  context: UserContext,
): { name: unknown; location: Place["location"] }[] {
  return parameters
    .filter((parameter) => parameter.in === "query" && isNested(child(parameter, "schema"), context))
    .map(({ name, location }) => ({ name, location: location.child("name") }));
}

function isNested(place: Place | undefined, context: UserContext): boolean {
  const schema = follow(place, context);
  const parts = [child(schema, "items") ?? [], children(child(schema, "properties"))].flat();
  return parts.some((part) => isStructured(follow(part, context)));
}

function isStructured(schema: Place | undefined): boolean {
  if (!isFields(schema?.node)) return false;
  const { type, properties, items } = schema.node;
  const types = [type].flat();
  return types.includes("object") || types.includes("array") || isFields(properties) || isFields(items);
}
