/** What counts as JSON: one table for the engine, the client's runtime, and the types of client and server. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Data, Input } from "../.generated/users-api/typescript/src/client/types.ts";
import { body } from "../.generated/users-api/typescript/src/client/read.ts";
import type { Reply } from "../.generated/users-api/typescript/src/server/types.ts";
import { isJson } from "../../scripts/core/http/media-type.ts";

const table = {
  "application/json": "json",
  "application/json; charset=utf-8": "json",
  "application/json;charset=utf-8": "json",
  "application/json ; charset=utf-8": "json",
  "Application/JSON": "json",
  "text/json": "json",
  "text/json; charset=utf-8": "json",
  "application/problem+json": "json",
  "application/problem+json; charset=utf-8": "json",
  "application/vnd.api+JSON": "json",
  "model/gltf+json": "json",
  "text/x+json": "json",
  "application/jsonl": "bytes",
  "application/x-ndjson": "bytes",
  "application/json-seq": "bytes",
  "application/geo+json-seq": "bytes",
  "application/jsonp": "bytes",
  "image/json": "bytes",
  "application/octet-stream": "bytes",
  "application/json+xml": "bytes",
  "text/plain": "text",
  "text/jsonl": "text",
  "text/plain; x=application/json": "text",
} as const;

const rows = Object.entries(table);

test.each(rows)("the engine: %s is %s", (type, kind) => {
  expect(isJson(type)).toBe(kind === "json");
});

test.each(rows)("the client's runtime: %s is %s", async (type, kind) => {
  const read = await body(new Response('{"a":1}', { headers: { "content-type": type } }));
  expect(read instanceof Blob ? "bytes" : typeof read === "string" ? "text" : "json").toBe(kind);
});

type Table = typeof table;
interface Value {
  readonly a: 1;
}
interface Declared<Type extends string> {
  readonly responses: { readonly 200: { readonly content: Readonly<Record<Type, Value>> } };
}
type Kind<Read> = [Read] extends [Value] ? "json" : [Read] extends [string] ? "text" : "bytes";

describe("types", () => {
  test("what the client reads", () => {
    type Read = { readonly [Type in keyof Table]: Kind<Data<Declared<Type>>> };
    expectTypeOf<Read>().toEqualTypeOf<Table>();
  });

  test("what the client writes", () => {
    type Body<Type extends string> =
      Input<{ requestBody: { content: Record<Type, Value> } }> extends {
        body: infer Given;
      }
        ? Given
        : never;
    type Written = { readonly [Type in keyof Table]: Kind<Exclude<Body<Type>, string>> };
    type Wanted = { readonly [Type in keyof Table]: Table[Type] extends "bytes" ? "bytes" : "json" };
    expectTypeOf<Written>().toEqualTypeOf<Wanted>(); // text may be given as the value in its schema
  });

  test("what the server sends", () => {
    type Sent = {
      readonly [Type in keyof Table]: Reply<Declared<Type>> extends { body: Value } ? "json" : "other";
    };
    type Wanted = { readonly [Type in keyof Table]: Table[Type] extends "json" ? "json" : "other" };
    expectTypeOf<Sent>().toEqualTypeOf<Wanted>();
  });
});
