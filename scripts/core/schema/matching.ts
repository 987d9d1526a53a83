/**
 * Matches long texts against regular expressions without trying one way after another: all ways go on at once, as the
 * set of places that they have reached. RE2 does the same, but is too large for what is shipped.
 */
import { type Node, parsePattern } from "./pattern-syntax.ts";

/** Take a tenth of a second or so. */
const usualSteps = 2e6;

type Places = ReadonlySet<number>;

interface Matching {
  readonly characters: readonly string[];
  /** How many steps are left. */
  steps: number;
}

/** Why there is no answer. */
class Unknown extends Error {}

/**
 * @param pattern a valid one
 * @param steps how many it may take
 * @returns whether a part of the text matches; undefined if it refers to a group, looks back, or takes too many steps
 */
export function matchesSoon(pattern: string, text: string, steps = usualSteps): boolean | undefined {
  if (text.length > steps) return undefined;
  const characters = [...text];
  try {
    const everywhere = new Set(characters.keys()).add(characters.length);
    return reached(parsePattern(pattern), everywhere, { characters, steps }).size > 0;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

/** @returns the places where what starts at one of `from` may end */
function reached(node: Node, from: Places, matching: Matching): Places {
  matching.steps -= from.size + 1;
  if (matching.steps < 0) throw new Unknown();
  if (node.kind === "choice") return choice(node, from, matching);
  if (node.kind === "repeat") return repeated(node, from, matching);
  if (node.kind === "character") return characterAfter(node.source, from, matching);
  if (node.kind === "edge") return where(from, (place) => isEdge(node.source, place, matching));
  if (node.kind === "ahead") {
    const { node: next, isWanted } = node;
    return where(from, (place) => reached(next, new Set([place]), matching).size > 0 === isWanted);
  }
  throw new Unknown();
}

function choice({ options }: Extract<Node, { kind: "choice" }>, from: Places, matching: Matching): Places {
  const ends = options.map((parts) => {
    let places = from;
    for (const part of parts) if (places.size > 0) places = reached(part, places, matching);
    return places;
  });
  const [first = from] = ends;
  return ends.length > 1 ? new Set(ends.flatMap((places) => [...places])) : first;
}

/** After the least number of times, only new places go on: each does once. */
function repeated(
  { node, least, most }: Extract<Node, { kind: "repeat" }>,
  from: Places,
  matching: Matching,
): Places {
  let places = from;
  for (let time = 0; time < least && places.size > 0; time++) places = reached(node, places, matching);
  const all = new Set(places);
  for (let time = least; time < most && places.size > 0; time++) {
    places = where(reached(node, places, matching), (place) => !all.has(place));
    for (const place of places) all.add(place);
  }
  return all;
}

function characterAfter(source: string, from: Places, { characters }: Matching): Places {
  const one = new RegExp(`^${source}$`, "u");
  const found = new Set<number>();
  for (const place of from) if (one.test(characters[place] ?? "")) found.add(place + 1);
  return found;
}

function where(places: Places, test: (place: number) => boolean): Places {
  return new Set([...places].filter(test));
}

function isEdge(source: string, place: number, { characters }: Matching): boolean {
  if (source === "^") return place === 0;
  if (source === "$") return place === characters.length;
  const [before, after] = [place - 1, place].map((each) => /^\w$/.test(characters[each] ?? ""));
  return (before !== after) === (source === String.raw`\b`);
}
