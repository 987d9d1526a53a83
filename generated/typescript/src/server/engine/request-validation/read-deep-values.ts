// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads the values of names with keys in brackets, by the schema of what they describe. */
import { type Branch, isNumbered, numbered } from "../http/read-deep.ts";
import type { Schema } from "../model.ts";
import { type Schemas, itemsOf, propertyOf, readTexts, typesOf } from "./coerce.ts";

interface Reading {
  readonly schemas: Schemas;
  readonly decode: (text: string) => string | undefined;
}

/** @returns a value of the type in the schema if possible; undefined if nothing was sent for it */
export function readBranch(branch: Branch, schema: Schema, reading: Reading): unknown {
  const { schemas, decode } = reading;
  const { texts, children } = branch;
  const types = typesOf(schema, schemas);
  if (isNumbered(branch) && !types.has("object") && (types.has("array") || types.size === 0)) {
    const own = texts.length === 0 ? [] : [readTexts(texts.map(decode), schema, schemas)].flat();
    return [
      ...own,
      ...numbered(branch).flatMap((child, index) => itemsIn(child, itemsOf(schema, schemas, index), reading)),
    ];
  }
  if (children.size === 0) return readTexts(texts.map(decode), schema, schemas);
  const entries = [...children].map(([name, child]) => {
    return [name, readBranch(child, propertyOf(schema, name, schemas), reading)] as const;
  });
  return Object.fromEntries(entries);
}

/** `in[]=x&in[]=y` are two items under one key. */
function itemsIn(
  [key, child]: readonly [string, Branch],
  schema: Schema,
  reading: Reading,
): readonly unknown[] {
  if (key !== "" || child.children.size > 0) return [readBranch(child, schema, reading)];
  return child.texts.map((text) => readTexts([reading.decode(text)], schema, reading.schemas));
}
