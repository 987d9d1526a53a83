/** `generate --watch` runs on each save; a bad save keeps the last good state. */
import { PassThrough } from "node:stream";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli } from "../../scripts/cli/cli.ts";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeEach(async () => {
  copy = await project(["spec", "redocly.yaml", "generated"]);
});
afterEach(() => copy.remove());

const user = "spec/components/schemas/User.yaml";
const good = "✓ generated: ";

test("a save behind a $ref, a bad save, a good one, and the end", { timeout: 120_000 }, async () => {
  const stderr = new PassThrough();
  const ended = new AbortController();
  const exit = cli(["generate", "--watch"], {
    cwd: copy.folder,
    stdout: new PassThrough(),
    stderr,
    env: {},
    interruption: () => ended.signal,
  });
  const lines = createInterface({ input: stderr })[Symbol.asyncIterator]();
  const until = async (start: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      seen.push(next.value);
      if (next.value.startsWith(start)) return seen;
    }
    return seen;
  };
  await until("Watching");

  await copy.edit(user, "Given name.", "First name.");
  const saved = await until("Watching");
  expect(saved.some((line) => line.startsWith(good) && line.includes(" written"))).toBe(true);
  expect(await copy.read("generated/typescript/src/types.ts")).toContain("First name.");

  const before = await copy.read("generated/typescript/src/types.ts");
  await copy.edit(user, "type: object", "type: objekt");
  const bad = await until("Watching");
  expect(bad[0]).toMatch(/^spec\/components\/schemas\/User\.yaml:1:7 {2}error {2}struct$/);
  expect(await copy.read("generated/typescript/src/types.ts")).toBe(before);

  await copy.edit(user, "type: objekt", "type: object");
  expect((await until("Watching")).some((line) => line.startsWith(good))).toBe(true);
  ended.abort();
  expect(await exit).toBe(0);
});
