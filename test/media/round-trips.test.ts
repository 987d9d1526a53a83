/**
 * Each media type over HTTP, from the client to a handler of our stubs and back: what one side writes the other reads,
 * in the types that both promise.
 */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { compileFolder } from "../cli/compile-folder.ts";
import { project } from "../cli/project.ts";
import { multipart, requests } from "./requests.ts";

type Case = readonly [title: string, call: () => Promise<unknown>, wanted: unknown];
interface Started {
  readonly url: string;
  readonly api: { readonly list: Ask; readonly lines: Ask };
  readonly failures: string[];
  readonly ended: string[];
  readonly seen: { got: unknown[] };
  close(): Promise<void>;
}
type Ask = (input: { readonly body: unknown }, options?: { readonly signal: AbortSignal }) => Promise<Answer>;
type Answer = { readonly ok: boolean; readonly status: number; readonly data: AsyncIterable<{ n: number }> };

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await project([]);
await cp(join(root, "test/media/fixtures"), folder.folder, { recursive: true });
await folder.write("package.json", '{ "type": "module" }');
const { exitCode, stderr } = await folder.run("generate", "--spec", "media.yaml", "--out", "generated");
if (exitCode !== 0) throw new Error(stderr);

const path = (file: string) => join(folder.folder, file);
const { cases } = (await import(path("calls.ts"))) as { cases: (baseUrl: string) => readonly Case[] };
const { start } = (await import(path("serve.ts"))) as { start: () => Promise<Started> };
const server = await start();
const { api, seen, failures, ended } = server;
beforeEach(() => {
  failures.length = 0;
  ended.length = 0;
  seen.got = [];
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

test("calls and handlers compile under strict", async () => {
  expect(await compileFolder(folder.folder, ["*.ts", "generated"])).toBe("");
});

test.each(cases(server.url).map(([title, call, wanted]) => ({ title, call, wanted })))(
  "there and back: $title",
  async ({ call, wanted }) => {
    expect(await call()).toEqual(wanted);
    expect(failures).toEqual([]);
  },
);

test.each(requests)("of others: %s", async (_title, target, init, wanted) => {
  const response = await fetch(server.url + target, { method: "POST", ...init });
  const text = await response.text();
  const isJson = /[/+]json$/.test(response.headers.get("content-type") ?? "");
  expect({ status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text }).toEqual(wanted);
});

describe("streams", () => {
  const lines = { "content-type": "application/x-ndjson" };

  test("an item reaches the handler, and its answer the caller, before the next one is sent", async () => {
    const got: number[] = [];
    let answered = Promise.withResolvers<void>();
    async function* turns() {
      for (let n = 0; n < 3; n++) {
        yield { n };
        await answered.promise;
        answered = Promise.withResolvers();
      }
    }
    const { data } = await api.lines({ body: turns() });
    for await (const { n } of data) {
      got.push(n);
      answered.resolve();
    }
    expect(got).toEqual([0, 1, 2]);
  });

  test("whoever leaves an endless stream ends it", async () => {
    const { data } = await api.list({ body: [{ n: 0, text: "endless" }] });
    let last = 0;
    for await (const { n } of data) if ((last = n) === 3000) break;
    expect(last).toBe(3000);
    await expect.poll(() => ended).toEqual(["endless"]);
    expect(failures).toEqual([]);
  });

  test("a signal ends it as well", async () => {
    const stop = new AbortController();
    const { data } = await api.list({ body: [{ n: 0, text: "endless" }] }, { signal: stop.signal });
    const reading = (async () => {
      for await (const { n } of data) if (n === 100) stop.abort(new Error("enough"));
    })();
    await expect(reading).rejects.toThrow("enough");
    await expect.poll(() => ended).toEqual(["endless"]);
  });

  test("a caller who stops sending leaves the handler with an error", async () => {
    const stop = new AbortController();
    async function* some() {
      yield { n: 1 };
      await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
      yield { n: 2 };
    }
    const { data } = await api.lines({ body: some() }, { signal: stop.signal });
    const reading = (async () => {
      for await (const { n } of data) if (n > 0) stop.abort(new Error("enough"));
    })();
    await expect(reading).rejects.toThrow("enough");
    await expect.poll(() => failures).toEqual(["StreamRefused: The request body was cut off."]);
  });

  test("a wrong item of a reply ends the stream, with the reason in the log alone", async () => {
    const { data } = await api.list({ body: [{ n: 0, text: "wrong" }] });
    const reading = (async () => {
      for await (const item of data) expect(item).toEqual({ n: 1 });
    })();
    await expect(reading).rejects.toThrow("terminated");
    expect(failures).toEqual([
      "Error: The reply of list violates the specification: an item /n must be integer.",
    ]);
  });

  test("a wrong item of a list is a 500", async () => {
    expect((await api.list({ body: [{ n: 0, text: "wrong list" }] })).status).toBe(500);
    expect(failures).toEqual([
      "Error: The reply of list violates the specification: item 1 /n must be integer.",
    ]);
  });

  test.each<[string, string, object]>([
    [
      "an invalid item",
      '{"n":1}\n{"n":"two"}\n',
      {
        status: 422,
        detail: 'Body: "1.n" must be integer.',
        errors: [{ detail: "must be integer", pointer: "#/1/n" }],
      },
    ],
    [
      "an item that is not JSON",
      '{"n":1}\n{"n":\n',
      { status: 400, detail: expect.stringMatching(/^An item of the body is not JSON/) },
    ],
    [
      "an item that is too long",
      `{"n":1}\n{"n":2,"text":"${"x".repeat(20_000)}"}\n`,
      { status: 413, detail: "An item of the stream is longer than 10000 characters." },
    ],
  ])("%s is refused when the handler comes to it", async (_title, body, wanted) => {
    const response = await fetch(`${server.url}/nothing`, { method: "PUT", headers: lines, body });
    const { type: _type, title: _name, ...problem } = (await response.json()) as Record<string, unknown>;
    expect([problem, seen.got]).toEqual([{ status: response.status, ...wanted }, [{ n: 1 }]]);
    expect(failures).toEqual([]);
  });

  test("a stream may be longer than any body", async () => {
    const body = '{"n":1}\n'.repeat(20_000);
    const response = await fetch(`${server.url}/nothing`, { method: "PUT", headers: lines, body });
    expect([response.status, seen.got.length]).toEqual([204, 20_000]);
  });
});

test("a form that is cut off is refused", async () => {
  const { headers, body } = multipart([['name="meta"', '{"n":1}']]);
  const response = await fetch(`${server.url}/upload`, { method: "POST", headers, body: body.slice(0, -10) });
  expect(response.status).toBe(400);
});
