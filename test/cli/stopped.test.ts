/** SIGTERM ends each verb at once, also within a long stretch of work: GitHub's document takes each many seconds. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const github = join(root, "test/foreign/node_modules/@octokit/openapi/generated/api.github.com.json");
const main = join(root, "scripts/main.js");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stopped-"));
});
afterAll(() => rm(folder, { recursive: true }));

const verbs: readonly (readonly string[])[] = [
  ["lint"],
  ["bundle", "--out", "out"],
  ["generate", "--out", "out", "--no-cache"],
  ["generate", "--out", "out", "--no-cache", "--watch"],
  ["docs", "--out", "docs"],
  ["diff", "--against", github],
  ["mock", "--port", "0"],
  ["contract"],
];

/** A moment, in milliseconds after the start: within the work, whatever the machine. */
const moment = 900;

test.skipIf(!existsSync(github)).each(verbs)("%s %s", async (...argv) => {
  const child = spawn(process.execPath, [main, ...argv, "--spec", github], { cwd: folder, stdio: "ignore" });
  const end = once(child, "exit");
  const timer = setTimeout(() => child.kill(), moment);
  const began = performance.now();
  const [exitCode, signal] = await end;
  const took = performance.now() - began;
  clearTimeout(timer);
  // Once the mock listens, it can say farewell, because its work is done by a thread.
  expect(signal ?? exitCode).toBeOneOf(argv[0] === "mock" ? ["SIGTERM", 0] : ["SIGTERM"]);
  expect(took).toBeLessThan(moment + 5_000);
});
