/** Bodies: the media types that `test/media` has not, and the encodings of forms. */
import { type Row, echoed, sent } from "./row.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const texts = { type: "array", items: text };
const thing = { $ref: "#/components/schemas/Thing" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const bytes = Uint8Array.from({ length: 256 }, (_none, value) => value);
const file = new File([bytes], "größe.bin", { type: "application/octet-stream" });

const json: readonly Row[] = [
  echoed(
    "JSON of every type",
    "application/json",
    { schema: {} },
    null,
    false,
    0,
    -1.5e-7,
    "",
    "ä\u2028\0😀",
    [],
    {},
    [[null]],
  ),
  echoed("JSON with a charset", "application/json; charset=utf-8", { schema: thing }, { n: 1 }),
  echoed("JSON in other letters", "Application/JSON", { schema: thing }, { n: 1, of: [{ n: 2 }] }),
  echoed("text/json with a parameter", "text/json; v=1", { schema: thing }, { n: 1 }),
  echoed("a suffix in other letters", "application/Problem+Json", { schema: thing }, { n: 1 }),
  echoed(
    "names that every object has",
    "application/json",
    { schema: { type: "object" } },
    {
      constructor: 1,
      toString: "x",
      hasOwnProperty: null,
    },
  ),
  sent("a body that is a number", "application/json", { schema: whole }, 0),
  sent("a body that is text", "application/json", { schema: text }, "", "null", '"'),
];

const forms: readonly Row[] = [
  sent(
    "a form",
    "application/x-www-form-urlencoded",
    { schema: object({ a: text, b: whole, c: { type: "boolean" }, d: texts, e: thing }) },
    { a: "ä &=+%\n", b: -1, c: true, d: ["x,y", "", "z"], e: { n: 1 } },
    { a: "" },
    {},
  ),
  sent(
    "a form with styles",
    "application/x-www-form-urlencoded",
    {
      schema: object({
        a: texts,
        b: texts,
        c: texts,
        d: object({ x: whole, y: texts }),
        e: object({ z: whole }),
      }),
      encoding: {
        a: { style: "form", explode: false },
        b: { style: "spaceDelimited", explode: false },
        c: { style: "pipeDelimited", explode: false },
        d: { style: "deepObject", explode: true },
        e: { style: "form", explode: true },
      },
    },
    { a: ["1", "2,3"], b: ["4", "5"], c: ["6", "7"], d: { x: 8, y: ["9"] }, e: { z: 10 } },
  ),
  sent(
    "a form with JSON in a field",
    "application/x-www-form-urlencoded",
    {
      schema: object({ a: thing, b: { type: "array", items: thing } }),
      encoding: { a: { contentType: "application/json" } },
    },
    { a: { n: 1 }, b: [{ n: 2 }, { n: 3 }] },
  ),
  sent(
    "a form of free fields",
    "application/x-www-form-urlencoded",
    { schema: { type: "object", additionalProperties: text } },
    { "a b": "c d", "x[y]": "z", "": "e" },
  ),
  sent(
    "parts",
    "multipart/form-data",
    {
      schema: object({
        a: text,
        b: whole,
        c: texts,
        d: thing,
        e: { type: "array", items: thing },
        f: { type: "string", format: "binary" },
      }),
    },
    { a: "ä\r\n--", b: 1, c: ["x", ""], d: { n: 1 }, e: [{ n: 2 }], f: file },
    { a: "" },
  ),
  sent(
    "parts with media types",
    "multipart/form-data",
    {
      schema: object({ a: thing, b: text, c: { type: "array", items: thing }, d: { type: "boolean" } }),
      encoding: {
        a: { contentType: "application/vnd.a+json" },
        b: { contentType: "text/markdown" },
        c: { contentType: "application/json" },
      },
    },
    { a: { n: 1 }, b: "# b", c: [{ n: 2 }, { n: 3 }], d: false },
  ),
  sent(
    "parts whose names need encoding",
    "multipart/form-data",
    { schema: { type: "object", additionalProperties: text } },
    { 'a"b': "1", "ä;c": "2" },
  ),
  sent(
    "several files",
    "multipart/form-data",
    {
      schema: object({
        files: { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } },
      }),
    },
    { files: [file, new File([], "empty.txt", { type: "text/plain" })] },
  ),
];

