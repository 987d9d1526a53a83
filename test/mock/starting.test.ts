/** The mock while its document is being read: requests wait, and no save is lost. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mock } from "../../scripts/commands/mock.ts";
import { readAside } from "../../scripts/commands/read-aside.ts";
import { type ExchangeableMock, openMock } from "../../scripts/edge/mock/server.ts";
import { api, document, goodHeaders } from "./contract.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "starting-"));
});
afterAll(() => rm(folder, { recursive: true }));

const asked = async ({ url }: ExchangeableMock) => fetch(`${url}/v1/users`, { headers: goodHeaders });

test("a request waits until there is a document", async () => {
  const own = await openMock({ port: 0 });
  const answer = asked(own);
  await own.replace({ document, api });
  expect((await answer).status).toBe(200);
  await own.close();
});

test("a request that has waited for too long gets 503, and when to come again", async () => {
  const own = await openMock({ port: 0, patience: 1 });
  const answer = await asked(own);
  expect([answer.status, answer.headers.get("retry-after"), await answer.json()]).toEqual([
    503,
    "5",
    { error: "The mock is still reading the document." },
  ]);
  await own.close();
});

const spec = (title: string) =>
  JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });

test("what is saved while the document is being read is read again", async () => {
  await writeFile(join(folder, "openapi.json"), spec("Old"));
  const files = new Set<string>();
  const titles: string[] = [];
  const end = new AbortController();
  const read = async () => {
    const outcome = await readAside({ spec: "openapi.json", cwd: folder }, files);
    if (outcome.ok) titles.push(outcome.api.title);
    if (titles.length === 1) await writeFile(join(folder, "openapi.json"), spec("New"));
    return outcome;
  };
  const log = (line: string) => {
    if (line.includes("has changed")) end.abort();
  };
  await mock({ read, follows: files, host: "127.0.0.1", port: 0, plain: false, log, signal: end.signal });
  expect([titles[0], titles.at(-1)]).toEqual(["Old", "New"]);
});

test("a document with problems ends it, and lets go of the port", async () => {
  await writeFile(join(folder, "wrong.json"), '{"openapi":"2.0"}');
  const read = () => readAside({ spec: "wrong.json", cwd: folder }, new Set());
  const { signal } = new AbortController();
  const result = await mock({ read, host: "127.0.0.1", port: 0, plain: false, log: () => {}, signal });
  expect([result.exitCode, result.summary, result.problems.map(({ code }) => code)]).toEqual([
    1,
    "The mock did not start.",
    ["unsupported-version"],
  ]);
});

test("a document that takes too long to read ends it, and the next one is read", async () => {
  const responses = { 204: { description: "" } };
  const paths = Object.fromEntries(
    Array.from({ length: 5000 }, (_, id) => [`/p${id}`, { get: { operationId: `o${id}`, responses } }]),
  );
  await writeFile(
    join(folder, "large.json"),
    JSON.stringify({ openapi: "3.1.0", info: { title: "L", version: "1" }, paths }),
  );
  await writeFile(join(folder, "small.json"), spec("Small"));
  const read = () => readAside({ spec: "large.json", cwd: folder }, new Set(), 0);
  const { signal } = new AbortController();
  const result = await mock({ read, host: "127.0.0.1", port: 0, plain: false, log: () => {}, signal });
  expect([result.exitCode, result.summary, result.problems]).toEqual([
    1,
    "The mock did not start.",
    [
      {
        severity: "error",
        code: "bounds",
        message: "Reading the document was given up: it had not ended after 0 seconds of work.",
        hint: "serve a smaller part of it: an overlay can remove the rest (--overlay)",
        at: { file: "large.json", line: 1, column: 1, length: 1 },
      },
    ],
  ]);
  const next = await readAside({ spec: "small.json", cwd: folder }, new Set());
  expect(next.ok && next.api.title).toBe("Small");
});

test("who stops it while it reads does not wait", async () => {
  const end = new AbortController();
  const read = () => {
    end.abort();
    return new Promise<never>(() => {});
  };
  const result = await mock({
    read,
    host: "127.0.0.1",
    port: 0,
    plain: false,
    log: () => {},
    signal: end.signal,
  });
  expect(result.summary).toBe("The mock has stopped: 0 requests, 0 refused.");
});
