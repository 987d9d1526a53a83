// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** The values of an operation's parameters, as a request carries them (OpenAPI 3.1, 4.8.12.2, style values). */
import type { Operation, Parameter } from "../model.ts";
import { isJson } from "./media-type.ts";
import { oncePer } from "./once.ts";
import { type Headers, type RequestHead, decodePercent, readTarget } from "./request.ts";
import type { Route } from "./route.ts";
import { type Schemas, itemsOf, readText, typesOf } from "./text-value.ts";

/** Parameters by name, each with its values in order, still percent-encoded where the place has such. */
type Texts = ReadonlyMap<string, readonly string[]>;

export interface Sources {
  readonly path: Texts;
  readonly query: Texts;
  readonly header: Texts;
  readonly cookie: Texts;
}

/** `unread`: styles that are not read here (objects, `matrix`, `label`), and so are not refused. */
export type Given =
  | { readonly kind: "absent" }
  | { readonly kind: "unread" }
  | { readonly kind: "value"; readonly value: unknown };

export function readSources(head: RequestHead, route: Route, operation: Operation): Sources {
  const { query } = readTarget(head.target);
  const header = new Map<string, readonly string[]>();
  for (const { name, lower } of headerNames(operation)) {
    const value = head.headers.get(lower);
    if (value !== undefined) header.set(name, [value]);
  }
  return {
    path: new Map([...route.values].map(([name, value]) => [name, [value]])),
    query: query === "" ? nothing : readQuery(query),
    header,
    cookie: head.headers.has("cookie") ? readCookies(head.headers) : nothing,
  };
}

const nothing: Texts = new Map();

const headerNames = oncePer(({ parameters }: Operation) =>
  parameters
    .filter((parameter) => parameter.in === "header")
    .map(({ name }) => ({ name, lower: name.toLowerCase() })),
);

/** Names are decoded, values are not: an encoded comma does not separate. */
export function readQuery(query: string): Texts {
  const pairs = query.split("&").flatMap((pair) => {
    const [name = "", value = ""] = pair.split(/=(.*)/su);
    return pair === "" ? [] : [[decodeQuery(name) ?? name, value] as const];
  });
  return collected(pairs);
}

/** RFC 6265, 5.4; values stay as they came. */
export function readCookies(headers: Headers): Texts {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => {
    const [name = "", value = ""] = pair.split(/=(.*)/su);
    return [name.trim(), value.trim()] as const;
  });
  return collected(pairs.filter(([name]) => name !== ""));
}

/** `value` is what the parameter's schema describes, so far as the text allows. */
export function readParameter(parameter: Parameter, sources: Sources, schemas: Schemas): Given {
  const texts = sources[parameter.in].get(parameter.name);
  const types = typesOf(parameter.schema, schemas);
  if (parameter.mediaType !== undefined) return texts ? fromContent(parameter, texts) : { kind: "absent" };
  if (!isRead(parameter, types)) return { kind: "unread" };
  if (!texts) return { kind: "absent" };
  const decode = parameter.in === "query" ? decodeQuery : (text: string) => text;
  if (types.has("array")) {
    const itemTypes = typesOf(itemsOf(parameter.schema, schemas), schemas);
    const items = texts.flatMap((text) => split(text, parameter)).map(decode);
    return { kind: "value", value: items.map((text) => readText(text, itemTypes)) };
  }
  const [only, ...more] = texts.map(decode).map((text) => readText(text, types));
  return { kind: "value", value: more.length > 0 ? [only, ...more] : only };
}

const lists = ["form", "simple", "spaceDelimited", "pipeDelimited"];

function isRead({ style }: Parameter, types: ReadonlySet<string>): boolean {
  return lists.includes(style) && !(types.has("object") && !types.has("string"));
}

function fromContent({ mediaType = "", in: place }: Parameter, texts: readonly string[]): Given {
  const text = texts.join(",");
  const decoded = place === "query" ? (decodeQuery(text) ?? text) : text;
  if (!isJson(mediaType)) return { kind: "unread" };
  try {
    return { kind: "value", value: JSON.parse(decoded) as unknown };
  } catch {
    return { kind: "value", value: decoded };
  }
}

function split(text: string, { style, explode }: Parameter): string[] {
  if (style === "spaceDelimited" && !explode) return text.split(/ |\+|%20/);
  if (style === "pipeDelimited" && !explode) return text.split(/\||%7C/i);
  if (style === "simple") return text.split(",").map((item) => item.trim());
  return explode ? [text] : text.split(",");
}

/** In a query `+` is a space (application/x-www-form-urlencoded). */
function decodeQuery(text: string): string | undefined {
  return decodePercent(text.replaceAll("+", " "));
}

function collected(pairs: readonly (readonly [string, string])[]): Texts {
  const grouped = Map.groupBy(pairs, ([name]) => name);
  return new Map([...grouped].map(([name, own]) => [name, own.map(([, value]) => value)]));
}
