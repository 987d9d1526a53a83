/** The mutations that a campaign plants. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { importersIn, testsOf } from "./importers.ts";
import { described, drawn, mutated } from "./mutant.ts";

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "draw-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return root;
}

const text = "export function isSmall(size: number): boolean {\n  return size < 3;\n}\n";

test("each mutation changes its place alone", async () => {
  const root = await folderWith({ "a.ts": text, "a.test.ts": text });
  const mutants = await drawn(root, ["."], 1);
  expect(mutants.map((mutant) => [described(mutant), mutated(text, mutant)]).toSorted()).toEqual([
    [
      "a.ts:1:48 BlockStatement: { return size < 3; } → {}",
      "export function isSmall(size: number): boolean {}\n",
    ],
    ["a.ts:2:10 ConditionalExpression: size < 3 → false", text.replace("size < 3", "false")],
    ["a.ts:2:10 ConditionalExpression: size < 3 → true", text.replace("size < 3", "true")],
    ["a.ts:2:10 EqualityOperator: size < 3 → size <= 3", text.replace("<", "<=")],
    ["a.ts:2:10 EqualityOperator: size < 3 → size >= 3", text.replace("<", ">=")],
  ]);
});

test("the same seed draws the same ones, and an edit moves none of another file", async () => {
  const root = await folderWith({ "a.ts": text, "b.ts": text });
  const order = async (seed: number) =>
    (await drawn(root, ["."], seed))
      .filter(({ file }) => file === "b.ts")
      .map(({ operator, replacement }) => `${operator} ${replacement}`);
  const first = await order(1);
  await writeFile(join(root, "a.ts"), text.replace("3", "4 + 5"));
  expect([await order(1), (await order(2)).join() === first.join()]).toEqual([first, false]);
});

test("a text that has changed since is not mutated", async () => {
  const root = await folderWith({ "a.ts": text });
  const [mutant] = await drawn(root, ["."], 1);
  if (!mutant) throw new Error("There is no mutation.");
  expect(() => mutated(`// ${text}`, mutant)).toThrow("The file does not hold");
});

test("the closest tests go first, and those nearby before others", () => {
  const importers = new Map([
    ["core/a.ts", ["test/x/a.test.ts", "core/b.ts", "test/core/a.deep.test.ts"]],
    ["core/b.ts", ["test/x/b.test.ts", "test/core/b.test.ts", "core/a.ts"]],
  ]);
  expect(testsOf(importers, ["core/a.ts"], ["test/core/"])).toEqual([
    "test/core/b.test.ts",
    "test/x/a.test.ts",
    "test/x/b.test.ts",
  ]);
});

test("the tests of a program that is started are found, too", () => {
  const importers = importersIn(join(import.meta.dirname, "../.."));
  const tests = testsOf(importers, ["scripts/core/problem.ts"], ["test/core/"]);
  expect(tests[0]).toBe("test/core/problem.test.ts");
  expect(tests).toContain("test/cli/usage.test.ts");
});
