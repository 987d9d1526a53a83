/** Builds the mock's responses: the reason for a refusal, an example, or data generated from the schema. */
import { deprecationHeaders } from "../../core/deprecation.ts";
import type { Json } from "../../core/json.ts";
import { echoed } from "../../core/fake/echo.ts";
import { paged } from "../../core/fake/paging.ts";
import { readTarget } from "../../core/http/request.ts";
import { pathValues } from "../../core/mock/path-values.ts";
import { reasonHeader, reasonLine, withReason } from "../../core/mock/reason.ts";
import type { Api, MediaType, Operation, Response } from "../../core/model.ts";
import { createChecks } from "../../core/schema/compile.ts";
import { responseFor, successResponse } from "../../core/request-validation/declared.ts";
import type { Checks } from "../../core/request-validation/faults.ts";
import { paginationOf } from "../../core/pagination.ts";
import { isJson } from "../../core/http/media-kind.ts";
import { type MockGate, createMockGate } from "../../core/mock/mock-gate.ts";
import type { Refusal } from "../../core/request-validation/refusal.ts";
import type { PreferredResponse } from "../../core/mock/preferred-response.ts";
import { type Inventor, createInventor } from "./fake-data.ts";
import { type Answer, jsonAnswer, serialized } from "./http.ts";
import { boundedPattern } from "./patterns.ts";
import { type Example, type Examples, createExamples } from "./prism.ts";

export interface Described {
  /** A bundled document, and its model. */
  readonly document: Json;
  /** The document for readers, if it is another. */
  readonly documented?: Json;
  readonly api: Api;
  /** The Arazzo documents next to it, which the documentation shows. */
  readonly workflows?: readonly Json[];
}

export interface Manner {
  /** If true, the default is generated data and requests can ask for an example; if false, the other way round. */
  readonly dynamic: boolean;
  /** The seed for generated data. */
  readonly seed: number;
}

/** Everything that the mock derives from one document. */
export interface Contract extends Described {
  readonly gate: MockGate;
  refused(refusal: Refusal): Promise<Answer>;
  granted(preferred: PreferredResponse, target: string): Promise<Answer>;
}

interface Parts {
  readonly api: Api;
  readonly checks: Checks;
  readonly examples: Examples;
  readonly invent: Inventor;
  readonly dynamic: boolean;
}

export async function createContract(described: Described, manner: Manner): Promise<Contract> {
  const { document, api } = described;
  const checks = createChecks(api, { code: { regExp: boundedPattern } });
  const examples = await createExamples(document);
  const parts = {
    api,
    checks,
    examples,
    invent: createInventor(api, checks, manner.seed),
    dynamic: manner.dynamic,
  };
  return {
    ...described,
    gate: createMockGate(api, checks),
    refused: (refusal) => refused(parts, refusal),
    granted: (preferred, target) => granted(parts, preferred, target),
  };
}

async function refused(parts: Parts, refusal: Refusal): Promise<Answer> {
  const { status, reason } = refusal;
  const headers = { ...refusal.headers, [reasonHeader]: reasonLine(refusal) };
  return { status, reason, ...(await content(parts, refusal)), headers };
}

async function content(parts: Parts, { body, reason }: Refusal): Promise<Partial<Answer>> {
  if (body.kind === "empty") return {};
  if (body.kind === "json") return jsonAnswer(body.mediaType, body.value);
  const { operation, status } = body;
  const media = responseFor(operation, status)?.content[0];
  const example = await parts.examples({
    kind: "passed",
    operation,
    code: status,
    example: undefined,
    dynamic: false,
    mediaType: media?.name,
  });
  if (!example) return {};
  const isValid = media ? validIn(parts, media) : () => false;
  return serialized({ ...example, value: withReason(example.value, reason, isValid) }) ?? {};
}

/** An operation that declares no responses (OpenAPI 3.1 permits this) returns 200 without content. */
async function granted(parts: Parts, preferred: PreferredResponse, target: string): Promise<Answer> {
  if (preferred.operation.responses.length === 0) return { status: 200, headers: {} };
  const example = await parts.examples({ ...preferred, example: exampleFor(preferred), dynamic: false });
  const chosen = chosenOf(parts, { preferred, target, example });
  if (typeof chosen === "string") return unavailable(preferred, chosen);
  const answer = chosen && answerOf(chosen, chosen === example, preferred);
  if (!chosen || !answer) return unavailable(preferred, "");
  return { ...answer, status: preferred.code ?? usableStatus(chosen.status) };
}

/** The name of the first that has a value, if one before it is a link, which is not followed. */
function exampleFor(preferred: PreferredResponse): string | undefined {
  const named = [...(mediaOf(preferred)?.examples ?? [])];
  if (preferred.example !== undefined || named[0]?.[1] !== undefined) return preferred.example;
  return named.find(([, value]) => value !== undefined)?.[0];
}

