/** The documentation site in a real browser, from a disk: read, searched, and tried against a server. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { siteOf } from "../docs/pages.ts";
import { specFolder } from "../users-api/files.ts";
import { api, specification } from "../users-api/specification.ts";
import { findingsIn } from "./axe.ts";
import { launch, watched } from "./browser.ts";
import { type SiteFolder, writeSite } from "./folder.ts";

let browser: Browser;
let folder: SiteFolder;
let pages: string[];
let mock: Mock;

beforeAll(async () => {
  const { site } = await siteOf(`${specFolder}/openapi.yaml`);
  folder = await writeSite(site);
  pages = [...site.keys()].filter((path) => path.endsWith(".html") && path !== "redoc.html");
  [browser, mock] = await Promise.all([launch(), startMock({ ...specification, port: 0 })]);
});

afterAll(async () => {
  await Promise.all([browser.close(), mock.close()]);
  await folder.remove();
});

const urlOf = (path: string) => folder.at(path);

/** A page whose requests to anything but the site are counted. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const { asked, said } = watched(page, folder.url);
  await page.goto(urlOf(path));
  return { context, page, asked, said };
}

const first = (folderName: string) => pages.find((path) => path.startsWith(folderName)) ?? "";

/** One page of each kind, and the longest operation. */
const ofEachKind = () => {
  return [
    "index.html",
    "errors.html",
    "security.html",
    "operations/create-conversation.html",
    ...["guide/", "models/", "tags/", "workflows/", "operations/"].map(first),
  ];
};

/** What breaks WCAG 2.2, A or AA. */
async function violations(page: Page): Promise<string[]> {
  const found = await findingsIn(page);
  return found.filter(({ isWcag }) => isWcag).map(({ rule, target }) => `${rule} ${target}`);
}

describe.each(["light", "dark"] as const)("in %s mode", (colorScheme) => {
  test("axe finds nothing", { timeout: 120_000 }, async () => {
    const { context, page, asked, said } = await open("index.html", { colorScheme });
    const found: string[] = [];
    for (const path of ofEachKind()) {
      await page.goto(urlOf(path));
      await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      found.push(...(await violations(page)).map((text) => `${path}: ${text}`));
    }
    expect({ found, asked, said }).toEqual({ found: [], asked: [], said: [] });
    await context.close();
  });

  test("axe finds nothing in the search and in the form", { timeout: 60_000 }, async () => {
    const { context, page } = await open("operations/create-conversation.html", { colorScheme });
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByLabel("Server on this machine").waitFor();
    const form = await violations(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search" }).fill("conversation");
    await page.locator("#search-results [role=option]").first().waitFor();
    expect({ form, search: await violations(page) }).toEqual({ form: [], search: [] });
    await context.close();
  });
});

test(
  "on a phone, no page scrolls sideways, and method and URL are on the first screen",
  { timeout: 120_000 },
  async () => {
    const { context, page } = await open("index.html", { viewport: { width: 390, height: 844 } });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(urlOf(path));
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > 390) wide.push(`${path}: ${width}`);
    }
    await page.goto(urlOf("operations/create-conversation.html"));
    const box = await page.locator(".endpoint").boundingBox();
    expect({ wide, isAbove: box !== null && box.y + box.height < 844 }).toEqual({ wide: [], isAbove: true });
    await page.getByRole("button", { name: "Menu" }).click();
    await page
      .getByRole("navigation", { name: "Contents" })
      .getByRole("link", { name: "List Users" })
      .click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("List Users");
    await context.close();
  },
);

test("without JavaScript, each operation says everything", { timeout: 60_000 }, async () => {
  const { context, page } = await open("index.html", { javaScriptEnabled: false });
  const shown: string[] = [];
  for (const { summary } of api.operations) {
    await page.goto(urlOf("index.html"));
    await page.getByRole("main").getByRole("link", { name: summary, exact: true }).click();
    const url = await page.locator(".endpoint").innerText();
    const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    shown.push(
      `${(await page.getByRole("heading", { level: 1 }).innerText()).split("\n")[0]?.startsWith(summary)} ${url.includes("https://api.")} ${headings.some((text) => text.startsWith("Responses"))} ${await page.locator(".samples, aside .code").first().isVisible()}`,
    );
  }
  expect(shown).toEqual(api.operations.map(() => "true true true true"));
  expect(await page.getByRole("button", { name: "Search" }).count()).toBe(0);
  await context.close();
});

