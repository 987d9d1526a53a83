/** Calls that must not compile, and the types of those that do. */
import { fileURLToPath } from "node:url";
import { expect, expectTypeOf, test } from "vitest";
import {
  type Api,
  type FailureOf,
  type SharedHeaders,
  type components,
  createConversation,
  type showConversation,
} from "../.generated/users-api/typescript/src/index.ts";
import type { Input } from "../../templates/runtime/client/types.ts";
import { typeErrors } from "../type-errors.ts";

test("wrong calls", () => {
  const { found, wanted } = typeErrors(fileURLToPath(new URL("./fixtures/calls.ts", import.meta.url)));
  expect(wanted.length).toBeGreaterThanOrEqual(30);
  expect(found).toEqual(wanted);
});

type Schemas = components["schemas"];

test("an input is flat, and a result is discriminated by its status", () => {
  type Listed = NonNullable<Parameters<Api["listMessages"]>[0]>;
  expectTypeOf<Listed>().toEqualTypeOf<{
    conversation_id: number;
    page_no?: number | undefined;
    per_page?: number | undefined;
    sort_by?: "created_at" | "updated_at" | undefined;
    sort_direction?: "asc" | "desc" | undefined;
    with_archived?: boolean | undefined;
  }>();
  type Result = Awaited<ReturnType<typeof createConversation>>;
  expectTypeOf<Extract<Result, { ok: true }>["data"]>().toEqualTypeOf<
    Schemas["ConversationCreatedResponse"]
  >();
  expectTypeOf<Extract<Result, { status: 422 }>["error"]>().toEqualTypeOf<Schemas["ValidationError"]>();
  type Headers = Extract<Result, { status: 429 }>["headers"];
  expectTypeOf<Headers["ratelimit-remaining"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<"x-undocumented" extends keyof Headers ? true : false>().toEqualTypeOf<false>();
  type Failure = FailureOf<typeof showConversation>;
  expectTypeOf<Extract<Failure, { status: 404 }>["error"]>().toEqualTypeOf<Schemas["PlainError"]>();
  expectTypeOf<Extract<Failure, { status: 200 }>>().toBeNever();
});

test("one of the two context headers is required", () => {
  const rest = { "X-User-Agent": "a", "X-Product-Name": "b" };
  expectTypeOf({ ...rest, "X-Customer": "all=all" }).toExtend<SharedHeaders>();
  expectTypeOf({ ...rest, "X-Loyalty-Club-Slug": "c" }).toExtend<SharedHeaders>();
  expectTypeOf(rest).not.toExtend<SharedHeaders>();
});

interface Tree {
  name?: string;
  children?: Tree[];
  pair?: [first: { a?: number }, second: Blob];
  either?: { kind: "a"; a?: string } | { kind: "b"; b?: string };
  more?: { [key: string]: { note?: string } };
  any?: unknown;
}

interface Posted<Type extends string> {
  requestBody: { content: { [Name in Type]: Tree } };
}

test("in a body, whatever is optional may be undefined, whatever its depth", () => {
  const note: string | undefined = process.env["A_NAME_THAT_NOBODY_SETS"];
  const tree = {
    name: note,
    children: [{ name: note, children: undefined }],
    pair: [{ a: undefined }, new Blob([])] as [{ a: undefined }, Blob],
    either: { kind: "b" as const, b: undefined },
    more: { x: { note }, y: undefined },
    any: undefined,
  };
  expectTypeOf<{ body: typeof tree }>().toExtend<Input<Posted<"application/json">>>();
  expectTypeOf<{ body: typeof tree }>().toExtend<Input<Posted<"multipart/form-data">>>();
  expectTypeOf<{ body: typeof tree }>().toExtend<
    Input<{ requestBody?: Posted<"application/json">["requestBody"] }>
  >();
  expectTypeOf<{ body: Tree }>().toExtend<Input<Posted<"application/json">>>();
  type Body = Input<Posted<"application/json">>["body"];
  expectTypeOf<{ either: { kind: undefined } }>().not.toExtend<Body>();
  expectTypeOf<{ pair: [first: undefined, second: Blob] }>().not.toExtend<Body>();
  expectTypeOf<{ children: undefined[] }>().not.toExtend<Body>();
});