/** An example is the same object each time, so its text is written once. */
function answerOf(chosen: Example, isKept: boolean, preferred: PreferredResponse): Answer | undefined {
  const known = isKept ? texts.get(chosen) : undefined;
  if (known) return known;
  const answer = serialized(chosen, responseOf(preferred)?.headers);
  if (isKept && answer) texts.set(chosen, answer);
  return answer;
}

const texts = new WeakMap<Example, Answer>();

function responseOf({ operation, code }: PreferredResponse): Response | undefined {
  return code === undefined ? successResponse(operation) : responseFor(operation, code);
}

/** An example that does not fit its schema gives way to data that does, if any can be made: clients would refuse it. */
function chosenOf(parts: Parts, asking: Asking): Example | string | undefined {
  const { preferred, example } = asking;
  if (!isInvented(parts, preferred, example)) return example;
  const made = invented(parts, asking);
  const isAsked = preferred.dynamic ?? parts.dynamic;
  if (!example || isAsked || !mediaOf(preferred)?.examples.size) return made;
  if (typeof made !== "object") return example;
  const reason = "The document's example does not fit its schema, so this response is generated.";
  return { ...made, headers: { ...made.headers, [reasonHeader]: reasonLine({ reason }) } };
}

/** Apart from requested data, this replaces what does not fit its schema, whether Prism made it or an author did. */
function isInvented(parts: Parts, preferred: PreferredResponse, example: Example | undefined): boolean {
  const media = mediaOf(preferred);
  if (!media || preferred.example !== undefined) return false;
  if (preferred.dynamic ?? parts.dynamic) return true;
  if (!example) return true;
  return isJson(media.name) && !validIn(parts, media)(example.value);
}

/** Ajv itself fails at some schemas with unevaluated properties. */
function validIn({ checks }: Parts, { schema }: MediaType): (value: unknown) => boolean {
  return (value) => {
    try {
      return checks(schema)(value).length === 0;
    } catch {
      return false;
    }
  };
}

function mediaOf(preferred: PreferredResponse): MediaType | undefined {
  return responseOf(preferred)?.content.find(({ name }) => name === preferred.mediaType);
}

interface Asking {
  readonly preferred: PreferredResponse;
  readonly target: string;
  readonly example: Example | undefined;
}

/** Data from the schema, with the example's headers; or the reason why there is none. */
function invented(parts: Parts, { preferred, target, example }: Asking): Example | string | undefined {
  const { operation, code } = preferred;
  const media = mediaOf(preferred);
  if (!media) return example;
  const made = parts.invent(media, `${operation.id} ${code ?? ""} ${media.name} ${target}`);
  if ("reason" in made) return made.reason;
  const isValid = validIn(parts, media);
  const whole = echoed(made.value, pathValues(parts.api, operation, target), isValid);
  const query = new URLSearchParams(readTarget(target).query);
  const value = paged(whole, { query, isValid, next: nextOf(parts.api, operation) });
  const headers = { ...example?.headers, "content-type": media.name };
  return { status: example?.status ?? statusOf(operation), headers, value };
}

/** The path of the property that names the next page. */
function nextOf(api: Api, operation: Operation): readonly string[] | undefined {
  const pagination = paginationOf(operation, api.schemas);
  return pagination && [...(pagination.info === undefined ? [] : [pagination.info]), pagination.next];
}

function statusOf(operation: Operation): number {
  return Number(successResponse(operation)?.status ?? 200);
}

/** If an operation declares only `default`, Prism's status is not a number. */
function usableStatus(status: number): number {
  return status >= 200 && status <= 599 ? status : 200;
}

/** Prism has no example and none could be generated, or its media type cannot be serialised. */
function unavailable(preferred: PreferredResponse, why: string): Answer {
  const { operation, mediaType = "JSON" } = preferred;
  const because = why === "" ? "" : ` (${why})`;
  const hasExample = (mediaOf(preferred)?.examples.size ?? 0) > 0;
  const hint = `${hasExample ? "make the example a string" : "add an example"} in ${mediaType}`;
  return failed(501, `The mock cannot make a response for ${operation.id}${because}: ${hint}.`);
}

/** A response to errors and limitations of the mock itself. */
export function failed(status: number, reason: string): Answer {
  const headers = { [reasonHeader]: reasonLine({ reason }) };
  return { status, reason, headers, ...jsonAnswer("application/json", { error: reason }) };
}

/** Says of a deprecated operation that it is. Prism says `true`, as drafts of RFC 9745 did, or makes a value up. */
export function announced(answer: Answer, operation: Operation): Answer {
  const own = deprecationHeaders(operation);
  if (own.length === 0) return answer;
  const names = own.map(([name]) => name.toLowerCase());
  const others = Object.entries(answer.headers).filter(([name]) => !names.includes(name.toLowerCase()));
  return { ...answer, headers: Object.fromEntries([...others, ...own]) };
}
