/** The limits for documents: far above what people write, and far below what would crash or hang a run. */
import { isObject } from "../json.ts";
import { formatPointer, parseFragment, resolvePointer } from "../json-pointer.ts";

const deepest = 250;
const longestChain = 100;
const mostValues = 5_000_000;

/** Where a document exceeds a limit, and which limit. */
export interface Excess {
  readonly code: "bounds" | "circular-ref";
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
 * Finds what would make a tool run forever or out of memory: YAML aliases that multiply or contain themselves,
 * deep nesting, and references that lead only to other references.
 * @param root one parsed file
 */
export function excess(root: unknown): Excess | undefined {
  const references: [string, Path | undefined][] = [];
  let values = 0;
  const open: Visit[] = [];
  const enter = (node: unknown, path: Path | undefined, depth: number): void => {
    values += 1;
    if (typeof node === "object" && node !== null) open.push({ node, path, depth });
  };
  enter(root, undefined, 0);
  // An object with several aliases is visited once for each, as all later tools will do.
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { node, path, depth } = visit;
    if (depth > deepest) return tooDeep(path);
    if (values > mostValues) return tooMany(path);
    const reference = localReference(node);
    if (reference !== undefined) references.push([reference, path]);
    for (const [key, value] of Object.entries(node)) enter(value, { key, above: path }, depth + 1);
  }
  return endless(root, references);
}

function tooDeep(path: Path | undefined): Excess {
  const message = `The nesting is more than ${deepest} levels deep here`;
  return { code: "bounds", pointer: pointerOf(path), message };
}

function tooMany(path: Path | undefined): Excess {
  const message = `The file has more than ${mostValues / 1e6} million values, counting those behind an alias each time it is used`;
  return { code: "bounds", pointer: pointerOf(path), message };
}

function endless(
  root: unknown,
  references: readonly (readonly [string, Path | undefined])[],
): Excess | undefined {
  const known = new Map<string, string | undefined>();
  const next = (reference: string): string | undefined => {
    if (!known.has(reference))
      known.set(reference, localReference(resolvePointer(root, parseFragment(reference) ?? [])));
    return known.get(reference);
  };
  for (const [reference, path] of references) {
    const fault = chainFault(reference, next);
    if (fault) return { ...fault, pointer: pointerOf(path) };
  }
  return undefined;
}

function chainFault(
  start: string,
  next: (reference: string) => string | undefined,
): Omit<Excess, "pointer"> | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined; at = next(at)) {
    if (seen.has(at)) return { code: "circular-ref", message: "The $ref only leads back to itself" };
    if (seen.add(at).size > longestChain)
      return { code: "bounds", message: `The $ref leads through more than ${longestChain} others` };
  }
  return undefined;
}

function localReference(node: unknown): string | undefined {
  const reference = isObject(node) ? node.$ref : undefined;
  return typeof reference === "string" && reference.startsWith("#/") ? reference : undefined;
}

function pointerOf(path: Path | undefined): string {
  const keys: string[] = [];
  for (let place = path; place; place = place.above) keys.push(place.key);
  return `#${formatPointer(keys.toReversed())}`;
}
