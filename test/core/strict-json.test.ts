import { expect, test } from "vitest";
import { parseStrictJson } from "../../scripts/core/strict-json.ts";

test.each([
  ["an object", ' {"a": [{"b:": "\\": \\\\"}, null], "__proto__": {}}', true],
  ["a key twice", '{"a": 1, "b": {"c": 1, "c": 2}}', false],
  ["a key twice, written in two ways", '{"a": 1, "\\u0061": 2}', false],
  ["the same key in two objects", '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}', true],
  ["no object", "[1]", false],
  ["YAML", "{a: 1}", false],
  ["cut short", '{"a": 1', false],
])("%s", (_name, text, isRead) => {
  expect(parseStrictJson(text)).toEqual(isRead ? JSON.parse(text) : undefined);
});
