/** The suites skip nothing: compares their cases with the bundle itself, read without the model. */
import { expect, test } from "vitest";
import { type Json, asArray, asObject, follow } from "../../scripts/core/json.ts";
import { methods } from "../../scripts/core/model.ts";
import { refusalCases, statusCases } from "./cases.ts";
import { document, specification } from "../users-api/specification.ts";
import { breakers } from "./violations.ts";

const operations = Object.values(asObject(document.paths)).flatMap((item) =>
  methods.flatMap((method) =>
    method in asObject(item) ? [{ item: asObject(item), operation: asObject(asObject(item)[method]) }] : [],
  ),
);
const refusals = refusalCases(specification);

test("each operation × declared status has a case", () => {
  const declared = operations.flatMap(({ operation }) =>
    Object.keys(asObject(operation.responses)).map((status) => `${String(operation.operationId)} ${status}`),
  );
  const covered = statusCases(specification.api).map(({ operation, status }) => `${operation.id} ${status}`);
  console.log(
    `${operations.length} operations, ${declared.length} operation × status cases, ${refusals.length} refusals`,
  );
  expect(covered.toSorted()).toEqual(declared.toSorted());
  expect(operations.length).toBe(19);
});

test("each required header of each operation is missing once", () => {
  const required = operations.flatMap(({ item, operation }) =>
    parametersOf(item, operation)
      .filter((parameter) => parameter.in === "header" && parameter.required === true)
      .map((parameter) => `${String(operation.operationId)}: ${String(parameter.name)} missing`),
  );
  expect(
    titles()
      .filter((title) => title.endsWith(" missing"))
      .toSorted(),
  ).toEqual(required.toSorted());
});

test("each path and query parameter of each operation has a wrong value", () => {
  const parameters = operations.flatMap(({ item, operation }) =>
    parametersOf(item, operation)
      .filter((parameter) => parameter.in === "path" || parameter.in === "query")
      .map(
        (parameter) => `${String(operation.operationId)}: ${String(parameter.in)} ${String(parameter.name)}`,
      ),
  );
  expect(parameters.filter((name) => !titles().some((title) => title.startsWith(`${name} = `)))).toEqual([]);
});

test("each constraint of each request body is broken", () => {
  const missing = operations.flatMap(({ operation }) => {
    const [mediaType] = Object.values(asObject(follow(document, operation.requestBody).content));
    const id = String(operation.operationId);
    return constraints(asObject(mediaType).schema)
      .map(({ path, keyword }) => `${id}: body /${path.join("/")} breaks ${keyword}`)
      .filter((title) => !titles().includes(title));
  });
  expect(missing).toEqual([]);
});

interface Constraint {
  readonly path: readonly string[];
  readonly keyword: string;
}

/** A schema's constraints by path, without annotations, and without descending into `properties` and `items`. */
function constraints(schema: unknown): Constraint[] {
  const { properties, items, required, additionalProperties, format, ...keywords } = follow(document, schema);
  const own = Object.keys(keywords).filter((keyword) => !annotations.has(keyword));
  const strange = own.filter((keyword) => !(keyword in breakers));
  if (strange.length > 0) throw new Error(`Cannot break ${strange.join(", ")}: add a row to violations.ts`);
  return [
    ...own.map((keyword) => ({ path: [], keyword })),
    ...(format === "uuid" ? [{ path: [], keyword: "format" }] : []),
    ...(additionalProperties === false
      ? [{ path: ["not_a_property"], keyword: "additionalProperties" }]
      : []),
    ...asArray(required).map((name) => ({ path: [String(name)], keyword: "required" })),
    ...Object.entries(asObject(properties)).flatMap(([name, property]) => below(name, property)),
    ...(items === undefined ? [] : below("0", items)),
  ];
}

function below(name: string, schema: unknown): Constraint[] {
  return constraints(schema).map(({ path, keyword }) => ({ path: [name, ...path], keyword }));
}

const annotations = new Set(["title", "description", "examples", "default", "deprecated"]);

function parametersOf(item: Json, operation: Json): Json[] {
  return [...asArray(item.parameters), ...asArray(operation.parameters)].map((parameter) =>
    follow(document, parameter),
  );
}

function titles(): string[] {
  return refusals.map(({ operation, title }) => `${operation.id}: ${title}`);
}
