/** Killed and concurrent runs: the output folder is in the old state or the new one, or the next run repairs it. */
import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { killRuns, repaired, start } from "./interrupted.ts";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeEach(async () => {
  copy = await project(["spec", "redocly.yaml", "generated"]);
});
afterEach(() => copy.remove());

test("two killed runs, one while it writes; test:deep kills fifty", { timeout: 120_000 }, async () => {
  expect(await killRuns(copy, 2, 2)).toEqual(Array(2).fill(repaired));
});

test("the next run finishes one that was killed between two files, and says so", async () => {
  await copy.edit("generated/typescript/src/client/retry.ts", "export function", "export  function");
  await mkdir(join(copy.folder, "generated/.staging/typescript"), { recursive: true });
  expect(await copy.run("check", "--no-cache")).toMatchObject({ exitCode: 1 });
  const { exitCode, stderr } = await copy.run("generate");
  expect({ exitCode, lines: stderr.split("\n").slice(0, 2) }).toEqual({
    exitCode: 0,
    lines: [
      "  an earlier run was killed while writing generated; this run finished its work",
      "  wrote generated/typescript/src/client/retry.ts",
    ],
  });
  expect((await readdir(join(copy.folder, "generated"))).toSorted()).toEqual([
    ".manifest.json",
    "go",
    "java",
    "openapi.json",
    "openapi.yaml",
    "php",
    "python",
    "typescript",
  ]);
  expect(await copy.run("check")).toMatchObject({ exitCode: 0 });
});

test("two concurrent runs give the same result as one", { timeout: 120_000 }, async () => {
  await copy.edit("spec/components/schemas/User.yaml", "Given name.", "First name.");
  const runs = [1, 2].map(() => once(start(copy.folder, "generate", "--no-cache"), "exit"));
  expect(await Promise.all(runs)).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(await copy.run("check", "--no-cache")).toMatchObject({ exitCode: 0 });
});
