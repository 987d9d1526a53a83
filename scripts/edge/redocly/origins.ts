/** Where the values of a document come from that overlays have changed. */
import type { Document } from "@redocly/openapi-core";
import { parsePointer } from "../../core/json-pointer.ts";
import type { Exact } from "../../core/openapi/exact.ts";
import type { Layered } from "../../core/overlay/layered.ts";
import { placeOf } from "./places.ts";
import type { Place, SourceText } from "./source-positions.ts";

type Layer = Layered<Document>;

/** A file's path and keys in it, as its overlays make it → those of the file that the value was written in. */
export type OriginOf = (path: string, keys: readonly string[]) => FileOrigin;

export interface FileOrigin {
  readonly path: string;
  readonly keys: readonly string[];
}

const layers = new WeakMap<SourceText, Layer>();
const digits = new WeakMap<Document, Exact>();

/** @returns the changed file; problems with it point to where each of its values was written */
export function layeredDocument(source: Document["source"], layer: Layer): Document {
  const document = { source, parsed: layer.value };
  layers.set(source, layer);
  digits.set(document, layer.digits);
  return document;
}

/** @returns undefined for a file that no overlay has changed */
export function layeredDigits(document: Document): Exact | undefined {
  return digits.get(document);
}

/** @returns the place in the file that has the line: the document's own, or an overlay */
export function originOf<Given extends Place>(
  place: Given,
): Given | (Place & { source: Document["source"] }) {
  const layer = place.pointer === undefined ? undefined : layers.get(place.source);
  if (!layer || place.pointer === undefined) return place;
  const { file, keys } = layer.originOf(parsePointer(place.pointer.slice(1)));
  return { ...place, source: file.source, pointer: placeOf(keys) };
}
