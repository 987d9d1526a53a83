/** Which tests run the code of a file: those that import it, and how many imports lie between. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** Programs that tests start, and code in worker threads: `"scripts/main.js"`, `new URL("./thread.ts", import.meta.url)`. */
const started = /["'`]((?:scripts|test)\/[\w/.-]+\.[jt]s|\.{1,2}\/[\w/.-]+\.[jt]s|[\w-]+\.ts)["'`]/g;

const folders = ["scripts", "templates", "test", "generated/typescript/src", "test/.generated"];

/** These start browsers, compilers or whole runs of the pipeline for each case. */
const slow =
  /^test\/(?:bench|browser|ci|foreign|frameworks|package|property|repository|runtimes|samples|sdk|spec|workflows)\/|^test\/core\/imports\./;

/** File → the files that import or start it. */
export type Importers = ReadonlyMap<string, readonly string[]>;

export function importersIn(root: string): Importers {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,js,mjs}`);
  const files = new Set(globSync(patterns, { cwd: root, exclude: isForeign }).map(normalize));
  const importers = new Map<string, string[]>();
  for (const file of files)
    for (const imported of importsOf(root, file).filter((path) => files.has(path)))
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
  return importers;
}

function isForeign(path: string): boolean {
  return /(?:^|\/)(?:node_modules|fixtures|dist)(?:$|\/)/.test(path);
}

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const relative = imports.filter((name) => name.startsWith("."));
  const others = [...text.matchAll(started)].map(([, name = ""]) => name);
  const fromRoot = others.filter((name) => /^(?:scripts|test)\//.test(name));
  const beside = others.filter((name) => !fromRoot.includes(name));
  const resolved = [...relative, ...beside].map((name) => join(dirname(file), name).replace(/\.js$/, ".ts"));
  return [...new Set([...resolved, ...fromRoot, ...resolved.map((path) => path.replace(/\.ts$/, ".js"))])];
}

/**
 * The tests that import a file or one of its copies in the output, the closest first.
 * @param nearBy folders whose tests go first among those of the same distance
 */
export function testsOf(importers: Importers, files: readonly string[], nearBy: readonly string[]): string[] {
  const distances = new Map(files.map((file) => [file, 0]));
  const queue = [...files];
  for (const file of queue) {
    const next = (importers.get(file) ?? []).filter((path) => !distances.has(path));
    for (const path of next) distances.set(path, (distances.get(file) ?? 0) + 1);
    queue.push(...next);
  }
  const detour = (path: string) =>
    (nearBy.some((folder) => path.startsWith(folder)) ? 0 : 1) + (slow.test(path) ? 3 : 0);
  const rank = (path: string) => [detour(path) + (distances.get(path) ?? 0), path] as const;
  return [...distances.keys()].filter(isTest).toSorted((a, b) => {
    const [[near, left], [far, right]] = [rank(a), rank(b)];
    return near - far || (left < right ? -1 : 1);
  });
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts") && !path.endsWith(".deep.test.ts");
}
