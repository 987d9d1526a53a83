/** A deprecated operation: each generated client says so, and the stubs and the mock send it with every response. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { targets } from "../../scripts/pipeline.ts";
import { retiring as document } from "../sdk/more-documents.ts";
import { stub } from "../server/stub.ts";

const api = readApi(document);
const announced = { deprecation: "@1803859200", sunset: "Fri, 31 Dec 2027 00:00:00 GMT" };

function headersOf({ status, headers }: Response): Record<string, unknown> {
  const found = ["deprecation", "sunset"].map((name) => [name, headers.get(name)]);
  return { status, ...Object.fromEntries(found.filter(([, text]) => text !== null)) };
}

test("the stubs", async () => {
  const answer = stub(document, {
    listGates: () => ({ status: 204 }),
    listDoors: () => ({ status: 204 }),
  });
  expect([
    headersOf(await answer("/gates")),
    headersOf(await answer("/gates", { method: "PUT" })),
    headersOf(await answer("/doors")),
    headersOf(await answer("/nowhere")),
  ]).toEqual([
    { status: 204, ...announced },
    { status: 501, deprecation: "@0" },
    { status: 204 },
    { status: 404 },
  ]);
});

test("a header of the handler wins", async () => {
  const reply = { status: 204, headers: { Sunset: "Sat, 01 Jan 2028 00:00:00 GMT" } };
  const answer = stub(document, { listGates: () => reply });
  expect(headersOf(await answer("/gates"))).toEqual({
    status: 204,
    ...announced,
    sunset: "Sat, 01 Jan 2028 00:00:00 GMT",
  });
});

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api, port: 0 });
});
afterAll(() => mock.close());

async function ask(path: string, method = "GET"): Promise<Record<string, unknown>> {
  return headersOf(await fetch(mock.url + path, { method }));
}

test("the mock", async () => {
  expect([await ask("/gates"), await ask("/gates", "PUT"), await ask("/doors")]).toEqual([
    { status: 204, ...announced },
    { status: 204, deprecation: "@0" },
    { status: 204 },
  ]);
});

/** File → how often it marks a part as deprecated, for the two operations. */
const marks: Readonly<Record<string, number>> = {
  "typescript/src/types.ts": 2,
  "typescript/src/index.ts": 2,
  "typescript/src/operations.ts": 2,
  "typescript/src/react-query/options.ts": 3, // a query has a key and options, a mutation has options
  "typescript/src/react-query/use.ts": 2,
  "typescript/src/server/index.ts": 2,
  "python/src/__init__.py": 4, // the client, and the one with await
  "go/client.go": 2,
  "java/src/ApiClient.java": 4, // the comment for people, the annotation for the compiler
  "php/src/client.php": 2,
};

test("every client", async () => {
  const specification = { document, documented: document, published: document, api };
  const made = await Promise.all(
    targets
      .filter(({ name }) => !["bundle", "package"].includes(name))
      .map(async ({ files, render }) => {
        const texts = await render(specification);
        return files.map((path, index) => [path, marked(texts[index] ?? "")] as const);
      }),
  );
  const named = made.flat().filter(([path, amount]) => amount > 0 && !path.includes("/engine/"));
  expect(Object.fromEntries(named.filter(([path]) => path in marks))).toEqual(marks);
});

function marked(text: string): number {
  return [...text.matchAll(/^ *(?:\*|\/\/|\/\*\*)? *(?:@deprecated|Deprecated:|@Deprecated$)/gm)].length;
}
