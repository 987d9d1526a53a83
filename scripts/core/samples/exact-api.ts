/** The document and the model in which values have every digit of their numbers. */
import type { Json } from "../json.ts";
import type { Api } from "../model.ts";
import { withItemSchemas } from "../openapi/item-schemas.ts";
import { normalise } from "../openapi/normalise.ts";
import { withViews } from "../openapi/views/views.ts";
import { readApi } from "../read-api.ts";

/** @param published the bundle as it is written */
export function exactApi(published: Json): Api {
  return readApi(withViews(exactDocument(published)));
}

/** For readers: each schema once, with `readOnly` and `writeOnly` where the author put them. */
export function exactDocument(published: Json): Json {
  return withItemSchemas(normalise(published, false));
}
