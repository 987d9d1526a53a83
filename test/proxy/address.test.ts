import { createServer } from "node:http";
import { expect, test } from "vitest";
import { proxy } from "../../scripts/commands/proxy.ts";
import { plain } from "../../scripts/core/problem.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { freePort, listen } from "../../scripts/edge/http-server.ts";

const api = readApi({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {} });

test("a port in use is a usage error, not a bug", async () => {
  const taken = await listen(createServer(), { host: "127.0.0.1", port: 0 }, 0);
  const { port, url: upstream } = taken;
  const log: string[] = [];
  const result = await proxy({
    api,
    files: new Set(),
    cwd: ".",
    upstream,
    host: "127.0.0.1",
    port,
    timeout: 60,
    errors: false,
    json: false,
    paint: plain,
    log: (line) => log.push(line),
    signal: new AbortController().signal,
  });
  await taken.close();
  const hint = "choose another with --port or --host, or any port with --port 0";
  const message = `Port ${port} of 127.0.0.1 is in use.`;
  expect({ result, log }).toEqual({
    result: {
      exitCode: 1,
      problems: [{ severity: "error", code: "proxy-address", message, hint }],
      summary: "The proxy did not start.",
    },
    log: [],
  });
});

test("a proxy of itself is refused", async () => {
  const port = await freePort();
  const upstream = `http://localhost:${port}/v1`;
  const where = { files: new Set<string>(), cwd: ".", upstream, host: "127.0.0.1", port };
  const how = { timeout: 60, errors: false, json: false, paint: plain, log: () => {} };
  const { exitCode, problems } = await proxy({ ...where, ...how, api, signal: new AbortController().signal });
  expect([exitCode, problems[0]?.message]).toEqual([1, "The upstream is the address of the proxy itself."]);
});
