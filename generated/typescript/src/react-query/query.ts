// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** What generated options import. */
export { queryKeyOf } from "./keys.ts";
export { mutationOptionsOf } from "./mutations.ts";
export { infiniteQueryOptionsOf, queryOptionsOf } from "./queries.ts";
