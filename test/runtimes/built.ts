/** The package that is generated from `openapi.yaml`: built, packed, and installed beside what is run in each runtime. */
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { install, pack } from "../package/packed.ts";

export interface Built {
  /** It holds `conformance.js`, and the package in `node_modules`. */
  readonly folder: string;
  /** The stubs' module. */
  readonly server: string;
  /** @returns a module in the folder and all that it imports, in one file */
  bundle(path: string, format: "esm" | "iife"): Promise<string>;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function built(): Promise<Built> {
  const out = await mkdtemp(join(tmpdir(), "runtimes-"));
  const command = ["scripts/main.js", "generate", "--spec", "test/runtimes/openapi.yaml", "--out", out];
  const targets = "types,client,react-query,zod,msw,server,package";
  const cwd = join(import.meta.dirname, "../..");
  await promisify(execFile)(process.execPath, [...command, "--only", targets], { cwd });
  const tarball = await pack(join(out, "typescript"));
  await rm(out, { recursive: true });
  const installed = await install(tarball);
  const { folder, write } = installed;
  for (const name of ["conformance.js", "handlers.js"])
    await copyFile(join(import.meta.dirname, name), join(folder, name));
  return {
    folder,
    write,
    server: join(folder, "node_modules", installed.manifest.name, "dist/server/index.js"),
    async bundle(path, format) {
      const { outputFiles } = await build({
        absWorkingDir: folder,
        entryPoints: [path],
        bundle: true,
        write: false,
        format,
        define: { "process.env.NODE_ENV": '"production"' },
      });
      return outputFiles[0]?.text ?? "";
    },
    remove: installed.remove,
  };
}
