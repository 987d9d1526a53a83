/** Keywords that no validator can be compiled from are told with their place, so that none is left out in silence. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
});
afterAll(() => copy.remove());

const schema = (text: string, version = "3.1.0") =>
  `openapi: ${version}\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: ${text}}}\n`;

test.each<[title: string, text: string, exitCode: number, told: readonly string[]]>([
  [
    "keywords beside a reference, of the wrong shape",
    schema("{items: {$ref: '#/components/schemas/B', required: x, not: {minLength: -1}}}, B: {type: object}"),
    1,
    [
      "s.yaml:4:78 error required/usable-keywords: `required` must be a list of strings.",
      "s.yaml:4:81 warning required/expressed-keywords: `not` cannot be expressed in types, python, go, java and php, which therefore allow more. Stubs and zod check it.",
      "s.yaml:4:98 error struct: The value of the minLength field must be greater than or equal to 0",
    ],
  ],
  [
    "a reference that is no text",
    schema("{items: {$ref: 3}}"),
    1,
    ["s.yaml:4:42 error required/usable-keywords: `$ref` must be a string."],
  ],
  [
    "a keyword that 3.0 does not have",
    schema("{type: array, contains: {type: string}}", "3.0.3"),
    0,
    [
      "s.yaml:4:41 warning struct: Property `contains` is not expected here: OpenAPI 3.0 does not have it. Values are checked against it, but not by every tool.",
    ],
  ],
  [
    "a keyword that 3.0 does not have, of the wrong shape",
    schema("{type: array, items: [{}]}", "3.0.3"),
    1,
    ["s.yaml:4:48 error required/usable-keywords: `items` must be a schema."],
  ],
  [
    "and what is in it",
    schema("{if: {required: x}, dependentSchemas: {a: {not: {minLength: -1}}}}", "3.0.3"),
    1,
    [
      "s.yaml:4:28 warning struct: Property `if` is not expected here: OpenAPI 3.0 does not have it. Values are checked against it, but not by every tool.",
      "s.yaml:4:43 error required/usable-keywords: `required` must be a list of strings.",
      "s.yaml:4:47 warning required/expressed-keywords: `dependentSchemas` cannot be expressed in types, python, go, java and php, which therefore allow more. Stubs and zod check it.",
      "s.yaml:4:47 warning struct: Property `dependentSchemas` is not expected here: OpenAPI 3.0 does not have it. Values are checked against it, but not by every tool.",
      "s.yaml:4:87 error required/usable-keywords: `minLength` must be a whole number, zero or more.",
    ],
  ],
  [
    "keywords of Ajv alone",
    schema("{type: object, id: x, $async: true}"),
    0,
    [
      "s.yaml:4:49 warning struct: Property `$async` is not expected here: as JSON Schema asks, it is ignored.",
    ],
  ],
])("%s", async (_title, text, exitCode, want) => {
  await copy.write("s.yaml", text);
  const run = await copy.run("lint", "--spec", "s.yaml");
  const told = run.stderr.matchAll(/^(\S+:\d+:\d+) {2}(error|warning) {2}(\S+)\n {2}(.*)$/gm);
  const problems = [...told].map(
    ([, at, severity, code, message]) => `${at} ${severity} ${code}: ${message}`,
  );
  expect({ exitCode: run.exitCode, problems }).toEqual({ exitCode, problems: want });
});
