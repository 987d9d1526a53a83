/**
 * Six versions of one document, released one after the other in a repository: the records, the changelog, and the code
 * of somebody who wrote against the first.
 */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diff } from "../../scripts/commands/diff.ts";
import { release } from "../../scripts/commands/release.ts";
import { plain } from "../../scripts/core/problem.ts";
import { readReleases } from "../../scripts/edge/files/releases.ts";
import { plan, targetsNamed } from "../../scripts/pipeline.ts";
import { compileFolder } from "../cli/compile-folder.ts";

const fixtures = fileURLToPath(new URL("fixtures/allotments", import.meta.url));
const line = ["1.0.0", "1.0.1", "1.1.0", "1.2.0", "1.3.0", "2.0.0"];
/** What people write before the release. */
const written: Readonly<Record<string, string>> = {
  "1.1.0": "## Unreleased\n\nLeases can end early. Thanks to the gardeners of plot 12.\n\n",
  "2.0.0": "## Unreleased\n\nPlots are only listed.\n\n```md\n## Not a heading\n```\n\n",
};

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "history-"));
  git("init", "--quiet", "--initial-branch=main");
  for (const version of line) {
    await cp(join(fixtures, `${version}.yaml`), join(cwd, "openapi.yaml"));
    await write(written[version]);
    const { exitCode, problems } = await released();
    if (exitCode !== 0) throw new Error(JSON.stringify(problems));
    git("add", "--all");
    git("commit", "--quiet", "--message", version);
  }
});
afterAll(() => rm(cwd, { recursive: true }));

function git(...words: readonly string[]): void {
  const person = ["-c", "user.name=Ida", "-c", "user.email=ida@example.com"];
  execFileSync("git", [...person, ...words], { cwd, stdio: "ignore" });
}

/** Writes above the newest section, where there is one. */
async function write(text: string | undefined): Promise<void> {
  const path = join(cwd, "CHANGELOG.md");
  const before = await readFile(path, "utf8").catch(() => "# Changes of the allotments\n");
  const at = before.includes("\n## ") ? before.indexOf("\n## ") + 1 : before.length;
  await writeFile(path, before.slice(0, at) + (text ?? "") + before.slice(at));
}

function released(more: Partial<Parameters<typeof release>[0]> = {}) {
  const where = { cwd, spec: "openapi.yaml", allowed: [], against: undefined };
  return release({ ...where, dryRun: false, today: "2027-03-01", ...more });
}

test("the changelog", async () => {
  const changelog = await readFile(join(cwd, "CHANGELOG.md"), "utf8");
  await expect(changelog).toMatchFileSnapshot(join(fixtures, "CHANGELOG.md"));
});

test("the line of versions", async () => {
  const { releases, unreadable } = await readReleases(cwd);
  const told = releases.map(({ version, previous, verdict, changes }) => [
    version,
    previous,
    `${verdict.wire}, ${verdict.source}`,
    ...changes.map(({ rule, operations }) => `${rule}: ${operations.join(", ")}`),
  ]);
  expect(unreadable).toEqual([]);
  expect(told).toEqual([
    ["1.0.0", undefined, "compatible, compatible"],
    ["1.0.1", "1.0.0", "compatible, compatible"],
    [
      "1.1.0",
      "1.0.1",
      "compatible, compatible",
      "request-schema-changed: listPlots",
      "operation-added: endLease",
    ],
    [
      "1.2.0",
      "1.1.0",
      "compatible, compatible",
      "response-schema-changed: listPlots, showPlot",
      "operation-deprecated: showPlot",
    ],
    ["1.3.0", "1.2.0", "compatible, breaking", "operation-renamed: openLease"],
    ["2.0.0", "1.3.0", "breaking, breaking", "operation-removed: showPlot", "request-maximum: openLease"],
  ]);
});

