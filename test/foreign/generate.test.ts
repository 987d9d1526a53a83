/** The same pipeline on other people's documents: everything is made, and it compiles under strict. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { targets } from "../../scripts/pipeline.ts";
import { type Project, project } from "../cli/project.ts";
import { foreignDocuments } from "./documents.ts";

const compiler = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));
const compile = promisify(execFile);

let folder: Project;
beforeAll(async () => {
  folder = await project([]);
  await folder.write("package.json", '{ "type": "module" }');
});
afterAll(() => folder.remove());

const written = targets.flatMap(({ files }) => files).length;

test.each(foreignDocuments)("$name", async ({ name, path: relative }) => {
  const out = name.split(",")[0] ?? name;
  const path = fileURLToPath(new URL(`../../${relative}`, import.meta.url));
  const first = await folder.run("generate", "--spec", path, "--out", out);
  expect(first.stderr.split("\n").at(-2)).toBe(
    `✓ ${out}: ${written} files, ${written} written, 0 removed. (0.0 s)`,
  );
  const second = await folder.run("generate", "--spec", path, "--out", out);
  expect(second.stderr.split("\n").at(-2)).toBe(`✓ ${out}: ${written} files, 0 written, 0 removed. (0.0 s)`);
  expect(await typeErrors(join(folder.folder, out))).toBe("");
});

/** What the compiler says of the generated TypeScript under this project's own options. */
async function typeErrors(out: string): Promise<string> {
  const config = join(out, "tsconfig.json");
  await mkdir(out, { recursive: true });
  const extend = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
  await writeFile(config, JSON.stringify({ extends: extend, include: ["typescript"], exclude: [] }));
  const outcome = await compile(process.execPath, [compiler, "-p", config]).catch(
    (error: { stdout: string }) => error,
  );
  await rm(config);
  return outcome.stdout;
}
