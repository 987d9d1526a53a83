/** What the printers of schemas know of the document, and of where a schema stands. */
import { type Code, identifier } from "../../scripts/core/code.ts";
import { type Json, asString } from "../../scripts/core/json.ts";
import { typeNames } from "../../scripts/core/names.ts";
import { circlesOf } from "./circles.ts";
import { Discriminators } from "./discriminators.ts";
import { bytesByComponent, bytesInText } from "./files.ts";
import { Schemas, directReferences } from "./schemas.ts";
import type { Type } from "./type.ts";
import { printerWords } from "./words.ts";

export interface Scope {
  readonly schemas: Schemas;
  readonly discriminators: Discriminators;
  /** Whether the document follows OpenAPI 3.0, in which `nullable` is a keyword. */
  readonly isOld: boolean;
  /** Components on a circle of references with neither an object nor an array in between. */
  readonly circles: ReadonlyMap<string, number>;
  /** The name of a component's type. */
  readonly aliasOf: (name: string) => Code;
  /** The type of a string of bytes where the schema stands. */
  readonly bytes: Type;
  /** The same in a component. */
  readonly bytesOf: (name: string) => Type;
  readonly print: (schema: unknown, scope: Scope) => Type;
  /** The schemas that hold this one in `allOf`, `anyOf` or `oneOf`, from the inside out. */
  readonly around: readonly Json[];
  /** The component whose alias is written, and those on its circle that are written in its place. */
  readonly within: readonly string[];
}

/** @param document whose references are plain pointers: see `core/openapi/normalise.ts` */
export function scopeOf(document: Json, print: Scope["print"]): Scope {
  const schemas = new Schemas(document);
  const bytesOf = bytesByComponent(document, schemas);
  const next = (name: string) =>
    directReferences(schemas.get(name)).flatMap((text) => schemas.nameIn(text) ?? []);
  const aliases = typeNames(schemas.names, printerWords);
  const aliasOf = new Map(schemas.names.map((name, index) => [name, identifier(aliases[index] ?? name)]));
  return {
    schemas,
    discriminators: new Discriminators(document, schemas),
    isOld: asString(document.openapi).startsWith("3.0"),
    circles: circlesOf(schemas.names, next),
    aliasOf: (name) => aliasOf.get(name) ?? identifier(name),
    bytes: bytesInText,
    bytesOf,
    print,
    around: [],
    within: [],
  };
}
