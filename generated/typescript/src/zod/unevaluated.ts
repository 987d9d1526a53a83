// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** `unevaluatedProperties` and `unevaluatedItems` (JSON Schema 2020-12, 11): what no other keyword has looked at. */
import * as zod from "zod";
import { type Rule, accepts, isRecord, report, run } from "./parsing.ts";

/** What a schema looks at in a value that it accepts. */
export interface Seen {
  readonly names?: readonly string[];
  readonly patterns?: readonly RegExp[];
  /** As many items, from the first one on. */
  readonly items?: number;
  /** Every property, or every item. */
  readonly all?: true;
  /** What it looks at only in values that another schema accepts, or does not accept. */
  readonly some?: readonly (readonly [zod.ZodType, Seen, Seen?])[];
}

export function unevaluatedProperties(schema: zod.ZodType, seen: Seen): Rule {
  return (payload) => {
    const { value } = payload;
    if (!isRecord(value)) return;
    const looked = seenIn(value, seen);
    const isSeen = (key: string) =>
      looked.some(
        ({ names = [], patterns = [], all }) =>
          all || names.includes(key) || patterns.some((pattern) => pattern.test(key)),
      );
    const keys = Object.keys(value).filter((key) => !isSeen(key));
    if (schema instanceof zod.ZodNever && keys.length > 0)
      payload.issues.push({ code: "unrecognized_keys", keys, input: value });
    else for (const key of keys) report(payload, run(schema, value[key]), key);
  };
}

export function unevaluatedItems(schema: zod.ZodType, seen: Seen): Rule {
  return (payload) => {
    const { value } = payload;
    if (!Array.isArray(value)) return;
    const looked = seenIn(value, seen);
    const first = Math.max(0, ...looked.map(({ items = 0, all }) => (all ? Infinity : items)));
    for (let index = first; index < value.length; index++) report(payload, run(schema, value[index]), index);
  };
}

function seenIn(value: unknown, seen: Seen): readonly Seen[] {
  const { some = [] } = seen;
  const inner = some.flatMap(([condition, then, otherwise]) => {
    const applies = accepts(condition, value) ? then : otherwise;
    return applies ? seenIn(value, applies) : [];
  });
  return [seen, ...inner];
}

/** An object with a property. */
export function having(name: string): zod.ZodType {
  return zod.unknown().refine((value) => isRecord(value) && Object.hasOwn(value, name));
}
