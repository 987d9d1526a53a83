/** A sample of `bugs.deep.test.ts`. */
import { expect, test } from "vitest";
import { bugs } from "./bugs.ts";
import { score } from "./score.ts";

test("some planted bugs are found, and nothing in the correct sandbox", { timeout: 180_000 }, async () => {
  const { planted, killed, survivors, alarms, percent } = await score(12, 2);
  expect({ survivors, alarms, killed }).toEqual({ survivors: [], alarms: [], killed: planted });
  expect(percent).toBe(100);
});

test("there are 60 bugs at least, each of its own name", () => {
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  expect(bugs.length).toBeGreaterThanOrEqual(60);
});
