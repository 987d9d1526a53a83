/**
 * Wherever a run reads a file of a user's, that file may be a pipe, a device or a folder. Reading would wait for ever
 * or fill the memory, and what it holds would be missing from the result: each is an error with the file's name.
 */
import { execFileSync } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

let copy: Project;
beforeEach(async () => {
  copy = await project([]);
});
afterEach(() => copy.remove());

const document = `openapi: 3.1.0
info: {title: T, version: '1'}
paths: {/a: {get: {operationId: a, responses: {'204': {description: ok}}}}}
`;
const workflow = `arazzo: 1.0.1
info: {title: W, version: '1'}
sourceDescriptions: [{name: api, type: openapi, url: ../s.yaml}]
workflows: [{workflowId: w, steps: [{stepId: s, operationId: a}]}]
`;

interface Place {
  readonly name: string;
  /** The files beside it. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that is none. */
  readonly odd: string;
  readonly argv: readonly string[];
  /** What is told of it. */
  readonly says: string;
}

const lint = ["lint", "--spec", "s.yaml"];
const allowing = [...lint, "--allow", "outside"];
const guide = (file: string, of: string) =>
  `${file}:1:11 error style-guide: The style guide refers to ${of}, which cannot be used: It is not a file.`;

const places: readonly Place[] = [
  {
    name: "the document",
    files: {},
    odd: "s.yaml",
    argv: allowing,
    says: "s.yaml:1:1 error unreadable: s.yaml cannot be read: It is not a file.",
  },
  {
    name: "a file that it refers to",
    files: { "s.yaml": document.replace(/\/a: .*/, "/a: {$ref: a.yaml}}") },
    odd: "a.yaml",
    argv: allowing,
    says: "s.yaml:3:13 error no-unresolved-refs: Can't resolve $ref: It is not a file.",
  },
  {
    name: "an overlay",
    files: { "s.yaml": document },
    odd: "o.yaml",
    argv: [...lint, "--overlay", "o.yaml"],
    says: "o.yaml:1:1 error unreadable: o.yaml cannot be read: It is not a file.",
  },
  {
    name: "a workflow",
    files: { "s.yaml": document },
    odd: "workflows/w.arazzo.yaml",
    argv: allowing,
    says: "workflows/w.arazzo.yaml:1:1 error unreadable: workflows/w.arazzo.yaml cannot be read: It is not a file.",
  },
  {
    name: "the record of a workflow",
    files: { "s.yaml": document, "workflows/w.arazzo.yaml": workflow },
    odd: "workflows/w.record.json",
    argv: allowing,
    says: "workflows/w.record.json:1:1 error unreadable: workflows/w.record.json cannot be read: It is not a file.",
  },
  {
    name: "the style guide",
    files: { "s.yaml": document },
    odd: "redocly.yaml",
    argv: lint,
    says: "redocly.yaml:1:1 error style-guide: The style guide redocly.yaml cannot be read: it is not a file.",
  },
  {
    name: "what the style guide extends",
    files: { "s.yaml": document, "redocly.yaml": "extends: [./base.yaml]\n" },
    odd: "base.yaml",
    argv: lint,
    says: guide("redocly.yaml", "./base.yaml"),
  },
  {
    name: "what is extended by what the style guide extends",
    files: {
      "s.yaml": document,
      "redocly.yaml": "extends: [./base.yaml]\n",
      "base.yaml": "extends: [./more.yaml]\n",
    },
    odd: "more.yaml",
    argv: lint,
    says: guide("base.yaml", "./more.yaml"),
  },
  {
    name: "a plugin of the style guide",
    files: { "s.yaml": document, "redocly.yaml": "plugins: [./own.mjs]\n" },
    odd: "own.mjs",
    argv: lint,
    says: "redocly.yaml:1:1 error style-guide: The style guide redocly.yaml cannot be used: the plugin ./own.mjs cannot be read: it is not a file.",
  },
  {
    name: "a plugin of what the style guide extends",
    files: {
      "s.yaml": document,
      "redocly.yaml": "extends: [./base.yaml]\n",
      "base.yaml": "plugins: [./own.mjs]\n",
    },
    odd: "own.mjs",
    argv: lint,
    says: "redocly.yaml:1:11 error style-guide: The style guide refers to ./base.yaml, which cannot be used: the plugin ./own.mjs cannot be read: it is not a file.",
  },
  {
    name: "a list of agreed breaks",
    files: { "s.yaml": document, "old.yaml": document },
    odd: "exemptions.yaml",
    argv: ["diff", "--spec", "s.yaml", "--against", "old.yaml"],
    says: "exemptions.yaml:1:1 error unreadable: exemptions.yaml cannot be read: it is not a file.",
  },
  {
    name: "the changelog",
    files: { "s.yaml": document },
    odd: "CHANGELOG.md",
    argv: ["docs", "--spec", "s.yaml", "--out", "site", "--no-cache"],
    says: "CHANGELOG.md:1:1 error unreadable: CHANGELOG.md cannot be read: it is not a file.",
  },
  {
    name: "a file that is to be written",
    files: { "s.yaml": document },
    odd: "out/openapi.yaml",
    argv: ["generate", "--spec", "s.yaml", "--out", "out", "--only", "bundle", "--no-cache"],
    says: "error disk: out/openapi.yaml cannot be used: it is not a file.",
  },
  {
    name: "the authority of a server",
    files: { "s.yaml": document },
    odd: "ca.pem",
    argv: ["proxy", "--spec", "s.yaml", "--upstream", "http://127.0.0.1:9", "--port", "0", "--ca", "ca.pem"],
    says: "error proxy-ca: ca.pem cannot be read: it is not a file.",
  },
];

