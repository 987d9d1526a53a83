/** What the checks make of a problem document, given -> the whole findings. */
import { expect, test } from "vitest";
import { type Given, found, good } from "./found.ts";

const problems = { "content-type": "application/problem+json; charset=utf-8" };

/** RFC 9457, 3.1.2 */
test.each<[name: string, given: Given, want: readonly string[]]>([
  ["its own", { status: 400, text: '{"status":400}' }, []],
  [
    "another",
    { status: 400, text: '{"status":404}' },
    ["problem-status | 400 | status 400 in the body | 404"],
  ],
  [
    "another, which fits its schema no less",
    { status: 404, text: '{"status":400}' },
    ["problem-status | 404 | status 404 in the body | 400"],
  ],
  ["none", { status: 400, text: '{"title":"No"}' }, []],
  ["a text", { status: 400, text: '{"status":"404"}' }, []],
  [
    "no object",
    { status: 400, text: "[]" },
    ["response-schema | 400 must be object | a body matching its schema: must be object | []"],
  ],
  ["the only one that the document allows", { status: 409, text: '{"status":400}' }, []],
  ["another, in plain JSON", { status: 422, text: '{"status":400}', headers: good }, []],
  [
    "another, where the response is not declared",
    { status: 418, text: '{"status":400}' },
    [
      "status-declared | 418 | one of 400, 404, 409, 422 | 418",
      "problem-status | 418 | status 418 in the body | 400",
    ],
  ],
  [
    "another, to HEAD",
    { status: 400, text: '{"status":404}', method: "HEAD" },
    ['no-content | 400 | no content | {"status":404}'],
  ],
])("a problem document with a status: %s", (_name, given, want) => {
  expect(found({ id: "showHull", headers: problems, intent: { exact: false }, ...given })).toEqual(want);
});
