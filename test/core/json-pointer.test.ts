import { expect, test } from "vitest";
import { contractData } from "../../scripts/core/contract-data.ts";
import { asObject, follow } from "../../scripts/core/json.ts";
import {
  formatFragment,
  formatPointer,
  parseFragment,
  parsePointer,
  resolvePointer,
} from "../../scripts/core/json-pointer.ts";
import type { Api } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { typesOf } from "../../scripts/core/request-validation/coerce.ts";

/** The document in section 5 of RFC 6901, with the pointers of sections 5 and 6. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

test.each([
  ["", "#", document],
  ["/foo", "#/foo", ["bar", "baz"]],
  ["/foo/0", "#/foo/0", "bar"],
  ["/", "#/", 0],
  ["/a~1b", "#/a~1b", 1],
  ["/c%d", "#/c%25d", 2],
  ["/e^f", "#/e%5Ef", 3],
  ["/g|h", "#/g%7Ch", 4],
  ["/i\\j", "#/i%5Cj", 5],
  ['/k"l', "#/k%22l", 6],
  ["/ ", "#/%20", 7],
  ["/m~0n", "#/m~0n", 8],
])("RFC 6901: %j, as a fragment %j", (pointer, fragment, want) => {
  const tokens = parsePointer(pointer);
  expect({
    value: resolvePointer(document, tokens),
    pointer: formatPointer(tokens),
    fragment: formatFragment(tokens),
    tokens: parseFragment(fragment),
  }).toEqual({ value: want, pointer, fragment, tokens });
});

test.each([
  ["~01 is ~1, not a slash", { "~1": 1 }, "/~01", 1],
  ["an index with a leading zero", ["a"], "/00", undefined],
  ["an index past the end", ["a"], "/1", undefined],
  ["the index after the last", ["a"], "/-", undefined],
  ["an array's own length", ["a"], "/length", undefined],
  ["a method of every object", {}, "/toString", undefined],
  ["a name such as a prototype's", JSON.parse('{"__proto__": 1}') as object, "/__proto__", 1],
  ["below a text", { a: "text" }, "/a/0", undefined],
  ["below nothing", {}, "/a/b", undefined],
])("%s", (_title, value, pointer, want) => {
  expect(resolvePointer(value, parsePointer(pointer))).toEqual(want);
});

test.each([
  ["another file", "a.yaml#/b", undefined],
  ["an anchor", "#Pet", undefined],
  ["no fragment", "Pet", undefined],
  ["percent signs that encode nothing", "#/100%/%zz", ["100%", "%zz"]],
  ["letters outside ASCII, encoded or not", "#/%C3%A9/é", ["é", "é"]],
  ["an encoded slash is part of a name", "#/a%2Fb", ["a/b"]],
  ["an encoded tilde escapes", "#/a%7E1b", ["a/b"]],
])("a reference: %s", (_title, reference, want) => {
  expect(parseFragment(reference)).toEqual(want);
});

test("any name survives a round trip", () => {
  const names = ["a b", "50%", "%25", "~", "/", "~1", "é", "😀", "#", "?", "\u0000", "", "[x]"];
  expect(parseFragment(formatFragment(names))).toEqual(names);
  expect(parsePointer(formatPointer(names))).toEqual(names);
});

test("a reference resolves the same with and without percent-encoding", () => {
  const schemas = { "A B": { $ref: "#/schemas/C" }, C: { type: "string" } };
  const targets = ["#/schemas/A%20B", "#/schemas/A B"].map(($ref) => follow({ schemas }, { $ref }));
  expect(targets).toEqual([{ type: "string" }, { type: "string" }]);
});

test("the stubs' contract includes the target of a reference into a component", () => {
  const within = { $ref: "#/components/schemas/Page/properties/size" };
  const api = readApi({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        get: { operationId: "a", parameters: [{ name: "size", in: "query", schema: within }], responses: {} },
      },
    },
    components: { schemas: { Page: { type: "object", properties: { size: { type: "integer" } } } } },
  });
  const { api: data } = contractData(api);
  expect(typesOf(within, asObject(asObject(data).schemas) as Api["schemas"])).toEqual(new Set(["integer"]));
});
