/** The licences of what users get with the generated package, and of the tools that make it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderValidators } from "../../scripts/edge/generators/validators.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(`${root}package-lock.json`, "utf8"),
);
const { dependencies, peerDependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> =
  JSON.parse(readFileSync(`${root}generated/typescript/package.json`, "utf8"));

/** They ask for no more than the name of the author, in source and in binaries. */
const permissive = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "(MIT OR CC0-1.0)"];

/** Licences of tools, which are not passed on, and why they are no trouble. */
const tools: Readonly<Record<string, string>> = {
  "MPL-2.0": "covers its own files, which stay unchanged here",
  "PSF-2.0": "permissive; Python's",
};

/** Packages whose manifest names no licence in the field of today: what their files say. */
const elsewhere: Readonly<Record<string, string>> = {
  "compute-gcd": "MIT",
  "compute-lcm": "MIT",
  "validate.io-function": "MIT",
  "validate.io-integer": "MIT",
  "validate.io-integer-array": "MIT",
  "validate.io-number": "MIT",
};

const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");

/** @returns package and licence, of those that are not on the list */
function strange(paths: readonly string[], allowed: readonly string[]): readonly string[] {
  const licences = paths.map((path) => [path, packages[path]?.license ?? elsewhere[nameOf(path)]] as const);
  return licences.flatMap(([path, licence = "none"]) =>
    allowed.includes(licence) ? [] : [`${nameOf(path)}: ${licence}`],
  );
}

/** With all that they need, as Node looks for it: in its own folder first, then in each above. */
function closure(names: readonly string[]): readonly string[] {
  const found = new Set(names.map((name) => `node_modules/${name}`));
  for (const path of found)
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) found.add(installed(name, path));
  return [...found];
}

function installed(name: string, from: string): string {
  const own = `${from}/node_modules/${name}`;
  if (packages[own]) return own;
  const above = from.lastIndexOf("/node_modules/");
  return above < 0 ? `node_modules/${name}` : installed(name, from.slice(0, above));
}

test("what comes with the generated package", () => {
  const paths = closure(Object.keys(dependencies ?? {}));
  expect(paths.map(nameOf)).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
  expect(strange(paths, permissive)).toEqual([]);
});

test.each([
  ["^(a+)+$", ["ajv", "re2js"]],
  ["^[a-z]+$", ["ajv"]],
])("validators with the pattern %s carry the licences of the code in them", async (pattern, want) => {
  const schema = { type: "string", pattern, minLength: 2 };
  const source = await renderValidators({ openapi: "3.1.0", schemas: {} }, [schema]);
  const notices = [...source.matchAll(/^\/\*!\nCode of the package (\S+):\n([\s\S]*?)^\*\/$/gm)];
  expect(notices.map(([, name]) => name)).toEqual(want);
  const without = notices.filter(
    ([, , text = ""]) => !/Copyright[\s\S]+Permission is hereby granted/.test(text),
  );
  expect(without).toEqual([]);
});

test("what users install beside it, with all that it needs", () => {
  const paths = closure(Object.keys(peerDependencies ?? {}));
  expect(paths.filter((path) => packages[path] === undefined)).toEqual([]);
  expect(strange(paths, permissive)).toEqual([]);
});

test("the tools", () => {
  const paths = Object.keys(packages).filter((path) => path !== "");
  expect(paths.length).toBeGreaterThan(100);
  expect(strange(paths, [...permissive, ...Object.keys(tools)])).toEqual([]);
});

test("each exception is needed", () => {
  const used = Object.values(packages).map(({ license }) => license);
  expect(Object.keys(tools).filter((licence) => !used.includes(licence))).toEqual([]);
  const names = Object.entries(packages).flatMap(([path, { license }]) => (license ? [] : [nameOf(path)]));
  expect(Object.keys(elsewhere).filter((name) => !names.includes(name))).toEqual([]);
});

test("a licence that is not on the list is found, and so is none", () => {
  expect(strange(["node_modules/left"], permissive)).toEqual(["left: none"]);
  expect(strange(["node_modules/lightningcss"], permissive)).toEqual(["lightningcss: MPL-2.0"]);
});
