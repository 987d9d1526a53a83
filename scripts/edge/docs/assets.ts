/** The files that every site has: its style sheet and scripts, and the search engine, as its package ships it. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const templates = new URL("../../../templates/", import.meta.url);

/** Copied as they are, one after the other. */
const own: Readonly<Record<string, readonly string[]>> = {
  "site.css": ["palette.css", "docs/assets/site.css"],
  "site.js": ["docs/assets/site.js"],
  "search.js": ["docs/assets/search.js"],
  "try.js": ["docs/assets/try.js"],
};

/** @returns path in the site → text */
export async function siteAssets(): Promise<ReadonlyMap<string, string>> {
  const entry = createRequire(import.meta.url).resolve("minisearch");
  const texts = await Promise.all(
    Object.entries(own).map(async ([name, files]) => {
      const parts = await Promise.all(files.map((file) => readFile(new URL(file, templates), "utf8")));
      return [`assets/${name}`, parts.join("\n")] as const;
    }),
  );
  const minisearch = await readFile(join(dirname(entry), "../umd/index.js"), "utf8");
  return new Map([
    ...texts,
    ["assets/minisearch.js", minisearch.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n")],
  ]);
}
