/**
 * Prism's own server, to know what our mock works around. It answers valid requests correctly. But it ignores the
 * one-of rule for headers, accepts text that JavaScript converts to numbers, and hangs on bad JSON.
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
