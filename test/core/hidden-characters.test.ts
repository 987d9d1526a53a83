/** Characters that no reader sees, in a text and in every output of a document that is full of them. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasHidden, reviewable, withEscapes, withYamlEscapes } from "../../scripts/core/hidden-characters.ts";
import type { Json } from "../../scripts/core/json.ts";
import { renderMockPage } from "../../scripts/targets/html.ts";
import { starter } from "../../scripts/targets/scaffold.ts";
import { type Plan, plan, targets, targetsNamed } from "../../scripts/pipeline.ts";

describe("in a text", () => {
  test.each([
    ["a bidi override", "a\u202Eb", String.raw`a\u202eb`, String.raw`a\u202eb`],
    [
      "an isolate and a mark",
      "\u2066\u061C\u200E",
      String.raw`\u2066\u061c\u200e`,
      String.raw`\u2066\u061c\u200e`,
    ],
    [
      "NUL, a C1 control, a byte order mark",
      "\0\u0085\uFEFF",
      String.raw`\u0000\u0085\ufeff`,
      String.raw`\u0000\u0085\ufeff`,
    ],
    ["separators", "\u2028\u2029", String.raw`\u2028\u2029`, String.raw`\u2028\u2029`],
    ["private use", "\uE001", String.raw`\ue001`, String.raw`\ue001`],
    ["a tag", "\u{E0041}", String.raw`\udb40\udc41`, String.raw`\U000e0041`],
    ["half of a pair", "\uD83E", String.raw`\ud83e`, String.raw`\ud83e`],
    [
      "what is to be seen",
      "\ta\r\nü 名 👩\u200D🔧 می\u200Cخواهم",
      "\ta\r\nü 名 👩\u200D🔧 می\u200Cخواهم",
      "\ta\r\nü 名 👩\u200D🔧 می\u200Cخواهم",
    ],
  ])("%s", (_title, given, escaped, yaml) => {
    expect([withEscapes(given), withYamlEscapes(given), hasHidden(given)]).toEqual([
      escaped,
      yaml,
      escaped !== given,
    ]);
  });

  test.each([
    ["a.ts", 'const a = "\u202E"; // \u202E', String.raw`const a = "\u202e"; // \u202e`],
    ["a.json", '"\u202E"', String.raw`"\u202e"`],
    ["a.md", "a\u202E", "a"],
    ["a.py", "a\u202E", "a\u202E"],
  ])("in the file %s", (path, given, want) => {
    expect(reviewable(path, given)).toBe(want);
  });
});

const all =
  "\u202Ea\u202A\u2066b\u2069\u200E\u200F\u061C\u2028\u2029\uFEFF\u0000\u0007\u0085\uE001\uE0F0\u{E0041}";
const text = {
  type: "string",
  description: all,
  default: all,
  example: all,
  enum: [all, "plain", `${all}2`],
};
const ref = { $ref: "#/components/schemas/Note" };

const document: Json = {
  openapi: "3.1.0",
  info: {
    title: `Notes ${all}`,
    version: `1${all}`,
    description: all,
    license: { name: all },
    "x-a": { [all]: all },
  },
  servers: [
    {
      url: "https://notes.example/{v}",
      description: all,
      variables: { v: { default: all, description: all } },
    },
  ],
  tags: [{ name: all, description: all }],
  security: [{ [`key${all}`]: [] }],
  paths: {
    [`/notes${all}/{id}`]: {
      summary: all,
      get: {
        operationId: `read${all}`,
        summary: all,
        description: all,
        tags: [all],
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: all,
            schema: { type: "string" },
            example: all,
          },
          { name: `q${all}`, in: "query", description: all, schema: text },
        ],
        responses: {
          200: {
            description: all,
            headers: { "X-Note": { description: all, schema: text } },
            content: {
              "application/json": {
                schema: ref,
                examples: { [all]: { summary: all, value: { [all]: all } } },
              },
            },
          },
          404: { description: all },
        },
      },
      post: {
        operationId: "sendNote",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: {
          description: all,
          required: true,
          content: { "application/json": { schema: ref, example: { kind: all, [all]: all } } },
        },
        responses: { 200: { description: all, content: { "application/json": { schema: ref } } } },
      },
    },
  },
  components: {
    securitySchemes: { [`key${all}`]: { type: "apiKey", in: "header", name: "X-Key", description: all } },
    schemas: {
      Note: {
        title: all,
        description: all,
        type: "object",
        required: [all],
        properties: {
          kind: { $ref: "#/components/schemas/Kind" },
          [all]: { ...text, pattern: all },
          c: { const: all },
        },
      },
      Kind: text,
    },
  },
};

let cwd: string;
let made: Plan;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "hidden-"));
  await writeFile(join(cwd, "openapi.json"), JSON.stringify(document));
  const outcome = await plan({ spec: "openapi.json", cwd }, [...targets, ...targetsNamed(["docs"])]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  made = outcome;
});
afterAll(() => rm(cwd, { recursive: true }));

test("the mock's page and the starter of a server have none", async () => {
  const pages = [
    (await renderMockPage(made.api, "http://127.0.0.1:4010")).html,
    ...(await starter(made.api, "npm run generate")).values(),
  ];
  expect(pages.filter(hasHidden)).toEqual([]);
});

test("no output has one, and each target writes its files", () => {
  const found = [...made.files].filter(([path, each]) => hasHidden(withoutRedoc(path, each)));
  expect(found.map(([path, each]) => [path, line(each)])).toEqual([]);
  const missing = targets.filter(({ files }) => !files.some((path) => made.files.has(path)));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

/** Redoc's own script has some in its literals. */
function withoutRedoc(path: string, page: string): string {
  return path === "redoc.html" ? page.replaceAll(/<script type="module">[\s\S]*?<\/script>/g, "") : page;
}

function line(each: string): string {
  return JSON.stringify(each.split("\n").find(hasHidden)?.slice(0, 200));
}

test("the bundle keeps each value", () => {
  expect(JSON.parse(made.files.get("openapi.json") ?? "")).toEqual(document);
  expect(load(made.files.get("openapi.yaml") ?? "")).toEqual(document);
});
