/** Runs that are killed, and runs at the same time, on a copy of the project whose output is out of date. */
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

/** What the run after a killed one did: its exit code, whether it took our files for a user's, and what check says. */
export interface Repair {
  readonly exitCode: number;
  readonly blamed: boolean;
  readonly check: number;
}

export const repaired: Repair = { exitCode: 0, blamed: false, check: 0 };

/**
 * Kills runs, and lets another run follow each: every second at a random moment of its whole time, the others soon
 * after they have begun to write, which is a small part of it. What the targets make is in the cache, so that a run
 * takes a second or two.
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

/** One of two states of the specification, by turns. */
async function change(copy: Project, turn: number): Promise<void> {
  const [from, to] = turn % 2 === 0 ? ["Given name.", "First name."] : ["First name.", "Given name."];
  await copy.edit("spec/components/schemas/User.yaml", String(from), String(to));
}

function beginsToWrite(folder: string): { seen: Promise<void>; close: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch(folder, (_event, name) => name === ".staging" && resolve());
  return { seen: promise, close: () => watcher.close() };
}

/** Puts both states into the cache. @returns the milliseconds of a run that finds one there */
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
