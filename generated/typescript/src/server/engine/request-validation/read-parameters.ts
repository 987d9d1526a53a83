// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads the values of an operation's parameters from a request (OpenAPI 3.1, 4.8.12). */
import type { Api, Operation, Parameter, Schema } from "../model.ts";
import type { Check, Checks } from "./faults.ts";
import { isJson } from "../http/media-kind.ts";
import { add, noTexts, readCookies, readQuery } from "../http/query.ts";
import { type RequestHead, readTarget } from "../http/request.ts";
import { decodePercent } from "../percent.ts";
import type { PathValues } from "./route.ts";
import { branchOf } from "../http/read-deep.ts";
import { itemsIn, pairsIn, textIn } from "../http/read-styles.ts";
import {
  type Schemas,
  defaultOf,
  propertyOf,
  readItem,
  readJsonText,
  readOne,
  readText,
  readTexts,
  typesOf,
} from "./coerce.ts";
import { type Described, ownNames } from "./exploded.ts";
import { type Sources, decoderOf, decoders, textOf, textsOf } from "./parameter-texts.ts";
import { readBranch } from "./read-deep-values.ts";

/** A parameter and how to read its value. */
export interface Reader {
  readonly parameter: Parameter;
  /** Its index among the operation's parameters. */
  readonly index: number;
  /** Its name in lower case, for headers. */
  readonly lower: string;
  readonly read: Read;
  /** Undefined if its media type is not read. */
  readonly check: Check | undefined;
  /** The value if the parameter was not sent (OpenAPI 3.1, 4.8.24, `default`). */
  readonly default: unknown;
}

/** Undefined if the parameter was not sent or is an empty header; otherwise converted to its type if possible. */
export type Read = (sources: Sources) => unknown;

/** In the order of the operation's parameters, and by location. */
export interface Readers extends Readonly<Record<Parameter["in"], readonly Reader[]>> {
  readonly all: readonly Reader[];
  /** All but headers. */
  readonly others: readonly Reader[];
}

/** The values of the parameters, in order; undefined: not sent. */
export function readParameters(
  { target, headers }: RequestHead,
  path: PathValues,
  readers: Readers,
): readonly unknown[] {
  const query = readers.query.length > 0 ? readTarget(target).query : "";
  const sources = {
    path,
    query: query === "" ? noTexts : readQuery(query),
    headers,
    cookie: readers.cookie.length > 0 ? readCookies(headers) : noTexts,
  };
  return readers.all.map(({ read }) => read(sources));
}

/** The readers of an operation's parameters. */
export function readersOf(
  { schemas }: Pick<Api, "schemas">,
  checks: Checks,
  { parameters }: Operation,
): Readers {
  const all = parameters.map((parameter, index) => ({
    parameter,
    index,
    lower: parameter.name.toLowerCase(),
    read: emptiable(parameter, readerFor({ parameter, schemas, parameters })),
    check: isLookedInto(parameter) ? checks(parameter.schema) : undefined,
    default: defaultOf(parameter.schema, schemas),
  }));
  const of = (place: Parameter["in"]) => all.filter(({ parameter }) => parameter.in === place);
  return {
    all,
    others: all.filter(({ parameter }) => parameter.in !== "header"),
    path: of("path"),
    query: of("query"),
    header: of("header"),
    cookie: of("cookie"),
  };
}

/** An empty value that is allowed is as if it was not sent. */
function emptiable({ name, required, allowEmptyValue }: Parameter, read: Read): Read {
  const isAbsent = ({ query }: Sources) => query.get(name)?.join("") === "";
  return allowEmptyValue && !required ? (sources) => (isAbsent(sources) ? undefined : read(sources)) : read;
}

function isLookedInto({ mediaType }: Parameter): boolean {
  return mediaType === undefined || isJson(mediaType);
}

export function readerFor(described: Described): Read {
  const { parameter, schemas } = described;
  const types = typesOf(parameter.schema, schemas);
  if (parameter.mediaType !== undefined) return contentReader(parameter);
  if (parameter.style === "deepObject") return deepReader(described);
  if (types.has("array")) return listReader(described);
  if (types.has("object") && !types.has("string")) return objectReader(described);
  const decode = decoderOf(parameter);
  const readSingle = (sent: string) => {
    const text = textIn(sent, parameter);
    return readText(text === undefined ? undefined : decode(text), types);
  };
  const only = textOf(parameter);
  const texts = textsOf(parameter);
  return (sources) => {
    const sent = only ? only(sources) : texts(sources);
    if (sent === undefined || typeof sent === "string") return sent === undefined ? sent : readSingle(sent);
    return sent.length === 1 ? readSingle(sent[0] ?? "") : sent.map(readSingle);
  };
}

