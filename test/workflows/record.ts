/**
 * `node test/workflows/record.ts`: runs the workflows against the sandbox, and writes beside each what was sent and
 * received, which their pages show.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { start } from "../sandbox/start.ts";
import { type Outcome, folder, names, respect } from "./respect.ts";

/** Runs all workflows in order, at a time that stands still, so that each run gives the same. */
export async function runAll(): Promise<readonly Outcome[]> {
  const sandbox = await start();
  try {
    for (const change of [{ frozen: true }, { set: "2026-03-02T09:30:00Z" }])
      await fetch(`${sandbox.url}/__sandbox/clock`, { method: "POST", body: JSON.stringify(change) });
    return await respect(
      names.map((name) => join(folder, `${name}.arazzo.yaml`)),
      sandbox.url,
    );
  } finally {
    await sandbox.close();
  }
}

export function pathOf(file: string): string {
  return join(folder, file.replace(".arazzo.yaml", ".record.json"));
}

/** @returns what the repository has for a file of workflows */
export async function recorded(file: string): Promise<unknown> {
  return JSON.parse(await readFile(pathOf(file), "utf8"));
}

async function write(): Promise<void> {
  const outcomes = await runAll();
  for (const { file, record } of outcomes) await writeFile(pathOf(file), JSON.stringify(record, null, 2));
  const oxfmt = fileURLToPath(new URL("../../node_modules/oxfmt/bin/oxfmt", import.meta.url));
  await promisify(execFile)(process.execPath, [oxfmt, ...outcomes.map(({ file }) => pathOf(file))]);
}

if (import.meta.main) await write();
