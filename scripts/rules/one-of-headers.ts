import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children } from "./document.ts";
import type { Place } from "./document.ts";
import { nearest } from "../core/nearest.ts";
import { operationName, operations, parameterNames } from "./operations.ts";
import type { OperationPlace } from "./operations.ts";

const extension = "x-require-one-of-headers";

/** OpenAPI cannot require one of several headers; `x-require-one-of-headers` can, if operations declare them all. */
export const OneOfHeaders: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const groups = child({ node: root, location: context.location }, extension);
    if (!groups) return;
    if (!isListOfLists(groups.node)) {
      const message = `${extension} must be a list of lists of header names, such as [[X-First, X-Second]].`;
      context.report({ message, location: groups.location.key() });
      return;
    }
    const all = operations(root, context);
    if (all.length === 0) return;
    for (const name of children(groups).flatMap((group) => children(group))) checkName(name, all, context);
  },
});

function checkName(
  { node: name, location }: Place,
  all: readonly OperationPlace[],
  { report }: UserContext,
): void {
  const known = [...new Set(all.flatMap((operation) => parameterNames(operation, "header")))];
  if (typeof name !== "string" || !known.includes(name)) {
    const instead = known.length > 0 ? `use one of ${known.join(", ")}` : "declare it on each";
    const message = `${extension} names ${JSON.stringify(name)}, but no operation has this header parameter: ${instead}.`;
    report({ message, location, suggest: nearest(String(name), known) });
    return;
  }
  for (const operation of all.filter((candidate) => !parameterNames(candidate, "header").includes(name))) {
    const message = `Operation ${operationName(operation)} lacks the header parameter ${name} required by ${extension}: add it to "parameters".`;
    report({ message, location: operation.location.key() });
  }
}

function isListOfLists(node: unknown): boolean {
  return Array.isArray(node) && node.every((group) => Array.isArray(group) && group.length > 1);
}
