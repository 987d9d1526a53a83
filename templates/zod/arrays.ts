/** Arrays and tuples. */
import { type Code, code, literal } from "../../scripts/core/code.ts";
import { type Json, asArray } from "../../scripts/core/json.ts";
import { hasApplicators } from "./objects.ts";
import { type Direction, type Printed, type Printing, isNever, list, unknown } from "./printing.ts";

export function printArray(schema: Json, printing: Printing): Printed {
  const first = asArray(schema.prefixItems).map((item) => printing.print(item));
  const rest = schema.items === undefined && !hasOthers(schema) ? unknown : printing.print(itemsOf(schema));
  const { minItems, maxItems } = schema;
  const limits = [
    ...(typeof minItems === "number" && minItems > 0 ? [["min", minItems] as const] : []),
    ...(typeof maxItems === "number" ? [["max", maxItems] as const] : []),
  ];
  const keeps = [...first, rest].every((item) => item.keeps);
  const types = new Set(["array"] as const);
  if (first.length === 0) {
    const checks = limits.map(
      ([name, limit]) => code`.${name === "min" ? code`min` : code`max`}(${literal(limit)})`,
    );
    return {
      code: code`zod.array(${rest.code})${list(checks, "")}`,
      types,
      keeps,
      type: (direction) => code`(${rest.type(direction)})[]`,
    };
  }
  const least = typeof minItems === "number" ? minItems : 0;
  const rules = limits.map(([name, limit]) => code`${printing.helper(`${name}Items`)}(${literal(limit)})`);
  return {
    code: code`${tuple(first, rest, least)}${rules.length === 0 ? code`` : code`.check(${list(rules)})`}`,
    types,
    keeps,
    type: (direction) => tupleType(first, { rest, least, direction }),
  };
}

/** `unevaluatedItems` means the same where nothing beside it looks at items. */
function itemsOf(schema: Json): unknown {
  return schema.items ?? schema.unevaluatedItems;
}

export function hasOthers(schema: Json): boolean {
  return schema.unevaluatedItems !== undefined && !hasApplicators(schema) && schema.contains === undefined;
}

/** Items need not be there, unless `minItems` says so. */
function tuple(first: readonly Printed[], rest: Printed, least: number): Code {
  const items = first.map((item, index) => (index < least ? item.code : code`${item.code}.optional()`));
  return isNever(rest) ? code`zod.tuple([${list(items)}])` : code`zod.tuple([${list(items)}], ${rest.code})`;
}

interface Items {
  readonly rest: Printed;
  readonly least: number;
  readonly direction: Direction;
}

function tupleType(first: readonly Printed[], { rest, least, direction }: Items): Code {
  const items = first.map(
    (item, index) => code`(${item.type(direction)})${index < least ? code`` : code`?`}`,
  );
  const others = isNever(rest) ? [] : [code`...(${rest.type(direction)})[]`];
  return code`[${list([...items, ...others])}]`;
}
