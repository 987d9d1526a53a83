/** References in the generators' model: `{ kind: "ref", name }`, a discriminator's `{ schemaName }`, an omission's `base`. */
import { isObject } from "../../core/json.ts";
import { withParts } from "./parts.ts";

/** @returns the value with other names in its references */
export function renamedReferences(value: unknown, rename: (name: string) => string): unknown {
  const kind = isObject(value) ? value.kind : undefined;
  return withParts(value, (part, key) =>
    typeof part === "string" && isReference(kind, key) ? rename(part) : renamedReferences(part, rename),
  );
}

function isReference(kind: unknown, key: string): boolean {
  return (kind === "ref" && key === "name") || (kind === "omit" && key === "base") || key === "schemaName";
}
