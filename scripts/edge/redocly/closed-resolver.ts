/**
 * Reads the files of a document that nobody here wrote: from its own folder only, and within bounds of size, depth
 * and references, so that no document can make a run read what it must not, or never end.
 */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Document, Source } from "@redocly/openapi-core";
import { type Excess, excess } from "../../core/schema/bounds.ts";
import { parseStrictJson } from "../../core/strict-json.ts";
import { digestOfText } from "../files/digest.ts";
import type { Permission } from "../../core/permissions.ts";
import { rangeOf } from "./source-positions.ts";
import { BaseResolver, ResolveError, Source as SourceFile, YamlParseError, isAbsoluteUrl } from "./engine.ts";

/** The largest public descriptions have 40 MB. */
const mostBytes = 64 * 2 ** 20;

export interface Reading {
  /** What the document may do beyond its own folder; nothing unless given. */
  readonly allowed?: readonly Permission[];
  readonly onRead?: ((path: string) => void) | undefined;
}

export class ClosedResolver extends BaseResolver {
  readonly #folder: string;
  readonly #allowed: readonly Permission[];
  readonly #onRead: Reading["onRead"];
  readonly #digests = new Map<string, string>();
  #bytes = 0;

  /**
   * @param folder the document's
   * @param onRead told of each file before it is read, whether or not it is there
   */
  constructor(folder: string, { allowed = [], onRead }: Reading = {}) {
    super();
    this.#folder = real(folder);
    this.#allowed = allowed;
    this.#onRead = onRead;
  }

  /** Path of each file that was read → the SHA-256 of its bytes as they were read. */
  get digests(): ReadonlyMap<string, string> {
    return this.#digests;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference)) return this.#loadFromNetwork(reference);
    this.#refuseOutside(reference);
    this.#onRead?.(reference);
    this.#refuseLarge(reference);
    const source = readAtOnce(reference) ?? (await super.loadExternalRef(reference));
    this.#digests.set(reference, digestOfText(source.body));
    return source;
  }

  /** The parser that tells where things stand is asked where the quick one has nothing to tell, or something is wrong. */
  override parseDocument(source: Source, isRoot = false): Document {
    const parsed = parseStrictJson(source.body);
    if (parsed && !excess(parsed)) return { source, parsed };
    const document = super.parseDocument(source, isRoot);
    if (!isRoot && (document.parsed ?? undefined) === undefined) throw emptyAt(source);
    const found = excess(document.parsed);
    if (found) throw faultAt(source, found);
    return document;
  }

  #loadFromNetwork(reference: string): Promise<Source> {
    if (this.#allowed.includes("network")) return super.loadExternalRef(reference);
    throw refusal(
      `${reference} is on the network, and references are read from disk only, unless --allow network.`,
    );
  }

  /** By the path that the system would open: a link inside the folder may lead out of it. */
  #refuseOutside(reference: string): void {
    const path = relative(this.#folder, real(reference));
    const isOutside = path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path;
    if (!isOutside || this.#allowed.includes("outside")) return;
    throw refusal(
      "The file lies outside the document's folder, and only files inside it are read, unless --allow outside.",
    );
  }

  #refuseLarge(reference: string): void {
    const stats = statSync(reference, { throwIfNoEntry: false });
    if (!stats) return;
    if (!stats.isFile()) throw refusal("It is no file.");
    this.#bytes += stats.size;
    if (this.#bytes > mostBytes) {
      throw refusal(
        `With this file the document has ${megabytes(this.#bytes)}; ${megabytes(mostBytes)} in all are read.`,
      );
    }
  }
}

/**
 * Of a hundred small files each takes longer to wait for than to read.
 * @returns undefined for a file that cannot be read: the engine says why
 */
function readAtOnce(path: string): Source | undefined {
  try {
    return new SourceFile(path, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
  } catch {
    return undefined;
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path.endsWith(sep) ? path : `${dirname(path)}${sep}`, path); // not there: the reader says so
  }
}

function refusal(message: string): InstanceType<typeof ResolveError> {
  return new ResolveError(new Error(message));
}

/** A fault of a file, in the form in which the engine hands on its parser's; `problems.ts` knows it again. */
function faultAt(source: Source, { code, pointer, message }: Excess): InstanceType<typeof YamlParseError> {
  const { start } = rangeOf({ source, pointer });
  return new YamlParseError(new Error(`${code}: ${message} (${start.line}:${start.col})`), source);
}

/** The engine would take it for a file that is not there. */
function emptyAt(source: Source): InstanceType<typeof YamlParseError> {
  return new YamlParseError(new Error("empty-file: There is nothing in this file (1:1)"), source);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
