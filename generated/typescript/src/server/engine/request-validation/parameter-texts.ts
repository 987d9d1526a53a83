// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Where the texts of a parameter are in a request, and how they are decoded. */
import { type Texts, decodeQuery } from "../http/query.ts";
import type { Headers } from "../http/request.ts";
import type { Parameter } from "../model.ts";
import { decodePercent } from "../percent.ts";
import type { PathValues } from "./route.ts";

/** The sources of the values. Path values are still percent-encoded. */
export interface Sources {
  readonly path: PathValues;
  readonly query: Texts;
  readonly headers: Headers;
  readonly cookie: Texts;
}

/** All values of a name, for locations that can repeat it. */
export function textsOf(
  parameter: Pick<Parameter, "in" | "name">,
): (sources: Sources) => readonly string[] | undefined {
  const { in: place, name } = parameter;
  if (place === "query") return ({ query }) => query.get(name);
  if (place === "cookie") return ({ cookie }) => cookie.get(name);
  const only = textOf(parameter);
  return (sources) => {
    const text = only?.(sources);
    return text === undefined ? undefined : [text];
  };
}

/** The value of a name, for locations that cannot repeat it; undefined for other locations. */
export function textOf({ in: place, name }: Pick<Parameter, "in" | "name">) {
  if (place === "path") return ({ path }: Sources) => path.get(name);
  if (place !== "header") return undefined;
  const lower = name.toLowerCase();
  return ({ headers }: Sources) => headers.get(lower)?.trim() || undefined;
}

export function decoderOf({ in: place, style }: Pick<Parameter, "in" | "style">) {
  return style === "cookie" ? String : decoders[place];
}

/** Undefined if the text is not encoded UTF-8. Encoding cookies is a convention, and their own style has none. */
export const decoders: Readonly<Record<Parameter["in"], (text: string) => string | undefined>> = {
  path: (text) => (text.includes("%") ? decodePercent(text) : text),
  query: decodeQuery,
  header: (text) => text,
  cookie: (text) => decodePercent(text) ?? text,
};
