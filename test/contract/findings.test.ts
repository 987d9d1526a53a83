/** What each check makes of a response, given -> the whole findings. */
import { describe, expect, test } from "vitest";
import { type Given, empty, found, good } from "./found.ts";

const unauthorised = { rule: "credentials", status: 401, reason: "", details: undefined } as const;

describe("a response", () => {
  test.each<[name: string, given: Given, want: readonly string[]]>([
    ["as declared", {}, []],
    ["without content", { ...empty, status: 204 }, []],
    [
      "with content where none is declared",
      { status: 204, headers: {} },
      ["response-schema | 204 | no body | []", "no-content | 204 | no content | []"],
    ],
    ["499", { ...empty, status: 499 }, ["status-declared | 499 | one of 200, 204, 401, 501 | 499"]],
    ["500", { ...empty, status: 500 }, ["no-server-error | valid | no 5xx | 500"]],
    ["501, declared", { ...empty, status: 501 }, []],
    ["502", { ...empty, status: 502 }, ["no-server-error | valid | no 5xx | 502"]],
    ["503", { ...empty, status: 503 }, []],
    [
      "402, which no server returns by accident",
      { ...empty, status: 402 },
      ["status-declared | 402 | one of 200, 204, 401, 501 | 402"],
    ],
    ["429", { ...empty, status: 429 }, []],
    ["a success, where only errors are declared", { ...empty, id: "showHarbour", status: 299 }, []],
    [
      "a redirect, where only errors are declared",
      { ...empty, id: "showHarbour", status: 300 },
      ["status-declared | 300 | one of 404 | 300"],
    ],
    [
      "422 to a valid request",
      { ...empty, status: 422 },
      ["valid-accepted | valid | a valid request to be accepted | 422"],
    ],
    ["422 to one that may be refused", { ...empty, status: 422, intent: { exact: false } }, []],
    [
      "409 to a valid request",
      { ...empty, status: 409 },
      ["status-declared | 409 | one of 200, 204, 401, 501 | 409"],
    ],
    [
      "another media type",
      { text: "", headers: { total: "1", "content-type": "text/plain" } },
      ["content-type | 200 | application/json | text/plain"],
    ],
    [
      "no media type",
      { text: "", headers: { total: "1" } },
      ["content-type | 200 | application/json | no Content-Type"],
    ],
    ["HEAD, without either", { ...empty, headers: { total: "1" }, method: "HEAD" }, []],
    ["HEAD, with content", { method: "HEAD" }, ["no-content | 200 | no content | []"]],
    [
      "304, with content",
      { status: 304, headers: {} },
      ["status-declared | 304 | one of 200, 204, 401, 501 | 304", "no-content | 304 | no content | []"],
    ],
    [
      "401 without a challenge",
      { ...empty, status: 401, intent: { verdict: unauthorised } },
      ["challenge |  | WWW-Authenticate in a 401 (RFC 9110, 11.6.1) | none"],
    ],
    ["401 without one, to credentials that are right", { ...empty, status: 401 }, []],
    ["401 with one", { text: "", headers: { "www-authenticate": "Bearer" }, status: 401 }, []],
    ["401 where nobody needs credentials", { ...empty, id: "showHarbour", status: 401 }, []],
    ["405 without Allow", { ...empty, status: 405 }, ["allow-header |  | Allow (RFC 9110, 10.2.1) | none"]],
    ["405 with Allow", { text: "", headers: { allow: "GET" }, status: 405 }, []],
    [
      "OPTIONS without Allow",
      { ...empty, method: "OPTIONS", status: 204 },
      ["allow-header |  | Allow (RFC 9110, 10.2.1) | none | true"],
    ],
    ["OPTIONS, refused", { ...empty, method: "OPTIONS", status: 404 }, []],
    ["OPTIONS, redirected", { ...empty, method: "OPTIONS", status: 302 }, []],
  ])("%s", (_name, given, want) => {
    expect(found(given)).toEqual(want);
  });
});

const total = (got: string, fault: string) => `response-headers | 200 Total | ${fault} | ${got}`;

describe("a header", () => {
  test.each<[headers: Readonly<Record<string, string>>, want: readonly string[]]>([
    [{ total: "7" }, []],
    [{}, [total("none", "the header Total")]],
    [{ total: "seven" }, [total("seven", "Total must be integer")]],
    [{ total: "1.5" }, [total("1.5", "Total must be integer")]],
    [{ total: "" }, [total("", "Total must be integer")]],
    [{ total: "1", fresh: "true" }, []],
    [{ total: "1", fresh: "false" }, []],
    [{ total: "1", fresh: "yes" }, ["response-headers | 200 Fresh | Fresh must be boolean | yes"]],
    [{ total: "1", day: "2024-02-29" }, []],
    [
      { total: "1", day: "2023-02-29" },
      ['response-headers | 200 Day | Day must match format "date" | 2023-02-29'],
    ],
  ])("%j", (headers, want) => {
    const sent = { "content-type": "application/json", ...headers };
    expect(found({ headers: sent })).toEqual(want);
  });
});

