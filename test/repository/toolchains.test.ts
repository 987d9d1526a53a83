/** What somebody is told whose machine lacks a toolchain. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { missing, runners } from "../samples/runners.ts";

const script = ".ci/toolchains";
const text = await readFile(script, "utf8");
const [, list = ""] = /^packages=\(([^)]*)\)/m.exec(text) ?? [];
const packages = list.trim().split(/\s+/);

test("each package that a sample needs is installed by .ci/toolchains", () => {
  const needed = Object.values(runners).flatMap(({ needs }) => Object.keys(needs));
  expect(needed.filter((name) => !packages.includes(name))).toEqual([]);
});

test("a missing tool is named, with its package", async () => {
  const needs = { "a-package": ["no-such-tool", "--version"], nodejs: [process.execPath, "--version"] };
  expect(await missing({ needs, run: async () => "" })).toBe(
    "`no-such-tool --version` fails (Debian's package a-package)",
  );
});

test("without apt-get, .ci/toolchains names what to install", async () => {
  const told = await new Promise((resolve) => {
    execFile("/bin/bash", [script], { env: { PATH: "/nowhere" } }, (error, _stdout, stderr) =>
      resolve({ code: error?.code, stderr }),
    );
  });
  const want = `toolchains: there is no apt-get, so this is not Debian or Ubuntu. Install what these packages hold: ${packages.join(" ")}\n`;
  expect(told).toEqual({ code: 1, stderr: want });
});
