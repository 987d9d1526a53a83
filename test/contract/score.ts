/** The engine's score against planted bugs, by the campaign in a process of its own. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Score {
  readonly planted: number;
  readonly killed: number;
  readonly survivors: readonly string[];
  /** What the engine says of the correct sandbox: nothing of it is true. */
  readonly alarms: readonly string[];
  /** Least coverage of the correct sandbox over the seeds. */
  readonly percent: number;
}

/** @param every how manyth bug is planted */
export async function score(every: number, seeds: number): Promise<Score> {
  const file = fileURLToPath(new URL("campaign.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [file, String(every), String(seeds)]);
  const found = JSON.parse(stdout) as Score; // what the campaign prints
  console.log(
    `planted bugs: ${found.killed} of ${found.planted} killed, ${found.alarms.length} false alarms`,
  );
  return found;
}
