// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads form fields, urlencoded or as the parts of a multipart body (OpenAPI 3.1, 4.8.14.3 to 4.8.15). */
import type { MediaType, Parameter, Schema } from "../model.ts";
import type { Content } from "./content.ts";
import { isJson, kindOf } from "../http/media-kind.ts";
import { readMediaType } from "../http/media-type.ts";
import { formParameter } from "../http/parameter-shape.ts";
import { asArray, follow } from "../json.ts";
import { memoize } from "../memoize.ts";
import { permitsBinary } from "../schema/binary.ts";
import { isSpread } from "./exploded.ts";
import { type Read, readerFor } from "./read-parameters.ts";
import { type Texts, add, decodeQuery, readQuery } from "../http/query.ts";
import {
  type Schemas,
  itemsOf,
  propertiesOf,
  propertyOf,
  readJsonText,
  readTexts,
  typesOf,
} from "./coerce.ts";

/** Reads fields like query parameters. For fields that the schema does not name, `additionalProperties` applies. */
export function readFields(bytes: Uint8Array, mediaType: MediaType, schemas: Schemas): Content {
  const text = new TextDecoder().decode(bytes);
  const value = valuesOf(readQuery(text), mediaType, schemas);
  return { kind: "content", value, checked: value, mediaType };
}

export interface Multipart {
  readonly mediaType: MediaType;
  /** The request's `Content-Type`, with its boundary. */
  readonly text: string;
  readonly schemas: Schemas;
}

/** RFC 7578, parsed by the platform. Parts are read by their schema; it sees a file as a string of its bytes, so it can limit their number. */
export async function readMultipart(
  bytes: Uint8Array,
  { mediaType, text, schemas }: Multipart,
): Promise<Content> {
  const form = await new Response(bytes.slice(), { headers: { "content-type": text } })
    .formData()
    .catch(() => undefined);
  if (!form) return { kind: "unparsable", reason: broken(readMediaType(text)?.parameters.get("boundary")) };
  const texts = new Map<string, string[]>();
  const values = new Map<string, unknown[]>();
  for (const [name, entry] of form) {
    const use = typeof entry === "string" ? "text" : useOf(entry, itemOf(name, mediaType, schemas), schemas);
    if (use === "file") add(values, name, entry);
    else if (use === "text") add(texts, name, await encodedText(entry));
    else add(values, name, readJsonText(decodeURIComponent(await encodedText(entry))));
  }
  const fields = valuesOf(texts, mediaType, schemas);
  const of = (judged: (value: unknown) => unknown) => ({
    ...fields,
    ...listed(values, mediaType.schema, { schemas, judged }),
  });
  return { kind: "content", value: of((value) => value), checked: of(sized), mediaType };
}

function sized(value: unknown): unknown {
  return value instanceof File ? "\0".repeat(value.size) : value;
}

/** The schema of a field, or of an item if it is a list. */
function itemOf(name: string, { schema }: MediaType, schemas: Schemas): Schema {
  const own = propertyOf(schema, name, schemas);
  return typesOf(own, schemas).has("array") ? itemsOf(own, schemas) : own;
}

/**
 * What a part with a file name is: browsers and `FormData` give one to every part that has a media type. The schema
 * decides; where it permits anything, JSON under the name that `FormData` makes up is a value.
 */
function useOf(file: File, schema: Schema, schemas: Schemas): "file" | "text" | "json" {
  if (permitsBinary(schema, schemas)) return "file";
  if (typesOf(schema, schemas).size > 0) return "text";
  return file.name === "blob" && isJson(file.type) ? "json" : "file";
}

/** Text that is not UTF-8 stays undecodable, so that every schema refuses it. */
async function encodedText(entry: File | string): Promise<string> {
  if (typeof entry === "string") return encodeURIComponent(entry);
  try {
    return encodeURIComponent(new TextDecoder("utf-8", { fatal: true }).decode(await entry.arrayBuffer()));
  } catch {
    return "%FF";
  }
}

function broken(boundary: string | undefined): string {
  if (!boundary) return "The multipart body has no boundary.";
  return `The multipart body is not well-formed, or does not end with its boundary "${boundary}".`;
}

interface Judging {
  readonly schemas: Schemas;
  readonly judged: (value: unknown) => unknown;
}

