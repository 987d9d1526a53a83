/** The files that every site has: its style sheet and scripts, and the search engine, as its package ships it. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = new URL("../../../templates/docs/assets/", import.meta.url);

/** Copied as they are. */
const own = ["site.css", "site.js", "search.js", "try.js"];

/** @returns path in the site → text */
export async function siteAssets(): Promise<ReadonlyMap<string, string>> {
  const entry = createRequire(import.meta.url).resolve("minisearch");
  const texts = await Promise.all(own.map((name) => readFile(new URL(name, folder), "utf8")));
  const minisearch = await readFile(join(dirname(entry), "../umd/index.js"), "utf8");
  return new Map([
    ...own.map((name, index) => [`assets/${name}`, texts[index] ?? ""] as const),
    ["assets/minisearch.js", minisearch.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n")],
  ]);
}
