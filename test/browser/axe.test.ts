/** What axe finds in Redoc's page and in the mock's page, and who causes it. Our own pages are in `site.test.ts`. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { renderDocs, renderMockPage } from "../../scripts/targets/html.ts";
import { document, specification } from "../users-api/specification.ts";
import { findingsIn } from "./axe.ts";
import { launch } from "./browser.ts";

let browser: Browser;
let mock: Mock;
beforeAll(async () => {
  const mocking = startMock({
    ...specification,
    port: 0,
    pages: { index: ({ api }, url) => renderMockPage(api, url), docs: () => renderDocs(document) },
  });
  [browser, mock] = await Promise.all([launch(), mocking]);
});
afterAll(async () => {
  await Promise.all([browser.close(), mock.close()]);
});

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Good practice, but not required by WCAG. Redoc chooses these elements, and a page cannot change them from outside. */
const redocs = {
  "heading-order": "Redoc: titles of the parts of an operation skip a level",
  "page-has-heading-one": "Redoc: an operation's title is an h2, and the h1 is not rendered beside it",
  region: "Redoc: the menu and the search are in no landmark",
};

test.each([
  { path: "/", shows: "h2", viewport: wide, colorScheme: "light", want: [] },
  { path: "/", shows: "h2", viewport: wide, colorScheme: "dark", want: [] },
  { path: "/", shows: "h2", viewport: phone, colorScheme: "light", want: [] },
  { path: "/__mock/docs", shows: "h1", viewport: wide, colorScheme: "light", want: ["region"] },
  { path: "/__mock/docs", shows: "h1", viewport: wide, colorScheme: "dark", want: ["region"] },
  {
    path: "/__mock/docs#/conversations/createConversation",
    shows: '[id="conversations/createconversation/request"]',
    viewport: wide,
    colorScheme: "light",
    want: Object.keys(redocs),
  },
] as const)(
  "$path, $viewport.width px, $colorScheme",
  { timeout: 60_000 },
  async ({ path, shows, viewport, colorScheme, want }) => {
    const context = await browser.newContext({ viewport, colorScheme });
    const page = await context.newPage();
    await page.goto(mock.url + path);
    await page.locator(shows).first().waitFor();
    const found = await findingsIn(page);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    await context.close();
    expect({
      width: width <= viewport.width,
      required: found.filter(({ isWcag }) => isWcag),
      others: [...new Set(found.map(({ rule }) => rule))].toSorted(),
    }).toEqual({ width: true, required: [], others: [...want].toSorted() });
  },
);

test.each(
  specification.api.operations
    .filter((_operation, index) => index % 4 === 0)
    .map(({ id, tags }) => `${tags[0] ?? ""}/${id}`),
)("Redoc's page at %s has at most what Redoc causes", { timeout: 60_000 }, async (place) => {
  const page = await browser.newPage({ viewport: wide });
  await page.goto(`${mock.url}/__mock/docs#/${place}`);
  await page.locator(`[id^="${place.toLowerCase()}"]`).first().waitFor();
  const found = await findingsIn(page);
  await page.close();
  const others = found.filter(({ isWcag, rule }) => isWcag || !(rule in redocs));
  expect({ others, count: found.length > 0 }).toEqual({ others: [], count: true });
});