/** Lists of what the schema calls a list, or what came more than once. */
function listed(
  values: ReadonlyMap<string, readonly unknown[]>,
  schema: Schema,
  { schemas, judged }: Judging,
) {
  const entries = [...values].map(([name, own]) => {
    const isList = typesOf(propertyOf(schema, name, schemas), schemas).has("array") || own.length > 1;
    return [name, isList ? own.map(judged) : judged(own[0])] as const;
  });
  return Object.fromEntries(entries);
}

function valuesOf(texts: Texts, mediaType: MediaType, schemas: Schemas): Record<string, unknown> {
  const sources = { path: new Map(), query: texts, headers: new Map(), cookie: new Map() };
  const fields = fieldsOf(schemas)(mediaType);
  const read = new Map(
    fields.map(({ name, read: readOne, isList }) => {
      const value = readOne(sources); // null is refused
      return [name, value === undefined && isList ? [] : value];
    }),
  );
  const named = [...read].filter(([, value]) => value !== undefined);
  // The properties of an exploded object are fields of the form, but not of its value.
  const exploded = new Set(
    fields.filter((field) => field.isExploded).flatMap(({ name }) => Object.keys(read.get(name) ?? {})),
  );
  const deep = [...read.keys()].filter((name) => read.get(name) !== undefined).map((name) => `${name}[`);
  const others = [...texts].filter(
    ([name]) => !read.has(name) && !exploded.has(name) && !deep.some((start) => name.startsWith(start)),
  );
  const other = ([name, values]: readonly [string, readonly string[]]) =>
    [name, readTexts(values.map(decodeQuery), propertyOf(mediaType.schema, name, schemas), schemas)] as const;
  return Object.fromEntries([...named, ...others.map(other)]);
}

/** A reader for each property declared by the schema. */
const fieldsOf = memoize((schemas: Schemas) =>
  memoize((mediaType: MediaType) => {
    const parameters = [...propertiesOf(mediaType.schema, schemas)].map(([name, schema]) =>
      fieldOf(name, schema, { mediaType, schemas }),
    );
    const { required } = follow({ components: { schemas } }, mediaType.schema);
    return parameters.map((parameter) => ({
      name: parameter.name,
      // A list without items has no field: if a required one is missing, it is empty.
      isList: asArray(required).includes(parameter.name) && typesOf(parameter.schema, schemas).has("array"),
      isExploded: isSpread(parameter, schemas),
      read:
        parameter.mediaType === undefined
          ? readerFor({ parameter, schemas, parameters })
          : jsonReader(parameter, schemas),
    }));
  }),
);

/** Each item of a list is a separate field. */
function jsonReader({ name, schema }: Parameter, schemas: Schemas): Read {
  const isList = typesOf(schema, schemas).has("array");
  const isNested = typesOf(itemsOf(schema, schemas), schemas).has("array");
  return ({ query }) => {
    const sent = query.get(name)?.map((text) => readJsonText(decodeQuery(text) ?? text));
    return isList && (isNested || !(sent?.length === 1 && Array.isArray(sent[0]))) ? sent : sent?.[0];
  };
}

interface Form {
  readonly mediaType: MediaType;
  readonly schemas: Schemas;
}

/** Objects and lists of objects are JSON unless `encoding` says otherwise. */
function fieldOf(name: string, schema: Schema, { mediaType, schemas }: Form): Parameter {
  const encoding = Object.hasOwn(mediaType.encoding, name) ? mediaType.encoding[name] : undefined;
  const isParts = kindOf(mediaType.name) === "parts"; // a part has a media type, not a style
  const styled = isParts ? undefined : formParameter(name, encoding);
  if (styled) return { ...styled, schema };
  const item = itemsOf(schema, schemas);
  const hasStructure =
    typesOf(item, schemas).has("array") ||
    [schema, item].some((part) => typesOf(part, schemas).has("object"));
  const json = hasStructure ? "application/json" : undefined;
  return { ...plain, name, schema, mediaType: encoding?.contentType?.split(",").find(isJson) ?? json };
}

const plain = {
  in: "query",
  required: false,
  description: "",
  style: "form",
  explode: true,
  allowReserved: false,
  example: undefined,
} as const;
