/** What the parameters of lists are usually called. */
import type { Operation, Parameter } from "../core/model.ts";
import type { Listed } from "./listing.ts";
import type { Schemas } from "./schemas.ts";

export const sizeNames = /^(?:limit|per_?page|page_?size|size|max_?results|first|top|count|page\[size\])$/i;

export const pageNames = /^(?:page|page_?(?:no|number|index)|p)$/i;
export const offsetNames = /^(?:offset|skip|start|start_?index)$/i;
export const cursorNames = /^(?:cursor|after|starting_?after|page_?token|next_?token|continuation|marker)$/i;
export const sortNames = /^(?:sort|order|sort_?by|order_?by|ordering)$/i;
export const searchNames = /^(?:q|query|search|search_?(?:term|text|query)|text|keywords?|term)$/i;
export const directionNames = /^(?:order|direction|sort_?(?:dir|order|direction)|dir)$/i;

/** Whether only the server can make its values: a cursor with nothing that says how it is written. */
export function isOpaque(schemas: Schemas, { in: place, name, schema }: Parameter): boolean {
  if (place !== "query" || !cursorNames.test(name)) return false;
  return schemas
    .variants(schemas.plain(schema))
    .every((variant) => !["format", "pattern", "enum", "const"].some((keyword) => keyword in variant));
}

/** Whether the document says everything that a value needs to be accepted. */
export function isFree(schemas: Schemas, { subject }: Listed): boolean {
  return subject.kind !== "parameter" || !isOpaque(schemas, subject.parameter);
}

export function queryNamed({ parameters }: Operation, names: RegExp): Parameter | undefined {
  return parameters.find(({ in: place, name }) => place === "query" && names.test(name));
}

/** The greatest size that may be asked for. */
export function greatestOf(schemas: Schemas, { schema }: Parameter): number {
  const [{ maximum, exclusiveMaximum } = {}] = schemas.variants(schemas.plain(schema));
  const limits = [maximum, typeof exclusiveMaximum === "number" ? exclusiveMaximum - 1 : undefined];
  return Math.min(100, ...limits.filter((limit) => typeof limit === "number"));
}
