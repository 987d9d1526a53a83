// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Converts faults to a tree of error codes, as described by the document's `x-validation-codes`. */
import { type Json, asObject, asString } from "../json.ts";
import { type Fault, isOfObject } from "./faults.ts";

/** One error of a parameter, as a client reads it. */
interface CodedError {
  readonly error: string;
  readonly options?: Json;
}

interface Node {
  readonly errors: CodedError[];
  readonly children: Map<string, Node>;
}

/** The key for errors of an object as a whole, or of the body itself, which have no name. */
const itself = "base";

/**
 * @param codes keyword → `{code, option?, empty?}`; `type` and `format` map each type or format to such an entry
 * @returns an object that mirrors the payload: names and indexes lead to lists of `{error, options?}`. Errors of an
 *   object as a whole, of the body itself, or of an array that also has errors in its items, are under `base`.
 */
export function errorTree(faults: readonly Fault[], codes: Json): Json {
  const root = node();
  for (const fault of faults) {
    const place = isOfObject(fault) || fault.path.length === 0 ? [...fault.path, itself] : fault.path;
    nodeAt(root, place).errors.push(coded(fault, codes));
  }
  return asObject(toJson(root));
}

/** The error code of a fault, and its option. The code is `invalid` if the keyword has no entry. */
function coded({ keyword, wanted, value }: Fault, codes: Json): CodedError {
  const entries = keyword === "type" || keyword === "format" ? asObject(codes[keyword]) : codes;
  const name = keyword === "type" || keyword === "format" ? asString(wanted) : keyword;
  const entry = asObject(Object.hasOwn(entries, name) ? entries[name] : undefined);
  if (value === "" && asString(entry.empty)) return { error: asString(entry.empty) };
  const option = asString(entry.option);
  return { error: asString(entry.code) || "invalid", ...(option && { options: { [option]: wanted } }) };
}

function node(): Node {
  return { errors: [], children: new Map() };
}

function nodeAt(root: Node, path: readonly string[]): Node {
  return path.reduce((parent, name) => {
    const child = parent.children.get(name) ?? node();
    parent.children.set(name, child);
    return child;
  }, root);
}

/** `Object.fromEntries` defines own properties, so `__proto__` is treated like any other name. */
function toJson(tree: Node): unknown {
  if (tree.children.size === 0) return tree.errors;
  const { children } = tree.errors.length > 0 ? moved(tree) : tree;
  return Object.fromEntries([...children].map(([name, child]) => [name, toJson(child)]));
}

function moved({ errors, children }: Node): Node {
  const own = children.get(itself) ?? node();
  const under = { errors: [...errors, ...own.errors], children: own.children };
  return {
    errors: [],
    children: new Map([[itself, under], ...[...children].filter(([name]) => name !== itself)]),
  };
}
