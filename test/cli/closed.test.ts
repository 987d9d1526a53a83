/** An untrusted document cannot make a run read forbidden files, execute code, or hang. */
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import { mkdir, readdir, symlink, truncate } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeEach(async () => {
  copy = await project([]);
});
afterEach(() => copy.remove());

const head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

function schemas(text: string): string {
  return `${head}components:\n  schemas:\n${text}`;
}

/** Nine levels of nine aliases each: 9⁹ values in 400 bytes. */
const bomb = Array.from({ length: 9 }, (_, level) => {
  const items =
    level === 0
      ? "{type: string}"
      : Array(9)
          .fill(`*a${level - 1}`)
          .join(", ");
  return `    A${level}: &a${level} {anyOf: [${items}]}\n`;
}).join("");

const chain = Array.from(
  { length: 100_000 },
  (_, index) => `    A${index}: {$ref: '#/components/schemas/A${index + 1}'}\n`,
).join("");

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly says: string;
}

const cases: readonly Case[] = [
  {
    name: "aliases that multiply",
    files: { "spec.yaml": schemas(bomb) },
    says: "error  bounds\n  The file has more than 5 million values, counting those behind an alias each time it is used.",
  },
  {
    name: "an alias of what it stands in",
    files: { "spec.yaml": schemas("    A: &a {properties: {a: *a}}\n") },
    says: "error  bounds\n  The nesting is more than 250 levels deep here.",
  },
  {
    name: "a hundred thousand brackets",
    files: { "spec.yaml": `${head}x-a: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n` },
    says: "spec.yaml:4:105  error  bounds\n  The nesting exceeded maxDepth (100).",
  },
  {
    name: "a thousand levels",
    files: {
      "spec.json": JSON.stringify({ openapi: "3.1.0" }).replace(
        "}",
        `,"x-a":${'{"a":'.repeat(1000)}1${"}".repeat(1000)}}`,
      ),
    },
    says: "spec.json:1:512  error  bounds\n  The nesting exceeded maxDepth (100).",
  },
  {
    name: "a hundred thousand references in a row",
    files: { "spec.yaml": schemas(`${chain}    A100000: {type: string}\n`) },
    says: "error  bounds\n  The $ref leads through more than 100 others.",
  },
  {
    name: "a reference to itself",
    files: { "spec.yaml": schemas("    A: {$ref: '#/components/schemas/A'}\n") },
    says: "spec.yaml:6:8  error  circular-ref\n  The $ref only leads back to itself.",
  },
  {
    name: "references in a circle through files",
    files: {
      "spec.yaml": schemas("    A: {$ref: 'a.yaml#/B'}\n"),
      "a.yaml": "B: {$ref: 'b.yaml#/C'}\n",
      "b.yaml": "C: {$ref: 'a.yaml#/B'}\n",
    },
    says: "spec.yaml:6:8  error  circular-ref\n  This $ref only leads back to itself, through other files.",
  },
  {
    name: "references in a circle through files behind a workflow",
    files: {
      "spec.yaml": schemas("    A: {type: string}\n"),
      "workflows/a.arazzo.yaml": `arazzo: 1.0.1
info: {title: A, version: '1'}
sourceDescriptions: [{name: api, type: openapi, url: ../spec.yaml}]
workflows:
  - workflowId: a
    inputs: {$ref: 'q.yaml#/P'}
    steps: [{stepId: s, operationId: o}]
`,
      "workflows/q.yaml": "P: {$ref: 'q.yaml#/Q'}\nQ: {$ref: 'q.yaml#/P'}\n",
    },
    says: "workflows/a.arazzo.yaml:6:13  error  circular-ref\n  This $ref only leads back to itself, through other files.",
  },
  {
    name: "a reference to a folder",
    files: { "spec.yaml": schemas("    A: {$ref: './'}\n") },
    says: "spec.yaml:6:8  error  no-unresolved-refs\n  Can't resolve $ref: It is not a file.",
  },
  {
    name: "a reference to the network inside an extension",
    files: { "spec.yaml": `${head}x-a: {$ref: 'https://example.com/a.yaml'}\n` },
    says: "✓ spec.yaml: 0 operations, 0 errors, 0 warnings.",
  },
];

