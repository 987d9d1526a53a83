/** Loads modules from inside the bundled @redocly/cli. Their names are hashes, so they are found by their exports. */
import { open, readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isObject } from "../../core/json.ts";

const folder = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "lib/chunks",
);

/** The exports of a module; the caller knows their types. */
export type Exported = Readonly<Record<string, unknown>>;

/**
 * @returns the exports of the module with these names
 * @throws if there is none, because this was written for another version
 */
export async function chunk(...names: readonly string[]): Promise<Exported> {
  return load(await fileThatExports(names));
}

/** The same, but the module does not write to the terminal, which is reserved for our output. */
export async function quietChunk(...names: readonly string[]): Promise<Exported> {
  const file = await fileThatExports(names);
  const exported = await load(file);
  const source = await readFile(join(folder, file), "utf8");
  const imported = [...source.matchAll(/(?:from|import)\s*"\.\/(\w+\.js)"/g)].map(([, name = ""]) =>
    load(name),
  );
  const loggers = (await Promise.all(imported)).flatMap((module) => Object.values(module).filter(isLogger));
  if (loggers.length === 0) throw new Error(`@redocly/cli has no logger next to ${names.join(", ")}`);
  for (const logger of loggers) Object.assign(logger, { info: ignore, warn: ignore, error: ignore });
  return exported;
}

function isLogger(value: unknown): value is object {
  if (!isObject(value) || value.constructor === Object) return false;
  return ["info", "warn", "error", "output"].every((name) => typeof value[name] === "function");
}

function ignore(): void {}

async function fileThatExports(names: readonly string[]): Promise<string> {
  index ??= exportsByFile();
  const [found] =
    [...(await index)].find(([, exported]) => names.every((name) => exported.includes(name))) ?? [];
  if (!found) throw new Error(`@redocly/cli has no module that exports ${names.join(", ")}`);
  return found;
}

type Index = ReadonlyMap<string, readonly string[]>;

/** More than a hundred modules, which are read only once. */
let index: Promise<Index> | undefined;

async function exportsByFile(): Promise<Index> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js")).toSorted();
  return new Map(await Promise.all(files.map(async (file) => [file, await exportsOf(file)] as const)));
}

async function load(file: string): Promise<Exported> {
  return import(pathToFileURL(join(folder, file)).href);
}

/** The names in the export clause at the end of a bundled module. */
async function exportsOf(name: string): Promise<string[]> {
  const file = await open(join(folder, name));
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 4096);
    const { buffer } = await file.read({ buffer: Buffer.alloc(length), position: size - length });
    const clause = /export\s*\{([^}]*)\}\s*;?\s*$/.exec(buffer.toString("utf8"))?.[1] ?? "";
    return clause.split(",").map((each) => each.split(" as ").at(-1)?.trim() ?? "");
  } finally {
    await file.close();
  }
}
