/** Numbers that a JavaScript number does not hold. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleJson } from "../../scripts/core/bundle.ts";
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
  ["id 90071992547409931.5 or 90071992547409931-1", false],
])("a text that may hold one is looked at twice: %s", (text, want) => {
  expect(mayHoldLong(text)).toBe(want);
});

/** In what is also JSON, `1e400` is read as infinite; in YAML, it is a text. */
test.each<[file: string, example: string, want: readonly string[], inBundle: unknown]>([
  [
    "openapi.yaml",
    "[ab, 1e400]",
    ['1e400 is beyond any JavaScript number: outputs in JSON have "1e400".'],
    ["ab", "1e400"],
  ],
  ["openapi.json", "-1E+400", ["-1E+400 is beyond any JavaScript number: outputs in JSON have null."], null],
  [
    "openapi.json",
    "[2.5e-400]",
    ["2.5e-400 is nearer to 0 than any JavaScript number: outputs in JSON have 0."],
    [0],
  ],
  ["openapi.yaml", "{ a: .inf }", [".inf is no number in JSON: outputs in JSON have null."], { a: null }],
  [
    "openapi.yaml",
    "[-.Inf, .NaN]",
    ["-.Inf", ".NaN"].map((text) => `${text} is no number in JSON: outputs in JSON have null.`),
    [null, null],
  ],
  [
    "openapi.yaml",
    "[&a [1e999], *a]",
    ['1e999 is beyond any JavaScript number: outputs in JSON have "1e999".'],
    [["1e999"], ["1e999"]],
  ],
  ["openapi.json", '["1e400", ".inf", "a: 1e-400 b"]', [], ["1e400", ".inf", "a: 1e-400 b"]],
  ["openapi.json", "[1e308, 0e-400, 0.0E-999, 5e-324, 1e-300]", [], [1e308, 0, 0, 5e-324, 1e-300]],
])("%s says what it has instead of %s", async (spec, example, want, inBundle) => {
  const root = mkdtempSync(join(folder, "lost-"));
  const text = `{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"example": ${example}}}}}`;
  writeFileSync(join(root, spec), text);
  const outcome = await load({ spec, cwd: root });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const found = outcome.warnings.filter(({ code }) => code === "big-number");
  expect(found.map(({ message }) => message)).toEqual(want);
  expect(found.every(({ at }) => at?.line === 1 && Number(at.column) > text.indexOf('"example": '))).toBe(
    true,
  );
  expect(JSON.parse(bundleJson(outcome.published)).components.schemas.A.example).toEqual(inBundle);
});
