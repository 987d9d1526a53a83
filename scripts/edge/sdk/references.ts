/** References in the generators' model: `{ kind: "ref", name }`, a discriminator's `{ schemaName }`, an omission's `base`. */
import { isObject } from "../../core/json.ts";

/** @returns the value with other names in its references */
export function renamedReferences(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamedReferences(item, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === "string" && isReference(value.kind, key)
        ? rename(entry)
        : renamedReferences(entry, rename),
    ]),
  );
}

function isReference(kind: unknown, key: string): boolean {
  return (kind === "ref" && key === "name") || (kind === "omit" && key === "base") || key === "schemaName";
}
