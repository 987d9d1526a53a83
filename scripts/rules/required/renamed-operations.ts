import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { functionName, functionNames, methodName } from "../../core/names.ts";
import { isFields } from "../document.ts";
import { namedOperations } from "./named-operations.ts";

/**
 * Warns of an operation whose function cannot have the operation's name, because another one has it or the client itself.
 * Other rules report two operations of the same name.
 * @param reserved what the client's module exports besides
 */
export function renamedOperations(reserved: readonly string[]): Oas3Rule {
  return () => ({
    Root(root: unknown, context: UserContext) {
      const operations = namedOperations(root, context);
      const names = functionNames(
        operations.map(({ name }) => name),
        reserved,
      );
      for (const [index, { name, node, location }] of operations.entries()) {
        const [wanted, chosen = ""] = [functionName(name), names[index]];
        if (wanted === chosen) continue;
        const isReported = operations.some((other, at) => at !== index && other.name === name);
        if (isReported) continue;
        const hasId = isFields(node) && typeof node.operationId === "string";
        const message = `The operation's function is called ${chosen}, because ${wanted} is taken: by another operation, by the client or by JavaScript. ${othersOf(name, chosen)} the name ${JSON.stringify(name)}.`;
        context.report({ message, location: hasId ? location.child("operationId") : location.key() });
      }
    },
  });
}

function othersOf(name: string, chosen: string): string {
  return methodName(name, chosen) === name
    ? "Everything else keeps"
    : "So is the client's method, because an object with `then` is taken for a promise. Everything else keeps";
}
