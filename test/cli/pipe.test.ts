/** A reader that stops early, as `| head` does, neither ends a run nor sees a stack trace. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../scripts/main.js", import.meta.url));

test.each([
  [["contract", "--help"], 0],
  [["lint", "--spec", "nowhere.yaml", "--json"], 1],
])("%j with nobody reading stdout", async (args, exitCode) => {
  const run = spawn(process.execPath, [main, ...args]);
  run.stdout.destroy();
  const [[code], stderr] = await Promise.all([once(run, "close"), text(run.stderr)]);
  expect({ code, trace: /EPIPE|node:/.test(stderr) }).toEqual({ code: exitCode, trace: false });
});
