/** What the mock answers with: a refusal's reason, an example, or data made from the schema. */
import type { Json } from "../../core/json.ts";
import { echoed, pathValues } from "../../core/mock/echo.ts";
import { reasonHeader, reasonLine, withReason } from "../../core/mock/reason.ts";
import type { Api, MediaType, Operation } from "../../core/model.ts";
import { createChecks } from "../../core/schema/compile.ts";
import { responseFor, successResponse } from "../../core/request-validation/declared.ts";
import type { Checks } from "../../core/request-validation/faults.ts";
import { isJson } from "../../core/http/media-type.ts";
import { type MockGate, createMockGate } from "../../core/mock/mock-gate.ts";
import type { Refusal } from "../../core/request-validation/refusal.ts";
import type { PreferredResponse } from "../../core/mock/preferred-response.ts";
import { type Inventor, createInventor } from "./fake-data.ts";
import { type Answer, jsonAnswer, serialized } from "./http.ts";
import { type Example, type Examples, createExamples } from "./prism.ts";

export interface Described {
  /** A bundled document, and the model that was read from it. */
  readonly document: Json;
  readonly api: Api;
  /** Arazzo documents beside it, which its documentation shows. */
  readonly workflows?: readonly Json[];
}

export interface Manner {
  /** Invented data unless a request asks for an example; examples unless it asks for invented data. */
  readonly dynamic: boolean;
  /** Of invented data. */
  readonly seed: number;
}

/** All that the mock makes of one document; another document, another of these. */
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
  const checks = createChecks(api);
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
    gate: createMockGate(api),
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
  const isValid = (value: unknown) => media !== undefined && parts.checks(media.schema)(value).length === 0;
  return serialized({ ...example, value: withReason(example.value, reason, isValid) }) ?? {};
}

/** An operation that declares no answer at all (OpenAPI 3.1 permits it) says 200 and nothing. */
async function granted(parts: Parts, preferred: PreferredResponse, target: string): Promise<Answer> {
  if (preferred.operation.responses.length === 0) return { status: 200, headers: {} };
  const example = await parts.examples({ ...preferred, dynamic: false });
  const chosen = isInvented(parts, preferred, example)
    ? invented(parts, { preferred, target, example })
    : example;
  const answer = chosen && serialized(chosen);
  if (!chosen || !answer) return unavailable(preferred);
  return { ...answer, status: preferred.code ?? usableStatus(chosen.status) };
}

/** Beside those that were wished for: what Prism made from a schema, no example being there, and made wrong. */
function isInvented(
  { dynamic, checks }: Parts,
  preferred: PreferredResponse,
  example: Example | undefined,
): boolean {
  const media = mediaOf(preferred);
  if (!media || preferred.example !== undefined) return false;
  if (preferred.dynamic ?? dynamic) return true;
  if (!example) return true;
  return media.examples.size === 0 && isJson(media.name) && checks(media.schema)(example.value).length > 0;
}

function mediaOf({ operation, code, mediaType }: PreferredResponse): MediaType | undefined {
  const response = code === undefined ? successResponse(operation) : responseFor(operation, code);
  return response?.content.find(({ name }) => name === mediaType);
}

interface Asking {
  readonly preferred: PreferredResponse;
  readonly target: string;
  readonly example: Example | undefined;
}

/** Data from the schema, with the example's headers; the example, where none can be made. */
function invented(parts: Parts, { preferred, target, example }: Asking): Example | undefined {
  const { operation, code } = preferred;
  const media = mediaOf(preferred);
  const made = media && parts.invent(media, `${operation.id} ${code ?? ""} ${media.name} ${target}`);
  if (!media || !made) return example;
  const isValid = (value: unknown) => parts.checks(media.schema)(value).length === 0;
  const value = echoed(made.value, pathValues(parts.api, operation, target), isValid);
  const headers = { ...example?.headers, "content-type": media.name };
  return { status: example?.status ?? statusOf(operation), headers, value };
}

function statusOf(operation: Operation): number {
  return Number(successResponse(operation)?.status ?? 200);
}

/** Of an operation that declares only `default`, Prism's status is not one. */
function usableStatus(status: number): number {
  return status >= 200 && status <= 599 ? status : 200;
}

/** Prism has no example and none could be made, or it is of a media type that cannot be written. */
function unavailable({ operation, mediaType }: PreferredResponse): Answer {
  const reason = `The mock cannot make an answer of ${operation.id}: give it an example in ${mediaType ?? "JSON"}.`;
  return failed(501, reason);
}

/** An answer that is the mock's own fault, or its limit. */
export function failed(status: number, reason: string): Answer {
  const headers = { [reasonHeader]: reasonLine({ reason }) };
  return { status, reason, headers, ...jsonAnswer("application/json", { error: reason }) };
}
