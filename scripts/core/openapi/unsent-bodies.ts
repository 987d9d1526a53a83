/** Bodies that no client can send with `fetch`: of GET and HEAD; TRACE must have none (RFC 9110, 9.3.1, 9.3.2, 9.3.8). */
import { type Json, asObject } from "../json.ts";

export const bodilessMethods: readonly string[] = ["get", "head", "trace"];

/**
 * The document as every output takes it: these requests have no body. Lint warns of it.
 * @param document its path items are in their paths
 * @returns the document itself if there is no such body
 */
export function withoutUnsentBodies(document: Json): Json {
  const items = Object.entries(asObject(document.paths));
  if (!items.some(([, item]) => unsentIn(item).length > 0)) return document;
  const paths = items.map(([path, item]) => [path, withoutBodies(asObject(item), unsentIn(item))] as const);
  return { ...document, paths: Object.fromEntries(paths) };
}

function unsentIn(item: unknown): readonly string[] {
  const operations = asObject(item);
  return bodilessMethods.filter((method) => "requestBody" in asObject(operations[method]));
}

function withoutBodies(item: Json, methods: readonly string[]): Json {
  const changed = methods.map((method) => {
    const { requestBody: _unsent, ...operation } = asObject(item[method]);
    return [method, operation] as const;
  });
  return { ...item, ...Object.fromEntries(changed) };
}
