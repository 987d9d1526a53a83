/** The cache changes only how long a run takes. */
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Run, openCache } from "../../scripts/edge/files/cache.ts";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Project, project } from "./project.ts";

let copy: Project;
let folder: string;
beforeEach(async () => {
  copy = await project(["spec", "redocly.yaml", "generated"]);
  folder = await mkdtemp(join(tmpdir(), "cache-"));
});
afterEach(async () => {
  await copy.remove();
  await rm(folder, { recursive: true });
});

test("the output is the same with a cold cache, a warm one and none", async () => {
  const outcomes = [];
  for (const flags of [["--no-cache"], [], []]) {
    await rm(join(copy.folder, "generated"), { recursive: true });
    const { exitCode, stderr } = await copy.run("generate", ...flags);
    outcomes.push({ exitCode, stderr, files: await filesOf(join(copy.folder, "generated")) });
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[2]).toEqual(outcomes[0]);
});

test("a run with nothing to do repeats the warnings", async () => {
  await copy.write(
    "other.yaml",
    "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n",
  );
  const argv = ["generate", "--spec", "other.yaml", "--out", "other"];
  const [first, second, third] = [
    await copy.run(...argv),
    await copy.run(...argv, "--no-cache"),
    await copy.run(...argv),
  ];
  expect(first.stderr).toContain("warning  required/derived-name");
  expect(third).toEqual(second);
});

test.each([
  ["an edit", (text: string) => text.replace("Given name.", "First name."), 1],
  ["another line ending", (text: string) => text.replaceAll("\n", "\r\n"), 0],
])("%s of a file behind a $ref", async (_name, change, exitCode) => {
  await copy.run("check");
  const path = "spec/components/schemas/User.yaml";
  await copy.write(path, change(await copy.read(path)));
  expect((await copy.run("check")).exitCode).toBe(exitCode);
});

test("an unreferenced file is reported, even if everything else is cached", async () => {
  await copy.run("check");
  for (const place of ["components/schemas", "components/old"]) {
    const path = `spec/${place}/Forgotten.yaml`;
    await copy.write(path, "type: object\n");
    const { exitCode, stderr } = await copy.run("check");
    expect({ exitCode, first: stderr.split("\n")[0] }).toEqual({
      exitCode: 0,
      first: `${path}:1:1  warning  house/unused-files`,
    });
    await rm(join(copy.folder, path));
    expect((await copy.run("check")).stderr).toMatch(/^✓/);
  }
});

test("a new style guide takes effect", async () => {
  await copy.write("spec/redocly.yaml", "rules: {info-license-strict: error, info-contact: error}\n");
  const { exitCode, stderr } = await copy.run("check");
  expect({ exitCode, said: stderr.includes("error  info-contact") }).toEqual({ exitCode: 1, said: true });
});

test.each(["a missing file", "an edited file"])("%s is noticed", async (name) => {
  await copy.run("generate");
  const path = join(copy.folder, "generated/typescript/src/client/retry.ts");
  const text = await readFile(path, "utf8");
  await (name.endsWith("gone") ? rm(path) : writeFile(path, "// mine"));
  expect((await copy.run("check")).exitCode).toBe(1);
  expect((await copy.run("generate")).exitCode).toBe(0);
  expect(await readFile(path, "utf8")).toBe(text);
});

const run: Run = { inputs: [], warnings: [], operations: 1, files: [["a", "b"]] };

test.each([
  ["cut short", (text: string) => text.slice(0, -5)],
  ["empty", () => ""],
  ["another byte", (text: string) => text.replace('"a"', '"c"')],
  ["no JSON", () => "x\ny"],
])("an entry that is damaged is none: %s", async (_name, damage) => {
  const cache = await openCache(folder);
  await cache.remember(["key"], run);
  expect(await cache.recall(["key"])).toEqual(run);
  const [entry = ""] = await readdir(folder);
  await writeFile(join(folder, entry), damage(await readFile(join(folder, entry), "utf8")));
  expect(await cache.recall(["key"])).toBe(undefined);
  await cache.remember(["key"], run);
  expect(await cache.recall(["key"])).toEqual(run);
});

test("a run is reused as long as its inputs are unchanged", async () => {
  const cache = await openCache(folder);
  const [there, absent] = [join(copy.folder, "spec/openapi.yaml"), join(copy.folder, "absent.yaml")];
  const known: Run = { ...run, inputs: [[absent, null]] };
  await cache.remember(["key"], known);
  expect(await cache.recall(["key"])).toEqual(known);
  expect(await cache.recall(["other key"])).toBe(undefined);
  await copy.write("absent.yaml", "");
  expect(await cache.recall(["key"])).toBe(undefined);
  await cache.remember(["key"], { ...run, inputs: [[there, "0"]] });
  expect(await cache.recall(["key"])).toBe(undefined);
});

test("a read-only cache folder slows a run down, but does not fail it", async () => {
  await writeFile(join(folder, "file"), "");
  const cache = await openCache(join(folder, "file"));
  await cache.remember(["key"], run);
  expect(
    await cache.files(
      () => ["key"],
      async () => [["a", "text"]],
    ),
  ).toEqual([["a", "text"]]);
  expect(await cache.recall(["key"])).toBe(undefined);
});

test("the least recently used entries are removed, even if no run can be stored", async () => {
  await Promise.all(Array.from({ length: 600 }, (_, index) => writeFile(join(folder, `files-${index}`), "")));
  const cache = await openCache(folder);
  await cache.files(
    () => ["key"],
    async () => [["a", "text"]],
  );
  expect(await readdir(folder)).toHaveLength(500);
  expect(
    await cache.files(
      () => ["key"],
      async () => [],
    ),
  ).toEqual([["a", "text"]]);
});

test("a run with nothing to do imports no heavy library", async () => {
  await copy.run("generate");
  const hooks = join(folder, "hooks.mjs");
  await writeFile(
    hooks,
    `import { registerHooks } from "node:module";
registerHooks({ resolve(name, context, next) { const found = next(name, context); console.log(found.url); return found; } });`,
  );
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", hooks, "scripts/main.js", "generate"],
    { cwd: copy.folder },
  );
  const packages = [...stdout.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(([, name]) => name);
  expect([...new Set(packages)]).toEqual(["commander"]);
});

async function filesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      paths.toSorted().map(async (path) => [path.slice(root.length), await readFile(path, "utf8")]),
    ),
  );
}