test("a record is made once, and what follows it needs a version of its own", async () => {
  const before = await readdir(join(cwd, "changes"));
  expect(await released()).toEqual({
    exitCode: 0,
    problems: [],
    summary: "2.0.0 is recorded. Nothing was written.",
  });
  const document = await readFile(join(cwd, "openapi.yaml"), "utf8");
  const edited = document.replace("maximum: 5", "maximum: 4");
  await writeFile(join(cwd, "openapi.yaml"), edited);
  expect((await released()).problems.map(({ message }) => message)).toEqual([
    "2.0.0 is released, but the document has changed since for consumers (1).",
  ]);
  await writeFile(join(cwd, "openapi.yaml"), edited.replace("version: 2.0.0", "version: 2.1.0"));
  expect((await released()).problems.map(({ message }) => message)).toEqual([
    "info.version went from 2.0.0 to 2.1.0, but running consumers break: it needs a major step.",
  ]);
  await writeFile(join(cwd, "openapi.yaml"), edited.replace("version: 2.0.0", "version: 1.4.0"));
  expect((await released()).problems.map(({ message, hint }) => [message, hint])).toEqual([
    ["info.version is 1.4.0, but 2.0.0 is released.", "set info.version above 2.0.0"],
  ]);
  await writeFile(join(cwd, "openapi.yaml"), edited.replace("version: 2.0.0", "version: 3.0.0"));
  const { exitCode, details, data } = await released({ dryRun: true });
  expect({ exitCode, tried: details?.at(-1)?.replace(/\d+ KiB/, "… KiB") }).toEqual({
    exitCode: 0,
    tried: "allotments-3.0.0.tgz (… KiB) installs and compiles.",
  });
  expect(data?.["package"]).toMatchObject({ name: "allotments-3.0.0.tgz" });
  await writeFile(join(cwd, "openapi.yaml"), document);
  expect(await readdir(join(cwd, "changes"))).toEqual(before);
});

/** What the compiler says in the consumer's own files, beside what `diff` says: with the client, and with hooks and zod. */
const compiles: Readonly<Record<string, readonly string[]>> = {
  "1.0.0": ["compatible"],
  "1.0.1": ["compatible"],
  "1.1.0": ["compatible"],
  "1.2.0": ["compatible"],
  "1.3.0": ["breaking", "createLease", "useCreateLease"],
  "2.0.0": ["breaking", "createLease", "showPlot", "useCreateLease", "useShowPlot"],
};

test("code written against 1.0.0 compiles exactly as long as diff says so", async () => {
  const consumers = join(cwd, "consumers");
  await mkdir(consumers);
  await symlink(
    fileURLToPath(new URL("../../node_modules", import.meta.url)),
    join(consumers, "node_modules"),
  );
  await writeFile(join(consumers, "package.json"), '{ "type": "module" }');
  for (const version of line) await generated(version, join(consumers, version));
  const errors = (await compileFolder(consumers, ["*/consumer.ts", "*/screens.ts"]))
    .split("\n")
    .filter((text) => /^\S/.test(text));
  const found = await Promise.all(
    line.map(async (version) => {
      const own = errors.filter((text) => text.includes(`/consumers/${version}/`));
      const names = own.map((text) => /\/\w+\.ts\(.* (?:Property|member) '(\w+)'/.exec(text)?.[1] ?? text);
      return [version, [await verdictOn(version), ...names]];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(compiles);
});

async function generated(version: string, project: string): Promise<void> {
  for (const file of ["consumer.ts", "screens.ts"]) await cp(join(fixtures, file), join(project, file));
  const request = { cwd: fixtures, spec: `${version}.yaml`, allowed: [] };
  const made = await plan(request, targetsNamed(["types", "client", "react-query", "zod"]));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  for (const [path, text] of made.files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}

/** For code, from 1.0.0 to a version. */
async function verdictOn(version: string): Promise<string> {
  const tell = {
    tier: "source",
    checkVersion: false,
    format: "json",
    paint: plain,
    today: "2027-03-01",
  } as const;
  const request = {
    cwd: fixtures,
    spec: `${version}.yaml`,
    allowed: [],
    against: join(fixtures, "1.0.0.yaml"),
  };
  const { data } = await diff({ ...request, ...tell });
  return (data as { verdict: { source: string } }).verdict.source; // what `diff` prints
}
