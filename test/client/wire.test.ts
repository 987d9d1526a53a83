/** The client of a document with every style and kind of body: what it sends, byte for byte, and what it reads. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { compileFolder } from "../cli/compile-folder.ts";
import { project } from "../cli/project.ts";
import { startWireServer } from "./wire-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await project([]);
const server = await startWireServer();
afterAll(async () => {
  server.close();
  await folder.remove();
});

for (const name of ["wire.yaml", "wire-calls.ts"])
  await cp(join(root, "test/client/fixtures", name), join(folder.folder, name));
await folder.write("package.json", '{ "type": "module" }');
const { exitCode, stderr } = await folder.run("generate", "--spec", "wire.yaml", "--out", "generated");
if (exitCode !== 0) throw new Error(stderr);
type Case = readonly [name: string, call: () => Promise<unknown>, wanted: unknown];
const { cases } = (await import(join(folder.folder, "wire-calls.ts"))) as {
  cases: (baseUrl: string) => readonly Case[];
};

test("the calls compile under strict", async () => {
  expect(await compileFolder(folder.folder, ["wire-calls.ts", "generated"])).toBe("");
});

test.each(cases(server.url).map(([name, call, wanted]) => ({ name, call, wanted })))(
  "$name",
  async ({ call, wanted }) => {
    expect(await call()).toEqual(wanted);
  },
);
