/**
 * Redocly's engine in one file. The package has hundreds of modules, and to find and load them takes longer than to
 * lint a specification with them; so they are bundled once, beside the compiled code that Node keeps of earlier runs.
 * Where Node keeps none, and in the run that makes the bundle, the package itself is imported.
 */
import { existsSync, readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { createRequire, getCompileCacheDir } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";

export const {
  BaseResolver,
  ResolveError,
  YamlParseError,
  bundle,
  createConfig,
  isAbsoluteUrl,
  lintDocument,
  parseYaml,
} = await engine();

async function engine(): Promise<typeof import("@redocly/openapi-core")> {
  const folder = getCompileCacheDir();
  const file = folder && join(folder, "..", `openapi-core-${version()}.mjs`);
  if (file && existsSync(file)) return import(pathToFileURL(file).href);
  if (file && isMainThread) void bundleInto(file);
  return import("@redocly/openapi-core");
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve("@redocly/openapi-core");
  return JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8")).version;
}

/** Like every part of the cache, it may fail: it costs time only. */
async function bundleInto(file: string): Promise<void> {
  try {
    const { build } = await import("esbuild");
    const outfile = `${file}.${crypto.randomUUID()}`;
    await build({
      stdin: { contents: 'export * from "@redocly/openapi-core";', resolveDir: import.meta.dirname },
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "silent",
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
    await rename(outfile, file);
  } catch {
    // The next run tries again.
  }
}
