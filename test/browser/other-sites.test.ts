/** Pages of other sites against a mock and a sandbox on this machine: they read nothing and change nothing of their controls. */
import { createServer } from "node:http";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../scripts/edge/http-server.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { goodHeaders } from "../mock/contract.ts";
import type { RunningSandbox } from "../sandbox/sandbox.ts";
import { start } from "../sandbox/start.ts";
import { specification } from "../users-api/specification.ts";
import { launch } from "./browser.ts";

let browser: Browser;
let mock: Mock;
let sandbox: RunningSandbox;
let site: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  const { document, api } = specification;
  const pages = createServer((_request, response) =>
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Another site</title>"),
  );
  // Chrome would ask before a public site's page may reach this machine; a site here is one in a local network.
  const flags = ["--host-resolver-rules=MAP *.test 127.0.0.1", "--disable-features=LocalNetworkAccessChecks"];
  [browser, mock, sandbox, site] = await Promise.all([
    launch(...flags),
    startMock({ document, api, port: 0 }),
    start(),
    listen(pages, { host: "127.0.0.1", port: 0 }, 0),
  ]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), sandbox.close(), site.close()]));

/** What the page at `url` can read of an address, and what it can send to it. */
const tries = `async (address) => {
  const read = [];
  const note = (what) => (value) => { read.push(what + ": " + JSON.stringify(value).slice(0, 60)); };
  const quiet = () => {};
  const loaded = (name, set, event = "load") => new Promise((done) => {
    const element = document.createElement(name);
    element.addEventListener(event, () => { note(name)("loaded"); done(); });
    element.addEventListener("error", done);
    set(element);
    document.body.append(element);
    setTimeout(done, 2000);
  });
  const text = async (answer) => { if (answer.ok) note("fetch")(await answer.text()); };
  await fetch(address).then(text, quiet);
  await fetch(address, { credentials: "include", headers: { "X-Custom": "1" } }).then(text, quiet);
  await fetch(address, { method: "DELETE" }).then(text, quiet);
  await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }).then(text, quiet);
  await fetch(address, { method: "POST", mode: "no-cors", body: "{}" }).catch(quiet);
  await fetch(address, { method: "POST", mode: "no-cors", body: new URLSearchParams({ a: "1" }) }).catch(quiet);
  navigator.sendBeacon(address, "{}");
  await loaded("img", (element) => { element.src = address; });
  await loaded("script", (element) => { element.src = address; });
  await new Promise((done) => {
    const source = new EventSource(address);
    source.onopen = () => { note("events")("open"); source.close(); done(); };
    source.onerror = () => { source.close(); done(); };
  });
  await new Promise((done) => {
    const socket = new WebSocket(address.replace("http", "ws"));
    socket.onopen = () => { note("socket")("open"); socket.close(); done(); };
    socket.onerror = done;
  });
  await new Promise((done) => {
    const frame = document.createElement("iframe");
    frame.name = address;
    document.body.append(frame);
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: address, target: address, enctype: "text/plain" });
    document.body.append(form);
    frame.onload = () => {
      try {
        const seen = frame.contentDocument.body.innerText;
        if (!seen.startsWith('{"error":')) note("frame")(seen);
      } catch {} // of another origin
      done();
    };
    form.submit();
    setTimeout(done, 2000);
  });
  return read;
}`;

async function readBy(page: Page | Frame, address: string): Promise<string[]> {
  return page.evaluate<string[]>(`(${tries})(${JSON.stringify(address)})`);
}

const controls = () => [
  `${mock.url}/__mock/requests`,
  `${mock.url}/__mock/openapi.json`,
  `${sandbox.url}/__sandbox/requests`,
  `${sandbox.url}/__sandbox/reset`,
];

/** What a page could change: the journals, and a conversation that a reset would remove. */
async function state(): Promise<unknown> {
  const journal = await fetch(`${mock.url}/__mock/requests?operation=listUsers`);
  const conversations = await fetch(`${sandbox.url}/v1/users/me/conversations`, { headers: asMarta });
  return [await journal.json(), await conversations.json()];
}

const asMarta = { ...goodHeaders, authorization: "Bearer marta-token" };

async function before(): Promise<unknown> {
  await fetch(`${mock.url}/v1/users`, { headers: goodHeaders });
  await fetch(`${sandbox.url}/v1/users/me/conversations`, {
    method: "POST",
    headers: { ...asMarta, "content-type": "application/json" },
    body: "{}",
  });
  return state();
}

describe("a page of another site", { timeout: 120_000 }, () => {
  test("reads and changes nothing", async () => {
    const known = await before();
    const page = await browser.newPage();
    await page.goto(`http://evil.test:${new URL(site.url).port}/`);
    const read = await Promise.all(controls().map((address) => readBy(page, address)));
    expect([read.flat(), await state()]).toEqual([[], known]);
    await page.close();
  });

  test("reads and changes nothing from a sandboxed frame, whose origin is null", async () => {
    const known = await before();
    const page = await browser.newPage();
    await page.goto(`http://evil.test:${new URL(site.url).port}/`);
    await page.setContent(
      `<iframe sandbox="allow-scripts allow-forms" srcdoc="<!doctype html><body>"></iframe>`,
    );
    const [, frame] = page.frames();
    const read: string[] = [];
    for (const address of controls())
      read.push(
        ...((await frame?.evaluate<string[]>(`(${tries})(${JSON.stringify(address)})`)) ?? ["no frame"]),
      );
    expect([read, await state()]).toEqual([[], known]);
    await page.close();
  });

  test("would read what a page of this machine reads", async () => {
    await before();
    const page = await browser.newPage();
    await page.goto(`http://localhost:${new URL(site.url).port}/`);
    const read = await readBy(page, `${mock.url}/__mock/openapi.json`);
    expect(read[0]).toMatch(/^fetch: "\{\\"openapi/);
    await page.close();
  });

  test("reads and changes nothing by a name that it binds to this machine", async () => {
    const known = await before();
    const read: string[] = [];
    for (const address of controls()) {
      const page = await browser.newPage();
      const rebound = address.replace("127.0.0.1", "evil.test");
      const answer = await page.goto(rebound);
      read.push(String(answer?.status()), ...(await readBy(page, rebound)));
      await page.close();
    }
    expect([read, await state()]).toEqual([["403", "403", "403", "403"], known]);
  });
});
