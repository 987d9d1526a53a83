/** `npm run commit-generated` when somebody else pushed between the specification and the generated files. */
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type SmallRepository, committed, smallRepository } from "./small-repository.ts";

let home: SmallRepository;

beforeEach(async () => {
  home = await smallRepository();
  return () => home.remove();
});

/** Grace pushes after Ada, and before the generated files. */
async function graceWrites(path: string, text: string): Promise<void> {
  await home.grace.git("pull", "--quiet");
  await home.grace.write(path, text);
  await home.grace.push(`Grace: ${path}`);
}

const first = "Somebody else pushed to main first. Starting over from their commit.";

test("an earlier push is kept, and the commit goes on top of it", async () => {
  await graceWrites("README.md", "Our project\n");
  const { exitCode, says } = await home.commitGenerated();
  expect([exitCode, says.split("\n").at(0)]).toEqual([0, first]);
  expect(await home.log()).toEqual([committed, "Grace: README.md", "spec: rename the API", "The project"]);
  expect(await home.git("show", "main:generated/openapi.yaml")).toBe("title: B\nversion: 1");
});

test("an earlier push that changed the specification is generated, too", async () => {
  await graceWrites("spec/openapi.yaml", "title: B\nversion: 2\n");
  expect((await home.commitGenerated()).exitCode).toBe(0);
  expect(await home.log()).toEqual([
    committed,
    "Grace: spec/openapi.yaml",
    "spec: rename the API",
    "The project",
  ]);
  expect(await home.git("show", "main:generated/openapi.yaml")).toBe("title: B\nversion: 2");
});

test("an earlier push with the same files leaves nothing to commit", async () => {
  await graceWrites("generated/openapi.yaml", "title: B\nversion: 1\n");
  const { exitCode, says } = await home.commitGenerated();
  expect([exitCode, says.split("\n").at(-2)]).toEqual([
    0,
    "main already has these files, so there is nothing to commit.",
  ]);
  expect(await home.log()).toEqual(["Grace: generated/openapi.yaml", "spec: rename the API", "The project"]);
});

test("an earlier push that breaks the specification gets no generated files", async () => {
  await graceWrites("spec/openapi.yaml", "title: broken\nversion: 1\n");
  const { exitCode, says } = await home.commitGenerated();
  expect([exitCode, says.split("\n").at(-2)]).toEqual([
    1,
    "`npm run verify` failed on the new commit on main. Nothing was pushed.",
  ]);
  expect(await home.log()).toEqual(["Grace: spec/openapi.yaml", "spec: rename the API", "The project"]);
});

test("an earlier push that changes packages needs a new run, with them installed", async () => {
  await graceWrites("package-lock.json", '{ "lockfileVersion": 3 }\n');
  expect(await home.commitGenerated()).toEqual({
    exitCode: 1,
    says: `${first}\nThe new commit on main changes package-lock.json. Nothing was pushed; run \`npm ci\`, then start over.\n`,
  });
});

test("a commit that a force push removed stays removed", async () => {
  await home.grace.git("pull", "--quiet");
  await home.grace.write("spec/openapi.yaml", "title: C\nversion: 1\n");
  await home.grace.git("commit", "--quiet", "--all", "--amend", "--message=spec: another name");
  await home.grace.git("push", "--quiet", "--force");
  expect((await home.commitGenerated()).exitCode).toBe(0);
  expect(await home.log()).toEqual([committed, "spec: another name", "The project"]);
  expect(await home.git("show", "main:generated/openapi.yaml")).toBe("title: C\nversion: 1");
});

test("the user's own unpushed commits are rebased", async () => {
  await home.ada.write("spec/openapi.yaml", "title: B\nversion: 3\n");
  await home.ada.git("commit", "--quiet", "--all", "--message=spec: version 3");
  await graceWrites("README.md", "Our project\n");
  expect((await home.commitGenerated()).exitCode).toBe(0);
  expect(await home.log()).toEqual([
    committed,
    "spec: version 3",
    "Grace: README.md",
    "spec: rename the API",
    "The project",
  ]);
});

test("the user's own conflicting commits stay where they are", async () => {
  await home.ada.write("spec/openapi.yaml", "title: B\nversion: 3\n");
  await home.ada.git("commit", "--quiet", "--all", "--message=spec: version 3");
  const mine = await home.ada.git("rev-parse", "HEAD");
  await graceWrites("spec/openapi.yaml", "title: B\nversion: 2\n");
  const { exitCode, says } = await home.commitGenerated();
  expect([exitCode, says.split("\n").slice(0, 2)]).toEqual([
    1,
    [first, "Your commits conflict with origin/main. Nothing was pushed."],
  ]);
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(mine);
  expect(await home.log()).toEqual(["Grace: spec/openapi.yaml", "spec: rename the API", "The project"]);
});

test("gives up after losing the race three times", async () => {
  // Grace's clone pushes before each push of Ada's.
  const hook = join(home.ada.folder, ".git/hooks/pre-push");
  const push =
    "git pull --quiet && date +%N >README.md && git commit --quiet --all --message=Grace && git push --quiet";
  await writeFile(hook, `#!/bin/sh\nunset GIT_DIR\ncd ${home.grace.folder} && ${push}\n`);
  await chmod(hook, 0o755);
  const { exitCode, says } = await home.commitGenerated();
  expect([exitCode, says.split("\n").at(-2)]).toEqual([
    1,
    "Somebody else pushed first 3 times in a row. Nothing was pushed; run this again.",
  ]);
  expect(await home.log()).toEqual(["Grace", "Grace", "Grace", "spec: rename the API", "The project"]);
});
