/** The text of a parameter as a value of its type: strictly, so that one value has one spelling on the wire. */
import { expect, test } from "vitest";
import { readText } from "../../scripts/core/request-validation/coerce.ts";
import { itemsIn, pairsIn, textIn } from "../../scripts/core/http/read-styles.ts";

const refused = Symbol("the text itself, which the schema refuses by its type");

test.each<[type: string, text: string, value: unknown]>([
  ["integer", "0", 0],
  ["integer", "7", 7],
  ["integer", "-7", -7],
  ["integer", "10", 10],
  ["integer", "-10", -10],
  ...["007", "00", "-0", "-07", "+7", "7.0", "7.", "1e2", "0x10", " 7", "7 ", "7\n", "", "-", "７"].map(
    (text): [string, string, unknown] => ["integer", text, refused],
  ),
  ["number", "0", 0],
  ["number", "-0", -0],
  ["number", "-1.50", -1.5],
  ["number", "1e2", 100],
  ["number", "1E+2", 100],
  ["number", "12.5e-1", 1.25],
  ...["01", ".5", "5.", "+1", "1e", "0x1", "Infinity", "NaN", "1,5", " 1", "1_0", ""].map(
    (text): [string, string, unknown] => ["number", text, refused],
  ),
  ["boolean", "true", true],
  ["boolean", "false", false],
  ...["True", "1", "0", "yes", ""].map((text): [string, string, unknown] => ["boolean", text, refused]),
  ["string", "true", refused],
  ["string", "7", refused],
  ["object", '{"a":[1]}', { a: [1] }],
  ["array", "[1]", [1]],
  ["object", "{a}", refused],
])("%s %j", (type, text, value) => {
  expect(readText(text, new Set([type]))).toEqual(value === refused ? text : value);
});

test.each<[types: string[], text: string | undefined, value: unknown]>([
  [["integer", "string"], "7", 7],
  [["integer", "string"], "007", "007"],
  [["integer", "number"], "1.5", 1.5],
  [["boolean", "string"], "true", true],
  [["object", "string"], '{"a":1}', '{"a":1}'],
  [["object", "integer"], "7", 7],
  [["string"], undefined, null],
])("%j %j", (types, text, value) => {
  expect(readText(text, new Set(types))).toEqual(value);
});

const query = { name: "p", in: "query", explode: false } as const;
const path = { name: "p", in: "path", explode: false } as const;

/** OpenAPI 3.1, 4.8.12.2. Clients write a separator as it is, as `+` (a form's space), or percent-encoded. */
test.each([
  [{ ...query, style: "spaceDelimited" }, "a%20b+c d", ["a", "b", "c", "d"]],
  [{ ...query, style: "spaceDelimited" }, "a%2Bb", ["a%2Bb"]],
  [{ ...query, style: "spaceDelimited" }, "", [""]],
  [{ ...query, style: "spaceDelimited", explode: true }, "a%20b", ["a%20b"]],
  [{ ...query, style: "pipeDelimited" }, "a|b%7Cc%7cd", ["a", "b", "c", "d"]],
  [{ ...query, style: "pipeDelimited", explode: true }, "a|b", ["a|b"]],
  [{ ...query, style: "form" }, "a,b%2Cc", ["a", "b%2Cc"]],
  [{ ...query, style: "form", explode: true }, "a,b", ["a,b"]],
  [{ ...path, style: "simple" }, "a,b", ["a", "b"]],
  [{ ...path, style: "simple" }, "a, b", ["a", " b"]],
  [{ ...path, in: "header", style: "simple" }, "a, b", ["a", "b"]],
  [{ ...path, style: "label" }, ".a,b", ["a", "b"]],
  [{ ...path, style: "label", explode: true }, ".a.b", ["a", "b"]],
  [{ ...path, style: "label" }, "a,b", undefined],
  [{ ...path, style: "matrix" }, ";p=a,b", ["a", "b"]],
  [{ ...path, style: "matrix", explode: true }, ";p=a;p=b", ["a", "b"]],
  [{ ...path, style: "matrix", explode: true }, ";%70=a", ["a"]],
  [{ ...path, style: "matrix", explode: true }, ";p=a;q=b", undefined],
  [{ ...path, style: "matrix", explode: true }, "", undefined],
  [{ ...path, style: "matrix" }, ";q=a", undefined],
  [{ ...path, style: "matrix" }, "p=a", undefined],
] as const)("items: %j %s", (styled, given, want) => {
  expect(itemsIn(given, styled)).toEqual(want);
});

test.each([
  [
    { ...path, style: "simple" },
    "role,admin,x,",
    [
      ["role", "admin"],
      ["x", ""],
    ],
  ],
  [{ ...path, style: "simple" }, "role,admin,x", undefined],
  [
    { ...path, style: "simple", explode: true },
    "role=admin,x=1=2",
    [
      ["role", "admin"],
      ["x", "1=2"],
    ],
  ],
  [
    { ...path, style: "label", explode: true },
    ".role=admin.x=1",
    [
      ["role", "admin"],
      ["x", "1"],
    ],
  ],
  [{ ...path, style: "label", explode: true }, "role=admin", undefined],
  [
    { ...path, style: "matrix", explode: true },
    ";role=admin;x=1",
    [
      ["role", "admin"],
      ["x", "1"],
    ],
  ],
  [{ ...path, style: "matrix" }, ";p=role,admin", [["role", "admin"]]],
  [{ ...path, style: "matrix" }, ";q=role,admin", undefined],
  [{ ...query, style: "pipeDelimited" }, "role|admin", [["role", "admin"]]],
] as const)("properties: %j %s", (styled, given, want) => {
  expect(pairsIn(given, styled)).toEqual(want);
});

test.each([
  ["simple", "5", "5"],
  ["label", ".5", "5"],
  ["label", "5", undefined],
  ["matrix", ";p=5", "5"],
  ["matrix", ";p", ""],
  ["matrix", ";pp=5", undefined],
  ["matrix", "p=5", undefined],
])("a primitive in style %s: %s", (style, given, want) => {
  expect(textIn(given, { ...path, style })).toBe(want);
});
