import { createRequire } from "node:module";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isPattern, longestFor } from "../../core/schema/pattern.ts";
import type { growthOf } from "../../core/schema/super-linear.ts";
import { isFields } from "../document.ts";

/**
 * Warns of a pattern whose matching may take the square of a text's length or more. Our mock and stubs hold still then,
 * but servers and clients with an engine like JavaScript's do not.
 */
export const GrowingPattern: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report }: UserContext) {
    if (!isFields(schema)) return;
    const { pattern, patternProperties, maxLength } = schema;
    if (typeof pattern === "string") {
      const message = warning(pattern, typeof maxLength === "number");
      if (message !== undefined) report({ message, location: location.child("pattern") });
    }
    for (const name of isFields(patternProperties) ? Object.keys(patternProperties) : []) {
      const message = warning(name, false);
      if (message !== undefined)
        report({ message, location: location.child(["patternProperties", name]).key() });
    }
  },
});

const load = createRequire(import.meta.url);

/** The analysis is loaded for the first pattern that needs it. */
function warning(pattern: string, isBounded: boolean): string | undefined {
  if (!isPattern(pattern) || longestFor(pattern) === undefined) return undefined;
  const analysis = load("../../core/schema/super-linear.ts") as { growthOf: typeof growthOf }; // its own type
  const growth = analysis.growthOf(pattern);
  if (growth === undefined || (growth === "polynomial" && isBounded)) return undefined;
  const time =
    growth === "exponential"
      ? "doubles with each character"
      : "grows with the square of the length, or faster";
  const advice =
    growth === "exponential"
      ? "Repeat nothing that is repeated itself"
      : "Add a `maxLength`, or let parts that follow each other start with different characters";
  return `Matching ${JSON.stringify(pattern)} may take a time that ${time}: one request can block a server. ${advice}.`;
}
