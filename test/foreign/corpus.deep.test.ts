/** All foreign documents: generates everything, generates again without changes, and compiles with both compilers. */
import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";
import { foreignDocuments, moreForeignDocuments } from "./documents.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = [...foreignDocuments, ...moreForeignDocuments];
const run = promisify(execFile);

let copy: Project;
const rows: Row[] = [];
/** What a second run changes, by folder. */
const changes = new Map<string, readonly string[]>();
// The tests come in any order, and each looks at all that was made.
beforeAll(async () => {
  copy = await project([]);
  await copy.write("package.json", '{ "type": "module" }');
  for (const { name, path, only = [] } of documents) {
    const out = name.replaceAll(/[^\w.]+/g, "-");
    const argv = ["generate", "--spec", join(root, path), "--out", out, "--json", "--no-cache", ...only];
    rows.push(await generate(out, argv));
    const { added, updated, removed } = JSON.parse((await copy.run(...argv)).stdout);
    changes.set(out, [...added, ...updated, ...removed]);
  }
  await symlink(join(root, "node_modules"), join(copy.folder, "node_modules")).catch(() => {});
}, 900_000);
afterAll(() => copy.remove());

interface Row {
  readonly document: string;
  readonly operations: number;
  readonly files: number;
  readonly problems: number;
  readonly seconds: string;
  readonly MiB: number;
}

const tellsMemory = `data:text/javascript,process.on("exit",()=>console.error("MiB "+Math.round(process.resourceUsage().maxRSS/1024)))`;

/** In its own process, to measure its memory. */
async function generate(document: string, argv: readonly string[]): Promise<Row> {
  const began = performance.now();
  const { stdout, stderr } = await run(
    process.execPath,
    ["--import", tellsMemory, join(root, "scripts/main.js"), ...argv],
    { cwd: copy.folder, maxBuffer: 2 ** 26 },
  );
  const { problems, added } = JSON.parse(stdout);
  const bundle = JSON.parse(await readFile(join(copy.folder, document, "openapi.json"), "utf8"));
  return {
    document,
    operations: operationsOf(bundle.paths ?? {}),
    files: added.length,
    problems: problems.length,
    seconds: ((performance.now() - began) / 1000).toFixed(1),
    MiB: Number(/MiB (\d+)/.exec(stderr)?.[1]),
  };
}

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function operationsOf(paths: Readonly<Record<string, object>>): number {
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => verbs.includes(key)))
    .length;
}

test(`${documents.length} documents are made, and made again with nothing to write`, () => {
  console.table(rows);
  expect([...changes].filter(([, paths]) => paths.length > 0)).toEqual([]);
  expect(rows.some(({ operations }) => operations > 500)).toBe(true);
});

test.each(["typescript7/bin/tsc", "typescript/bin/tsc"])(
  "%s reports no error",
  { timeout: 900_000 },
  async (compiler) => {
    const config = join(copy.folder, "tsconfig.json");
    await writeFile(
      config,
      JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["*/typescript"], exclude: [] }),
    );
    const argv = ["--max-old-space-size=6000", join(root, "node_modules", compiler), "-p", config];
    const { stdout } = await run(process.execPath, argv, { cwd: copy.folder, maxBuffer: 2 ** 26 }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
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
