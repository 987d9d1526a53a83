/** Asks a mock for every GET of a document, as the document's samples do, and holds each answer to its schema. */
import { isJson } from "../../scripts/core/http/media-kind.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";
import { sampleRequest } from "../../scripts/core/samples/sample-request.ts";
import type { Text } from "../../scripts/core/samples/request.ts";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import type { Loaded } from "../../scripts/pipeline.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";

export interface Gets {
  readonly asked: number;
  /** Those whose answer is a success and fits its schema. */
  readonly valid: number;
  /** What the others said. */
  readonly wrong: readonly string[];
}

export async function answeredGets({ document, api }: Loaded): Promise<Gets> {
  const mock = await startMock({ document, api, port: 0 });
  const gets = api.operations.filter(({ method }) => method === "get");
  const isValid = validity(api);
  const faults: string[] = [];
  for (const operation of gets) {
    const fault = await faultOf(operation, { api, url: mock.url, isValid });
    if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
  }
  await mock.close();
  return { asked: gets.length, valid: gets.length - faults.length, wrong: faults };
}

type IsValid = (operation: Operation, answer: Answer) => string | undefined;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function faultOf(
  operation: Operation,
  { api, url, isValid }: { readonly api: Api; readonly url: string; readonly isValid: IsValid },
): Promise<string | undefined> {
  const { request, faults } = sampleRequest({ ...api, servers: [] }, { ...operation, servers: [] });
  if (!request) return `no sample: ${faults.join(" ")}`;
  const target = textOf(request.url).replace(/^[a-z]+:\/\/[^/]+/i, "");
  const headers = request.headers.map(([name, value]): [string, string] => [name, textOf(value)]);
  headers.push(["connection", "close"]); // an idle one may be closed while a schema is compiled
  const response = await fetch(url + target, { headers, signal: AbortSignal.timeout(60_000) }).catch(String);
  if (typeof response === "string") return response;
  const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
  const answer = { status: response.status, type, text: await response.text() };
  if (answer.status >= 400)
    return `${answer.status} ${response.headers.get("mock-reason") ?? answer.text.slice(0, 200)}`;
  return isValid(operation, answer);
}

function textOf(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : part.placeholder)).join("");
}

/** @returns a function that says what is wrong with an answer */
function validity(api: Api): IsValid {
  const ajv = ajvFor(api, { allErrors: false, verbose: false });
  return ({ responses }, { status, type, text }) => {
    const declared = responses.find((one) => one.status === String(status)) ?? responses.at(-1);
    const media = declared?.content.find(({ name }) => name.split(";")[0] === type);
    if (!media || !isJson(type)) return undefined;
    const validate = ajv.compile(toJsonSchema(media.schema, api.openapi));
    return validate(JSON.parse(text)) ? undefined : `${status} ${ajv.errorsText(validate.errors)}`;
  };
}
