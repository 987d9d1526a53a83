/**
 * Black-box test: stubs for a document with every style, kind of body and security scheme, compiled under strict, run as
 * a process, and called over HTTP. Compares whole responses.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Project, project } from "../../cli/project.ts";
import { type Asked, refused } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { credentials, heads } from "./heads.ts";
import { paths } from "./paths.ts";
import { queries } from "./queries.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const run = promisify(execFile);

let folder: Project;
let server: ChildProcess;
let url: string;
let told = "";

beforeAll(async () => {
  folder = await project([]);
  await cp(join(root, "test/server/fixtures/battery"), folder.folder, { recursive: true });
  await folder.write("package.json", '{ "type": "module" }');
  await folder.run("generate", "--spec", "openapi.yaml", "--out", "generated");
  server = spawn(process.execPath, ["server.ts"], { cwd: folder.folder });
  server.stderr?.on("data", (chunk: Buffer) => (told += String(chunk)));
  const [line] = (await once(server.stdout ?? server, "data")) as [Buffer];
  url = String(line).trim();
});
afterAll(async () => {
  server.kill();
  await once(server, "exit");
  await folder.remove();
});

test("the handlers compile under strict", async () => {
  const config = { extends: join(root, "tsconfig.json"), include: ["server.ts", "generated"], exclude: [] };
  await writeFile(join(folder.folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/typescript7/bin/tsc");
  const outcome = await run(process.execPath, [compiler, "-p", folder.folder]).catch(
    (error: { stdout: string }) => error,
  );
  expect(outcome.stdout).toBe("");
});

/** The status and the body, parsed if it is JSON. */
async function ask(target: string, init: Asked = {}) {
  const response = await fetch(url + target, init);
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

test.each(paths)("path: %s", async (_name, target, want) => {
  expect(await ask(target)).toEqual(want);
});

test.each(queries)("query: %s", async (_name, query, want) => {
  expect(await ask(`/query?${query}`)).toEqual(want);
});

test.each(heads)("head: %s", async (_name, headers, want) => {
  expect(await ask("/head", { headers })).toEqual(want);
});

test.each(credentials)("credentials: %s", async (_name, target, headers, want) => {
  expect(await ask(target, { headers })).toEqual(want);
});

test.each(bodies)("body: %s", async (_name, [target, init], want) => {
  expect(await ask(target, init)).toEqual(want);
});

describe("replies", () => {
  test("events arrive as they are sent", async () => {
    const response = await fetch(`${url}/events`);
    expect([response.headers.get("content-type"), await response.text()]).toEqual([
      "text/event-stream",
      "data: one\n\ndata: two\n\ndata: three\n\n",
    ]);
  });

  test.each<[string | undefined, unknown]>([
    [undefined, { status: 200, type: "application/json", text: '[{"x":1}]' }],
    ["text/csv", { status: 200, type: "text/csv", text: "x\n1\n" }],
    ["text/*, application/json;q=0.5", { status: 200, type: "text/csv", text: "x\n1\n" }],
    ["*/*", { status: 200, type: "application/json", text: '[{"x":1}]' }],
    [
      "image/png",
      { status: 406, type: "application/problem+json", text: expect.stringContaining("text/csv") },
    ],
  ])("Accept: %s", async (accept, want) => {
    const response = await fetch(`${url}/report`, { headers: accept === undefined ? {} : { accept } });
    const type = response.headers.get("content-type");
    expect({ status: response.status, type, text: await response.text() }).toEqual(want);
  });

  test("no content", async () => {
    expect(await ask("/things/a", { method: "DELETE" })).toEqual({ status: 204, body: "" });
  });

  test("a status of default", async () => {
    const body = { title: "It is locked.", status: 409 };
    expect(await ask("/things/locked", { method: "DELETE" })).toEqual({ status: 409, body });
  });

  test("a status of a range", async () => {
    expect(await ask("/wrong/teapot")).toEqual({
      status: 418,
      body: { title: "I am a teapot.", status: 418 },
    });
  });

  test.each([
    ["body", "body /x must be integer"],
    ["more", "body /z is not declared"],
    ["header", "header X-Total is missing"],
    ["status", "status 301 is not declared"],
    ["media", "content type text/plain is not declared"],
  ])("a wrong reply, %s, is a 500 with the reason in the log alone", async (how, reason) => {
    told = "";
    const response = await fetch(`${url}/wrong/${how}`);
    const body = await response.json();
    const error = `The reply of wrong violates the specification: ${reason}.`;
    const problem = {
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "Internal server error.",
    };
    expect(body).toEqual(problem);
    await expect
      .poll(() => told)
      .toContain(
        JSON.stringify({
          kind: "failed",
          id: response.headers.get("x-request-id"),
          operation: "wrong",
          error,
        }),
      );
  });

  test.each(["throw", "nothing"])("a handler with %s is a 500 that leaks nothing", async (how) => {
    expect(await ask(`/wrong/${how}`)).toEqual(
      refused(500, "Internal Server Error", { detail: "Internal server error." }),
    );
  });
});

describe("methods", () => {
  test.each<[string, string, number, string | null]>([
    ["PUT", "/query", 405, "GET"],
    ["TRACE-ME", "/query", 400, null],
    ["OPTIONS", "/things/a", 204, "PATCH, DELETE"],
    ["HEAD", "/report", 200, null],
    ["HEAD", "/upload", 405, "POST"],
    ["GET", "/nowhere", 404, null],
  ])("%s %s", async (method, target, status, allow) => {
    const response = await fetch(url + target, { method });
    const text = method === "HEAD" ? await response.text() : "";
    expect([response.status, response.headers.get("allow"), text]).toEqual([status, allow, ""]);
  });
});
