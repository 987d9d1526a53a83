/** No page of another site reads or changes the controls of a mock or a sandbox, by DNS rebinding or else. */
import { createServer } from "node:http";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../scripts/edge/http-server.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { start } from "../sandbox/start.ts";
import { specification } from "../users-api/specification.ts";
import { launch } from "./browser.ts";

let browser: Browser;
let mock: Mock;
let sandbox: Awaited<ReturnType<typeof start>>;
let folder: string;
beforeAll(async () => {
  browser = await launch("--host-resolver-rules=MAP evil.example 127.0.0.1");
  [mock, sandbox] = await Promise.all([startMock({ ...specification, port: 0 }), start()]);
  folder = await mkdtemp(join(tmpdir(), "controls-"));
});
afterAll(async () => {
  await Promise.all([browser.close(), mock.close(), sandbox.close()]);
  await rm(folder, { recursive: true });
});

/** The members of `RequestInit` that these calls have. */
interface Init {
  readonly method?: string;
  readonly mode?: "no-cors";
  readonly credentials?: "include";
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What a page gets: the status, or that it may not know. */
async function asked(page: string, calls: readonly (readonly [url: string, init?: Init])[]) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(page);
  const got = await tab.evaluate(
    (all) =>
      Promise.all(
        all.map(([url, init]) =>
          fetch(url, init).then(
            ({ type, status }) => (type === "opaque" ? "opaque" : status),
            () => "unreadable",
          ),
        ),
      ),
    calls,
  );
  await context.close();
  return got;
}

async function sitePage(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const html = "<!doctype html><title>A page</title>";
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html").end(html);
  });
  return listen(server, { host: "127.0.0.1", port: 0 }, 0);
}

const simple = { mode: "no-cors", method: "POST" } as const;
const controls = (one: string, other: string) =>
  [
    [`${one}/__mock/requests`],
    [`${one}/__mock/openapi.json`],
    [`${one}/__mock/requests`, { method: "DELETE" }],
    [`${other}/__sandbox/requests`],
    [`${other}/__sandbox/clock`, { ...simple, body: '{"frozen":true}' }],
    [`${other}/__sandbox/reset`, simple],
  ] as const;

async function frozen(): Promise<unknown> {
  return (await fetch(`${sandbox.url}/__sandbox/clock`)).json();
}

test("a page of another site", async () => {
  const { port, close } = await sitePage();
  const got = await asked(`http://evil.example:${port}/`, controls(mock.url, sandbox.url));
  await close();
  expect([got, await frozen()]).toEqual([
    ["unreadable", "unreadable", "unreadable", "unreadable", "opaque", "opaque"],
    expect.objectContaining({ frozen: false }),
  ]);
});

test("a page whose name is bound to this machine afterwards", async () => {
  const [one = "", other = ""] = [mock.port, sandbox.port].map((port) => `http://evil.example:${port}`);
  const all = controls(one, other);
  const here = await asked(`${one}/v1/none`, all.slice(0, 3));
  const there = await asked(`${other}/v1/none`, all.slice(3));
  expect([here, there, await frozen()]).toEqual([
    [403, 403, 403],
    [403, 403, 403],
    expect.objectContaining({ frozen: false }),
  ]);
});

test("a page of this machine may use the controls, and a file may call the API", async () => {
  const { port, close } = await sitePage();
  const local = await asked(`http://localhost:${port}/`, controls(mock.url, sandbox.url).slice(0, 3));
  await close();
  const file = join(folder, "page.html");
  await writeFile(file, "<!doctype html><title>A page</title>");
  const headers = {
    Authorization: "Bearer marta-token",
    "X-User-Agent": "page",
    "X-Product-Name": "page",
    "X-Customer": "id=1000941",
  };
  const calls = [
    [`${mock.url}/v1/users`, { headers, credentials: "include" }],
    [`${sandbox.url}/v1/users`, { headers }],
    [`${mock.url}/__mock/requests`],
  ] as const;
  const fromFile = await asked(pathToFileURL(file).href, calls);
  expect([local, fromFile]).toEqual([
    [200, 200, 204],
    [200, 200, "unreadable"],
  ]);
});
