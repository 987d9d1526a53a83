/** Where a document's patterns stand. */
import { placeOf } from "./places.ts";
import type { Document } from "@redocly/openapi-core";
import { asObject } from "../../core/json.ts";
import { keysTo, walk } from "../../core/openapi/walk.ts";
import type { Problem } from "../../core/problem.ts";
import { address } from "./problems.ts";
import type { References } from "./references.ts";

/** @param slow the sources of regular expressions that took too long over a value */
export function slowPatterns(
  slow: ReadonlySet<string>,
  { root, references, targetOf }: References,
  cwd: string,
): Problem[] {
  if (slow.size === 0) return [];
  const files = new Set([root, ...references.flatMap((reference) => targetOf(reference)?.file ?? [])]);
  return [...slow].map((pattern) => {
    const at = [...files].map((file) => place(file, pattern, cwd)).find((found) => found !== undefined);
    return {
      severity: "warning",
      code: "slow-pattern",
      message: `Matching ${JSON.stringify(pattern)} takes more than a second, and may take for ever: a value was not checked against it.`,
      hint: "quantifiers inside quantifiers, as in (a+)+, try every way to share out a text: write a+ instead",
      ...(at && { at }),
    };
  });
}

function place(file: Document, pattern: string, cwd: string): Problem["at"] {
  let pointer: string | undefined;
  walk({ value: file.parsed, position: "Data", path: undefined, holder: undefined }, ({ value, path }) => {
    const { pattern: own, patternProperties } = asObject(value);
    const isHere = own === pattern || Object.hasOwn(asObject(patternProperties), pattern);
    const key = own === pattern ? "pattern" : "patternProperties";
    if (isHere) pointer ??= placeOf([...keysTo(path), key]);
    return pointer === undefined;
  });
  return pointer === undefined ? undefined : address({ source: file.source, pointer }, cwd);
}
