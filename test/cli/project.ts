/** A project in a temporary folder, where a test may break things, and the command line in it. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { type ExitCode, cli } from "../../scripts/cli/cli.ts";
import { generatedFolder, specFolder } from "../users-api/files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Run {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  /** With the duration replaced by `0.0 s`. */
  readonly stderr: string;
}

export interface Project {
  readonly folder: string;
  run(...argv: string[]): Promise<Run>;
  /** @param folder where to start the command, relative to the project */
  runIn(folder: string, ...argv: string[]): Promise<Run>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Replaces text in a file; fails if the text is missing. */
  edit(path: string, from: string | RegExp, to: string): Promise<void>;
  remove(): Promise<void>;
}

/** The parts of a project: the frozen API, its generated code, and this repository's style guide. */
const sources = {
  spec: specFolder,
  generated: generatedFolder,
  "redocly.yaml": join(root, "redocly.yaml"),
} as const;

/** @param copied the parts that the test needs */
export async function project(
  copied: readonly (keyof typeof sources)[] = ["spec", "redocly.yaml"],
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "project-"));
  for (const name of copied) await cp(sources[name], join(folder, name), { recursive: true });
  for (const name of ["scripts", "node_modules"]) await symlink(join(root, name), join(folder, name));
  return {
    folder,
    run: (...argv) => run(folder, argv),
    runIn: (inner, ...argv) => run(join(folder, inner), argv),
    read: (path) => readFile(join(folder, path), "utf8"),
    write: (path, text) => write(join(folder, path), text),
    edit: (path, from, to) => edit(join(folder, path), from, to),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function run(cwd: string, argv: readonly string[]): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const { signal } = new AbortController();
  const interruption = () => signal;
  const exitCode = await cli(argv, { cwd, stdout, stderr, env: {}, interruption });
  return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr).replaceAll(/\d+\.\d s\b/g, "0.0 s") };
}

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? "");
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const isThere = typeof from === "string" ? text.includes(from) : from.test(text);
  if (!isThere) throw new Error(`${path} does not contain ${JSON.stringify(String(from))}`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}
