/** What a schema says of itself in lines: facts, flags, examples. */
import { deprecationOf } from "../../../scripts/core/deprecation.ts";
import { exactJson } from "../../../scripts/core/exact-json.ts";
import type { Json } from "../../../scripts/core/json.ts";
import { readExternalDocs } from "../../../scripts/core/docs/read-parts.ts";
import { examplesOf, factsOf, inText, isShort } from "../../../scripts/core/docs/schema-facts.ts";
import type { Block, FactRow, Inline, Line } from "./blocks.ts";
import { deprecationFlags } from "./marks.ts";

export function flagsOf(schema: Json): string[] {
  return [
    ...(schema.readOnly === true ? ["read-only"] : []),
    ...(schema.writeOnly === true ? ["write-only"] : []),
    ...deprecationFlags(deprecationOf(schema)),
  ];
}

export function factRows(schema: Json): FactRow[] {
  const more = readExternalDocs(schema.externalDocs);
  return [
    ...factsOf(schema).map(({ label, values, notes }) => ({
      label,
      value: codes(values, notes),
    })),
    ...(more ? [{ label: "More", value: [{ to: more.url, text: [more.description || more.url] }] }] : []),
  ];
}

/** @param notes what each value means, if that is known */
export function codes(values: readonly string[], notes?: readonly string[]): Line {
  return values.flatMap((code, index): Inline[] => [
    ...(index === 0 ? [] : [notes ? "; " : ", "]),
    { code },
    ...(notes?.[index] ? [` – ${notes[index]}`] : []),
  ]);
}

export function exampleRows(schema: Json): FactRow[] {
  const short = examplesOf(schema).filter(isShort);
  return short.length > 0 ? [{ label: "Example", value: codes(short.map(inText)) }] : [];
}

export function exampleBlocks(schema: Json): Block[] {
  return examplesOf(schema)
    .filter((value) => !isShort(value))
    .map((value) => ({
      kind: "code",
      language: "json",
      label: "Example",
      source: exactJson(value, 2),
    }));
}
