/** The size of a program, bundled, minified and compressed. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The maximum for one operation, in bytes. */
export const mostForOne = 5_000;

/** @returns the bytes, including all dependencies of the program */
export async function sizeOf(program: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** Uses both, so that the bundler must keep them. */
export function calling(operation: string): string {
  return `import { createClient, ${operation} } from "./index.ts";\nglobalThis.kept = [createClient, ${operation}];`;
}
