/** Values in headers and cookies, and credentials: headers → answer. */
import { invalid, ok, refused } from "./answers.ts";

const found = (more: object, cookie?: object) =>
  ok({ header: { "X-Count": 1, ...more }, ...(cookie && { cookie }) });

export const heads: readonly [string, Record<string, string>, unknown][] = [
  ["required alone", { "x-count": "1" }, found({})],
  [
    "missing",
    {},
    refused(422, "Unprocessable Content", {
      detail: 'Header "X-Count" is required.',
      errors: [{ detail: "is required", parameter: "X-Count", in: "header" }],
    }),
  ],
  [
    "malformed",
    { "x-count": "one" },
    refused(422, "Unprocessable Content", {
      detail: 'Header "X-Count" must be integer.',
      errors: [{ detail: "must be integer", parameter: "X-Count", in: "header" }],
    }),
  ],
  ["a list", { "x-count": "1", "x-list": "1, 2" }, found({ "X-List": [1, 2] })],
  ["an object", { "x-count": "1", "x-point": "x,1,y,2" }, found({ "X-Point": { x: 1, y: 2 } })],
  [
    "an object, exploded",
    { "x-count": "1", "x-exploded": "x=1, y=2" },
    found({ "X-Exploded": { x: 1, y: 2 } }),
  ],
  ["a cookie", { "x-count": "1", cookie: "other=1; session=7" }, found({}, { session: 7 })],
  [
    "a cookie, wrong",
    { "x-count": "1", cookie: "session=seven" },
    invalid("cookie", "session", "must be integer"),
  ],
  ["a list in a cookie", { "x-count": "1", cookie: "prefs=a,b%20c" }, found({}, { prefs: ["a", "b c"] })],
];

const needed = (detail: string) => refused(401, "Unauthorized", { detail });
const bearer = 'Header "Authorization" with Bearer credentials is required.';
const wrong = needed("The credentials are invalid.");
const ada = Buffer.from("ada:secret").toString("base64");

export const credentials: readonly [string, string, Record<string, string>, unknown][] = [
  ["bearer", "/secure/bearer", { authorization: "Bearer good" }, ok({ principal: "bearer" })],
  [
    "bearer, whatever its case",
    "/secure/bearer",
    { authorization: "bEARER good" },
    ok({ principal: "bearer" }),
  ],
  ["bearer, none", "/secure/bearer", {}, needed(bearer)],
  ["bearer, empty", "/secure/bearer", { authorization: "Bearer " }, needed(bearer)],
  ["bearer, wrong", "/secure/bearer", { authorization: "Bearer bad" }, wrong],
  ["basic", "/secure/basic", { authorization: `Basic ${ada}` }, ok({ principal: "ada" })],
  [
    "basic, but bearer sent",
    "/secure/basic",
    { authorization: "Bearer good" },
    needed('Header "Authorization" with Basic credentials is required.'),
  ],
  ["a key in the query", "/secure/query?key=good+key", {}, ok({ principal: "query" })],
  ["a key in the query, none", "/secure/query?key=", {}, needed('Query parameter "key" is required.')],
  ["a key in a cookie", "/secure/cookie", { cookie: "key=good" }, ok({ principal: "cookie" })],
  ["both", "/secure/both", { authorization: "Bearer good", "x-key": "good" }, ok({ principal: "bearer" })],
  [
    "both, one missing",
    "/secure/both",
    { authorization: "Bearer good" },
    needed('Header "Authorization" with Bearer credentials and header "X-Key" are required.'),
  ],
  ["both, one wrong", "/secure/both", { authorization: "Bearer good", "x-key": "bad" }, wrong],
  ["either, the first", "/secure/either", { authorization: "Bearer good" }, ok({ principal: "bearer" })],
  ["either, the second", "/secure/either", { "x-key": "good" }, ok({ principal: "key" })],
  [
    "either, the first wrong and the second right",
    "/secure/either",
    { authorization: "Bearer bad", "x-key": "good" },
    ok({ principal: "key" }),
  ],
  ["optional, none", "/secure/optional", {}, ok({})],
  ["optional, one", "/secure/optional", { authorization: "Bearer good" }, ok({ principal: "bearer" })],
  ["security not required", "/report", { authorization: "Bearer bad" }, ok([{ x: 1 }])],
];
