import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, isFields } from "./document.ts";
import type { Place } from "./document.ts";
import { nearest } from "../core/nearest.ts";

const keywords = [
  ["required", "enum", "const", "pattern", "additionalProperties", "dependentRequired"],
  ["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
  [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "contains",
    "not",
    "anyOf",
    "oneOf",
  ],
].flat();
const types = ["string", "integer", "number", "boolean", "array", "object", "null"];

/** The allowed keys: `names` are those of the map, `parts` those of each value. */
const keyword = { names: keywords, parts: ["code", "option", "empty"] };
const type = { names: types, parts: ["code", "option"] };
const format = { names: undefined, parts: ["code", "option"] };

type Kind = typeof keyword | typeof type | typeof format;
type Entry = Place & { readonly key: string };
type Report = UserContext["report"];

/** `x-validation-codes` maps each JSON Schema keyword to the error code for a violation of it. */
export const ValidationCodes: Oas3Rule = () => ({
  Root(root: unknown, { location, report }: UserContext) {
    for (const entry of children(child({ node: root, location }, "x-validation-codes"))) {
      if (entry.key === "type") checkMap(entry, type, report);
      else if (entry.key === "format") checkMap(entry, format, report);
      else check(entry, keyword, report);
    }
  },
});

function checkMap(map: Entry, kind: Kind, report: Report): void {
  if (isFields(map.node)) for (const entry of children(map)) check(entry, kind, report);
  else report({ message: `"${map.key}" must map names to {code, option}.`, location: map.location.key() });
}

function check({ key, node, location }: Entry, { names, parts }: Kind, report: Report): void {
  if (names && !names.includes(key)) {
    const message = `"${key}" is not something that JSON Schema checks: correct it, or leave it out.`;
    report({ message, location: location.key(), suggest: nearest(key, names) });
  } else if (
    !isFields(node) ||
    !("code" in node) ||
    Object.values(node).some((text) => typeof text !== "string")
  ) {
    report({
      message: `"${key}" needs a "code", and all of its values must be text.`,
      location: location.key(),
    });
  } else {
    for (const extra of Object.keys(node).filter((name) => !parts.includes(name))) {
      const message = `"${extra}" is not allowed here: use ${parts.join(", ")}.`;
      report({ message, location: location.child(extra).key(), suggest: nearest(extra, parts) });
    }
  }
}
