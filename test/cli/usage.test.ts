/** Usage: help, mistyped verbs and flags, exit codes. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let empty: Project;
beforeAll(async () => {
  empty = await project([]);
});
afterAll(() => empty.remove());

test.each([
  { argv: ["lnit"], says: "error: unknown command 'lnit'\n(Did you mean lint?)" },
  { argv: ["lint", "--sepc", "x"], says: "error: unknown option '--sepc'\n(Did you mean --spec?)" },
  {
    argv: ["generate", "--only", "tpyes"],
    says: 'Unknown target "tpyes". Available: bundle, types, client, react-query, zod, msw, server, package, python, go, java, php.',
  },
  {
    argv: ["generate", "--spec", "other.yaml"],
    says: "error: --spec also needs --out, because generated/ belongs to spec/openapi.yaml",
  },
  { argv: ["generate", "--out", " "], says: "`--out` is empty; use `.` for the current folder." },
  { argv: ["release", "--pack", " "], says: "`--pack` is empty; use `.` for the current folder." },
  { argv: ["mock", "--port", "65536"], says: "Use a number from 0 to 65535." },
  { argv: ["lint", "--format", "xml"], says: "Allowed choices are text, github." },
])("wrong usage: $argv", async ({ argv, says }) => {
  const { exitCode, stdout, stderr } = await empty.run(...argv);
  expect({ exitCode, stdout, said: stderr.includes(says) ? says : stderr }).toEqual({
    exitCode: 2,
    stdout: "",
    said: says,
  });
});

test.each([
  "lint",
  "bundle",
  "generate",
  "check",
  "docs",
  "mock",
  "contract",
  "proxy",
  "scaffold",
  "release",
  "deprecations",
])("%s has help with examples, on stdout", async (verb) => {
  const { exitCode, stdout, stderr } = await empty.run(verb, "--help");
  expect({ exitCode, stderr, examples: stdout.includes(`Examples:\n  npm run ${verb}`) }).toEqual({
    exitCode: 0,
    stderr: "",
    examples: true,
  });
});

test.each([
  {
    name: "no such file",
    text: undefined,
    says: "error  unreadable\n  spec.yaml cannot be read: the file does not exist.\n",
  },
  {
    name: "an empty file",
    text: "",
    says: "spec.yaml:1:1  error  unsupported-version\n  The document has no `openapi` field; OpenAPI 3.0, 3.1 and 3.2 are supported.\n",
  },
  {
    name: "Swagger 2",
    text: 'swagger: "2.0"\n',
    says: 'spec.yaml:1:1  error  unsupported-version\n  The document has version "2.0"; OpenAPI 3.0, 3.1 and 3.2 are supported.\n',
  },
  { name: "a list", text: "- 1\n", says: "spec.yaml:1:1  error  unsupported-version\n" },
  { name: "a binary file", text: "\u0000\u0001\u001b[31m", says: "error  " },
  {
    name: "a reference to the network",
    text: "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    $ref: https://example.com/a.yaml\n",
    says: "spec.yaml:5:5  error  no-unresolved-refs\n  Can't resolve $ref: https://example.com/a.yaml is on the network, but references are only read from disk. Pass --allow network to read it.\n",
  },
  {
    name: "references in a circle",
    text: "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n",
    says: "spec.yaml:4:64  error  circular-ref\n",
  },
  {
    name: "a reference out of the folder",
    text: "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    $ref: ../../../../../../etc/passwd\n",
    says: "spec.yaml:5:5  error  no-unresolved-refs\n  Can't resolve $ref: The file is outside the document's folder, but only files inside it are read. Pass --allow outside to read it.\n",
  },
])("lint of $name", async ({ text, says }) => {
  const broken = await project([]);
  if (text !== undefined) await broken.write("spec.yaml", text);
  const { exitCode, stdout, stderr } = await broken.run("lint", "--spec", "spec.yaml");
  expect({
    exitCode,
    stdout,
    said: stderr.includes(says) ? says : stderr,
    stack: /\n\s+at /.test(stderr),
  }).toEqual({ exitCode: 1, stdout: "", said: says, stack: false });
  await broken.remove();
});

test("a folder whose name has a # holds a document of one file, and no other", async () => {
  const copy = await project([]);
  const head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
  await copy.write("a#b/one.yaml", `${head}paths: {}\n`);
  await copy.write("a#b/two.yaml", `${head}paths:\n  /a: {$ref: a.yaml}\n`);
  await copy.write("a#b/a.yaml", "get: {responses: {'204': {description: Done.}}}\n");
  const [one, two] = [
    await copy.run("lint", "--spec", "a#b/one.yaml"),
    await copy.run("lint", "--spec", "a#b/two.yaml"),
  ];
  expect([one.exitCode, two]).toEqual([
    0,
    {
      exitCode: 1,
      stdout: "",
      stderr: [
        "a#b/two.yaml  error  unsupported-folder",
        `  A $ref between files does not work below ${copy.folder}/a#b, because "#" begins a pointer.`,
        "  hint: give the folder a name without #, or bundle the document into one file",
        "✗ 1 error in 0.0 s.",
        "",
      ].join("\n"),
    },
  ]);
  await copy.remove();
});

test("an output folder that is a file", async () => {
  const broken = await project(["spec", "redocly.yaml"]);
  await broken.write("generated", "");
  expect(await broken.run("generate", "--only", "bundle")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: [
      "error  disk",
      `  ${broken.folder}/generated/.manifest.json cannot be used: part of its path is a file.`,
      "  hint: run the command again to finish the work, or choose another folder with --out; no file is left half-written",
      "✗ 1 error in 0.0 s. The run did not finish.",
      "",
    ].join("\n"),
  });
  await broken.remove();
});

/** While it processes a large document, Node calls no listener, so a signal handler would make the command deaf. */
test("a command that exits by itself has no signal handlers", async () => {
  const counts = `["SIGINT","SIGTERM"].map((name)=>process.listenerCount(name))`;
  const preload = `data:text/javascript,process.on("exit",()=>console.log(JSON.stringify(${counts})))`;
  const copy = await project();
  const main = join(copy.folder, "scripts/main.js");
  const argv = ["--import", preload, main, "lint"];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: copy.folder });
  await copy.remove();
  expect(stdout).toBe("[0,0]\n");
});
