/**
 * Makes one document of many files: what a reference leads to in another file becomes a component, or where there is
 * no section for it, stands in the reference's own place. What stands in the root document stays as its author wrote it.
 */
import { childOf, formatFragment } from "../json-pointer.ts";
import { type Json, asObject, isObject } from "../json.ts";
import {
  type Ends,
  type Files,
  type Section,
  aliasOf,
  areSame,
  byKey,
  lastOf,
  mapped,
  nameOf,
  sectionsOf,
} from "./bundled-files.ts";
import { ComponentNames, legalName } from "./component-names.ts";
import { type Exact, withDigits } from "./exact.ts";
import { type Position, isReferenceText, positionAt, sectionOf } from "./positions.ts";
import type { Parsed, Reference, Target } from "./references.ts";
import { referenceIn } from "./walk.ts";

/** A component that could not be called what its file or its author calls it. */
export interface Renamed<File extends Parsed> {
  readonly from: string;
  readonly to: string;
  readonly isTaken: boolean;
  /** The reference that needed the name; undefined for a component of the root document. */
  readonly reference: Reference<File> | undefined;
  readonly section: string;
}

export interface Bundled<File extends Parsed> {
  readonly document: Json;
  readonly renamed: readonly Renamed<File>[];
}

export function bundleFiles<File extends Parsed>(files: Files<File>): Bundled<File> {
  const bundler = new Bundler(files);
  return { document: bundler.bundle(), renamed: bundler.renamed };
}

type Entries = Record<string, unknown>;

class Bundler<File extends Parsed> {
  readonly renamed: Renamed<File>[] = [];
  readonly #files: Files<File>;
  readonly #root: File;
  readonly #ends: Ends<File>;
  readonly #exact: Exact;
  readonly #names: ComponentNames;
  readonly #sections: Readonly<Record<string, Section>>;
  /** By section: what stands there, beside the root document's own. */
  readonly #added = new Map<string, Entries>();
  /** By section: the name of each value that stands in another file. */
  readonly #placed = new Map<string, Map<unknown, string>>();
  readonly #inlining = new Set<unknown>();

