/** The responses of operations, read from the model as data for the handlers. */
import { sentPath } from "../../scripts/core/path-template.ts";
import { isValid } from "../../scripts/core/fake/validity.ts";
import { bodyText } from "../../scripts/core/http/body-text.ts";
import { type Kind, isSequence, kindOf } from "../../scripts/core/http/media-kind.ts";
import { headerTexts } from "../../scripts/core/http/response-headers.ts";
import { type Json, asArray, asObject, isObject } from "../../scripts/core/json.ts";
import type { Api, MediaType, Operation, RequestError, Response } from "../../scripts/core/model.ts";
import { paginationOf } from "../../scripts/core/pagination.ts";
import type { Checks } from "../../scripts/core/request-validation/faults.ts";
import { type Refuse, createRefuse } from "../../scripts/core/request-validation/refusal.ts";
import { hiddenKeywords } from "../../scripts/core/openapi/views/keywords.ts";
import { successesOf } from "../../scripts/core/request-validation/declared.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import type { Answers, Body, Example, Made, Mocked } from "../runtime/msw/answers.ts";
import { make, usual, variant } from "../runtime/msw/make.ts";
import { bytesOf } from "./bytes.ts";

/** What no handler can answer. */
export interface Told {
  /** A pointer in the document. */
  readonly at: readonly string[];
  readonly message: string;
}

/** @returns the responses of every operation whose method MSW supports, and those that none can be made for */
export function answersOf(api: Api): { answers: Answers; told: readonly Told[] } {
  const entries = Object.entries(api.schemas).map(([name, schema]) => [name, written(api, schema)]);
  const schemas = Object.fromEntries(entries);
  const maker = { api, schemas, numbers: new Map(), refuse: createRefuse(api, checksOf(api, schemas)) };
  const asked = api.operations.filter(({ method }) => method !== "trace");
  const mocked = asked.map((operation) => {
    const { id, method } = operation;
    const made = madeOf(maker, operation);
    const examples = examplesOf(maker, operation);
    const body = bodyOf(maker, operation, examples);
    const { path } = sentPath(operation.path);
    return [id, { method, path, ...(body && { body }), ...(made && { made }), examples }] as [string, Mocked]; // `trace` is left out
  });
  const told = asked.flatMap((operation, index): Told[] => {
    const { made, examples = {} } = mocked[index]?.[1] ?? {};
    const hasSuccess = Object.values(examples).some(({ status }) => status < 300);
    return made || hasSuccess ? [] : unmade(operation);
  });
  return { answers: { schemas, operations: mocked }, told };
}

/** Nothing for an operation without a documented body of a success. */
function unmade(operation: Operation): Told[] {
  const { id, method, path } = operation;
  const [status, media] = success(operation);
  if (status === undefined || !media) return [];
  const message = `MSW has no success for ${id}: no value was found that the schema accepts, and there is no example. Its handler answers with a failure. Add an example.`;
  return [{ at: ["paths", path, method, "responses", status, "content", media.name, "schema"], message }];
}

interface Maker {
  readonly api: Api;
  /** The components, as they are written to the data. */
  readonly schemas: Json;
  /** What `sound` has found out of each schema, since many operations share one. */
  readonly numbers: Map<string, readonly number[]>;
  readonly refuse: Refuse;
}

/** Decides only whether a refusal's body fits the response. */
function checksOf({ openapi }: Api, schemas: Json): Checks {
  const fault = { path: [], keyword: "", wanted: undefined, value: undefined, message: "is not valid" };
  return (schema) => (value) => (isValid(toJsonSchema(schema, openapi), value, schemas) ? [] : [fault]);
}

/** The JSON that an operation takes, and how it refuses another body: with the status and the format of the mock. */
function bodyOf(maker: Maker, operation: Operation, examples: Mocked["examples"]): Body | undefined {
  const { body } = operation;
  const media = body?.content.filter(({ name }) => isValue(kindOf(name))) ?? [];
  if (!body || media.length === 0 || media.length < body.content.length) return undefined;
  const refusal = (error: RequestError, reason: string): Example => {
    const { status, body: own } = maker.refuse({ error, reason }, operation);
    if (own.kind === "json") return { status, type: own.mediaType, value: own.value };
    const known = Object.values(examples).find((example) => example.status === status);
    return own.kind === "example" && known ? known : { status };
  };
  return {
    required: body.required,
    content: media.map(({ name, schema }) => ({ type: name, schema: written(maker.api, schema) })),
    invalid: refusal("invalid-parameters", `The body of ${operation.id} is not valid.`),
    unreadable: refusal("unparsable-body", `The body of ${operation.id} is not JSON.`),
  };
}

