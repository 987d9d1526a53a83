/** A new machine installs exactly what was tested here, and only what its user needs. */
import { globSync, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageFolders, packagesOf } from "../packages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

function read(path: string) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

const manifest = read("package.json");

describe.each([".", ...packageFolders])("%s", (folder) => {
  const asked = packagesOf(read(`${folder}/package.json`));
  const lock = read(`${folder}/package-lock.json`);

  test("each dependency has an exact version", () => {
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("the lock file has the versions of package.json", () => {
    const locked = asked.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(asked);
  });

  test("the lock file names no registry, so it works with any", () => {
    expect(JSON.stringify(lock).match(/"resolved"/g)).toBe(null);
  });
});

test("only node itself may run a script at install", () => {
  const allowed = { node: true, "@scarf/scarf": false, esbuild: false, msw: false };
  expect(manifest.allowScripts).toEqual(allowed);
  const others = packageFolders.flatMap((folder) =>
    Object.entries(read(`${folder}/package.json`).allowScripts ?? {}),
  );
  expect(others.filter(([, isAllowed]) => isAllowed)).toEqual([]);
});

test("scripts run on the Node that the project brings", () => {
  expect(process.versions.node).toBe(manifest.devDependencies.node);
});

test("one command installs the packages of all folders that have their own", () => {
  const wanted = packageFolders.map((folder) => `npm ci --prefix ${folder}`);
  expect(manifest.scripts["test:setup"].split(" && ").toSorted()).toEqual(wanted);
});

test("no package is declared twice, and all parts of Prism have the same version", () => {
  const asked = [".", ...packageFolders].flatMap((folder) => packagesOf(read(`${folder}/package.json`)));
  expect(asked.map(([name]) => name).toSorted()).toEqual(
    [...new Set(asked.map(([name]) => name))].toSorted(),
  );
  const prism = asked.filter(([name]) => name.startsWith("@stoplight/prism-"));
  expect(new Set(prism.map(([, version]) => version)).size).toBe(1);
});

describe("npm ci installs", () => {
  test("at most 470 packages", () => {
    const { packages } = read("node_modules/.package-lock.json"); // the packages that npm installed
    expect(Object.keys(packages).length).toBeLessThanOrEqual(470);
  });

  test("at most 480 MiB on disk", () => {
    const names = readdirSync(join(root, "node_modules")).filter((name) => !caches.test(name));
    const blocks = new Map<number, number>(); // hard links take space only once
    for (const name of names) measure(join(root, "node_modules", name), blocks);
    const bytes = [...blocks.values()].reduce((sum, count) => sum + count * 512, 0);
    expect(Math.ceil(bytes / 2 ** 20)).toBeLessThanOrEqual(480);
  });
});

/** Tools keep their caches beside the packages, in `.cache` and `.vite`. */
const caches = /^\.(?!bin$|package-lock\.json$)/;

/** Counts like `du`: blocks per inode. */
function measure(path: string, blocks: Map<number, number>): void {
  const found = lstatSync(path);
  blocks.set(found.ino, found.blocks);
  if (found.isDirectory()) for (const name of readdirSync(path)) measure(join(path, name), blocks);
}

/** An undeclared package may vanish when another package drops it. */
describe.each([
  [".", ["scripts/**/*.ts", "templates/**/*.ts", "test/**/*.ts"]],
  ...packageFolders.map((folder): [string, string[]] => [folder, [`${folder}/*.ts`]]),
])("%s", (folder, patterns) => {
  test("every import is a declared dependency", () => {
    const own = packagesOf(read(`${folder}/package.json`)).map(([name]) => name);
    const asked = new Set([...own, ...Object.keys(manifest.devDependencies)]);
    const others = packageFolders.filter((other) => other !== folder);
    const files = globSync(patterns, { cwd: root }).filter(
      (file) =>
        !/node_modules|\/fixtures\//.test(file) && !others.some((other) => file.startsWith(`${other}/`)),
    );
    const imported = files.flatMap((file) =>
      ts
        .preProcessFile(readFileSync(join(root, file), "utf8"))
        .importedFiles.flatMap(({ fileName }) => /^(?!node:|\.)(?:@[^/]+\/)?[^/]+/.exec(fileName) ?? []),
    );
    expect([...new Set(imported)].filter((name) => !asked.has(name))).toEqual([]);
  });
});
