/** Any name will do, for anything: what is generated compiles, and each operation can be called. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compilers, diagnosticsIn } from "../../compilers.ts";
import { documentOf, names } from "./document.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const run = promisify(execFile);
const only = "types,client,react-query,zod,msw,server,package";

let folder: string;
let source: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "names-"));
  source = join(folder, "out/typescript/src");
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "openapi.json"), JSON.stringify(documentOf(names)));
  const argv = ["generate", "--spec", "openapi.json", "--out", "out", "--only", only, "--no-cache", "--json"];
  await run(process.execPath, [join(root, "scripts/main.js"), ...argv], { cwd: folder, maxBuffer: 2 ** 26 });
});
afterAll(() => rm(folder, { recursive: true }));

test.each(compilers)("%s compiles it", { timeout: 120_000 }, async (compiler) => {
  expect(await diagnosticsIn(source, compiler)).toEqual([]);
});

test("each operation arrives at its own stub, and all else can be imported", async () => {
  await cp(fileURLToPath(new URL("run.ts", import.meta.url)), join(source, "run.ts"));
  const { stdout } = await run(process.execPath, ["run.ts"], { cwd: source, maxBuffer: 2 ** 26 });
  expect(JSON.parse(stdout)).toEqual({
    faults: [],
    counts: {
      api: names.length,
      functions: names.length,
      hooks: names.length,
      handlers: names.length,
      examples: true,
      schemas: true,
    },
  });
});
