/** The workflow `ci`, step by step: with a cold and a warm cache, and on a commit where it must fail. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Runner, failures, run } from "./runner.ts";
import { scratch } from "./scratch.ts";

let runner: Runner;

beforeAll(async () => {
  runner = { scratch: await scratch(), warm: true };
});

afterAll(() => runner.scratch.remove());

test("passes on this project, with a cold and then a warm cache", async () => {
  const [cold, ...others] = await run(runner, ".github/workflows/ci.yml", "refs/heads/main");
  expect([failures(cold), others]).toEqual([[], []]);
  const [warm] = await run(runner, ".github/workflows/ci.yml", "refs/heads/main");
  expect(failures(warm)).toEqual([]);
  expect(warm?.steps.map(({ run: step }) => step)).toEqual(cold?.steps.map(({ run: step }) => step));
});

test("annotates an edit without its generated files", async () => {
  const ada = await runner.scratch.clone();
  await ada.git("switch", "--quiet", "--create", "topic");
  await ada.git("push", "--quiet", "--set-upstream", "origin", "topic");
  await edits["optional response field"](ada.folder);
  await ada.push("spec: add a topic");
  const [job] = await run(runner, ".github/workflows/ci.yml", "refs/heads/topic");
  expect(failures(job).map(({ run: step }) => step)).toEqual(["npm run check -- --format github"]);
  const annotations = job?.steps.at(-1)?.output.match(/^::error .*$/gm) ?? [];
  expect(annotations.filter((line) => !/^::error file=generated\/[^,]+,/.test(line))).toEqual([]);
  expect(annotations.length).toBeGreaterThan(0);
});
