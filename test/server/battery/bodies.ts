/** Bodies of every kind: request → answer. */
import { type Asked, invalidBody, ok, refused } from "./answers.ts";

const json = { "content-type": "application/json" };
const patch = { "content-type": "application/merge-patch+json" };
const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
const got = (body: unknown, contentType: string) => ok({ body, contentType });
const form = (entries: readonly (readonly [string, string | File])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};
const file = new File(["hello"], "hello.txt", { type: "text/plain" });
const sentFile = { file: "hello.txt", type: "text/plain", text: "hello" };
const formed = (body: object) => got(body, "application/x-www-form-urlencoded");
const uploaded = (body: object) => got(body, "multipart/form-data");
const patched = (body: object) =>
  ok({ path: { id: "a" }, body, contentType: "application/merge-patch+json" });
const unsupported = (detail: string) => refused(415, "Unsupported Media Type", { detail });
const unparsable = (detail: string) => refused(400, "Bad Request", { detail });
const post = (target: string, body: NonNullable<RequestInit["body"]>, headers = {}) =>
  [target, { method: "POST", body, headers }] as const;
const patching = (body: string, headers: Record<string, string>) =>
  ["/things/a", { method: "PATCH", body, headers }] as const;

export const bodies: readonly [string, readonly [string, Asked], unknown][] = [
  [
    "multipart",
    post(
      "/upload",
      form([
        ["title", "A"],
        ["file", file],
      ]),
    ),
    uploaded({ title: "A", file: sentFile }),
  ],
  [
    "multipart with lists, numbers and JSON",
    post(
      "/upload",
      form([
        ["title", "é"],
        ["count", "2"],
        ["tags", "a"],
        ["tags", "b"],
        ["point", '{"x":1}'],
        ["file", file],
        ["more", file],
      ]),
    ),
    uploaded({ title: "é", count: 2, tags: ["a", "b"], point: { x: 1 }, file: sentFile, more: [sentFile] }),
  ],
  [
    "a file is a Blob",
    post(
      "/upload",
      form([
        ["title", "size"],
        ["file", file],
      ]),
    ),
    ok({ size: 5 }),
  ],
  [
    "multipart without the file",
    post("/upload", form([["title", "A"]])),
    invalidBody("#/file", "is required"),
  ],
  [
    "multipart, a wrong number",
    post(
      "/upload",
      form([
        ["title", "A"],
        ["count", "x"],
        ["file", file],
      ]),
    ),
    invalidBody("#/count", "must be integer"),
  ],
  [
    "multipart, a wrong part of JSON",
    post(
      "/upload",
      form([
        ["title", "A"],
        ["point", '{"x":"1"}'],
        ["file", file],
      ]),
    ),
    invalidBody("#/point/x", "must be integer"),
  ],
  [
    "multipart, too many bytes",
    post(
      "/upload",
      form([
        ["title", "A"],
        ["file", new File(["x".repeat(21)], "x")],
      ]),
    ),
    invalidBody("#/file", "must NOT have more than 20 characters"),
  ],
  [
    "multipart, an unknown part",
    post(
      "/upload",
      form([
        ["title", "A"],
        ["file", file],
        ["other", "1"],
      ]),
    ),
    invalidBody("#/other", "is not declared"),
  ],
  [
    "multipart that stops",
    post("/upload", '--B\r\nContent-Disposition: form-data; name="title"\r\n\r\nA', {
      "content-type": "multipart/form-data; boundary=B",
    }),
    unparsable('The multipart body is not well-formed, or does not end with its boundary "B".'),
  ],
  [
    "urlencoded",
    post("/form", "name=a+b&count=2&yes=true&each=1&each=2", urlencoded),
    formed({ name: "a b", count: 2, yes: true, each: [1, 2] }),
  ],
  [
    "urlencoded with an encoding",
    post("/form", `name=a&pipes=a|b&deep[min]=1&point=${encodeURIComponent('{"x":1}')}`, urlencoded),
    formed({ name: "a", pipes: ["a", "b"], deep: { min: 1 }, point: { x: 1 } }),
  ],
  [
    "urlencoded, another field",
    post("/form", "name=a&other=1", urlencoded),
    formed({ name: "a", other: "1" }),
  ],
  [
    "urlencoded, wrong",
    post("/form", "name=a&count=1.5", urlencoded),
    invalidBody("#/count", "must be integer"),
  ],
  ["urlencoded, missing", post("/form", "count=1", urlencoded), invalidBody("#/name", "is required")],
  ["no body where one is required", ["/form", { method: "POST" }], invalidBody("#", "is required")],
  ["merge-patch", patching('{"name":null}', patch), patched({ name: null })],
  [
    "merge-patch with a charset",
    patching('{"name":"ä"}', { "content-type": "Application/Merge-Patch+JSON; charset=UTF-8" }),
    patched({ name: "ä" }),
  ],
  [
    "merge-patch that changes nothing",
    patching("{}", patch),
    invalidBody("#", "must NOT have fewer than 1 properties"),
  ],
  [
    "the other media type, its own schema",
    patching('{"name":null}', json),
    invalidBody("#/name", "must be string"),
  ],
  ["the other media type", patching('{"name":"b"}', json), ok({ replaced: "b" })],
  [
    "a media type that is not declared",
    patching("a=b", urlencoded),
    unsupported(
      'Content-Type "application/x-www-form-urlencoded" is not supported: send application/merge-patch+json, application/json.',
    ),
  ],
  [
    "malformed JSON",
    patching("{", json),
    unparsable("The body is not JSON. Expected property name or '}' in JSON at position 1 (line 1 column 2)"),
  ],
  [
    "bytes",
    ["/reversed", { method: "PUT", body: "abc", headers: { "content-type": "application/octet-stream" } }],
    ok("cba"),
  ],
  ["text", post("/upper", "grüße", { "content-type": "text/plain; charset=utf-8" }), ok("GRÜSSE")],
  [
    "text in another charset",
    post("/upper", Buffer.from("grüße", "latin1"), { "content-type": "text/plain; charset=iso-8859-1" }),
    ok("GRÜSSE"),
  ],
  [
    "text that is too long",
    post("/upper", "a".repeat(11), { "content-type": "text/plain" }),
    invalidBody("#", "must NOT have more than 10 characters"),
  ],
  [
    "text that is no UTF-8",
    post("/upper", Buffer.from([0xff]), { "content-type": "text/plain" }),
    unparsable("The body is not text in utf-8."),
  ],
  ["a body that is optional", ["/upper", { method: "POST" }], ok("")],
  ["a range takes JSON", post("/anything", '{"a":1}', json), ok({ a: 1 })],
  ["a range takes bytes", post("/anything", "abc", { "content-type": "image/png" }), ok("abc")],
  [
    "a body over the limit",
    post("/upper", "a".repeat(2001), { "content-type": "text/plain" }),
    refused(413, "Content Too Large", { detail: "The body is larger than this server takes." }),
  ],
];
