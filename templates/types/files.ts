/**
 * Where a string of bytes (see `core/schema/binary.ts`) is a file: in the parts of a form, and in a body that is nothing
 * but bytes. JSON has only text, whatever a schema says of it.
 */
import { kindOf } from "../../scripts/core/http/media-kind.ts";
import { type Json, asObject, asString, isObject } from "../../scripts/core/json.ts";
import type { Position } from "../../scripts/core/openapi/positions.ts";
import { walk } from "../../scripts/core/openapi/walk.ts";
import { type Type, unionOf } from "./type.ts";
import { code } from "../../scripts/core/code.ts";
import type { Schemas } from "./schemas.ts";

const file: Type = { code: code`Blob` };
const text: Type = { code: code`string` };

/** The type of bytes in the body of a media type. */
export function bytesIn(mediaType: string): Type {
  return hasFiles(mediaType) ? file : text;
}

/** Of bytes in parameters and headers. */
export const bytesInText = text;

/** @returns the type of bytes in a component: by the media types that lead to it */
export function bytesByComponent(document: Json, schemas: Schemas): (name: string) => Type {
  const [files, texts] = [new Set<string>(), new Set<string>()];
  const enter = (value: unknown, position: Position, found: Set<string>): void => {
    walk({ value, position, path: undefined, holder: undefined }, (place) => {
      const { $ref } = place.position === "Schema" ? asObject(place.value) : {};
      const name = schemas.nameIn(asString($ref));
      if (name === undefined || found.has(name)) return;
      found.add(name);
      enter(schemas.get(name), "Schema", found);
    });
  };
  walk(
    { value: document, position: "Root", path: undefined, holder: undefined },
    ({ value, position, path }) => {
      if (position === "Schema{}" || position === "Schema" || path?.key === "mediaTypes") return false;
      if (position === "Parameter" || position === "Header") enter(asObject(value).schema, "Schema", texts);
      if (position !== "MediaType{}" || !isObject(value)) return position !== "Data";
      for (const [name, media] of Object.entries(value))
        enter(media, "MediaType", hasFiles(name) ? files : texts);
      return false;
    },
  );
  return (name) =>
    unionOf([...(files.has(name) || !texts.has(name) ? [file] : []), ...(texts.has(name) ? [text] : [])]);
}

function hasFiles(mediaType: string): boolean {
  const kind = kindOf(mediaType);
  return kind === "parts" || kind === "bytes";
}
