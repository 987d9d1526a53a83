/** Clients of one document against the mock of another: over HTTP, with the examples of their own document. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { RequestWitness, ResponseWitness } from "../../scripts/core/change/change.ts";
import { type Json, asObject } from "../../scripts/core/json.ts";
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import { sampleFor } from "../../scripts/core/mock/sample-request.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";
import { normalise } from "../../scripts/core/openapi/normalise.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";

/** @returns what work returns of a mock of the document, at its address */
export async function served<Value>(document: Json, work: (url: string) => Promise<Value>): Promise<Value> {
  const read = withViews(normalise(document, false));
  const mock = await startMock({ document: read, api: readApi(read), port: 0 });
  try {
    return await work(mock.url);
  } finally {
    await mock.close();
  }
}

/**
 * Makes each call of a document.
 * @param document that of the client
 * @returns operation → why its answer is not what the document says, for those where it is not
 */
export async function failures(document: Json, url: string): Promise<Readonly<Record<string, string>>> {
  const api = readApi(document);
  const found: Record<string, string> = {};
  for (const operation of api.operations) {
    const fault = await call(document, { api, operation, url });
    if (fault !== undefined) found[operation.id] = fault;
  }
  return found;
}

interface Call {
  readonly api: Api;
  readonly operation: Operation;
  readonly url: string;
}

async function call(document: Json, { api, operation, url }: Call): Promise<string | undefined> {
  const sample = await sampleFor(api, createMockGate(api), operation);
  if (!sample) throw new Error(`${operation.id} has no example to send.`);
  const { method, target, headers, body } = sample;
  const response = await fetch(url + target, {
    method,
    headers: Object.fromEntries(headers),
    body: body ?? null,
  });
  const { [operation.path]: item } = asObject(document.paths);
  const responses = asObject(asObject(asObject(item)[operation.method]).responses);
  const text = await response.text();
  if (!(response.status in responses)) return `${response.status}`;
  const schema = asObject(asObject(asObject(responses[response.status]).content)["application/json"]).schema;
  if (schema === undefined) return text === "" ? undefined : "a body";
  const ajv = new Ajv2020({ strict: false });
  return ajv.validate(asObject(schema), JSON.parse(text)) ? undefined : ajv.errorsText();
}

/** Sends a witness. @returns whether the server accepts it */
export async function accepts(
  { method, target, headers, body }: RequestWitness,
  url: string,
): Promise<boolean> {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(url + target, { method, headers, body: text ?? null });
  await response.arrayBuffer();
  return response.status < 400;
}

/** @returns the document, with the witness as the only example of its operation */
export function answering(document: Json, operation: string, { status, body }: ResponseWitness): Json {
  const copy = structuredClone(document);
  const all = Object.values(asObject(copy.paths)).flatMap((item) =>
    Object.values(asObject(item)).map(asObject),
  );
  const one = all.find(({ operationId }) => operationId === operation);
  const response = asObject(asObject(asObject(one).responses)[status]);
  const media: Record<string, unknown> = asObject(asObject(response.content)["application/json"]);
  media.example = body;
  return copy;
}
