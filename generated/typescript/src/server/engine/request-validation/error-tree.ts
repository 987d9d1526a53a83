// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Faults as the tree of codes that a document's `x-validation-codes` describe. */
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

/** Where the errors of an object or of the body itself stand: neither has a name of its own. */
const itself = "base";

/**
 * @param codes keyword → `{code, option?, empty?}`; `type` and `format` map their names to such entries first
 * @returns an object that mirrors the payload: names and indexes lead to lists of `{error, options?}`. A fault of an
 *   object, of the body itself, or of an array whose items are at fault too, stands under `base`.
 */
export function errorTree(faults: readonly Fault[], codes: Json): Json {
  const root = node();
  for (const fault of faults) {
    const place = isOfObject(fault) || fault.path.length === 0 ? [...fault.path, itself] : fault.path;
    nodeAt(root, place).errors.push(coded(fault, codes));
  }
  return asObject(toJson(root));
}

/** The error code of a fault, and its option. A keyword without an entry is `invalid`. */
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

/** `Object.fromEntries` defines properties, so a name such as `__proto__` is a name like any other. */
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
