/** Code that serializes the parts of a request; parameters that openapi-fetch can serialize are only named. */
import { type Field, jsonStatuses, successStatuses } from "../../scripts/core/client-data.ts";
import { type Code, code, identifier, literal } from "../../scripts/core/code.ts";
import { isJson, nameOf } from "../../scripts/core/http/media-type.ts";
import { shapeOf } from "../../scripts/core/http/parameter-shape.ts";
import type { MediaType, Operation, Parameter, ParameterLocation } from "../../scripts/core/model.ts";
import { isSuccess } from "../../scripts/core/request-validation/declared.ts";

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

function writerOf({ in: place, style, explode, allowReserved, mediaType }: Parameter): Code {
  const encode =
    place === "header"
      ? code`, wire.textOf`
      : allowReserved && place === "query"
        ? code`, wire.reserved`
        : code``;
  const shape = code`wire.${identifier(shapeOf({ in: place, style, explode, mediaType }))}`;
  if (mediaType !== undefined) return code`/* @__PURE__ */ wire.asJson(${shape}${encode})`;
  if (style === "deepObject") return code`wire.deepObject`;
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
  if (isJson(name)) return code`wire.json`;
  const properties = Object.entries(encoding);
  if (nameOf(name).startsWith("multipart/")) {
    const types = properties.flatMap(([property, { contentType }]) => {
      const [type] = contentType?.split(",") ?? [];
      return type === undefined ? [] : [code`${identifier(property)}: ${literal(type.trim())},`];
    });
    return code`/* @__PURE__ */ wire.multipart(${table(types)})`;
  }
  if (nameOf(name) !== "application/x-www-form-urlencoded") return code`wire.raw`;
  const styles = properties.flatMap(([property, { style, explode = style === "form" }]) => {
    return style === undefined
      ? []
      : [code`${identifier(property)}: ${writerOf(formField(style, explode))},`];
  });
  return code`/* @__PURE__ */ wire.urlEncoded(${table(styles)})`;
}

function table(entries: readonly Code[]): Code {
  return entries.length === 0 ? code`` : code`{ ${entries} }`;
}

/** A form property is serialized like a query parameter. */
function formField(style: string, explode: boolean): Parameter {
  const none = { name: "", required: false, description: "", schema: true, example: undefined };
  return { ...none, in: "query", style, explode, allowReserved: false, mediaType: undefined };
}

/** Reads a success that may not be JSON: events as they arrive, other bodies by media type. */
export function reader(operation: Operation): Code[] {
  const json = jsonStatuses(operation);
  const content = operation.responses.filter(isSuccess).flatMap((response) => response.content);
  if (content.some(({ name }) => nameOf(name) === "text/event-stream")) {
    return [code`read: /* @__PURE__ */ wire.bodyOr("text/event-stream", wire.events),`];
  }
  return successStatuses(operation).every((status) => json.includes(status)) ? [] : [code`read: wire.body,`];
}
