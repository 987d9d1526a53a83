/** An operation in our documentation and in that of other tools: what a reader downloads, and how long they wait. */
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { launch } from "../browser/browser.ts";
import { type Listening, listen } from "../../scripts/edge/http-server.ts";
import { siteOf } from "../docs/pages.ts";
import { specFolder } from "../users-api/files.ts";
import { median } from "./compare.ts";

const peers = new URL("docs-peers/node_modules/", import.meta.url);
const rounds = 5;

type Browser = Awaited<ReturnType<typeof launch>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;
type Files = ReadonlyMap<string, string | Buffer>;

interface Contender {
  readonly name: string;
  readonly path: string;
}

interface Visit {
  readonly bytes: number;
  /** Milliseconds since the request of the page. */
  readonly first: number;
  readonly largest: number;
  /** When the last task of at least 50 ms ended; 0 without any. */
  readonly busy: number;
  readonly outside: number;
}

export async function benchDocs(): Promise<void> {
  const installed = await readdir(peers).catch(() => []);
  if (installed.length === 0) {
    console.error(
      "The tools to compare with are not installed. Run 'npm ci --prefix test/bench/docs-peers'.",
    );
    process.exitCode = 2;
    return;
  }
  const { site } = await siteOf(`${specFolder}/openapi.yaml`);
  const { url, close } = await serve(await filesOf(site));
  const browser = await launch();
  const contenders = [
    { name: "ours, an operation", path: "operations/create-conversation.html" },
    { name: "ours, the start", path: "index.html" },
    { name: "Redoc, in redoc.html", path: "redoc.html" },
    { name: `Scalar ${await versionOf("@scalar/api-reference")}`, path: "scalar.html" },
    { name: `Swagger UI ${await versionOf("swagger-ui-dist")}`, path: "swagger.html" },
  ];
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < rounds; round++)
    for (const { name, path } of contenders)
      visits.set(name, [...(visits.get(name) ?? []), await visit(browser, url, path)]);
  await browser.close();
  await close();
  print(contenders, visits);
}

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL(`${name}/package.json`, peers), "utf8")) as {
    version: string;
  };
  return version;
}

function from(path: string): Promise<Buffer> {
  return readFile(new URL(path, peers));
}

/** The site, and beside it the pages that the other tools' guides say to write. */
async function filesOf(site: ReadonlyMap<string, string>): Promise<Files> {
  return new Map<string, string | Buffer>([
    ...site,
    ["scalar.js", await from("@scalar/api-reference/dist/browser/standalone.js")],
    [
      "scalar.html",
      pageOf(
        "",
        `<div id="app"></div><script src="scalar.js"></script><script>Scalar.createApiReference("#app", { url: "openapi.json" })</script>`,
      ),
    ],
    ["swagger.js", await from("swagger-ui-dist/swagger-ui-bundle.js")],
    ["swagger.css", await from("swagger-ui-dist/swagger-ui.css")],
    [
      "swagger.html",
      pageOf(
        `<link rel="stylesheet" href="swagger.css">`,
        `<div id="ui"></div><script src="swagger.js"></script><script>SwaggerUIBundle({ dom_id: "#ui", url: "openapi.json" })</script>`,
      ),
    ],
  ]);
}

function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API</title>${head}</head><body>${body}</body></html>`;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
};

/** Everything is compressed beforehand, so that only the reader's side is measured. */
async function serve(files: Files): Promise<Listening> {
  const packed = new Map([...files].map(([path, content]) => [`/${path}`, gzipSync(content, { level: 9 })]));
  const server = createServer(({ url = "" }, response) => {
    const content = packed.get(url);
    const type = types[url.split(".").at(-1) ?? ""] ?? "text/plain";
    if (content) response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(content);
    else response.writeHead(404).end();
  });
  return listen(server, { host: "127.0.0.1", port: 0 }, 0);
}

const observe = `globalThis.seen = { largest: 0, busy: 0 };
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) seen.largest = startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) seen.busy = startTime + duration; })
    .observe({ type: "longtask", buffered: true });`;

/** The page has been still for a second: the network, and the browser's thread. */
const isStill = `performance.now() - Math.max(seen.busy, ...performance.getEntriesByType("resource").map((one) => one.responseEnd), 0) > 1000`;

/** Asks from outside, because the policy of our pages lets no text become code. */
async function still(page: Page): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await page.evaluate<boolean>(isStill)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function visit(browser: Browser, url: string, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const outside: string[] = [];
  await context.route(
    (to) => !to.href.startsWith(url),
    (route, request) => {
      outside.push(request.url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  await page.addInitScript({ content: observe });
  await page.goto(`${url}/${path}`);
  await still(page);
  const seen = await page.evaluate<Omit<Visit, "outside">>(
    `({ ...seen, first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0, bytes:
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) })`,
  );
  await context.close();
  return { ...seen, outside: outside.filter((to) => /^(?:https?|wss?):/.test(to)).length };
}

function print(contenders: readonly Contender[], visits: ReadonlyMap<string, readonly Visit[]>): void {
  console.log(
    "| page | KB, gzip | first paint, ms | largest paint, ms | last long task ends, ms | requests elsewhere |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name } of contenders) {
    const of = (part: keyof Visit) => median((visits.get(name) ?? []).map((one) => one[part]));
    const times = [of("first"), of("largest"), of("busy")].map((time) => time.toFixed(0));
    console.log(`| ${[name, (of("bytes") / 1000).toFixed(0), ...times, of("outside")].join(" | ")} |`);
  }
}
