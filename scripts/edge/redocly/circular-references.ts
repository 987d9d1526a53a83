/** Finds circular references that lead through several files. */
import type { BaseResolver, Document } from "@redocly/openapi-core";
import { isObject } from "../../core/json.ts";
import { formatPointer, parseFragment, resolvePointer } from "../../core/json-pointer.ts";

/** A reference and its location. */
interface Reference {
  readonly document: Document;
  /** The keys on the path to it. */
  readonly keys: readonly string[];
  readonly target: string;
}

/** @returns the location of one reference of a circle, in the engine's format */
export async function findCircle(resolver: BaseResolver) {
  const read = await Promise.all([...resolver.cache.values()].map((entry) => entry.catch(() => undefined)));
  const documents = read.filter(isDocument);
  const references = documents.flatMap((document) => [...referencesOf(document, document.parsed, [])]);
  for (const reference of references) {
    if (!(await returns(reference, resolver))) continue;
    return { source: reference.document.source, pointer: pointerTo(reference), reportOnKey: false };
  }
  return undefined;
}

function isDocument(entry: unknown): entry is Document {
  return isObject(entry) && "parsed" in entry;
}

async function returns(start: Reference, resolver: BaseResolver): Promise<boolean> {
  const seen = new Set<string>();
  for (let at: Reference | undefined = start; at; at = await next(at, resolver)) {
    const place = `${at.document.source.absoluteRef}${pointerTo(at)}`;
    if (seen.has(place)) return true;
    seen.add(place);
  }
  return false;
}

async function next({ document, target }: Reference, resolver: BaseResolver): Promise<Reference | undefined> {
  const [uri = "", fragment = ""] = target.split("#");
  const file =
    uri === ""
      ? document
      : await resolver.resolveDocument(document.source.absoluteRef, uri).catch(() => undefined);
  if (!isDocument(file)) return undefined;
  const keys = parseFragment(`#${fragment}`) ?? [];
  const node = resolvePointer(file.parsed, keys);
  return isObject(node) && typeof node.$ref === "string"
    ? { document: file, keys, target: node.$ref }
    : undefined;
}

function* referencesOf(document: Document, node: unknown, keys: readonly string[]): Generator<Reference> {
  if (typeof node !== "object" || node === null) return;
  if (isObject(node) && typeof node.$ref === "string") yield { document, keys, target: node.$ref };
  for (const [key, value] of Object.entries(node)) yield* referencesOf(document, value, [...keys, key]);
}

function pointerTo({ keys }: Reference): string {
  return `#${formatPointer(keys)}`;
}
