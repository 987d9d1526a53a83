/**
 * A document's files as Redocly's linter reads them rightly: it looks for references in data, and follows neither
 * anchors nor percent-encoding. A file that needs it gets a copy in which references are plain paths and pointers and
 * data holds no key that means something. The sources stay, and so do the addresses.
 */
import { isInExtension } from "../../core/extension.ts";
import { childOf, formatFragment, parseFragment } from "../../core/json-pointer.ts";
import { partsOf } from "../../core/openapi/uri-reference.ts";
import { dirname, relative, sep } from "node:path";
import type { Document, NormalizedProblem } from "@redocly/openapi-core";

import { shieldData, shieldNames, unshielded } from "../../core/openapi/shield.ts";
import { keysTo } from "../../core/openapi/walk.ts";
import { type ClosedResolver, isFromJson } from "./closed-resolver.ts";
import { isAbsoluteUrl } from "./engine.ts";
import type { FileReference, FileTarget, References } from "./references.ts";

interface Edit {
  readonly keys: readonly string[];
  readonly change: (value: unknown) => unknown;
}

/**
 * Puts the copies in the place of the files that the resolver has read.
 * @returns the root document as the linter shall see it
 */
export function viewForLint(found: References, resolver: ClosedResolver): Document {
  const edits = editsOf(found, resolver);
  for (const [file, own] of edits)
    resolver.cache.set(file.source.absoluteRef, Promise.resolve(edited(file, own)));
  const own = edits.get(found.root);
  return own ? edited(found.root, own) : found.root;
}

function editsOf(found: References, resolver: ClosedResolver): ReadonlyMap<Document, readonly Edit[]> {
  const references = found.references.flatMap((reference) => {
    const target = found.targetOf(reference);
    if (!target || !needsPlain(reference, target, resolver)) return [];
    return { file: reference.file, keys: keysTo(reference.path), change: () => plain(reference, target) };
  });
  const data = found.data.map(({ file, path }) => ({ file, keys: keysTo(path), change: shieldData }));
  const schemas = found.named
    .map(({ file, path }) => ({ file, keys: keysTo(path), change: shieldNames }))
    .toSorted((a, b) => b.keys.length - a.keys.length); // a name that changes is on the way to what is inside
  return Map.groupBy([...references, ...data, ...(data.length > 0 ? schemas : [])], ({ file }) => file);
}

function needsPlain(
  { file, path, text }: FileReference,
  target: FileTarget,
  resolver: ClosedResolver,
): boolean {
  if (path.key === "$dynamicRef" || path.key === "operationRef") return false;
  const { uri, fragment } = partsOf(text);
  const here = file.source.absoluteRef;
  const named = uri === "" ? here : resolver.resolveExternalRef(here, uri);
  const isPlain = fragment === "" || (fragment.startsWith("/") && !fragment.includes("%"));
  if (named !== target.file.source.absoluteRef || !isPlain) return true;
  // An `$id` around the reference makes a pointer one of its schema, not of the file.
  const keys = parseFragment(`#${fragment}`) ?? [];
  return keys.length !== target.keys.length || keys.some((key, at) => key !== target.keys[at]);
}

function plain({ file }: FileReference, target: FileTarget): string {
  const pointer = pointerTo(target);
  if (target.file === file) return pointer;
  const { absoluteRef } = target.file.source;
  const inside = pointer === "#" ? "" : pointer;
  if (isAbsoluteUrl(absoluteRef)) return absoluteRef + inside;
  return relative(dirname(file.source.absoluteRef), absoluteRef).split(sep).join("/") + inside;
}

function pointerTo({ keys }: FileTarget): string {
  return keys.length === 0 ? "#" : formatFragment(keys);
}

/** Copies only what is on the way to an edit, unless other places may share it: they see the edit, too. */
function edited({ source, parsed }: Document, edits: readonly Edit[]): Document {
  const isShared = !isFromJson(parsed);
  const root = { parsed: isShared ? structuredClone(parsed) : parsed };
  const copies = new Set<unknown>();
  const enter = (holder: object, key: string): object => {
    const child = childOf(holder, key);
    if (typeof child !== "object" || child === null) return {};
    if (isShared || copies.has(child)) return child;
    const copy = Array.isArray(child) ? [...child] : { ...child };
    copies.add(copy);
    return put(holder, key, copy);
  };
  for (const { keys, change } of edits) {
    const path = ["parsed", ...keys];
    const key = path.pop() ?? "";
    const holder = path.reduce(enter, root);
    put(holder, key, change(childOf(holder, key)));
  }
  return { source, parsed: root.parsed };
}

function put<Value>(holder: object, key: string, value: Value): Value {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  return value;
}

/** What the linter reports about such copies, without the marks. It takes some extensions for parts of the description. */
export function withoutMarks(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  return problems.filter((problem) => !isAboutData(problem)).map(withoutMark);
}

function isAboutData({ message, location: [first] }: NormalizedProblem): boolean {
  return first?.pointer !== undefined && isInExtension(first.pointer) && unshielded(message) !== message;
}

function withoutMark(problem: NormalizedProblem): NormalizedProblem {
  return {
    ...problem,
    message: unshielded(problem.message),
    location: problem.location.map((place) =>
      place.pointer === undefined ? place : { ...place, pointer: unshielded(place.pointer) },
    ),
  };
}
