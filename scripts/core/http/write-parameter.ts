/** Serializes a parameter as its document says (OpenAPI 3.1, 4.8.12). */
import type { Parameter } from "../model.ts";
import { isJson } from "./media-kind.ts";
import { shapeOf, shapesByName } from "./parameter-shape.ts";
import { asJson, deepObject, shaped } from "./write-styles.ts";

/** @returns the text for the URL, header or cookie; empty if nothing is sent */
export function writtenText([parameter, value]: readonly [Parameter, unknown]): string {
  const { name, style, mediaType } = parameter;
  const shape = shapesByName[shapeOf(parameter)];
  if (mediaType !== undefined && isJson(mediaType)) return asJson(shape)(name, value);
  return style === "deepObject" ? deepObject(name, value) : shaped(shape)(name, value);
}
