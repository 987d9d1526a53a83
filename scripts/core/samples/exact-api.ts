/** The model in which the examples have every digit of large integers, as `bigint`. */
import type { Json } from "../json.ts";
import type { Api } from "../model.ts";
import { withItemSchemas } from "../openapi/item-schemas.ts";
import { normalise } from "../openapi/normalise.ts";
import { withViews } from "../openapi/views/views.ts";
import { readApi } from "../read-api.ts";

/** @param published the bundle as it is written */
export function exactApi(published: Json): Api {
  return readApi(withViews(withItemSchemas(normalise(published, false))));
}
