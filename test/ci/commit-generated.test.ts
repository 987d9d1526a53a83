/** `npm run commit-generated` while nobody else pushes. */
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type SmallRepository, committed, smallRepository } from "./small-repository.ts";

let home: SmallRepository;

beforeEach(async () => {
  home = await smallRepository();
  return () => home.remove();
});

test("pushes the generated files as one commit, and nothing else", async () => {
  await home.ada.write("README.md", "Not finished\n");
  await home.ada.write("notes.txt", "Mine\n");
  await home.ada.write("generated/client.ts", "// a new file\n");
  await home.ada.git("add", "README.md");
  expect(await home.commitGenerated()).toEqual({
    exitCode: 0,
    says: "Pushed SHA to origin/main: 2 files changed, 2 insertions(+), 1 deletion(-).\n",
  });
  expect(await home.log()).toEqual([committed, "spec: rename the API", "The project"]);
  expect(await home.git("diff", "--name-only", "main~1", "main")).toBe(
    "generated/client.ts\ngenerated/openapi.yaml",
  );
  expect(await home.ada.git("status", "--porcelain")).toBe("M  README.md\n?? notes.txt");
});

test("passes the commit to the workflow's next job", async () => {
  const output = join(home.folder, "output");
  await home.commitGenerated({ GITHUB_OUTPUT: output });
  expect(await readFile(output, "utf8")).toBe(`commit=${await home.git("rev-parse", "main")}\n`);
});

test("succeeds if there is nothing to commit, and passes no commit on", async () => {
  await home.commitGenerated();
  const output = join(home.folder, "output");
  await writeFile(output, "");
  expect(await home.commitGenerated({ GITHUB_OUTPUT: output })).toEqual({
    exitCode: 0,
    says: "generated/ is up to date, so there is nothing to commit.\n",
  });
  expect(await readFile(output, "utf8")).toBe("");
  expect(await home.log()).toEqual([committed, "spec: rename the API", "The project"]);
});

test("a detached HEAD is refused, with a next step", async () => {
  await home.ada.git("checkout", "--quiet", "--detach");
  expect(await home.commitGenerated()).toEqual({
    exitCode: 1,
    says: "No branch is checked out (detached HEAD). Run `git switch BRANCH` first.\n",
  });
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(home.specified);
});

test("on GitHub, the reason is also an annotation", async () => {
  await home.ada.git("checkout", "--quiet", "--detach");
  const { says } = await home.commitGenerated({ GITHUB_ACTIONS: "true" });
  const reason = "No branch is checked out (detached HEAD). Run `git switch BRANCH` first.";
  expect(says).toBe(`::error title=commit-generated::${reason}\n${reason}\n`);
});

test.each([
  { edited: "spec/openapi.yaml", status: " M spec/openapi.yaml" },
  { edited: "spec/paths/new.yaml", status: "?? spec/paths/" },
  { edited: "templates/server.ts", status: " M templates/server.ts" },
])("is refused while $edited is uncommitted", async ({ edited, status }) => {
  await home.ada.write(edited, "title: C\n");
  expect(await home.commitGenerated()).toEqual({
    exitCode: 1,
    says: `generated/ depends on these uncommitted changes; commit them first:\n${status}\nNothing was committed.\n`,
  });
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(home.specified);
});

test("a push rejected by a protected branch leaves the files as they were", async () => {
  const hook = join(home.folder, "remote.git/hooks/pre-receive");
  await writeFile(hook, "#!/bin/sh\necho 'GH006: Protected branch update failed.' >&2\nexit 1\n");
  await chmod(hook, 0o755);
  const refused = {
    exitCode: 1,
    says: [
      "origin rejected the push to main. If the branch is protected, let this account bypass the rule, or open a pull request. The files are still here, uncommitted.",
      "remote: GH006: Protected branch update failed.        ",
      "error: failed to push some refs to 'file://…/remote.git'",
      "",
    ].join("\n"),
  };
  expect(await home.commitGenerated()).toEqual(refused);
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(home.specified);
  expect(await home.commitGenerated()).toEqual(refused);
});

