import { isObject } from "../json.ts";

/** @returns whether all references and discriminator mappings of a document point into the document itself */
export function isSelfContained(root: unknown): boolean {
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (leavesDocument(value)) return false;
    open.push(...Object.values(Object(value)).filter(isNested));
  }
  return true;
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function leavesDocument(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { $ref, mapping } = value;
  const targets = isObject(mapping) ? Object.values(mapping) : [];
  return (
    (typeof $ref === "string" && !$ref.startsWith("#")) ||
    targets.some((target) => typeof target !== "string" || !/^(?:#|[\w-]+$)/.test(target))
  );
}
