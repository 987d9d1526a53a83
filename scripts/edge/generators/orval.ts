/** Runs orval, which writes zod schemas. It can only write files, so it works in a folder that the caller removes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Json, asObject, isObject } from "../../core/json.ts";
import { withOwnNames } from "../../core/openapi/own-names.ts";
import type { Position } from "../../core/openapi/positions.ts";
import { unshielded } from "../../core/openapi/shield.ts";
import { rewrite } from "../../core/openapi/walk.ts";
import { isPattern } from "../../core/schema/pattern.ts";
import { prebundled } from "./prebundle.ts";
import { withConstraints, withMarks } from "./zod-constraints.ts";

const { generate } = await prebundled("orval");

/**
 * @param folder an empty folder to work in
 * @returns TypeScript source with a zod schema for each parameter set, request body and response
 */
export async function renderZod(document: Json, folder: string): Promise<string> {
  const input = join(folder, "openapi.json");
  const output = join(folder, "zod.ts");
  await writeFile(input, JSON.stringify(withMarks(digestible(document))));
  await quietly(() =>
    generate({
      input: { target: input, unsafeDisableValidation: true },
      output: {
        target: output,
        client: "zod",
        mode: "single",
        ...nothingAround(folder),
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
  return unshielded(withConstraints(exactNullish(await readFile(output, "utf8"))));
}

/** Otherwise orval would look for both in the user's folder and above, and for every package in them. */
function nothingAround(folder: string): { readonly packageJson: string; readonly tsconfig: string } {
  return { packageJson: join(folder, "package.json"), tsconfig: join(folder, "tsconfig.json") };
}

/**
 * Changes what makes orval fail or write code that does not compile: array schemas without `items`, defaults of a type
 * other than their schema's, operationIds that are not identifiers, invalid patterns, and component names that differ
 * only in characters that orval drops.
 */
export function digestible(document: unknown, start: Position = "Root"): unknown {
  return withOwnNames(
    asObject(
      rewrite(document, start, (value, position) => {
        if (!isObject(value)) return value;
        if (position === "Operation" && typeof value.operationId === "string")
          return { ...value, operationId: spelled(value.operationId) };
        return position === "Schema" ? digestibleSchema(value) : value;
      }),
    ),
  );
}

function digestibleSchema(schema: Json): Json {
  const { type } = schema;
  const kept = Object.entries(schema).filter(
    ([key, child]) =>
      !(key === "default" && !fits(schema, child)) &&
      !(key === "pattern" && typeof child === "string" && !isPattern(child)),
  );
  const copy: Json = {
    ...Object.fromEntries(kept),
    ...(Array.isArray(type) && type.length === 1 && { type: type[0] }), // it fails at `["null"]`
  };
  return [copy.type].flat().includes("array") && !("items" in copy) ? { ...copy, items: {} } : copy;
}

/** orval drops characters that identifiers cannot have, which can leave an empty name or two identical names. */
function spelled(operationId: string): string {
  if (/^[A-Za-z][\w /.-]*$/.test(operationId)) return operationId;
  const letters = [...operationId].map((letter) =>
    /^[A-Za-z0-9]$/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`,
  );
  return `operation${letters.join("")}`;
}

function fits({ type, nullable, format }: Json, value: unknown): boolean {
  const types = [type].flat().filter((name) => typeof name === "string");
  if (types.length === 0) return true;
  if (value === null) return nullable === true || types.includes("null");
  if (format === "binary") return false;
  return types.some((name) => isOfType(name, value));
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "object" ? isObject(value) : typeof value === type;
}

/**
 * With `exactOptional`, orval writes optional properties as `exactOptional()`, but nullable ones still as `nullish()`,
 * which contradicts its types for recursive schemas.
 */
export function exactNullish(source: string): string {
  return source.replaceAll(".nullish()", ".nullable().exactOptional()");
}

/** orval reports its progress on the console, which is reserved for our output. It throws errors. */
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
