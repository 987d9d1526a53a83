/** Names that a document may have and that some language, or a client itself, needs for something else. */
import type { Json } from "../../scripts/core/json.ts";

/** The kinds, each with one or two names; all of them compile in `npm test`. */
export const sampleOfNames: readonly string[] = [
  words(
    "this class self None range type define constructor getClass encode send op page body headers Ink ink",
  ),
  [
    "..",
    "%",
    "✂️",
    "\u{1F9F5}",
    "7",
    "-7",
    "+7",
    "don't",
    'a "quote"',
    "two\nlines",
    "*/",
    "${x}",
    "`x`",
    "\\",
  ],
  [
    "__proto__",
    "\u202Eorder",
    "DueDate",
    "DueDate<",
    "DueDate>",
    "dueDate",
    "due_date",
    "é",
    "e\u0301",
    "名前",
  ],
].flat();

export const allNames: readonly string[] = unique(
  sampleOfNames,
  words(
    "none True def lambda cls int str float bool list dict Any Optional match async await print __init__",
  ),
  words("func map nil error string fmt url json context http err resp init main iota append"),
  words(
    "hashCode toString equals clone finalize wait notify Object String List Map record var yield data toJson",
  ),
  words("__construct Closure parent static mixed array fn enum php OPERATIONS config query items item"),
  words(
    "params response timeout retry idempotency_key decode resolve_auth build_url client wire value values",
  ),
  [
    "mro",
    "VALUE_2",
    "value 2",
    "value2",
    "XMLHttp",
    "xml_http",
    "userIDs",
    "x",
    "X",
    " ",
    "\t",
    "a\r\nb",
    "/*",
  ],
  [
    "?>",
    "<?php",
    "#",
    "//",
    "\\u000a",
    "$ref",
    "$id",
    "$x",
    "-",
    "_",
    "__",
    ",",
    "a,b",
    "a;b",
    "a|b",
    "a&b=c",
  ],
  ["\u0000nul", "\u2028", "\u2029", "\uFEFF", "\u2066\u2069", "\u200E", "\u061C", "\uE0F0", "\u0085"],
  words("größe ß ı İ ﬁ Ⅷ ١ 𝒳 zqaz zqbz"),
  ["long".repeat(200), `${"long".repeat(200)}er`],
);

function words(text: string): readonly string[] {
  return text.split(" ");
}

function unique(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** A lone surrogate is no text that a request can carry, but a document may have it. */
export const unsendable = "\uD83E";

/**
 * @returns a document with each name as an operationId, tag, server, parameter, property and member of an enumeration,
 * and as a component if it is one
 */
export function documentWith(names: readonly string[]): Json {
  const components = [...new Set(names.map((name) => name.replaceAll(/[^A-Za-z0-9._-]/g, "_")))];
  return {
    openapi: "3.1.0",
    info: { title: "Tailor", version: "1" },
    servers: names.map((description, index) => ({ url: `https://${index}.example`, description })),
    tags: names.map((name) => ({ name })),
    paths: {
      ...Object.fromEntries(names.map((name, index) => [`/named/${index}/{id}`, { get: named(name) }])),
      "/every/{id}": { get: { ...named("searchEverything"), parameters: [id, ...names.map(inQuery)] } },
      ...Object.fromEntries(
        names.flatMap((name, index) =>
          /[{}/?#]/.test(name) || name.trim() !== name
            ? []
            : [
                [
                  `/path/${index}/{${name}}`,
                  { get: { ...named(`path ${index}`), parameters: [inPath(name)] } },
                ],
              ],
        ),
      ),
      "/garments": { post: sending("sendGarment", "Garment") },
      "/plain": { post: sending("sendPlain", "Plain") },
      "/kinds": { post: sending("sendKinds", "Kinds") },
    },
    components: {
      schemas: {
        Garment: { type: "object", properties: texts(names) },
        Plain: { type: "object", properties: texts(names.filter(isTag)) },
        Kinds: { type: "object", properties: { kinds: { type: "array", items: ref("Kind") } } },
        Kind: { type: "string", enum: names },
        ...Object.fromEntries(
          components.map((name) => [`${name}`, { type: "object", properties: texts(["x"]) }]),
        ),
      },
    },
  };
}

/** What Go can name in the tag of a field. */
export function isTag(name: string): boolean {
  return /^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(name);
}

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

function named(operationId: string): Json {
  return {
    operationId,
    tags: [operationId],
    parameters: [id],
    responses: {
      200: {
        description: "A garment",
        headers: { "X-Left": { schema: { type: "integer" } } },
        content: { "application/json": { schema: ref("Garment") } },
      },
    },
  };
}

function sending(operationId: string, type: string): Json {
  const content = { "application/json": { schema: ref(type) } };
  return {
    operationId,
    requestBody: { required: true, content },
    responses: { 200: { description: type, content } },
  };
}

function inQuery(name: string): Json {
  return { name, in: "query", schema: { type: "string" } };
}

function inPath(name: string): Json {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function texts(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, { type: "string" }]));
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
