/** Reads every file that a document refers to, and no other, and finds where its references lead. */
import { percentDecoded } from "../../core/openapi/uri-reference.ts";
import type { BaseResolver, Document } from "@redocly/openapi-core";
import { asObject } from "../../core/json.ts";
import type { Position } from "../../core/openapi/positions.ts";
import type { Findings, Reference, Target } from "../../core/openapi/references.ts";
import { Search } from "../../core/openapi/search.ts";
import { referenceIn } from "../../core/openapi/walk.ts";

export type FileReference = Reference<Document>;
export type FileTarget = Target<Document>;

/** A document's files, gone through. */
export interface References extends Pick<
  Findings<Document>,
  "references" | "data" | "named" | "odd" | "seen" | "hasNames"
> {
  readonly root: Document;
  /** What a reference leads to; undefined where it leads nowhere. */
  readonly targetOf: (reference: FileReference) => FileTarget | undefined;
}

type Resolver = Pick<BaseResolver, "resolveDocument">;

export async function readReferences(root: Document, resolver: Resolver): Promise<References> {
  const files = new Files(resolver);
  const search = new Search<Document>(root, (from, uri) => files.known(from, uri));
  const targets = new Map<FileReference, FileTarget>();
  const { ids } = search.findings;
  let known: number;
  do {
    known = targets.size;
    await findAll(search, files, targets);
  } while (ids.length > 0 && known < targets.size); // a file that was read late may name what was looked for before
  return { ...search.findings, root, targetOf: (reference) => targets.get(reference) };
}

/** Each reference found leads to more of them: the list grows while it is gone through. */
async function findAll(
  search: Search<Document>,
  files: Files,
  targets: Map<FileReference, FileTarget>,
): Promise<void> {
  for (const reference of search.findings.references.values()) {
    if (targets.has(reference)) continue;
    let target = search.find(reference);
    while (await files.readMissing()) target = search.find(reference);
    if (!target) continue;
    targets.set(reference, target);
    search.enter(target, reference.position);
  }
}

/** The files of a document, as far as they are read; a search that needs another begins anew when it is there. */
class Files {
  readonly #resolver: Resolver;
  readonly #known = new Map<string, Document | undefined>();
  #missing: { readonly key: string; readonly from: Document; readonly uri: string } | undefined;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  known(from: Document, uri: string): Document | undefined {
    const key = `${from.source.absoluteRef}\n${uri}`;
    if (!this.#known.has(key)) this.#missing = { key, from, uri };
    return this.#known.get(key);
  }

  /** @returns whether a file was asked for that had not been read */
  async readMissing(): Promise<boolean> {
    if (!this.#missing) return false;
    const { key, from, uri } = this.#missing;
    this.#missing = undefined;
    this.#known.set(key, await this.#read(from, uri));
    return true;
  }

  /** A path with percent-encoding is decoded; a `\` for a `/` is a slip that only one system forgives. */
  async #read({ source }: Document, uri: string): Promise<Document | undefined> {
    const decoded = percentDecoded(uri);
    for (const path of new Set([decoded, uri, decoded.replaceAll("\\", "/")])) {
      const file = await this.#resolver.resolveDocument(source.absoluteRef, path).catch(() => undefined);
      if (file && !(file instanceof Error)) return file;
    }
    return undefined;
  }
}

const mostHops = 100;

/** @returns what is wrong with a chain of references that say nothing else */
export function chainFault(
  target: FileTarget,
  position: Position,
  next: (holder: object) => FileTarget | undefined,
): "circle" | "long" | undefined {
  const seen = new Set<unknown>();
  let at: FileTarget | undefined = target;
  while (at && referenceIn(at.value, position) !== undefined) {
    if (seen.has(at.value)) return "circle";
    if (seen.add(at.value).size > mostHops) return "long";
    at = next(asObject(at.value));
  }
  return undefined;
}
