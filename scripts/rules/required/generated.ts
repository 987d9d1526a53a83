import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "../document.ts";

/** What a document may say and the output does not: told with its address, never dropped in silence. */
export const Generated: Oas3Rule = () => ({
  Root: tell({ webhooks: inTypesOnly }),
  PathItem: tell({ query: leftOut("query"), additionalOperations: leftOut("additionalOperations"), servers }),
  Operation: tell({ callbacks: inTypesOnly, servers }),
  Parameter(parameter: unknown, { location, report }: UserContext) {
    if (!isFields(parameter) || parameter.in !== "querystring") return;
    report({ message: leftOut("in: querystring"), location: location.child("in") });
  },
  Response: tell({ links: inBundleOnly }),
  MediaType: tell({
    itemSchema: leftOut("itemSchema"),
    itemEncoding: leftOut("itemEncoding"),
    prefixEncoding: leftOut("prefixEncoding"),
  }),
});

const inTypesOnly =
  "The types describe these requests; the client and the stubs are for the operations under paths alone.";
const inBundleOnly =
  "The links that are given here are in the bundle alone; the client has no call that follows one.";
const servers =
  "The servers that are given here are in the bundle and the docs; clients send every request to one base URL.";

function leftOut(feature: string): string {
  return `\`${feature}\` of OpenAPI 3.2 is in the bundle alone: types, client and stubs leave it out, for their tools do not know it.`;
}

/** @param told field → what is said of it where it holds anything */
function tell(told: Readonly<Record<string, string>>) {
  return (
    node: unknown,
    { location, report }: { location: Location; report: UserContext["report"] },
  ): void => {
    for (const [field, message] of Object.entries(told)) {
      const value = isFields(node) ? node[field] : undefined;
      const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
      if (!isEmpty) report({ message, location: location.child(field).key() });
    }
  };
}
