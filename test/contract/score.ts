/** The engine's score against planted bugs, from two parallel campaigns, each in its own process. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Score {
  readonly planted: number;
  readonly killed: number;
  readonly survivors: readonly string[];
  /** Check → how many bugs it found. */
  readonly killers: Readonly<Record<string, number>>;
  /** Defects reported in the correct sandbox: false alarms. */
  readonly alarms: readonly string[];
  /** The longest run on the correct sandbox, in CPU seconds, including the sandbox's own. */
  readonly seconds: number;
  /** Requests in the longest run. */
  readonly requests: number;
  /** The lowest coverage of the correct sandbox over all seeds. */
  readonly percent: number;
}

const parts = 2;

/** @param every plants every nth bug */
export async function score(every: number, seeds: number): Promise<Score> {
  const file = fileURLToPath(new URL("campaign.ts", import.meta.url));
  const run = async (part: number): Promise<Score> => {
    const argv = [file, ...[every, seeds, part, parts].map(String)];
    const { stdout } = await promisify(execFile)(process.execPath, argv);
    return JSON.parse(stdout) as Score; // what the campaign prints
  };
  const whole = (await Promise.all(Array.from({ length: parts }, (_, part) => run(part)))).reduce(together);
  const { planted, killed, survivors, alarms, seconds, requests } = whole;
  console.log(
    `planted bugs: ${killed} of ${planted} killed (${((100 * killed) / planted).toFixed(1)} %)${survivors.length > 0 ? `, not: ${survivors.join("; ")}` : ""}
correct sandbox, ${seeds} seeds: ${alarms.length} false alarms, ${requests} requests and ${seconds.toFixed(1)} s of CPU at most`,
  );
  return whole;
}

function together(one: Score, other: Score): Score {
  const checks = [...new Set([...Object.keys(one.killers), ...Object.keys(other.killers)])];
  return {
    planted: one.planted + other.planted,
    killed: one.killed + other.killed,
    survivors: [...one.survivors, ...other.survivors],
    killers: Object.fromEntries(
      checks.map((check) => [check, (one.killers[check] ?? 0) + (other.killers[check] ?? 0)]),
    ),
    alarms: [...one.alarms, ...other.alarms],
    seconds: Math.max(one.seconds, other.seconds),
    requests: Math.max(one.requests, other.requests),
    percent: Math.min(one.percent, other.percent),
  };
}
