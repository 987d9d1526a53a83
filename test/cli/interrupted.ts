/** Killed and concurrent runs, on a copy of the project with outdated output. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { randomNumbers } from "../random.ts";
import type { Project } from "./project.ts";

const main = fileURLToPath(new URL("../../scripts/main.js", import.meta.url));

export function start(cwd: string, ...argv: string[]): ChildProcess {
  return spawn(process.execPath, [main, ...argv], { cwd, stdio: "ignore" });
}

/** The run after a killed one: its exit code, whether it took our files for a user's, and the result of check. */
export interface Repair {
  readonly exitCode: number;
  readonly blamed: boolean;
  readonly check: number;
}

export const repaired: Repair = { exitCode: 0, blamed: false, check: 0 };

/**
 * Kills runs, each followed by a complete one. Every second run is killed at a random moment, the others shortly after
 * they begin to write, which takes only a small part of the time. The output of targets is cached, so that a run takes
 * a second or two.
 */
export async function killRuns(copy: Project, times: number, seed: number): Promise<Repair[]> {
  const random = randomNumbers(seed);
  const duration = await durationOf(copy);
  const repairs: Repair[] = [];
  for (let kill = 0; kill < times; kill++) {
    await change(copy, kill);
    const child = start(copy.folder, "generate");
    const ended = once(child, "exit");
    const writing = kill % 2 === 0 ? undefined : beginsToWrite(join(copy.folder, "generated"));
    await Promise.race([ended, writing?.seen ?? pause(random() * duration)]);
    if (writing) await pause(random() * 20);
    child.kill("SIGKILL");
    await ended;
    writing?.close();
    const { exitCode, stderr } = await copy.run("generate");
    const check = await copy.run("check");
    repairs.push({ exitCode, blamed: /edited by hand|not-ours/.test(stderr), check: check.exitCode });
  }
  return repairs;
}

/** Alternates between two states of the specification. */
async function change(copy: Project, turn: number): Promise<void> {
  const [from, to] = turn % 2 === 0 ? ["Given name.", "First name."] : ["First name.", "Given name."];
  await copy.edit("spec/components/schemas/User.yaml", String(from), String(to));
}

function beginsToWrite(folder: string): { seen: Promise<void>; close: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch(folder, (_event, name) => name === ".staging" && resolve());
  return { seen: promise, close: () => watcher.close() };
}

/** Caches both states. @returns how many milliseconds a cached run takes */
async function durationOf(copy: Project): Promise<number> {
  for (const turn of [0, 1]) {
    await change(copy, turn);
    await copy.run("generate");
  }
  await change(copy, 0);
  const began = performance.now();
  await once(start(copy.folder, "generate"), "exit");
  await change(copy, 1);
  return (performance.now() - began) * 1.1;
}
