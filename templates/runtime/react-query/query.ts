/** What generated options import. */
export { queryKeyOf } from "./keys.ts";
export { mutationOptionsOf } from "./mutations.ts";
export { infiniteQueryOptionsOf, queryOptionsOf } from "./queries.ts";
