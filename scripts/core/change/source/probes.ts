/**
 * What a consumer wrote against the old types must compile with the new ones. Each probe is an assignment in the
 * direction in which values flow; the compiler says which of them fail.
 */
import { type Code, code, lines, literal } from "../../code.ts";
import { parseFragment } from "../../json-pointer.ts";
import type { Schema } from "../../model.ts";
import type { SideName } from "../change.ts";
import type { Exchange, Pair } from "../pairs.ts";
import { type Named, type Part, bodyParts, parameterParts, responseParts } from "./parts.ts";

export interface Probe {
  /** The type and the schema of each side. */
  readonly types: Readonly<Record<SideName, Code>>;
  readonly schemas: Readonly<Record<SideName, Schema>>;
  readonly operation: string;
  readonly pointers: Readonly<Record<SideName, string>>;
  /** What the values are of: `the body`. */
  readonly what: string;
  /** Whether whoever wrote the code writes the values, and does not read them. */
  readonly isInput: boolean;
  /** Whose code it is: that of consumers, or that of servers on the generated stubs. */
  readonly owner: "consumer" | "server";
}

/** @returns one for each parameter, body, header and response that both sides have, in each direction */
export function probesOf({ old, new: next }: Pair): readonly Probe[] {
  if (!old || !next) return [];
  const sides = { old, new: next };
  const asks = old.initiator === "consumer";
  const probe = ([what, parts]: Named, isInput: boolean, owner: Probe["owner"]): Probe => ({
    types: { old: typeIn(code`Old`, old, parts.old), new: typeIn(code`New`, next, parts.new) },
    schemas: { old: parts.old.schema, new: parts.new.schema },
    pointers: { old: parts.old.pointer, new: parts.new.pointer },
    operation: next.operation.id,
    what,
    isInput,
    owner,
  });
  const [requests, responses] = [[...parameterParts(sides), ...bodyParts(sides)], responseParts(sides)];
  const servers = asks
    ? [
        ...requests.map((part) => probe(part, false, "server")),
        ...responses.map((part) => probe(part, true, "server")),
      ]
    : [];
  return [
    ...requests.map((part) => probe(part, asks, "consumer")),
    ...responses.map((part) => probe(part, !asks, "consumer")),
    ...servers,
  ];
}

/** The module that asks the compiler: its first line imports `old.ts` and `new.ts`, each other one is a probe. */
export function probeModule(probes: readonly Probe[]): Code {
  const assignments = probes.map(({ types: { old, new: next }, isInput }, index) => {
    const [from, to] = isInput ? [old, next] : [next, old];
    return code`export const p${literal(index)} = (value: ${from}): ${to} => value;`;
  });
  return lines([
    code`import type * as Old from "./old.ts"; import type * as New from "./new.ts";`,
    ...assignments,
  ]);
}

function typeIn(namespace: Code, { pointer }: Exchange, { type }: Part): Code {
  const [section = "", ...path] = parseFragment(pointer) ?? [];
  const root = section === "webhooks" ? code`webhooks` : code`paths`;
  const operation = path.reduce<Code>(
    (inner, key) => code`NonNullable<${inner}[${literal(key)}]>`,
    code`${namespace}.${root}`,
  );
  return type(operation);
}
