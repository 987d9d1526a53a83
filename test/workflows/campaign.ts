/** Whether a workflow detects a bug. */
import { join } from "node:path";
import { start } from "../sandbox/start.ts";
import type { Break } from "./breaks.ts";
import { broken } from "./broken.ts";
import { folder, respect } from "./respect.ts";

/** @returns the failures on a fresh sandbox with that bug */
export async function failuresOf(planted: Break): Promise<readonly string[]> {
  const sandbox = await start();
  const server = await broken(sandbox.url, planted);
  try {
    const [outcome] = await respect([join(folder, `${planted.workflow}.arazzo.yaml`)], server.url);
    return outcome?.failures ?? [];
  } finally {
    server.close();
    await sandbox.close();
  }
}
