/** Parameters as text (OpenAPI 3.1, 4.8.12.2), with every digit of a large integer. */
import { exactJson } from "../exact-json.ts";
import { shapeOf, shapesByName } from "../http/parameter-shape.ts";
import { deep, deepObject, encoded, reserved, shaped } from "../http/write-styles.ts";
import type { Parameter } from "../model.ts";
import { toAscii } from "../unicode-escape.ts";

/** @returns the text for the URL, header or cookie; empty if nothing is sent */
export function writtenParameter(parameter: Omit<Parameter, "schema">, value: unknown): string {
  const { name, in: place, style, mediaType, allowReserved } = parameter;
  const shape = shapesByName[shapeOf(parameter)];
  const encode = allowReserved && place === "query" ? reserved : undefined;
  if (mediaType !== undefined) {
    const json = exactJson(value);
    return shaped(shape, encode)(name, place === "header" ? toAscii(json) : json);
  }
  if (style === "deepObject") return encode ? deep(encode)(name, value) : deepObject(name, value);
  return shaped(shape, encode ?? (shape.raw === "all" ? undefined : encoded))(name, withNestedJson(value));
}

/** Nested values are written as JSON, which would fail at a `bigint`. */
function withNestedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonOf(part)]));
}

function jsonOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? exactJson(value) : value;
}
