/** Each command that serves: one line when it is ready, and on SIGTERM one that says what it did. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../scripts/edge/http-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let upstream: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  const server = createServer((_request, response) => response.writeHead(404).end());
  upstream = await listen(server, { host: "127.0.0.1", port: 0 }, 0);
});
afterAll(() => upstream.close());

/** @returns the exit code, how many lines said that it is ready, and the last line without its time */
async function served(...argv: readonly string[]) {
  const child = spawn(process.execPath, [...argv, "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  let text = "";
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += String(chunk);
      const [, url] = /is ready at (http:\S+)\n/.exec(text) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void closed.then(() => reject(new Error(text)));
  });
  const url = await ready;
  await (await fetch(`${url}/users`)).arrayBuffer();
  child.kill("SIGTERM");
  const [exitCode] = (await closed) as [number | null];
  const lines = text.trimEnd().split("\n");
  return {
    exitCode,
    ready: lines.filter((line) => line.includes("is ready at")).length,
    last: lines.at(-1)?.replace(/ (?:in|\()\s?[\d.]+ s\)?/, ""),
  };
}

test.each([
  [
    "mock",
    ["scripts/main.js", "mock"],
    { exitCode: 0, ready: 1, last: "✓ The mock has stopped: 1 request, 1 refused." },
  ],
  [
    "proxy",
    ["scripts/main.js", "proxy"],
    { exitCode: 1, ready: 1, last: "✗ 1 error. 1 request, 1 defect, coverage 0.0 %." },
  ],
  [
    "documentation, which starts a mock and a sandbox",
    ["scripts/main.js", "docs", "--serve"],
    {
      exitCode: 0,
      ready: 3,
      last: "✓ The documentation has stopped. The mock has stopped: 0 requests, 0 refused.",
    },
  ],
  [
    "sandbox",
    ["test/sandbox/main.ts"],
    { exitCode: 0, ready: 1, last: "The sandbox has stopped: 1 request, 1 refused." },
  ],
] as const)("the %s", { timeout: 60_000 }, async (name, argv, want) => {
  const own = name === "proxy" ? ["--upstream", upstream.url] : [];
  expect(await served(...argv, ...own)).toEqual(want);
});