test("an unreachable remote is reported with git's own message", async () => {
  await home.ada.git("remote", "set-url", "origin", join(home.folder, "nowhere"));
  const { exitCode, says } = await home.commitGenerated();
  expect(exitCode).toBe(1);
  expect(says.split("\n").slice(0, 2)).toEqual([
    "The push to origin failed. The files are still here, uncommitted.",
    "fatal: '…/nowhere' does not appear to be a git repository",
  ]);
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(home.specified);
});

test("a branch deleted in the meantime does not come back", async () => {
  await home.ada.git("switch", "--quiet", "--create", "topic");
  await home.ada.git("push", "--quiet", "--set-upstream", "origin", "topic");
  await home.grace.git("push", "--quiet", "origin", "--delete", "topic");
  expect(await home.commitGenerated()).toEqual({
    exitCode: 1,
    says: "origin no longer has the branch topic. The files are still here, uncommitted.\n",
  });
  expect(await home.git("branch", "--list", "topic")).toBe("");
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(home.specified);
});

test("a branch that was never pushed is pushed with its generated files", async () => {
  await home.ada.git("switch", "--quiet", "--create", "topic");
  expect((await home.commitGenerated()).exitCode).toBe(0);
  expect(await home.log("topic")).toEqual([committed, "spec: rename the API", "The project"]);
});

test.each([
  { title: "that started from a local branch", settings: { "branch.topic.remote": "." }, remote: "origin" },
  { title: "whose pushes go to a fork", settings: { "branch.topic.pushRemote": "fork" }, remote: "fork" },
  { title: "of somebody who pushes to a fork", settings: { "remote.pushDefault": "fork" }, remote: "fork" },
])("a branch $title arrives at $remote", async ({ settings, remote }) => {
  await home.ada.git("remote", "add", "fork", await home.git("rev-parse", "--absolute-git-dir"));
  await home.ada.git("switch", "--quiet", "--create", "topic");
  for (const setting of Object.entries(settings)) await home.ada.git("config", ...setting);
  expect(await home.commitGenerated()).toEqual({
    exitCode: 0,
    says: `Pushed SHA to ${remote}/topic: 1 file changed, 1 insertion(+), 1 deletion(-).\n`,
  });
  expect(await home.log("topic")).toEqual([committed, "spec: rename the API", "The project"]);
});

test("the only remote may have any name", async () => {
  await home.ada.git("remote", "rename", "origin", "upstream");
  await home.ada.git("switch", "--quiet", "--create", "topic");
  expect((await home.commitGenerated()).says).toMatch("Pushed SHA to upstream/topic");
});

test("without a remote nothing is committed", async () => {
  await home.ada.git("remote", "remove", "origin");
  expect(await home.commitGenerated()).toEqual({
    exitCode: 1,
    says: "There is no remote to push main to. Add one with `git remote add origin URL`. Nothing was committed.\n",
  });
  expect(await home.ada.git("rev-parse", "HEAD")).toBe(home.specified);
});

test("a new file is seen where git is set to hide new files", async () => {
  await home.commitGenerated();
  await home.ada.write("generated/client.ts", "// a new file\n");
  await home.ada.git("config", "status.showUntrackedFiles", "no");
  expect((await home.commitGenerated()).exitCode).toBe(0);
  expect(await home.git("diff", "--name-only", "main~1", "main")).toBe("generated/client.ts");
});

test("a hook that refuses the commit is heard", async () => {
  const hook = join(home.ada.folder, ".git/hooks/pre-commit");
  await writeFile(hook, "#!/bin/sh\necho 'Run the formatter first.'\nexit 1\n");
  await chmod(hook, 0o755);
  expect(await home.commitGenerated()).toEqual({
    exitCode: 1,
    says: "Git refused the commit. The files are still here, not committed.\nRun the formatter first.\n",
  });
});
