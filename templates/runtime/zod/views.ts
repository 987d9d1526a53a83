/** Properties that belong to one direction only (JSON Schema 2020-12 Validation, 9.4). */
import type * as zod from "zod";
import { type Rule, isRecord, parsing, report, run } from "./parsing.ts";

interface Properties {
  readonly names?: readonly string[];
  readonly patterns?: readonly RegExp[];
}

/** What only a server sets is taken out of a request before anything looks at it. */
export function withoutReadOnly<Schema extends zod.ZodType>(
  properties: Properties,
  schema: Schema,
): zod.ZodType<zod.output<Schema>, zod.input<Schema>> {
  return parsing((payload) => {
    const { value: given } = payload;
    const kept = isRecord(given)
      ? Object.fromEntries(Object.entries(given).filter(([key]) => !isAmong(key, properties)))
      : given;
    const result = run(schema, kept);
    report(payload, result);
    payload.value = result.value;
  });
}

/** What only a client sets is in no response. */
export function noWriteOnly(properties: Properties): Rule {
  return ({ value: input, issues }) => {
    const keys = isRecord(input) ? Object.keys(input).filter((key) => isAmong(key, properties)) : [];
    for (const key of keys) issues.push({ code: "custom", message: "Is write-only", path: [key], input });
  };
}

function isAmong(key: string, { names = [], patterns = [] }: Properties): boolean {
  return names.includes(key) || patterns.some((pattern) => pattern.test(key));
}
