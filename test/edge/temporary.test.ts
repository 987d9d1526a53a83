/** Nothing stays in the system's temporary folder, whatever becomes of the work. */
import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../../scripts/edge/files/temporary.ts";
import { leaveThreads } from "../../scripts/edge/threads/threads.ts";
import { orval } from "../../scripts/targets/workers.ts";

test("a folder is removed with what is in it when a thread that works in it is made to end", async () => {
  let folder = "";
  const work = inTemporaryFolder(async (empty) => {
    folder = empty;
    await writeFile(join(folder, "a.json"), "{}");
    const rendered = orval.call("renderZod", { openapi: "3.1.0", paths: {} }, folder);
    leaveThreads();
    return rendered;
  });
  await expect(work).rejects.toThrow("what it made is of no use");
  await expect(access(folder)).rejects.toThrow("ENOENT");
});

test("a folder is removed when the work is done", async () => {
  const folder = await inTemporaryFolder(async (empty) => {
    await access(empty);
    return empty;
  });
  await expect(access(folder)).rejects.toThrow("ENOENT");
});

test("work begins at once, for what is asked of a thread in a later turn of the loop waits until lint is done", async () => {
  let hasBegun = false;
  const work = inTemporaryFolder(async () => {
    hasBegun = true;
  });
  expect(hasBegun).toBe(true);
  await work;
});
