/**
 * Prism's own server, so that we know what our front works around. Well-formed requests are answered exactly. Of the
 * refusals it does not know the one-of rule, takes texts that JavaScript reads as numbers, and hangs on bad JSON.
 */
import { startPrismServer } from "../../scripts/edge/mock/prism-server.ts";
import { createApi } from "../.generated/users-api/typescript/src/index.ts";
import { specification } from "../users-api/specification.ts";
import { contractSuite } from "./suite.ts";

contractSuite({
  ...specification,
  createApi,
  name: "plain Prism",
  start: () => startPrismServer({ ...specification, host: "127.0.0.1", port: 0 }),
  refusals: "any 4xx",
  missed: /none of |= "(?:0x10|1e2| 1)"$|: query (?:page_no|per_page|with_archived) = ""$|: malformed JSON$/,
});
