// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What generated options import. */
export { queryKeyOf } from "./keys.ts";
export { mutationOptionsOf } from "./mutations.ts";
export { infiniteQueryOptionsOf, queryOptionsOf } from "./queries.ts";
