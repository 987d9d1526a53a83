/** Errors and warnings for any document: one folder each, with the whole stderr. */
import { cpSync, existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const cases = globSync("{any-document,warned}/*/openapi.{yaml,json}", { cwd: root }).toSorted();

let copy: Project;
beforeAll(async () => {
  copy = await project([]);
});
afterAll(() => copy.remove());

test.each(cases)("%s", async (path) => {
  const [kind = "", name = ""] = path.split("/");
  cpSync(join(root, path), join(copy.folder, basename(path)));
  const out = `out-${name}`;
  const { exitCode, stdout, stderr } = await copy.run("generate", "--spec", basename(path), "--out", out);
  const told = stderr
    .replaceAll(/^ {2}(?:wrote .*|and \d+ more)\n/gm, "")
    .replaceAll(/\d+ files, \d+ written/g, "N files, N written");
  expect({ exitCode, stdout }).toEqual({ exitCode: kind === "warned" ? 0 : 1, stdout: "" });
  await expect(told).toMatchFileSnapshot(join(root, kind, name, "stderr.txt"));
  expect(existsSync(join(copy.folder, out))).toBe(kind === "warned");
});
