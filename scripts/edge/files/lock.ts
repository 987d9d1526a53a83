/** Lets only one run at a time write a folder. The system releases the lock when the process ends for any reason. */
import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";
import { digest } from "./digest.ts";
import { DiskError } from "./disk.ts";

const timeout = 120_000;

/**
 * Runs work while no other process holds the lock of the same folder.
 * @throws DiskError after two minutes of waiting
 */
export async function locked<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const database = await acquire(folder);
  try {
    return await work();
  } finally {
    database.close();
  }
}

/** SQLite's exclusive transaction locks a file with the operating system's own locks, on every system. */
async function acquire(folder: string): Promise<DatabaseSync> {
  const locks = join(tmpdir(), `openapi-pipeline-${userInfo().username}`);
  mkdirSync(locks, { recursive: true });
  const database = new DatabaseSync(join(locks, `${digest(resolve(folder)).slice(0, 32)}.lock`));
  for (const start = performance.now(); performance.now() - start < timeout; await pause(25)) {
    if (begins(database)) return database;
  }
  database.close();
  throw new DiskError(`${folder} cannot be used: another run has been writing to it for two minutes.`);
}

function begins(database: DatabaseSync): boolean {
  try {
    database.exec("BEGIN EXCLUSIVE");
    return true;
  } catch {
    return false;
  }
}
