/** Other people's documents: everything is generated, and compiles under strict. */
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { targets } from "../../scripts/pipeline.ts";
import { type Project, project } from "../cli/project.ts";
import { examplesOf } from "../package/readme.ts";
import { foreignDocuments } from "./documents.ts";

const compiler = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));
const compile = promisify(execFile);

let folder: Project;
beforeAll(async () => {
  folder = await project([]);
  await folder.write("package.json", '{ "type": "module" }');
});
afterAll(() => folder.remove());

const all = targets.flatMap(({ files }) => files).length;

test.each(foreignDocuments)("$name", async ({ name, path: relative }) => {
  const path = fileURLToPath(new URL(`../../${relative}`, import.meta.url));
  const out = name.split(",")[0] ?? name;
  const written = out === "galaxy" ? all : all - 1; // galaxy is under MIT; for other licences, the text is not written
  const first = await folder.run("generate", "--spec", path, "--out", out);
  expect(first.stderr.split("\n").at(-2)).toBe(
    `✓ ${out}: ${written} files, ${written} written, 0 removed. (0.0 s)`,
  );
  const second = await folder.run("generate", "--spec", path, "--out", out);
  expect(second.stderr.split("\n").at(-2)).toBe(`✓ ${out}: ${written} files, 0 written, 0 removed. (0.0 s)`);
  const examples = await writeExamples(join(folder.folder, out, "typescript"));
  expect(examples).toBe(exampleCounts[out]);
  expect(await typeErrors(join(folder.folder, out))).toBe("");
});

/** Writes each example of the package's README as a module beside the package. @returns their number */
async function writeExamples(out: string): Promise<number> {
  const text = await readFile(join(out, "package.json"), "utf8");
  const { name, exports } = JSON.parse(text) as {
    name: string;
    exports: Record<string, { default: string }>;
  }; // ours
  const sourceOf = (path: string) => exports[path]?.default.replace("/dist/", "/src/").replace(/js$/, "ts");
  const examples = await examplesOf(join(out, "README.md"));
  for (const [index, example] of examples.entries()) {
    const code = example.replaceAll(/(?<=from ")([^"]+)/g, (path) =>
      path === name || path.startsWith(`${name}/`) ? (sourceOf(`.${path.slice(name.length)}`) ?? path) : path,
    );
    await writeFile(
      join(out, `example${index}.ts`),
      `${code}\nexport { ${/^const (api|client) =/m.exec(code)?.[1]} };\n`,
    );
  }
  return examples.length;
}

/** Document → the number of examples in its README: fewer without operations, or without examples for bodies. */
const exampleCounts: Readonly<Record<string, number>> = {
  "star-trek": 7,
  "circular-paths": 7,
  "train-travel": 8,
  webhooks: 2,
  galaxy: 7,
  parcels: 7,
  trees: 7,
};

/** The compiler's errors in the generated TypeScript, under this project's options. */
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
