/**
 * Reads the files of untrusted documents: only from the document's folder, and with limits on size, depth and
 * references, so that no document can make a run read other files or run forever.
 */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Document, Source } from "@redocly/openapi-core";
import { type Excess, excess } from "../../core/schema/bounds.ts";
import { parseStrictJson } from "../../core/strict-json.ts";
import { digestOfText } from "../files/digest.ts";
import type { Permission } from "../../core/permissions.ts";
import { noteJson, rangeOf } from "./source-positions.ts";
import { BaseResolver, ResolveError, Source as SourceFile, YamlParseError, isAbsoluteUrl } from "./engine.ts";

/** The largest public descriptions are 40 MB. */
const mostBytes = 64 * 2 ** 20;

export interface Reading {
  /** What the document can access outside its own folder; default: nothing. */
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
   * @param folder the document's folder
   * @param onRead called with each file before it is read, even if it does not exist
   */
  constructor(folder: string, { allowed = [], onRead }: Reading = {}) {
    super();
    this.#folder = real(folder);
    this.#allowed = allowed;
    this.#onRead = onRead;
  }

  /** The path of each file → the SHA-256 of the bytes that were read. */
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

  /** Uses the slower parser, which keeps positions, only if the fast one fails or the document exceeds a limit. */
  override parseDocument(source: Source, isRoot = false): Document {
    const parsed = parseStrictJson(source.body);
    if (parsed) noteJson(source);
    if (parsed && !excess(parsed)) {
      fromJson.add(parsed);
      return { source, parsed };
    }
    const document = super.parseDocument(source, isRoot);
    if (!isRoot && (document.parsed ?? undefined) === undefined) throw emptyAt(source);
    const found = excess(document.parsed);
    if (found) throw faultAt(source, found);
    return document;
  }

  #loadFromNetwork(reference: string): Promise<Source> {
    if (this.#allowed.includes("network")) return super.loadExternalRef(reference);
    throw refusal(
      `${reference} is on the network, but references are only read from disk. Pass --allow network to read it.`,
    );
  }

  /** Checks the path that the system would open, because a link inside the folder can lead out of it. */
  #refuseOutside(reference: string): void {
    const path = relative(this.#folder, real(reference));
    const isOutside = path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path;
    if (!isOutside || this.#allowed.includes("outside")) return;
    throw refusal(
      "The file is outside the document's folder, but only files inside it are read. Pass --allow outside to read it.",
    );
  }

  #refuseLarge(reference: string): void {
    const stats = statSync(reference, { throwIfNoEntry: false });
    if (!stats) return;
    if (!stats.isFile()) throw refusal("It is not a file.");
    this.#bytes += stats.size;
    if (this.#bytes > mostBytes) {
      throw refusal(
        `With this file the document has ${megabytes(this.#bytes)}; the limit is ${megabytes(mostBytes)}.`,
      );
    }
  }
}

const fromJson = new WeakSet<object>();

/** Whether JSON was parsed to a value as it is: then it holds no object at two places, as YAML's aliases and overlays do. */
export function isFromJson(parsed: unknown): boolean {
  return fromJson.has(Object(parsed));
}

/**
 * Reads synchronously: for a hundred small files, waiting takes longer than reading.
 * @returns undefined if the file cannot be read; the engine then reports the reason
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
    return resolve(path.endsWith(sep) ? path : `${dirname(path)}${sep}`, path); // does not exist: the reader reports it
  }
}

function refusal(message: string): InstanceType<typeof ResolveError> {
  return new ResolveError(new Error(message));
}

/** A fault in a file, in the format of the engine's parser errors, which `problems.ts` recognises. */
function faultAt(source: Source, { code, pointer, message }: Excess): InstanceType<typeof YamlParseError> {
  const { start } = rangeOf({ source, pointer });
  return new YamlParseError(new Error(`${code}: ${message} (${start.line}:${start.col})`), source);
}

/** Otherwise the engine would report that the file does not exist. */
function emptyAt(source: Source): InstanceType<typeof YamlParseError> {
  return new YamlParseError(new Error("empty-file: This file is empty (1:1)"), source);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
