/**
 * Large packages, each in one file. To find and load their hundreds of modules takes longer than what they then do for
 * us; so the parts of them that we use (`entries/`) are bundled once, beside the compiled code that Node keeps of earlier
 * runs. Where Node keeps none there, as with `--no-cache`, and in the first runs, the packages themselves are loaded.
 */
import { readFileSync, readdirSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire, getCompileCacheDir } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { digest, digestAt } from "../files/digest.ts";

interface Entries {
  readonly "openapi-core": typeof import("./entries/openapi-core.ts");
  readonly "openapi-typescript": typeof import("./entries/openapi-typescript.ts");
  readonly orval: typeof import("./entries/orval.ts");
}

const names: readonly (keyof Entries)[] = ["openapi-core", "openapi-typescript", "orval"];
const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL("../../../node_modules/.cache/openapi-pipeline/code", import.meta.url));

/** The packages as they are installed and what is bundled of them, in short. */
const edition = digest(
  [
    fileURLToPath(new URL("../../../node_modules/.package-lock.json", import.meta.url)),
    fileURLToPath(import.meta.url),
    ...[...names, "typescript"].map(entryAt),
  ]
    .map(digestAt)
    .join(),
).slice(0, 16);

/** @returns the parts of a package that we use */
export async function prebundled<Name extends keyof Entries>(name: Name): Promise<Entries[Name]> {
  const compiled = getCompileCacheDir();
  if (!compiled || dirname(compiled) !== folder) return import(`./entries/${name}.ts`);
  if (isMainThread) void makeMissing(compiled);
  return isWhole(name) ? require(bundleOf(name)) : import(`./entries/${name}.ts`);
}

/** Like an entry of the cache, a bundle begins with its digest: one that is damaged is none, and a later run makes another. */
function isWhole(name: string): boolean {
  try {
    const text = readFileSync(bundleOf(name));
    const end = text.indexOf("\n");
    return text.subarray(0, end).toString() === headOf(text.subarray(end + 1));
  } catch {
    return false;
  }
}

function headOf(code: Uint8Array): string {
  return `// ${digest(code)}`;
}

function bundleOf(name: string): string {
  return join(folder, `${name}-${edition}.cjs`);
}

function entryAt(name: string): string {
  return fileURLToPath(new URL(`entries/${name}.ts`, import.meta.url));
}

/** Bundling takes longer than a run; what runs once, in a clean clone, does without. It may fail, which costs time only. */
async function makeMissing(compiled: string): Promise<void> {
  try {
    const hasRunBefore = readdirSync(compiled).length > 0;
    if (hasRunBefore && !names.every(isWhole)) await makeBundles();
  } catch {
    // The next run tries again.
  }
}

async function makeBundles(): Promise<void> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: names.map(entryAt),
    absWorkingDir: dirname(fileURLToPath(import.meta.url)), // the same bytes from whatever folder it is called
    outdir: folder,
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"], // ECMAScript modules, of which esbuild leaves out what is not used
    alias: { typescript: entryAt("typescript") },
    external: ["esbuild"],
    logLevel: "silent",
    define: { "import.meta.url": "importMetaUrl", "import.meta.dirname": "__dirname" },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  for (const [index, { contents }] of outputFiles.entries()) {
    const bundle = bundleOf(names[index] ?? "");
    const temporary = `${bundle}.${crypto.randomUUID()}`;
    await writeFile(temporary, [headOf(contents), "\n", contents]);
    await rename(temporary, bundle);
  }
  const made = names.map(bundleOf);
  const others = (await readdir(folder)).filter((name) => /-[0-9a-f]{16}\.cjs/.test(name));
  const old = others.map((name) => join(folder, name)).filter((file) => !made.includes(file));
  await Promise.all(old.map((file) => rm(file, { force: true })));
}
