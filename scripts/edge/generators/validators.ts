/** Precompiles validators: Ajv writes them, and esbuild adds what they need. They use no `eval`. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Api, Schema } from "../../core/model.ts";
import { ajvFor, compile } from "../../core/schema/compile.ts";
import { toJsonSchema } from "../../core/schema/dialect.ts";
import { withOwnKeys } from "../../core/schema/keyword-code.ts";
import { removing } from "../../core/schema/views.ts";
import { mayGrow } from "./growth.ts";
import { noticesOf } from "./notices.ts";

/**
 * @param schemas as in the model; their references point to the document's components
 * @returns an ES module with `validators` in the order of the schemas
 * @throws Slip if a schema cannot be compiled
 */
export async function renderValidators(
  api: Pick<Api, "openapi" | "schemas">,
  schemas: readonly Schema[],
): Promise<string> {
  // Ajv's own optimisation takes a third of the time and makes validation no faster.
  const ajv = ajvFor(api, {
    code: { source: true, esm: true, optimize: false, process: () => unused, regExp: patterns },
  });
  const names = schemas.map((schema, index) => {
    const id = `check${index}`;
    compile(ajv, { $id: id, allOf: [removing(toJsonSchema(schema, api.openapi), api.schemas)] });
    return id;
  });
  const written = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const source = withOwnKeys(withOwnEngine(written));
  return whole(`${source}\nexport const validators = [${names.join(", ")}];\n`);
}

/** Ajv also makes a function of each source. Nobody calls it here, and to parse megabytes of code takes time. */
const unused = "return () => true";

/** Ajv writes calls of this code. */
const patterns = Object.assign((source: string, flags: string) => new RegExp(source, flags), {
  code: 'require("patterns").refusingPattern',
});

const calls = /\b(const pattern\d+ = )func\d+\(("(?:[^"\\]|\\.)*"), "u"\)/g;

/** Keeps JavaScript's engine for what it reads in linear time: only a pattern that may take longer brings RE2 along. */
function withOwnEngine(source: string): string {
  const kept = source.replaceAll(calls, (call, start: string, text: string) =>
    mayGrow(String(JSON.parse(text))) ? call : `${start}new RegExp(${text}, "u")`,
  );
  const engine = /\bconst (func\d+) = require\("patterns"\)\.refusingPattern;/.exec(kept);
  if (!engine || kept.split(`${engine[1]}(`).length > 1) return kept;
  return kept.replace(engine[0], "");
}

/** Matches the source's imports from Ajv's packages and from `core/`, and its exports. Strings inside it cannot contain bare quotes. */
const statements = /\bconst (\w+) = (require\("[^"]+"\)(?:\.\w+|\["[^"]+"\])*);|\bexport const (?=check\d)/g;

/** Adds what the source needs. The source itself is not bundled, which would take longer than compiling it. */
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
    alias: {
      "multiple-of": ourModule("multiple-of"),
      equal: ourModule("equal"),
      formats: ourModule("format-table"),
      patterns: ourModule("bounded-pattern"),
    },
    minify: true,
    format: "iife",
    globalName: "needed",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    write: false,
    metafile: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const notices = await noticesOf(Object.keys(outcome.metafile.inputs));
  return notices + (outcome.outputFiles[0]?.text ?? "");
}

function ourModule(name: string): string {
  return fileURLToPath(new URL(`../../core/schema/${name}.ts`, import.meta.url));
}
