/**
 * Discriminators (OpenAPI 3.1, 4.8.25): which values of a property mean which component. They are written into the
 * types, so that a comparison of the property narrows a union.
 */
import { code, identifier, literal } from "../../scripts/core/code.ts";
import { type Json, asArray, asObject, isObject } from "../../scripts/core/json.ts";
import { viewOf } from "../../scripts/core/openapi/views/keywords.ts";
import { walk } from "../../scripts/core/openapi/walk.ts";
import { typesOf } from "./keywords.ts";
import type { Schemas } from "./schemas.ts";
import { type Type, unionOf } from "./type.ts";

export class Discriminators {
  readonly #schemas: Schemas;
  /** What all mappings together say: component and property → values. */
  readonly #mapped = new Map<string, string[]>();
  /** Component → those that it is composed of, and the other way round. */
  readonly #bases = new Map<string, readonly string[]>();
  readonly #heirs = new Map<string, string[]>();

  constructor(document: Json, schemas: Schemas) {
    this.#schemas = schemas;
    walk({ value: document, position: "Root", path: undefined, holder: undefined }, ({ value, position }) => {
      if (position === "Schema") this.#readMapping(value);
    });
    if (this.#isUnused) return;
    for (const name of schemas.names) {
      const bases = this.#basesIn(schemas.get(name));
      this.#bases.set(name, bases);
      for (const base of bases) this.#heirs.set(base, [...(this.#heirs.get(base) ?? []), name]);
    }
  }

  #isUnused = true;

  #readMapping(schema: unknown): void {
    const { propertyName, mapping } = discriminatorOf(schema);
    if (propertyName === undefined) return;
    this.#isUnused = false;
    for (const [value, target] of Object.entries(mapping ?? {})) {
      const name = this.#target(target);
      if (name === undefined) continue;
      const key = keyOf(name, propertyName);
      this.#mapped.set(key, [...(this.#mapped.get(key) ?? []), value]);
    }
  }

  /** What the bases of a component say of its own value. */
  inherited(name: string): Type[] {
    return reached(name, this.#bases).flatMap((base) => {
      const { propertyName, mapping } = discriminatorOf(this.#schemas.get(base));
      if (propertyName === undefined) return [];
      if (mapping !== undefined && !this.#mapped.has(keyOf(name, propertyName))) return [];
      const all = [name, ...reached(name, this.#heirs)];
      const values = all.flatMap((heir) => this.#valuesOf(heir, propertyName));
      return this.#mark(this.#schemas.get(name), propertyName, values);
    });
  }

  /** What a union's discriminator says of one of its members. */
  marksOf(union: Json, member: unknown): Type[] {
    const { propertyName, mapping } = discriminatorOf(union);
    const { $ref } = asObject(member);
    const name = typeof $ref === "string" ? this.#schemas.nameIn($ref) : undefined;
    if (propertyName === undefined || name === undefined) return [];
    const own = Object.entries(mapping ?? {}).flatMap(([value, target]) =>
      this.#target(target) === name ? [value] : [],
    );
    const values = own.length > 0 ? own : this.#valuesOf(name, propertyName);
    return this.#mark(member, propertyName, values);
  }

  /** A component that no mapping names is meant by its own name. */
  #valuesOf(name: string, property: string): readonly string[] {
    return this.#mapped.get(keyOf(name, property)) ?? [this.#ownName(name)];
  }

  /** A view of a component for requests is still that component. */
  #ownName(name: string): string {
    const original = asObject(this.#schemas.get(name))[viewOf];
    return typeof original === "string" ? original : name;
  }

  /** Says nothing where the property itself says as much, or something else. */
  #mark(schema: unknown, property: string, values: readonly string[]): Type[] {
    const found = this.#schemas.propertyOf([schema], property);
    const own = this.#literals(found?.schema, 0);
    const possible = [...new Set(own ? values.filter((value) => own.includes(value)) : values)];
    if (possible.length === 0 || possible.length === own?.length) return [];
    const type = unionOf(possible.map((value) => ({ code: literal(value) })));
    const optional = found?.isRequired ? code`` : code`?`;
    return [{ code: code`{ ${identifier(property)}${optional}: ${type.code} }` }];
  }

  /** The texts that a schema permits; undefined if it does not list them. */
  #literals(schema: unknown, depth: number): readonly unknown[] | undefined {
    if (!isObject(schema) || depth > deepest) return undefined;
    if ("const" in schema) return [schema.const];
    if (Array.isArray(schema.enum)) return schema.enum;
    const types = typesOf(schema);
    if (types && !types.includes("string")) return [];
    const name = typeof schema.$ref === "string" ? this.#schemas.nameIn(schema.$ref) : undefined;
    const parts = [...(name === undefined ? [] : [this.#schemas.get(name)]), ...asArray(schema.allOf)];
    return parts.map((part) => this.#literals(part, depth + 1)).find((values) => values !== undefined);
  }

  #basesIn(schema: unknown): string[] {
    const { $ref, allOf } = asObject(schema);
    const own = typeof $ref === "string" ? this.#schemas.nameIn($ref) : undefined;
    return [...(own === undefined ? [] : [own]), ...asArray(allOf).flatMap((part) => this.#basesIn(part))];
  }

  /** A mapping names a component, or refers to it. */
  #target(target: unknown): string | undefined {
    if (typeof target !== "string") return undefined;
    return this.#schemas.nameIn(target) ?? this.#schemas.nameIn(`#/components/schemas/${target}`);
  }
}

/** References to references that are followed; real ones have one or two. */
const deepest = 20;

function discriminatorOf(schema: unknown): { readonly propertyName?: string; readonly mapping?: Json } {
  const { propertyName, mapping } = asObject(asObject(schema).discriminator);
  if (typeof propertyName !== "string") return {};
  return { propertyName, ...(isObject(mapping) && { mapping }) };
}

function keyOf(name: string, property: string): string {
  return JSON.stringify([name, property]);
}

function reached(start: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...(next.get(name) ?? []));
  }
  found.delete(start);
  return [...found];
}
