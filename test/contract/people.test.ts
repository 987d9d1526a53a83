/** The callers that the credentials of a command line make. */
import { expect, test } from "vitest";
import { type Given, identitiesOf } from "../../scripts/contract/people.ts";

const nobody = { token: "any", refused: [] };

test.each<[name: string, given: Given, want: readonly object[]]>([
  ["none", { token: [], auth: [] }, [nobody]],
  ["one token", { token: ["a"], auth: [] }, [{ token: "a", refused: [] }]],
  [
    "two tokens",
    { token: ["a", "b"], auth: [] },
    [
      { token: "a", refused: [] },
      { token: "b", refused: [] },
    ],
  ],
  [
    "one scheme",
    { token: [], auth: [{ scheme: "key", value: "k", scopes: undefined }] },
    [{ ...nobody, credentials: new Map([["key", "k"]]) }],
  ],
  [
    "a scheme of two people, and one of the first alone",
    {
      token: [],
      auth: [
        { scheme: "key", value: "k1", scopes: undefined },
        { scheme: "key", value: "k2", scopes: undefined },
        { scheme: "basic", value: "b1", scopes: undefined },
      ],
    },
    [
      {
        ...nobody,
        credentials: new Map([
          ["key", "k1"],
          ["basic", "b1"],
        ]),
      },
      {
        token: "any1",
        refused: [],
        credentials: new Map([
          ["key", "k2"],
          ["basic", "b1"],
        ]),
      },
    ],
  ],
  [
    "scopes of one of two schemes",
    {
      token: ["a"],
      auth: [
        { scheme: "oauth", value: "o", scopes: ["read", "write"] },
        { scheme: "key", value: "k", scopes: undefined },
      ],
    },
    [
      {
        token: "a",
        refused: [],
        credentials: new Map([
          ["oauth", "o"],
          ["key", "k"],
        ]),
        scopes: ["read", "write"],
      },
    ],
  ],
  [
    "no scope at all, which is known",
    { token: [], auth: [{ scheme: "oauth", value: "o", scopes: [] }] },
    [{ ...nobody, credentials: new Map([["oauth", "o"]]), scopes: [] }],
  ],
])("%s", (_name, given, want) => {
  expect(identitiesOf(given)).toStrictEqual(want);
});
