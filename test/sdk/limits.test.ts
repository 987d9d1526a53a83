/** What the clients cannot do, as their READMEs say it. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Language, languageNames, languages } from "../../scripts/core/sdk/sdk.ts";
import { experimental, limitsOf } from "../../templates/sdk/limits.ts";
import { availability } from "./availability.ts";
import { generated } from "./clients.ts";
import { beyond } from "./more-documents.ts";
import { type Exchange, scripted } from "./scripted-server.ts";
import { toolchains } from "./toolchains.ts";

const programs = { python: "beyond.py", go: "beyond.go", java: "Beyond.java", php: "beyond.php" };

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sdk-limits-"));
});
afterAll(() => rm(root, { recursive: true }));

/** The same from all: objects and lists in the query, bodies as they were given, and no property that has no name. */
const sent = [
  "GET /search?filter%5Bday%5D=1&tags=a%2Cb -",
  "POST /form application/x-www-form-urlencoded a=1+%26",
  "POST /xml application/xml <a>1</a>",
  "POST /echo application/json same",
  "GET /text -",
  "GET /lines -",
  "POST /created -",
];

const lines = '{"a":"1"}\n{"a":"2"}\n';

const read = { search: null, form: null, xml: null, echo: { a: "1 &" }, text: "some text", lines };

/** Text, lines, and a second success status. */
const got: Readonly<Record<Language, unknown>> = {
  python: { echo: { a: "1 &" }, later: "TypeError" },
  go: { search: null, form: null, xml: null, echo: { a: "1 &" }, text: null, lines: null, later: { a: "" } },
  java: { ...read, later: { a: null } },
  php: { ...read, later: "TypeError" },
};

test.each(languages.filter(availability))("%s", async (language) => {
  const folder = await generated(root, language, beyond);
  await toolchains[language].compile(folder);
  const program = await readFile(new URL(`fixtures/${programs[language]}`, import.meta.url), "utf8");
  const { result, exchanges } = await scripted(answers, (url) =>
    toolchains[language].run(folder, program, [url]),
  );
  const [, json = "{}"] = /(\{.*\})/.exec(result.stdout) ?? []; // after PHP's warning
  expect({ sent: exchanges.map(asSame), got: JSON.parse(json) }).toEqual({ sent, got: got[language] });
});

/** Languages write JSON with and without spaces, and with escapes. */
function asSame(exchange: string): string {
  const [, head = "", body = ""] = /^(POST \/echo \S+) (.*)$/.exec(exchange) ?? [];
  return head !== "" && JSON.stringify(JSON.parse(body)) === '{"a":"1 &"}' ? `${head} same` : exchange;
}

test.each(languages)(
  "%s: the README says that it is experimental, and lists what it cannot do",
  async (language) => {
    const folder = await generated(root, language, beyond);
    const readme = await readFile(join(folder, "README.md"), "utf8");
    const listed = readme.split("## Limitations\n\n")[1]?.split("\n\n## ")[0]?.split("\n");
    expect(listed).toEqual(limitsOf(language).map((limit) => `- ${limit}`));
    expect(readme.split("\n").slice(2, 5)).toEqual([
      `# Beyond: ${languageNames[language]} (experimental)`,
      "",
      `> ${experimental}`,
    ]);
  },
);

test("each package says so where its manager has a place for it", async () => {
  const files = { python: "pyproject.toml", go: "go.mod", java: "pom.xml", php: "composer.json" };
  const places = await Promise.all(
    languages.map(async (language) => {
      const text = await readFile(join(await generated(root, language, beyond), files[language]), "utf8");
      return text.split("\n").filter((each) => /experimental|Development Status/i.test(each));
    }),
  );
  expect(places).toEqual([
    [
      'description = "An experimental client for Beyond"',
      'classifiers = ["Development Status :: 3 - Alpha"]',
    ],
    ["// Experimental: see README.md."],
    ["  <description>An experimental client</description>"],
    ['  "description": "An experimental client for Beyond",', '    "experimental"'],
  ]);
});

const answers: Readonly<Record<string, Exchange>> = {
  "/text": { type: "text/plain", status: 200, body: "some text" },
  "/lines": { type: "application/jsonl", status: 200, body: '{"a":"1"}\n{"a":"2"}\n' },
  "/created": { type: "application/json", status: 202, body: '{"ticket":"7"}' },
};
