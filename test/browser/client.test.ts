/** The hooks in a real browser, bundled like an application, against the mock and the server. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { specification } from "../users-api/specification.ts";
import { type Serving, jonas, sharedHeaders, start } from "../users-api/server.ts";
import type { Settings } from "./app.ts";
import { launch } from "./browser.ts";

const started = { conversation: { user_ids: [jonas] }, message: { content: "Lift 3 is dark." } };
const path = "/v1/users/me/conversations";

let script: string;
let browser: Browser;
let mock: Mock;
let server: Serving;
beforeAll(async () => {
  const entryPoints = [fileURLToPath(new URL("app.ts", import.meta.url))];
  const define = { "process.env.NODE_ENV": '"production"' };
  const { outputFiles } = await build({ entryPoints, bundle: true, format: "iife", write: false, define });
  script = outputFiles[0]?.text ?? "";
  [browser, mock, server] = await Promise.all([launch(), startMock({ ...specification, port: 0 }), start()]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), server.close()]));

/** Serves the page from the server's own origin, as behind a gateway, so that CORS is not involved. */
async function open(baseUrl: string, token = "marta-token") {
  const context = await browser.newContext();
  await context.route(`${baseUrl}/page`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Page</title><div></div>" }),
  );
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.pathname === path) asked.push(`${request.method()} ${url.search}`);
  });
  await page.goto(`${baseUrl}/page`);
  await page.addScriptTag({ content: script });
  const settings: Settings = { options: { baseUrl, token, headers: sharedHeaders, retry: false }, started };
  await page.evaluate(`start(document.querySelector("div"), ${JSON.stringify(settings)})`);
  return { page, asked };
}

const listed = (page: Page, label: "all" | "some") =>
  page.getByRole("list", { name: label }).getByRole("listitem");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const appears = (page: Page, label: "all" | "some", count: number) =>
  listed(page, label)
    .nth(count - 1)
    .waitFor();

describe("the mock", () => {
  test("a list, which is fetched again after a creation", async () => {
    const { page, asked } = await open(mock.url);
    await appears(page, "all", 1);
    await appears(page, "some", 1);
    expect(asked.toSorted()).toEqual(["GET ?per_page=1", "GET ?per_page=100"]);
    const again = page.waitForResponse((response) => response.url().endsWith("per_page=100"));
    await press(page, "Start");
    await again;
    expect(asked.slice(2).toSorted()).toEqual(["GET ?per_page=1", "GET ?per_page=100", "POST "]);
    await page.context().close();
  });

  test("an error, distinguished by its status", async () => {
    const { page, asked } = await open(mock.url, "");
    await page.getByRole("alert").getByText("401").waitFor();
    expect(asked.toSorted()).toEqual(["GET ?per_page=1", "GET ?per_page=100"]);
    await page.context().close();
  });
});

describe("a server with state", () => {
  test("an infinite list to its end; a created item appears in both lists", async () => {
    const { page } = await open(server.url);
    await appears(page, "all", 2);
    await appears(page, "some", 1);
    const count = await listed(page, "all").count();
    for (let shown = 2; shown <= count; shown++) {
      await press(page, "More");
      await appears(page, "some", shown);
    }
    expect(await listed(page, "some").allTextContents()).toEqual(await listed(page, "all").allTextContents());
    expect(await page.getByRole("button", { name: "More" }).isDisabled()).toBe(true);
    await press(page, "Start");
    await appears(page, "all", count + 1);
    expect(await listed(page, "all").count()).toBe(count + 1);
    await page.context().close();
  });
});
