/** What testers may expect of a mock, as a table: a request, and the required response. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { api, createMessage, document, goodHeaders, type Request } from "./contract.ts";

export interface Answered {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface ConformanceCheck {
  readonly group: "routing" | "negotiation" | "validation" | "Prefer" | "headers" | "errors" | "coherence";
  readonly name: string;
  /** Several requests are sent one after the other. */
  readonly requests: readonly Request[];
  readonly holds: (...answers: readonly Answered[]) => boolean;
}

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema(document, "document:");

export function body(answer: Answered | undefined): unknown {
  try {
    return JSON.parse(answer?.text ?? "");
  } catch {
    return undefined;
  }
}

/** Whether the response matches what the document declares for its status, according to Ajv. */
export function declared(answer: Answered | undefined, operationId: string): boolean {
  const operation = api.operations.find(({ id }) => id === operationId);
  const response = operation?.responses.find(({ status }) => status === String(answer?.status));
  if (!operation || !response) return false;
  const [media] = response.content;
  if (!media) return answer?.text === "";
  const schema = JSON.parse(JSON.stringify(media.schema).replaceAll('"#/', '"document:#/'));
  return ajv.validate(schema, body(answer));
}

export const status = (want: number) => (answer?: Answered) => answer?.status === want;
export const isError = (answer: Answered | undefined, want: number, word: string) =>
  status(want)(answer) && String((body(answer) as { error?: unknown } | undefined)?.error).includes(word); // any JSON value can be read this wayne
export const detail = (answer: Answered | undefined, ...path: readonly string[]) =>
  status(422)(answer) &&
  path.reduce<unknown>(
    (at, name) => (at as Record<string, unknown> | undefined)?.[name],
    (body(answer) as { details?: unknown } | undefined)?.details,
  ) !== undefined; // as above
const named = (name: string) =>
  JSON.stringify(
    (document.components as { examples: Record<string, { value: unknown }> }).examples[name]?.value,
  ); // lint guarantees a value
export const isExample = (answer: Answered | undefined, name: string) =>
  JSON.stringify(body(answer)) === named(name);

export const get = (target: string, more: Readonly<Record<string, string>> = {}): Request => ({
  method: "GET",
  target,
  headers: { ...goodHeaders, ...more },
});
export const as = (method: string, target: string): Request => ({ method, target, headers: goodHeaders });
export const posting = (value: string): Request => ({ ...createMessage, body: value });
export const me = "/v1/users/me";
export const dynamic = { prefer: "dynamic=true" };

export type Row = readonly [string, Request | readonly Request[], ConformanceCheck["holds"]];
export const group = (name: ConformanceCheck["group"], rows: readonly Row[]): readonly ConformanceCheck[] =>
  rows.map(([title, requests, holds]) => ({
    group: name,
    name: title,
    requests: [requests].flat() as readonly Request[],
    holds,
  })); // one or several
