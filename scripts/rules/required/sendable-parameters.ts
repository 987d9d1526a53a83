import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { firstTime } from "../document.ts";
import { type Parameter, operations } from "../operations.ts";

/** A parameter whose name no request can hold: a header's is a token (RFC 9110, 5.6.2), others are text. */
export const SendableParameters: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const isNew = firstTime();
    const all = operations(root, context).flatMap(({ parameters }) => parameters);
    for (const parameter of all) {
      const message = objectionTo(parameter);
      if (message === undefined || !isNew(parameter.location)) continue;
      context.report({ message, location: parameter.location.child("name") });
    }
  },
});

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

function objectionTo({ name, in: place }: Parameter): string | undefined {
  if (typeof name !== "string") return undefined;
  if (!name.isWellFormed())
    return `The name of a parameter is text, but ${JSON.stringify(name)} has half of a character, which no request can hold: write the whole one.`;
  return place === "header" && !token.test(name)
    ? `The name of a header has letters, digits and some marks, but no other character (RFC 9110, 5.6.2), so no request can hold ${JSON.stringify(name)}: correct the name.`
    : undefined;
}
