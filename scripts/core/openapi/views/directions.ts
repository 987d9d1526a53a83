/**
 * Which properties a schema hides in one direction: `readOnly` ones have no place in a request, `writeOnly` ones none in
 * a response (OpenAPI 3.0.3, Schema Object; JSON Schema 2020-12 Validation, 9.4). What applies to one place of a value
 * is taken together: a property may be declared in one member of a composition and required in another.
 */
import { parseFragment, resolvePointer } from "../../json-pointer.ts";
import { type Json, asArray, asObject, asString, isObject } from "../../json.ts";
import { isPattern } from "../../schema/pattern.ts";

/** `condition`: a schema under `if` or `not`, which tests a value and demands nothing; it hides nothing. */
export type Direction = "request" | "response" | "condition";

/** What the schemas that apply to one place of a value say of its properties, by name. */
export interface Facts {
  /** Hidden in each case. */
  readonly hidden: ReadonlySet<string>;
  /** Hidden in some case, such as one branch of a `oneOf`: nobody can demand them. */
  readonly relaxed: ReadonlySet<string>;
  /** Of these, without those that are hidden in some branches of the schema alone. */
  readonly eased: ReadonlySet<string>;
  /** Patterns whose properties are hidden. */
  readonly patterns: ReadonlySet<string>;
}

/** Keywords that say nothing once the properties are gone. */
const silent =
  /^(?:\$ref|type|properties|required|title|description|examples?|externalDocs|deprecated|x-.*)$/;

const hiding = { request: "readOnly", response: "writeOnly" } as const;
const unions = ["anyOf", "oneOf"];
const branches = ["then", "else"];
const dependents = ["dependentSchemas", "dependencies"];

export class Directions {
  readonly #document: Json;
  readonly #known = { request: new WeakMap<object, Facts>(), response: new WeakMap<object, Facts>() };

  /** Whether anything in the document is hidden in a direction at all. */
  readonly #hides: Record<"request" | "response", boolean>;

