/** JSONPath queries of overlays (RFC 9535). */
import { type JsonValue, exec } from "jsonpath-rfc9535";
import parse from "jsonpath-rfc9535/parser";
import { nearest } from "../../core/nearest.ts";
import type { Fault } from "../../core/overlay/read-overlay.ts";

/** So many places at once are a slip, such as `$..*`. */
const most = 100_000;

class TooMany extends Error {}

/** @returns the places that a query selects, each once, or why it cannot be read */
export function select(
  document: unknown,
  query: string,
): readonly (readonly string[])[] | Omit<Fault, "keys"> {
  const found = new Map<string, readonly string[]>();
  const hint = "use JSONPath as in RFC 9535, such as $.paths['/users'].get or $..[?@.deprecated == true]";
  try {
    const unknown = calledIn(parse(query)).find((name) => !functions.includes(name));
    if (unknown !== undefined) {
      const [meant] = nearest(unknown, functions);
      const reason = `there is no function ${JSON.stringify(unknown)}`;
      return { message: noQuery(query, reason), hint: meant === undefined ? hint : `did you mean ${meant}?` };
    }
    // A document is what JSON or YAML gave.
    exec(document as JsonValue, query, (_value, path) => {
      const keys = path.map(String);
      found.set(JSON.stringify(keys), keys);
      if (found.size > most) throw new TooMany();
    });
  } catch (error) {
    if (error instanceof TooMany)
      return { message: `${JSON.stringify(query)} selects more than ${most} places.` };
    return { message: noQuery(query, reasonOf(error, query)), hint };
  }
  return [...found.values()];
}

/** RFC 9535, 2.4.4 to 2.4.8. The library takes any name, and then selects nothing. */
const functions = ["length", "count", "match", "search", "value"];

function calledIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "type" in node && node.type === "FunctionExpr" && "name" in node ? [String(node.name)] : [];
  return [...own, ...Object.values(node).flatMap(calledIn)];
}

function noQuery(query: string, reason: string): string {
  return `${JSON.stringify(query)} is not a JSONPath query: ${reason}.`;
}

/** The parser says where it stopped; what it expected there is a list of its own terms. */
function reasonOf(error: unknown, query: string): string {
  const location = error instanceof Error && "location" in error ? error.location : undefined;
  const start = location && typeof location === "object" && "start" in location ? location.start : undefined;
  const offset = start && typeof start === "object" && "offset" in start ? Number(start.offset) : undefined;
  if (offset === undefined) return "a function in it gets what it does not take";
  return offset >= query.length
    ? "it is not complete"
    : `character ${offset + 1} is not expected: ${JSON.stringify(query.slice(offset, offset + 20))}`;
}
