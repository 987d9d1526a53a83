import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "../document.ts";

/** The key of a response is a status, a range such as `4XX`, or `default` (4.8.16). No other response is ever sent. */
export const KnownStatus: Oas3Rule = () => ({
  Responses(responses: unknown, { location, report }: UserContext) {
    for (const status of isFields(responses) ? Object.keys(responses) : []) {
      if (/^(?:default|[1-5]XX|[1-5]\d\d|x-.*)$/.test(status)) continue;
      const message = `${JSON.stringify(status)} is not a status: write three digits, a range such as "4XX", or "default".`;
      report({ message, location: location.child(status).key() });
    }
  },
});
