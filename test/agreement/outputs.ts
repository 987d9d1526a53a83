/** What is generated for schemas, ready to be asked about values: by the stubs, by the contract test, by zod. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ZodType } from "zod";
import type { Api, Schema } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import type { Validator } from "../../scripts/core/request-validation/faults.ts";
import { zodRuntime, zodRuntimeFiles } from "../../scripts/edge/files/templates.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { renderValidators } from "../../scripts/edge/generators/validators.ts";
import { compilerOptions } from "../../templates/compiler-options.ts";
import { pascalCase } from "../../templates/zod/names.ts";
import { renderZod } from "../../templates/zod/zod.ts";

type Schemas = Readonly<Record<string, Schema>>;

/** A verdict of each output; true: the value is taken. */
export interface Verdicts {
  readonly stub: boolean;
  readonly oracle: boolean;
  readonly zod: boolean;
}

export interface Outputs {
  readonly api: Api;
  /** @param name of a component */
  readonly judge: (name: string, value: unknown) => Verdicts;
  readonly zod: (name: string) => ZodType;
  /** What the compiler says of the module, in the folder of the other tests' code. */
  readonly compile: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** @param openapi the version of the document in which the schemas are components */
export async function outputsOf(openapi: string, schemas: Schemas): Promise<Outputs> {
  const api = readApi({ openapi, info: { title: "T", version: "1" }, paths: {}, components: { schemas } });
  const names = Object.keys(schemas);
  const references = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const source = await renderValidators(api, references);
  const { validators } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    readonly validators: readonly Validator[];
  };
  const stubs = new Map(names.map((name, index) => [name, validators[index]]));
  const checks = createChecks(api);
  const oracles = new Map(references.map((reference, index) => [names[index], checks(reference)]));
  const folder = await written(api);
  const made: Readonly<Record<string, unknown>> = await import(join(folder, "zod.ts"));
  const zod = (name: string): ZodType => {
    const found = made[pascalCase(name)];
    if (typeof found !== "object" || found === null) throw new Error(`zod.ts exports no schema for ${name}`);
    return found as ZodType; // components are exported as schemas
  };
  return {
    api,
    zod,
    judge: (name, value) => ({
      stub: stubs.get(name)?.(value) === true,
      oracle: oracles.get(name)?.(value).length === 0,
      zod: zod(name).safeParse(value).success,
    }),
    compile: () => compiled(folder),
    remove: () => rm(folder, { recursive: true }),
  };
}

const generated = fileURLToPath(new URL("../.generated", import.meta.url));
const compiler = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));

async function written(api: Api): Promise<string> {
  await mkdir(generated, { recursive: true });
  const folder = await mkdtemp(join(generated, "agreement-"));
  const texts = await zodRuntime();
  const files = [
    ["zod.ts", renderZod(api)],
    ...zodRuntimeFiles.map((file, index) => [file, texts[index] ?? ""]),
  ];
  for (const [file = "", text = ""] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

async function compiled(folder: string): Promise<string> {
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["zod.ts"] }));
  const run = promisify(execFile)(process.execPath, [compiler, "-p", folder]);
  return run.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => error.stdout,
  );
}