const kinds: Readonly<Record<string, (path: string) => Promise<void>>> = {
  pipe: async (path) => void execFileSync("mkfifo", [path]),
  device: (path) => symlink("/dev/zero", path),
};

const cases = places.flatMap((place) =>
  Object.keys(kinds)
    // An overlay is read only where it is; a link out of its folder is refused before.
    .filter((kind) => !(place.name === "an overlay" && kind === "device"))
    .map((kind) => ({ ...place, kind })),
);

test.each(cases)("$name is a $kind", async ({ kind, files, odd, argv, says }) => {
  for (const [path, text] of Object.entries(files)) await copy.write(path, text);
  await mkdir(dirname(join(copy.folder, odd)), { recursive: true });
  await kinds[kind]?.(join(copy.folder, odd));
  const { exitCode, stdout, stderr } = await copy.run(...argv);
  const told = stderr
    .replaceAll(`${copy.folder}/`, "")
    .matchAll(/^(?:(\S+:\d+:\d+) {2})?(error) {2}(\S+)\n {2}(.*)$/gm);
  const errors = [...told].map(([, at, severity, code, message]) =>
    [...(at === undefined ? [] : [at]), severity, `${code}:`, message].join(" "),
  );
  expect({ exitCode, stdout, errors }).toEqual({ exitCode: 1, stdout: "", errors: [says] });
});

test("an example whose value is in a pipe is told", async () => {
  await copy.write("s.yaml", `${document}components: {examples: {E: {externalValue: e.json}}}\n`);
  execFileSync("mkfifo", [join(copy.folder, "e.json")]);
  const { exitCode, stderr } = await copy.run(...lint);
  expect({ exitCode, told: /^(.*)\n(.*)$/m.exec(stderr)?.slice(1, 3) }).toEqual({
    exitCode: 0,
    told: [
      "s.yaml:4:44  warning  no-unresolved-refs",
      '  "e.json" cannot be read, so this example has no value.',
    ],
  });
});

test("a style guide one folder up reads what is beside it", async () => {
  await copy.write("spec/s.yaml", document);
  await copy.write("redocly.yaml", "extends: [./rules/base.yaml]\n");
  await copy.write("rules/base.yaml", "rules: {info-license: error}\n");
  const { exitCode, stderr } = await copy.run("lint", "--spec", "spec/s.yaml");
  expect({ exitCode, code: /error {2}(\S+)/.exec(stderr)?.[1] }).toEqual({
    exitCode: 1,
    code: "info-license",
  });
});

test.each<[name: string, guide: string, base: string, says: string]>([
  [
    "what it extends is nowhere",
    "extends: [./none.yaml]\n",
    "",
    "redocly.yaml:1:11 The style guide refers to ./none.yaml, which cannot be used: the file does not exist.",
  ],
  [
    "what it extends is a text",
    "extends:\n  - recommended\n  - ./base.yaml\n",
    "rules\n",
    "redocly.yaml:3:5 The style guide refers to ./base.yaml, which cannot be used: it is not a mapping.",
  ],
  [
    "what it extends is not YAML",
    "extends: [./base.yaml]\n",
    "rules: {info-license: error\n",
    "base.yaml:2:1 The file is not valid YAML: deficient indentation.",
  ],
  [
    "what it extends is on the network",
    "extends: ['https://example.com/base.yaml']\n",
    "",
    "redocly.yaml:1:11 The style guide refers to https://example.com/base.yaml, which cannot be used: https://example.com/base.yaml is on the network, but references are only read from disk. Pass --allow network to read it.",
  ],
])("%s", async (_name, guideText, base, says) => {
  await copy.write("s.yaml", document);
  await copy.write("redocly.yaml", guideText);
  await copy.write("base.yaml", base);
  const { exitCode, stderr } = await copy.run(...lint);
  const [, at, message] = /^(\S+) {2}error {2}style-guide\n {2}(.*)$/m.exec(stderr) ?? [];
  expect({ exitCode, told: `${at} ${message}` }).toEqual({ exitCode: 1, told: says });
});
