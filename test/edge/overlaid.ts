/** Documents under overlays, for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Problem } from "../../scripts/core/problem.ts";
import { load } from "../../scripts/specification.ts";

const folder = mkdtempSync(join(tmpdir(), "overlays-"));
afterAll(() => rmSync(folder, { recursive: true }));

let cases = 0;

/** Writes files, and applies those that are called `1.yaml`, `2.yaml` and so on to `s.yaml`. */
export async function overlaid(files: Readonly<Record<string, string>>, named?: readonly string[]) {
  const cwd = join(folder, String(cases++));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const overlays = named ?? Object.keys(files).filter((name) => /^\d\.(?:yaml|json)$/.test(name));
  const outcome = await load({ cwd, spec: "s.yaml", overlays });
  const problems = outcome.ok ? outcome.warnings : outcome.problems;
  return { document: outcome.ok ? outcome.published : undefined, told: problems.map(line) };
}

function line({ severity, code, message, at }: Problem): string {
  const place = at?.line === undefined ? at?.file : `${at.file}:${at.line}:${at.column}`;
  return `${place} ${severity} ${code}: ${message}`;
}

/** One action in a line, from the fourth line on. */
export const overlay = (actions: readonly unknown[], version = "1.1.0") =>
  `overlay: ${version}\ninfo: {title: t, version: '1'}\nactions:\n${actions.map((each) => `  - ${JSON.stringify(each)}\n`).join("")}`;
export const update = (target: string, value: unknown) => ({ target, update: value });
export const remove = (target: string) => ({ target, remove: true });
export const copy = (target: string, from: string) => ({ target, copy: from });

/** Its paths are given in one line each, from the fourth line on. */
export const api = (paths: string) => `openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n${paths}`;
export const operation = (id: string, rest = "") =>
  `{get: {operationId: ${id}${rest}, responses: {'204': {description: none}}}}`;
export const two = api(`  /a: ${operation("a", ", tags: [x, y, z]")}\n  /b: ${operation("b")}\n`);
