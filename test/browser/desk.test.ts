/** The desks of the mock and of the sandbox, as a tester uses them: by keyboard, with no request to anybody else. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { renderDocs, renderMockPage } from "../../scripts/targets/html.ts";
import type { RunningSandbox } from "../sandbox/sandbox.ts";
import { start } from "../sandbox/start.ts";
import { document, specification } from "../users-api/specification.ts";
import { findingsIn } from "./axe.ts";
import { launch, watched } from "./browser.ts";

let browser: Browser;
let mock: Mock;
let sandbox: RunningSandbox;
beforeAll(async () => {
  const pages = {
    index: ({ api }: Pick<typeof specification, "api">, url: string) => renderMockPage(api, url),
    docs: () => renderDocs(document),
  };
  [browser, mock, sandbox] = await Promise.all([
    launch(),
    startMock({ ...specification, port: 0, pages }),
    start(),
  ]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), sandbox.close()]));

const desks = {
  mock: () => ({ site: mock.url, desk: `${mock.url}/`, base: `${mock.url}/__mock` }),
  sandbox: () => ({ site: sandbox.url, desk: `${sandbox.url}/__sandbox`, base: `${sandbox.url}/__sandbox` }),
};

async function opened(url: string, site: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const trespasses = watched(page, site);
  await page.goto(url);
  return { page, trespasses, close: () => context.close() };
}

const shownOperations = (page: Page) => page.locator("main > section:visible").count();

/** Presses Tab until the focus is on a button with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>("document.activeElement.textContent");
    if (name.test(focused)) return;
  }
  throw new Error(`No way to ${String(name)}`);
}

describe.each(["mock", "sandbox"] as const)("the %s's desk", { timeout: 60_000 }, (name) => {
  test("runs a scenario by keyboard alone, shows its answer, and the requests as they come", async () => {
    const { desk, site } = desks[name]();
    const { page, trespasses, close } = await opened(desk, site);
    await page.keyboard.press("/");
    await page.keyboard.type("listusers");
    const filtered = await shownOperations(page);
    await tabTo(page, /List Users/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Run listUsers for 402/);
    await page.keyboard.press("Enter");
    const answer = await page.locator(".answer").innerText();
    await page.locator(".journal b", { hasText: "402" }).waitFor();
    const said = await page.locator("[data-status]").innerText();
    await tabTo(page, /^Close/);
    await page.keyboard.press("Enter");
    const left = await page.locator(".answer").count();
    const focused = await page.evaluate<string>("document.activeElement.textContent");
    await close();
    expect({ filtered, answer, said, left, focused, asked: trespasses.asked }).toEqual({
      filtered: 1,
      answer: expect.stringMatching(/\b402 Payment Required in \d+ ms[\s\S]*"error": "/),
      said: expect.stringMatching(/^402 Payment Required in \d+ ms$/),
      left: 0,
      focused: expect.stringMatching(/^Run listUsers for 402/),
      asked: [],
    });
  });

  test("switches faults, which hold for every client, and shows those that another one has set", async () => {
    const { desk, site, base } = desks[name]();
    const { page, close } = await opened(desk, site);
    await page.getByLabel("Latency from, ms").fill("1");
    await page.getByLabel("to, ms").fill("5");
    await page.getByLabel("Fail, % of requests").fill("50");
    await page.getByLabel("with status").fill("418");
    await page.getByLabel("Only this operation").selectOption("createMessage");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.locator("[data-faults] [data-state]", { hasText: "On: " }).waitFor();
    const faults = async () => (await fetch(`${base}/faults`)).json();
    const set = await faults();
    await page.reload();
    await page.locator("[data-faults] [data-state]", { hasText: "On: " }).waitFor();
    const kept = await page.getByLabel("with status").inputValue();
    await page.getByRole("button", { name: "Turn off" }).click();
    await page.locator("[data-faults] [data-state]", { hasText: "Off." }).waitFor();
    await close();
    expect({ set, kept, off: await faults() }).toEqual({
      set: {
        latency: { distribution: "uniform", from: 1, to: 5 },
        errors: { rate: 0.5, status: 418 },
        operations: ["createMessage"],
      },
      kept: "418",
      off: {},
    });
  });

  test("copies the command, links to the documentation, and opens the operation that its address names", async () => {
    const { desk, site, base } = desks[name]();
    const { page, trespasses, close } = await opened(`${desk}#listUsers`, site);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: /^Copy the command of listUsers for 402 Feat/ }).click();
    await page.locator("[data-status]", { hasText: "Copied." }).waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    const link = await page.getByRole("link", { name: "Documentation of listUsers" }).getAttribute("href");
    await page.goto(base.replace(/\/__\w+$/, "") + link);
    await page.locator("h1, h2").first().waitFor();
    const title = await page.getByText("List Users").first().textContent();
    await close();
    expect({ copied, title: title?.trim(), asked: trespasses.asked }).toEqual({
      copied: expect.stringMatching(/^curl .*-H 'Prefer: code=402' '[^']*\/v1\/users'$/),
      title: "List Users",
      asked: [],
    });
  });

  test.each([
    [{ width: 1440, height: 900 }, "light"],
    [{ width: 1440, height: 900 }, "dark"],
    [{ width: 390, height: 844 }, "dark"],
  ] as const)("axe finds nothing at %j, %s, with an answer open", async (viewport, colorScheme) => {
    const { desk, site } = desks[name]();
    const { page, close } = await opened(`${desk}#listUsers`, site, { viewport, colorScheme });
    await page
      .getByRole("button", { name: /^Run listUsers for 200/ })
      .first()
      .click();
    await page.locator(".answer pre").last().waitFor();
    await page.locator(".journal b").first().waitFor();
    const found = await findingsIn(page);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    await close();
    expect({ found, isWithin: width <= viewport.width }).toEqual({ found: [], isWithin: true });
  });
});

test("without JavaScript, the mock's desk shows the commands", async () => {
  const { page, close } = await opened(mock.url, mock.url, { javaScriptEnabled: false });
  await page.locator("summary", { hasText: "/v1/users" }).first().click();
  const command = page.locator("#listUsers .command").first();
  await command.locator("summary").click();
  const text = await command.locator("pre").innerText();
  const controls = await page.locator("form:visible, button:visible").count();
  await close();
  expect([text.startsWith("curl "), controls]).toEqual([true, 0]);
});

test("the sandbox's desk has its clock, its callers, its data and a reset", { timeout: 60_000 }, async () => {
  const { desk, site } = desks.sandbox();
  const { page, trespasses, close } = await opened(desk, site);
  const now = page.locator("[data-now]");
  await page.getByLabel("Time, in UTC").fill("2031-05-06T07:08:09Z");
  await page.getByRole("button", { name: "Freeze" }).click();
  await page.getByRole("button", { name: "Set", exact: true }).click();
  await now.getByText("2031-05-06T07:08:09Z, frozen").waitFor();
  await page.getByRole("button", { name: "+1 day" }).click();
  await now.getByText("2031-05-07T07:08:09Z, frozen").waitFor();
  await page.getByLabel("Time, in UTC").fill("tomorrow");
  await page.getByRole("button", { name: "Set", exact: true }).click();
  await page.getByText("set must be a time in UTC").waitFor();
  await page.getByText("Other data").click();
  const seed = page.getByLabel("A seed, in YAML or JSON");
  const shown = await seed.inputValue();
  await seed.fill(shown.replaceAll("Marta", "Martina"));
  await page.getByRole("button", { name: "Replace the data" }).click();
  await page.getByText("The data is replaced.").waitFor();
  await page.getByLabel("As").selectOption({ label: "Jonas Berg" });
  await page.locator("#listUsers summary").first().click();
  await page.getByRole("button", { name: /^Run listUsers for 200/ }).click();
  const users = await page.locator(".answer pre").last().innerText();
  await page.locator("#listUsers .command summary").first().click();
  const command = await page.locator("#listUsers .command pre").first().innerText();
  await page.getByRole("button", { name: "Reset everything" }).click();
  await now.getByText("running").waitFor();
  const clock = (await (await fetch(`${sandbox.url}/__sandbox/clock`)).json()) as { frozen: boolean };
  await close();
  expect({
    users: users.includes("Martina"),
    command: command.includes("Bearer jonas-token"),
    frozen: clock.frozen,
    asked: trespasses.asked,
  }).toEqual({ users: true, command: true, frozen: false, asked: [] });
});
