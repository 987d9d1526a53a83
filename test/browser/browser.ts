/**
 * A real browser, with a page whose network requests are all recorded.
 */
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";

/**
 * Starts the Chrome in `CHROME_PATH`, or the installed one; on Linux, the Chromium of an npm package, because machines
 * that run tests often have none.
 */
/** @param args additional flags of the browser */
export async function launch(...args: readonly string[]): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return playwright.launch({ executablePath: CHROME_PATH, args: [...args] });
  if (process.platform !== "linux") return playwright.launch({ channel: "chrome", args: [...args] });
  const executablePath = await chromium.executablePath();
  // Not the package's own arguments: those run everything in one process, which exits when the first context closes,
  // and turn off web security. No sandbox, because CI may be root.
  return playwright.launch({ executablePath, args: ["--no-sandbox", "--headless=shell", ...args] });
}

/** What a page did that a documentation page must not do. */
export interface Trespasses {
  /** Addresses it requested besides its own file, whether or not its policy allowed the request. */
  readonly asked: readonly string[];
  /** Those that its policy allowed; only this test stopped them. */
  readonly sent: readonly string[];
  /** Directives of its policy that blocked something. */
  readonly refused: readonly string[];
  /** Errors and warnings in the console, uncaught errors, dialogs. */
  readonly said: readonly string[];
}

export const none: Trespasses = { asked: [], sent: [], refused: [], said: [] };

const listen = `globalThis.refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));`;

/** Opens a file in its own context, which the caller closes. `trespasses()` returns what has happened so far. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const sent: string[] = [];
  await context.route(/^(?!file:)/, (route, request) => {
    sent.push(request.url());
    return route.abort();
  });
  const page = await context.newPage();
  const { asked, said } = watch(page, (other) => other.split("#")[0] === url);
  await page.addInitScript({ content: listen });
  await page.goto(url);
  const trespasses = async () => ({ asked, sent, refused: await page.evaluate<string[]>("refused"), said });
  return { context, page, trespasses };
}

/** @param site requests to addresses that begin with it are not counted */
export function watched(page: Page, site: string) {
  return watch(page, (url) => url.startsWith(site) || url.startsWith("data:"));
}

function watch(page: Page, isOwn: (url: string) => boolean) {
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => {
    if (!isOwn(request.url())) asked.push(request.url());
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
