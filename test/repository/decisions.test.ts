/** Decisions stay up to date: one about code that is gone misleads. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "scripts/decisions");

test.each(readdirSync(folder))("%s has its sections, and the files it names exist", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const parts = ["Question", "Options", "Figures", "Decision", "Look again"];
  const paths = [...text.matchAll(/(?:scripts|templates|test)\/[\w./-]+\.(?:ts|json)/g)].map(
    ([path]) => path,
  );
  expect({
    missing: parts.filter((part) => !text.includes(`**${part}`)),
    gone: paths.filter((path) => !existsSync(join(root, path))),
  }).toEqual({ missing: [], gone: [] });
});
