import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isSequence, kindOf } from "../../core/http/media-kind.ts";
import { isFields } from "../document.ts";

/** Warns, with file and line, of anything in the document that the output lacks. */
export const Generated: Oas3Rule = () => ({
  Root: warnOf({ webhooks: inTypesOnly }),
  PathItem: warnOf({
    query: leftOut("query"),
    additionalOperations: leftOut("additionalOperations"),
    servers,
  }),
  Operation: warnOf({ callbacks: inTypesOnly, servers }),
  Parameter(parameter: unknown, { location, report }: UserContext) {
    if (!isFields(parameter) || parameter.in !== "querystring") return;
    report({ message: leftOut("in: querystring"), location: location.child("in") });
  },
  Response: warnOf({ links: inBundleOnly }),
  MediaTypesMap(content: unknown, { location, report }: UserContext) {
    if (!isFields(content)) return;
    for (const [name, media] of Object.entries(content))
      if (isFields(media) && media.itemSchema !== undefined && !isSequence(kindOf(name)))
        report({ message: leftOut("itemSchema"), location: location.child([name, "itemSchema"]).key() });
  },
  MediaType: warnOf({
    itemEncoding: leftOut("itemEncoding"),
    prefixEncoding: leftOut("prefixEncoding"),
  }),
});

const inTypesOnly =
  "These requests are only in the types; the client and the stubs cover only the operations under paths.";
const inBundleOnly = "These links are only in the bundle; the client has no method to follow one.";
const servers =
  "These servers are only in the bundle and the docs; clients send every request to one base URL.";

function leftOut(feature: string): string {
  return `\`${feature}\` of OpenAPI 3.2 is only in the bundle: the tools for types, client and stubs do not support it.`;
}

/** @param messages field → the message to report if the field is not empty */
function warnOf(messages: Readonly<Record<string, string>>) {
  return (
    node: unknown,
    { location, report }: { location: Location; report: UserContext["report"] },
  ): void => {
    for (const [field, message] of Object.entries(messages)) {
      const value = isFields(node) ? node[field] : undefined;
      const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
      if (!isEmpty) report({ message, location: location.child(field).key() });
    }
  };
}
