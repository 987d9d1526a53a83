/** The server of `npm run docs -- --serve`. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteServer, serveSite } from "../../scripts/edge/docs/server.ts";

const html = `<!DOCTYPE html><head><meta content="connect-src 'none'"></head><body data-root="">Start</body>`;
const files = new Map([
  ["index.html", html],
  ["index.md", "# Start\n"],
  ["operations/show.html", html],
  ["operations/show.md", "# Show\n"],
  ["assets/site.css", "p {}"],
  ["redoc.html", "<p>Redoc</p>"],
]);

let server: SiteServer;
beforeAll(async () => {
  server = await serveSite({ files, servers: ['http://127.0.0.1:1/"'], host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());

test.each<[path: string, accept: string, want: string]>([
  ["/", "text/html,*/*;q=0.8", "200 text/html; charset=utf-8"],
  ["/", "*/*", "200 text/html; charset=utf-8"],
  ["/", "text/markdown", "200 text/markdown; charset=utf-8"],
  ["/operations/show", "text/html", "200 text/html; charset=utf-8"],
  ["/operations/show.html", "text/markdown, text/html;q=0.5", "200 text/markdown; charset=utf-8"],
  ["/operations/show.md", "text/html", "200 text/markdown; charset=utf-8"],
  ["/assets/site.css", "*/*", "200 text/css; charset=utf-8"],
  ["/operations/%73how?x=1", "*/*", "200 text/html; charset=utf-8"],
  ["/../package.json", "*/*", "404 text/html; charset=utf-8"],
  ["/%2e%2e/package.json", "*/*", "404 text/html; charset=utf-8"],
  ["/%", "text/markdown", "404 text/markdown; charset=utf-8"],
])("GET %s, accepting %s: %s", async (path, accept, want) => {
  const response = await fetch(server.url + path, { headers: { accept } });
  expect(`${response.status} ${response.headers.get("content-type")}`).toBe(want);
});

test("a connection stays open while its client is busy", async () => {
  const { headers } = await fetch(server.url);
  expect(headers.get("keep-alive")).toBe("timeout=65");
});

test("a page that is served may load again, and knows the servers; a page without a twin stays as it is", async () => {
  expect([await textAt("/"), await textAt("/redoc.html")]).toEqual([
    `<!DOCTYPE html><head><meta content="connect-src 'self'"><script src="/__docs/live.js" defer></script>\n</head><body data-servers="[&#34;http://127.0.0.1:1/\\&#34;&#34;]" data-root="">Start</body>`,
    "<p>Redoc</p>",
  ]);
});

const textAt = async (path: string) => (await fetch(server.url + path)).text();

test("an open page hears of a change, and then gets the new one", async () => {
  const { body } = await fetch(`${server.url}/__docs/live`);
  const reader = body?.getReader();
  await reader?.read();
  server.replace(new Map([...files, ["index.md", "# Changed\n"]]));
  const told = new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
  const text = await textAt("/index.md");
  expect({ told, text }).toEqual({ told: "data: changed\n\n", text: "# Changed\n" });
});

test.each(["POST", "DELETE"])("%s is refused", async (method) => {
  expect((await fetch(server.url, { method })).status).toBe(405);
});
