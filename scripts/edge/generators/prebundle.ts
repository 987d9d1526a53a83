/**
 * Bundles large packages into one file each. Finding and loading their hundreds of modules takes longer than their work,
 * so the parts that we use (`entries/`) are bundled once, next to Node's compile cache. Without that cache, as with
 * `--no-cache`, and in the first runs, the packages themselves are loaded.
 */
import { readdirSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { digest, digestAt } from "../files/digest.ts";
import { codeFolder, compileCache, headOf, installed, wholeAt } from "./code-cache.ts";

interface Entries {
  readonly "openapi-core": typeof import("./entries/openapi-core.ts");
}

const names: readonly (keyof Entries)[] = ["openapi-core"];
const require = createRequire(import.meta.url);

/** A digest of the installed packages and of the bundled parts. */
const edition = digest(
  [installed, fileURLToPath(import.meta.url), ...names.map(entryAt)].map(digestAt).join(),
).slice(0, 16);

/** @returns the parts of a package that we use */
export async function prebundled<Name extends keyof Entries>(name: Name): Promise<Entries[Name]> {
  const compiled = compileCache();
  if (compiled === undefined) return import(`./entries/${name}.ts`);
  if (isMainThread) void makeMissing(compiled);
  return isWhole(name) ? require(bundleOf(name)) : import(`./entries/${name}.ts`);
}

function isWhole(name: string): boolean {
  return wholeAt(bundleOf(name)) !== undefined;
}

function bundleOf(name: string): string {
  return join(codeFolder, `${name}-${edition}.cjs`);
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
    outdir: codeFolder,
    write: false,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
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
  const others = (await readdir(codeFolder)).filter((name) => /-[0-9a-f]{16}\.cjs/.test(name));
  const old = others.map((name) => join(codeFolder, name)).filter((file) => !made.includes(file));
  await Promise.all(old.map((file) => rm(file, { force: true })));
}
