/** The mock's own pages, its request log, its data, and how it reloads the specification. */
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mock as command } from "../../scripts/commands/mock.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { createInventor } from "../../scripts/edge/mock/fake-data.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { renderMockPage } from "../../scripts/targets/html.ts";
import { load } from "../../scripts/pipeline.ts";
import { specFolder } from "../users-api/files.ts";
import { api, document, goodHeaders } from "./contract.ts";
import { request, send } from "./socket.ts";

let own: Mock;
beforeAll(async () => {
  const pages = {
    index: ({ api: model }: { readonly api: typeof api }, url: string) => renderMockPage(model, url),
    docs: () => Promise.resolve("<!doctype html>"),
  };
  own = await startMock({ document, api, port: 0, pages });
});
afterAll(() => own.close());

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

describe("the desk", () => {
  test("the page lists each operation, and loads nothing else", async () => {
    const answer = await fetch(`${own.url}/`);
    const page = await answer.text();
    expect(api.operations.filter(({ id }) => !page.includes(`<section id="${id}" `))).toEqual([]);
    const policy = answer.headers.get("content-security-policy") ?? "";
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = ""]) => hashOf(text));
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = ""]) => hashOf(text));
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src '${scripts.join("")}'`,
      `style-src '${styles.join("")}'`,
      "connect-src 'self'",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test("the request log can be filtered and cleared", async () => {
    await fetch(`${own.url}/__mock/requests`, { method: "DELETE" });
    await fetch(`${own.url}/v1/users?page_no=x`, { headers: goodHeaders });
    await fetch(`${own.url}/v1/users`, { headers: goodHeaders });
    const found = await fetch(`${own.url}/__mock/requests?status=422&operation=listUsers`);
    const { requests } = (await found.json()) as { requests: readonly object[] };
    expect(requests).toEqual([
      {
        id: expect.any(Number),
        method: "GET",
        target: "/v1/users?page_no=x",
        operation: "listUsers",
        status: 422,
        reason: 'Parameter "page_no" must be integer.',
      },
    ]);
    await fetch(`${own.url}/__mock/requests`, { method: "DELETE" });
    expect(await (await fetch(`${own.url}/__mock/requests`)).json()).toEqual({ requests: [] });
  });

  test.each([
    ["GET /__mock/nowhere", {}, 404],
    ["PATCH /__mock/requests", {}, 405],
    ["GET /__mock/requests?limit=-1", {}, 422],
    ["GET /__mock/requests?%ZZ=%FF&__proto__=1", {}, 422],
    ["GET /__mock/__proto__", {}, 404],
    ["GET /__mock/%FF", {}, 404],
    ["GET /__mock/requests", { "sec-fetch-site": "cross-site" }, 403],
    ["POST /__mock/faults", { "sec-fetch-site": "cross-site" }, 403],
    ["DELETE /__mock/faults", {}, 405],
    ["POST /__mock/faults", { "content-length": "9999999" }, 413],
    ["BREW /__mock/requests", {}, 400],
    ["HEAD /", {}, 200],
    ["POST /", {}, 404],
  ] as const)("nasty: %s", async (line, headers, want) => {
    const [answer] = await send(own.port, request(line, headers));
    expect(answer?.status).toBe(want);
  });
});

test("generated data is valid, and the same for the same seed and key", () => {
  const checks = createChecks(api);
  const [one, other] = [createInventor(api, checks, 1), createInventor(api, checks, 2)];
  const media = api.operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content));
  const wrong = media.filter((described) => {
    const made = one(described, "key");
    return !("value" in made) || checks(described.schema)(made.value).length > 0;
  });
  expect(wrong).toEqual([]);
  const [first] = media;
  if (!first) throw new Error("no media type");
  expect(one(first, "key")).toEqual(one(first, "key"));
  expect(one(first, "key")).not.toEqual(one(first, "another"));
  expect(one(first, "key")).not.toEqual(other(first, "key"));
});

test("a bad save of a file behind a $ref keeps the old version, a good one is served", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "mock-"));
  await cp(specFolder, cwd, { recursive: true });
  const files = new Set<string>();
  const read = () => load({ spec: "openapi.yaml", cwd, onRead: (file) => void files.add(file) });
  const lines: string[] = [];
  const waiting = new Map<string, () => void>();
  const said = (part: string) => new Promise<void>((resolve) => void waiting.set(part, resolve));
  const log = (line: string) => {
    lines.push(line);
    for (const [part, resolve] of waiting) if (line.includes(part)) resolve();
  };
  const end = new AbortController();
  const ready = said("Press Ctrl+C");
  const running = command({
    read,
    host: "127.0.0.1",
    port: 0,
    plain: false,
    follows: files,
    log,
    signal: end.signal,
  });
  await ready;
  const url = lines[0]?.split(" at ")[1];
  const email = async () => {
    const answer = await fetch(`${url}/v1/users/me/notifications_settings`, { headers: goodHeaders });
    return ((await answer.json()) as { notifications_settings: { email: boolean } }).notifications_settings
      .email;
  };
  const example = join(cwd, "components/examples/NotificationsSettingsSaved.yaml");
  const text = await readFile(example, "utf8");
  const refused = said("The saved specification has problems");
  await writeFile(example, `${text}\n]`);
  await refused;
  const kept = await email();
  const served = said("has changed");
  await writeFile(example, text.replace("email: true", "email: false"));
  await served;
  const changed = await email();
  end.abort();
  await running;
  await rm(cwd, { recursive: true });
  expect([
    kept,
    changed,
    lines.some((line) => /NotificationsSettingsSaved\.yaml:\d+:\d+/.test(line)),
  ]).toEqual([true, false, true]);
});
