/** What no document may exceed: each bound is far above what people write, and far below what ends a run. */
import { formatPointer } from "../json-pointer.ts";

const deepest = 250;
const mostValues = 5_000_000;

/** Where a document exceeds a bound, and which one. */
export interface Excess {
  readonly code: "bounds";
  /** A JSON Pointer behind a `#`; not percent-encoded, as the engine writes places. */
  readonly pointer: string;
  readonly message: string;
}

/** A place, as a list from the leaf to the root: a pointer is made only for the one that is reported. */
interface Path {
  readonly key: string;
  readonly above: Path | undefined;
}

interface Visit {
  readonly node: object;
  readonly path: Path | undefined;
  readonly depth: number;
}

/**
 * Looks for what would make a tool run for ever or out of memory: YAML aliases that multiply or contain themselves,
 * and nesting.
 * @param root one parsed file
 */
export function excess(root: unknown): Excess | undefined {
  let values = 0;
  const open: Visit[] = [];
  const enter = (node: unknown, path: Path | undefined, depth: number): void => {
    values += 1;
    if (typeof node === "object" && node !== null) open.push({ node, path, depth });
  };
  enter(root, undefined, 0);
  // An object that several aliases name is walked each time, as every later tool will do.
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { node, path, depth } = visit;
    if (depth > deepest) return tooDeep(path);
    if (values > mostValues) return tooMany(path);
    for (const [key, value] of Object.entries(node)) enter(value, { key, above: path }, depth + 1);
  }
  return undefined;
}

function tooDeep(path: Path | undefined): Excess {
  const message = `The nesting has more than ${deepest} levels here`;
  return { code: "bounds", pointer: pointerOf(path), message };
}

function tooMany(path: Path | undefined): Excess {
  const message = `The file has more than ${mostValues / 1e6} million values, those behind aliases counted as often as they are named`;
  return { code: "bounds", pointer: pointerOf(path), message };
}

function pointerOf(path: Path | undefined): string {
  const keys: string[] = [];
  for (let place = path; place; place = place.above) keys.push(place.key);
  return `#${formatPointer(keys.toReversed())}`;
}
