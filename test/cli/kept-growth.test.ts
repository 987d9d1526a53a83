/** What is kept of patterns' analysis changes no word of what lint tells. */
import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { project } from "./project.ts";

const code = fileURLToPath(new URL("../../node_modules/.cache/openapi-pipeline/code", import.meta.url));
const pattern = `^(a+)+${crypto.randomUUID()}$`; // that no run has met

const document = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {},
  components: {
    schemas: { A: { type: "string", pattern }, B: { type: "string", pattern: `^a+${pattern.slice(7)}` } },
  },
};

test("a pattern's warning is the same with what is kept, with it damaged, and without", async () => {
  const copy = await project([]);
  await copy.write("s.json", JSON.stringify(document));
  const lint = async () => {
    const argv = ["scripts/main.js", "lint", "--json", "--spec", "s.json"];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: copy.folder });
    return JSON.parse(stdout) as { problems: { code: string; message: string }[] };
  };
  const first = await lint();
  expect(first.problems.map(({ code: name, message }) => [name, message.split(":")[0]])).toEqual([
    [
      "required/growing-pattern",
      `Matching ${JSON.stringify(pattern)} may take a time that doubles with each character`,
    ],
  ]);
  const kept = (await readdir(code)).filter((name) => /^growth-[0-9a-f]{16}\.json$/.test(name));
  expect(kept).not.toEqual([]); // other tests may keep theirs at the same time
  expect(await lint()).toEqual(first);
  for (const damage of ["", "{}", "garbled"]) {
    await Promise.all(kept.map((name) => writeFile(join(code, name), damage)));
    expect(await lint()).toEqual(first);
  }
  await copy.remove();
});
