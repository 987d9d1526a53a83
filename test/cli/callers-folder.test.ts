/** Where a relative path starts under `npm --prefix`, where npm has left the caller's folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startOf } from "../../scripts/cli/callers-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "caller-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [caller, project] = [join(folder, "caller"), join(folder, "project")];
for (const path of [join(caller, "mine"), join(project, "spec")]) mkdirSync(path, { recursive: true });
for (const path of ["caller/mine/a.yaml", "caller/both.yaml", "project/both.yaml", "project/own.yaml"])
  writeFileSync(join(folder, path), "");

const npm = { INIT_CWD: caller, npm_package_json: join(project, "package.json") };

test.each([
  ["a document of the caller's", "mine/a.yaml", npm, { cwd: caller }],
  ["one that is in both", "both.yaml", npm, { cwd: caller }],
  ["one of the project's, named in its own script", "own.yaml", npm, { cwd: project }],
  ["the project's own, not named", "spec/openapi.yaml", npm, { cwd: project }],
  ["an absolute path", join(caller, "mine/a.yaml"), npm, { cwd: project }],
  ["without npm", "mine/a.yaml", {}, { cwd: project }],
  [
    "below another project's npm",
    "mine/a.yaml",
    { INIT_CWD: caller, npm_package_json: join(caller, "package.json") },
    { cwd: project },
  ],
  [
    "one that is nowhere",
    "none.yaml",
    npm,
    { cwd: project, note: `none.yaml is neither in ${caller} nor in ${project}.` },
  ],
])("%s", (_name, spec, env, want) => {
  expect(startOf({ spec }, { cwd: project, env })).toEqual(want);
});
