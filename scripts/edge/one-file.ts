/**
 * Large packages, each in one file. To find and load their hundreds of modules takes longer than what they then do for
 * us; so the parts of them that we use (`parts/`) are bundled once, beside the compiled code that Node keeps of earlier
 * runs. Where Node keeps none, as with `--no-cache`, and in the first runs, the packages themselves are loaded.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { createRequire, getCompileCacheDir } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { digest } from "./digest.ts";

interface Parts {
  readonly "openapi-core": typeof import("./parts/openapi-core.ts");
  readonly "openapi-typescript": typeof import("./parts/openapi-typescript.ts");
  readonly orval: typeof import("./parts/orval.ts");
}

const names: readonly (keyof Parts)[] = ["openapi-core", "openapi-typescript", "orval"];
const require = createRequire(import.meta.url);

/** The versions of all packages and what is bundled of them, in short. */
const edition = digest(
  [
    new URL("../../package-lock.json", import.meta.url),
    import.meta.filename,
    ...[...names, "typescript"].map(partAt),
  ]
    .map((file) => digest(readFileSync(file)))
    .join(),
).slice(0, 16);

/** @returns the parts of a package that we use */
export async function partsOf<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const compiled = getCompileCacheDir();
  const bundle = compiled ? required(bundleOf(dirname(compiled), name)) : undefined;
  if (compiled && isMainThread) makeMissing(compiled);
  return bundle ?? import(`./parts/${name}.ts`);
}

/** A bundle that is damaged goes, and a later run makes another. */
function required(file: string): ReturnType<typeof require> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const parts = require(file);
    if (parts.isWhole) return parts;
  } catch {
    // It is no JavaScript.
  }
  rmSync(file, { force: true });
  return undefined;
}

function makeMissing(compiled: string): void {
  const folder = dirname(compiled);
  const areThere = names.every((name) => existsSync(bundleOf(folder, name)));
  if (!areThere && hasRunBefore(compiled)) void bundleInto(folder);
}

/** Bundling takes longer than a run. What runs once, in a clean clone, does without. */
function hasRunBefore(compiled: string): boolean {
  return readdirSync(compiled).length > 0;
}

function bundleOf(folder: string, name: string): string {
  return join(folder, `${name}-${edition}.cjs`);
}

function partAt(name: string): string {
  return fileURLToPath(new URL(`parts/${name}.ts`, import.meta.url));
}

/** Like every part of the cache, it may fail: it costs time only. */
async function bundleInto(folder: string): Promise<void> {
  const temporary = join(folder, crypto.randomUUID());
  try {
    const { build } = await import("esbuild");
    await build({
      entryPoints: names.map(partAt),
      outdir: temporary,
      bundle: true,
      platform: "node",
      format: "cjs",
      mainFields: ["module", "main"], // ECMAScript modules, of which esbuild leaves out what is not used
      alias: { typescript: partAt("typescript") },
      external: ["esbuild"],
      logLevel: "silent",
      define: { "import.meta.url": "importMetaUrl", "import.meta.dirname": "__dirname" },
      banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
      footer: { js: "module.exports.isWhole = true;" }, // a power cut may leave a file empty
    });
    const former = (await readdir(folder)).filter((file) => file.endsWith(".cjs"));
    const files = names.map((name) => bundleOf(folder, name));
    for (const [index, file] of files.entries()) await rename(join(temporary, `${names[index]}.js`), file);
    const old = former.map((file) => join(folder, file)).filter((file) => !files.includes(file));
    await Promise.all(old.map((file) => rm(file)));
  } catch {
    // The next run tries again.
  }
  await rm(temporary, { recursive: true, force: true });
}
