/**
 * All foreign documents: everything is generated, and generated again without changes, compiles with both compilers,
 * starts and answers. Prints a table of what became of each.
 */
import { globSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";
import { corpus } from "./documents.ts";
import { type Row, measured, shown, typeErrors } from "./measure.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

let copy: Project;
const rows: Row[] = [];
// The tests come in any order, and each looks at all that was made.
beforeAll(async () => {
  copy = await project([]);
  await copy.write("package.json", '{ "type": "module" }');
  for (const document of corpus) rows.push(await measured(copy, document));
  await symlink(join(root, "node_modules"), join(copy.folder, "node_modules")).catch(() => {});
  console.table(rows.map(shown));
  console.log(rows.flatMap(({ document, gets }) => gets.wrong.map((one) => `${document} ${one}`)).join("\n"));
}, 5_400_000);
afterAll(() => copy.remove());

test("there are at least forty", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(rows.some(({ operations }) => operations > 500)).toBe(true);
});

test("each is made whole, or refused with an address", () => {
  const wrong = rows.filter(
    ({ exit, stderr, nowhere }) =>
      (exit !== 0 && exit !== 1) || nowhere.length > 0 || /\n\s+at /.test(stderr),
  );
  expect(wrong.map(({ document, exit, stderr, nowhere }) => ({ document, exit, stderr, nowhere }))).toEqual(
    [],
  );
});

test("none of these is refused", () => {
  expect(rows.filter(({ exit }) => exit !== 0).map(({ document, stderr }) => ({ document, stderr }))).toEqual(
    [],
  );
});

test("made again, nothing is to be written", () => {
  expect(rows.filter(({ again }) => again.length > 0)).toEqual([]);
});

test("98 % of the operations are in each TypeScript target", () => {
  const lacking = rows.flatMap(({ document, operations, has }) =>
    Object.entries(has)
      .filter(([, count]) => count < operations * 0.98)
      .map(([target, count]) => `${document}: ${target} has ${count} of ${operations}`),
  );
  expect(lacking).toEqual([]);
});

test("the stubs start, and the documentation is built", () => {
  const wrong = rows.filter(({ stubs, docs }) => stubs !== "true 404" || docs !== 0);
  expect(wrong.map(({ document, stubs, docs }) => ({ document, stubs, docs }))).toEqual([]);
});

test("the mock answers 98 % of the GETs with what their schemas accept", () => {
  const wrong = rows.flatMap(({ document, gets }) => gets.wrong.map((one) => `${document} ${one}`));
  const asked = rows.reduce((sum, { gets }) => sum + gets.asked, 0);
  expect({ asked, wrong: wrong.length <= asked * 0.02 ? [] : wrong }).toEqual({ asked, wrong: [] });
});

test.each(["typescript7/bin/tsc", "typescript/bin/tsc"])(
  "%s reports no error",
  { timeout: 900_000 },
  async (compiler) => {
    expect(await typeErrors(copy, compiler)).toEqual([]);
  },
);

test("no output is exempt from type checks, and none has `any`", async () => {
  const files = globSync("*/typescript/**/*.ts", { cwd: copy.folder });
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await copy.read(file) })));
  expect(texts.filter(({ text }) => text.includes("@ts-nocheck")).map(({ file }) => file)).toEqual([]);
  const loose = texts.flatMap(({ file, text }) =>
    [...withoutTexts(text).matchAll(/.*(?:[:<|&,(]|=>|\bas)\s*any\b.*/g)].map(([line]) => ({ file, line })),
  );
  expect(loose).toEqual([]);
});

/** Ignores comments and strings. */
function withoutTexts(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"/g, "");
}
