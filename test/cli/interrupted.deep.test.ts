import { afterAll, beforeAll, expect, test } from "vitest";
import { killRuns, repaired } from "./interrupted.ts";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeAll(async () => {
  copy = await project();
});
afterAll(() => copy.remove());

test("fifty runs, killed at random moments", async () => {
  expect(await killRuns(copy, 50, 1)).toEqual(Array(50).fill(repaired));
});
