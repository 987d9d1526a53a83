/** The zod schemas agree with Ajv on the specification's schemas. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ZodType } from "zod";
import type { components } from "../.generated/users-api/typescript/src/index.ts";
import * as generated from "../.generated/users-api/typescript/src/zod.ts";
import type { MediaType, Operation, Parameter, Schema } from "../../scripts/core/model.ts";
import { validators } from "../contract/conformance.ts";
import { document, specification } from "../users-api/specification.ts";
import { violations } from "../contract/violations.ts";

const { api } = specification;
const validatorOf = validators(api);
const schemas: Readonly<Record<string, unknown>> = generated;

function schemaOf(name: string): ZodType {
  const found = schemas[name];
  if (!(typeof found === "object" && found !== null && "safeParse" in found))
    throw new Error(`zod.ts exports no schema ${name}`);
  return found as ZodType; // only schemas have this method
}

function pascal(id: string): string {
  return id.slice(0, 1).toUpperCase() + id.slice(1);
}

interface Body {
  readonly name: string;
  readonly mediaType: MediaType;
}

function bodiesOf({ id, body, responses }: Operation): Body[] {
  return [
    ...named(`${pascal(id)}Body`, body?.content),
    ...responses.flatMap(({ status, content }) => named(`${pascal(id)}${status}Response`, content)),
  ];
}

function named(name: string, content: readonly MediaType[] = []): Body[] {
  return content.map((mediaType) => ({ name, mediaType }));
}

const bodies = api.operations.flatMap(bodiesOf);
const parameters = api.operations.flatMap((operation) =>
  operation.parameters.map((parameter) => ({
    name: `${operation.id}: ${parameter.in} ${parameter.name}`,
    parameter,
    zod: parameterSchema(operation, parameter),
  })),
);

function parameterSchema({ id }: Operation, { in: place, name }: Parameter): ZodType {
  const set = { path: "Params", query: "QueryParams", header: "Header", cookie: "Cookie" }[place];
  const { shape } = schemaOf(`${pascal(id)}${set}`) as unknown as { shape: Record<string, ZodType> };
  const found = shape[name];
  if (!found) throw new Error(`There is no zod schema for ${name} of ${id}`);
  return found;
}

/** Values of a schema's examples, each with one constraint broken, as Ajv confirms. */
function brokenValues(schema: Schema, examples: readonly unknown[]) {
  const validate = validatorOf(schema);
  const all = examples.flatMap((example) => violations(document, schema, example));
  return all.filter(({ value }) => !validate(value));
}

describe("bodies", () => {
  test.each(bodies)("$name accepts every example", ({ name, mediaType }) => {
    expect(mediaType.examples.size).toBeGreaterThan(0);
    for (const example of mediaType.examples.values()) {
      const parsed = schemaOf(name).safeParse(example);
      expect({ example, issues: parsed.error?.issues }).toEqual({ example, issues: undefined });
      expect(parsed.data).toEqual(example);
    }
  });

  test.each(bodies)("$name rejects each broken constraint", ({ name, mediaType }) => {
    const broken = brokenValues(mediaType.schema, [...mediaType.examples.values()]);
    const taken = broken.filter(({ value }) => schemaOf(name).safeParse(value).success);
    expect(taken).toEqual([]);
    expect(broken.length).toBeGreaterThan(0);
  });
});

describe("parameters", () => {
  test.each(parameters)("$name", ({ parameter, zod }) => {
    expect(zod.safeParse(parameter.example).success).toBe(true);
    const broken = brokenValues(parameter.schema, [parameter.example]);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter(({ value }) => zod.safeParse(value).success)).toEqual([]);
  });
});

test("unique items, which no example covers", () => {
  const options = { allowed_protocols: ["https", "https"] };
  expect(validatorOf(api.schemas.ParameterErrorOptions ?? true)(options)).toBe(false);
  expect(generated.ParameterErrorOptions.safeParse(options).success).toBe(false);
  expect(generated.ParameterErrorOptions.safeParse({ allowed_protocols: ["https"] }).success).toBe(true);
});

test("the tests break every other keyword that the specification uses", () => {
  const broken = [
    ...bodies.flatMap(({ mediaType: { schema, examples } }) => brokenValues(schema, [...examples.values()])),
    ...parameters.flatMap(({ parameter: { schema, example } }) => brokenValues(schema, [example])),
  ];
  expect([...new Set(broken.map(({ keyword }) => keyword))].toSorted()).toEqual([
    "additionalProperties",
    "enum",
    "format",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "pattern",
    "required",
    "type",
  ]);
});

test("types match the specification", () => {
  type Message = components["schemas"]["Message"];
  expectTypeOf<generated.MessageOutput>().toEqualTypeOf<Message>();
  expectTypeOf<generated.ConversationCreate>().toEqualTypeOf<components["schemas"]["ConversationCreate"]>();
});
