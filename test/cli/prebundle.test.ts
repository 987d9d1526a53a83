/** Packages bundled into one file each behave like the originals. */
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { digest } from "../../scripts/edge/files/digest.ts";
import { type Project, project } from "./project.ts";

const code = fileURLToPath(new URL("../../node_modules/.cache/openapi-pipeline/code", import.meta.url));

test("the output is the same with bundles, damaged bundles and none", { timeout: 120_000 }, async () => {
  const copy = await project();
  for (const edition of ["first", "second"]) await generate(copy, edition, "out"); // the second run makes the bundles
  const bundles = await bundlesThere();
  expect(bundles.map((name) => name.replace(/-[0-9a-f]{16}\.cjs$/, ""))).toEqual(["openapi-core"]);

  await generate(copy, "third", "bundled");
  await generate(copy, "third", "packages", "--no-cache");
  expect(await textsIn(copy, "bundled")).toEqual(await textsIn(copy, "packages"));

  const damaged = join(code, bundles[0] ?? "");
  const whole = await readFile(damaged, "utf8");
  for (const [name, text] of Object.entries(damages(whole))) {
    expect(text).not.toBe(whole);
    await writeFile(damaged, text);
    await generate(copy, name, name); // it bundles again
    await generate(copy, name, "packages", "--no-cache");
    expect(await textsIn(copy, name)).toEqual(await textsIn(copy, "packages"));
    expect(hasItsDigest(await readFile(damaged, "utf8"))).toBe(true);
  }
  await copy.remove();
});

/** Not the same bytes as before: another checkout with the same packages may have made it meanwhile. */
function hasItsDigest(bundle: string): boolean {
  const end = bundle.indexOf("\n");
  return bundle.slice(0, end) === `// ${digest(bundle.slice(end + 1))}`;
}

function damages(whole: string): Readonly<Record<string, string>> {
  return {
    emptied: "",
    shortened: whole.slice(0, 100_000),
    changed: whole.replaceAll("description:", "descriptoin:"),
    garbled: "This is no JavaScript.",
  };
}

test("a user's own folder for compiled code is left alone", { timeout: 60_000 }, async () => {
  const copy = await project();
  const mine = join(copy.folder, "mine");
  await mkdir(mine);
  await writeFile(join(mine, "mine.cjs"), "1");
  for (let round = 0; round < 2; round++)
    await promisify(execFile)(process.execPath, ["scripts/main.js", "lint"], {
      cwd: copy.folder,
      env: { ...process.env, NODE_COMPILE_CACHE: mine },
    });
  expect((await readdir(mine)).filter((name) => name.endsWith(".cjs"))).toEqual(["mine.cjs"]);
  await copy.remove();
});

/** Different on each run of this test, because a result cached by an earlier run would not be generated again. */
const editionOf = (name: string) => `${name}${run}`;
const run = crypto.randomUUID().replaceAll("-", "");

/** Its own process, because only one that caches compiled code uses bundles; its own edition, so that nothing is cached. */
async function generate(copy: Project, edition: string, out: string, ...flags: string[]): Promise<void> {
  const text = await copy.read("spec/openapi.yaml");
  await copy.write(
    "spec/openapi.yaml",
    text.replace(/\b(?:Users API|Edition \w+)$/m, `Edition ${editionOf(edition)}`),
  );
  const argv = ["scripts/main.js", "generate", "--out", out, "--only", "types,zod", ...flags];
  await promisify(execFile)(process.execPath, argv, { cwd: copy.folder });
}

async function bundlesThere(): Promise<string[]> {
  return (await readdir(code)).filter((name) => name.endsWith(".cjs")).toSorted();
}

async function textsIn({ read }: Project, out: string): Promise<string[]> {
  return Promise.all(["types", "zod"].map((name) => read(`${out}/typescript/src/${name}.ts`)));
}
