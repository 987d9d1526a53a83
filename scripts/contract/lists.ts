/** What always holds for a list, without extensions: pages, filters and orders, known by the names of its parameters. */
import type { Operation } from "../core/model.ts";
import { filtersOf } from "./filter-meanings.ts";
import { filter, together } from "./filters.ts";
import {
  cursorNames,
  offsetNames,
  pageNames,
  queryNamed,
  searchNames,
  sizeNames,
  sortNames,
} from "./list-parameters.ts";
import { pageSize, pages } from "./pages.ts";
import type { Trial } from "./reach.ts";
import { describedItems } from "./resources.ts";
import type { Session } from "./session.ts";
import { preset, presets, search } from "./searching.ts";
import { sorts } from "./sorting.ts";
import { stocked } from "./stocking.ts";

/** The cases of a list. */
export function listNames(session: Session, operation: Operation): readonly string[] {
  if (operation.method !== "get" || operation.path.endsWith("}")) return [];
  const size = queryNamed(operation, sizeNames);
  const isPaged = [pageNames, offsetNames, cursorNames].some((names) => queryNamed(operation, names));
  const properties = describedItems(session.schemas, operation);
  if (Object.keys(properties).length === 0 && !size) return [];
  const filters = filtersOf(session.schemas, operation);
  return [
    ...(size ? ["page size"] : []),
    ...(size && isPaged ? ["pages"] : []),
    ...filters.map(({ name }) => `filter ${name}`),
    ...(filters.length > 1 ? ["filters together"] : []),
    ...(queryNamed(operation, sortNames) ? ["sort"] : []),
    ...(queryNamed(operation, searchNames) ? ["search"] : []),
    ...presets(operation).map(({ name }) => `default ${name}`),
  ];
}

export async function holdList(trial: Trial, name: string): Promise<void> {
  const own = await stocked(trial);
  if (name === "page size") return pageSize(own);
  if (name === "pages") return pages(own);
  if (name === "filters together") return together(own);
  if (name === "search") return search(own);
  if (name.startsWith("default ")) return preset(own, name.slice("default ".length));
  return name === "sort" ? sorts(own) : filter(own, name.slice("filter ".length));
}
