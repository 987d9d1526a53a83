/** The body of a sample's request, by its media type (OpenAPI 3.1, 4.8.14 and 4.8.15). */
import { exactJson } from "../exact-json.ts";
import { isContainer, isLongNumber, through } from "../exact-number.ts";
import { withEscapes } from "../hidden-characters.ts";
import { bodyText, concreteType } from "../http/body-text.ts";
import { isSequence, kindOf, nameOf } from "../http/media-kind.ts";
import { formParameter } from "../http/parameter-shape.ts";
import { type Json, asObject, follow, isObject } from "../json.ts";
import type { Api, MediaType, Schema } from "../model.ts";
import { itemsOf, propertiesOf } from "../request-validation/coerce.ts";
import { permitsBinary } from "../schema/binary.ts";
import { writtenParameter } from "./parameters.ts";
import type { Body, Part, SampleRequest } from "./request.ts";

type Content = NonNullable<SampleRequest["content"]>;

/** @returns undefined if the value cannot be written in the media type */
export function bodyOf({ media, value }: Content, schemas: Api["schemas"]): Body | undefined {
  if (value === undefined) return undefined;
  const kind = kindOf(media.name);
  const fields = isContainer(value) && isObject(value) ? value : undefined;
  const type = concreteType(media.name, value);
  if (kindOf(type) === "json") return { kind: "json", type, value, text: withEscapes(exactJson(value, 2)) };
  if (kind === "fields" && fields) return { kind: "text", type, text: formOf(media, fields) };
  if (kind === "parts" && fields) return { kind: "parts", type, parts: partsOf(media, fields, schemas) };
  const text =
    isSequence(kind) && typeof value !== "string" ? sequenceOf(media.name, value) : textOf(type, value);
  return text === undefined ? undefined : { kind: "text", type, text: text.toWellFormed() };
}

function textOf(type: string, value: unknown): string | undefined {
  if (isLongNumber(value)) return String(value);
  return bodyText(type, value) ?? (typeof value === "number" ? String(value) : undefined);
}

/** Items are written as JSON, with all digits: they are put where shorter numbers were. */
function sequenceOf(type: string, value: unknown): string | undefined {
  const digits: string[] = [];
  const places = (item: unknown): unknown =>
    isLongNumber(item) ? `\uE000${digits.push(String(item)) - 1}\uE001` : through(item, places);
  return bodyText(type, places(value))?.replaceAll(
    /"\uE000(\d+)\uE001"/g,
    (_found, at) => digits[Number(at)] ?? "",
  );
}

function fieldsOf(value: Json): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
}

/** As the client writes it: without a style a structure is JSON, and a list repeats its name. */
function formOf({ encoding }: MediaType, value: Json): string {
  const written = fieldsOf(value).map(([name, field]) => {
    const styled = formParameter(name, Object.hasOwn(encoding, name) ? encoding[name] : undefined);
    if (styled) return writtenParameter(styled, field);
    const hasStructure = [field].flat().some((item) => isContainer(item) && isObject(item));
    return writtenParameter(plainField(name), hasStructure ? exactJson(field) : field);
  });
  return written.filter((text) => text !== "").join("&");
}

function plainField(name: string) {
  const none = { required: false, description: "", example: undefined, mediaType: undefined };
  return { ...none, name, in: "query", style: "form", explode: true, allowReserved: false } as const;
}

function partsOf(media: MediaType, value: Json, schemas: Api["schemas"]): readonly Part[] {
  const properties = propertiesOf(media.schema, schemas);
  return fieldsOf(value).flatMap(([name, field]) => {
    const schema = properties.get(name) ?? true;
    const isList = Array.isArray(field);
    const own = isList ? itemsOf(schema, schemas) : schema;
    const fileType = permitsBinary(own, schemas) ? fileTypeOf(own, schemas) : undefined;
    const declared = declaredType(media, name);
    return (isList ? field : [field]).map((part: unknown) => partOf({ name, part, fileType, declared }));
  });
}

interface Sent {
  readonly name: string;
  readonly part: unknown;
  /** Set if the part is a file. */
  readonly fileType: string | undefined;
  readonly declared: string | undefined;
}

function partOf({ name, part, fileType, declared }: Sent): Part {
  const isJson = isContainer(part);
  const text = (isJson ? withEscapes(exactJson(part)) : String(part)).toWellFormed();
  const type = declared ?? (isJson ? "application/json" : fileType);
  return { name, text, type, fileName: fileType === undefined || isJson ? undefined : name };
}

/** A range names no part's media type. */
function declaredType({ encoding }: MediaType, name: string): string | undefined {
  const { contentType } = (Object.hasOwn(encoding, name) ? encoding[name] : undefined) ?? {};
  return contentType
    ?.split(",")
    .find((listed) => !listed.includes("*"))
    ?.trim();
}

function fileTypeOf(schema: Schema, schemas: Api["schemas"]): string {
  const { contentMediaType } = asObject(follow({ components: { schemas } }, schema));
  return typeof contentMediaType === "string" ? nameOf(contentMediaType) : "application/octet-stream";
}