/** The most values that are tried, and how many are enough, if not all are valid. */
const most = 200;
const enough = 8;

/** Tries each value out, so that handlers can rely on it. @returns undefined if none is valid */
function sound(maker: Maker, made: Made): Made | undefined {
  const key = JSON.stringify(made.schema);
  const good = maker.numbers.get(key) ?? numbersFor(maker, made);
  maker.numbers.set(key, good);
  if (good.length === usual) return made;
  return good.length > 0 ? { ...made, variants: good } : undefined;
}

/** The numbers of the values that are valid. */
function numbersFor({ schemas }: Maker, made: Made): readonly number[] {
  const isGood = (number: number): boolean => {
    try {
      return isValid(made.schema, variant(made.schema, schemas, number), schemas);
    } catch {
      return false; // no value could be generated
    }
  };
  const good: number[] = [];
  for (let number = 0; number < most && good.length < (number < usual ? usual : enough); number++)
    if (isGood(number)) good.push(number);
  return good;
}

/** The status of the success, and the media type that is made for it. */
function success(operation: Operation): [status: string | undefined, media: MediaType | undefined] {
  const response = inOrder(operation).find(({ status }) => /^(?:2|default)/.test(status));
  const media = (response && madeIn(response)) ?? response?.content[0];
  return [response?.status, media];
}

function madeOf(maker: Maker, operation: Operation): Made | undefined {
  const { api } = maker;
  const [status, media] = success(operation);
  const response = operation.responses.find((each) => each.status === status);
  if (!response || !media) return undefined;
  const schema = schemaOf(api, media);
  const common = { status: statusOf(response, 200), ...headersOf(maker, response), schema };
  const bytes = describesValue(media) ? undefined : bytesOf(media.name);
  if (bytes) return { ...common, ...bytes };
  if (!madeIn({ ...response, content: [media] })) return undefined;
  const pagination = paginationOf(operation, api.schemas);
  const next = pagination && [...(pagination.info === undefined ? [] : [pagination.info]), pagination.next];
  const made = { ...common, type: media.name, ...(next && { next }) };
  const found = sound(maker, made);
  const isWritable = found && bodyText(media.name, make(found, maker.schemas, "")) !== undefined;
  return isWritable ? found : undefined;
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

/** A body of any type is bytes, unless its schema describes a value. */
function describesValue({ name, schema }: MediaType): boolean {
  const isDescribed = isObject(schema) && Object.keys(schema).length > 0;
  return kindOf(name) === "any" && isDescribed && schema.format !== "binary";
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
  const successes = successesOf(responses);
  return [...successes, ...responses.filter((response) => !successes.includes(response))];
}

/** `2XX` → 200; the caller supplies `default`. */
function statusOf({ status }: Response, otherwise: number): number {
  return status === "default" ? otherwise : Number(status.replaceAll(/x/gi, "0"));
}

function examplesOf(maker: Maker, operation: Operation): Readonly<Record<string, Example>> {
  const successes = successesOf(operation.responses);
  const named = inOrder(operation).flatMap((response) => {
    const status = statusOf(response, successes.includes(response) ? 200 : 500);
    const headers = headersOf(maker, response);
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

/** The texts of required headers, each with an example, the minimum, or a generated value. */
function headersOf(maker: Maker, { headers }: Response): Pick<Example, "headers"> {
  const needed = headers.filter(({ required }) => required);
  const values = needed.map(
    ({ name, schema }) => [name, headerValue(written(maker.api, schema), maker)] as const,
  );
  const texts = headerTexts(Object.fromEntries(values), needed);
  return Object.keys(texts).length === 0 ? {} : { headers: texts };
}

function headerValue(schema: unknown, maker: Maker): unknown {
  const { examples, example = asArray(examples)[0], minimum } = asObject(schema);
  if (example !== undefined) return example;
  if (minimum !== undefined) return minimum;
  const made = sound(maker, { status: 200, schema });
  return made && make(made, maker.schemas, "header");
}

/** In JSON Schema 2020-12, without descriptions. */
function written(api: Api, schema: Api["schemas"][string]): unknown {
  return withoutProse(toJsonSchema(schema, api.openapi));
}

const values = new Set(["const", "default", "enum", "example", "examples"]);

/** What a request may not have is removed from it before it is checked. */
const needed: ReadonlySet<string> = new Set(Object.values(hiddenKeywords.request));

function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, child]) =>
      !(["title", "description"].includes(key) && typeof child === "string") &&
      (!key.startsWith("x-") || needed.has(key)),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, values.has(key) ? child : withoutProse(child)]));
}
