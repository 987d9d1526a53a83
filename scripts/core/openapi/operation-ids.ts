/** One path item under two paths brings two operations with one operationId: the second gets a name of its own. */
import { type Json, asObject, asString, isObject } from "../json.ts";
import { methods } from "../model.ts";
import { operationName } from "../names.ts";

/** @returns the document itself where no operationId occurs twice */
export function withDistinctIds(document: Json): Json {
  const ids = new Set<string>();
  const renames = new Map<string, Map<string, string>>();
  for (const [path, method, id] of operationsIn(document)) {
    if (!ids.has(id)) ids.add(id);
    else
      renames.set(
        path,
        (renames.get(path) ?? new Map()).set(method, freeId(operationName(method, path), ids)),
      );
  }
  if (renames.size === 0) return document;
  const paths = Object.entries(asObject(document.paths)).map(([path, item]) => {
    const own = renames.get(path);
    return [path, own ? renamed(asObject(item), own) : item] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function operationsIn(document: Json): (readonly [path: string, method: string, id: string])[] {
  return Object.entries(asObject(document.paths)).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = asObject(item)[method];
      const id = isObject(operation) ? asString(operation.operationId) : "";
      return id === "" ? [] : [[path, method, id] as const];
    }),
  );
}

/** @returns the name, or the first with a number that is free; it is taken then */
export function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let count = 2; ids.has(id); count++) id = `${wanted}${count}`;
  ids.add(id);
  return id;
}

function renamed(item: Json, ids: ReadonlyMap<string, string>): Json {
  const entries = Object.entries(item).map(([method, operation]) => {
    const operationId = ids.get(method);
    return [method, operationId === undefined ? operation : { ...asObject(operation), operationId }] as const;
  });
  return Object.fromEntries(entries);
}
