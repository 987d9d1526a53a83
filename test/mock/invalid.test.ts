import { describe, expect, test } from "vitest";
import { errorTree } from "../../scripts/core/request-validation/error-tree.ts";
import type { Fault } from "../../scripts/core/request-validation/faults.ts";
import { type Request, api, createConversation, createMessage, judge, list } from "./contract.ts";

const decide = judge(api);

function invalid(details: unknown) {
  return { status: 422, body: { error: "Invalid parameters", details } };
}

function listing(query: string): Request {
  return { ...list, target: `${list.target}?${query}` };
}

function sending(body: string | Uint8Array): Request {
  return { ...createConversation, body };
}

function conversing(conversation: unknown): Request {
  return sending(JSON.stringify({ conversation, message: { content: "Hello" } }));
}

describe("parameters", () => {
  test.each<[string, Request, unknown]>([
    ["a hexadecimal integer", listing("page_no=0x10"), { page_no: [{ error: "not_an_integer" }] }],
    ["an exponent", listing("page_no=1e2"), { page_no: [{ error: "not_an_integer" }] }],
    ["a fraction", listing("page_no=1.0"), { page_no: [{ error: "not_an_integer" }] }],
    ["an empty integer", listing("page_no="), { page_no: [{ error: "not_an_integer" }] }],
    ["a space before an integer", listing("page_no=%201"), { page_no: [{ error: "not_an_integer" }] }],
    ["an integer twice", listing("page_no=1&page_no=2"), { page_no: [{ error: "not_an_integer" }] }],
    ["bytes that are not UTF-8", listing("sort_by=%FF"), { sort_by: [{ error: "must_be_a_string" }] }],
    [
      "below the minimum",
      listing("page_no=0"),
      { page_no: [{ error: "greater_or_equal_to", options: { number: 1 } }] },
    ],
    [
      "above the maximum",
      listing("per_page=101"),
      { per_page: [{ error: "less_or_equal_to", options: { number: 100 } }] },
    ],
    [
      "outside the list",
      listing("sort_by=name"),
      { sort_by: [{ error: "inclusion", options: { in: ["created_at", "updated_at"] } }] },
    ],
    ["no boolean", listing("with_archived=1"), { with_archived: [{ error: "must_be_a_boolean" }] }],
    [
      "two at once",
      listing("page_no=x&sort_direction=up"),
      {
        page_no: [{ error: "not_an_integer" }],
        sort_direction: [{ error: "inclusion", options: { in: ["asc", "desc"] } }],
      },
    ],
    [
      "a path id that is no integer",
      { ...list, target: "/v1/users/me/conversations/x" },
      { conversation_id: [{ error: "not_an_integer" }] },
    ],
    [
      "a path id out of range",
      { ...list, target: "/v1/users/me/conversations/0" },
      { conversation_id: [{ error: "greater_or_equal_to", options: { number: 1 } }] },
    ],
    [
      "a path id that JSON does not carry exactly",
      { ...list, target: "/v1/users/me/conversations/9007199254740993" },
      { conversation_id: [{ error: "less_or_equal_to", options: { number: 9007199254740991 } }] },
    ],
    [
      "a null byte in a path id",
      { ...list, target: "/v1/users/me/conversations/1%00" },
      { conversation_id: [{ error: "not_an_integer" }] },
    ],
  ])("%s", async (_case, request, details) => {
    expect(await decide(request)).toEqual(invalid(details));
  });
});

describe("bodies", () => {
  const unparsable = { status: 400, body: "empty" };
  test.each<[string, string | Uint8Array, unknown]>([
    ["not JSON", "{", unparsable],
    ["a byte order mark", "\u{FEFF}{}", unparsable],
    ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), unparsable],
    ["a null byte", "\u{0}", unparsable],
    ["no body", "", invalid({ base: [{ error: "blank" }] })],
    ["null", "null", invalid({ base: [{ error: "must_be_an_object" }] })],
    ["a list", "[]", invalid({ base: [{ error: "must_be_an_object" }] })],
    ["nothing in it", "{}", invalid({ conversation: [{ error: "blank" }], message: [{ error: "blank" }] })],
    [
      "hostile names",
      `{"__proto__":1,"日本":1,"conversation":{"audience_ids":[7]},"message":{"content":"a"}}`,
      invalid(
        JSON.parse(`{"__proto__":[{"error":"unknown_parameter"}],"日本":[{"error":"unknown_parameter"}]}`),
      ),
    ],
  ])("%s", async (_case, body, want) => {
    expect(await decide(sending(body))).toEqual(want);
  });

  test.each<[string, unknown, unknown]>([
    ["no participants", {}, { base: [{ error: "blank" }] }],
    ["an empty list", { user_ids: [] }, { user_ids: [{ error: "size_too_small", options: { number: 1 } }] }],
    ["no list", { user_ids: "x" }, { user_ids: [{ error: "must_be_an_array" }] }],
    [
      "wrong items",
      { user_ids: ["x", 5] },
      {
        user_ids: {
          0: [{ error: "invalid", options: { format: "uuid" } }],
          1: [{ error: "must_be_a_string" }],
        },
      },
    ],
    [
      "an unknown name beside a good one",
      { audience_ids: [7], user_id: 5 },
      { user_id: [{ error: "unknown_parameter" }] },
    ],
  ])("%s", async (_case, conversation, details) => {
    expect(await decide(conversing(conversation))).toEqual(invalid({ conversation: details }));
  });

  test.each<[string, unknown, unknown]>([
    ["empty content", "", [{ error: "blank" }]],
    ["content too long", "a".repeat(10_001), [{ error: "too_long", options: { max_length: 10_000 } }]],
    ["content of another type", 5, [{ error: "must_be_a_string" }]],
  ])("%s", async (_case, content, details) => {
    const body = JSON.stringify({ message: { content } });
    expect(await decide({ ...createMessage, body })).toEqual(invalid({ message: { content: details } }));
  });
});

function fault(path: readonly string[], keyword: string, value?: unknown): Fault {
  return { path, keyword, value, wanted: undefined, message: "" };
}

describe("the tree of errors", () => {
  const codes = { uniqueItems: { code: "must_be_unique" }, required: { code: "blank" } };
  test.each<[string, readonly Fault[], unknown]>([
    ["an invalid list", [fault(["ids"], "uniqueItems", [1, 1])], { ids: [{ error: "must_be_unique" }] }],
    [
      "an invalid list with an invalid item",
      [fault(["ids"], "uniqueItems", [1, 1]), fault(["ids", "0", "name"], "required")],
      { ids: { base: [{ error: "must_be_unique" }], 0: { name: [{ error: "blank" }] } } },
    ],
    ["a keyword without a code", [fault(["a"], "not", 1)], { a: [{ error: "invalid" }] }],
    ["the name of an inherited property", [fault(["a"], "constructor", 1)], { a: [{ error: "invalid" }] }],
    [
      "a property of the name that objects' errors have",
      [fault([], "required", {}), fault(["base"], "required")],
      { base: [{ error: "blank" }, { error: "blank" }] },
    ],
  ])("%s", (_case, faults, want) => {
    expect(errorTree(faults, codes)).toEqual(want);
  });
});
