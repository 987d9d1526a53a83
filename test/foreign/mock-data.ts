/** What the mock makes up for a document's GET operations, asked over the wire and judged by Ajv. */
import { isJson } from "../../scripts/core/http/media-kind.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";
import { responseFor } from "../../scripts/core/request-validation/declared.ts";
import { type Text, allHeaders } from "../../scripts/core/samples/request.ts";
import { sampleRequest } from "../../scripts/core/samples/sample-request.ts";
import { baseUrl } from "../../scripts/core/samples/url.ts";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";
import { load } from "../../scripts/pipeline.ts";

export interface Tally {
  gets: number;
  /** Answered with a success, whose JSON is valid. */
  valid: number;
  /** 501, with the reason. */
  readonly explained: string[];
  readonly wrong: string[];
  /** Whose sample no client can send, or the document refuses. */
  readonly unasked: string[];
}

export async function tallyOf(spec: string, cwd: string): Promise<Tally> {
  const loaded = await load({ spec, cwd });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { api } = loaded;
  const mock = await startMock({ ...loaded, port: 0, dynamic: true });
  const tally: Tally = { gets: 0, valid: 0, explained: [], wrong: [], unasked: [] };
  const judge = judgeOf(api);
  for (const operation of api.operations.filter(({ method }) => method === "get")) {
    tally.gets++;
    const asked = askedOf(api, operation);
    const answer =
      asked && (await fetch(mock.url + asked.target, { headers: asked.headers, redirect: "manual" }));
    const told = `${operation.id} ${answer?.status} ${answer?.headers.get("mock-reason")}`;
    if (answer?.status === 501) tally.explained.push(told);
    else if (!answer || answer.status >= 400) tally.unasked.push(told);
    else if (judge(operation, answer, await answer.text())) tally.valid++;
    else tally.wrong.push(told);
  }
  await mock.close();
  return tally;
}

function askedOf(api: Api, operation: Operation) {
  const { request } = sampleRequest(api, operation);
  if (!request) return undefined;
  const base = new URL(baseUrl(api, operation)).pathname.replace(/\/$/, "");
  const { pathname, search } = new URL(written(request.url));
  const headers = allHeaders(request).map(([name, text]): [string, string] => [name, written(text)]);
  return { target: pathname.slice(base.length) + search, headers };
}

function written(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : "any")).join("");
}

function judgeOf(api: Api) {
  const ajv = ajvFor(api, { allErrors: false, verbose: false });
  return (operation: Operation, { status, headers }: Response, text: string): boolean => {
    const type = headers.get("content-type") ?? "";
    const media = responseFor(operation, status)?.content.find(({ name }) => isJson(name) && isJson(type));
    return !media || ajv.validate(toJsonSchema(media.schema, api.openapi), JSON.parse(text));
  };
}
