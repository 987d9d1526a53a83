/** What is wrong with an overlay, and where. */
import { describe, expect, test } from "vitest";
import { copy, overlaid, overlay, remove, two, update } from "./overlaid.ts";

describe("what is wrong with an overlay", () => {
  const jsonPath = "is not a JSONPath query:";
  test.each<[string, string, readonly string[]]>([
    [
      "a target that selects nothing",
      overlay([update("$.no", { a: 1 })]),
      [
        '1.yaml:4:15 warning overlay: "$.no" selects nothing in the document, so this action changes nothing.',
      ],
    ],
    [
      "an action without an effect",
      overlay([{ target: "$.info" }]),
      ["1.yaml:4:5 warning overlay: This action changes nothing: it has neither `update` nor `remove`."],
    ],
    [
      "an overlay for another document",
      `extends: ./other.yaml\n${overlay([update("$.info", { summary: "S" })])}`,
      ["1.yaml:1:10 warning overlay: The overlay was written for ./other.yaml, another document."],
    ],
    [
      "a query that is not complete",
      overlay([remove("$.paths[")]),
      [`1.yaml:4:15 error overlay: "$.paths[" ${jsonPath} it is not complete.`],
    ],
    [
      "a query of another language",
      overlay([remove("$.paths[/a]")]),
      [`1.yaml:4:15 error overlay: "$.paths[/a]" ${jsonPath} character 9 is not expected: "/a]".`],
    ],
    [
      "a function that there is not",
      overlay([remove("$.paths[?no(@)]")]),
      [`1.yaml:4:15 error overlay: "$.paths[?no(@)]" ${jsonPath} there is no function "no".`],
    ],
    [
      "values that do not go together",
      overlay([update("$.info", { title: { a: "b" } })]),
      [
        "1.yaml:4:42 error overlay: This does not go with what stands at #/info/title: an object goes with an object, a list with a list.",
      ],
    ],
    [
      "values of several kinds",
      overlay([update("$.info.*", "x"), update("$.*", { x: "y" })]),
      [
        "1.yaml:5:15 error overlay: The target selects values of several kinds: choose only objects, only lists, or neither.",
      ],
    ],
    [
      "a copy of several values",
      overlay([copy("$.info", "$.paths.*")]),
      ['1.yaml:4:31 error overlay: "$.paths.*" selects 2 places, but only one can be copied.'],
    ],
    [
      "the removal of everything",
      overlay([remove("$")]),
      ["1.yaml:4:15 error overlay: An overlay cannot remove the whole document."],
    ],
    [
      "a field that there is not",
      overlay([{ target: "$.info", updates: {} }, 7, { update: {}, remove: 1 }]),
      [
        '1.yaml:4:24 error overlay: An action has no field "updates".',
        "1.yaml:5:5 error overlay: An action is an object with a `target`.",
        "1.yaml:6:5 error overlay: An action needs a `target`, which is a JSONPath query.",
        "1.yaml:6:27 error overlay: `remove` is true or false.",
      ],
    ],
    [
      "a field of the next version",
      overlay([copy("$.info", "$.paths")], "1.0.0"),
      ["1.yaml:4:31 error overlay: `copy` came with Overlay 1.1."],
    ],
    [
      "another version",
      overlay([{ target: "$.info" }], "2.0.0"),
      [
        '1.yaml:1:1 error overlay: The overlay has version "2.0.0"; OpenAPI Overlay 1.0 and 1.1 are supported.',
      ],
    ],
    [
      "no overlay",
      "a: 1\n",
      [
        "1.yaml:1:1 error overlay: The overlay has no `overlay` field; OpenAPI Overlay 1.0 and 1.1 are supported.",
      ],
    ],
    [
      "no actions",
      "overlay: 1.0.0\nactions: []\n",
      ["1.yaml:2:10 error overlay: An overlay needs a list of `actions`, with at least one."],
    ],
    ["no YAML", "a: [\n", ["1.yaml:2:1 error yaml: The file is not valid YAML: deficient indentation."]],
  ])("%s", async (_name, text, want) => {
    const { told } = await overlaid({ "s.yaml": two, "1.yaml": text });
    expect(told).toEqual(want);
  });

  test("a file that there is not", async () => {
    const { told } = await overlaid({ "s.yaml": two }, ["no.yaml"]);
    expect(told).toEqual(["no.yaml error unreadable: no.yaml cannot be read: the file does not exist."]);
  });
});
