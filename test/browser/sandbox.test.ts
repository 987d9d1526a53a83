/** The form on the pages of `spec/`, in a real browser, against the sandbox. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteOf } from "../docs/pages.ts";
import type { RunningSandbox } from "../sandbox/sandbox.ts";
import { start } from "../sandbox/start.ts";
import { launch, watched } from "./browser.ts";
import { type SiteFolder, writeSite } from "./folder.ts";

let browser: Browser;
let sandbox: RunningSandbox;
let folder: SiteFolder;

beforeAll(async () => {
  const { site } = await siteOf("spec/openapi.yaml");
  [browser, sandbox, folder] = await Promise.all([launch(), start(), writeSite(site)]);
});

afterAll(() => Promise.all([browser.close(), sandbox.close(), folder.remove()]));

test("a conversation that the form has started is in the list that it shows then", async () => {
  const page = await browser.newPage();
  const { asked } = watched(page, folder.url);
  const send = async (path: string, status: string): Promise<string> => {
    await page.goto(folder.at(path));
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByLabel("Server on this machine").fill(sandbox.url);
    await page.getByLabel("Authorization").fill("Bearer marta-token");
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator(".answer").getByText(status).waitFor();
    return page.locator(".answer pre").last().innerText();
  };
  const { conversation } = JSON.parse(await send("operations/create-conversation.html", "200 OK")) as Created;
  const { conversations } = JSON.parse(await send("operations/list-conversations.html", "200 OK")) as Listed;
  expect(conversations[0]).toEqual(conversation);
  expect(asked.filter((url) => !url.startsWith(sandbox.url))).toEqual([]);
  await page.context().close();
});

interface Created {
  readonly conversation: unknown;
}

interface Listed {
  readonly conversations: readonly unknown[];
}
