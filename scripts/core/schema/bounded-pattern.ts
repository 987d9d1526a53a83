/** Where no deadline can be given. */
import { RE2JS } from "re2js";
import { linearPatterns } from "./linear-pattern.ts";

/** For servers: a text that cannot be matched soon counts as one that does not match. */
export const refusingPattern = linearPatterns({ load: () => RE2JS, otherwise: () => false });

/** For checks of answers: what cannot be matched soon is not reported. */
export const lenientPattern = Object.assign(linearPatterns({ load: () => RE2JS, otherwise: () => true }), {
  code: "lenientPattern",
});
