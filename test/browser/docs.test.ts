import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderDocs } from "../../scripts/targets/html.ts";
import type { Json } from "../../scripts/core/json.ts";
import { api, document } from "../users-api/specification.ts";
import { launch, none, open } from "./browser.ts";

const { operations } = api;
const contrast = await readFile(new URL("contrast.js", import.meta.url), "utf8");

let browser: Browser;
let folder: string;
let url: string;
/** The operations' anchors in the page, in the order of the side menu. */
let links: string[];

beforeAll(async () => {
  [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), "docs-"))]);
  url = await build("index.html", document);
  const { context, page } = await open(browser, url);
  links = await unfold(page);
  await context.close();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function build(name: string, from: Json): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await renderDocs(from));
  return pathToFileURL(path).href;
}

/** Opens each tag in the side menu. @returns the links of its operations */
async function unfold(page: Page): Promise<string[]> {
  const groups = page.locator('[data-component-name="Menu/Menu"] .menu-item-type-group');
  await groups.first().waitFor();
  const found: string[] = [];
  for (const group of await groups.all()) {
    const inside = group.locator("a").filter({ has: page.locator('[data-component-name="Tags/HttpTag"]') });
    if ((await inside.count()) === 0) await group.locator("a").first().click();
    await inside.first().waitFor();
    for (const link of await inside.all()) found.push((await link.getAttribute("href")) ?? "");
  }
  return found;
}

/** The menu collapses a tag when the reader leaves it. */
async function clickInMenu(page: Page, link: string): Promise<void> {
  const menu = page.locator('[data-component-name="Menu/Menu"]');
  const target = menu.locator(`a[href="${link}"]`);
  if (!(await target.isVisible())) await menu.locator(`a[href="${link.replace(/\/[^/]*$/, "")}"]`).click();
  await target.click();
}

/** Goes to an anchor and waits until its heading is visible. */
async function visit(page: Page, link: string) {
  await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
  return arrived(page, link);
}

async function arrived(page: Page, link: string) {
  const heading = page.locator("h2").filter({ has: page.locator(`a[href="${link}"]`) });
  await expect.poll(() => isInWindow(page, heading), { timeout: 10_000 }).toBe(true);
  return heading;
}

async function isInWindow(page: Page, heading: Locator): Promise<boolean> {
  const box = await heading.boundingBox({ timeout: 5_000 });
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
}

test("the menu lists every operation", () => {
  expect(links.length).toBe(operations.length);
});

/** The text as in the document; CSS may show it in capitals. */
async function visibleText(locator: Locator): Promise<string> {
  await locator.waitFor({ state: "visible" });
  return (await locator.textContent()) ?? "";
}

test(
  "a click in the menu leads to each operation, with its permit and badge",
  { timeout: 60_000 },
  async () => {
    const { context, page, trespasses } = await open(browser, url);
    const shown: string[] = [];
    for (const link of links) {
      await clickInMenu(page, link);
      const heading = await arrived(page, link);
      const permit = heading.locator('xpath=following::tr[td[1][normalize-space()="Permit"]][1]//code');
      const badge = heading.locator('[data-component-name="Tag/Tag"]');
      shown.push((await Promise.all([heading, permit, badge].map(visibleText))).join(" | "));
    }
    const said = operations.map(
      ({ summary, extensions: { "x-permit": permit, "x-lifecycle": lifecycle } }) =>
        [`${summary}${String(lifecycle)}`, permit, lifecycle].join(" | "), // the badge is in the heading
    );
    expect(shown.toSorted()).toEqual(said.toSorted());
    expect(await trespasses()).toEqual(none);
    await context.close();
  },
);

describe.each(["light", "dark"] as const)("in %s mode", (colorScheme) => {
  test("every text has enough contrast", async () => {
    const { context, page, trespasses } = await open(browser, url, { colorScheme });
    await page.locator("h1").first().waitFor();
    const low: string[] = await lowContrast(page);
    for (const link of ofEachMethod()) {
      await visit(page, link);
      low.push(...(await lowContrast(page)));
    }
    await page.getByTestId("search-trigger").first().click();
    await page.keyboard.type(operations[0]?.path.slice(1, 6) ?? "");
    await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
    low.push(...(await lowContrast(page)));
    expect([...new Set(low)]).toEqual([]);
    expect(await trespasses()).toEqual(none);
    await context.close();
  });
});

/** One operation per method, because operations with the same method look alike. */
function ofEachMethod(): string[] {
  const firsts = [...Map.groupBy(operations, ({ method }) => method).values()].map(([first]) => first?.id);
  return firsts.map((id) => {
    const link = links.find((one) => one.endsWith(`/${id?.toLowerCase()}`));
    if (link === undefined) throw new Error(`The page has no link that ends in ${id}.`);
    return link;
  });
}

async function lowContrast(page: Page): Promise<string[]> {
  const { checked, low } = await page.evaluate<{ checked: number; low: string[] }>(contrast);
  expect(checked).toBeGreaterThan(100);
  return low;
}

test("a phone shows each operation without scrolling sideways", { timeout: 60_000 }, async () => {
  const { context, page, trespasses } = await open(browser, url, { viewport: { width: 390, height: 844 } });
  await page.locator("h1").first().waitFor();
  const widths: number[] = [];
  for (const link of links) {
    await visit(page, link);
    widths.push(await page.evaluate<number>("document.documentElement.scrollWidth"));
  }
  expect(widths).toEqual(links.map(() => 390));
  expect(await trespasses()).toEqual(none);
  await context.close();
});

test("without JavaScript the page lists the operations", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const items = await page.locator("noscript li").allInnerTexts();
  expect(items).toEqual(
    operations.map(({ method, path, summary }) => `${method.toUpperCase()} ${path} ${summary}`),
  );
  await context.close();
});

test("hostile text runs nothing and sends nothing", async () => {
  const run = "globalThis.refused.push('script ran')";
  const text = `</script><script>${run}</script><img src="https://outside.example/a.png" onerror="${run}"><style>h2{display:none}</style> <!-- {% x %}`;
  const hostile = await build("hostile.html", {
    openapi: "3.1.1",
    info: { title: text, version: "1", description: text },
    tags: [{ name: "T", description: text }],
    paths: {
      "/t": { get: { operationId: "t", tags: ["T"], summary: text, description: text, "x-lifecycle": text } },
    },
  });
  const { context, page, trespasses } = await open(browser, hostile);
  const heading = await visit(page, "#/t/t");
  expect(await heading.textContent()).toBe(text + text); // the title, and the badge in it
  const { asked, sent, refused } = await trespasses();
  expect({ asked: [...new Set(asked)], sent, refused: [...new Set(refused)].toSorted() }).toEqual({
    asked: ["https://outside.example/a.png"],
    sent: [],
    refused: ["img-src", "style-src-elem"],
  });
  await context.close();
});
