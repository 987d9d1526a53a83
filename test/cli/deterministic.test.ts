/** The same bytes in any time zone, locale and folder, in any order of files on disk, cold or warm. */
import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { folderOf, hashIn, locales, zones } from "./deterministic.ts";

test("a zone, a locale and a folder, cold, and others, warm; test:deep tries all", async () => {
  const [one, other] = [await folderOf("a", 1), await folderOf("another-longer-name-", -1)];
  const cold = { zone: zones[0], locale: locales[0], flags: ["--no-cache"] };
  const hash = await hashIn(one, cold);
  const warm = { zone: zones[1], locale: locales[1], flags: [] };
  await hashIn(other, warm);
  expect(await hashIn(other, warm)).toBe(hash);
  await Promise.all([one, other].map((folder) => rm(folder, { recursive: true })));
});
