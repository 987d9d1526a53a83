/** Long texts against patterns: JavaScript's verdict on short ones, and an answer soon on any. */
import { expect, test } from "vitest";
import { isValid } from "../../scripts/core/fake/validity.ts";
import { expression } from "../../scripts/core/schema/expressions.ts";
import { matchesSoon } from "../../scripts/core/schema/matching.ts";
import { longestFor } from "../../scripts/core/schema/pattern.ts";

const patterns = String.raw`
^$ x{0} ^.$ a+b a|^b$ (?:)*x ^(a+){2,}$ ^[a-c]{2,5}x?$ (a|b)*c ^(?:a?){3}a{3}$ ^(ab|a)(c|bcd)$ ^(?:a|ab)+?c$ ^[\]a]+$
\u0061+ ^\p{L}+$ ^😀?a$ (?=.*\d)[a-z\d]{3} ^(?!ab)\w+$ \bfoo\b \Boo ^(?=a)(?=.*b) ^(?<one>a)(?:b|c){1,}$
`.split(/\s+/); // the first and the last are empty, as patterns may be
const texts = "|a|ab|b|c|aaa|abcd|foo bar|xfoo|abc1|aabbx|\n|]a|é|abac|bb|😀a|😀|aaaaaa|x".split("|");

test.each([...new Set(patterns)])("/%s/ as JavaScript's engine says", (pattern) => {
  const native = new RegExp(pattern, "u");
  expect(texts.map((text) => [text, matchesSoon(pattern, text)])).toEqual(
    texts.map((text) => [text, native.test(text)]),
  );
});

test.each(["^(a)\\1+$", "(?<=a)b", "^(?<one>a)\\k<one>$"])("/%s/ cannot be told", (pattern) => {
  expect(matchesSoon(pattern, "a".repeat(60))).toBeUndefined();
});

const heavy: readonly (readonly [string, string, boolean])[] = [
  ["^(a+){2,}$", `${"a".repeat(60)}!`, false],
  ["^(a+){2,}$", "a".repeat(60), true],
  ["^((((a+)+)+)+)+$", `${"a".repeat(20)}!`, false],
  ["^(a|a|a|a|a|a|a|a)*$", `${"a".repeat(20)}!`, false],
  ["^(a+)+$", `${"a".repeat(50_000)}!`, false],
  ["a+b", "a".repeat(100_000), false],
  ["a+b", "a".repeat(1_000_000), true], // too long to tell
  ["^(a)\\1*(a+)+$", `${"a".repeat(60)}!`, true], // refers to a group
];

test.each(heavy)("/%s/ ends soon over a text of $1.length", (pattern, text, isMatch) => {
  const before = process.cpuUsage().user;
  expect(expression(pattern).test(text)).toBe(isMatch);
  expect(isValid({ patternProperties: { [pattern]: false } }, { [text]: 1 }, {})).toBe(!isMatch);
  expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
});

test.each([
  ["^(a+)+$", 20],
  ["^((((a+)+)+)+)+$", 10],
  ["^(a|a|a|a|a|a|a|a)*$", 7],
  ["^(a|b)+c$", 20],
])("/%s/: JavaScript's engine gets %d characters", (pattern, most) => {
  expect(longestFor(pattern)).toBe(most);
});
