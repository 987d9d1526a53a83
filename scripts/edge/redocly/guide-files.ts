/** The other files of a style guide: what it extends, what its references lead to, and its plugins. */
import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Config, Document, Source } from "@redocly/openapi-core";
import { asArray, asObject, asString, isObject } from "../../core/json.ts";
import type { Problem } from "../../core/problem.ts";
import { ClosedResolver, type Reading } from "./closed-resolver.ts";
import { ResolveError, YamlParseError, parseYaml } from "./engine.ts";
import { placeOf } from "./places.ts";
import { unreadable } from "./problems.ts";
import { addressOf } from "./source-positions.ts";

/** A file of a style guide, as its author wrote it. */
export interface GuideFile {
  readonly path: string;
  readonly text: string;
}

interface Surroundings extends Reading {
  readonly cwd: string;
  /** The guide may run code, so it may read any file, too. */
  readonly isTrusted: boolean;
}

export class GuideFiles extends ClosedResolver {
  readonly #cwd: string;
  readonly #files: Map<string, string>;

  /** @throws if a plugin is no file: the system would wait for ever for what a pipe holds */
  constructor({ path, text }: GuideFile, { cwd, isTrusted, allowed = [], onRead }: Surroundings) {
    super(dirname(path), { allowed: isTrusted ? [...allowed, "outside"] : allowed, onRead });
    this.#cwd = cwd;
    this.#files = new Map([[path, text]]);
    checkPlugins(parseYaml(text), path);
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = super.parseDocument(source, isRoot);
    this.#files.set(source.absoluteRef, source.body);
    if (!isObject(document.parsed)) throw new Error("it is not a mapping.");
    checkPlugins(document.parsed, source.absoluteRef);
    return document;
  }

  /** The engine leaves out, without a word, what it cannot read. */
  faults(config: Config): readonly Problem[] {
    return [...(config.resolvedRefMap ?? [])].flatMap(([id, target]) => {
      const [from = "", reference = ""] = id.split("::");
      if (!target.resolved && target.error instanceof YamlParseError)
        return { ...unreadable(target.error, { root: from, cwd: this.#cwd }), code: "style-guide" };
      const reason = reasonOf(target);
      return reason === undefined ? [] : this.#fault({ from, reference, reason });
    });
  }

  #fault({ from, reference, reason }: Reference & { readonly reason: string }): Problem {
    const source = { body: this.#files.get(from) ?? "" };
    const file = relative(this.#cwd, from).split(sep).join("/");
    const pointer = placeOf(placeIn(parseYaml(source.body), reference) ?? []);
    return {
      severity: "error",
      code: "style-guide",
      message: `The style guide refers to ${reference}, which cannot be used: ${reason}`,
      at: addressOf({ source, pointer }, file),
      hint: "correct it: without it, the rules that it holds would not run",
    };
  }
}

interface Reference {
  /** The path of the file that it stands in. */
  readonly from: string;
  readonly reference: string;
}

type Target = NonNullable<Config["resolvedRefMap"]> extends ReadonlyMap<string, infer Value> ? Value : never;

/** @returns undefined if it leads to something */
function reasonOf(target: Target): string | undefined {
  if (!target.resolved) return sentenceOf(target.error);
  return target.node === undefined ? "there is no such place in it." : undefined;
}

function sentenceOf(error: Error | undefined): string {
  if (error === undefined) return "there is no such place in it.";
  const { message } = error instanceof ResolveError ? error.originalError : error;
  return message.startsWith("ENOENT") ? "the file does not exist." : (message.split("\n")[0] ?? "");
}

/** @returns where a reference stands in a style guide: as an item of `extends`, or in `$ref` */
function placeIn(
  value: unknown,
  reference: string,
  keys: readonly string[] = [],
): readonly string[] | undefined {
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  for (const [key, inner] of entries) {
    const found =
      inner === reference ? [...keys, String(key)] : placeIn(inner, reference, [...keys, String(key)]);
    if (found) return found;
  }
  return undefined;
}

function checkPlugins(guide: unknown, path: string): void {
  for (const plugin of asArray(asObject(guide).plugins).map(asString)) {
    const stats = statSync(resolve(dirname(path), plugin), { throwIfNoEntry: false }); // else it may be a package
    if (stats && !stats.isFile() && !stats.isDirectory())
      throw new Error(`the plugin ${plugin} cannot be read: it is not a file.`);
  }
}
