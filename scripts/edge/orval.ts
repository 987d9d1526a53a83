/** orval: zod schemas. It writes files only, so it works in a temporary folder, which is read and removed. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "orval";
import { type Json, isObject } from "../core/json.ts";
import { withConstraints, withMarks } from "./zod-constraints.ts";

/** @returns TypeScript source with a zod schema for each parameter set, request body and response */
export async function renderZod(document: Json): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "orval-"));
  try {
    const input = join(folder, "openapi.json");
    const output = join(folder, "zod.ts");
    await writeFile(input, JSON.stringify(withMarks(withItems(document))));
    await quietly(() =>
      generate({
        input: { target: input, unsafeDisableValidation: true },
        output: {
          target: output,
          client: "zod",
          mode: "single",
          override: {
            header: false,
            zod: {
              version: 4,
              generateEachHttpStatus: true,
              generateReusableSchemas: true,
              exactOptional: true,
            },
          },
        },
      }),
    );
    return withConstraints(exactNullish(await readFile(output, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An array schema may leave `items` out; orval then writes `zod.array()`, which does not compile. */
export function withItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withItems);
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withItems(child)]));
  return value.type === "array" && !("items" in value) ? { ...copy, items: {} } : copy;
}

/**
 * With `exactOptional` orval writes an optional property as `exactOptional()`, but a nullable one still as
 * `nullish()`, which contradicts the types that it writes for recursive schemas.
 */
export function exactNullish(source: string): string {
  return source.replaceAll(".nullish()", ".nullable().exactOptional()");
}

/** orval reports its progress on the console, which is ours; a failure it throws. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log, info, warn } = console;
  Object.assign(console, { log: ignore, info: ignore, warn: ignore });
  try {
    await work();
  } finally {
    Object.assign(console, { log, info, warn });
  }
}

function ignore(): void {}