test("without JavaScript, the reader chooses the language and the example of a sample", async () => {
  const { context, page } = await open("operations/create-conversation.html", { javaScriptEnabled: false });
  const shown = async () => {
    const all = await page.locator(".samples figure.code").all();
    const visible: string[] = [];
    for (const one of all) if (await one.isVisible()) visible.push(await one.innerText());
    const titles = ["Escalator 2", "Fire drill"];
    return visible.map((text) => [
      text.includes("package main"),
      titles.filter((title) => text.includes(title)),
    ]);
  };
  const found = [await shown()];
  await page
    .getByRole("group", { name: "Example" })
    .getByRole("radio", { name: "FireDrillConversationRequest" })
    .check();
  found.push(await shown());
  await page.getByRole("group", { name: "Language" }).getByRole("radio", { name: "Go", exact: true }).check();
  found.push(await shown());
  expect(found).toEqual([[[false, ["Escalator 2"]]], [[false, ["Fire drill"]]], [[true, ["Fire drill"]]]]);
  await context.close();
});

test("a deep link leads to a field, and opens what it is in", async () => {
  const { context, page } = await open("operations/list-conversations.html");
  const inside = page.locator("details:not([open]) .fields > li[id]").first();
  const id = await inside.getAttribute("id");
  expect(await inside.isVisible()).toBe(false);
  await page.goto(`${urlOf("index.html")}`);
  await page.goto(`${urlOf("operations/list-conversations.html")}#${id}`);
  await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  await context.close();
});

test.each([
  ["an operation, with a typo", "creat conversaton", "operations/create-conversation.html"],
  ["a field, with a typo", "unseen_mesages_count", "#field.unseen_messages_count"],
  ["a header", "X-Loyalty-Club-Slug", "header.x-loyalty-club-slug"],
  ["a status", "429", "429"],
  ["the guide", "rate limits", "guide/rate-limits.html"],
  ["a title by the beginnings of its words", "list mess", "operations/list-messages.html"],
  ["most of the words, if no page has all", "zzzzzzzz conversations", "conversation"],
])("the search finds %s, with the keyboard alone", async (_name, typed, leads) => {
  const { context, page, asked, said } = await open("index.html");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await Promise.all([page.waitForURL(/(?<!index)\.html/), page.keyboard.press("Enter")]);
  expect({ url: page.url().includes(leads) ? leads : page.url(), asked, said }).toEqual({
    url: leads,
    asked: [],
    said: [],
  });
  await context.close();
});

test("the form sends a request to the mock, and shows its answer", async () => {
  const { context, page, asked } = await open("operations/create-conversation.html");
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByLabel("Server on this machine").fill(mock.url);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Send" }).click();
  const answer = page.locator(".answer");
  await answer.getByText("200 OK").waitFor();
  const request = await sent;
  const { body } = api.operations.find(({ id }) => id === "createConversation") ?? {};
  expect({
    url: request.url(),
    customer: request.headers()["x-customer"],
    body: JSON.parse(request.postData() ?? "") as unknown,
    text: (await answer.innerText()).includes('"author_id"'),
    others: asked.filter((url) => !url.startsWith(mock.url)),
  }).toEqual({
    url: `${mock.url}/v1/users/me/conversations`,
    customer: "id=1000941",
    body: [...(body?.content[0]?.examples.values() ?? [])][0],
    text: true,
    others: [],
  });
  await context.close();
});

test("the form asks the mock for an error, and will not ask another machine", async () => {
  const { context, page, said } = await open("operations/list-users.html");
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByLabel("Server on this machine").fill(mock.url);
  const wish = page.getByLabel("Response of the mock");
  await wish.selectOption({
    index: (await wish.locator("option").allInnerTexts()).findIndex((text) => text.startsWith("code=429")),
  });
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator(".answer").getByText("429 Too Many Requests").waitFor();
  await page.getByLabel("Server on this machine").fill("https://api.example.com");
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator(".answer").getByText("must be on this machine").waitFor();
  expect(said.filter((text) => !text.includes("429"))).toEqual([]);
  await context.close();
});

test("the keyboard alone reaches the content, a sample and the next page", async () => {
  const { context, page } = await open("operations/create-conversation.html");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  await page.getByRole("link", { name: /^Next/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/show-conversation\.html/);
  await context.close();
});

test("the reader's theme stays", async () => {
  const { context, page } = await open("index.html");
  await page.getByRole("button", { name: "Dark" }).click();
  await page.goto(urlOf("errors.html"));
  expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
  await context.close();
});
