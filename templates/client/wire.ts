/** Code that serializes the parts of a request; parameters that openapi-fetch can serialize are only named. */
import { type Field, jsonStatuses, successStatuses } from "../../scripts/core/client-data.ts";
import { type Code, code, identifier, literal } from "../../scripts/core/code.ts";
import { isJson, isSequence, kindOf, nameOf } from "../../scripts/core/http/media-kind.ts";
import { formParameter, shapeOf } from "../../scripts/core/http/parameter-shape.ts";
import type { MediaType, Operation, Parameter, ParameterLocation } from "../../scripts/core/model.ts";
import { successesOf } from "../../scripts/core/request-validation/declared.ts";

/** The names of the parameters that openapi-fetch serializes, one list per location. */
export function parameterLists(fields: readonly Field[]): Code[] {
  return [code`path`, code`query`, code`header`].flatMap((place) => {
    const own = fields.filter(({ parameter, isPlain }) => isPlain && parameter.in === place);
    const names = own.map(({ parameter }) => code`${literal(parameter.name)},`);
    return names.length === 0 ? [] : [code`${place}Parameters: [${names}],`];
  });
}

/** The rest: parameters in other styles, and bodies other than plain JSON. */
export function writtenParts(fields: readonly Field[], operation: Operation): Code[] {
  const parts = [...places.flatMap((place) => styledParameters(fields, place)), ...bodyWriters(operation)];
  return parts.length === 0 ? [] : [code`write: /* @__PURE__ */ wire.written({ ${parts} }),`];
}

const places: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

function styledParameters(fields: readonly Field[], place: ParameterLocation): Code[] {
  const own = fields.filter(({ parameter, isPlain }) => !isPlain && parameter.in === place);
  const entries = own.map(({ parameter, key }) => {
    return code`[${literal(parameter.name)}, ${literal(key)}, ${writerOf(parameter)}],`;
  });
  return entries.length === 0 ? [] : [code`${identifier(place)}: [${entries}],`];
}

function writerOf({ in: place, style, explode, allowReserved, mediaType }: Omit<Parameter, "schema">): Code {
  const isReserved = allowReserved && place === "query";
  const encode = isReserved ? code`, wire.reserved` : style === "cookie" ? code`, wire.inCookie` : code``;
  const shape = code`wire.${identifier(shapeOf({ in: place, style, explode, mediaType }))}`;
  if (mediaType !== undefined && isJson(mediaType))
    return code`/* @__PURE__ */ wire.asJson(${shape}${encode})`;
  if (style === "deepObject")
    return isReserved ? code`/* @__PURE__ */ wire.deep(wire.reserved)` : code`wire.deepObject`;
  return code`/* @__PURE__ */ wire.shaped(${shape}${encode})`;
}

/** The type argument that lists fields named differently from their parameter; empty if there are none. */
export function renames(fields: readonly Field[]): Code {
  const byPlace = places.map((place) => {
    const own = fields.filter(({ parameter, key }) => parameter.in === place && parameter.name !== key);
    const entries = own.map(({ parameter, key }) => code`${identifier(parameter.name)}: ${literal(key)};`);
    return own.length === 0 ? code`` : code`${identifier(place)}: { ${entries} };`;
  });
  return byPlace.every((renamed) => renamed === "") ? code`` : code`, { ${byPlace} }`;
}

/** Media type → writer. */
function bodyWriters({ body }: Operation): Code[] {
  const content = body?.content ?? [];
  if (content.every(({ name }) => name === "application/json")) return [];
  return [code`body: { ${content.map((type) => code`${identifier(type.name)}: ${bodyWriter(type)},`)} },`];
}

function bodyWriter({ name, encoding }: MediaType): Code {
  const kind = kindOf(name);
  const properties = Object.entries(encoding);
  if (kind === "parts") {
    const types = properties.flatMap(([property, { contentType }]) => {
      const type = contentType?.split(",").find((listed) => !listed.includes("*")); // a range is no part's media type
      return type === undefined ? [] : [code`${identifier(property)}: ${literal(type.trim())},`];
    });
    return code`/* @__PURE__ */ wire.multipart(${table(types)})`;
  }
  if (kind !== "fields") return writers[kind];
  const styles = properties.flatMap(([property, own]) => {
    const parameter = formParameter(property, own);
    return parameter ? [code`${identifier(property)}: ${writerOf(parameter)},`] : [];
  });
  return code`/* @__PURE__ */ wire.urlEncoded(${table(styles)})`;
}

const writers = {
  json: code`wire.json`,
  lines: code`wire.writeLines`,
  records: code`wire.writeRecords`,
  events: code`wire.writeEvents`,
  text: code`wire.raw`,
  markup: code`wire.raw`,
  any: code`wire.rawOrJson`,
  bytes: code`wire.raw`,
} as const;

function table(entries: readonly Code[]): Code {
  return entries.length === 0 ? code`` : code`{ ${entries} }`;
}

/** Reads a success that may not be JSON: items of streams as they arrive, other bodies by media type. */
export function reader(operation: Operation): Code[] {
  const json = jsonStatuses(operation);
  const content = successesOf(operation.responses).flatMap((response) => response.content);
  if (content.some(isSpecial)) {
    const entries = new Map(content.map((media) => [nameOf(media.name), readerOf(media)]));
    return [
      code`read: /* @__PURE__ */ wire.bodyOr({ ${[...entries].map(([name, read]) => code`${identifier(name)}: ${read},`)} }),`,
    ];
  }
  return successStatuses(operation).every((status) => json.includes(status)) ? [] : [code`read: wire.body,`];
}

/** A stream, or a range such as `image/*`, whose kind is not that of the media type that comes. */
function isSpecial({ name }: MediaType): boolean {
  const kind = kindOf(name);
  return isSequence(kind) || (name.includes("*") && (kind === "bytes" || kind === "text"));
}

function readerOf({ name, jsonData }: MediaType): Code {
  const kind = kindOf(name);
  if (kind === "lines") return code`wire.readLines`;
  if (kind === "records") return code`wire.readRecords`;
  if (kind === "events") return jsonData ? code`wire.readJsonEvents` : code`wire.readEvents`;
  if (!name.includes("*") || !(kind === "bytes" || kind === "text")) return code`wire.body`;
  return kind === "text" ? code`wire.text` : code`wire.blob`;
}