  constructor(files: Files<File>) {
    const { root, ends, exact } = files;
    this.#files = files;
    this.#root = root;
    this.#ends = ends;
    this.#exact = exact;
    this.#sections = sectionsOf(files);
    this.#names = new ComponentNames(mapped(this.#sections, (section) => asObject(section).entries));
    for (const [section, from, to] of this.#names.illegal)
      this.renamed.push({ section, from, to, isTaken: false, reference: undefined });
  }

  bundle(): Json {
    for (const section of Object.keys(this.#sections)) this.#claim(section);
    const root = asObject(this.#root.parsed);
    const document = mapped(root, (value, key) =>
      key === "components" ? value : this.#part(root, key, "Root"),
    );
    const own = this.#components();
    const sections = new Set([...Object.keys(own), ...this.#added.keys()]);
    if (sections.size === 0) return this.#noted(document, root);
    const components = [...sections].map((section) => {
      const added = this.#added.get(section);
      const all = added ? { ...asObject(own[section]), ...added } : own[section];
      return [section, this.#noted(all, this.#sections[section]?.entries)] as const;
    });
    const made = this.#noted(Object.fromEntries(components), root.components);
    return this.#noted({ ...document, components: made }, root); // at the place where its author put it
  }

  #noted<Value>(copy: Value, original: unknown): Value {
    if (isContainer(copy) && isContainer(original)) this.#files.copied?.(copy, original);
    return copy;
  }

  /** A component that is only a reference to another file, or stands in one, gives its name to what is there. */
  #claim(section: string): void {
    const { entries, isOutside } = this.#sections[section] ?? { entries: {}, isOutside: false };
    const placed = byKey(this.#placed, section, () => new Map());
    for (const [name, entry] of Object.entries(asObject(entries))) {
      const found = [aliasOf(this.#files, entry), isOutside ? entry : undefined].filter(isObject);
      for (const value of found.filter((each) => !placed.has(each)))
        placed.set(value, this.#names.legal(section, name));
    }
  }

  #components(): Json {
    return mapped(this.#sections, (of, section) => {
      const { entries } = asObject(of);
      const position = positionAt("Components", section, entries);
      if (position === "Data" || !isObject(entries)) return entries;
      const copies = Object.entries(entries).map(([key, entry]) => {
        const name = this.#names.legal(section, key);
        const value = aliasOf(this.#files, entry);
        const isOwn = value !== undefined && this.#placed.get(section)?.get(value) === name;
        return [name, this.#copy(isOwn ? value : entry, positionAt(position, key, entry))] as const;
      });
      return Object.fromEntries(copies);
    });
  }

  #copy(value: unknown, position: Position): unknown {
    return this.#noted(this.#copied(value, position), value);
  }

  #copied(value: unknown, position: Position): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (position === "Data") return this.#exact.size > 0 ? withDigits(value, this.#exact) : value;
    if (Array.isArray(value))
      return value.map((item, index) => this.#copy(item, positionAt(position, String(index), item)));
    const isReference = referenceIn(value, position) !== undefined;
    const target = isReference ? this.#inPlace(value, position) : undefined;
    if (target) return this.#inlined(asObject(value), target, position);
    const example = position === "Example" ? this.#external(asObject(value)) : undefined;
    if (example) return example;
    const kept = Object.entries(value).filter(([key]) => position !== "Schema" || !identities.has(key));
    return Object.fromEntries(
      kept.map(([key]) => [
        key,
        isReference && key === "$ref"
          ? this.#pointer(value, key, position)
          : this.#part(value, key, position),
      ]),
    );
  }

  #part(holder: object, key: string, position: Position): unknown {
    const child = childOf(holder, key);
    const digits = this.#exact.get(holder)?.get(key);
    if (digits !== undefined) return digits;
    const at = positionAt(position, key, child);
    if (position === "Schema" && key === "$dynamicRef") return this.#pointer(holder, key, "Schema");
    if (typeof child !== "string" || !isReferenceText(at) || at === "ExternalValue")
      return this.#copy(child, at);
    return this.#pointer(holder, key, at === "OperationRef" ? "Operation" : "Schema");
  }

  /** @returns what takes a reference's place, for there is no component that it could be */
  #inPlace(holder: object, position: Position): Target<File> | undefined {
    const target = this.#ends(holder, "$ref")?.target;
    if (!target || target.file === this.#root) return undefined;
    const last = lastOf(this.#files, target);
    if (last.file === this.#root || this.#inlining.has(last.value)) return undefined;
    return this.#section(position) === undefined || !isObject(last.value) ? last : undefined;
  }

  /** Path items stand in their paths, and media types in their content: tools know them there. */
  #section(position: Position): string | undefined {
    return position === "PathItem" || position === "MediaType" ? undefined : sectionOf(position);
  }

  #inlined({ $ref: _reference, ...siblings }: Json, { value }: Target<File>, position: Position): unknown {
    this.#inlining.add(value);
    const copy = this.#copy(value, position);
    this.#inlining.delete(value);
    const own = mapped(siblings, (child, key) => this.#copy(child, positionAt(position, key, child)));
    return isObject(copy) ? this.#noted({ ...copy, ...own }, value) : copy;
  }

  /** A file with an example's value; one that is no text stays a link. */
  #external(example: Json): unknown {
    const target = this.#ends(example, "externalValue")?.target;
    if (!target || example.value !== undefined) return undefined;
    if (typeof target.value === "string" && /[\u{FFFD}\0]/u.test(target.value)) return undefined;
    const { externalValue: _link, ...rest } = example;
    return { ...rest, value: this.#copy(target.value, "Data") };
  }

  #pointer(holder: object, key: string, position: Position): unknown {
    const text = childOf(holder, key);
    const end = this.#ends(holder, key);
    if (!end) return text;
    const { reference } = end;
    const target = lastOf(this.#files, end.target);
    if (target.file === this.#root) return this.#inRoot(String(text), target, reference);
    const section = this.#section(position);
    if (!section || !isObject(target.value)) return this.#inlinedAt(target) ?? text;
    return formatFragment(["components", section, this.#place(section, target, reference)]);
  }

  #inRoot(text: string, { keys }: Target<File>, { file }: Reference<File>): string {
    const [first = "", section = "", name = "", ...rest] = keys;
    const isComponent = first === "components" && name !== "";
    const to = isComponent ? this.#names.legal(section, name) : name;
    const isAsWritten = file === this.#root && to === name && /^(?:#$|#\/|[^#/]+$)/.test(text);
    if (isAsWritten) return text;
    return formatFragment(isComponent ? [first, section, to, ...rest] : keys);
  }

  /** An operation in the file of a path item. */
  #inlinedAt({ file, keys }: Target<File>): string | undefined {
    const paths = asObject(asObject(this.#root.parsed).paths);
    for (const [path, item] of Object.entries(paths)) {
      const start = isObject(item) ? this.#ends(item, "$ref")?.target : undefined;
      if (start?.file === file && start.keys.every((key, index) => keys[index] === key))
        return formatFragment(["paths", path, ...keys.slice(start.keys.length)]);
    }
    return undefined;
  }

  /** @returns the name under which a value stands */
  #place(section: string, { keys, value, file }: Target<File>, reference: Reference<File>): string {
    const placed = byKey(this.#placed, section, () => new Map());
    const known = placed.get(value);
    if (known !== undefined) return known;
    const base = keys.at(-1) ?? nameOf(file);
    const wanted = legalName(base);
    const added = byKey<string, Entries>(this.#added, section, () => ({}));
    const twin = [...placed].find(([other, name]) => name === wanted && areSame(other, value));
    const name = twin ? wanted : this.#names.free(section, wanted);
    placed.set(value, name);
    if (twin) return name;
    if (name !== base)
      this.renamed.push({ section, from: base, to: name, isTaken: name !== wanted, reference });
    added[name] = undefined; // its place, should what stands below it need components, too
    added[name] = this.#copy(value, positionOf(section));
    return name;
  }
}

/** A reference that is rewritten leads by a pointer from the document's root, which these would change the meaning of. */
const identities = new Set(["$id", "$anchor"]);

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function positionOf(section: string): Position {
  return positionAt(positionAt("Components", section, {}), "", {});
}
