/** Runs a program of a toolchain, offline and with nothing of the user's. */
import { execFile } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

export interface Job {
  /** A word that names it in the reports of failures. */
  readonly key: string;
  readonly source: string;
}

export interface Environment {
  readonly variables: Readonly<Record<string, string>>;
  /** An empty folder. */
  readonly folder: string;
  /** The entry of our generated client. */
  readonly client: string;
}

/** @returns what went wrong, in words that begin with a job's key; empty if each sample ended well */
export type Run = (jobs: readonly Job[], environment: Environment) => Promise<string>;

/** @returns what it printed if it failed, and warnings; empty if it ended with 0 and was silent on stderr */
export async function command(
  argv: readonly string[],
  cwd: string,
  variables: Environment["variables"],
): Promise<string> {
  const [file = "", ...rest] = argv;
  const quiet = {
    GOFLAGS: "-mod=mod",
    GOPROXY: "off",
    GOTOOLCHAIN: "local",
    PYTHONDONTWRITEBYTECODE: "1",
    HOME: cwd,
  };
  const cache = { GOCACHE: process.env.GOCACHE ?? join(homedir(), ".cache/go-build") };
  const env = { PATH: process.env.PATH ?? "", ...quiet, ...cache, ...variables };
  return execute(file, rest, { cwd, env, maxBuffer: 2 ** 26 }).then(
    ({ stderr }) => stderr,
    (error: { stderr?: string; stdout?: string; message: string }) =>
      error.stderr || error.stdout || error.message,
  );
}
