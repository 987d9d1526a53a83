/**
 * Bundles large packages into one file each. Finding and loading their hundreds of modules takes longer than their work,
 * so the parts that we use (`entries/`) are bundled once, next to Node's compile cache. Without that cache, as with
 * `--no-cache`, and in the first runs, the packages themselves are loaded.
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
}

const names: readonly (keyof Entries)[] = ["openapi-core"];
const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL("../../../node_modules/.cache/openapi-pipeline/code", import.meta.url));

/** A digest of the installed packages and of the bundled parts. */
const edition = digest(
  [
    fileURLToPath(new URL("../../../node_modules/.package-lock.json", import.meta.url)),
    fileURLToPath(import.meta.url),
    ...names.map(entryAt),
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

/** Like a cache entry, a bundle begins with its digest. A damaged one is ignored, and a later run makes a new one. */
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

/** Bundling takes longer than a run, so a single run in a clean clone skips it. A failure only costs time. */
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
    absWorkingDir: dirname(fileURLToPath(import.meta.url)), // gives the same bytes in every folder
    outdir: folder,
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"], // ECMAScript modules, which esbuild can tree-shake
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
