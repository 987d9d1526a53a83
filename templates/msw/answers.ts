/** The responses of operations, read from the model as data for the handlers. */
import { bodyText } from "../../scripts/core/http/body-text.ts";
import { type Kind, isSequence, kindOf } from "../../scripts/core/http/media-kind.ts";
import { asArray, asObject, isObject } from "../../scripts/core/json.ts";
import type { Api, MediaType, Operation, Response } from "../../scripts/core/model.ts";
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
  const media = response && madeIn(response);
  if (!media) return undefined;
  const pagination = paginationOf(operation, api.schemas);
  return {
    status: statusOf(response, 200),
    type: media.name,
    ...headersOf(api, response),
    schema: schemaOf(api, media),
    ...(pagination && {
      next: [...(pagination.info === undefined ? [] : [pagination.info]), pagination.next],
    }),
  };
}

/** Data can be generated for JSON, for a stream of items and for text, preferably in this order. */
function madeIn({ content }: Response): MediaType | undefined {
  const kinds = content.map(({ name }) => kindOf(name));
  const best = [kinds.findIndex(isValue), kinds.findIndex(isSequence), kinds.indexOf("text")];
  return content[best.find((index) => index >= 0) ?? -1];
}

function isValue(kind: Kind): boolean {
  return kind === "json" || kind === "any";
}

/** A stream is generated as a list of a few items. */
function schemaOf(api: Api, { name, schema }: MediaType): unknown {
  const kind = kindOf(name);
  const own = written(api, schema);
  if (isSequence(kind))
    return { type: "array", items: kind === "events" ? eventSchema(own) : own, minItems: 1, maxItems: 3 };
  return kind === "text" && !isObject(own) ? { type: "string" } : own;
}

/** Without a schema of their own, events have some text. */
function eventSchema(schema: unknown): unknown {
  return isObject(schema)
    ? schema
    : { type: "object", required: ["data"], properties: { data: { type: "string" } } };
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
      [...all]
        .filter(([, value]) => bodyText(type, value) !== undefined)
        .map(([name, value]): [string, Example] => [name, { status, type, value, ...headers }]),
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
