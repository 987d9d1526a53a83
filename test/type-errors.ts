/** Checks that wrong code does not compile: a comment on a fixture's line names its error; other lines have none. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface TypeErrors {
  /** `line TScode`, as the compiler reports them under this project's options. */
  readonly found: readonly string[];
  /** The same from the fixture's comments: `// TS2322` at the end of a line. */
  readonly wanted: readonly string[];
}

/** @param fixture an absolute path */
export function typeErrors(fixture: string): TypeErrors {
  const { compilerOptions } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  const program = ts.createProgram([fixture], options);
  const found = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(fixture))
    .map(({ start, code, file }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
      return `${line} TS${code}`;
    });
  const wanted = readFileSync(fixture, "utf8")
    .split("\n")
    .flatMap((line, index) => [...line.matchAll(/\/\/ (TS\d+)$/g)].map(([, code]) => `${index + 1} ${code}`));
  return { found, wanted };
}

/** The compiler's errors in a folder with its own `tsconfig.json`. */
export async function typeErrorsIn(folder: string): Promise<string> {
  const compiler = fileURLToPath(new URL("../node_modules/typescript7/bin/tsc", import.meta.url));
  const outcome = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch(
    (error: { stdout: string }) => error,
  );
  return outcome.stdout;
}
