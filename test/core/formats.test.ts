/** Our formats are those of `ajv-formats`, which most servers use; where they differ, the specification decides. */
import { fullFormats } from "ajv-formats/dist/formats.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberFormats, textFormats } from "../../scripts/core/schema/format-table.ts";

type Text = keyof typeof textFormats;

const good: Readonly<Record<Text, readonly string[]>> = {
  byte: ["", "YQ==", "YWI=", "YWJj", "+/+/"],
  date: ["2024-02-29", "2000-02-29", "2023-12-31", "0000-01-01"],
  "date-time": [
    "2024-02-29T00:00:00Z",
    "2024-02-29t10:11:12.123456z",
    "2024-02-29 10:11:12+02:00",
    "2016-12-31T23:59:60Z",
    "2016-12-31T15:59:60-08:00",
    "2017-01-01T05:29:60.5+05:30",
  ],
  duration: ["P1Y", "P2M3D", "PT1H", "PT1M30S", "P1DT12H", "P6W", "P1Y2M3DT4H5M6S", "P0D"],
  email: ["a@b.co", "first.last+tag@sub.example.org", "!#$%&'*+/=?^_`{|}~-@x.yz", "A@B.CO"],
  hostname: ["a", "a.b", "example.com.", "xn--9krt00a.example", "1.2", `${"a".repeat(63)}.b`],
  ipv4: ["0.0.0.0", "255.255.255.255", "192.0.2.1"],
  ipv6: [
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "2001:DB8::ff",
    "::ffff:192.0.2.1",
    "1:2:3:4:5:6:192.0.2.1",
    "1:2:3:4:5:6:7::",
  ],
  "iso-date-time": ["2024-02-29T00:00:00", "2024-02-29T00:00:00Z"],
  "iso-time": ["10:00:00", "10:00:00Z", "23:59:59.9"],
  "json-pointer": ["", "/", "/a/0", "/~0~1", "/a b"],
  "json-pointer-uri-fragment": ["#", "#/", "#/a%20b", "#/~01"],
  regex: ["", "a+", "^\\d{3}$", "(?<year>\\d{4})", "[\\-]"],
  "relative-json-pointer": ["0", "1/a", "12#", "0/~1"],
  time: ["10:00:00Z", "10:00:00.5+02:00", "23:59:60Z", "00:59:60+01:00", "10:00:00-0330", "10:00:00+02"],
  uri: [
    "http://example.com",
    "HTTPS://user:pw@example.com:8080/a/b?c=d&e#f",
    "mailto:a@b.c",
    "urn:isbn:0451450523",
    "file:///etc/hosts",
    "http://[2001:db8::1]/",
    "http://[::ffff:192.0.2.1]:80",
    "a:b",
    "http://a/%20",
    "tel:+1-816-555-1212",
  ],
  "uri-reference": ["", "/a", "a/b?c#d", "//host/x", "http://a/b", "#x", "?q", "../a", "a:b"],
  "uri-template": ["", "/a/{b}", "{?a,b*}", "{+path:3}/x", "http://a/{b}{#c}"],
  url: [
    "http://example.com",
    "https://a.example.co.uk:8080/x?y#z",
    "ftp://user@files.example.org/a",
    "http://8.8.8.8/",
    "http://пример.рф",
  ],
  uuid: [
    "11111111-2222-3333-4444-555555555555",
    "00000000-0000-0000-0000-000000000000",
    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
    "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
  ],
};

