/** The built package in a real browser: the same outcome as in every other runtime. */
import { expect, test } from "vitest";
import { built } from "../runtimes/built.ts";
import { startServers } from "../runtimes/servers.ts";
import { wanted } from "../runtimes/wanted.ts";
import { launch } from "./browser.ts";

test("Chromium", async () => {
  const made = await built();
  const [servers, browser] = await Promise.all([startServers(made.server), launch()]);
  await made.write(
    "page.js",
    'import { conformance } from "./conformance.js";\nObject.assign(globalThis, { conformance });',
  );
  const page = await browser.newPage();
  await page.goto(servers.pageWith(await made.bundle("page.js", "iife")));
  const found = await page.evaluate(`conformance(${JSON.stringify(servers.urls)})`);
  await browser.close();
  await Promise.all([servers.close(), made.remove()]);
  expect(found).toEqual(wanted);
});
