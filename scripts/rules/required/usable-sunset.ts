import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { deprecationOf, secondsOf } from "../../core/deprecation.ts";
import { isFields } from "../document.ts";

/** `Deprecation` and `Sunset` carry dates (RFC 9745, 2.1; RFC 8594, 3), and the second must not precede the first. */
export const UsableSunset: Oas3Rule = () => ({
  Operation(operation: unknown, { location, report }: UserContext) {
    if (!isFields(operation) || operation.deprecated !== true) return;
    for (const key of ["x-deprecated-since", "x-sunset"]) {
      if (operation[key] === undefined || secondsOf(operation[key]) !== undefined) continue;
      const message = `${key} is no date like 2027-12-31, so no response header says it.`;
      report({ message, location: location.child(key) });
    }
    const { since, sunset } = deprecationOf(operation) ?? {};
    if (since === undefined || sunset === undefined || sunset >= since) return;
    const message = "x-sunset precedes x-deprecated-since, so no response header says it (RFC 9745, 5).";
    report({ message, location: location.child("x-sunset") });
  },
});
