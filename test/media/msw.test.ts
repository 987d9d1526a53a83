/** The MSW handlers of a document with every media type answer in it, so that the client reads what its types promise. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { HttpHandler } from "msw";
import { project } from "../cli/project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await project([]);
await cp(join(root, "test/media/fixtures/media.yaml"), join(folder.folder, "media.yaml"));
await folder.write("package.json", '{ "type": "module" }');
const only = "types,client,msw";
const { exitCode, stderr } = await folder.run(
  "generate",
  "--spec",
  "media.yaml",
  "--out",
  "generated",
  "--only",
  only,
);
if (exitCode !== 0) throw new Error(stderr);

type Call = { orThrow(input: { readonly body: unknown }): Promise<unknown> };
const source = join(folder.folder, "generated/typescript/src");
const { createApi } = (await import(join(source, "index.ts"))) as {
  createApi: (options: object) => Readonly<Record<string, Call>>;
};
const { handlers } = (await import(join(source, "msw.ts"))) as {
  handlers: (options: { readonly baseUrl: string }) => HttpHandler[];
};
const baseUrl = "http://mocked.test";
const server = setupServer(...handlers({ baseUrl }));
beforeAll(() => server.listen());
afterAll(async () => {
  server.close();
  await folder.remove();
});

const things = expect.arrayContaining([expect.objectContaining({ n: expect.any(Number) })]);
const told = (data: unknown) =>
  expect.arrayContaining([
    expect.objectContaining({ event: expect.any(String), data, id: expect.any(String) }),
  ]);

test.each<[operation: string, body: unknown, wanted: unknown]>([
  ["textJson", { n: 1 }, expect.objectContaining({ n: expect.any(Number) })],
  ["anything", { n: 1 }, expect.objectContaining({ n: expect.any(Number) })],
  ["lines", [], things],
  ["list", [], things],
  ["records", [], things],
  ["events", [], told(expect.any(String))],
  ["jsonEvents", [], told(expect.objectContaining({ n: expect.any(Number) }))],
  ["plain", "text", expect.any(String)],
])("%s", async (operation, body, wanted) => {
  const api = createApi({ baseUrl, headers: {} });
  expect(await whole(await api[operation]?.orThrow({ body }))).toEqual(wanted);
});

/** The items of a stream as a list. */
async function whole(data: unknown): Promise<unknown> {
  if (!(Symbol.asyncIterator in Object(data))) return data;
  const items: unknown[] = [];
  for await (const item of data as AsyncIterable<unknown>) items.push(item);
  return items;
}
