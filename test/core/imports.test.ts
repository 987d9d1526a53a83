/** The tree is the diagram: who may import whom, held by a walk over the import graph. */
import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = globSync(["scripts/**/*.{ts,js}", "templates/**/*.ts"], { cwd: root })
  .toSorted()
  .flatMap(importsOf);

/** Layer → what it may import of ours. Files of a layer may import each other. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "scripts/core": [],
  "scripts/rules": ["scripts/core"],
  "scripts/edge": ["scripts/core", "scripts/rules"],
  "scripts/contract": ["scripts/core"],
  "templates/contract": ["scripts/core", "scripts/contract"],
  templates: ["scripts/core"],
  "scripts/specification.ts": ["scripts/core", "scripts/edge"],
  "scripts/targets": [
    "scripts/core",
    "scripts/edge",
    "scripts/specification.ts",
    "templates",
    "scripts/pipeline.ts",
  ],
  "scripts/pipeline.ts": [
    "scripts/core",
    "scripts/edge",
    "scripts/specification.ts",
    "scripts/targets",
    "templates",
  ],
  "scripts/commands": [
    "scripts/core",
    "scripts/contract",
    "scripts/edge",
    "scripts/pipeline.ts",
    "scripts/targets",
    "templates/contract",
  ],
  "scripts/cli": ["scripts/core", "scripts/edge", "scripts/commands", "scripts/pipeline.ts"],
  "scripts/main.js": ["scripts/cli"],
};

test("every file belongs to a layer", () => {
  expect(imports.map(({ from }) => from).filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("each layer imports only what lies beneath it", () => {
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), layerOf(to)];
    return other !== undefined && own !== other && !allowed[own ?? ""]?.includes(other);
  });
  expect(wrong).toEqual([]);
});

test("core is pure: no node:*, no process, no clock, no console", () => {
  const impure = imports.filter(({ from, to }) => layerOf(from) === "scripts/core" && to.startsWith("node:"));
  const files = globSync("scripts/core/**/*.ts", { cwd: root });
  const globals = files.filter((file) =>
    /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random|performance\.)/.test(read(file)),
  );
  expect({ impure, globals }).toEqual({ impure: [], globals: [] });
});

test("only main.js touches process", () => {
  const files = globSync("scripts/**/*.{ts,js}", { cwd: root }).filter((file) => file !== "scripts/main.js");
  expect(files.filter((file) => /\bprocess\.(?!pid\b)/.test(read(file)))).toEqual([]);
});

test("no room is called utils, helpers, common or misc", () => {
  const files = globSync(["scripts/**", "templates/**", "test/**"], { cwd: root });
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$|$)/.test(file))).toEqual(
    [],
  );
});

test("nothing in scripts/ or templates/ knows this API", () => {
  const files = globSync(["scripts/**/*.{ts,js,css}", "templates/**/*.{ts,js,css}"], { cwd: root });
  const words = /conversation|placewise|notification|subunit|loyalty|X-Customer/i;
  expect(files.filter((file) => words.test(read(file)))).toEqual([]);
});

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

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
