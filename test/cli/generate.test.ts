/** `generate`, `bundle` and `check` on a copy of the project. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { targets } from "../../scripts/pipeline.ts";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeEach(async () => {
  copy = await project(["spec", "redocly.yaml", "generated"]);
});
afterEach(() => copy.remove());

const document = "openapi: 3.1.0\ninfo: { title: Things, version: 1.0.0 }\npaths: {}\n";
const files = targets.flatMap((target) => target.files).length;

test("the committed files are up to date", async () => {
  expect(await copy.run("check")).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: `✓ generated: ${files} files, up to date. (0.0 s)\n`,
  });
});

test("a second run writes nothing", async () => {
  const stderr = `✓ generated: ${files} files, 0 written, 0 removed. (0.0 s)\n`;
  expect(await copy.run("generate")).toEqual({ exitCode: 0, stdout: "", stderr });
  expect(await copy.run("generate")).toEqual({ exitCode: 0, stdout: "", stderr });
});

test("check prints files, diff and command after a description has changed", async () => {
  await copy.edit(
    "spec/components/schemas/User.yaml",
    "description: Given name.",
    "description: First name.",
  );
  const { exitCode, stderr, stdout } = await copy.run("check");
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  await expect(stderr).toMatchFileSnapshot("./drift/stderr.txt");
});

test("check --json contains the whole diff of every file", async () => {
  await copy.edit(
    "spec/components/schemas/User.yaml",
    "description: Given name.",
    "description: First name.",
  );
  const { exitCode, stderr, stdout } = await copy.run("check", "--json");
  const { ok, updated, added, removed, problems } = JSON.parse(stdout);
  expect({ exitCode, stderr, ok, updated, added, removed, problems: problems.length }).toEqual({
    exitCode: 1,
    stderr: "",
    ok: false,
    updated: [
      "openapi.json",
      "openapi.yaml",
      "typescript/package.json", // the digest
      "typescript/src/index.ts", // the digest
      "typescript/src/types.ts",
      "typescript/src/zod.ts",
    ],
    added: [],
    removed: [],
    problems: 6,
  });
});

test("check --format github prints annotations on stdout", async () => {
  await copy.edit(
    "spec/components/schemas/User.yaml",
    "type: object\n",
    "type: object\nexample: 1\nfoo: 1\n",
  );
  const { exitCode, stdout } = await copy.run("check", "--format", "github");
  expect({ exitCode, first: stdout.split("\n")[0] }).toEqual({
    exitCode: 1,
    first:
      "::error file=spec/components/schemas/User.yaml,line=2,col=10,endColumn=11,title=no-invalid-schema-examples::Example value must conform to the schema: type must be object.%0Ahint: correct the example or its schema",
  });
});

test("check annotates each outdated file, with its path in the repository", async () => {
  await copy.write("repository/.git", "gitdir: elsewhere\n");
  await copy.write("repository/api/openapi.yaml", document);
  const inside = (...argv: string[]) => copy.runIn("repository/api/inner", ...argv);
  const argv = ["--spec", "../openapi.yaml", "--out", "../out", "--format", "github"];
  await copy.write("repository/api/inner/.keep", "");
  await inside("bundle", ...argv);
  await copy.edit("repository/api/openapi.yaml", "title: Things", "title: Other things");
  const { stdout } = await inside("check", ...argv);
  expect(stdout.split("\n").filter((line) => line.includes("is out of date"))).toEqual([
    "::error file=api/out/openapi.json,title=drift::../out/openapi.json is out of date.%0Ahint: npm run generate -- --spec ../openapi.yaml --out ../out",
    "::error file=api/out/openapi.yaml,title=drift::../out/openapi.yaml is out of date.%0Ahint: npm run generate -- --spec ../openapi.yaml --out ../out",
  ]);
});

test("a problem has its file and its line, in a large document, too", async () => {
  await copy.write(".git/HEAD", "");
  const large = `${document}x-large: ${"x".repeat(1_000_000)}\n`;
  await copy.write("large/api/openapi.yaml", large);
  const generate = (...argv: string[]) =>
    copy.runIn(
      "large",
      "generate",
      "--spec",
      "api/openapi.yaml",
      "--out",
      "out",
      "--format",
      "github",
      ...argv,
    );
  expect((await generate("--only", "zod")).stdout).toBe(""); // a large document is none to warn of
  await copy.edit("large/api/openapi.yaml", "paths: {}", "paths: {");
  expect((await generate()).stdout).toMatch(
    /^::error file=large\/api\/openapi\.yaml,line=4,col=\d+,endColumn=\d+,title=yaml::/,
  );
});

test("after an edit of one field, check prints at most one screen", async () => {
  const topic = "  topic:\n    type: string\n    maxLength: 120\n    description: A topic.\n";
  const schema = "spec/components/schemas/Conversation.yaml";
  await copy.write(schema, `${await copy.read(schema)}${topic}    examples: [Escalator]\n`);
  const { exitCode, stderr } = await copy.run("check");
  const lines = stderr.trimEnd().split("\n");
  expect({ exitCode, tooLong: lines.filter(({ length }) => length > 120) }).toEqual({
    exitCode: 1,
    tooLong: [],
  });
  expect(lines.length).toBeLessThanOrEqual(43); // plus 4 lines of npm's, and 13 steps
  expect(lines).toContain(
    "generated/typescript/src/server/validators.js is out of date: minified, diff omitted",
  );
});

test("a file edited by hand is overwritten, and the run says so", async () => {
  await copy.edit("generated/typescript/src/index.ts", "listUsers", "everybody");
  expect(await copy.run("generate")).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: [
      "  wrote generated/typescript/src/index.ts",
      "  generated/typescript/src/index.ts was edited by hand; generated files are overwritten",
      `✓ generated: ${files} files, 1 written, 0 removed. (0.0 s)`,
      "",
    ].join("\n"),
  });
});

test("a file generated by an earlier version is removed; a user's file stays", async () => {
  const manifest = JSON.parse(await copy.read("generated/.manifest.json"));
  await copy.write("generated/typescript/old.ts", "");
  await copy.write("generated/typescript/mine.ts", "");
  await copy.write(
    "generated/.manifest.json",
    JSON.stringify({ ...manifest, "typescript/old.ts": "", "../spec/openapi.yaml": "" }),
  );
  const { stderr } = await copy.run("generate");
  expect(stderr.split("\n")[0]).toBe("  removed generated/typescript/old.ts");
  await expect(copy.read("generated/typescript/old.ts")).rejects.toThrow("ENOENT");
  expect(await copy.read("generated/typescript/mine.ts")).toBe("");
  expect(await copy.read("spec/openapi.yaml")).toContain("openapi: 3.1");
});

test("a file that the pipeline did not write is not overwritten", async () => {
  await copy.write("generated/.manifest.json", "{}");
  await copy.write("generated/typescript/src/types.ts", "export type Mine = 1;\n");
  const { exitCode, stderr } = await copy.run("generate");
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    "error  not-ours\n  generated/typescript/src/types.ts already exists and was not written by this pipeline.\n",
  );
  expect(await copy.read("generated/typescript/src/types.ts")).toBe("export type Mine = 1;\n");
});

test("--dry-run lists the changes and writes nothing", async () => {
  await copy.edit("generated/typescript/src/index.ts", "listUsers", "everybody");
  const before = await copy.read("generated/typescript/src/index.ts");
  const { exitCode, stderr } = await copy.run("generate", "--dry-run");
  expect({ exitCode, first: stderr.split("\n")[0] }).toEqual({
    exitCode: 0,
    first: "  would write generated/typescript/src/index.ts",
  });
  expect(await copy.read("generated/typescript/src/index.ts")).toBe(before);
});

test("bundle writes the bundle and leaves the other targets alone", async () => {
  await copy.edit(
    "spec/components/schemas/User.yaml",
    "description: Given name.",
    "description: First name.",
  );
  expect(await copy.run("bundle")).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: [
      "  wrote generated/openapi.json",
      "  wrote generated/openapi.yaml",
      "✓ generated: 2 files, 2 written, 0 removed. (0.0 s)",
      "",
    ].join("\n"),
  });
});

test("a component that would be renamed because of a clash is an error", async () => {
  await copy.edit(
    "spec/components/schemas/UserListResponse.yaml",
    "$ref: User.yaml",
    "$ref: ../parameters/User.yaml",
  );
  await copy.write("spec/components/parameters/User.yaml", "type: object\ndescription: Another user.\n");
  const { exitCode, stderr } = await copy.run("generate");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/error {2}(?:component-name-unique|house\/component-file-name)\n/);
});
