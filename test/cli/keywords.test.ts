/** Keywords that an output cannot say: a warning with the place and the outputs of this run, and none for the others. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
  await copy.write(
    "s.yaml",
    `openapi: 3.1.0
info: { title: t, version: "1" }
paths: {}
components:
  schemas:
    Pet:
      type: object
      properties: { name: { not: { const: "" } }, age: { not: true } }
      patternProperties: { "^x-": { type: string } }
      if: { required: [age] }
      then: { required: [name] }
      example: { not: { type: string } }
    Tagged:
      $ref: "#/components/schemas/Pet"
      unevaluatedProperties: { type: integer }
      dependentSchemas: { a: { not: { required: [b] } } }
    Closed: { $ref: "#/components/schemas/Pet", unevaluatedProperties: false }
    Map: { type: object, unevaluatedProperties: { type: integer } }
    Limited: { type: string, minLength: 2, pattern: "^a", format: uuid, contentEncoding: base64 }
    Alone: { if: { type: string } }
`,
  );
});
afterAll(() => copy.remove());

test.each([
  [
    "types",
    [
      "8:29 `not` cannot be expressed in types, which therefore allows more. Stubs and zod check it.",
      "10:7 `if` cannot be expressed in types, which therefore allows more. Stubs and zod check it.",
      "15:7 `unevaluatedProperties` cannot be expressed in types, which therefore allows more. Stubs and zod check it.",
      "16:7 `dependentSchemas` cannot be expressed in types, which therefore allows more. Stubs and zod check it.",
      "16:32 `not` cannot be expressed in types, which therefore allows more. Stubs and zod check it.",
    ],
  ],
  ["zod,server,msw,client,bundle", []],
])("%s", async (only, want) => {
  const flags = ["--spec", "s.yaml", "--out", "out", "--only", only, "--json"];
  const { exitCode, stdout } = await copy.run("generate", ...flags);
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  const lines = problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: want });
});

test.each<[only: string, want: readonly string[]]>([
  ["types,client", []],
  [
    "python",
    [
      '3:67 In the SDKs, "AB" is called ab_2 (Python): another name differs only in case or punctuation. It is sent as it is.',
    ],
  ],
  [
    "java,go",
    [
      '3:67 In the SDKs, "AB" is called Ab2 (Go), ab2 (Java): another name differs only in case or punctuation. It is sent as it is.',
      '3:75 A Go struct field cannot represent "a,b": in the Go SDK, the object is a map[string]any.',
    ],
  ],
])("names that only SDKs change: %s", async (only, want) => {
  await copy.write(
    "names.yaml",
    `openapi: 3.1.0
info: { title: t, version: "1" }
components: { schemas: { A: { type: object, properties: { ab: {}, AB: {}, "a,b": {} } } } }
paths: {}
`,
  );
  const { stdout } = await copy.run(
    "generate",
    "--spec",
    "names.yaml",
    "--out",
    "named",
    "--only",
    only,
    "--json",
  );
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  expect(problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`)).toEqual(want);
});

interface Problem {
  readonly message: string;
  readonly at: { readonly line: number; readonly column: number };
}

test("lint says it for all outputs", async () => {
  const { stdout } = await copy.run("lint", "--spec", "s.yaml", "--json");
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  expect(problems.filter(({ at }) => at.line === 9).map(({ message }) => message)).toEqual([
    "`patternProperties` cannot be expressed in python, go, java and php, which therefore allow more. Stubs and zod check it.",
  ]);
});
