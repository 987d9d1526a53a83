/** The property names that a schema knows, at any depth. */
import { asObject, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";

const most = 60;

export function namesIn(schema: unknown, resolve: Resolve): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const open: unknown[] = [schema];
  while (open.length > 0 && names.size < most) {
    const next = open.shift();
    if (seen.has(next)) continue;
    seen.add(next);
    if (Array.isArray(next)) open.push(...next);
    if (!isObject(next)) continue;
    for (const name of Object.keys(asObject(next.properties))) names.add(name);
    if (typeof next.$ref === "string") open.push(resolve(next.$ref));
    open.push(
      ...Object.values(asObject(next.properties)),
      ...Object.values(next).filter((value) => typeof value === "object"),
    );
  }
  return [...names];
}
