/** Which schemas stand behind a value: all that its page can show of others. */
import { parseFragment } from "../json-pointer.ts";
import { type Json, asArray, isObject } from "../json.ts";
import { compare } from "../problem.ts";

/**
 * @param schemas `components.schemas`
 * @returns a function from a value to the schemas that it names, and those that these name, sorted by name
 */
export function createReach(schemas: Json): (value: unknown) => Json {
  const known = new Map<string, ReadonlySet<string>>();
  const namesOf = (name: string): ReadonlySet<string> => {
    const found = known.get(name) ?? namesIn(schemas[name]);
    known.set(name, found);
    return found;
  };
  return (value) => {
    const reached = new Set(namesIn(value));
    for (const name of reached) for (const next of namesOf(name)) reached.add(next); // a set lists what is added, too
    return Object.fromEntries(
      [...reached]
        .filter((name) => Object.hasOwn(schemas, name))
        .toSorted(compare)
        .map((name) => [name, schemas[name]]),
    );
  };
}

/** The schemas that a value names itself. What only looks like a reference is taken for one. Stack-safe. */
function namesIn(value: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (Array.isArray(one)) rest.push(...asArray(one));
    if (!isObject(one)) continue;
    if (typeof one.$ref === "string") names.add(nameIn(one.$ref));
    rest.push(...Object.values(one));
  }
  return names;
}

function nameIn(reference: string): string {
  const [section, kind, name = ""] = parseFragment(reference) ?? [];
  return section === "components" && kind === "schemas" ? name : "";
}
