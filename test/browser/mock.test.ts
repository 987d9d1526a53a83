/** The mock's page in a real browser: text of a document stays text, and the page does not hide a document's `/`. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { startMock } from "../../scripts/edge/mock/server.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { renderMockPage } from "../../scripts/targets/html.ts";
import { launch } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const attack = `"'></title></style></script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)> javascript:alert(4) \u202e`;
const hostile = {
  openapi: "3.1.0",
  info: { title: attack, version: attack },
  paths: {
    [`/${attack}/{id}`]: {
      get: {
        operationId: attack,
        summary: attack,
        parameters: [{ name: "id", in: "path", required: true, example: attack, schema: { type: "string" } }],
        responses: {
          200: {
            description: attack,
            content: { "text/html": { examples: { [attack]: { summary: attack, value: attack } } } },
          },
        },
      },
    },
  },
};

const pages = {
  index: ({ api }: { readonly api: ReturnType<typeof readApi> }, url: string) => renderMockPage(api, url),
  docs: () => Promise.resolve("<!doctype html>"),
};

test("a hostile document runs nothing and requests nothing", async () => {
  const mock = await startMock({ document: hostile, api: readApi(hostile), port: 0, pages });
  const context = await browser.newContext();
  const page = await context.newPage();
  const events: string[] = [];
  page.on("dialog", (dialog) => {
    events.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => events.push(request.url()));
  page.on("pageerror", (error) => events.push(error.message));
  page.on("console", (message) => events.push(message.text()));
  await page.goto(`${mock.url}/`, { waitUntil: "networkidle" });
  const title = await page.locator("h1").textContent();
  await page.getByRole("button", { name: /^Run/ }).first().click();
  await page.locator(".answer pre").last().waitFor();
  const made = await page.locator("img, svg, [onerror], [onload], [href^='javascript:']").count();
  const scripts = await page.locator("script").count();
  await context.close();
  await mock.close();
  const asked = new Set(events.map((event) => event.replace(/\?.*/, "")));
  expect({ asked: [...asked].map((url) => url.slice(0, mock.url.length)), made, scripts, title }).toEqual({
    asked: Array.from(asked, () => mock.url),
    made: 0,
    scripts: 2,
    title: `Mock of ${attack} ${attack}`.replaceAll("\u202e", "\ufffd"),
  });
});

const rooted = {
  openapi: "3.1.0",
  info: { title: "Rooted", version: "1" },
  paths: {
    "/": {
      get: {
        operationId: "root",
        responses: { 200: { description: "", content: { "application/json": { example: { own: true } } } } },
      },
    },
  },
};

test("a document's own / is served", async () => {
  const mock = await startMock({ document: rooted, api: readApi(rooted), port: 0, pages });
  const answer = await (await fetch(`${mock.url}/`)).json();
  await mock.close();
  expect(answer).toEqual({ own: true });
});
