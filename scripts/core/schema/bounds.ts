/** The limits for documents: far above what people write, and far below what would crash or hang a run. */
import { formatPointer } from "../json-pointer.ts";

const deepest = 250;
const mostValues = 5_000_000;

/** Where a document exceeds a limit, and which limit. */
export interface Excess {
  readonly code: "bounds";
  /** `#` and a JSON Pointer that is not percent-encoded, as in the engine's locations. */
  readonly pointer: string;
  readonly message: string;
}

/** A path as a linked list from the leaf to the root, so that a pointer is built only if it is reported. */
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
 * Finds what would make a tool run forever or out of memory: YAML aliases that multiply or contain themselves, and
 * deep nesting.
 * @param root one parsed file
 */
export function excess(root: unknown): Excess | undefined {
  let values = 1;
  const open: Visit[] = [];
  if (isNested(root)) open.push({ node: root, path: undefined, depth: 0 });
  // An object with several aliases is visited once for each, as all later tools will do.
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { path, depth } = visit;
    if (depth > deepest) return tooDeep(path);
    if (values > mostValues) return tooMany(path);
    values += enter(visit, open);
  }
  return undefined;
}

/** @returns how many values there are in a value */
function enter({ node, path, depth }: Visit, open: Visit[]): number {
  const keys = Object.keys(node);
  for (const key of keys) {
    const value: unknown = node[key as keyof typeof node]; // one of its keys
    if (isNested(value)) open.push({ node: value, path: { key, above: path }, depth: depth + 1 });
  }
  return keys.length;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function tooDeep(path: Path | undefined): Excess {
  const message = `The nesting is more than ${deepest} levels deep here`;
  return { code: "bounds", pointer: pointerOf(path), message };
}

function tooMany(path: Path | undefined): Excess {
  const message = `The file has more than ${mostValues / 1e6} million values, counting those behind an alias each time it is used`;
  return { code: "bounds", pointer: pointerOf(path), message };
}

function pointerOf(path: Path | undefined): string {
  const keys: string[] = [];
  for (let place = path; place; place = place.above) keys.push(place.key);
  return `#${formatPointer(keys.toReversed())}`;
}
