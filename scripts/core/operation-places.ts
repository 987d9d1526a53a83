import { type Json, asObject, follow } from "./json.ts";
import { type Method, methods } from "./model.ts";

/** Where an operation stands in a document. */
export interface OperationPlace {
  readonly path: string;
  readonly method: Method;
  /** Its path item. */
  readonly item: Json;
  readonly operation: Json;
}

/** @param document a bundle: each `$ref` points into the document itself */
export function operationPlaces(document: Json): OperationPlace[] {
  return Object.entries(asObject(document.paths)).flatMap(([path, reference]) => {
    const item = follow(document, reference);
    const named = Object.keys(item).filter((key): key is Method => methods.some((method) => method === key));
    return named.map((method) => ({ path, method, item, operation: asObject(item[method]) }));
  });
}
