/** The guides are correct: links, files, commands and flags, and the steps that they describe. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { options } from "../../scripts/cli/flags.ts";
import { verbs } from "../../scripts/cli/verbs.ts";
import { banner } from "../../scripts/core/files.ts";
import {
  type Guide,
  commandTable,
  exists,
  guides,
  invocations,
  leads,
  links,
  pathsIn,
  read,
  typescriptIn,
} from "./guides.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const scripts: string[] = Object.keys(JSON.parse(read("package.json")).scripts);

/** Script → its flags, in alphabetical order. */
const flagsOf = new Map<string, readonly string[]>([
  ...verbs.map((verb): [string, string[]] => [
    verb.name,
    verb.options.map((name) => options[name]().long ?? "").toSorted(),
  ]),
  ["sandbox", await helpFlags("test/sandbox/main.ts")],
]);

async function helpFlags(path: string): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, [join(root, path), "--help"]);
  const flags = [...stdout.matchAll(/^ +(--[a-z-]+)/gm)].map(([, flag = ""]) => flag);
  return flags.toSorted();
}

/** Statements of the guides that are wrong. */
function wrong<Item>(itemsOf: (guide: Guide) => Item[], holds: (guide: Guide, item: Item) => boolean) {
  return guides.flatMap((guide) =>
    itemsOf(guide)
      .filter((item) => !holds(guide, item))
      .map((item) => ({ guide: guide.path, item })),
  );
}

test("each folder that people change has a guide", () => {
  expect(guides.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      ".github/CONTRIBUTING.md",
      ".github/SECURITY.md",
      "README.md",
      "scripts/README.md",
      "spec/README.md",
      "templates/README.md",
      "test/README.md",
      "test/sandbox/README.md",
    ]),
  );
});

test("the README is short", () => {
  expect(read("README.md").split("\n").length).toBeLessThanOrEqual(150);
});

test("each relative link leads to a file, and to a heading in it", () => {
  expect(wrong(links, leads)).toEqual([]);
});

/** Files that exist only after following a guide. */
const made = new Set([
  "generated/docs/",
  "generated/docs/index.html",
  "generated/.staging/",
  "generated/routes.txt",
  "scripts/rules/short-summary.ts",
  "templates/routes/routes.ts",
  "templates/shell/client.ts",
  "test/rules/fixtures/house/short-summary/good/openapi.yaml",
]);

test("each file they name exists", () => {
  expect(wrong(pathsIn, (guide, path) => made.has(path) || exists(guide, path))).toEqual([]);
});

test("each npm script they name exists", () => {
  expect(wrong(invocations, (_guide, { script }) => scripts.includes(script))).toEqual([]);
});

test("each command uses only flags that exist", () => {
  expect(
    wrong(invocations, (_guide, { script, flags }) =>
      flags.every((flag) => flagsOf.get(script)?.includes(flag) ?? true),
    ),
  ).toEqual([]);
});

test("the table of commands has each verb with all of its flags", () => {
  const table = commandTable(read("README.md"));
  expect([...flagsOf].map(([script]) => [script, table.get(script)])).toEqual([...flagsOf]);
});

test("each script in the table of commands exists", () => {
  const named = [...commandTable(read("README.md")).keys()];
  expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
});

test("the example template in templates/README.md runs", async () => {
  const [template = "", ...rows] = guides
    .filter(({ path }) => path === "templates/README.md")
    .flatMap(typescriptIn);
  const folder = await mkdtemp(join(tmpdir(), "guide-"));
  const program = `${template.replaceAll('"../../', `"${root}/`)}
const renderShellClient = renderRoutes;
const rows = [${rows.join("")}];
const api = { operations: [{ id: "listPets", method: "get", path: "/pets" }] };
for (const { name, files, render } of rows) console.log(JSON.stringify([name, files, render({ api })]));
`;
  await writeFile(join(folder, "program.ts"), program);
  const { stdout } = await run(process.execPath, [join(folder, "program.ts")]);
  await rm(folder, { recursive: true });
  const text = `# ${banner}\nGET /pets listPets\n`;
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    ["routes", ["routes.txt"], [text]],
    ["shell", ["shell/client.sh"], [text]],
  ]);
});
