/** The responses of operations, read from the model as data for the handlers. */
import { isJson } from "../../scripts/core/http/media-kind.ts";
import { asArray, asObject, isObject } from "../../scripts/core/json.ts";
import type { Api, Operation, Response } from "../../scripts/core/model.ts";
import { paginationOf } from "../../scripts/core/pagination.ts";
import { isSuccess } from "../../scripts/core/request-validation/declared.ts";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import type { Answers, Example, Made, Mocked } from "../runtime/msw/answers.ts";
import { make } from "../runtime/msw/make.ts";

/** @returns the responses of every operation whose method MSW supports */
export function answersOf(api: Api): Answers {
  const entries = Object.entries(api.schemas).map(([name, schema]) => [name, written(api, schema)]);
  const schemas = Object.fromEntries(entries);
  const allows = allowing(api);
  const operations = api.operations.flatMap((operation): [string, Mocked][] => {
    const { id, method, path } = operation;
    if (method === "trace") return [];
    const made = madeOf(api, operation);
    const isSound = made && seeds.every((seed) => isAllowed(allows, made, () => make(made, schemas, seed)));
    return [[id, { method, path, ...(isSound && { made }), examples: examplesOf(api, operation) }]];
  });
  return { schemas, operations: Object.fromEntries(operations) };
}

/** Generated data is tried out here, so that handlers can rely on it. */
const seeds: readonly string[] = [...Array(24).keys()].map((number) => `try ${number}`);

type Allows = (schema: unknown) => ((value: unknown) => boolean) | undefined;

/** @returns a function from schema to validator, undefined if the schema cannot be compiled */
function allowing(api: Api): Allows {
  const ajv = ajvFor(api, { allErrors: false, verbose: false, code: { optimize: false } });
  const known = new Map<unknown, ReturnType<Allows>>();
  return (schema) => {
    if (!known.has(schema)) known.set(schema, compiled(ajv, schema));
    return known.get(schema);
  };
}

function compiled(ajv: ReturnType<typeof ajvFor>, schema: unknown): ReturnType<Allows> {
  try {
    const validate = ajv.compile(isObject(schema) ? schema : true);
    return (value) => validate(value) === true;
  } catch {
    return undefined;
  }
}

function isAllowed(allows: Allows, { schema }: Made, value: () => unknown): boolean {
  try {
    return allows(schema)?.(value()) ?? false;
  } catch {
    return false; // no value could be generated
  }
}

function madeOf(api: Api, operation: Operation): Made | undefined {
  const response = inOrder(operation).find(({ status }) => /^(?:2|default)/.test(status));
  const media = response?.content.find(({ name }) => isJson(name));
  if (!response || !media) return undefined;
  const pagination = paginationOf(operation, api.schemas);
  return {
    status: statusOf(response, 200),
    type: media.name,
    ...headersOf(api, response),
    schema: written(api, media.schema),
    ...(pagination && {
      next: [...(pagination.info === undefined ? [] : [pagination.info]), pagination.next],
    }),
  };
}

/** Successes first. */
function inOrder({ responses }: Operation): Response[] {
  return [...responses.filter(isSuccess), ...responses.filter((response) => !isSuccess(response))];
}

/** `2XX` → 200; the caller supplies `default`. */
function statusOf({ status }: Response, otherwise: number): number {
  return status === "default" ? otherwise : Number(status.replaceAll(/x/gi, "0"));
}

function examplesOf(api: Api, operation: Operation): Readonly<Record<string, Example>> {
  const named = inOrder(operation).flatMap((response) => {
    const status = statusOf(response, 500);
    const headers = headersOf(api, response);
    const bare: [string, Example][] = [[`Status${response.status}`, { status, ...headers }]];
    const examples = response.content.flatMap(({ name: type, examples: all }) =>
      [...all].map(([name, value]): [string, Example] => [name, { status, type, value, ...headers }]),
    );
    const isPossible = status >= 200;
    if (!isPossible) return [];
    return (response.content.length === 0 ? bare : examples).map(
      ([name, example]) => [name, response.status, example] as const,
    );
  });
  const taken = new Map<string, Example>();
  for (const [name, status, example] of named) {
    if (!taken.has(name)) taken.set(name, example);
    else taken.set(`${status} ${name}`, example);
  }
  return Object.fromEntries(taken);
}

/** Required headers, each with an example, the minimum, or a generated value. */
function headersOf(api: Api, { headers }: Response): Pick<Example, "headers"> {
  const needed = headers.filter(({ required }) => required);
  const values = needed.flatMap(({ name, schema }): [string, unknown][] => {
    const value = headerValue(written(api, schema), api);
    return value === undefined ? [] : [[name, value]];
  });
  return values.length === 0 ? {} : { headers: Object.fromEntries(values) };
}

function headerValue(schema: unknown, { schemas }: Api): unknown {
  const { examples, example = asArray(examples)[0], minimum } = asObject(schema);
  if (example !== undefined) return example;
  if (minimum !== undefined) return minimum;
  try {
    return make({ status: 200, schema }, schemas, "header");
  } catch {
    return undefined;
  }
}

/** In JSON Schema 2020-12, without descriptions. */
function written(api: Api, schema: Api["schemas"][string]): unknown {
  return withoutProse(toJsonSchema(schema, api.openapi));
}

const values = new Set(["const", "default", "enum", "example", "examples"]);

function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, child]) =>
      !(["title", "description"].includes(key) && typeof child === "string") && !key.startsWith("x-"),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, values.has(key) ? child : withoutProse(child)]));
}
