/**
 * The bundle as tools can read it. The published bundle keeps its author's form; here each reference is a plain pointer
 * to a component, for tools fail at anchors, at `$defs`, at pointers into an `allOf` or a parameter, and at path items
 * that are references. What means the same stays as it is: most documents come back unchanged.
 */
import { childOf, formatFragment } from "../json-pointer.ts";
import { type Json, asObject, isObject } from "../json.ts";
import { withoutDigits } from "./exact.ts";
import { withoutIgnored } from "./ignored.ts";
import { DistinctNames, namesIn, readableName } from "./hoisted-names.ts";
import { withDistinctIds } from "./operation-ids.ts";
import { type Position, positionAt, sectionOf } from "./positions.ts";
import { type Findings, type Parsed, type Reference, type Target, identities } from "./references.ts";
import { Search } from "./search.ts";
import { withoutUnsentBodies } from "./unsent-bodies.ts";
import { referenceIn } from "./walk.ts";

/**
 * @param hasBigIntegers whether some numbers are `LongNumber`
 * @param isPlain whether it is known that each reference is such a pointer
 */
export function normalise(bundle: Json, hasBigIntegers: boolean, isPlain = false): Json {
  const document = withoutIgnored(asObject(hasBigIntegers ? withoutDigits(bundle) : bundle));
  if (isPlain) return withoutUnsentBodies(document);
  const file: File = { parsed: document, source: { absoluteRef: "" } };
  const search = new Search<File>(file, () => undefined);
  const targets = targetsOf(search);
  if (arePlain(search.findings, (reference) => targets.get(reference))) return withoutUnsentBodies(document);
  return withoutUnsentBodies(withDistinctIds(new Normaliser(document, targets).normalise()));
}

/** Whether each reference of a document's only file is a pointer to a component, and no schema has another name. */
export function arePlain<Only extends Parsed>(
  { references, hasNames }: Pick<Findings<Only>, "references" | "hasNames">,
  targetOf: (reference: Reference<Only>) => Target<Only> | undefined,
): boolean {
  const isPlain = (reference: Reference<Only>): boolean => {
    const target = targetOf(reference);
    return !target || isPlainReference(reference, target);
  };
  return !hasNames && references.every(isPlain);
}

interface File {
  readonly parsed: Json;
  readonly source: { readonly absoluteRef: string };
}

type Targets = ReadonlyMap<Reference<File>, Target<File>>;

function targetsOf(search: Search<File>): Targets {
  const targets = new Map<Reference<File>, Target<File>>();
  const { references } = search.findings;
  for (let next = 0; next < references.length; next++) {
    const reference = references[next];
    const target = reference && search.find(reference);
    if (!target) continue;
    targets.set(reference, target);
    search.enter(target, reference.position);
  }
  return targets;
}

/** Path items stand in their paths, and media types in their content: tools know them there. */
function sectionFor(position: Position): string | undefined {
  return position === "PathItem" || position === "MediaType" ? undefined : sectionOf(position);
}

function isPlainReference<Only extends Parsed>(
  { path, text, position }: Reference<Only>,
  { keys }: Target<Only>,
): boolean {
  if (links.has(path.key)) return true;
  const section = sectionFor(position);
  const isComponent = keys.length === 3 && keys[0] === "components" && keys[1] === section;
  return path.key !== "$dynamicRef" && isComponent && text === formatFragment(keys);
}

/** What no tool follows. */
const links = new Set(["externalValue", "operationRef"]);

class Normaliser {
  readonly #document: Json;
  readonly #ends = new Map<object, Map<string, [Reference<File>, Target<File>]>>();
  readonly #names = new Map<string, DistinctNames>();
  /** By section and pointer. */
  readonly #hoisted = new Map<string, string>();
  readonly #added = new Map<string, Record<string, unknown>>();
  readonly #inlining = new Set<unknown>();

  constructor(document: Json, targets: Targets) {
    this.#document = document;
    for (const [reference, target] of targets) {
      const own = this.#ends.get(reference.holder) ?? new Map<string, [Reference<File>, Target<File>]>();
      this.#ends.set(reference.holder, own.set(reference.path.key, [reference, target]));
    }
  }

  normalise(): Json {
    const document = asObject(this.#copy(this.#document, "Root"));
    if (this.#added.size === 0) return document;
    const components = asObject(document.components);
    const added = [...this.#added].map(
      ([section, entries]) => [section, { ...asObject(components[section]), ...entries }] as const,
    );
    return { ...document, components: { ...components, ...Object.fromEntries(added) } };
  }

  #copy(value: unknown, position: Position): unknown {
    if (typeof value !== "object" || value === null || position === "Data") return value;
    if (Array.isArray(value))
      return value.map((item, index) => this.#copy(item, positionAt(position, String(index), item)));
    const inPlace = this.#inPlace(value, position);
    if (inPlace) return this.#inlined(asObject(value), inPlace, position);
    const kept = Object.entries(value).filter(([key]) => position !== "Schema" || !names.has(key));
    const copy = Object.fromEntries(kept.map(([key]) => [key, this.#part(value, key, position)]));
    return "$dynamicRef" in copy && position === "Schema" ? withStaticReference(copy) : copy;
  }

  #part(holder: object, key: string, position: Position): unknown {
    const end = links.has(key) ? undefined : this.#ends.get(holder)?.get(key);
    if (end) return this.#pointer(...end);
    const child = childOf(holder, key);
    return this.#copy(child, positionAt(position, key, child));
  }

  #inPlace(value: object, position: Position): Target<File> | undefined {
    if (referenceIn(value, position) === undefined || sectionFor(position) !== undefined) return undefined;
    const [, target] = this.#ends.get(value)?.get("$ref") ?? [];
    return target && !this.#inlining.has(target.value) ? target : undefined;
  }

  #inlined({ $ref: _reference, ...siblings }: Json, { value }: Target<File>, position: Position): unknown {
    this.#inlining.add(value);
    const copy = this.#copy(value, position);
    this.#inlining.delete(value);
    return isObject(copy) ? { ...copy, ...asObject(this.#copy(siblings, position)) } : copy;
  }

  #pointer({ position, text }: Reference<File>, target: Target<File>): string {
    const section = sectionFor(position);
    if (section === undefined) return text;
    const [first, second, name, ...rest] = target.keys;
    if (first === "components" && second === section && name !== undefined && rest.length === 0)
      return formatFragment(target.keys);
    return formatFragment(["components", section, this.#hoist(section, target)]);
  }

  #hoist(section: string, { keys, value }: Target<File>): string {
    const id = `${section} ${formatFragment(keys)}`;
    const known = this.#hoisted.get(id);
    if (known !== undefined) return known;
    const all = this.#names.get(section) ?? new DistinctNames(namesIn(this.#document.components, section));
    this.#names.set(section, all);
    const name = all.distinct(readableName(keys));
    this.#hoisted.set(id, name);
    const added = this.#added.get(section) ?? {};
    this.#added.set(section, added);
    const position = positionAt("Components", section, {});
    added[name] = this.#copy(value, positionAt(position, name, value));
    return name;
  }
}

/** Each reference by such a name is a pointer now. */
const names = new Set(identities);

/** Where nothing is known of what a schema is used for, a dynamic reference leads where a plain one does. */
function withStaticReference({ $dynamicRef, ...schema }: Json): Json {
  if (!("$ref" in schema)) return { ...schema, $ref: $dynamicRef };
  const { allOf } = schema;
  return { ...schema, allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref: $dynamicRef }] };
}
