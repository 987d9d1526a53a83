/** The output folder: what a run reads from it, and what it leaves. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Files, changes } from "../../scripts/core/files.ts";
import { apply, create, holds, read, taken } from "../../scripts/edge/files/disk.ts";
import { digestsOf } from "../../scripts/edge/files/digest.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "disk-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(wanted: Files): Promise<void> {
  const found = await read(folder, wanted);
  await apply(
    folder,
    wanted,
    changes(wanted, found, () => true),
  );
}

const old = new Map([
  ["a.txt", "a"],
  ["b/c.txt", "c"],
]);

async function contents(): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).toSorted();
}

test("a folder that does not exist is empty", async () => {
  expect(await read(join(folder, "none"), new Map([["a.txt", "wanted"]]))).toEqual({
    files: new Map(),
    manifest: new Set(),
    edited: new Set(),
    interrupted: false,
  });
});

function edit(): Promise<void> {
  return writeFile(join(folder, "a.txt"), "mine");
}

describe("a file that somebody has edited", () => {
  test("is told", async () => {
    await put(old);
    await edit();
    expect(await read(folder, new Map([["a.txt", "wanted"]]))).toEqual({
      files: new Map([
        ["a.txt", "mine"],
        ["b/c.txt", "c"],
      ]),
      manifest: new Set(["a.txt", "b/c.txt"]),
      edited: new Set(["a.txt"]),
      interrupted: false,
    });
  });

  /** Half of its files are the old ones: nobody has edited them, and who reads the report must not think so. */
  test("is not told after a killed run", async () => {
    await put(old);
    await edit();
    await mkdir(join(folder, ".staging"));
    const { edited, interrupted } = await read(folder, new Map([["a.txt", "wanted"]]));
    expect({ edited, interrupted }).toEqual({ edited: new Set(), interrupted: true });
  });

  test("and that is not ours, is not told either", async () => {
    await writeFile(join(folder, "a.txt"), "mine");
    expect((await read(folder, new Map([["a.txt", "wanted"]]))).edited).toEqual(new Set());
  });
});

test("what is no longer wanted goes, with the folders that it leaves empty; what is not ours stays", async () => {
  await put(old);
  await mkdir(join(folder, "mine"));
  await writeFile(join(folder, "mine/d.txt"), "d");
  await put(new Map([["a.txt", "a2"]]));
  expect(await contents()).toEqual([".manifest.json", "a.txt", "mine", "mine/d.txt"]);
  await put(new Map([["mine/e.txt", "e"]]));
  await put(new Map());
  expect(await contents()).toEqual([".manifest.json", "mine", "mine/d.txt"]);
});

test("the manifest is sorted JSON, so that it changes only where the files do", async () => {
  await put(
    new Map([
      ["b", "1"],
      ["B", "2"],
      ["a", "3"],
    ]),
  );
  const text = await readFile(join(folder, ".manifest.json"), "utf8");
  expect([Object.keys(JSON.parse(text)), text.endsWith("}\n")]).toEqual([["B", "a", "b"], true]);
});

test.each([
  [
    "leads out of the folder",
    '{"../x.txt": "1", "a/../../x.txt": "1", "/x.txt": "1", "a\\\\..\\\\x.txt": "1"}',
  ],
  ["is not JSON", "{"],
  ["is no object", "7"],
  ["is null", "null"],
  ["has no digests", '{"a.txt": 7}'],
])("a manifest that %s names no file of ours", async (_name, text) => {
  await writeFile(join(folder, ".manifest.json"), text);
  expect((await read(folder, new Map())).manifest).toEqual(new Set());
});

describe("a folder that holds what a run wants", () => {
  const want = digestsOf(old);
  test.each<[string, boolean, boolean, () => Promise<unknown>]>([
    ["as it was written", true, true, async () => undefined],
    ["with a file edited", false, false, edit],
    ["with a file removed", false, false, () => rm(join(folder, "a.txt"))],
    ["with the manifest removed", false, false, () => rm(join(folder, ".manifest.json"))],
    ["after a killed run", false, false, () => mkdir(join(folder, ".staging"))],
    ["with a file of the user's", true, true, () => writeFile(join(folder, "mine.txt"), "mine")],
    ["with another file of ours", false, true, () => put(new Map([...old, ["d.txt", "d"]]))],
  ])("%s: the whole %s, a part %s", async (_name, whole, part, change) => {
    await put(old);
    await change();
    expect([await holds(folder, want, true), await holds(folder, want, false)]).toEqual([whole, part]);
  });
});

test("new files replace nothing, and which exist is known before", async () => {
  await writeFile(join(folder, "a.txt"), "mine");
  expect(await taken(folder, ["a.txt", "b/c.txt"])).toEqual(["a.txt"]);
  await expect(create(folder, old)).rejects.toThrow(
    "it already exists, and your own files are never replaced",
  );
  expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("mine");
});

test.each([
  ["part of its path is a file", "a.txt/b.txt"],
  ["it is a folder, not a file", "d"],
])("what cannot be written says why: %s", async (why, path) => {
  await writeFile(join(folder, "a.txt"), "mine");
  await mkdir(join(folder, "d"));
  await expect(put(new Map([[path, "x"]]))).rejects.toThrow(`cannot be used: ${why}.`);
  expect(await contents()).toEqual(["a.txt", "d"]);
});