test.each(cases)("$name", async ({ files, says }) => {
  for (const [path, text] of Object.entries(files)) await copy.write(path, text);
  const { stdout, stderr } = await copy.run("lint", "--spec", String(Object.keys(files)[0]));
  expect({ stdout, said: stderr.includes(says) ? says : stderr.slice(0, 2000) }).toEqual({
    stdout: "",
    said: says,
  });
});

test("a file of 100 MB is not read", async () => {
  await copy.write("spec.yaml", head);
  await truncate(join(copy.folder, "spec.yaml"), 100 * 2 ** 20);
  const { exitCode, stderr } = await copy.run("lint", "--spec", "spec.yaml");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr:
      "spec.yaml:1:1  error  unreadable\n  spec.yaml cannot be read: With this file the document has 100 MB; the limit is 64 MB.\n  hint: pass the path of the root document with --spec\n✗ 1 error in 0.0 s.\n",
  });
});

test("a named pipe does not block the run", async () => {
  await copy.write("spec.yaml", schemas("    A: {$ref: pipe.yaml}\n"));
  execFileSync("mkfifo", [join(copy.folder, "pipe.yaml")]);
  const { stderr } = await copy.run("lint", "--spec", "spec.yaml");
  expect(stderr).toContain(
    "spec.yaml:6:8  error  no-unresolved-refs\n  Can't resolve $ref: It is not a file.",
  );
});

test("a symlink out of the folder is followed only with --allow", async () => {
  await mkdir(join(copy.folder, "api"));
  await copy.write("secret.yaml", "type: string\n");
  await copy.write("api/spec.yaml", schemas("    A: {$ref: inside.yaml}\n"));
  await symlink("../secret.yaml", join(copy.folder, "api/inside.yaml"));
  const refused = await copy.run("lint", "--spec", "api/spec.yaml");
  expect(refused.stderr).toContain("The file is outside the document's folder");
  const allowed = await copy.run("lint", "--spec", "api/spec.yaml", "--allow", "outside");
  expect(allowed).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: "✓ api/spec.yaml: 0 operations, 0 errors, 0 warnings. (0.0 s)\n",
  });
});

test("the network is used only with --allow", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    response.setHeader("Content-Type", "application/yaml").end("type: string\n");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await copy.write("spec.yaml", schemas(`    A: {$ref: 'http://127.0.0.1:${port}/a.yaml'}\n`));
  const refused = await copy.run("lint", "--spec", "spec.yaml");
  expect({ exitCode: refused.exitCode, asked }).toEqual({ exitCode: 1, asked: [] });
  const allowed = await copy.run("lint", "--spec", "spec.yaml", "--allow", "network");
  expect({ exitCode: allowed.exitCode, asked }).toEqual({ exitCode: 0, asked: ["/a.yaml"] });
  server.close();
});

const plugin = `import { writeFileSync } from "node:fs";
export default () => { writeFileSync(new URL("ran", import.meta.url), ""); return { id: "p" }; };\n`;

test("a style guide's plugins run only in the current folder, or with --allow", async () => {
  await mkdir(join(copy.folder, "api"));
  await copy.write("api/spec.yaml", head);
  await copy.write("api/redocly.yaml", "plugins: [./p.mjs]\n");
  await copy.write("api/p.mjs", plugin);
  const refused = await copy.run("lint", "--spec", "api/spec.yaml");
  expect(refused.stderr).toBe(
    [
      "api/redocly.yaml:1:1  error  style-guide",
      "  api/redocly.yaml has plugins, which are code, and it is not in the current folder.",
      "  hint: read it, then pass --allow plugins or run the command in its folder",
      "✗ 1 error in 0.0 s.",
      "",
    ].join("\n"),
  );
  expect(await readdir(join(copy.folder, "api"))).not.toContain("ran");
  await copy.run("lint", "--spec", "api/spec.yaml", "--allow", "plugins");
  expect(await readdir(join(copy.folder, "api"))).toContain("ran");
});

test("a plugin.js that nothing refers to does not run", async () => {
  await mkdir(join(copy.folder, "api"));
  await copy.write("api/spec.yaml", head);
  await copy.write("api/redocly.yaml", "rules: {info-license: warn}\n");
  await copy.write("api/plugin.mjs", plugin);
  const { exitCode, stderr } = await copy.run("lint", "--spec", "api/spec.yaml");
  expect({ exitCode, warned: stderr.includes("warning  info-license") }).toEqual({
    exitCode: 0,
    warned: true,
  });
  expect(await readdir(join(copy.folder, "api"))).not.toContain("ran");
});
