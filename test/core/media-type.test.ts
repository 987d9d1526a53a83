/** What kind of body each media type is: one table for the engine, the client's runtime, and the types of client and server. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Data, Input } from "../.generated/users-api/typescript/src/client/types.ts";
import { body } from "../.generated/users-api/typescript/src/client/read.ts";
import type { Input as Received, Reply } from "../.generated/users-api/typescript/src/server/types.ts";
import { type KindOf, kindOf, kindWithin } from "../../scripts/core/http/media-kind.ts";
import { declaredFor } from "../../scripts/core/http/media-type.ts";

const table = {
  "application/json": "json",
  "application/json; charset=utf-8": "json",
  "application/json;charset=utf-8": "json",
  "application/json ; charset=utf-8": "json",
  "Application/JSON; charset=UTF-8": "json",
  "text/json": "json",
  "text/json; charset=utf-8": "json",
  "application/problem+json": "json",
  "application/problem+json; charset=utf-8": "json",
  "application/vnd.api+JSON": "json",
  "model/gltf+json": "json",
  "application/*+json": "json",
  "text/x+json": "json",
  "application/jsonl": "lines",
  "application/x-jsonlines": "lines",
  "application/x-ndjson": "lines",
  "Application/NDJSON; charset=utf-8": "lines",
  "application/stream+json": "lines",
  "text/jsonl": "lines",
  "application/json-seq": "records",
  "application/geo+json-seq": "records",
  "text/event-stream": "events",
  "Text/Event-Stream;charset=utf-8": "events",
  "application/x-www-form-urlencoded": "fields",
  "multipart/form-data": "parts",
  "multipart/form-data; boundary=x": "parts",
  "multipart/mixed": "bytes",
  "application/xml": "markup",
  "text/xml; charset=utf-8": "markup",
  "application/atom+xml": "markup",
  "image/svg+xml": "markup",
  "application/json+xml": "markup",
  "application/yaml": "markup",
  "text/yaml": "markup",
  "text/plain": "text",
  "text/csv; header=present": "text",
  "text/*": "text",
  "text/plain; x=application/json": "text",
  "*/*": "any",
  "application/*": "any",
  "application/jsonp": "bytes",
  "image/json": "bytes",
  "image/*": "bytes",
  "application/pdf": "bytes",
  "application/octet-stream": "bytes",
} as const;

const rows = Object.entries(table);

test.each(rows)("the engine: %s is %s", (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});

/** The client's runtime brings no table: where a document declares no stream, it knows JSON, text and bytes. */
test.each(rows.filter(([type]) => !type.includes("*")))(
  "the client's runtime: %s is %s",
  async (type, kind) => {
    const isUndeclared = ["lines", "records", "events", "fields", "parts"].includes(kind);
    const wanted =
      kind === "markup" || (isUndeclared && /^text/i.test(type)) ? "text" : isUndeclared ? "bytes" : kind;
    const isSpring = type === "application/stream+json"; // one line of it is JSON
    const read = await body(new Response('{"a":1}', { headers: { "content-type": type } }));
    const found = read instanceof Blob ? "bytes" : typeof read === "string" ? "text" : "json";
    expect(found).toBe(isSpring ? "json" : wanted);
  },
);

test.each<[declared: string, sent: string, kind: string]>([
  ["*/*", "application/json", "json"],
  ["*/*", "text/csv", "text"],
  ["*/*", "application/x-ndjson", "bytes"],
  ["application/*", "application/xml", "markup"],
  ["application/*", "application/pdf", "bytes"],
  ["image/*", "image/svg+xml", "bytes"],
  ["text/*", "text/json", "text"],
])("within %s, %s is %s", (declared, sent, kind) => {
  expect(kindWithin(declared, sent)).toBe(kind);
});

test.each<[sent: string, declared: string | undefined]>([
  ["image/png", "image/*"],
  ["image/svg+xml", "image/svg+xml"],
  ["audio/ogg", "*/*"],
  ["Application/JSON; charset=UTF-8", "application/json"],
  ["application/json;version=2", "application/json; version=2"],
  ["application/json; VERSION=2; charset=utf-8", "application/json; version=2"],
  ["model/gltf+json", "model/*+json"],
  ["model/json", "model/*+json"],
  ["model/json+xml", "*/*"],
  ["model/+json", "model/*+json"],
  ["model/gltf+json-seq", "*/*"],
  ["nonsense", undefined],
])("%s matches %s", (sent, declared) => {
  const names = [
    "*/*",
    "model/*+json",
    "image/*",
    "image/svg+xml",
    "application/json; version=2",
    "application/json",
  ];
  const content = names.map((name) => ({ name }));
  expect(declaredFor(content, sent)?.name).toBe(declared);
});

