/** How the samples of a language are run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Run, command } from "./command.ts";
import { csharp, go, java } from "./compiled.ts";
import { httpies, php, python, pythons, ruby, scripts, shell, sockets } from "./interpreted.ts";

export interface Runner {
  /** Commands that succeed if everything is installed. */
  readonly needs: readonly (readonly string[])[];
  readonly run: Run;
}

/** Label → how to run. Swift has no compiler in Debian: its samples are only compared. */
export const runners: Readonly<Record<string, Runner>> = {
  curl: { needs: [["curl", "--version"]], run: shell },
  HTTPie: {
    needs: [["http", "--version"]],
    run: (jobs, environment) => (jobs.length > few ? httpies : shell)(jobs, environment),
  },
  Client: { needs: [], run: scripts },
  fetch: { needs: [], run: scripts },
  axios: { needs: [], run: scripts },
  "Python requests": { needs: [[python, "-c", "import requests"]], run: pythons },
  "Python httpx": { needs: [[python, "-c", "import httpx"]], run: pythons },
  PHP: { needs: [["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"]], run: php },
  Ruby: { needs: [["ruby", "--version"]], run: ruby },
  Go: { needs: [["go", "version"]], run: go },
  Java: { needs: [["javac", "--release", "17", "--version"]], run: java },
  "C#": {
    needs: [
      ["mcs", "--version"],
      ["mono", "--version"],
    ],
    run: csharp,
  },
  HTTP: { needs: [], run: sockets },
};

/** @returns why a language cannot be run here; undefined if it can */
export async function missing({ needs }: Runner): Promise<string | undefined> {
  const outcomes = await Promise.all(needs.map((argv) => command(argv, tmpdir(), {})));
  const lacking = needs.filter((_argv, index) => outcomes[index] !== "");
  return lacking.length === 0 ? undefined : `\`${lacking.map((argv) => argv.join(" ")).join("`, `")}\` fails`;
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
