// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Exploded objects in forms, queries and cookies: each property has a name of its own (OpenAPI 3.1, 4.8.12.2). */
import type { Parameter } from "../model.ts";
import { type Schemas, otherOf, propertiesOf, typesOf } from "./coerce.ts";

export function isSpread({ style, explode, mediaType, schema }: Parameter, schemas: Schemas): boolean {
  return style === "form" && explode && mediaType === undefined && typesOf(schema, schemas).has("object");
}

export interface Described {
  readonly parameter: Parameter;
  readonly schemas: Schemas;
  /** All parameters of the operation. */
  readonly parameters: readonly Parameter[];
}

/** @returns whether a name is one of the object's properties. An object with free names has those that are no other's. */
export function ownNames({ parameter, schemas, parameters }: Described): (name: string) => boolean {
  const { in: place, schema } = parameter;
  const own = propertiesOf(schema, schemas);
  const others = parameters.filter((other) => other.in === place && other !== parameter);
  const spread = others.filter((other) => isSpread(other, schemas));
  const names = new Set([
    ...others.map(({ name }) => name),
    ...spread.flatMap((other) => [...propertiesOf(other.schema, schemas).keys()]),
  ]);
  const deep = others.filter(({ style }) => style === "deepObject").map(({ name }) => `${name}[`);
  const isOthers = (name: string) => names.has(name) || deep.some((start) => name.startsWith(start));
  const isOpen = (name: string) => own.size === 0 || otherOf(schema, name, schemas) !== undefined;
  return (name) => own.has(name) || (isOpen(name) && !isOthers(name));
}