const bad: Readonly<Record<Text, readonly string[]>> = {
  byte: ["a", "YQ=", "YQ===", "Y Q=", "-_-_", "!"],
  date: [
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-01-32",
    "2024-1-1",
    "2024-01-01T00:00:00Z",
    "",
    " 2024-01-01",
  ],
  "date-time": [
    "2024-02-29",
    "2024-02-29T10:00:00",
    "2024-02-30T10:00:00Z",
    "2024-02-29T24:00:00Z",
    "2016-12-31T22:59:60Z",
    "2024-02-29T10:00Z",
    "2024-02-29T10:00:00+24:00",
    "x",
  ],
  duration: ["", "P", "PT", "1Y", "P1", "P1Y1W", "P1S", "PT1D", "P1.5D", "P1DT", "-P1D", "P1M1Y"],
  email: [
    "a",
    "a@b",
    "@b.co",
    "a@",
    "a@b..co",
    ".a@b.co",
    "a.@b.co",
    "a@-b.co",
    "a b@c.co",
    "a@@b.co",
    '"a"@b.co',
    "é@b.co",
    "a@b.co ",
  ],
  hostname: [
    "",
    "-a",
    "a-",
    "a..b",
    ".a",
    "a_b",
    `${"a".repeat(64)}.b`,
    `${"a.".repeat(127)}abc`,
    "ä.de",
    "a b",
    ".",
  ],
  ipv4: ["1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.4 ", "1.2.3.", "a.b.c.d", ""],
  ipv6: [
    "",
    ":",
    ":::",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "12345::",
    "::g",
    "1:2:3:4:5:6:7:192.0.2.1",
    "::192.0.2.256",
    "fe80::1%eth0",
    "192.0.2.1",
    "192.0.2.1::",
    ":1",
  ],
  "iso-date-time": ["2024-02-29", "2024-02-30T00:00:00", "T00:00:00"],
  "iso-time": ["10:00", "24:00:00", "10:60:00", ""],
  "json-pointer": ["a", "/~", "/~2", "#/a"],
  "json-pointer-uri-fragment": ["", "/a", "#a", "#/a b", "#/%2"],
  regex: ["(", "[", "*a", "(?<a", "a\\Z"],
  "relative-json-pointer": ["", "/a", "01", "-1", "1a", "0##"],
  time: [
    "10:00:00",
    "25:00:00Z",
    "10:00Z",
    "10:60:00Z",
    "10:00:61Z",
    "12:00:60Z",
    "10:00:00+24:00",
    "10:00:00 Z",
    "z",
  ],
  uri: [
    "",
    "a",
    "/a",
    "//host/x",
    "http://a b",
    "http://a/{b}",
    "http://[::1",
    "http://[1]",
    ":a",
    "1a:b",
    "http://a/%2",
    "http://é.fr",
    "a:",
  ],
  "uri-reference": ["a b", "\\a", "a%2", "http://[::1", "a|b", "é"],
  "uri-template": ["{", "{a", "a}", "{a b}", "a b", "{}"],
  url: [
    "",
    "example.com",
    "http://localhost",
    "http://10.0.0.1",
    "http://192.168.1.1",
    "http://172.16.0.1",
    "http://a",
    "gopher://a.b",
    "http://a b.co",
    "http://0.1.1.1",
    "http://1.1.1.255",
  ],
  uuid: [
    "",
    "x",
    "11111111-2222-3333-4444-55555555555",
    "11111111222233334444555555555555",
    "g1111111-2222-3333-4444-555555555555",
    "{11111111-2222-3333-4444-555555555555}",
  ],
};

const names = Object.keys(textFormats).filter((name): name is Text => name in textFormats);

function theirs(name: string, text: string): boolean {
  const format: unknown = fullFormats[name as keyof typeof fullFormats]; // a table of functions, patterns and both
  if (format instanceof RegExp) return format.test(text);
  const validate = typeof format === "function" ? format : (format as { validate: unknown }).validate;
  return validate instanceof RegExp
    ? validate.test(text)
    : Boolean((validate as (text: string) => boolean)(text));
}

describe.each(names)("%s", (name) => {
  test.each(good[name])("takes %j", (text) => {
    expect([textFormats[name](text), theirs(name, text)]).toEqual([true, true]);
  });
  test.each(bad[name])("refuses %j", (text) => {
    expect([textFormats[name](text), theirs(name, text)]).toEqual([false, false]);
  });
  test("changed texts", () => {
    const letters = [..."0123456789abzZTt:-+./@#?%[]{}~ \n_PYMDWHS="];
    const edits = fc.tuple(
      fc.constantFrom(...good[name]),
      fc.nat(),
      fc.constantFrom("", ...letters),
      fc.nat(2),
    );
    const changed = fc.sample(edits, { numRuns: 2000, seed: 1 }).map(([text, at, letter, cut]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + letter + text.slice(place + cut);
    });
    const apart = changed.filter((text) => textFormats[name](text) !== theirs(name, text));
    expect(apart.filter((text) => !known.some((differs) => differs(name, text)))).toEqual([]);
  });
});

/** Where ours follow the specification and theirs do not. */
const known: readonly ((name: Text, text: string) => boolean)[] = [
  // One line in base64 is enough for theirs.
  (name, text) => name === "byte" && text.includes("\n"),
  // An authority begins with two slashes.
  (name, text) => name.startsWith("uri") && /^(?:[^/]*:)?\/[^/]*\[/.test(text),
  // The numbers of an address have no leading zeros.
  (name, text) => name === "url" && /[/.]0\d/.test(text),
];

test.each([
  ["int32", -(2 ** 31), true],
  ["int32", 2 ** 31 - 1, true],
  ["int32", 2 ** 31, false],
  ["int32", 1.5, false],
  ["int64", 0.5, false],
] as const)("%s of %d: %s", (name, value, want) => {
  expect(numberFormats[name](value)).toBe(want);
});
