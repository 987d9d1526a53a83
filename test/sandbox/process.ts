/** Runs the sandbox as users do, in its own process. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

export interface SandboxProcess {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts it on a free port and waits until it is ready. */
export async function startProcess(...flags: readonly string[]): Promise<SandboxProcess> {
  const child = spawn(process.execPath, [main, "--port", "0", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { url: await printed(child, /ready at (\S+)/), child };
}

/** Waits until a process prints a match of the pattern. @returns its first group */
export function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = pattern.exec(String(chunk));
      if (found) resolve(found[1] ?? "");
    });
    child.once("exit", () => reject(new Error("The process exited before it was ready.")));
  });
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it until it exits by itself. */
export async function runToEnd(...flags: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...flags]);
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.toArray());
  const [exitCode] = (await once(child, "exit")) as [number | null];
  return { exitCode, stdout: textOf(await stdout), stderr: textOf(await stderr) };
}

function textOf(chunks: readonly unknown[] | undefined): string {
  return (chunks ?? []).map(String).join("");
}

export async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}
