/** Which of the shapes of `write-styles.ts` a parameter is written in (OpenAPI 3.1, 4.8.12.2, style values). */
import type { Parameter, ParameterLocation } from "../model.ts";
import {
  cookie,
  form,
  formJoined,
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
  form,
  formJoined,
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
  if (mediaType !== undefined) return place === "path" || place === "header" ? "simple" : "formJoined";
  return shapes[place][`${style}${explode ? " exploded" : ""}`] ?? defaults[place];
}

const defaults: Readonly<Record<ParameterLocation, ShapeName>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "cookie",
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
  header: { "simple exploded": "simpleExploded" },
  cookie: { form: "formJoined" },
};
