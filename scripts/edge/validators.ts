/** Validators compiled ahead of time: Ajv writes them, esbuild puts in what they need. No `eval` is left. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Api, Schema } from "../core/model.ts";
import { ajvFor } from "../core/refusal/compile.ts";
import { toJsonSchema } from "../core/refusal/dialect.ts";

/**
 * @param schemas as they stand in the model; their references lead into the document's components
 * @returns an ES module whose `validators` are in the order of the schemas; undefined stands for a schema that
 *   cannot be compiled, which so refuses nothing
 */
export async function renderValidators(
  api: Pick<Api, "openapi" | "schemas">,
  schemas: readonly Schema[],
): Promise<string> {
  // Ajv's own optimising takes a third of the time, and the bundler that reads the source does the same.
  const ajv = ajvFor(api, { code: { source: true, esm: true, optimize: false } });
  const names = schemas.map((schema, index) => {
    const id = `check${index}`;
    try {
      ajv.compile({ $id: id, allOf: [toJsonSchema(schema, api.openapi)] });
      return id;
    } catch {
      return undefined;
    }
  });
  const compiled = names.filter((name) => name !== undefined);
  const source = standalone.default(ajv, Object.fromEntries(compiled.map((name) => [name, name])));
  return bundled(
    `${source}\nexport const validators = [${names.map((name) => name ?? "undefined").join(", ")}];\n`,
  );
}

async function bundled(contents: string): Promise<string> {
  const resolveDir = dirname(createRequire(import.meta.url).resolve("ajv/package.json"));
  const outcome = await build({
    stdin: {
      contents: contents.replaceAll(/\bexport const (check\d+)\b/g, "const $1"),
      resolveDir,
      loader: "js",
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    write: false,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outcome.outputFiles[0]?.text ?? "";
}
