/** Runs that are killed, and runs at the same time, on a copy of the project whose output is out of date. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { randomNumbers } from "../random.ts";
import type { Project } from "./project.ts";

const main = fileURLToPath(new URL("../../scripts/main.ts", import.meta.url));

export function start(cwd: string, ...argv: string[]): ChildProcess {
  return spawn(process.execPath, [main, ...argv], { cwd, stdio: "ignore" });
}

/** What the run after a killed one did: its exit code, whether it took our files for a user's, and what check says. */
export interface Repair {
  readonly exitCode: number;
  readonly blamed: boolean;
  readonly check: number;
}

export const repaired: Repair = { exitCode: 0, blamed: false, check: 0 };

/** Kills runs at moments spread over the time that one takes, and lets another run follow each. */
export async function killRuns(copy: Project, times: number, seed: number): Promise<Repair[]> {
  const random = randomNumbers(seed);
  const duration = await durationOf(copy);
  const repairs: Repair[] = [];
  for (let kill = 0; kill < times; kill++) {
    const [from, to] = kill % 2 === 0 ? ["Given name.", "First name."] : ["First name.", "Given name."];
    await copy.edit("spec/components/schemas/User.yaml", String(from), String(to));
    const child = start(copy.folder, "generate", "--no-cache");
    const ended = once(child, "exit");
    await pause(random() * duration);
    child.kill("SIGKILL");
    await ended;
    const { exitCode, stderr } = await copy.run("generate");
    const check = await copy.run("check");
    repairs.push({ exitCode, blamed: /edited by hand|not-ours/.test(stderr), check: check.exitCode });
  }
  return repairs;
}

async function durationOf(copy: Project): Promise<number> {
  await rm(join(copy.folder, "generated"), { recursive: true, force: true });
  const began = performance.now();
  await once(start(copy.folder, "generate", "--no-cache"), "exit");
  return (performance.now() - began) * 1.1;
}
