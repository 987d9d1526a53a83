/** Credentials in a captured request, and what a report shows in their place. */
import { expect, test } from "vitest";
import { withoutSecrets } from "../../scripts/contract/traffic-secrets.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const api = readApi({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {},
  components: {
    securitySchemes: {
      berth: { type: "apiKey", in: "header", name: "X-Berth" },
      bearer: { type: "http", scheme: "bearer" },
    },
  },
});

interface Sent {
  readonly target?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly isComplete?: boolean;
}

function shown({ target = "/boats", headers = [], body, isComplete = true }: Sent) {
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  return withoutSecrets(api, { method: "POST", target, headers, body: bytes, isComplete });
}

test.each<[name: string, value: string, want: string]>([
  ["Authorization", "Bearer abcdef1", "Bearer $TOKEN"],
  ["authorization", "abcdef1", "$TOKEN"],
  ["X-BERTH", "abcdef1", "$TOKEN"],
  ["Cookie", "a=abcdef1; b=2", "a=$TOKEN; b=$TOKEN"],
  ["X-Api-Key", "k", "$TOKEN"],
  ["Accept", "text/plain", "text/plain"],
])("the header %s: %s", (name, value, want) => {
  expect(shown({ headers: [[name, value]] }).wire.headers).toEqual([[name, want]]);
});

test.each<[target: string, want: string]>([
  ["/boats?x-berth=1&page=2", "/boats?x-berth=$TOKEN&page=2"],
  ["/boats?api%5Fkey=1", "/boats?api%5Fkey=$TOKEN"],
  ["/boats/abcdef1?page=abcdef1", "/boats/$TOKEN?page=$TOKEN"],
  ["/boats?page=abcde", "/boats?page=abcde"],
])("the target %s, with the token abcdef1 and the short one abcde", (target, want) => {
  const headers = [
    ["Authorization", "Bearer abcdef1"],
    ["X-Berth", "abcde"],
  ] as const;
  expect(shown({ target, headers }).wire.target).toBe(want);
});

test.each<[body: string, want: string]>([
  ['{"password":"p","name":"n"}', '{"password":"$TOKEN","name":"n"}'],
  ['{"apiKey" : "a\\"b", "userToken":"t"}', '{"apiKey" : "$TOKEN", "userToken":"$TOKEN"}'],
  ['{"password":1}', '{"password":1}'],
  ["name=n&api_key=k&secret=", "name=n&api_key=$TOKEN&secret=$TOKEN"],
  ["it says abcdef1", "it says $TOKEN"],
  ["", ""],
])("the body %s", (body, want) => {
  const headers = [["Authorization", "Bearer abcdef1"]] as const;
  expect(shown({ headers, body }).wire.body).toBe(want);
});

test("what was not captured as a whole is not shown", () => {
  expect([shown({ body: "a", isComplete: false }).wire.body, shown({}).wire.body]).toEqual([
    undefined,
    undefined,
  ]);
});

test("an answer that echoes them hides them, the longest first", () => {
  const { hide } = shown({
    headers: [
      ["Cookie", "first=abcdef1, second=abcdef12"],
      ["Accept", "text/plain"],
    ],
  });
  expect(hide("abcdef12 abcdef1 text/plain first=abcdef1")).toBe("$TOKEN $TOKEN text/plain first=$TOKEN");
});
