/** Type-checks a folder with both compilers that people use. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));

export const compilers = ["typescript7", "typescript"] as const;

export interface Diagnostic {
  /** `file.ts:12` */
  readonly place: string;
  readonly message: string;
}

/** @returns what the compiler reports of a folder's modules under strict options */
export async function diagnosticsIn(
  folder: string,
  compiler: (typeof compilers)[number],
): Promise<readonly Diagnostic[]> {
  const config = join(folder, `tsconfig.${compiler}.json`);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2024", "dom", "dom.iterable"], // as without `lib`
    module: "esnext",
    moduleResolution: "bundler",
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  };
  await writeFile(config, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const argv = [join(root, "node_modules", compiler, "bin/tsc"), "-p", config, "--pretty", "false"];
  const { stdout } = await promisify(execFile)(process.execPath, argv, {
    cwd: folder,
    maxBuffer: 2 ** 26,
  }).catch((error: { stdout: string }) => error);
  const lines = stdout.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
  return lines.map((line) => {
    const [, file, number, message] = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/.exec(line) ?? [];
    return file === undefined
      ? { place: "", message: line }
      : { place: `${file}:${number}`, message: message ?? "" };
  });
}
