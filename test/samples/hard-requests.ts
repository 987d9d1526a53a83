/** A document of requests that break careless samples: each row is an operation. Its examples are its values. */
import type { Json } from "../../scripts/core/json.ts";

interface Row {
  readonly method?: string;
  readonly path?: string;
  readonly parameters?: readonly Json[];
  /** Media type → value; with `schema` or `encoding` if they matter. */
  readonly body?: Readonly<Record<string, Json>>;
  readonly security?: readonly Json[];
}

const json = (example: unknown): Row => ({ body: { "application/json": { example } } });
const text = (example: unknown): Row => ({ body: { "text/plain": { schema: { type: "string" }, example } } });
const form = (example: Json, more: Json = {}): Row => ({
  body: { "application/x-www-form-urlencoded": { example, ...more } },
});
const parts = (example: Json, properties: Json = {}, encoding: Json = {}): Row => ({
  body: { "multipart/form-data": { schema: { type: "object", properties }, example, encoding } },
});
const one = (place: string, name: string, example: unknown, more: Json = {}): Json => ({
  name,
  in: place,
  required: true,
  schema: {},
  example,
  ...more,
});
const query = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  parameters: [one("query", "q", example, more)],
});
const header = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  parameters: [one("header", "X-Value", example, more)],
});
const path = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  path: "/{value}",
  parameters: [one("path", "value", example, more)],
});
const cookie = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  parameters: [one("cookie", "choice", example, more)],
});
const binary = { type: "string", contentMediaType: "application/octet-stream" };

