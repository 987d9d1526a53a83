/** Which layer may import which, checked on the import graph. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

const modules = filesOf("scripts/**/*.{ts,js}", "templates/**/*.ts", "test/**/*.ts")
  .filter((file) => !file.includes("node_modules/"))
  .toSorted();
const everyImport = modules.flatMap(importsOf);
const imports = everyImport.filter(({ from }) => !from.startsWith("test/"));

/** Layer → the layers it may import. Files of a layer may import each other. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "scripts/core": [],
  "scripts/rules": ["scripts/core"],
  "scripts/edge": ["scripts/core"],
  "scripts/contract": ["scripts/core"],
  templates: ["scripts/core"],
  // Lint has to know the names that the outputs use themselves.
  "scripts/linted.ts": ["scripts/core", "scripts/edge", "scripts/rules", "templates"],
  "scripts/specification.ts": ["scripts/core", "scripts/edge", "scripts/linted.ts"],
  "scripts/targets": ["scripts/core", "scripts/edge", "scripts/specification.ts", "templates"],
  "scripts/pipeline.ts": [
    "scripts/core",
    "scripts/edge",
    "scripts/linted.ts",
    "scripts/specification.ts",
    "scripts/targets",
    "templates",
  ],
  "scripts/commands": [
    "scripts/core",
    "scripts/contract",
    "scripts/edge",
    "scripts/linted.ts",
    "scripts/pipeline.ts",
    "scripts/specification.ts",
    "scripts/targets",
    "templates",
  ],
  "scripts/cli": ["scripts/core", "scripts/edge", "scripts/commands", "scripts/pipeline.ts"],
  "scripts/main.js": ["scripts/cli"],
  "scripts/main.ts": ["scripts/main.js"],
};

test("every file belongs to a layer", () => {
  expect(imports.map(({ from }) => from).filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("each layer imports only lower layers", () => {
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), layerOf(to)];
    return other !== undefined && own !== other && !allowed[own ?? ""]?.includes(other);
  });
  expect(wrong).toEqual([]);
});

test("only one module of the SDK generators' adapter is used outside it", () => {
  const adapter = "scripts/edge/sdk/";
  const entries = imports.filter(({ from, to }) => to.startsWith(adapter) && !from.startsWith(adapter));
  expect(entries).toEqual([{ from: "scripts/targets/workers.ts", to: `${adapter}generate.ts` }]);
  expect(exportsOf(`${adapter}generate.ts`)).toEqual(["generateSdk"]);
});

test("only that adapter knows how the generators are called", () => {
  const files = filesOf("scripts/**/*.{ts,js}", "templates/**/*.{ts,js}");
  const words = /RESERVED_WORDS|identifierFor|runGenerators|\/lib\/chunks(?!\/redoc\.)/;
  expect(files.filter((file) => words.test(read(file)) && !file.startsWith("scripts/edge/sdk/"))).toEqual([]);
});

test("there is no import circle, not even of types", () => {
  expect(circles(everyImport)).toEqual([]);
});

test.each([
  ["none", ["a b", "b c", "a c"], []],
  ["two", ["a b", "b a"], ["a > b > a"]],
  ["a module alone", ["a a"], ["a > a"]],
  ["the shortest way round, whatever leads to it", ["x a", "a b", "b c", "c a", "c b"], ["a > b > c > a"]],
  ["two of them", ["a b", "b a", "b c", "c d", "d c"], ["a > b > a", "c > d > c"]],
])("finds circles: %s", (_title, edges, want) => {
  const given = edges.map((edge) => ({ from: edge.charAt(0), to: edge.charAt(2) }));
  expect(circles(given)).toEqual(want);
});

test("core is pure: no node:*, no process, no clock, no console", () => {
  const impure = imports.filter(({ from, to }) => layerOf(from) === "scripts/core" && to.startsWith("node:"));
  const files = filesOf("scripts/core/**/*.ts");
  const globals = files.filter((file) =>
    /\b(?:process\.\w|console\.\w|Date\.now|new Date\(\)|Math\.random|performance\.\w)/.test(read(file)),
  );
  expect({ impure, globals }).toEqual({ impure: [], globals: [] });
});

