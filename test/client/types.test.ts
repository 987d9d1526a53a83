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
import { typeErrors } from "../type-errors.ts";

test("wrong calls", () => {
  const { found, wanted } = typeErrors(fileURLToPath(new URL("./fixtures/calls.ts", import.meta.url)));
  expect(wanted.length).toBeGreaterThanOrEqual(30);
  expect(found).toEqual(wanted);
});

type Schemas = components["schemas"];

test("an input is flat, and a result is discriminated by its status", () => {
  type Input = NonNullable<Parameters<Api["listMessages"]>[0]>;
  expectTypeOf<Input>().toEqualTypeOf<{
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
