/** The output is the same bytes in any time zone, locale, folder and file order, with a cold or warm cache. */
import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { folderOf, hashIn, locales, zones } from "./deterministic.ts";

test("two settings of zone, locale and folder, one cold and one warm; test:deep runs all", async () => {
  const [one, other] = [await folderOf("a", 1), await folderOf("another-longer-name-", -1)];
  const cold = { zone: zones[0], locale: locales[0], flags: ["--no-cache"] };
  const hash = await hashIn(one, cold);
  const warm = { zone: zones[1], locale: locales[1], flags: [] };
  await hashIn(other, warm);
  expect(await hashIn(other, warm)).toBe(hash);
  await Promise.all([one, other].map((folder) => rm(folder, { recursive: true })));
});
