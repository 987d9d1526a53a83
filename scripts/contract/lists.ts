/** What always holds for a list, without extensions: pages, filters and orders, known by the names of its parameters. */
import { asObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { filter, sorts } from "./filters.ts";
import { cursorNames, offsetNames, pageNames, queryNamed, sizeNames, sortNames } from "./list-parameters.ts";
import { pageSize, pages } from "./pages.ts";
import type { Trial } from "./reach.ts";
import { describedItems } from "./resources.ts";
import type { Session } from "./session.ts";

/** The cases of a list. */
export function listNames(session: Session, operation: Operation): readonly string[] {
  if (operation.method !== "get" || operation.path.endsWith("}")) return [];
  const size = queryNamed(operation, sizeNames);
  const isPaged = [pageNames, offsetNames, cursorNames].some((names) => queryNamed(operation, names));
  const properties = describedItems(session.schemas, operation);
  if (Object.keys(properties).length === 0 && !size) return [];
  const filters = operation.parameters.filter(
    ({ in: place, name, schema }) =>
      place === "query" && Object.hasOwn(properties, name) && !sizeNames.test(name) && isScalar(schema),
  );
  return [
    ...(size ? ["page size"] : []),
    ...(size && isPaged ? ["pages"] : []),
    ...filters.map(({ name }) => `filter ${name}`),
    ...(queryNamed(operation, sortNames) ? ["sort"] : []),
  ];
}

function isScalar(schema: unknown): boolean {
  const { type, enum: permitted, items } = asObject(schema);
  if (type === "array") return asObject(items).type !== "array" && isScalar(items);
  return permitted !== undefined || /^(?:string|integer|number|boolean)$/.test(String(type));
}

export async function holdList(trial: Trial, name: string): Promise<void> {
  if (name === "page size") return pageSize(trial);
  if (name === "pages") return pages(trial);
  return name === "sort" ? sorts(trial) : filter(trial, name.slice("filter ".length));
}
