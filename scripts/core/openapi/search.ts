/**
 * Where references lead, by the rules of OpenAPI and JSON Schema: a `$ref` is a URI reference (RFC 3986), its fragment
 * a JSON Pointer (RFC 6901) or an anchor; `$id` names a schema (JSON Schema Core 2020-12, 8.2); a discriminator may
 * name a component. Data is left alone.
 */
import { childOf, parseFragment } from "../json-pointer.ts";
import { partsOf, percentDecoded } from "./uri-reference.ts";
import { asObject, asString, isObject } from "../json.ts";
import type { Position } from "./positions.ts";
import {
  type Findings,
  type Found,
  type Parsed,
  type Reference,
  type Target,
  noFindings,
  scan,
} from "./references.ts";
import { type Path, keysTo } from "./walk.ts";

/** The file at a URI reference of another one; undefined where there is none. */
export type Load<File extends Parsed> = (from: File, uri: string) => File | undefined;

const mostHops = 100;

export class Search<File extends Parsed> {
  readonly findings: Findings<File> = noFindings();
  readonly #root: File;
  readonly #load: Load<File>;
  #counted = 0;
  #uris: ReadonlyMap<string, Found<File>> = new Map();

  constructor(root: File, load: Load<File>) {
    this.#root = root;
    this.#load = load;
    this.enter({ file: root, keys: [], value: root.parsed }, "Root");
  }

  /** Adds what stands at a place to the findings. */
  enter({ file, keys, value }: Target<File>, position: Position): void {
    const path = keys.reduce<Path | undefined>((above, key) => ({ key, above }), undefined);
    scan(file, { value, position, path }, this.findings);
  }

  find({ file, text, path, position }: Reference<File>): Target<File> | undefined {
    const isName = position === "Schema" && path.key !== "$ref";
    return (isName ? this.#component(text) : undefined) ?? this.#follow(file, text, { path, hops: 0 });
  }

  /** A discriminator names a schema of the root document by its name alone. */
  #component(name: string): Target<File> | undefined {
    const keys = ["components", "schemas", name];
    const value = keys.reduce<unknown>(childOf, this.#root.parsed);
    return value === undefined ? undefined : { file: this.#root, keys, value };
  }

  #follow(
    file: File,
    text: string,
    from: { readonly path?: Path; readonly hops: number },
  ): Target<File> | undefined {
    if (from.hops > mostHops) return undefined;
    const { uri, fragment } = partsOf(text);
    const known = this.#identified(file, uri, from.path);
    const inResource = known && this.#inside(known, fragment, from.hops);
    if (inResource) return inResource;
    const other = uri === "" ? file : this.#load(file, uri);
    return other && this.#inside({ file: other, keys: [], value: other.parsed }, fragment, from.hops);
  }

  /** The schema whose `$id` is meant: by its whole URI, or by one that is relative to the `$id` around the reference. */
  #identified(file: File, uri: string, path: Path | undefined): Target<File> | undefined {
    if (this.findings.ids.length === 0) return undefined;
    const base = baseAt(file, path ? keysTo(path) : []);
    if (uri === "" && base === nowhere) return undefined;
    const found = this.#byUri().get(resolved(base, uri));
    return found && targetAt(found);
  }

  /** Schemas by their URI; made anew when a further file has brought some. */
  #byUri(): ReadonlyMap<string, Found<File>> {
    const { ids } = this.findings;
    if (this.#counted !== ids.length)
      this.#uris = new Map(ids.toReversed().map((found) => [uriOf(found), found])); // the first of a name counts
    this.#counted = ids.length;
    return this.#uris;
  }

  #inside(resource: Target<File>, fragment: string, hops: number): Target<File> | undefined {
    const keys = parseFragment(`#${fragment}`);
    if (!keys) return this.#anchored(resource.file, percentDecoded(fragment));
    return keys.reduce<Target<File> | undefined>((at, key) => at && this.#child(at, key, hops), resource);
  }

  /** A pointer may lead through a reference. */
  #child(at: Target<File>, key: string, hops: number): Target<File> | undefined {
    const inner = childOf(at.value, key);
    if (inner !== undefined) return { file: at.file, keys: [...at.keys, key], value: inner };
    const text = isObject(at.value) ? at.value.$ref : undefined;
    const behind = typeof text === "string" ? this.#follow(at.file, text, { hops: hops + 1 }) : undefined;
    const value = behind && childOf(behind.value, key);
    return behind && value !== undefined
      ? { file: behind.file, keys: [...behind.keys, key], value }
      : undefined;
  }

  /** A file that is only a schema is gone through for its anchors. */
  #anchored(file: File, name: string): Target<File> | undefined {
    const known = this.findings.anchors.get(file)?.get(name);
    if (known || file === this.#root) return known && targetAt(known);
    this.enter({ file, keys: [], value: file.parsed }, "Schema");
    const found = this.findings.anchors.get(file)?.get(name);
    return found && targetAt(found);
  }
}

function targetAt<File extends Parsed>({ file, path, value }: Found<File>): Target<File> {
  return { file, keys: keysTo(path), value };
}

const nowhere = "none:/";

function uriOf<File extends Parsed>({ file, path, value }: Found<File>): string {
  return resolved(baseAt(file, keysTo(path).slice(0, -1)), asString(asObject(value).$id));
}

/** The URI of the nearest schema with an `$id` around a place, or the file's own. */
function baseAt({ parsed }: Parsed, keys: readonly string[]): string {
  const { $id, $self } = asObject(parsed);
  let base = resolved(nowhere, asString($id) || asString($self));
  let value: unknown = parsed;
  for (const key of keys) {
    value = childOf(value, key);
    const { $id: own } = asObject(value);
    if (typeof own === "string") base = resolved(base, own);
  }
  return base;
}

function resolved(base: string, uri: string): string {
  if (uri === "") return base; // a URL cannot resolve this against a URN
  return URL.canParse(uri, base) ? new URL(uri, base).href.replace(/#$/, "") : uri;
}