export const rows: Readonly<Record<string, Row>> = {
  jsonQuotes: json({ a: 'it\'s "so"', b: ["'", '"', "\\", "\\'"], c: "ends in \\" }),
  jsonTripleQuotes: json({ a: '"""', b: "'''", c: '"""#', d: "```" }),
  jsonLines: json({ a: "one\ntwo\r\nthree\ttab", b: "\b\f" }),
  jsonControls: json({ a: "\u0000\u0001\u001b\u007f", b: "\u2028\u2029\u0085" }),
  jsonHidden: json({ a: "\u202e right to left", b: "\ufeff", c: "\u200b" }),
  jsonUnicode: json({ schlüssel: "Ä ß € 漢字", emoji: "👩‍👩‍👧 🇩🇪", combining: "e\u0301" }),
  jsonSurrogate: json({ half: "\ud83d", other: "\udc00x" }),
  jsonInterpolation: json({
    a: "$HOME ${HOME} $(id) `id` %s %% #{1} #$0 #@x",
    b: "\\(name) {name} {{name}} \\#(x)",
  }),
  jsonEscapes: json({ a: "\\u0041 \\n \\x41 \\0 \\u{41} \\N{BULLET}", b: "\\\\u0041" }),
  jsonBang: json({ a: "wow! !! !$", b: "~ * ? [a] {b,c} & | ; < >" }),
  jsonHeredoc: json({ a: "\nBODY\nEOF\n", b: "EOF", c: "BODY" }),
  jsonIntegers: json({
    id: 9_007_199_254_740_993n,
    ids: [-18_446_744_073_709_551_616n],
    deep: { n: 170_141_183_460_469_231_731_687_303_715_884_105_728n },
  }),
  jsonNumbers: json({ a: 1e21, b: 1e-7, c: 0.1, d: -0.5, e: 1.7976931348623157e308, f: 0 }),
  jsonString: json("a \"string\" at the top, it's 'one'"),
  jsonAtString: json("@/etc/passwd"),
  jsonNull: json(null),
  jsonFalse: json(false),
  jsonZero: json(0),
  jsonEmptyObject: json({}),
  jsonEmptyList: json([]),
  jsonEmptyString: json(""),
  jsonList: json([[], {}, [[1, [2]]], null, true]),
  jsonKeys: json({ "": 1, "a b": 2, 'a"b': 3, constructor: 4, "1": 5, "ä-ö": 6, $x: 7, "#{y}": 8 }),
  jsonProto: json(JSON.parse('{"__proto__": {"a": 1}, "b": 2}')),
  jsonPatch: { method: "patch", body: { "application/merge-patch+json": { example: { a: null, b: "c'" } } } },
  jsonCharset: { body: { "application/json; charset=utf-8": { example: { a: "ü" } } } },
  jsonLong: json({ long: "0123456789'\"\\ä".repeat(15_000) }),
  jsonDelete: { method: "delete", ...json({ ids: [1, 2] }) },
  jsonPut: { method: "put", ...json({ on: true }) },
  textFile: text("@secret.txt"),
  textLess: text("<secret.txt"),
  textLineEnds: text("\r\nfirst\nsecond\rthird\r\n\\"),
  textSpaces: text("  leading and trailing  \n  \n"),
  textTabs: text("a\tb\\tc"),
  textUnicode: text("Grüße, 世界 👋 \u202e\u0007"),
  textDash: text("--help"),
  textQuotes: text("'\"`$(id)`\"'"),
  textEmpty: text(""),
  xml: { body: { "application/xml": { example: '<a b="c">it\'s &amp; $x\n  <![CDATA[ ]]>\n</a>\n' } } },
  lines: { body: { "application/x-ndjson": { example: [{ a: "it's" }, { id: 9_007_199_254_740_993n }] } } },
  records: { body: { "application/json-seq": { example: [{ a: 1 }, "it's"] } } },
  linesOfJson: { body: { "application/json-lines": { example: [[1], { b: "'" }] } } },
  events: { body: { "text/event-stream": { example: "data: it's\n\ndata: $x\n\n" } } },
  bytes: {
    method: "put",
    body: {
      "application/octet-stream": {
        schema: { type: "string", format: "binary" },
        example: "%PDF-1.7\n\u0001ü",
      },
    },
  },
  formSigns: form({ a: "1 + 1 = 2 & 50 % ; ~*'()!", "b[]": ["x", "y"], "c d": "ä€👋" }),
  formList: form({ to: ["a", "b"], cc: [] }),
  formFile: form({ "@file": "@me", "=": "=", text: "line\r\nline" }),
  formObject: form({ filter: { a: "it's", n: [1] }, flag: true, n: 9_007_199_254_740_993n }),
  formDeep: form(
    { filter: { a: { b: "c d" }, e: ["f"] } },
    { encoding: { filter: { style: "deepObject", explode: true } } },
  ),
  formJoined: form({ ids: [1, 2, 3] }, { encoding: { ids: { style: "form", explode: false } } }),
  partsText: parts({ note: '@me; type="x"', less: "<me", plain: "a=b;c", empty: "" }),
  partsFile: parts({ note: "n", scan: '@"%PDF"\\;type=x' }, { scan: binary }),
  partsLines: parts({ note: "one\ntwo\r\nthree" }),
  partsJson: parts({ meta: { a: 'it\'s "so"', id: 9_007_199_254_740_993n }, list: ["a", "b"] }),
  partsTyped: parts(
    { csv: "a;b\n1;2", xml: "<a/>" },
    {},
    { csv: { contentType: "text/csv" }, xml: { contentType: "application/xml" } },
  ),
  partsNames: parts({ 'na"me': "x", "sp ace;=": "y", ü: "ä" }),
  partsFiles: parts({ files: ["%1", "@2"] }, { files: { type: "array", items: binary } }),
  partsBoundary: parts({ note: "--sample-boundary\r\n\r\nx", "n=1": "" }),
  headerQuotes: header('"quoted" it\'s \\ and \\\\ end\\'),
  headerEmpty: header(""),
  headerAt: header("@file"),
  headerEquals: header("=1:2;3@4"),
  headerEscapes: header("a\\:b\\=c\\@d\\;e"),
  headerCode: header("$HOME ${x} `id` %s #{1} ! \\(x)"),
  headerSpaces: header("  padded   inside  "),
  headerList: header(["a", "b c"], {}),
  headerObject: header({ a: 1, b: "c" }, { explode: true }),
  headerJson: {
    method: "get",
    parameters: [
      {
        name: "X-Value",
        in: "header",
        required: true,
        content: { "application/json": { schema: {}, example: { a: "ü'", n: 9_007_199_254_740_993n } } },
      },
    ],
  },
  headerComma: header('a, b; q="c,d"'),
  cookieQuotes: cookie("a \"b\"; 'c'=d,e\\"),
  cookieList: cookie(["a b", "c;d"]),
  cookieTwo: { method: "get", parameters: [one("cookie", "a", "1"), one("cookie", "b_2", "%41+")] },
  queryList: query(["new", "a&b", "c=d", "e,f"]),
  queryJoined: query(["a,b", "c d"], { explode: false }),
  queryPipes: query(["a|b", "c"], { style: "pipeDelimited", explode: false }),
  queryDeep: query({ a: { b: "c'd" }, "e[f]": ["g", "h"] }, { style: "deepObject", explode: true }),
  queryObject: query({ a: "1", "b c": "ä" }),
  queryReserved: query("a/b?c=d:e@f;g,h+i&j#k 'l' [m] %41 %", { allowReserved: true }),
  querySigns: query("+ %2B & = # ? / \\ ' \" ` $ ! * ( ) ~ ^ | { } < > [ ]"),
  queryUnicode: query("Ä 漢 👋 \u200b\u0000\n"),
  queryMarks: query("a\u202eb\u200f"),
  queryEmpty: query(""),
  queryNames: {
    method: "get",
    parameters: [one("query", "a[b]", "1"), one("query", "c d&e", "2"), one("query", "$filter", "x eq 'y'")],
  },
  queryJson: {
    method: "get",
    parameters: [
      {
        name: "q",
        in: "query",
        required: true,
        content: { "application/json": { schema: {}, example: { id: 9_007_199_254_740_993n, a: ["'"] } } },
      },
    ],
  },
  queryLarge: query(18_446_744_073_709_551_615n),
  pathSigns: path("a/b?c#d e'f\"g%h%2Fi\\j;k=l,m+n&o:p@q!$*()~"),
  pathUnicode: path("Ä漢👋\u200b"),
  pathMarks: path("a\u2066b"),
  pathDots: path("..."),
  pathPercent: path("%2e%2e"),
  pathLabel: path(["a.b", "c"], { style: "label" }),
  pathLabels: path(["a.b", "c"], { style: "label", explode: true }),
  pathMatrix: path({ a: 1, b: "c;d" }, { style: "matrix", explode: true }),
  pathMixed: { method: "get", path: "/a b/{value}.json;v=1/(x)", parameters: [one("path", "value", "x y")] },
  pathTemplate: { method: "get", path: "/'quoted'/ä/{value}:run", parameters: [one("path", "value", "1")] },
  keyHeader: { method: "get", security: [{ headerKey: [] }] },
  keyQuery: { method: "get", security: [{ queryKey: [] }], parameters: [one("query", "q", "1")] },
  keyQueryBody: { ...json({ a: 1 }), security: [{ queryKey: [] }] },
  keyCookie: { method: "get", security: [{ cookieKey: [] }], parameters: [one("cookie", "a", "1")] },
  basic: { method: "get", security: [{ basic: [] }] },
  bearer: { method: "delete", security: [{ bearer: [] }] },
  bearerAndKeys: { ...json({ a: 1 }), security: [{ bearer: [], headerKey: [], queryKey: [] }] },
  oauth: { method: "put", ...text("x"), security: [{ oauth: ["a"] }] },
  nothing: { method: "post" },
  head: { method: "head", parameters: [one("query", "q", "it's")] },
  options: { method: "options" },
  contentHeader: { ...json({ a: 1 }), parameters: [one("header", "Content-Language", "de")] },
};

