/** The references of a document's files, and what tells where they lead. */
import { asArray, asObject, asString, isObject } from "../json.ts";
import { type Position, isReferenceText } from "./positions.ts";
import { isOdd } from "./odd.ts";
import { type Path, type Place, referenceIn, walk } from "./walk.ts";

/** A file, parsed. */
export interface Parsed {
  readonly parsed: unknown;
  readonly source: { readonly absoluteRef: string };
}

export interface Reference<File extends Parsed> {
  readonly file: File;
  /** Where the text of the reference stands. */
  readonly path: Path;
  readonly holder: object;
  readonly text: string;
  /** What stands at the other end. */
  readonly position: Position;
}

export interface Target<File extends Parsed> {
  readonly file: File;
  readonly keys: readonly string[];
  readonly value: unknown;
}

export interface Found<File extends Parsed> {
  readonly file: File;
  readonly path: Path | undefined;
  readonly value: unknown;
}

/** Something that means plainly what it does not say: see `odd.ts`. */
export interface Odd<File extends Parsed> extends Found<File> {
  readonly value: object;
  readonly position: Position;
}

/** What a scan has come across. */
export interface Findings<File extends Parsed> {
  readonly references: Reference<File>[];
  /** Data in which a tool that knows no positions would find references or names. */
  readonly data: Found<File>[];
  /** Schemas of such data: of objects with a property that is called `$ref`, for one. */
  readonly named: Found<File>[];
  /** Schemas that have a name of their own in their file: by `$anchor` or `$dynamicAnchor`. */
  readonly anchors: Map<File, Map<string, Found<File>>>;
  /** Schemas with an `$id`. */
  readonly ids: Found<File>[];
  readonly odd: Odd<File>[];
  readonly seen: Map<object, Position[]>;
  /** Some schema has a name beside that of its component, or keeps others in itself. */
  hasNames: boolean;
}

export function noFindings<File extends Parsed>(): Findings<File> {
  return {
    references: [],
    data: [],
    named: [],
    anchors: new Map(),
    ids: [],
    odd: [],
    seen: new Map(),
    hasNames: false,
  };
}

/** Adds what stands at a place and below it, each object once for each position that it is met at. */
export function scan<File extends Parsed>(
  file: File,
  start: Pick<Place, "value" | "position" | "path">,
  findings: Findings<File>,
): void {
  walk({ ...start, holder: undefined }, (place) => {
    const { value, position, path, holder } = place;
    if (typeof value === "string" && path && holder && isReferenceText(position))
      findings.references.push({ file, path, holder, text: value, position: ends[position] ?? "Data" });
    if (typeof value !== "object" || value === null) return false;
    if (position === "Data") return void (holdsNames(value) && findings.data.push({ file, path, value }));
    if (isSeen(value, position, findings.seen)) return false;
    const text = referenceIn(value, position);
    if (text !== undefined)
      findings.references.push({ file, path: { key: "$ref", above: path }, holder: value, text, position });
    if (isOdd(value, position)) findings.odd.push({ file, path, value, position });
    if (position === "Schema") noteNames(file, place, findings);
    return true;
  });
}

const ends: Readonly<Partial<Record<Position, Position>>> = {
  SchemaName: "Schema",
  OperationRef: "Operation",
};

function isSeen(value: object, position: Position, seen: Map<object, Position[]>): boolean {
  const positions = seen.get(value);
  if (positions?.includes(position)) return true;
  if (positions) positions.push(position);
  else seen.set(value, [position]);
  return false;
}

function noteNames<File extends Parsed>(file: File, { value, path }: Place, findings: Findings<File>): void {
  const { $id, $anchor, $dynamicAnchor, $dynamicRef } = asObject(value);
  findings.hasNames ||= identities.some((keyword) => Object.hasOwn(Object(value), keyword));
  if (typeof $dynamicRef === "string")
    findings.references.push({
      file,
      path: { key: "$dynamicRef", above: path },
      holder: asObject(value),
      text: $dynamicRef,
      position: "Schema",
    });
  if (describesNames(value)) findings.named.push({ file, path, value });
  if (typeof $id === "string") findings.ids.push({ file, path, value });
  for (const name of [$anchor, $dynamicAnchor])
    if (typeof name === "string") noteAnchor(findings.anchors, name, { file, path, value });
}

/** Keywords that name a schema, or that keep schemas for references to lead to. */
export const identities = [
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary",
  "$defs",
  "definitions",
];

function noteAnchor<File extends Parsed>(
  all: Findings<File>["anchors"],
  name: string,
  found: Found<File>,
): void {
  const anchors = all.get(found.file) ?? new Map<string, Found<File>>();
  all.set(found.file, anchors);
  if (!anchors.has(name)) anchors.set(name, found);
}

/** Whether data has a key that means something to a reader of schemas. */
export function holdsNames(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsNames);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, child]) => isName(key) || holdsNames(child));
}

/** JSON Schema's own keywords of identity and reference, and OpenAPI's reference to a file of any kind. */
export function isName(key: string): boolean {
  return key.startsWith("$") || key === "externalValue";
}

/** Whether a schema speaks of properties with such names. */
export function describesNames(schema: unknown): boolean {
  const { properties, required } = asObject(schema);
  return (
    Object.keys(asObject(properties)).some(isName) || asArray(required).some((name) => isName(asString(name)))
  );
}
