import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isPattern } from "../../core/schema/pattern.ts";
import type { Growth, growthOf } from "../../core/schema/super-linear.ts";
import { isFields } from "../document.ts";

/**
 * Warns of a pattern whose matching may take the square of a text's length or more. Our mock and stubs hold still then,
 * but servers and clients with an engine like JavaScript's do not.
 */
export function growingPattern(growth: typeof growthOf): Oas3Rule {
  return () => ({
    Schema(schema: unknown, { location, report }: UserContext) {
      if (!isFields(schema)) return;
      const { pattern, patternProperties, maxLength } = schema;
      const tell = (source: string, at: typeof location, isBounded: boolean): void => {
        const found = isPattern(source) ? growth(source) : undefined;
        if (found === undefined || (found === "polynomial" && isBounded)) return;
        report({ message: warning(source, found), location: at });
      };
      if (typeof pattern === "string")
        tell(pattern, location.child("pattern"), typeof maxLength === "number");
      for (const name of isFields(patternProperties) ? Object.keys(patternProperties) : [])
        tell(name, location.child(["patternProperties", name]).key(), false);
    },
  });
}

function warning(pattern: string, growth: Growth): string {
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