/** What a language cannot send, of which it warns. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "C#": ["queryMarks", "pathMarks", "pathLabels"],
  HTTP: ["textUnicode", "records", "bytes"],
};

export function refusals(language: string, chosen: readonly string[] = Object.keys(rows)): readonly string[] {
  return (refused[language] ?? []).filter((id) => chosen.includes(id)).map((id) => `${id}: no sample`);
}

/**
 * @param url of the server
 * @param chosen the rows; defaults to all
 */
export function hardRequests(url: string, chosen: readonly string[] = Object.keys(rows)): Json {
  const paths = Object.entries(rows)
    .filter(([id]) => chosen.includes(id))
    .map(([id, { method = "post", path: own = "", parameters, body, security }]) => {
      const operation = {
        operationId: id,
        summary: id,
        security: security ?? [],
        ...(parameters && { parameters }),
        ...(body && { requestBody: { required: true, content: body } }),
        responses: { "200": { description: "Received." } },
      };
      return [`/${id}${own}`, { [method]: operation }] as const;
    });
  return {
    openapi: "3.1.1",
    info: { title: "Hard requests", version: "1.0.0" },
    servers: [{ url }],
    paths: Object.fromEntries(paths),
    components: { securitySchemes: schemes },
  };
}

const schemes = {
  headerKey: { type: "apiKey", in: "header", name: "X-Api-Key" },
  queryKey: { type: "apiKey", in: "query", name: "api key" },
  cookieKey: { type: "apiKey", in: "cookie", name: "session" },
  basic: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
  oauth: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: { a: "A" } } },
  },
};
