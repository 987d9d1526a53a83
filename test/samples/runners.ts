/** How the samples of a language are run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Run, command } from "./command.ts";
import { csharp, go, java } from "./compiled.ts";
import { httpies, php, python, pythons, ruby, scripts, shell, sockets } from "./interpreted.ts";

export interface Runner {
  /** Package of Debian → a command that succeeds if it is installed. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly run: Run;
}

/** Label → how to run. Swift has no compiler in Debian: its samples are only compared. */
export const runners: Readonly<Record<string, Runner>> = {
  curl: { needs: { curl: ["curl", "--version"] }, run: shell },
  HTTPie: {
    needs: { httpie: ["http", "--version"] },
    run: (jobs, environment) => (jobs.length > few ? httpies : shell)(jobs, environment),
  },
  Client: { needs: {}, run: scripts },
  fetch: { needs: {}, run: scripts },
  axios: { needs: {}, run: scripts },
  "Python requests": { needs: { "python3-requests": [python, "-c", "import requests"] }, run: pythons },
  "Python httpx": { needs: { "python3-httpx": [python, "-c", "import httpx"] }, run: pythons },
  PHP: {
    needs: {
      "php-cli": ["php", "--version"],
      "php-curl": ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"],
    },
    run: php,
  },
  Ruby: { needs: { ruby: ["ruby", "--version"] }, run: ruby },
  Go: { needs: { "golang-go": ["go", "version"] }, run: go },
  Java: { needs: { "openjdk-17-jdk-headless": ["javac", "--release", "17", "--version"] }, run: java },
  "C#": {
    needs: { "mono-mcs": ["mcs", "--version"], "mono-runtime": ["mono", "--version"] },
    run: csharp,
  },
  HTTP: { needs: {}, run: sockets },
};

/** @returns why a language cannot be run here; undefined if it can */
export async function missing({ needs }: Runner): Promise<string | undefined> {
  const all = Object.entries(needs);
  const outcomes = await Promise.all(all.map(([, argv]) => command(argv, tmpdir(), {})));
  const lacking = all.filter((_need, index) => outcomes[index] !== "");
  const told = lacking.map(([name, argv]) => `\`${argv.join(" ")}\` fails (Debian's package ${name})`);
  return told.length === 0 ? undefined : told.join(", ");
}

/** From this many on, one process runs all commands of HTTPie, which takes half a second to start. */
const few = 4;

/** Gives a run a folder of its own. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "samples-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
