// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads form fields, urlencoded or as the parts of a multipart body (OpenAPI 3.1, 4.8.14.3 to 4.8.15). */
import type { MediaType, Parameter, Schema } from "../model.ts";
import type { Content } from "./content.ts";
import { isJson, readMediaType } from "../http/media-type.ts";
import { formParameter } from "../http/parameter-shape.ts";
import { memoize } from "../memoize.ts";
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

/** RFC 7578, parsed by the platform. A schema sees a file as a string of its bytes, so it can limit their number. */
export async function readMultipart(
  bytes: Uint8Array,
  { mediaType, text, schemas }: Multipart,
): Promise<Content> {
  const form = await new Response(bytes.slice(), { headers: { "content-type": text } })
    .formData()
    .catch(() => undefined);
  if (!form) return { kind: "unparsable", reason: broken(readMediaType(text)?.parameters.get("boundary")) };
  const texts = new Map<string, string[]>();
  const files = new Map<string, File[]>();
  for (const [name, entry] of form) {
    if (typeof entry === "string") add(texts, name, encodeURIComponent(entry));
    else add(files, name, entry);
  }
  const fields = valuesOf(texts, mediaType, schemas);
  const of = (judged: (file: File) => unknown) => ({
    ...fields,
    ...filesOf(files, mediaType.schema, { schemas, judged }),
  });
  const sizes = new Map([...files.values()].flat().map((file) => [file, "\0".repeat(file.size)]));
  return { kind: "content", value: of((file) => file), checked: of((file) => sizes.get(file)), mediaType };
}

function broken(boundary: string | undefined): string {
  if (!boundary) return "The multipart body has no boundary.";
  return `The multipart body is not well-formed, or does not end with its boundary "${boundary}".`;
}

interface Judging {
  readonly schemas: Schemas;
  readonly judged: (file: File) => unknown;
}

function filesOf(files: ReadonlyMap<string, readonly File[]>, schema: Schema, { schemas, judged }: Judging) {
  const entries = [...files].map(([name, own]) => {
    const isList =
      typesOf(propertiesOf(schema, schemas).get(name) ?? true, schemas).has("array") || own.length > 1;
    return [name, isList ? own.map(judged) : judged(own[0] as File)] as const; // each name has at least one file
  });
  return Object.fromEntries(entries);
}

function valuesOf(texts: Texts, mediaType: MediaType, schemas: Schemas): Record<string, unknown> {
  const sources = { path: new Map(), query: texts, headers: new Map(), cookie: new Map() };
  const fields = fieldsOf(schemas)(mediaType);
  const read = new Map(fields.map(({ name, read: readOne }) => [name, readOne(sources)]));
  const named = [...read].filter(([, value]) => value !== undefined);
  const deep = [...read.keys()].filter((name) => read.get(name) !== undefined).map((name) => `${name}[`);
  const others = [...texts].filter(
    ([name]) => !read.has(name) && !deep.some((start) => name.startsWith(start)),
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
    return parameters.map((parameter) => ({
      name: parameter.name,
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
  return ({ query }) => {
    const sent = query.get(name)?.map((text) => readJsonText(decodeQuery(text) ?? text));
    return isList && !(sent?.length === 1 && Array.isArray(sent[0])) ? sent : sent?.[0];
  };
}

interface Form {
  readonly mediaType: MediaType;
  readonly schemas: Schemas;
}

/** Objects and lists of objects are JSON unless `encoding` says otherwise. */
function fieldOf(name: string, schema: Schema, { mediaType, schemas }: Form): Parameter {
  const encoding = Object.hasOwn(mediaType.encoding, name) ? mediaType.encoding[name] : undefined;
  const styled = formParameter(name, encoding);
  if (styled) return { ...styled, schema };
  const isObject = [schema, itemsOf(schema, schemas)].some((part) => typesOf(part, schemas).has("object"));
  const json = isObject ? "application/json" : undefined;
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
