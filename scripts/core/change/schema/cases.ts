/** Divides what a schema allows into cases without alternatives, so that each can be compared by its keywords. */
import { asArray, isObject } from "../../json.ts";
import { isAnything } from "./same.ts";
import { typeOfValue, type JsonType, type Resolve } from "../../schema/types.ts";

type Plain = Readonly<Record<string, unknown>>;

/** All of its parts apply together. None has a reference, a composition or a condition. */
export interface Case {
  readonly parts: readonly Plain[];
  /** Of which types its values are. */
  readonly types: ReadonlySet<JsonType>;
  /** What is left out of `parts`: it only narrows the case. */
  readonly narrowed: readonly unknown[];
}

const everyType: readonly JsonType[] = [
  "string",
  "integer",
  "fraction",
  "boolean",
  "object",
  "array",
  "null",
];
const most = 256;

/** @returns the cases, whose union is everything that all of these schemas allow; undefined if there are too many */
export function casesOf(schemas: readonly unknown[], resolve: Resolve): readonly Case[] | undefined {
  const found = product(schemas.map((schema) => expand(schema, resolve, 0)));
  return found?.filter(({ types }) => types.size > 0);
}

type Cases = readonly Case[] | undefined;

const anything: Case = { parts: [], types: new Set(everyType), narrowed: [] };

function expand(schema: unknown, resolve: Resolve, depth: number): Cases {
  if (schema === false) return [];
  if (!isObject(schema)) return [anything];
  if (depth > 40) return undefined;
  const { $ref, allOf, anyOf, oneOf, if: condition, then, else: otherwise, not, ...own } = schema;
  if (not !== undefined && isAnything(not)) return [];
  const inner = (part: unknown) => expand(part, resolve, depth + 1);
  const any = (parts: readonly unknown[]) => union(parts.map(inner));
  const all: Cases[] = [[ownCase(own, not)]];
  if (typeof $ref === "string") all.push(inner(resolve($ref)));
  for (const part of asArray(allOf)) all.push(inner(part));
  if (Array.isArray(anyOf)) all.push(any(anyOf));
  if (Array.isArray(oneOf)) all.push(any(oneOf)); // more than one may hold here, so the union is larger at most
  if (condition !== undefined) all.push(union([product([inner(condition), inner(then)]), inner(otherwise)]));
  return product(all);
}

function ownCase(own: Plain, not: unknown): Case {
  const narrowed = not === undefined ? [] : [not];
  return { parts: Object.keys(own).length > 0 ? [own] : [], types: ownTypes(own), narrowed };
}

function ownTypes({ type, const: value, enum: values, ...others }: Plain): ReadonlySet<JsonType> {
  const names = type === undefined ? everyType : [type].flat().flatMap((name) => named(String(name)));
  const listed = [...asArray(values).map(typeOfValue), ...(value === undefined ? [] : [typeOfValue(value)])];
  const whole = others.format === "int32" || others.format === "int64" || isWhole(others.multipleOf);
  return new Set(
    names.filter((name) => (listed.length === 0 || listed.includes(name)) && !(whole && name === "fraction")),
  );
}

function isWhole(factor: unknown): boolean {
  return Number.isInteger(factor) && factor !== 0;
}

function named(type: string): readonly JsonType[] {
  if (type === "number") return ["integer", "fraction"];
  return everyType.filter((name) => name === type);
}

function union(all: readonly Cases[]): Cases {
  if (all.some((cases) => !cases)) return undefined;
  const cases = all.flatMap((each) => each ?? []);
  return cases.length > most ? undefined : cases;
}

function product(all: readonly Cases[]): Cases {
  return all.reduce<Cases>(
    (left, right) => {
      if (!left || !right || left.length * right.length > most) return undefined;
      return left.flatMap((one) =>
        right.map((other) => joined(one, other)).filter(({ types }) => types.size > 0),
      );
    },
    [anything],
  );
}

function joined(one: Case, other: Case): Case {
  return {
    parts: [...one.parts, ...other.parts],
    types: new Set([...one.types].filter((type) => other.types.has(type))),
    narrowed: [...one.narrowed, ...other.narrowed],
  };
}
