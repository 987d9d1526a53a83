/** Everything that is generated from schemas that say `readOnly` and `writeOnly`: types, client, stub, zod, MSW, mock. */
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { run as contract } from "../../scripts/contract/run.ts";
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import { sampleFor } from "../../scripts/core/mock/sample-request.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { load } from "../../scripts/specification.ts";
import { answersOf } from "../../templates/msw/answers.ts";
import { make } from "../../templates/runtime/msw/make.ts";
import { project } from "../cli/project.ts";
import { typeErrorsIn } from "../type-errors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { folder, run, read, write, remove } = await project([]);
afterAll(remove);

await cp(join(root, "test/server/fixtures/views"), folder, { recursive: true });
await write("package.json", '{ "type": "module" }');
const { exitCode, stderr } = await run("generate", "--spec", "openapi.yaml", "--out", "generated");
if (exitCode !== 0) throw new Error(stderr);
type Case = readonly [name: string, run: () => Promise<unknown>, want: unknown];
const { cases } = (await import(join(folder, "library.ts"))) as { cases: readonly Case[] };
const loaded = await load({ spec: "openapi.yaml", cwd: folder });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { api } = loaded;

test("everything compiles under strict", { timeout: 240_000 }, async () => {
  const config = {
    extends: join(root, "tsconfig.json"),
    include: ["library.ts", "generated"],
    exclude: [],
    compilerOptions: { jsx: "react-jsx", lib: ["es2024", "dom", "dom.iterable"] },
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  expect(await typeErrorsIn(folder)).toBe("");
});

test.each(cases.map(([name, call, want]) => ({ name, call, want })))("$name", async ({ call, want }) => {
  expect(await call()).toEqual(want);
});

test("the bundle is as it was written", async () => {
  const schemas = Object.keys(JSON.parse(await read("generated/openapi.json")).components.schemas);
  expect(schemas).toEqual([
    "Book",
    "Cover",
    "Entry",
    "Holder",
    "Id",
    "Sample",
    "Shelf",
    "Tag",
    "club",
    "person",
  ]);
});

test("the README says what a request leaves out", async () => {
  const [, section] = (await read("generated/typescript/README.md")).split("## Requests and responses\n\n");
  expect(section?.split("\n").slice(0, 1)).toEqual([
    "`BookRequest` is `Book` as requests have it: without what the description calls read-only. So are `HolderRequest`, `SampleRequest`, `ShelfRequest`, `TagRequest`, `clubRequest`, `personRequest`.",
  ]);
});

test("Python has a class for each view", async () => {
  const classes = (await read("generated/python/src/__init__.py")).match(/^class (?:Book|Person)\w*/gm);
  expect(classes).toEqual(["class Book", "class BookRequest", "class Person", "class PersonRequest"]);
});

describe("the mock", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ ...loaded, port: 0 });
  });
  afterAll(() => mock.close());

  const ask = async (method: string, path: string, body?: object, prefer?: string) => {
    const headers = { ...(body && { "content-type": "application/json" }), ...(prefer && { prefer }) };
    const response = await fetch(mock.url + path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    return [response.status, await response.json()];
  };
  const shown = {
    id: 7,
    title: "Emma",
    shelf: { code: "A1", room: "East" },
    tags: [],
    loan: { code: "D2", room: "Desk" },
    created: "2024-01-01T00:00:00Z",
  };

  test("answers without what is write-only, and takes its own answer", async () => {
    expect(await ask("GET", "/books/7")).toEqual([200, shown]);
    expect(await ask("PUT", "/books/7", shown)).toEqual([200, shown]);
  });

  test("holds what the contract test sends and expects", async () => {
    const { url } = mock;
    const { defects, unmade, requests } = await contract({
      api,
      identities: [{ token: "", refused: [] }],
      send: httpTarget({ url, timeout: 5_000, rate: 0 }),
      url,
      only: ["listBooks", "addBook", "addHolder"],
      isStateless: true, // a mock has no records
      readOnly: false,
      failFast: false,
      signal: new AbortController().signal,
      seed: 1,
      runs: 10,
    });
    expect({ defects, unmade }).toEqual({ defects: [], unmade: [] });
    expect(requests).toBeGreaterThan(100);
  });

  test("makes data without it, too", async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, id) => ask("GET", `/books/${id + 1}`, undefined, "dynamic=true")),
    );
    const names = new Set(made.flatMap(([, book]) => Object.keys(Object(book))));
    expect([...names].filter((name) => !Object.hasOwn(shown, name) && name !== "previous")).toEqual([]);
    expect(made.map(([status]) => status)).toEqual(made.map(() => 200));
  });
});

test("MSW's data and examples are as responses are", () => {
  const { schemas, operations } = answersOf(api).answers;
  const { addHolder, showBook } = Object.fromEntries(operations);
  const person = { kind: "person", id: 3, name: "Ada" };
  expect(addHolder?.examples).toEqual({ person: { status: 201, type: "application/json", value: person } });
  const made = Array.from(
    { length: 20 },
    (_, seed) => showBook?.made && make(showBook.made, schemas, String(seed)),
  );
  expect([made.filter(Boolean).length, JSON.stringify(made).includes('"note"')]).toEqual([20, false]);
});

test("a sample request has nothing that is read-only", async () => {
  const gate = createMockGate(api);
  const samples = await Promise.all(api.operations.map((operation) => sampleFor(api, gate, operation)));
  const book = { title: "Emma", shelf: { room: "East" }, tags: [], note: "secret" };
  expect(samples.map((sample) => sample?.body && (JSON.parse(sample.body) as unknown))).toEqual([
    undefined,
    book,
    undefined,
    book,
    undefined,
    { kind: "person", name: "Ada", pin: "1234" },
  ]);
});
