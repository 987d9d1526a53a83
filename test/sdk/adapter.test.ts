/** The parts of the adapter for the client generators. */
import { describe, expect, test } from "vitest";
import { identifiers, renamedIn, wordsOf } from "../../scripts/core/sdk/identifiers.ts";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { chunk } from "../../scripts/edge/sdk/chunks.ts";
import { Placeholders } from "../../scripts/edge/sdk/placeholders.ts";
import { pageRules } from "../../scripts/edge/sdk/pagination.ts";
import { line, withSafeTexts } from "../../scripts/edge/sdk/safe-text.ts";
import { withSoundShapes } from "../../scripts/edge/sdk/shapes.ts";
import { api } from "../mock/contract.ts";

/** A model with no schema and no operation, unless given. */
const model = { title: "T", version: "1", services: [], schemas: [] };

test.each([
  ["userName", ["user", "name"]],
  ["HTTPServer2", ["http", "server2"]],
  ["userIDs by-name", ["user", "ids", "by", "name"]],
  ["-1", ["minus", "1"]],
  ["crème brûlée", ["creme", "brulee"]],
  ["名", ["u540d"]],
  ["..", []],
])("words of %s", (given, want) => {
  expect(wordsOf(given)).toEqual(want);
});

const isReserved = (word: string): boolean => ["self", "Client"].includes(word);
const forms = (name: string): string[] => [`${name}Items`];

describe("names of one scope", () => {
  const names = ["Due<", "due", "due_2", "..", "%", "7", "class", "Class"];
  test.each([
    ["python", "property", ["due", "due_3", "due_2", "property", "property_2", "_7", "class", "class_2"]],
    ["go", "property", ["Due", "Due3", "Due2", "Property", "Property2", "N7", "Class", "Class2"]],
    ["java", "member", ["DUE", "DUE_3", "DUE_2", "VALUE", "VALUE_2", "_7", "CLASS", "CLASS_2"]],
    ["php", "queryParameter", ["due", "due3", "due2", "parameter", "parameter2", "_7", "class", "class2"]],
  ] as const)("%s, %s", (language, kind, want) => {
    expect(identifiers(names, { language, kind, taken: new Set() })).toEqual(want);
  });

  test("a reserved word gets an underscore, a type that is taken the suffix Model", () => {
    const taken = new Set(["listparams"]);
    expect(
      identifiers(["self", "Self"], { language: "python", kind: "property", taken: new Set(), isReserved }),
    ).toEqual(["self_", "self_2"]);
    expect(
      identifiers(["client", "ListParams", "LISTPARAMS"], {
        language: "java",
        kind: "type",
        taken,
        isReserved,
      }),
    ).toEqual(["ClientModel", "ListParams2", "Listparams3"]);
  });

  test("everything that a name declares is taken", () => {
    expect(
      identifiers(["list", "listItems"], { language: "go", kind: "operation", taken: new Set(), forms }),
    ).toEqual(["List", "ListItems2"]);
  });

  test("what is renamed, and how", () => {
    expect(renamedIn(["Ink", "ink", "…"], "property")).toEqual([
      new Map(),
      new Map([
        ["python", "ink_2"],
        ["go", "Ink2"],
        ["java", "ink2"],
        ["php", "ink2"],
      ]),
      new Map([
        ["python", "property"],
        ["go", "Property"],
        ["java", "property"],
        ["php", "property"],
      ]),
    ]);
    expect(renamedIn(["ink_well", "inkwell", "inkWell"], "property", ["go"])).toEqual([
      new Map(),
      new Map(),
      new Map([["go", "InkWell2"]]),
    ]);
  });
});

test("a placeholder becomes the identifier, and in literals the name", () => {
  const placeholders = new Placeholders("a document with zqa");
  const name = placeholders.add('say "\u202E$x"', "say");
  const word = name.replace(/\W/, "");
  expect(word).toBe("zqqaz");
  const capital = `Z${word.slice(1)}`;
  const source = `${capital}Params ${word}_items ${word.toUpperCase()} "${name}"`;
  expect(languages.map((language) => placeholders.restore(language, source))).toEqual([
    String.raw`SayParams say_items say "say \"\u202e$x\""`,
    String.raw`SayParams say_items say "say \"\u202e$x\""`,
    String.raw`SayParams say_items say "say \"\u202e$x\""`,
    String.raw`SayParams say_items say "say "\u{202e}$x""`,
  ]);
  expect(placeholders.restore("php", `['${name}' => ${word}, 'it\\'s']`)).toBe(
    String.raw`["say \"\u{202e}\$x\"" => say, 'it\'s']`,
  );
  expect(placeholders.restore("go", `\`json:"${placeholders.add("-", "")}"\``)).toBe('`json:"-,"`');
  expect([placeholders.wireOf(name), placeholders.wireOf("plain")]).toEqual(['say "\u202E$x"', "plain"]);
  expect(placeholders.restore("java", placeholders.spell(`/\u{E0F0}${name}`))).toBe(
    String.raw`/\ue0f0say \"\u202e$x\"`,
  );
});

