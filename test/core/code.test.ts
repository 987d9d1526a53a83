/** Text from a specification stays text and cannot become code. */
import ts from "typescript";
import { expect, test } from "vitest";
import { code, comment, expression, identifier, literal, union } from "../../scripts/core/code.ts";

const hostile = [
  "*/ globalThis.pwned = 1 /*",
  "`${globalThis.pwned = 1}`",
  '"; globalThis.pwned = 1; "',
  "'; globalThis.pwned = 1; '",
  "line\nbreak\r\nand\u2028separators\u2029",
  "</script><script>globalThis.pwned = 1</script>",
  "\\",
  "__proto__",
  "constructor",
  "ключ",
  "",
  "1st",
  "with space",
  "$ref",
];

test.each(hostile)("literal, identifier and comment keep %j as it is", (text) => {
  const source = code`${comment(text)}export const value = ${literal(text)};
export const object = { ${identifier(text)}: 1 };
`;
  const file = ts.createSourceFile("x.ts", source, ts.ScriptTarget.Latest, true);
  const kinds = file.statements.map((statement) => ts.SyntaxKind[statement.kind]);
  expect(kinds).toEqual(["FirstStatement", "FirstStatement"]);
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext },
  });
  const exported: { value?: string; object?: object } = {};
  Function("exports", outputText)(exported);
  expect(exported).toEqual({ value: text, object: Object.fromEntries([[text, 1]]) });
  expect(globalThis).not.toHaveProperty("pwned");
});

test("a JSON value becomes an expression with the same value", () => {
  const value = JSON.parse(`{"__proto__": [1, "a", {"b-c": null}], "d": {"e": [], "f": {}}, "g": true}`);
  const source = code`exports.value = ${expression(value)};`;
  const exported: { value?: unknown } = {};
  Function("exports", source)(exported);
  expect(JSON.stringify(exported.value)).toBe(JSON.stringify(value));
});

test.each([
  ["one line", "Lists users.", "/** Lists users. */\n"],
  ["several", "Lists users.\n\nAll of them.\n", "/**\n * Lists users.\n *\n * All of them.\n */\n"],
  ["nothing", "  \n", ""],
  ["an end of comment", "a */ b", "/** a *\\/ b */\n"],
])("comment: %s", (_name, given, want) => {
  expect(comment(given)).toBe(want);
});

test.each([
  [[], "never"],
  [["a"], '"a"'],
  [["a", 'b"c'], '"a" | "b\\"c"'],
])("union of %j", (given, want) => {
  expect(union(given)).toBe(want);
});
