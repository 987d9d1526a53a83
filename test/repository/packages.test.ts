/** What a new machine installs is what was tested here. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const lock = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"));

const asked: [string, string][] = Object.entries(manifest.devDependencies);

test("each dependency is asked for by its exact version", () => {
  expect(asked.filter(([, version]) => !/^(?:npm:typescript@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lock file has the versions that are asked for", () => {
  const locked = asked.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(locked).toEqual(asked.map(([name, version]) => [name, version.replace("npm:typescript@", "")]));
});

test("the lock file names no registry, so that it works with any", () => {
  expect(JSON.stringify(lock).match(/"resolved"/g)).toBe(null);
});

test("only node itself may run a script at install", () => {
  expect(manifest.allowScripts).toEqual({ node: true, "@scarf/scarf": false, esbuild: false, msw: false });
});

test("scripts run on the Node that the project brings", () => {
  expect(process.versions.node).toBe(manifest.devDependencies.node);
});
