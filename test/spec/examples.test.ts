import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { document, follow, operations, responses, type Header, type Media } from "./document.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(Object.keys(document)); // keeps Ajv strict about the schemas' keywords
ajv.addSchema(document, "api");

/** The errors of a value, one per broken rule; empty if it is valid. */
function faults(schema: object, value: unknown): string[] {
  const local = "$ref" in schema ? { $ref: `api${String(schema.$ref)}` } : schema;
  const validate = ajv.compile(local);
  validate(value);
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || "/"} ${error.message ?? error.keyword}`,
  );
}

/** The named examples of a media type, each with a title for the test report. */
function named(where: string, content: Record<string, Media> | undefined) {
  return Object.values(content ?? {}).flatMap(({ schema, examples }) =>
    Object.entries(examples ?? {}).map(([name, reference]) => ({
      title: `${where} ${name}`,
      schema,
      name,
      reference,
      value: follow<{ value: unknown }>(reference).value,
    })),
  );
}

const answers = operations.flatMap((operation) =>
  responses(operation).map(({ status, response }) => ({
    title: `${operation.operationId} ${status}`,
    response,
    examples: named(`${operation.operationId} ${status}`, response.content),
  })),
);
const requests = operations.map((operation) => ({
  title: `${operation.operationId} request`,
  content: operation.requestBody?.content,
  examples: named(`${operation.operationId} request`, operation.requestBody?.content),
}));
const examples = [...answers, ...requests].flatMap((place) => place.examples);

describe("the operations", () => {
  it("have a named example for every status with content", () => {
    const withContent = answers.filter(({ response }) => response.content !== undefined);
    const without = withContent.filter((answer) => answer.examples.length === 0);
    console.info(
      `${answers.length} operation × status pairs, ${withContent.length} with content, ` +
        `${withContent.length - without.length} of them with a named example (${examples.length} uses of ` +
        `${Object.keys(document.components.examples).length} examples).`,
    );
    expect(without.map(({ title }) => title)).toEqual([]);
  });

  it("have a named example for every request body", () => {
    const without = requests.filter(
      ({ content, examples: found }) => content !== undefined && found.length === 0,
    );
    expect(without.map(({ title }) => title)).toEqual([]);
  });
});

describe("a named example", () => {
  it.each(examples)("is valid: $title", ({ schema, value }) => {
    expect(faults(schema, value)).toEqual([]);
  });

  it("has the name of its component", () => {
    const misnamed = examples.filter(
      ({ name, reference }) => reference.$ref !== `#/components/examples/${name}`,
    );
    expect(misnamed.map(({ title, reference }) => `${title} is ${reference.$ref}`)).toEqual([]);
  });

  it("is used somewhere", () => {
    const used = new Set(examples.map(({ name }) => name));
    expect(Object.keys(document.components.examples).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("the example of", () => {
  it.each(Object.values(document.components.parameters))("parameter $name is valid", (parameter) => {
    const several = Object.values(parameter.examples ?? {}).map(({ value }) => value);
    const values = parameter.example === undefined ? several : [parameter.example, ...several];
    expect(values).not.toEqual([]);
    expect(values.map((value) => ({ value, faults: faults(parameter.schema, value) }))).toEqual(
      values.map((value) => ({ value, faults: [] })),
    );
  });

  it.each(Object.entries(document.components.headers))("header %s is valid", (_name, header: Header) => {
    expect({ example: header.example, faults: faults(header.schema, header.example) }).toEqual({
      example: expect.anything(),
      faults: [],
    });
  });
});
