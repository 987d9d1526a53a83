/** The workflow `weekly`, step by step: when all is well, with an unsafe package, and with a deprecation that is overdue. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Registry, registry } from "./registry.ts";
import { type Job, failures, run } from "./runner.ts";
import { type Scratch, root, scratch } from "./scratch.ts";

let home: Scratch;
let npm: Registry;

beforeAll(async () => {
  home = await scratch();
});
afterAll(() => home.remove());
afterEach(() => npm.close());

/** @param only the only job to run; all unless given */
async function weekly({ branch = "main", only }: { branch?: string; only?: string } = {}): Promise<Job[]> {
  const cache = join(home.folder, `npm-${new URL(npm.url).port}`); // npm keeps advisories
  const github = { npm_config_registry: npm.url, npm_config_cache: cache };
  const runner = { scratch: home, warm: true, github, ...(only !== undefined && { only: [only] }) };
  return run(runner, ".github/workflows/weekly.yml", `refs/heads/${branch}`);
}

function failed(jobs: readonly Job[]): unknown[] {
  return jobs.map((job) => [job.name, failures(job).map((step) => step.run)]);
}

test("passes on this project, and asks about each of its packages", async () => {
  npm = await registry();
  expect(failed(await weekly())).toEqual([
    ["deprecations", []],
    ["dependencies", []],
  ]);
  const { devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const names = Object.entries<string>(devDependencies).map(([name, version]) =>
    version.startsWith("npm:") ? version.slice("npm:".length).replace(/@[^@]*$/, "") : name,
  );
  expect(names.filter((name) => !npm.asked.has(name))).toEqual([]);
});

test.each([
  { severity: "moderate", fails: [] },
  { severity: "high", fails: ["npm audit --audit-level=high"] },
])("a package with a $severity advisory", async ({ severity, fails }) => {
  npm = await registry({ zod: severity });
  const [dependencies] = await weekly({ only: "dependencies" });
  expect(failures(dependencies).map((step) => step.run)).toEqual(fails);
  const [, audit] = dependencies?.steps ?? [];
  expect(audit?.output).toContain("Reads any file - https://example.com/advisories/1");
});

test("an operation past its sunset is annotated", async () => {
  npm = await registry();
  const ada = await home.clone();
  await ada.git("switch", "--quiet", "--create", "overdue");
  await ada.git("push", "--quiet", "--set-upstream", "origin", "overdue");
  await edits["deprecated operation"](ada.folder);
  const path = "spec/paths/v1_users_me_subunits_scopes.yaml";
  const text = await readFile(join(ada.folder, path), "utf8");
  await ada.write(path, text.replace("2026-12-01", "2019-12-01").replace("2027-12-01", "2020-12-01"));
  await ada.push("spec: deprecate an operation");
  const [deprecations] = await weekly({ branch: "overdue", only: "deprecations" });
  const [step] = failures(deprecations);
  expect(step?.run).toBe("npm run deprecations -- --format github");
  expect(step?.output.match(/^::.*$/gm)).toEqual([
    "::error file=spec/paths/v1_users_me_subunits_scopes.yaml,line=7,col=1,endColumn=4,title=deprecation-overdue::" +
      "The sunset of operation listSubunitScopes was on 2020-12-01: remove it, or announce a later date.%0A" +
      "hint: consumers use https://example.com/guides/subunits",
  ]);
});
