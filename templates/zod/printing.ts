/** What the printer of zod schemas makes of a schema, and how its pieces are put together. */
import { type Code, code } from "../../scripts/core/code.ts";
import { type Types, anyType, common, isWithin, noType, united } from "../../scripts/core/schema/types.ts";

/** Of a type: what is given to a schema, or what it gives back, in which defaults are filled in. */
export type Direction = "input" | "output";

/** A schema as source. */
export interface Printed {
  readonly code: Code;
  /** The JSON types of the values that it takes. */
  readonly types: Types;
  /** Whether it gives back what it gets: nothing is filled in or taken out. */
  readonly keeps: boolean;
  /** Its TypeScript type, for components that refer to themselves: the compiler cannot infer those. */
  readonly type: (direction: Direction) => Code;
}

export interface Printing {
  /** @param within the types of values that get this far */
  readonly print: (schema: unknown, within?: Types) => Printed;
  readonly typesOf: (schema: unknown) => Types;
  readonly reference: (pointer: string) => Printed;
  readonly target: (pointer: string) => unknown;
  /** The name of a function of the runtime, which is imported. */
  readonly helper: (name: string) => Code;
  /** Whether strings of the format `binary` are bytes. */
  readonly hasFiles: boolean;
}

export const unknown: Printed = {
  code: code`zod.unknown()`,
  types: anyType,
  keeps: true,
  type: () => code`unknown`,
};

export const never: Printed = {
  code: code`zod.never()`,
  types: noType,
  keeps: true,
  type: () => code`never`,
};

export function isUnknown(printed: Printed): boolean {
  return printed.code === unknown.code;
}

export function isNever(printed: Printed): boolean {
  return printed.code === never.code;
}

/** A schema of one type whose values it keeps. */
export function plain(source: Code, types: Types, type: Code): Printed {
  return { code: source, types, keeps: true, type: () => type };
}

export function list(pieces: readonly Code[], separator = ", "): Code {
  return pieces.join(separator) as Code; // Code joined by punctuation of the author
}

/** What all of the parts and rules accept. Rules look at the value as it was given. */
export function combined(parts: readonly Printed[], rules: readonly Code[], { helper }: Printing): Printed {
  const [first = unknown, ...others] = parts;
  const keeps = parts.every((part) => part.keeps);
  const checks = rules.length === 0 ? [] : [code`zod.unknown().check(${list(rules)})`];
  const pieces = [...parts.map((part) => part.code), ...(keeps ? [] : checks)];
  const whole = pieces.length < 2 ? first.code : code`${helper("all")}(${list(pieces)})`;
  return {
    code: keeps && rules.length > 0 ? code`${whole}.check(${list(rules)})` : whole,
    types: parts.map(({ types }) => types).reduce(common, anyType),
    keeps,
    type: (direction) =>
      others.length === 0
        ? first.type(direction)
        : list(
            parts.map(({ type }) => code`(${type(direction)})`),
            " & ",
          ),
  };
}

/** `anyOf`, or `oneOf` with alternatives that exclude each other. */
export function union(members: readonly Printed[]): Printed {
  const possible = members.filter((member) => !isNever(member));
  if (possible.some(isUnknown)) return unknown;
  const [first, second] = possible;
  if (!first) return never;
  if (!second) return first;
  const isNullable = possible.length === 2 && isNull(second);
  return alternatives(
    possible,
    isNullable
      ? code`${first.code}.nullable()`
      : code`zod.union([${list(possible.map((member) => member.code))}])`,
  );
}

/** `oneOf`: exactly one. */
export function exclusive(members: readonly Printed[]): Printed {
  const possible = members.filter((member) => !isNever(member));
  const isApart = possible.every((member, index) =>
    possible.slice(index + 1).every(({ types }) => common(member.types, types).size === 0),
  );
  if (possible.length < 2 || isApart) return union(possible);
  return alternatives(possible, code`zod.xor([${list(possible.map((member) => member.code))}])`);
}

function alternatives(members: readonly Printed[], source: Code): Printed {
  return {
    code: source,
    types: united(members.map(({ types }) => types)),
    keeps: members.every(({ keeps }) => keeps),
    type: (direction) =>
      list(
        members.map(({ type }) => code`(${type(direction)})`),
        " | ",
      ),
  };
}

function isNull({ types }: Printed): boolean {
  return types.size === 1 && isWithin(types, new Set(["null"]));
}
