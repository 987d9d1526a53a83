import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { templateNames } from "../../core/path-template.ts";
import { type OperationPlace, operations } from "../operations.ts";
import { firstTime } from "../document.ts";

/** Each `{name}` in a path is declared as a path parameter, and each path parameter is in its path (4.8.2). */
export const PathParameters: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const isNew = firstTime();
    for (const operation of operations(root, context)) {
      const inPath = templateNames(operation.url);
      const declared = operation.parameters.filter(({ in: place }) => place === "path");
      const names = declared.map(({ name }) => name);
      for (const name of inPath.filter((wanted) => !names.includes(wanted)))
        context.report({ message: undeclared(name, operation), location: operation.location.key() });
      const idle = declared.filter(({ name }) => !inPath.some((wanted) => wanted === name));
      for (const { name, location } of idle.filter((parameter) => isNew(parameter.location)))
        context.report({ message: unused(name, operation), location });
    }
  },
});

function undeclared(name: string, { url, method }: OperationPlace): string {
  return `{${name}} in the path ${url} is not declared: ${method} needs a parameter of this name with \`in: path\`.`;
}

function unused(name: unknown, { url }: OperationPlace): string {
  return `The path parameter ${JSON.stringify(name)} is not in the path ${url}: write {${String(name)}} there, or remove the parameter.`;
}
