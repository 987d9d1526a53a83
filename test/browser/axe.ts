/** The accessibility rules of axe, run in a page. */
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Finding {
  readonly rule: string;
  readonly target: string;
  /** Whether it breaks WCAG 2.2, A or AA; otherwise it is only good practice. */
  readonly isWcag: boolean;
}

export async function findingsIn(page: Page): Promise<Finding[]> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document, { preload: false, resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, tags, nodes }) => nodes.map(({ target }) => ({
        rule: id, target: String(target), isWcag: tags.some((tag) => /^wcag2/.test(tag) && !tag.endsWith("aaa")) }))))`,
  );
}