const node = (required: boolean) => ({
  kind: "object",
  properties: [{ name: "next", required, schema: { kind: "ref", name: "Node" } }],
});

describe("shapes", () => {
  const text = { kind: "scalar", scalar: "string" };
  const pointer = { kind: "union", members: [{ kind: "ref", name: "Node" }, { kind: "null" }] };
  test.each([
    [
      "go",
      "a struct does not hold itself",
      node(true),
      { kind: "object", properties: [{ name: "next", required: true, schema: pointer }] },
    ],
    ["go", "what may be absent is a pointer already", node(false), node(false)],
    [
      "java",
      "a list of itself",
      { kind: "array", items: { kind: "ref", name: "Node" } },
      { kind: "unknown" },
    ],
    [
      "python",
      "a list of itself",
      { kind: "array", items: { kind: "ref", name: "Node" } },
      { kind: "array", items: { kind: "ref", name: "Node" } },
    ],
    [
      "go",
      "a name that no tag can hold",
      { kind: "object", properties: [{ name: "a,b", schema: text }] },
      { kind: "record", value: { kind: "unknown" } },
    ],
    [
      "php",
      "an enumeration of numbers that are no integers",
      { kind: "enum", scalar: "number", values: [0.5, 1] },
      { kind: "scalar", scalar: "number" },
    ],
    [
      "php",
      "an enumeration of numbers",
      { kind: "enum", scalar: "number", values: [1, 2] },
      { kind: "enum", scalar: "integer", values: [1, 2] },
    ],
    [
      "java",
      "an enumeration of texts and numbers",
      { kind: "enum", scalar: "string", values: ["a", 1] },
      { kind: "unknown" },
    ],
    ["java", "a constant", { kind: "literal", value: 3 }, { kind: "scalar", value: 3, scalar: "integer" }],
    ["python", "a constant", { kind: "literal", value: 3 }, { kind: "literal", value: 3 }],
    [
      "python",
      "a constant that is no integer",
      { kind: "literal", value: 0.5 },
      { kind: "scalar", value: 0.5, scalar: "number" },
    ],
    [
      "java",
      "allOf of objects",
      {
        kind: "intersection",
        members: [
          { kind: "object", properties: [{ name: "a", schema: text }] },
          { kind: "object", properties: [{ name: "b", schema: text }] },
        ],
      },
      {
        kind: "object",

        properties: [
          { name: "a", schema: text },
          { name: "b", schema: text },
        ],
      },
    ],
  ] as const)("%s: %s", (language, _title, given, want) => {
    const { schemas } = withSoundShapes(language, { ...model, schemas: [{ name: "Node", schema: given }] });
    expect(schemas).toEqual([{ name: "Node", schema: want }]);
  });
});

test("text stays inside its comment, in each language", () => {
  const hostile = {
    ...model,
    title: 'A "b" */ ?>\n\\',
    servers: [{ url: "https://a.example", description: "Staging. The host: of the docs" }],
    schemas: [{ name: "A", schema: { kind: "object", description: 'a */ b\u2028c ?> \\ """' } }],
  };
  expect(languages.map((language) => withSafeTexts(language, hostile))).toEqual(
    [
      String.raw`a */ b
c ?> \\ \"\"\"`,
      'a */ b\nc ?> \\ """',
      'a * / b\nc ?> &#92; """',
      'a * / b\nc ? > \\ """',
    ].map((description) => ({
      ...hostile,
      title: "A 'b' * / ? > /",
      servers: [{ url: "https://a.example", description: "Staging" }],
      schemas: [{ name: "A", schema: { kind: "object", description } }],
    })),
  );
  expect(line(" a\r\nb\u0007\u202Ec ")).toBe("a bc");
});

test("x-pagination becomes a rule for each list", () => {
  const rule = {
    style: "cursor",
    param: "page_no",
    limitParam: "per_page",
    nextCursor: "/pagination_info/next_page",
  };
  expect(new Set(pageRules(api).values())).toEqual(
    new Set(
      ["/users", "/conversations", "/messages", "/notifications", "/subunit_scopes"].map((items) => ({
        ...rule,
        items,
      })),
    ),
  );
});

test("a missing module is an error", async () => {
  await expect(chunk("rubyGenerator")).rejects.toThrow(
    "@redocly/cli has no module that exports rubyGenerator",
  );
});
