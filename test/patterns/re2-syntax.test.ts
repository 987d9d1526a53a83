import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { toRe2 } from "../../scripts/core/schema/re2-syntax.ts";

/** The characters of the first plane in which engines differ, and some of the others. */
const characters = [
  ...Array.from({ length: 0x3100 }, (_, code) => String.fromCodePoint(code)),
  "\u{FEFF}",
  "\u{FF21}",
  "\u{1F600}",
  "\u{1F64F}",
  "\u{10FFFF}",
  "\u{1D400}",
];

test.each([
  ".",
  "[^]",
  "\\s",
  "\\S",
  "[\\s_]",
  "[^\\S\\n]",
  "\\w",
  "\\W",
  "\\d",
  "[\\D]",
  "\\p{L}",
  "\\P{Lu}",
  "[\\p{L}\\p{N}_-]",
  "[\\b]",
  "[\\cA-\\cZ]",
  "\\cJ",
  "\\u{1F600}",
  "[\\u{1F600}-\\u{1F64F}]",
  "\\u00e9",
  "[\\xE0-\\xFF]",
  "\\/",
  "[-a\\]]",
  "[[a&&b~~]",

  "\\0",
  "\\v",
  "[^a-z]",
  "(?<letter>[a-f])",
  "(?:a|\\.)",
])("%s matches the same characters in RE2", (source) => {
  const whole = `^${source}$`;
  const own = new RegExp(whole, "u");
  const other = RE2JS.compile(String(toRe2(whole)));
  expect(characters.filter((text) => other.test(text))).toEqual(characters.filter((text) => own.test(text)));
});

test.each([
  "(?=a)b",
  "(?!a)b",
  "(?<=a)b",
  "(a)\\1",
  "(?<n>a)\\k<n>",
  "(?i:a)",
  "\\p{Script=Greek}",
  "\\uD83D",
])("%s is not translated", (source) => expect(toRe2(source)).toBeUndefined());

test.each([
  ["^a$", "a\n", false],
  ["a$", "ba", true],
  ["^$", "", true],
  ["\\bcat\\b", "a cat!", true],
  ["^(?:ab|a)(?:c|bcd)$", "abcd", true],
  ["^(a*)*$", "aaa", true],
  ["", "anything", true],
])("%s on %j is %s in both", (source, text, matches) => {
  expect([new RegExp(source, "u").test(text), RE2JS.compile(String(toRe2(source))).test(text)]).toEqual([
    matches,
    matches,
  ]);
});
