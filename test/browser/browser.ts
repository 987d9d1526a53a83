/**
 * A real browser, and a page in it whose every step outside is written down.
 */
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";

/**
 * Starts the Chrome that `CHROME_PATH` names, or the installed one; on Linux the Chromium that an npm package carries,
 * since a machine that runs tests has often none.
 */
export async function launch(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return playwright.launch({ executablePath: CHROME_PATH });
  if (process.platform !== "linux") return playwright.launch({ channel: "chrome" });
  const executablePath = await chromium.executablePath();
  // Not the package's own arguments: they run all in one process, which ends with the first context that closes,
  // and switch web security off. Without a sandbox, because CI may be root.
  return playwright.launch({ executablePath, args: ["--no-sandbox", "--headless=shell"] });
}

/** What a page did that a page of documentation has no business doing. */
export interface Trespasses {
  /** Addresses that it asked for beside its own file, whether or not its policy let the question out. */
  readonly asked: readonly string[];
  /** Those of them that its policy let out: only this net stopped them. */
  readonly sent: readonly string[];
  /** Directives of its policy that refused something. */
  readonly refused: readonly string[];
  /** Errors and warnings in the console, uncaught errors, dialogs. */
  readonly said: readonly string[];
}

export const none: Trespasses = { asked: [], sent: [], refused: [], said: [] };

const listen = `globalThis.refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));`;

/** Opens a file in a context of its own, which the caller closes. `trespasses()` tells what has happened so far. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const sent: string[] = [];
  await context.route(/^(?!file:)/, (route, request) => {
    sent.push(request.url());
    return route.abort();
  });
  const page = await context.newPage();
  const { asked, said } = watch(page, url);
  await page.addInitScript({ content: listen });
  await page.goto(url);
  const trespasses = async () => ({ asked, sent, refused: await page.evaluate<string[]>("refused"), said });
  return { context, page, trespasses };
}

function watch(page: Page, url: string) {
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) asked.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  return { asked, said };
}
