/** Code that reads the headers of responses by their schemas. */
import { type Code, code, identifier, joined } from "../../scripts/core/code.ts";
import { isJson } from "../../scripts/core/http/media-kind.ts";
import { isSetCookie } from "../../scripts/core/http/response-headers.ts";
import type { Api, Operation, ResponseHeader, Schema } from "../../scripts/core/model.ts";
import { listOf, propertiesOf, propertyOf, typesOf } from "../../scripts/core/request-validation/coerce.ts";

type Schemas = Api["schemas"];

/** The readers of the headers of all responses, by name. */
export function headerReaders({ responses }: Operation, schemas: Schemas): Code[] {
  const described = responses.flatMap(({ status, headers }) =>
    headers.map((header) => ({ status, name: header.name, reader: readerOf(header, schemas) })),
  );
  const byName = Map.groupBy(described, ({ name }) => name);
  if (byName.size === 0) return [];
  const entries = [...byName].map(([name, own]) => code`${identifier(name)}: ${among(own)},`);
  return [code`headers: /* @__PURE__ */ wire.headers({ ${entries} }),`];
}

/** One reader if all responses agree. */
function among(described: readonly { readonly status: string; readonly reader: Code }[]): Code {
  const [first = code`wire.fromText`, ...others] = new Set(described.map(({ reader }) => reader));
  if (others.length === 0) return first;
  const entries = described.map(({ status, reader }) => code`${identifier(status)}: ${reader},`);
  return code`/* @__PURE__ */ wire.byStatus({ ${entries} })`;
}

function readerOf({ name, explode, schema, mediaType }: ResponseHeader, schemas: Schemas): Code {
  if (isSetCookie(name)) return code`wire.fromCookies`;
  if (mediaType !== undefined) return isJson(mediaType) ? code`wire.fromJson` : code`wire.fromText`;
  const types = kindsOf(schema, schemas);
  if (types.has("string")) return code`wire.fromText`;
  if (types.has("array")) return listReader(schema, schemas);
  if (!types.has("object")) return partReader(schema, schemas);
  const properties = [...propertiesOf(schema, schemas)].map(
    ([property, own]) => code`${identifier(property)}: ${partReader(own, schemas)},`,
  );
  const read = explode ? code`fromExploded` : code`fromPairs`;
  const other = partReader(propertyOf(schema, undeclared, schemas), schemas);
  return code`/* @__PURE__ */ wire.${read}({ ${properties} }${other === "wire.fromText" ? code`` : code`, ${other}`})`;
}

/** The reader of all items, and those of the first ones that have a schema of their own. */
function listReader(schema: Schema, schemas: Schemas): Code {
  const { first, rest } = listOf(schema, schemas);
  const readers = [rest, ...first].map((item) => partReader(item, schemas));
  return code`/* @__PURE__ */ wire.fromList(${joined(readers, code`, `)})`;
}

/** No property has a name with a NUL. */
const undeclared = "\0";

/** A nested value is JSON. */
function partReader(schema: Schema, schemas: Schemas): Code {
  const types = kindsOf(schema, schemas);
  return types.size === 0 || types.has("string") ? code`wire.fromText` : code`wire.fromJson`;
}

function kindsOf(schema: Schema, schemas: Schemas): ReadonlySet<string> {
  return new Set([...typesOf(schema, schemas)].filter((type) => type !== "null"));
}