type Table = typeof table;
interface Value {
  readonly a: 1;
}
interface Declared<Type extends string> {
  readonly requestBody: { readonly content: Readonly<Record<Type, Value>> };
  readonly responses: { readonly 200: { readonly content: Readonly<Record<Type, Value>> } };
}
type Bytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
type Items = (Iterable<Value> & object) | AsyncIterable<Value>;
interface Told<Content> {
  readonly event: string;
  readonly data: Content;
  readonly id: string;
  readonly retry?: number;
}

describe("types", () => {
  test("the same kind for a name as for its type", () => {
    expectTypeOf<{ readonly [Type in keyof Table]: KindOf<Type> }>().toEqualTypeOf<Table>();
  });

  test("what the client reads", () => {
    expectTypeOf<Data<Declared<"text/json">>>().toEqualTypeOf<Value>();
    expectTypeOf<Data<Declared<"application/jsonl">>>().toEqualTypeOf<AsyncIterable<Value>>();
    expectTypeOf<Data<Declared<"application/json-seq">>>().toEqualTypeOf<AsyncIterable<Value>>();
    expectTypeOf<Data<Declared<"text/csv">>>().toEqualTypeOf<string>();
    expectTypeOf<Data<Declared<"application/xml">>>().toEqualTypeOf<string>();
    expectTypeOf<Data<Declared<"image/*">>>().toEqualTypeOf<Blob>();
    expectTypeOf<Data<Declared<"*/*">>>().toEqualTypeOf<Value | string | Blob>();
    type Typed = { responses: { 200: { content: { "text/event-stream": { data: Value } } } } };
    expectTypeOf<Data<Typed>>().toEqualTypeOf<AsyncIterable<Told<Value | string>>>();
    type Untold = { responses: { 200: { content: { "text/event-stream": unknown } } } };
    expectTypeOf<Data<Untold>>().toEqualTypeOf<AsyncIterable<Told<string>>>();
  });

  test("what the client writes", () => {
    type Body<Type extends string> =
      Input<{ requestBody: { content: Record<Type, Value> } }> extends {
        body: infer Given;
      }
        ? Given
        : never;
    expectTypeOf<Body<"application/vnd.api+json">>().toEqualTypeOf<Value>();
    expectTypeOf<Body<"application/x-ndjson">>().toEqualTypeOf<Items | Bytes>();
    expectTypeOf<Body<"text/csv">>().toEqualTypeOf<string | Bytes>();
    expectTypeOf<Body<"text/xml">>().toEqualTypeOf<string | Bytes>();
    expectTypeOf<Body<"multipart/form-data">>().toEqualTypeOf<Value | FormData>();
    expectTypeOf<Body<"application/pdf">>().toEqualTypeOf<string | Bytes>();
    expectTypeOf<Body<"*/*">>().toEqualTypeOf<Value | string | Bytes>();
    type Named<Type extends string> = Input<{ requestBody: { content: Record<Type, Value> } }>;
    expectTypeOf<Named<"application/*+json">["contentType"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Body<"application/*+json">>().toEqualTypeOf<Value>();
  });

  test("what a handler gets and replies", () => {
    type Got<Type extends string> = NonNullable<Received<Declared<Type>, unknown>["body"]>;
    expectTypeOf<Got<"text/json">>().toEqualTypeOf<Value>();
    expectTypeOf<Got<"application/ndjson">>().toEqualTypeOf<AsyncIterable<Value>>();
    expectTypeOf<Got<"text/html">>().toEqualTypeOf<string>();
    expectTypeOf<Got<"application/atom+xml">>().toEqualTypeOf<string>();
    expectTypeOf<Got<"application/zip">>().toEqualTypeOf<Uint8Array>();
    type Given<Type extends string> = Reply<Declared<Type>>["body"];
    type Sent = Uint8Array | Blob | ReadableStream<Uint8Array>;
    expectTypeOf<Given<"text/json">>().toEqualTypeOf<Value>();
    expectTypeOf<Given<"application/ndjson">>().toEqualTypeOf<Items | Sent>();
    expectTypeOf<Given<"application/xml">>().toEqualTypeOf<string | Sent>();
  });
});