describe("a body", () => {
  test.each<[text: string, want: readonly string[]]>([
    ['[{"id":1}]', []],
    [
      "[{}]",
      [
        "response-schema | 200 /* must have required property 'id' | a body matching its schema: /0 must have required property 'id' | [{}]",
      ],
    ],
    [
      '[{"id":1},{},{}]',
      [
        "response-schema | 200 /* must have required property 'id' | a body matching its schema: /2 must have required property 'id' | [{\"id\":1},{},{}]",
      ],
    ],
    [
      '[{},{"id":"x"}]',
      [
        "response-schema | 200 /* must have required property 'id' | a body matching its schema: /0 must have required property 'id' | [{},{\"id\":\"x\"}]",
        'response-schema | 200 /*/id must be integer | a body matching its schema: /1/id must be integer | [{},{"id":"x"}]',
      ],
    ],
    ["[", ["response-schema | 200 must be array | a body matching its schema: must be array | ["]],
    ["", ["response-schema | 200 must be array | a body matching its schema: must be array | "]],
    [
      '[{"id":1,"pin":"0"},{"id":2,"pin":"0"}]',
      [
        "write-only | /*/pin | no /0/pin, which is write-only | it in the body",
        "write-only | /*/pin | no /1/pin, which is write-only | it in the body",
      ],
    ],
  ])("%s", (text, want) => {
    expect(found({ text })).toEqual(want);
  });

  test("at most eight faults are told, and of a long text the beginning", () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [index, "x"])));
    const items = JSON.stringify(
      Array.from({ length: 90 }, (_, index) => ({ id: index, [`pin${index}`]: 1 })),
    );
    const [told = "", ...more] = found({ text });
    expect([
      told.length,
      more,
      found({ text: items }),
      found({ text: items, method: "HEAD" })[0]?.length,
    ]).toEqual([
      told.indexOf(text.slice(0, 200)) + 200,
      [],
      [],
      "no-content | 200 | no content | ".length + 100,
    ]);
  });

  test("is no body of HEAD", () => {
    expect(found({ text: '[{"pin":"0"}]', method: "HEAD" })).toEqual([
      'no-content | 200 | no content | [{"pin":"0"}]',
    ]);
  });

  test.each<[text: string, want: readonly string[]]>([
    ['{"at":1}\n{"at":2}\n', []],
    [
      '{"at":1}\n{}\n',
      [
        "response-schema | 200 /* must have required property 'at' | a body matching its schema: item 1 must have required property 'at' | {\"at\":1}\n{}\n",
      ],
    ],
  ])("in lines: %j", (text, want) => {
    expect(found({ id: "readLog", text, headers: { "content-type": "application/jsonl" } })).toEqual(want);
  });

  test("a line that is not JSON", () => {
    const [told = ""] = found({
      id: "readLog",
      text: "{\n",
      headers: { "content-type": "application/jsonl" },
    });
    expect(told).toContain("a body matching its schema: an item is not JSON: ");
  });
});

describe("a method that the operation has not", () => {
  const said = { status: 405, text: "none", headers: { allow: "GET", "content-type": "text/plain" } };
  test.each<[name: string, given: Given, want: readonly string[]]>([
    ["is refused in any way", { ...said, method: "PUT" }, []],
    ["is answered in any way", { ...said, status: 299, method: "PUT" }, []],
    [
      "is answered by another error",
      { ...empty, status: 499, method: "PUT" },
      ["status-declared | 499 | one of 200, 204, 401, 501 | 499"],
    ],
    [
      "at 400",
      { ...said, status: 400, id: "showCrew", method: "PUT" },
      [
        "response-schema | default | no body | none",
        "valid-accepted | valid | a valid request to be accepted | 400",
      ],
    ],
  ])("%s", (_name, given, want) => {
    expect(found(given)).toEqual(want);
  });
});

test.each<[status: number, want: readonly string[]]>([
  [418, []],
  [500, ["no-server-error | valid | no 5xx | 500"]],
])("a default declares %i", (status, want) => {
  expect(found({ ...empty, id: "showCrew", status })).toEqual(want);
});

test.each<[text: string, want: readonly string[]]>([
  ["[1,2]", []],
  [
    `["${"x".repeat(20)}"]`,
    [
      'response-schema | 200 /* must be integer | a body matching its schema: /0 must be integer | ["xxxxxxxxxxxxxxxxxxxx"]',
    ],
  ],
  [
    `[${"1,".repeat(11)}null]`,
    [
      "response-schema | 200 /* must be integer | a body matching its schema: /11 must be integer | [1,1,1,1,1,1,1,1,1,1,1,null]",
    ],
  ],
])("items of a list have one cause: %s", (text, want) => {
  expect(found({ id: "showCrew", text })).toEqual(want);
});

test.each<[cookie: string, want: readonly string[]]>([
  ["crew=7; Path=/", []],
  ["cook=7", ['response-headers | 200 Set-Cookie | Set-Cookie /0 must match pattern "^crew=" | cook=7']],
])("a cookie: %s", (cookie, want) => {
  expect(found({ headers: { ...good, "set-cookie": cookie } })).toEqual(want);
});
