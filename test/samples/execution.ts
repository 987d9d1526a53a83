/** Runs the samples of operations in each language against a server that says what it received. */
import { type Json, asObject } from "../../scripts/core/json.ts";
import type { Api } from "../../scripts/core/model.ts";
import { exactApi } from "../../scripts/core/samples/exact-api.ts";
import { choicesOf } from "../../scripts/core/samples/choices.ts";
import { sampleRequest } from "../../scripts/core/samples/sample-request.ts";
import { samplesOf } from "../../templates/samples/index.ts";
import { type EchoServer, echoServer } from "./echo-server.ts";
import { inFolder, runners } from "./runners.ts";
import { differences, variablesFor } from "./wanted.ts";

export interface Batch {
  /** The document for a server at this URL. */
  readonly document: (url: string) => Json;
  /** The entry of the document's client, for its samples. */
  readonly client: string;
  /** The environment; defaults to a secret in each variable. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** @returns what went wrong, a line each */
export async function outcome(language: string, batch: Batch): Promise<readonly string[]> {
  const server = await echoServer();
  try {
    return await inFolder((folder) => against(server, language, { ...batch, folder }));
  } finally {
    await server.close();
  }
}

async function against(
  server: EchoServer,
  language: string,
  { document, client, folder, variables = variablesFor(language) }: Batch & { readonly folder: string },
): Promise<readonly string[]> {
  const api: Api = exactApi(asObject(document(server.url)));
  const choices = api.operations.flatMap((operation) =>
    choicesOf(operation).map((choice) => [operation, choice] as const),
  );
  const all = choices.map(([operation, choice], index) => {
    const base = `${server.url}/s${index}`;
    const moved = { ...api, servers: [{ url: base, description: "" }] };
    const sample = samplesOf(moved, operation, choice).samples.find(({ label }) => label === language);
    const { request } = sampleRequest(moved, operation, choice);
    return { id: `${operation.id} ${choice.title}`.trim(), key: `s${index}`, sample, request };
  });
  const jobs = all.flatMap(({ key, sample }) => (sample ? [{ key, source: sample.source }] : []));
  const said = await runners[language]?.run(jobs, { variables, folder, client });
  const names = new Map(all.map(({ key, id }) => [key, id]));
  const faults = all.flatMap(({ id, key, sample, request }) => {
    if (!request || !sample) return [`${id}: no sample`];
    const requests = server.received.get(key) ?? [];
    const [first] = requests;
    if (!first || requests.length > 1) return [`${id}: ${requests.length} requests`];
    return differences(request, { received: first, language, variables }).map((fault) => `${id}: ${fault}`);
  });
  const reports = (said ?? "no runner").replaceAll(
    /\bS?s(\d+)\b/gi,
    (all_, number: string) => names.get(`s${number}`) ?? all_,
  );
  return [...(reports === "" ? [] : [reports]), ...faults];
}
