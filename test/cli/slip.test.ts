/** A template that goes wrong: what it makes does not compile, and nobody gets it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Cache } from "../../scripts/edge/files/cache.ts";
import { plan, targets, targetsNamed } from "../../scripts/pipeline.ts";
import { type Project, project } from "./project.ts";

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: { "/a": { get: { operationId: "showA", responses: { "204": { description: "Done." } } } } },
});

let copy: Project;
let mend = () => {};
beforeEach(async () => {
  copy = await project([]);
  await copy.write("openapi.json", document);
});
afterEach(async () => {
  mend();
  await copy.remove();
});

/** Lets a target's template add a line to one of its files. */
function plant(name: string, path: string, line: string): void {
  const target = targets.find((each) => each.name === name);
  if (!target) throw new Error(`There is no target ${name}`);
  const { render } = target;
  const index = target.files.indexOf(path);
  const slipped = async (...given: Parameters<typeof render>) =>
    (await render(...given)).map((text, at) => (at === index ? `${text}\n${line}\n` : text));
  mend = () => Object.assign(target, { render });
  Object.assign(target, { render: slipped });
}

test.each([
  [
    "a name twice",
    ["client", "typescript/src/operations.ts", "export const define = 1;"],
    /operations\.ts:\d+:\d+ {2}TS2451: Cannot redeclare block-scoped variable 'define'\.\n {4}\d+ \| const define/,
  ],
  [
    "a name of nothing",
    ["types", "typescript/src/types.ts", "export type Slip = schemas.Nothing;"],
    /types\.ts:\d+:\d+ {2}TS2694: .*\n {4}\d+ \| export type Slip = schemas\.Nothing;/,
  ],
  [
    "a type that refers to itself",
    ["types", "typescript/src/types.ts", "export type Slip = Slip | string;"],
    /TS2456: Type alias 'Slip' circularly references itself\./,
  ],
  [
    "no TypeScript at all",
    ["react-query", "typescript/src/react-query/use.ts", "const = ;"],
    /use\.ts does not parse/,
  ],
] as const)(
  "%s: exit 70 with a report, and nothing is written",
  async (_name, [name, path, line], report) => {
    plant(name, path, line);
    const { exitCode, stdout, stderr } = await copy.run(
      "generate",
      "--spec",
      "openapi.json",
      "--out",
      "out",
      "--no-cache",
      "--only",
      "types,client,react-query",
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: "" });
    expect(stderr).toMatch(/^Internal error: a bug in the pipeline, not in your specification\./);
    expect(stderr).toMatch(report);
    expect(existsSync(join(copy.folder, "out"))).toBe(false);
  },
);

test("a template that throws: exit 70 with the stack, and nothing is written", async () => {
  const target = targets.find(({ name }) => name === "python");
  if (!target) throw new Error("There is no target python");
  const { render } = target;
  mend = () => Object.assign(target, { render });
  Object.assign(target, { render: () => Promise.reject(new TypeError("x is undefined")) });
  const flags = ["--spec", "openapi.json", "--out", "out", "--no-cache"];
  const { exitCode, stderr } = await copy.run("generate", ...flags);
  expect(exitCode).toBe(70);
  expect(stderr).toMatch(
    /^Internal error: a bug in the pipeline, not in your specification\..*\nTypeError: x is undefined\n {4}at /,
  );
  expect(existsSync(join(copy.folder, "out"))).toBe(false);
});

test("a run that finds all targets in the cache compiles them, unless that was done", async () => {
  const entries = new Map<string, Awaited<ReturnType<Cache["files"]>>>();
  const made: string[] = [];
  const cache: Cache = {
    recall: async () => undefined,
    remember: async () => {},
    files: async (key, make) => {
      const [name = "", ...more] = key();
      const id = [name, ...more].join();
      const known = entries.get(id);
      if (known) return known;
      made.push(name);
      const files = await make();
      entries.set(id, files);
      return files;
    },
  };
  const run = () => plan({ spec: "openapi.json", cwd: copy.folder, cache }, targetsNamed(["types"]));
  plant("types", "typescript/src/types.ts", "export type Slip = schemas.Nothing;");
  await expect(run()).rejects.toThrow("does not compile");
  await expect(run()).rejects.toThrow("does not compile");
  mend();
  entries.clear();
  await run();
  await run();
  expect(made).toEqual(["types", "compile", "compile", "types", "compile"]);
});