function listReader({ parameter, schemas }: Described): Read {
  const texts = textsOf(parameter);
  const decode = decoderOf(parameter);
  const { schema } = parameter;
  const types = typesOf(schema, schemas);
  return (sources) => {
    const sent = texts(sources);
    const lists = sent?.map((text) => itemsIn(text, parameter));
    if (lists?.some((items) => items === undefined)) return null; // invalid for every list schema
    const items = lists?.flatMap((own) => (own ?? []).map(decode));
    return (
      items &&
      (readOne(items, types) ?? items.map((item, index) => readItem(item, index, { schema, schemas })))
    );
  };
}

function deepReader({ parameter, schemas }: Described): Read {
  const { name, schema } = parameter;
  const hasNames = typesOf(schema, schemas).has("object");
  const reading = { schemas, decode: decoders.query };
  return ({ query }) => {
    const branch = branchOf(query, name);
    if (!branch || (hasNames && branch.children.size === 0)) return branch === null ? null : undefined;
    return readBranch(branch, schema, reading);
  };
}

function objectReader(described: Described): Read {
  const { parameter, schemas } = described;
  const decode = decoderOf(parameter);
  const pairs = pairsReader(described);
  return (sources) => {
    const sent = pairs(sources);
    if (sent === undefined || sent === null) return sent;
    const properties = new Map<string, (string | undefined)[]>();
    for (const [name, text] of sent) add(properties, name, decode(text));
    const entries = [...properties].map(([name, texts]) => {
      return [name, readMember(texts, propertyOf(parameter.schema, name, schemas), schemas)] as const;
    });
    return Object.fromEntries(entries);
  };
}

/** A list within an object is JSON, as the client writes it, or has a name for each of its items. */
function readMember(texts: readonly (string | undefined)[], schema: Schema, schemas: Schemas): unknown {
  const [only = ""] = texts;
  const isJsonList = texts.length === 1 && only.startsWith("[") && typesOf(schema, schemas).has("array");
  const list = isJsonList ? readJsonText(only) : undefined;
  return Array.isArray(list) ? list : readTexts(texts, schema, schemas);
}

/** Names, decoded, and their values. */
type Pairs = readonly (readonly [string, string])[];

/** Null if the text does not follow the parameter's style. */
function pairsReader(described: Described): (sources: Sources) => Pairs | null | undefined {
  const { parameter } = described;
  const { in: place, explode } = parameter;
  if (explode && (place === "query" || place === "cookie")) return namesReader(described);
  const texts = textsOf(parameter);
  const decode = decoderOf(parameter);
  return (sources) => {
    const [only, ...more] = texts(sources) ?? [];
    const pairs = only === undefined || more.length > 0 ? null : (pairsIn(only, parameter) ?? null);
    if (!pairs) return only === undefined ? undefined : null;
    return pairs.map(([name, text]) => [decode(name) ?? name, text] as const);
  };
}

/** An exploded object in the query or in cookies: each property has a name of its own. */
function namesReader(described: Described): (sources: Sources) => Pairs | undefined {
  const { in: place, style } = described.parameter;
  const isMine = ownNames(described);
  return ({ cookie, query }) => {
    const found = [...(place === "cookie" ? cookie : query)].flatMap(([text, values]) => {
      const name = place === "cookie" && style !== "cookie" ? (decodePercent(text) ?? text) : text;
      return isMine(name) ? values.map((value) => [name, value] as const) : [];
    });
    return found.length > 0 ? found : undefined;
  };
}

/** Reads a value that is serialised as a media type (OpenAPI 3.1, 4.8.12, `content`). */
function contentReader({ mediaType = "", ...parameter }: Parameter): Read {
  const texts = textsOf(parameter);
  const decode = decoderOf(parameter);
  return (sources) => {
    const text = texts(sources)
      ?.map((sent) => decode(sent) ?? sent)
      .join(",");
    return text === undefined || !isJson(mediaType) ? text : readJsonText(text);
  };
}
