/** Server stubs for other people's documents compile under strict, start and answer. */
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Project, project } from "../cli/project.ts";
import { scaffolded, startService, typeErrors } from "../cli/service.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let copy: Project;
beforeEach(async () => {
  copy = await project([]);
});
afterEach(() => copy.remove());

interface Case {
  readonly name: string;
  readonly spec: string;
  /** Requests and their responses. Nothing is implemented, so a valid request gets 501. */
  readonly answers: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  {
    name: "galaxy, 3.1",
    spec: "test/foreign/node_modules/@scalar/galaxy/dist/3.1.yaml",
    answers: {
      "/planets": 501,
      "/planets?limit=x": 422,
      "/planets/1": 501,
      "/planets/x": 422,
      "/me": 401,
      "/x": 404,
    },
  },
  {
    name: "train-travel, 3.1",
    spec: "test/foreign/node_modules/@readme/oas-examples/3.1/json/train-travel.json",
    answers: { "/stations": 401, "/x": 404 },
  },
  {
    name: "GitHub, 3.0, 1,223 operations",
    spec: "test/foreign/node_modules/@octokit/openapi/generated/api.github.com.json",
    answers: {
      "/": 501,
      "/repos/octocat/hello/issues?state=open&per_page=1": 501,
      "/repos/octocat/hello/issues?state=ajar": 422,
      "/repos/octocat/hello/issues/x": 422,
      "/x": 404,
    },
  },
];

test.each(cases)("$name", { timeout: 180_000 }, async ({ name, spec, answers }) => {
  const folder = await scaffolded(copy, "--spec", join(root, spec));
  expect(await typeErrors(folder, "typescript7")).toEqual([]);
  const began = performance.now();
  const { child, url } = await startService(folder);
  console.log(`${name}: started in ${Math.round(performance.now() - began)} ms`);
  const targets = Object.keys(answers);
  const statuses = await Promise.all(targets.map(async (target) => (await fetch(url + target)).status));
  expect(Object.fromEntries(targets.map((target, index) => [target, statuses[index]]))).toEqual(answers);
  child.kill();
  await once(child, "exit");
});
