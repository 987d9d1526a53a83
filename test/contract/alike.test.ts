/** What counts as shown although it is written in another way, and which properties were lost. */
import { describe, expect, test } from "vitest";
import { isAlike, lost } from "../../scripts/contract/alike.ts";

describe("a value is shown", () => {
  test.each<[sent: unknown, shown: unknown, want: boolean]>([
    ["Ada", "Ada", true],
    [" Ada", "ada ", true],
    ["Ada", "Bob", false],
    ["e\u0301", "\u00e9", true],
    [1, 1, true],
    [1, 2, false],
    [1, "1.0", true],
    ["-1.5", -1.5, true],
    [1, "one", false],
    [1e9, 1e9 + 1000, true],
    [1e9, 1e9 + 1001, false],
    [0, 1e-6, true],
    [0, 2e-6, false],
    [1, 1 - 2e-6, false],
    ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", true],
    ["2024-01-01T00:00:00Z", "2024-01-01T00:00:01Z", false],
    ["2024-01-01", "2024-01-01T00:00:00Z", true],
    ["01 Jan 2024 00:00 GMT", "2024-01-01T00:00:00Z", false],
    [true, "true", true],
    [true, false, false],
    [null, "", true],
    [null, [], true],
    [false, {}, true],
    [undefined, null, true],
    [null, [0], false],
    [null, { a: 1 }, false],
    [null, 0, false],
    [[1, 2], [2, 1], true],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[1, 1], [1], true],
    [[1], [2], false],
    [[], [], true],
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: null }, {}, true],
    [{ a: { b: "X" } }, { a: { b: "x" } }, true],
    [{ a: { b: 1 } }, { a: {} }, false],
    [{}, [], true],
  ])("%j as %j: %s", (sent, shown, want) => {
    expect(isAlike(sent, shown)).toBe(want);
  });
});

test.each<[sent: object, shown: object, described: object, want: string[]]>([
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, {}, ["b"]],
  [{ a: 1, b: 2 }, {}, { a: {} }, ["a"]],
  [{ a: null, b: "", c: false, d: [], e: {} }, {}, { a: {}, b: {}, c: {}, d: {}, e: {} }, []],
  [{ a: 0, b: "x", c: true, d: [0], e: { f: 1 } }, {}, { a: {}, b: {}, c: {}, d: {}, e: {} }, [..."abcde"]],
  [{ a: 1 }, { a: undefined }, {}, ["a"]],
])("of %j, shown as %j where %j is described, is lost: %j", (sent, shown, described, want) => {
  expect(lost({ ...sent }, { ...shown }, { ...described })).toEqual(want);
});
