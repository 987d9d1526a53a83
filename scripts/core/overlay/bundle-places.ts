/** Finds what stands at a place of a bundle in the files that it was made of. */
import { childOf } from "../json-pointer.ts";

/** A place in a file. */
export interface FilePlace<File> {
  readonly file: File;
  readonly keys: readonly string[];
}

/** The objects of a bundle → those of the files that they are copies of. */
export type Originals = ReadonlyMap<object, object>;

export interface Bundled<File> {
  readonly document: unknown;
  readonly originals: Originals;
  readonly files: Iterable<File>;
}

/** @returns a function from a place of the bundle to the one in the files, if there is one; `holder`: what holds it */
export function placesIn<File extends { readonly parsed: unknown }>(
  bundled: Bundled<File>,
): (keys: readonly string[], wanted: "value" | "holder") => FilePlace<File> | undefined {
  const { document, originals, files } = bundled;
  const places = new Map<object, FilePlace<File>>();
  for (const file of files) note(places, { file, keys: [] }, file.parsed);
  const placeOf = (value: unknown) => places.get(originals.get(Object(value)) ?? Object(value));
  return (keys, wanted) => {
    const value = keys.reduce<unknown>(childOf, document);
    const own = wanted === "value" ? placeOf(value) : undefined;
    const key = keys.at(-1);
    if (own || key === undefined) return own;
    const holder = keys.slice(0, -1).reduce<unknown>(childOf, document);
    const around = placeOf(holder);
    const original = originals.get(Object(holder)) ?? holder;
    return around && childOf(original, key) !== undefined
      ? { file: around.file, keys: [...around.keys, key] }
      : undefined;
  };
}

/** The first place of each object: YAML's aliases give it several. */
function note<File>(places: Map<object, FilePlace<File>>, place: FilePlace<File>, value: unknown): void {
  if (typeof value !== "object" || value === null || places.has(value)) return;
  places.set(value, place);
  for (const [key, inner] of Object.entries(value))
    note(places, { file: place.file, keys: [...place.keys, key] }, inner);
}
