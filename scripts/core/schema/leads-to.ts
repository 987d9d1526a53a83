/** Which schemas hold a keyword, themselves or in a component that they lead to. */
import { isObject } from "../json.ts";
import { memoize } from "../memoize.ts";
import type { Api } from "../model.ts";

/**
 * @param keywords any of which is looked for
 * @returns for a document's components: a function that says whether a part of the document leads to such a keyword
 */
export function leadsTo(
  keywords: readonly string[],
): (schemas: Api["schemas"]) => (part: unknown) => boolean {
  return memoize((schemas: Api["schemas"]) => {
    const found = new Set<string>();
    const leads = (part: unknown): boolean => {
      if (Array.isArray(part)) return part.some(leads);
      if (!isObject(part)) return false;
      if (keywords.some((keyword) => Object.hasOwn(part, keyword))) return true;
      const refers = found.size > 0 && typeof part.$ref === "string" && found.has(nameIn(part.$ref));
      return refers || Object.values(part).some(leads);
    };
    for (let before = -1; before < found.size;) {
      before = found.size;
      const more = Object.entries(schemas).filter(([, schema]) => leads(schema));
      for (const [name] of more) found.add(name);
    }
    return leads;
  });
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1); // a component's name has no slash
}
