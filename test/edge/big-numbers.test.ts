/** Numbers that a JavaScript number does not hold. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleJson, bundleYaml } from "../../scripts/core/bundle.ts";
import { mayHoldLong } from "../../scripts/core/openapi/exact.ts";
import { load } from "../../scripts/specification.ts";

const folder = mkdtempSync(join(tmpdir(), "digits-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["openapi.yaml", "openapi.json"])("digits beyond 2^53 stay in the bundle: %s", async (spec) => {
  const root = mkdtempSync(join(folder, "digits-"));
  const schema = `{"type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807, "enum": [9007199254740993, 1], "example": -9007199254740993}`;
  const text = `{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"A": ${schema}}}}`;
  writeFileSync(join(root, spec), spec.endsWith("yaml") ? `# YAML\n${text}` : text);
  const outcome = await load({ spec, cwd: root });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(bundleJson(outcome.published).replaceAll(/\s/g, "")).toContain(schema.replaceAll(/\s/g, ""));
  expect(outcome.document.components).toEqual({
    schemas: {
      A: { type: "integer", minimum: -(2 ** 63), maximum: 2 ** 63, enum: [2 ** 53, 1], example: -(2 ** 53) },
    },
  });
  expect(outcome.warnings.map(({ code, message }) => `${code} ${message.split(" ")[0]}`)).toEqual([
    "big-number 9223372036854775807",
    "big-number 9007199254740993",
    "big-number -9007199254740993",
  ]);
});

test.each([
  ["[9007199254740993]", true],
  ["-9007199254740993", true],
  ["a: 90071992547409930 # digits", true],
  ['{"a":18446744073709551615}', true],
  ["9007199254740991, 9007199254740992", false],
  ["maximum: 100000000000000000", false],
  ['"9007199254740993" and 0.9007199254740993', false],
  ["id 90071992547409931-1", false],
  ["90071992547409931.5", true],
  ["[3.14159265358979323846]", true],
  ["3.141592653589793, 0.30000000000000004, 123456789012345.00", false],
  ["a: -1E+400", true],
  ["2.5e-400", true],
  ["1e308, 5e-324, 0e-400, 0.0E-999", false],
  ["12345678901234567.1.2", false],
])("a text that may hold one is looked at twice: %s", (text, want) => {
  expect(mayHoldLong(text)).toBe(want);
});

test.each<[example: string, want: string, message: string, inYaml?: string]>([
  [
    "[1e400]",
    "[1e400]",
    "1e400 is beyond any JavaScript number: the bundle keeps it; types, zod and everything else in JavaScript have null.",
    "1.e+400",
  ],
  [
    "-1E+400",
    "-1E+400",
    "-1E+400 is beyond any JavaScript number: the bundle keeps it; types, zod and everything else in JavaScript have null.",
    "-1.e+400",
  ],
  [
    '{ "a": 2.5e-400 }',
    '{"a":2.5e-400}',
    "2.5e-400 is nearer to 0 than any JavaScript number: the bundle keeps it; types, zod and everything else in JavaScript have 0.",
    "2.5e-400",
  ],
  [
    "3.14159265358979323846",
    "3.14159265358979323846",
    "3.14159265358979323846 has more digits than a JavaScript number holds: the bundle keeps them; types, zod and everything else in JavaScript have 3.141592653589793.",
    "3.14159265358979323846",
  ],
])("the bundle keeps %s", async (example, want, message, inYaml) => {
  for (const spec of ["openapi.json", "openapi.yaml"]) {
    const outcome = await loadWithExample(spec, example);
    const found = outcome.warnings.filter(({ code }) => code === "big-number");
    expect(found.map((warning) => warning.message)).toEqual([message]);
    expect(bundleJson(outcome.published).replaceAll(/\s/g, "")).toContain(`"example":${want}`);
    const yaml = bundleYaml(outcome.published);
    expect(yaml.split("\n").at(-2)?.split(" ").at(-1)).toBe(inYaml);
    const again = await loadText("openapi.yaml", yaml);
    const [one, other] = [outcome, again].map(({ published }) =>
      bundleJson(published).replace(/e\+?4/i, "e4"),
    );
    expect(other).toBe(one);
  }
});

test.each<[file: string, example: string, want: readonly string[], inBundle: unknown]>([
  ["openapi.yaml", "{ a: .inf }", [".inf is no number in JSON: outputs in JSON have null."], { a: null }],
  [
    "openapi.yaml",
    "[-.Inf, .NaN]",
    ["-.Inf", ".NaN"].map((text) => `${text} is no number in JSON: outputs in JSON have null.`),
    [null, null],
  ],
  [
    "openapi.yaml",
    "[&a [.inf], *a]",
    [".inf is no number in JSON: outputs in JSON have null."],
    [[null], [null]],
  ],
  ["openapi.json", '["1e400", ".inf", "a: 1e-400 b"]', [], ["1e400", ".inf", "a: 1e-400 b"]],
  ["openapi.json", "[1e308, 0e-400, 0.0E-999, 5e-324, 1e-300]", [], [1e308, 0, 0, 5e-324, 1e-300]],
])("%s says what it has instead of %s", async (spec, example, want, inBundle) => {
  const outcome = await loadWithExample(spec, example);
  const found = outcome.warnings.filter(({ code }) => code === "big-number");
  expect(found.map(({ message }) => message)).toEqual(want);
  expect(found.every(({ at }) => at?.line === 1 && Number(at.column) > before.length)).toBe(true);
  expect(JSON.parse(bundleJson(outcome.published)).components.schemas.A.example).toEqual(inBundle);
});

const before = `{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"example": `;

function loadWithExample(spec: string, example: string) {
  return loadText(spec, `${before}${example}}}}}`);
}

async function loadText(spec: string, text: string) {
  const root = mkdtempSync(join(folder, "number-"));
  writeFileSync(join(root, spec), text);
  const outcome = await load({ spec, cwd: root });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}
