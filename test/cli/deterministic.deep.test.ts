/** Two time zones × two locales × two folders × cold and warm. */
import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { folderOf, hashIn, locales, zones } from "./deterministic.ts";

test("sixteen runs give one hash", async () => {
  const folders = [await folderOf("a", 1), await folderOf("another-longer-name-", -1)];
  const cacheless = [["--no-cache"], []];
  const around = zones.flatMap((zone) =>
    locales.flatMap((locale) => cacheless.map((flags) => ({ zone, locale, flags }))),
  );
  const hashes: string[] = [];
  for (const folder of folders) for (const place of around) hashes.push(await hashIn(folder, place));
  expect({ runs: hashes.length, hashes: new Set(hashes).size }).toEqual({ runs: 16, hashes: 1 });
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});