  /** @param document in which each reference is a plain pointer */
  constructor(document: Json) {
    this.#document = document;
    this.#hides = { request: false, response: false };
    note(document, this.#hides);
  }

  /** Whether the views of some part of the document may differ. */
  get differ(): boolean {
    return this.#hides.request || this.#hides.response;
  }

  facts(schema: unknown, direction: Direction): Facts {
    if (direction === "condition" || !isObject(schema)) return nothing;
    const facts = this.#known[direction].get(schema) ?? this.#read(schema, direction);
    this.#known[direction].set(schema, facts);
    return facts;
  }

  /** Whether a property is hidden. The keyword may stand beside a reference, behind it or in a composition. */
  hides(schema: unknown, direction: Direction, open: readonly unknown[] = []): boolean {
    if (direction === "condition" || !this.#hides[direction] || !isObject(schema)) return false;
    if (schema[hiding[direction]] === true) return true;
    if (!isComposed(schema) || open.includes(schema)) return false;
    const below = (part: unknown) => this.hides(part, direction, [...open, schema]);
    return (
      this.#always(schema).some(below) ||
      unions
        .map((keyword) => membersOf(schema[keyword]))
        .some(([first, ...rest]) => (first === undefined ? false : [first, ...rest].every(below)))
    );
  }

  /**
   * The schemas that apply where this one does, itself first.
   * @param choose of the members of a union
   */
  closure(schema: unknown, choose: Choose = all, found: Set<Json> = new Set()): ReadonlySet<Json> {
    if (!isObject(schema) || found.has(schema)) return found;
    found.add(schema);
    const sometimes = [
      ...unions.flatMap((keyword) => choose(asArray(schema[keyword]), schema)),
      ...branches.map((keyword) => schema[keyword]),
      ...dependents.flatMap((keyword) => Object.values(asObject(schema[keyword]))),
    ];
    for (const part of [...this.#always(schema), ...sometimes]) this.closure(part, choose, found);
    return found;
  }

  /** Whether an object says nothing once its hidden properties are gone, and said something before. */
  isEmptied(schema: unknown, direction: Direction, hidden: ReadonlySet<string>): boolean {
    if (direction === "condition" || !isObject(schema)) return false;
    const [target = schema] = this.#target(schema);
    const { type, properties, required } = asObject(target);
    const names = [...Object.keys(asObject(properties)), ...asArray(required).map(asString)];
    const gone = this.facts(target, direction).hidden;
    return (
      type === "object" &&
      names.length > 0 &&
      names.every((name) => hidden.has(name) || gone.has(name)) &&
      [schema, asObject(target)].every((one) => Object.keys(one).every((key) => silent.test(key)))
    );
  }

  #target({ $ref }: Json): readonly unknown[] {
    const keys = typeof $ref === "string" ? parseFragment($ref) : undefined;
    return keys ? [resolvePointer(this.#document, keys)] : [];
  }

  /** What applies whenever the schema does. */
  #always(schema: Json): readonly unknown[] {
    return [...this.#target(schema), ...asArray(schema.allOf)];
  }

  #read(schema: Json, direction: Direction): Facts {
    const parts = [...this.closure(schema)];
    return {
      hidden: this.#inEachCase(schema, (one) => this.ownNames(one, direction)),
      relaxed: united(parts.map((one) => this.ownNames(one, direction))),
      eased: united([
        this.ownNames(schema, direction),
        ...this.#always(schema).flatMap((part) =>
          [...this.closure(part)].map((one) => this.ownNames(one, direction)),
        ),
      ]),
      patterns: this.#inEachCase(schema, (one) => this.#ownPatterns(one, direction)),
    };
  }

  /** The names that are demanded where a schema applies, hidden or not. */
  required(schema: unknown): ReadonlySet<string> {
    return united([...this.closure(schema)].flatMap(demands));
  }

  /** Those, and the names that are declared there. */
  names(schema: unknown): ReadonlySet<string> {
    const declared = [...this.closure(schema)].map(({ properties }) => Object.keys(asObject(properties)));
    return united([this.required(schema), ...declared]);
  }

  /** What holds for each value: what a schema says itself or always applies, and what all branches agree on. */
  #inEachCase(
    schema: unknown,
    own: (schema: Json) => readonly string[],
    open: readonly unknown[] = [],
  ): ReadonlySet<string> {
    if (!isObject(schema)) return empty;
    const below = (part: unknown) => this.#inEachCase(part, own, [...open, schema]);
    const isNew = (part: unknown) => part !== schema && !open.includes(part);
    const agreed = unions.map((keyword) => common(membersOf(schema[keyword]).filter(isNew).map(below)));
    return united([own(schema), ...this.#always(schema).filter(isNew).map(below), ...agreed]);
  }

  /** The names that a schema declares itself. */
  ownNames({ properties }: Json, direction: Direction, areHidden = true): readonly string[] {
    const entries = Object.entries(asObject(properties));
    return entries
      .filter(([, property]) => this.hides(property, direction) === areHidden)
      .map(([name]) => name);
  }

  /** Of a map, too: `additionalProperties` describes what neither `properties` nor `patternProperties` does. */
  #ownPatterns(schema: Json, direction: Direction): readonly string[] {
    const patterns = Object.entries(asObject(schema.patternProperties)).filter(([pattern]) =>
      isPattern(pattern),
    );
    const hidden = patterns.filter(([, value]) => this.hides(value, direction)).map(([pattern]) => pattern);
    if (!this.hides(schema.additionalProperties, direction)) return hidden;
    const names = Object.keys(asObject(schema.properties)).map(quoted);
    const others = patterns.map(([pattern]) => String.raw`(?![\s\S]*(?:${pattern}))`).join("");
    return [...hidden, `^${names.length > 0 ? `(?!(?:${names.join("|")})$)` : ""}${others}`];
  }
}

type Choose = (members: readonly unknown[], union: Json) => readonly unknown[];

const all: Choose = (members) => members;

const empty: ReadonlySet<string> = new Set();
const nothing: Facts = { hidden: empty, relaxed: empty, eased: empty, patterns: empty };

function demands({ required, dependentRequired }: Json): readonly (readonly string[])[] {
  return [required, ...Object.values(asObject(dependentRequired))].map((names) =>
    asArray(names).map(asString),
  );
}

export function united(sets: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function common([first = empty, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}

/** The members that can be an object: `null` is the absence of one. */
function membersOf(union: unknown): readonly unknown[] {
  return asArray(union).filter((member) => !(isObject(member) && member.type === "null"));
}

function isComposed({ $ref, allOf, anyOf, oneOf }: Json): boolean {
  return $ref !== undefined || allOf !== undefined || anyOf !== undefined || oneOf !== undefined;
}

/** A quick look, before anything is computed: at data, too. */
function note(value: object, found: Record<"request" | "response", boolean>): void {
  if (found.request && found.response) return;
  if ("readOnly" in value && value.readOnly === true) found.request = true;
  if ("writeOnly" in value && value.writeOnly === true) found.response = true;
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) note(part, found);
}

/** A name as a pattern that matches nothing else. */
function quoted(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
