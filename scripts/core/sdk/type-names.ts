/** A schema must not have a name that the client itself uses. Java's generator ensures this, the others do not. */
import { isObject } from "../json.ts";
import type { Model } from "./model.ts";

/** @returns the type names in a client that was generated from a model without schemas and operations */
export function typesIn(source: string): ReadonlySet<string> {
  const comments =
    /"""[\s\S]*?"""|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|(?:\/\/|#).*$/gm;
  return new Set((source.replaceAll(comments, "").match(/\b[A-Z]\w*/g) ?? []).map(folded));
}

/** Adds the suffix `Model` to each schema whose name is taken, as Java's generator does. */
export function withFreeTypeNames<M extends Model>(model: M, taken: ReadonlySet<string>): M {
  const names = model.schemas.map(({ name }) => name);
  const clashing = new Set(names.filter((name) => taken.has(folded(name))));
  if (clashing.size === 0) return model;
  const rename = (name: string) => (clashing.has(name) ? `${name}Model` : name);
  return {
    ...(withReferences(model, rename) as M), // names changed, shapes kept
    schemas: model.schemas.map(({ name, ...schema }) => ({
      ...asRenamed(schema, rename),
      name: rename(name),
    })),
  };
}

function asRenamed<S extends object>(schema: S, rename: (name: string) => string): S {
  return withReferences(schema, rename) as S; // names changed, shapes kept
}

/** References are `{ kind: "ref", name }`, a discriminator's `{ value, schemaName }`, and an omission's `base`. */
function withReferences(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === "string" && isReference(value.kind, key)
        ? rename(entry)
        : withReferences(entry, rename),
    ]),
  );
}

function isReference(kind: unknown, key: string): boolean {
  return (kind === "ref" && key === "name") || (kind === "omit" && key === "base") || key === "schemaName";
}

/** Generators turn `api_error` and `api-error` into the same type. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
