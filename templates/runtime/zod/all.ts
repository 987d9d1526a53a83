/** `allOf`: a value that several schemas accept (JSON Schema 2020-12, 10.2.1.1). */
import type * as zod from "zod";
import { isRecord, parsing, report, run } from "./parsing.ts";

type Schemas = readonly zod.ZodType[];

type Outputs<All extends Schemas> = All extends readonly [
  infer First extends zod.ZodType,
  ...infer Rest extends Schemas,
]
  ? zod.output<First> & Outputs<Rest>
  : unknown;

type Inputs<All extends Schemas> = All extends readonly [
  infer First extends zod.ZodType,
  ...infer Rest extends Schemas,
]
  ? zod.input<First> & Inputs<Rest>
  : unknown;

/** Unlike `zod.intersection`, each closed object knows only its own properties, and each default is filled in. */
export function all<const All extends Schemas>(...schemas: All): zod.ZodType<Outputs<All>, Inputs<All>> {
  return parsing((payload) => {
    const results = schemas.map((schema) => run(schema, payload.value));
    for (const result of results) report(payload, result);
    if (payload.issues.length > 0) return;
    payload.value = merged(
      payload.value,
      results.map(({ value }) => value),
    );
  });
}

/** What each schema has added, removed or replaced, in one value. */
function merged(given: unknown, results: readonly unknown[]): unknown {
  if (results.every((result) => result === given)) return given;
  if (Array.isArray(given) && results.every((result) => Array.isArray(result)))
    return given.map((item: unknown, index) =>
      merged(
        item,
        results.map((result) => result[index]),
      ),
    );
  if (isRecord(given) && results.every(isRecord)) return mergedRecords(given, results);
  return results.find((result) => result !== given);
}

function mergedRecords(
  given: Readonly<Record<string, unknown>>,
  results: readonly Readonly<Record<string, unknown>>[],
): Record<string, unknown> {
  const kept = Object.keys(given).filter((key) => results.every((result) => Object.hasOwn(result, key)));
  const own = kept.map((key): [string, unknown] => [
    key,
    merged(
      given[key],
      results.map((result) => result[key]),
    ),
  ]);
  const added = results.flatMap((result) =>
    Object.entries(result).filter(([key]) => !Object.hasOwn(given, key)),
  );
  return Object.fromEntries([...added, ...own]);
}
