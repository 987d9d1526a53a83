/** Watching files through whatever happens to their folders: editors replace files, a checkout replaces folders. */
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchFiles } from "../../scripts/edge/files/watch.ts";

/** A watched file, in a folder of its own. */
async function watched(inner = "spec/openapi.yaml") {
  const root = await mkdtemp(join(tmpdir(), "watch-"));
  const file = join(root, inner);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "1");
  onTestFinished(() => rm(root, { recursive: true }));
  return { root, file, folder: dirname(file), ...watchOf(file) };
}

function watchOf(place: string) {
  let seen = Promise.withResolvers<void>();
  const watch = watchFiles(() => seen.resolve());
  onTestFinished(() => watch.close());
  watch.add([place]);
  return {
    /** What a run does: it adds the files that it reads. */
    add: () => watch.add([place]),
    /** Resolves when the watch notices what `change` does. */
    notices: async (change: () => Promise<unknown>) => {
      seen = Promise.withResolvers();
      await change();
      await seen.promise;
      return true;
    },
  };
}

test("a file is written, replaced, removed and written again", async () => {
  const { file, root, notices } = await watched();
  expect([
    await notices(() => writeFile(file, "2")),
    await notices(async () => {
      await writeFile(join(root, "new"), "3");
      await rename(join(root, "new"), file);
    }),
    await notices(() => rm(file)),
    await notices(() => writeFile(file, "4")),
  ]).toEqual([true, true, true, true]);
});

test("its folder is removed and made again, several times", async () => {
  const { file, folder, add, notices } = await watched();
  for (const text of ["2", "3", "4"]) {
    const again = async () => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      await writeFile(file, text);
    };
    expect(await notices(again)).toBe(true);
    add();
    expect(await notices(() => writeFile(file, `${text} again`))).toBe(true);
  }
});

test("its folder is replaced by another, which changes no file in either", async () => {
  const { root, file, folder, add, notices } = await watched();
  await mkdir(join(root, "other"));
  await writeFile(join(root, "other/openapi.yaml"), "2");
  const swap = async () => {
    await rename(folder, join(root, "old"));
    await rename(join(root, "other"), folder);
  };
  expect(await notices(swap)).toBe(true);
  add();
  expect(await notices(() => writeFile(file, "3"))).toBe(true);
});

test("its folder does not exist yet", async () => {
  const { root, file, folder, add, notices } = await watched();
  await rm(folder, { recursive: true });
  add();
  expect(await notices(() => mkdir(folder))).toBe(true);
  add();
  expect(await notices(() => writeFile(file, "2"))).toBe(true);
  expect(file.startsWith(root)).toBe(true);
});

test("a watched folder: a file comes, changes and goes; the folder itself comes later", async () => {
  const { root, folder, add, notices } = await watched("spec/changes/1.0.0.json");
  const watchFolder = watchOf(folder);
  expect([
    await watchFolder.notices(() => writeFile(join(folder, "2.0.0.json"), "new")),
    await watchFolder.notices(() => writeFile(join(folder, "2.0.0.json"), "changed")),
    await watchFolder.notices(() => rm(join(folder, "2.0.0.json"))),
  ]).toEqual([true, true, true]);
  const later = watchOf(join(root, "spec/later"));
  expect(await later.notices(() => mkdir(join(root, "spec/later")))).toBe(true);
  later.add();
  expect(await later.notices(() => writeFile(join(root, "spec/later/1.json"), "1"))).toBe(true);
  add();
  expect(await notices(() => writeFile(join(folder, "1.0.0.json"), "2"))).toBe(true);
});
