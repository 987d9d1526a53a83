/** Keys in cookies: sent as they were given, beside other cookies, and refused if no cookie holds them. */
import { describe, expect, test } from "vitest";
import { addCookie, cookieKey } from "../../templates/runtime/client/credentials.ts";
import { written } from "../../templates/runtime/client/written.ts";
import { cookie, cookieJoined, cookieRaw, inCookie, shaped } from "../../scripts/core/http/write-styles.ts";

function sent(key: string, given: Record<string, string> = {}): Record<string, unknown> {
  const headers = { ...given };
  cookieKey("sid")(key, { headers, query: {} });
  return headers;
}

test.each(["abc", "s%3Aabc.d+/=", "100%", "%25", '"quoted"', "", "!#$&'()*+-./:<=>?@[]^_`{|}~"])(
  "%s is sent as it is",
  (key) => expect(sent(key)).toEqual({ Cookie: `sid=${key}` }),
);

test.each([
  "a;b",
  "a b",
  "a,b",
  'a"b',
  '"ab',
  String.raw`a\b`,
  "a\nb",
  "a\r\nSet-Cookie: x",
  "\0",
  "é",
  "🙂",
])("%j is refused, without telling the key", (key) => {
  const message = "The key sid has a character that no cookie holds (RFC 6265, 4.1.1)";
  expect(() => sent(key)).toThrow(new TypeError(message));
});

describe("several cookies are one header", () => {
  test.each([
    [{ Cookie: "a=1" }, { Cookie: "a=1; sid=k" }],
    [{ cookie: "a=1; b=2" }, { cookie: "a=1; b=2; sid=k" }],
    [{ COOKIE: "a=1" }, { COOKIE: "a=1; sid=k" }],
    [
      { Cookie: "a=1", cookie: "b=2" },
      { Cookie: "a=1", cookie: "b=2; sid=k" },
    ],
    [{}, { Cookie: "sid=k" }],
  ])("%j", (given, want) => expect(sent("k", given)).toEqual(want));

  test("keys and parameters", () => {
    const headers: Record<string, string> = {};
    cookieKey("sid")("k", { headers, query: {} });
    cookieKey("csrf")("c%3D", { headers, query: {} });
    addCookie(headers, "theme=dark");
    expect(headers).toEqual({ Cookie: "sid=k; csrf=c%3D; theme=dark" });
  });
});

test("cookie parameters are encoded once, their names not at all", () => {
  const init = { params: {}, headers: {}, body: undefined } as never;
  const write = written({
    cookie: [
      ["a[b]", "one", shaped(cookie)],
      ["$list", "list", shaped(cookieJoined)],
      ["point", "point", shaped(cookie)],
      ["none", "none", shaped(cookie)],
    ],
  });
  const fields = { one: "50% a;b", list: ["x,y", "z"], point: { x: 1, y: 2 }, none: [] };
  expect(write(fields, init).headers).toEqual({ Cookie: "a[b]=50%25%20a%3Bb; $list=x%2Cy,z; x=1; y=2" });
});

test.each([
  ["a=b%20c", "p=a=b%20c"],
  [["a", "b"], "p=a; p=b"],
  [{ x: "1", y: "%41" }, "x=1; y=%41"],
])("the style `cookie` escapes nothing: %j", (value, want) => {
  expect(shaped(cookieRaw, inCookie)("p", value)).toBe(want);
});

test.each(["a;b", "a b", "a\r\nX: y", "é", { "k;": "v" }, ["a", "; b=c"]])(
  "%j would have to be escaped, so it is refused",
  (value) =>
    expect(() => shaped(cookieRaw, inCookie)("p", value)).toThrow(/^No cookie holds ".*" unescaped$/),
);