test("only main.js touches process", () => {
  const files = filesOf("scripts/**/*.{ts,js}").filter((file) => file !== "scripts/main.js");
  expect(files.filter((file) => /\bprocess\.(?!pid\b)\w/.test(read(file)))).toEqual([]);
});

test("no folder is called utils, helpers, common or misc", () => {
  const files = filesOf("scripts/**", "templates/**", "test/**");
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$|$)/.test(file))).toEqual(
    [],
  );
});

test("nothing in scripts/ or templates/ knows this API", () => {
  const files = filesOf("scripts/**/*.{ts,js,css}", "templates/**/*.{ts,js,css}");
  const words = /conversation|placewise|notification|subunit|loyalty|X-Customer/i;
  expect(files.filter((file) => words.test(read(file)))).toEqual([]);
});

/** What may use the living API: its own tests. Everything else stands on `test/fixtures/users-api`. */
const living = [
  ...["spec", "sandbox", "contract", "workflows"].map((folder) => `test/${folder}/`),
  "test/browser/sandbox.test.ts", // tests the form of the documentation against the sandbox
  "test/bench/prism.test.ts", // tests the sandbox behind Prism, which is installed there
  "test/browser/controls.test.ts", // tests the sandbox in a browser, which is installed there
  "test/browser/other-sites.test.ts", // the same
  "test/browser/desk.test.ts", // the same
];
const isLiving = (file: string) => living.some((folder) => file.startsWith(folder));

test("only tests of the living API import code generated from spec/, directly or not", () => {
  const edges = Map.groupBy(filesOf("test/**/*.ts").flatMap(importsOf), ({ from }) => from);
  const reaches = (file: string, seen = new Set<string>()): boolean =>
    file.startsWith("generated/") ||
    (!seen.has(file) && (edges.get(file) ?? []).some(({ to }) => reaches(to, seen.add(file))));
  const others = [...edges.keys()].filter((file) => !isLiving(file));
  expect(others.filter((file) => reaches(file))).toEqual([]);
});

test("only tests of the living API read files of spec/ and generated/", () => {
  const files = filesOf("test/**/*.ts").filter((file) => !isLiving(file));
  const reading =
    /new URL\(\s*["'`](?:\.\.\/)+(?:spec|generated)\b|\b(?:read\w+|cp|file)\(\s*["'`](?:spec|generated)\//;
  expect(files.filter((file) => reading.test(withoutProjects(read(file))))).toEqual([]);
});

/** `copy.read("spec/…")` reads a copy of the frozen API. */
const withoutProjects = (text: string) => text.replaceAll(/\b(?:copy|broken)\.read\(/g, "");

/** The shortest circle through each module that is not in an earlier circle. */
function circles(all: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to]);
  const told = new Set<string>();
  return [...next.keys()].toSorted().flatMap((start) => {
    const way = told.has(start) ? undefined : shortestWay(next, start);
    for (const module of way ?? []) told.add(module);
    return way ? [way.join(" > ")] : [];
  });
}

/** The path from a module back to itself; undefined if there is none. */
function shortestWay(next: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const ways = (next.get(start) ?? []).map((to) => [start, to]);
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? start;
    if (last === start) return way;
    if (!seen.has(last)) ways.push(...(next.get(last) ?? []).map((to) => [...way, to]));
    seen.add(last);
  }
  return undefined;
}

function layerOf(path: string): string | undefined {
  return Object.keys(allowed).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

function importsOf(from: string): Import[] {
  return ts.preProcessFile(read(from)).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith(".")
      ? posix.normalize(relative(root, join(root, dirname(from), fileName)))
      : fileName,
  }));
}

function exportsOf(file: string): string[] {
  return [...read(file).matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}

/** Without packages, which may not be installed. */
function filesOf(...patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: ["**/node_modules"] });
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
