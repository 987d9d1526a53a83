/** What must not compile, does not: each line of the fixture says which error it is, and no other line has one. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const fixture = fileURLToPath(new URL("./fixtures/handlers.ts", import.meta.url));
const config = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));

test("wrong handlers", () => {
  const { compilerOptions } = ts.readConfigFile(config, ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(
    compilerOptions,
    fileURLToPath(new URL("../..", import.meta.url)),
  );
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
  expect(wanted.length).toBeGreaterThanOrEqual(20);
  expect(found).toEqual(wanted);
});
