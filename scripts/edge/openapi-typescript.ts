/** openapi-typescript: the types of a document's paths, operations and components. */
import openapiTS, { astToString } from "openapi-typescript";
import type { Json } from "../core/json.ts";

/** @returns TypeScript source that declares `paths`, `components` and `operations` */
export async function renderTypes(document: Json): Promise<string> {
  // As bytes: the tool changes an object that it is given.
  const nodes = await openapiTS(Buffer.from(JSON.stringify(document)), {
    silent: true,
    // A default makes a request's property optional; it does not make a response's property present.
    defaultNonNullable: false,
  });
  return astToString(nodes);
}
