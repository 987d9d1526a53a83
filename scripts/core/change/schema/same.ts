/**
 * Whether two schemas say the same, whatever their components are called and in whichever order they say it. Each schema
 * gets a number by its content, so a document is read only once, and comparing costs nothing.
 */
import { isObject } from "../../json.ts";
import type { Schema } from "../../model.ts";
import type { Resolve } from "../../schema/types.ts";

export interface Sameness {
  /** Whether two schemas say the same. */
  same(left: unknown, right: unknown): boolean;
  /** Whether they say the same with one keyword. */
  says(keyword: string, left: unknown, right: unknown): boolean;
}

/** @param schemas all components */
export function sameIn(schemas: Readonly<Record<string, unknown>>, resolve: Resolve): Sameness {
  const numbering = new Numbering(resolve);
  numbering.add(Object.values(schemas));
  return {
    same: (left, right) => left === right || numbering.ofSchema(left) === numbering.ofSchema(right),
    says: (keyword, left, right) =>
      left === right || numbering.ofKeyword(keyword, left) === numbering.ofKeyword(keyword, right),
  };
}

const deepest = 200;

/** Numbers schemas by content, where a reference counts as what it leads to. */
class Numbering {
  readonly #resolve: Resolve;
  /** What is said → its number. */
  readonly #numbers = new Map<string, number>();
  /** Of what references lead to. */
  readonly #targets = new Map<object, number>();
  #known = new WeakMap<object, number>();

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  /** Those that lead to others come after them; those that lead back to themselves come last. */
  add(schemas: readonly unknown[]): void {
    const open = this.#references(schemas);
    for (let before = Infinity; open.size < before;) {
      before = open.size;
      const ready = [...open].filter(([, others]) => [...others].every((other) => this.#targets.has(other)));
      for (const [schema] of ready) this.#targets.set(schema, this.#content(schema, 0));
      for (const [schema] of ready) open.delete(schema);
    }
    this.#refine([...open.keys()]);
  }

  /** @returns each component and target of a reference, with the targets of its own references */
  #references(schemas: readonly unknown[]): Map<object, ReadonlySet<object>> {
    const found = new Map<object, ReadonlySet<object>>();
    const open = schemas.map((schema) => target(schema, this.#resolve));
    for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
      if (!isObject(next) || found.has(next)) continue;
      const others = new Set(
        referencesIn(next).flatMap(($ref) => {
          const to = target({ $ref }, this.#resolve);
          return isObject(to) ? [to] : [];
        }),
      );
      found.set(next, others);
      open.push(...others);
    }
    return found;
  }

  /** At first all that lead to themselves count as the same; what says something else is then told apart. */
  #refine(circles: readonly object[]): void {
    for (const each of circles) this.#targets.set(each, this.#number("circle"));
    for (let count = 0, before = -1; count > before;) {
      before = count;
      this.#known = new WeakMap();
      const next = circles.map((each) => [each, this.#content(each, 0)] as const);
      for (const [each, number] of next) this.#targets.set(each, number);
      count = new Set(next.map(([, number]) => number)).size;
    }
    this.#known = new WeakMap();
    for (const each of circles) this.#numbers.set(this.#text(each, 0), this.#targets.get(each) ?? -1);
    this.#known = new WeakMap();
  }

  ofSchema(schema: unknown, depth = 0): number {
    const to = target(schema, this.#resolve);
    if (isAnything(to)) return this.#number("anything");
    if (!isObject(to)) return this.#number("nothing");
    const found = this.#targets.get(to) ?? this.#known.get(to);
    if (found !== undefined) return found;
    const number = depth > deepest ? this.#number("too deep") : this.#content(to, depth);
    this.#known.set(to, number);
    return number;
  }

  ofKeyword(keyword: string, value: unknown, depth = 0): number {
    const number = (part: unknown) => this.ofSchema(part, depth + 1);
    if (value === undefined) return this.#number("none");
    if (keyword === "$ref") return this.ofSchema({ $ref: value }, depth + 1);
    if (unordered.has(keyword)) return this.#list([value].flat().map(textOf).toSorted());
    if (choices.has(keyword) && Array.isArray(value))
      return this.#list(value.map(number).toSorted((one, other) => one - other));
    if (keyword === "prefixItems" && Array.isArray(value)) return this.#list(value.map(number));
    if (maps.has(keyword) && isObject(value))
      return this.#list(
        Object.entries(value)
          .map(([name, part]) => `${JSON.stringify(name)}:${number(part)}`)
          .toSorted(),
      );
    return inner.has(keyword) ? number(value) : this.#number(textOf(value));
  }

  #content(schema: object, depth: number): number {
    return this.#number(this.#text(schema, depth));
  }

  #text(schema: object, depth: number): string {
    const said = Object.entries(schema).map(
      ([keyword, value]) => `${keyword}:${this.ofKeyword(keyword, value, depth)}`,
    );
    return `{${said.toSorted().join()}}`;
  }

  #list(items: readonly (string | number)[]): number {
    return this.#number(`[${items.join()}]`);
  }

  #number(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}

function referencesIn(schema: unknown): readonly string[] {
  const found = new Set<string>();
  const open = [schema];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (isObject(next) && typeof next.$ref === "string") found.add(next.$ref);
    open.push(...Object.values(next));
  }
  return [...found];
}

const unordered = new Set(["required", "enum", "type"]);
const choices = new Set(["allOf", "anyOf", "oneOf"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const inner = new Set(
  "items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties not if then else contentSchema".split(
    " ",
  ),
);

/** JSON with its names in order. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_name, part: unknown) =>
      isObject(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part,
    ) ?? "none"
  );
}

/** @returns the schema that a chain of references without siblings leads to */
export function target(schema: unknown, resolve: Resolve): Schema | undefined {
  let found = schema;
  for (let hops = 0; isObject(found) && typeof found.$ref === "string"; hops++) {
    if (hops > 100 || Object.keys(found).length > 1) break;
    found = resolve(found.$ref);
  }
  return typeof found === "boolean" || isObject(found) ? found : undefined;
}

export function isAnything(schema: unknown): boolean {
  return schema === true || schema === undefined || (isObject(schema) && Object.keys(schema).length === 0);
}
