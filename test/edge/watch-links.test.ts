/** A document that is a symbolic link: its target is watched, too. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { watchFiles } from "../../scripts/edge/files/watch.ts";

const folder = mkdtempSync(join(tmpdir(), "links-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["the target", "the link"])("a save of %s is noticed", async (saved) => {
  const [link, target] = [join(folder, saved, "s.yaml"), join(folder, `${saved} elsewhere`, "real.yaml")];
  for (const path of [link, target]) mkdirSync(join(path, ".."));
  writeFileSync(target, "a");
  symlinkSync(target, link);
  const noticed = Promise.withResolvers<string>();
  const watch = watchFiles(() => noticed.resolve(saved));
  watch.add([link, join(folder, "nowhere.yaml")]);
  if (saved === "the target") writeFileSync(target, "b");
  else rmSync(link);
  expect(await noticed.promise).toBe(saved);
  watch.close();
});
