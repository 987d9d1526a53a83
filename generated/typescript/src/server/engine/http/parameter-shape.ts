// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Which of the shapes of `write-styles.ts` a parameter is written in (OpenAPI 3.1, 4.8.12.2, style values). */
import type { Encoding, Parameter, ParameterLocation } from "../model.ts";
import {
  cookie,
  cookieJoined,
  cookieRaw,
  cookieRawJoined,
  form,
  formJoined,
  header,
  headerExploded,
  label,
  labelExploded,
  matrix,
  matrixExploded,
  pipeDelimited,
  simple,
  simpleExploded,
  spaceDelimited,
} from "./write-styles.ts";

export const shapesByName = {
  cookie,
  cookieJoined,
  cookieRaw,
  cookieRawJoined,
  form,
  formJoined,
  header,
  headerExploded,
  label,
  labelExploded,
  matrix,
  matrixExploded,
  pipeDelimited,
  simple,
  simpleExploded,
  spaceDelimited,
};

export type ShapeName = keyof typeof shapesByName;

/** @param parameter of any style but `deepObject`, which has a writer of its own */
export function shapeOf(parameter: Pick<Parameter, "in" | "style" | "explode" | "mediaType">): ShapeName {
  const { in: place, style, explode, mediaType } = parameter;
  if (mediaType !== undefined) return joined[place];
  return shapes[place][`${style}${explode ? " exploded" : ""}`] ?? defaults[place];
}

/**
 * A form's property that is serialised like a query parameter, because its encoding has a style or `explode`
 * (OpenAPI 3.1, 4.8.15.1.2); undefined if it is not.
 */
export function formParameter(
  name: string,
  encoding: Encoding | undefined,
): Omit<Parameter, "schema"> | undefined {
  const { style = "form", explode = style === "form" } = encoding ?? {};
  if (encoding?.style === undefined && encoding?.explode === undefined) return undefined;
  const none = { required: false, description: "", example: undefined, mediaType: undefined };
  return { ...none, name, in: "query", style, explode, allowReserved: false };
}

const defaults: Readonly<Record<ParameterLocation, ShapeName>> = {
  path: "simple",
  query: "form",
  header: "header",
  cookie: "cookie",
};

const joined: Readonly<Record<ParameterLocation, ShapeName>> = {
  path: "simple",
  query: "formJoined",
  header: "header",
  cookie: "cookieJoined",
};

/** Style and explode → shape; an exploded `spaceDelimited` array is the same as in `form`. */
const shapes: Readonly<Record<ParameterLocation, Readonly<Record<string, ShapeName>>>> = {
  path: {
    "simple exploded": "simpleExploded",
    label: "label",
    "label exploded": "labelExploded",
    matrix: "matrix",
    "matrix exploded": "matrixExploded",
  },
  query: { form: "formJoined", spaceDelimited: "spaceDelimited", pipeDelimited: "pipeDelimited" },
  header: { "simple exploded": "headerExploded" },
  cookie: { form: "cookieJoined", cookie: "cookieRawJoined", "cookie exploded": "cookieRaw" },
};
