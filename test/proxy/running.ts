/** A proxy between a test and an upstream of its own. */
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { afterAll } from "vitest";
import { load } from "js-yaml";
import { type ProxyRequest, proxy } from "../../scripts/commands/proxy.ts";
import { asObject } from "../../scripts/core/json.ts";
import { plain } from "../../scripts/core/problem.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import type { Result } from "../../scripts/core/result.ts";
import { listen } from "../../scripts/edge/http-server.ts";

export const pets = readApi(
  asObject(load(await readFile(new URL("../contract/pets.yaml", import.meta.url), "utf8"))),
);
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

export function closeLater(close: () => Promise<unknown>): void {
  closing.push(close);
}

export interface Running {
  readonly url: string;
  readonly port: number;
  readonly lines: readonly string[];
  readonly end: () => Promise<Result>;
}

export async function proxyOf(upstream: string, options: Partial<ProxyRequest> = {}): Promise<Running> {
  const lines: string[] = [];
  const stop = new AbortController();
  const started = Promise.withResolvers<string>();
  const running = proxy({
    api: pets,
    files: new Set(),
    cwd: ".",
    upstream,
    host: "127.0.0.1",
    port: 0,
    timeout: 60,
    errors: false,
    json: false,
    paint: plain,
    log: (line) => {
      lines.push(line);
      const [, url] = /^The proxy for .* is ready at (.*)$/.exec(line) ?? [];
      if (url !== undefined) started.resolve(url);
    },
    signal: stop.signal,
    ...options,
  });
  running.catch(started.reject);
  const url = await started.promise;
  const end = () => {
    stop.abort();
    return running;
  };
  closeLater(end);
  return { url, port: Number(new URL(url).port), lines, end };
}

export async function serving(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const { url, close } = await listen(createServer(handle), { host: "127.0.0.1", port: 0 }, 0);
  closeLater(close);
  return url;
}

export function told({ problems }: Result): readonly string[] {
  return problems.map(({ code, message }) => `${code}: ${message}`);
}
