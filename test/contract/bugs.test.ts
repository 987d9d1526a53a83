/** A sample of `bugs.deep.test.ts`. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bugs } from "./bugs.ts";
import { score } from "./score.ts";

test(
  "finds a sample of the planted bugs, and no defect in the correct sandbox",
  { timeout: 180_000 },
  async () => {
    const { planted, killed, survivors, alarms, percent } = await score(12, 2);
    expect({ survivors, alarms, killed }).toEqual({
      survivors: [],
      alarms: [],
      killed: planted,
    });
    expect(percent).toBe(100);
  },
);

test("each bug's text is in its file", () => {
  const absent = bugs.filter(({ file, text }) => !readFileSync(file, "utf8").includes(text));
  expect(absent.map(({ name }) => name)).toEqual([]);
});

test("there are at least 60 bugs, and their names differ", () => {
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  expect(bugs.length).toBeGreaterThanOrEqual(60);
});
