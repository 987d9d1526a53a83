/** Parameters as text (OpenAPI 3.1, 4.8.12.2), with every digit of a number. */
import { exactJson } from "../exact-json.ts";
import { isContainer, isLongNumber, through } from "../exact-number.ts";
import { isJson } from "../http/media-kind.ts";
import { shapeOf, shapesByName } from "../http/parameter-shape.ts";
import { deep, deepObject, encoded, reserved, shaped } from "../http/write-styles.ts";
import type { Parameter } from "../model.ts";
import { toAscii } from "../unicode-escape.ts";

/** @returns the text for the URL, header or cookie; empty if nothing is sent */
export function writtenParameter(parameter: Omit<Parameter, "schema">, value: unknown): string {
  const { name, in: place, style, mediaType, allowReserved } = parameter;
  const shape = shapesByName[shapeOf(parameter)];
  const encode = allowReserved && place === "query" ? reserved : undefined;
  if (mediaType !== undefined && isJson(mediaType)) {
    const json = exactJson(value);
    return shaped(shape, encode)(name, place === "header" ? toAscii(json) : json);
  }
  if (style === "deepObject") {
    const texts = withTexts(value);
    return encode ? deep(encode)(name, texts) : deepObject(name, texts);
  }
  return shaped(shape, encode ?? (shape.raw === "all" ? undefined : encoded))(name, withNestedJson(value));
}

/** Long numbers as the texts that they are sent as. */
function withTexts(value: unknown): unknown {
  return isLongNumber(value) ? String(value) : through(value, withTexts);
}

/** Values that are nested are written as JSON. */
function withNestedJson(value: unknown): unknown {
  return isLongNumber(value) ? String(value) : through(value, jsonOf);
}

function jsonOf(value: unknown): unknown {
  if (isLongNumber(value)) return String(value);
  return isContainer(value) ? exactJson(value) : value;
}
