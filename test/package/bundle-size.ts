/** What an application pays for a program: bundled, minified, compressed. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The most that one operation may cost, in bytes. */
export const mostForOne = 5_000;

/** @returns bytes, with everything that the program needs */
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

/** The program keeps both, so that a bundler has to. */
export function calling(operation: string): string {
  return `import { createClient, ${operation} } from "./index.ts";\nglobalThis.kept = [createClient, ${operation}];`;
}
