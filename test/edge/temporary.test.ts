/** Temporary folders are always removed, even if the work fails. */
import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../../scripts/edge/files/temporary.ts";
import { leaveThreads } from "../../scripts/edge/threads/threads.ts";
import { orval } from "../../scripts/targets/workers.ts";

test("a folder and its content are removed when a thread working in it is terminated", async () => {
  let folder = "";
  const work = inTemporaryFolder(async (empty) => {
    folder = empty;
    await writeFile(join(folder, "a.json"), "{}");
    const rendered = orval.call("renderZod", { openapi: "3.1.0", paths: {} }, folder);
    leaveThreads();
    return rendered;
  });
  await expect(work).rejects.toThrow("its result is no longer needed");
  await expect(access(folder)).rejects.toThrow("ENOENT");
});

test("a folder is removed when the work is done", async () => {
  const folder = await inTemporaryFolder(async (empty) => {
    await access(empty);
    return empty;
  });
  await expect(access(folder)).rejects.toThrow("ENOENT");
});

test("work starts at once; a thread called in a later turn of the event loop would wait until lint is done", async () => {
  let hasBegun = false;
  const work = inTemporaryFolder(async () => {
    hasBegun = true;
  });
  expect(hasBegun).toBe(true);
  await work;
});
