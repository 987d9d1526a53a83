/** Validators compiled ahead of time: Ajv writes them, esbuild adds what they need. No `eval` is left. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Api, Schema } from "../../core/model.ts";
import { ajvFor } from "../../core/schema/compile.ts";
import { toJsonSchema } from "../../core/schema/dialect.ts";

/**
 * @param schemas as they stand in the model; their references lead into the document's components
 * @returns an ES module whose `validators` are in the order of the schemas; undefined stands for a schema that
 *   cannot be compiled, which so refuses nothing
 */
export async function renderValidators(
  api: Pick<Api, "openapi" | "schemas">,
  schemas: readonly Schema[],
): Promise<string> {
  // Ajv's own optimising takes a third of the time, and saves none that shows when a value is checked.
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
  return whole(
    `${source}\nexport const validators = [${names.map((name) => name ?? "undefined").join(", ")}];\n`,
  );
}

/** What the source asks Ajv's packages for, and its exports; no quotation mark stands so bare in a text inside it. */
const statements = /\bconst (\w+) = (require\("[^"]+"\)(?:\.\w+|\["[^"]+"\])*);|\bexport const (?=check\d)/g;

/** Puts in what the source needs. The source itself passes no bundler, which would take longer over it than Ajv. */
async function whole(source: string): Promise<string> {
  const needs: string[] = [];
  const own = source.replaceAll(statements, (_all, name?: string, code?: string) => {
    if (name === undefined) return "const ";
    needs.push(`export const ${name} = ${code};`);
    return `const ${name} = needed.${name};`;
  });
  return (await bundled(needs.join("\n"))) + own;
}

async function bundled(contents: string): Promise<string> {
  const resolveDir = dirname(createRequire(import.meta.url).resolve("ajv/package.json"));
  const outcome = await build({
    stdin: { contents, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "needed",
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
