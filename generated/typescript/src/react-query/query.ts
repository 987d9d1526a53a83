// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What generated hooks import. */
export { queryKeyOf } from "./keys.ts";
export { mutationHook, mutationOptionsOf } from "./mutations.ts";
export { infiniteQueryHook, infiniteQueryOptionsOf, queryHook, queryOptionsOf } from "./queries.ts";
