/** Everything in a document that is deprecated, and when it is due. */
import { type Deprecation, dayOf, deprecationNote, deprecationOf } from "./deprecation.ts";
import { formatPointer } from "./json-pointer.ts";
import { type Json, asString, isObject } from "./json.ts";
import { keysTo, walk } from "./openapi/walk.ts";

/** `due` within this many days, `overdue` after the sunset; `undated` without one. */
export const soon = 30;
export type State = "overdue" | "due" | "announced" | "undated";

export interface Deprecated extends Deprecation {
  /** `operation listPlots`, `parameter soil`, `property Plot.sunny`. */
  readonly what: string;
  readonly pointer: string;
  readonly state: State;
}

const kinds: ReadonlySet<string> = new Set(["Operation", "Parameter", "Header", "Schema"]);

/**
 * @param document a bundle
 * @param today in seconds since the epoch
 * @returns the most urgent ones first
 */
export function deprecationsIn(document: Json, today: number): readonly Deprecated[] {
  const found: Deprecated[] = [];
  walk(
    { value: document, position: "Root", path: undefined, holder: undefined },
    ({ value, position, path }) => {
      const deprecation = kinds.has(position) && isObject(value) ? deprecationOf(value) : undefined;
      if (!deprecation || !isObject(value)) return;
      const keys = keysTo(path);
      const what = `${kindOf(position, keys)} ${nameOf(value, keys)}`;
      found.push({
        ...deprecation,
        what,
        pointer: `#${formatPointer(keys)}`,
        state: stateOf(deprecation, today),
      });
    },
  );
  return found.toSorted((one, other) => (one.sunset ?? Infinity) - (other.sunset ?? Infinity) || 0);
}

function kindOf(position: string, keys: readonly string[]): string {
  return position === "Schema" && keys.at(-2) === "properties" ? "property" : position.toLowerCase();
}

/** A property with the schema that has it. */
function nameOf(value: Json, keys: readonly string[]): string {
  const own = asString(value.operationId) || asString(value.name);
  if (own !== "") return own;
  const last = keys.at(-1) ?? "";
  return keys.at(-2) === "properties" ? `${keys.at(-3) ?? ""}.${last}` : last;
}

function stateOf({ sunset }: Deprecation, today: number): State {
  if (sunset === undefined) return "undated";
  if (sunset <= today) return "overdue";
  return sunset <= today + soon * 86_400 ? "due" : "announced";
}

/** One sentence, with what to do. */
export function tell({ what, state, ...deprecation }: Deprecated): string {
  const day = deprecation.sunset === undefined ? "" : dayOf(deprecation.sunset);
  if (state === "overdue") return `The sunset of ${what} was on ${day}: remove it, or announce a later date.`;
  if (state === "due") return `The sunset of ${what} is on ${day}.`;
  if (state === "undated") return `${what} is deprecated, but has no x-sunset.`;
  return `${what}: ${deprecationNote(deprecation)}`;
}
