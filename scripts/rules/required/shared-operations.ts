import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { operationName } from "../../core/names.ts";
import { child, firstTime, isFields } from "../document.ts";
import { operations } from "../operations.ts";

/** A path item that stands under two paths brings its operationIds twice: each is an operation of its own. */
export const SharedOperations: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const isNew = firstTime();
    const paths = child({ node: root, location: context.location }, "paths");
    for (const { location, node, method, url } of operations(root, context)) {
      if (isNew(location) || !isFields(node) || typeof node.operationId !== "string") continue;
      const message = `${method.toUpperCase()} ${url} shares its path item, and so the operationId ${JSON.stringify(node.operationId)}, with another path: here it is called ${operationName(method, url)}.`;
      context.report({ message, location: child(paths, url)?.location.key() ?? location });
    }
  },
});
