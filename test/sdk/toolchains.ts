/** How to compile a generated client and run a program with it, using each language's own compiler or interpreter. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Language } from "../../scripts/core/sdk/sdk.ts";
import { generatedFolder } from "../users-api/files.ts";

const execute = promisify(execFile);

interface Toolchain {
  /** Commands that succeed if everything is installed. */
  readonly needs: readonly (readonly string[])[];
  /** Checks the client on its own, as strictly as the language allows. */
  readonly compile: (folder: string) => Promise<Output>;
  /** Compiles a program beside the client, and runs it. */
  readonly run: (folder: string, program: string, argv: readonly string[]) => Promise<Output>;
}

export interface Output {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const python = "/usr/bin/python3"; // Debian's, which has httpx and mypy
const mypy = ["-m", "mypy", "--strict", `--cache-dir=${join(tmpdir(), "sdk-mypy")}`];
// The client keeps its connections open until the program ends, unless it is given an http_client.
const warnings = ["-B", "-W", "error", "-W", "ignore::ResourceWarning"];

/** `folder` is a copy of the language's folder of `generated/`. */
export const toolchains: Readonly<Record<Language, Toolchain>> = {
  python: {
    needs: ["httpx", "mypy", "pip", "setuptools", "wheel"].map((name) => [python, "-c", `import ${name}`]),
    compile: async (folder) => {
      const name = await module(folder);
      const checked = await command([python, ...mypy, name], join(folder, "installed"));
      if (checked.exitCode !== 0) return checked;
      return command([python, ...warnings, "-c", `import ${name}`], join(folder, "installed"));
    },
    run: async (folder, program, argv) => {
      await module(folder);
      const file = join(folder, "installed", "program.py");
      await writeFile(file, program);
      const checked = await command([python, ...mypy, file], join(folder, "installed"));
      if (checked.exitCode !== 0) return checked;
      return command([python, ...warnings, file, ...argv], join(folder, "installed"));
    },
  },
  go: {
    needs: [["go", "version"]],
    compile: (folder) => command(["go", "vet", "."], folder),
    run: async (folder, program, argv) => {
      const path = /^module (.+)$/m.exec(await readFile(join(folder, "go.mod"), "utf8"))?.[1];
      const own = `module program\n\ngo 1.18\n\nrequire ${path} v0.0.0\n\nreplace ${path} => ../\n`;
      await mkdir(join(folder, "program"), { recursive: true });
      await writeFile(join(folder, "program/go.mod"), own);
      await writeFile(join(folder, "program/main.go"), program);
      const vetted = await command(["go", "vet", "."], join(folder, "program"));
      return vetted.exitCode === 0 ? command(["go", "run", ".", ...argv], join(folder, "program")) : vetted;
    },
  },
  java: {
    needs: [["javac", "--release", "17", "--version"]],
    compile: (folder) => command([...javac, "-d", "classes", "src/ApiClient.java"], folder),
    run: async (folder, program, parameters) => {
      const name = /class (\w+)/.exec(program)?.[1] ?? "";
      await writeFile(join(folder, `${name}.java`), program);
      const client = existsSync(join(folder, "classes")) ? [] : ["src/ApiClient.java"];
      const argv = ["-cp", "classes", "-d", "classes", ...client, `${name}.java`];
      const compiled = await command([...javac, ...argv], folder);
      if (compiled.exitCode !== 0) return compiled;
      return command(["java", "-cp", "classes", name, ...parameters], folder);
    },
  },
  php: {
    needs: [["php", "-r", "exit(PHP_VERSION_ID >= 80100 && extension_loaded('curl') ? 0 : 1);"]],
    compile: async (folder) => {
      const linted = await command(["php", "-l", "src/client.php"], folder);
      return linted.exitCode === 0 ? command([...php, "src/client.php"], folder) : linted;
    },
    run: async (folder, program, argv) => {
      await mkdir(join(folder, "vendor"), { recursive: true });
      await writeFile(join(folder, "vendor/autoload.php"), "<?php require __DIR__ . '/../src/client.php';");
      await writeFile(join(folder, "program.php"), program);
      return command([...php, "program.php", ...argv], folder);
    },
  },
};

const javac = ["javac", "-Xlint:all", "-Werror", "--release", "17", "-encoding", "UTF-8"];
const php = ["php", "-d", "error_reporting=-1", "-d", "display_errors=1"];

/** Installs the Python package as its README says, but offline. @returns its import name */
async function module(folder: string): Promise<string> {
  const offline = ["--no-index", "--no-build-isolation", "--no-deps", "--no-compile", "--quiet"];
  const pip = [python, "-B", "-m", "pip", "install", ...offline, "--root-user-action=ignore"];
  if (!existsSync(join(folder, "installed"))) {
    const { exitCode, stderr } = await command([...pip, "--target", "installed", "."], folder);
    if (exitCode !== 0) throw new Error(stderr);
  }
  const project = await readFile(join(folder, "pyproject.toml"), "utf8");
  return /^packages = \["(\w+)"\]$/m.exec(project)?.[1] ?? "";
}

/** @returns why the language cannot be tested here; undefined if it can */
export async function missing(language: Language): Promise<string | undefined> {
  const outcomes = await Promise.all(toolchains[language].needs.map((argv) => command(argv, tmpdir())));
  const lacking = toolchains[language].needs.filter((_argv, index) => outcomes[index]?.exitCode !== 0);
  return lacking.length === 0 ? undefined : `\`${lacking.map((argv) => argv.join(" ")).join("`, `")}\` fails`;
}

/** A copy of a language's generated folder; the caller removes it. */
export async function copyOf(language: Language, generated = generatedFolder): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `sdk-${language}-`));
  await cp(join(generated, language), folder, { recursive: true });
  return folder;
}

/** Keeps Go and pip offline. Programs read and write UTF-8, whatever the locale: Java 17 would follow it. */
async function command(argv: readonly string[], cwd: string): Promise<Output> {
  const [file = "", ...rest] = argv;
  const offline = { GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local", PYTHONDONTWRITEBYTECODE: "1" };
  const locale = { LC_ALL: "C.UTF-8" };
  const options = { cwd, env: { ...process.env, ...offline, ...locale }, maxBuffer: 2 ** 26 };
  return execute(file, rest, options).then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    (error: { code?: number | string; stdout?: string; stderr?: string; message: string }) => ({
      exitCode: typeof error.code === "number" ? error.code : 127,
      stdout: error.stdout ?? "",
      stderr: error.stderr ?? error.message,
    }),
  );
}