const streams: readonly Row[] = [
  "application/x-ndjson",
  "application/jsonl; charset=utf-8",
  "application/json-seq",
  "application/geo+json-seq",
].map((type) =>
  echoed(`a stream of ${type}`, type, { itemSchema: thing }, [{ n: 1 }, { n: 2, text: "a\nb\u001e" }], []),
);

const texty: readonly Row[] = [
  echoed("text of another charset's name", "text/plain; charset=utf-8", { schema: text }, "ä\r\n😀"),
  echoed("CSV", "text/csv", {}, "a,b\r\n1,2\r\n"),
  echoed("XML", "text/xml", { schema: thing }, "<a>ä</a>"),
  echoed("YAML", "application/yaml", { schema: thing }, "n: 1\n"),
  echoed("SOAP", "application/soap+xml", {}, "<a/>"),
];

const bytesBody = (title: string, name: string, contentType: string | undefined, value: unknown): Row => ({
  title,
  requestBody: { required: true, content: { [name]: {} } },
  responses: { 200: { description: "The same.", content: { [name]: {} } } },
  calls: [
    {
      input: { body: value, ...(contentType !== undefined && { contentType }) },
      got: { body: bytes },
      reply: { status: 200, body: bytes, ...(contentType !== undefined && { contentType }) },
      want: { value: { type: contentType ?? name.toLowerCase(), bytes: [...bytes] } },
    },
  ],
});

const binary: readonly Row[] = [
  sent("text without a character", "text/plain", { schema: text }, ""),
  sent("XML that is empty", "application/xml", {}, ""),
  sent("no bytes", "application/octet-stream", {}, new Uint8Array()),
  sent(
    "a part whose name has a line break",
    "multipart/form-data",
    { schema: { type: "object" } },
    { "x\ny": "1" },
  ),
  bytesBody("bytes", "application/octet-stream", undefined, bytes),
  bytesBody("bytes of a type", "application/pdf", undefined, bytes),
  bytesBody("a range of pictures", "image/*", "image/webp", new Blob([bytes], { type: "image/webp" })),
  bytesBody("a range of everything", "*/*", "audio/mpeg", bytes),
  {
    title: "a range of everything: JSON",
    requestBody: { required: true, content: { "*/*": { schema: thing } } },
    responses: { 200: { description: "The same.", content: { "*/*": { schema: thing } } } },
    calls: [
      {
        input: { body: { n: 1 } },
        got: { body: { n: 1 } },
        reply: { status: 200, body: { n: 1 }, contentType: "application/json" },
      },
    ],
  },
];

const choices: readonly Row[] = [
  {
    title: "one of several media types",
    requestBody: {
      content: {
        "application/json": { schema: thing },
        "application/x-www-form-urlencoded": { schema: object({ n: whole }) },
        "multipart/form-data": { schema: object({ n: whole }) },
        "text/plain": { schema: text },
      },
    },
    calls: [
      { input: {}, got: {} },
      { input: { body: undefined }, got: {} },
      { input: { body: { n: 1 } }, got: { body: { n: 1 } } },
      {
        input: { body: { n: 2 }, contentType: "application/x-www-form-urlencoded" },
        got: { body: { n: 2 } },
      },
      { input: { body: { n: 3 }, contentType: "multipart/form-data" }, got: { body: { n: 3 } } },
      { input: { body: "4", contentType: "text/plain" }, got: { body: "4" } },
    ],
  },
  {
    title: "an optional form",
    requestBody: { content: { "application/x-www-form-urlencoded": { schema: object({ a: text }) } } },
    calls: [
      { input: {}, got: {} },
      { input: { body: { a: "x" } }, got: { body: { a: "x" } } },
    ],
  },
  ...["put", "patch", "delete"].map((method): Row => ({
    title: `a body of ${method.toUpperCase()}`,
    method,
    requestBody: {
      required: true,
      content: { "application/merge-patch+json": { schema: object({ a: { type: ["string", "null"] } }) } },
    },
    calls: [{ input: { body: { a: null } }, got: { body: { a: null } } }],
  })),
];

export const bodies: readonly Row[] = [...json, ...forms, ...streams, ...texty, ...binary, ...choices];
