/** Which offer an `Accept` chooses (RFC 9110, 12.5.1): the most specific range that matches decides its quality. */
import { expect, test } from "vitest";
import { negotiate, readMediaType } from "../../scripts/core/http/media-type.ts";

const json = "application/json";
const text = "text/plain";
const html = "text/html";
const v1 = "application/json; version=1";
const v2 = "application/json; version=2";

test.each<[accept: string | undefined, offers: string[], chosen: string | undefined]>([
  [undefined, [text, json], json],
  ["  ", [text, json], json],
  [undefined, [], undefined],
  ["*/*", [text, json], json],
  ["text/*", [json, text], text],
  ["image/*", [json, text], undefined],
  // The name decides before the range, and the range before the range of all.
  ["text/*;q=0.9, text/plain;q=0.1, */*;q=0.5", [text, json], json],
  ["text/*;q=0.9, text/plain;q=0.1, */*;q=0.5", [text, html], html],
  ["*/*;q=0.9, text/*;q=0", [text], undefined],
  ["*/*, text/plain;q=0", [text, html], html],
  ["text/*;q=0, text/plain", [html, text], text],
  // Then its parameters.
  ["application/json;q=0.1, application/json;version=2", [v1, v2], v2],
  ["application/json;version=2;q=0.1, application/json", [v2, v1], v1],
  ["application/json; Version=2", [v1, v2], v2],
  ["application/json; version=3", [v1, v2], undefined],
  ["application/json", [v2, v1], v2],
  // Equal qualities: JSON goes first, then the order of the document.
  ["text/plain, application/json", [text, json], json],
  ["text/html, text/plain", [text, html], text],
  ["text/html;q=0.5, text/plain;q=0.4", [text, html], html],
  // A quality that is no number is ignored, and 0 refuses.
  ["text/plain;q=high", [text], text],
  ["text/plain;q=0.000", [text], undefined],
  ["text/plain;q=0.001", [text], text],
  [";;;", [text], undefined],
  ["nonsense, text/plain", [text], text],
  // Commas and semicolons within quotes separate nothing.
  ['text/plain;title="a, b;q=0", application/json;q=0.5', [json, text], text],
  ['text/plain;title="\\", ";q=0.1, application/json;q=0.5', [json, text], json],
  // Documents offer ranges, and ranges by suffix.
  ["image/png", ["image/*"], "image/*"],
  ["application/problem+json", ["application/*+json"], "application/*+json"],
  ["application/problem+xml", ["application/*+json"], undefined],
])("%s of %j: %s", (accept, offers, chosen) => {
  expect(negotiate(accept, offers)).toBe(chosen);
});

test.each<[string, string | undefined, [string, string][]]>([
  ["Text/Plain", "text/plain", []],
  [
    " text/plain ; Charset = UTF-8 ;; q=0.5 ",
    "text/plain",
    [
      ["charset", "UTF-8"],
      ["q", "0.5"],
    ],
  ],
  [
    'a/b;x="c;d=\\"e\\"";y',
    "a/b",
    [
      ["x", 'c;d="e"'],
      ["y", ""],
    ],
  ],
  ["a/b;x=c=d", "a/b", [["x", "c=d"]]],
  ["text", undefined, []],
  ["text/", undefined, []],
  ["/plain", undefined, []],
  ["text/plain charset=utf-8", undefined, []],
  ["a b/c", undefined, []],
])("%j is %s", (given, name, parameters) => {
  const read = readMediaType(given);
  expect([read?.name, [...(read?.parameters ?? [])]]).toEqual([name, parameters]);
});
