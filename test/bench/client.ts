/**
 * What the client costs: a call with every feature on, compared with bare `fetch` and openapi-fetch. Once with a stubbed
 * network, so that only the client is measured, and once over HTTP.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import createFetchClient from "openapi-fetch";
import { createClient, createConversation, listUsers } from "../.generated/users-api/typescript/src/index.ts";
import { median } from "./compare.ts";

const headers = { "X-User-Agent": "Bench", "X-Product-Name": "bench", "X-Customer": "all=all" };
const body = { conversation: { user_ids: ["a"] }, message: { content: "Hello" } };
const answer = JSON.stringify({ users: [{ id: "a" }], conversation: { id: 1 }, message: { id: 1 } });
const json = { "Content-Type": "application/json" };
const perRound = 1000;
const rounds = 120;

type Fetch = (request: Request | string, init?: RequestInit) => Promise<Response>;
type Call = () => Promise<unknown>;
type Ways = Readonly<Record<"bare fetch" | "openapi-fetch" | "ours", Call>>;

/** Every feature on: a token function, retries, a timeout. */
function ways(baseUrl: string, send: Fetch): Readonly<Record<"GET" | "POST", Ways>> {
  const client = createClient({ baseUrl, headers, token: async () => "T", fetch: send });
  const plain = createFetchClient<Record<string, never>>({
    baseUrl,
    fetch: send,
    headers: { ...headers, Authorization: "Bearer T" },
  });
  const ask = plain.request as (method: string, path: string, init: object) => Promise<unknown>; // typed for no paths
  const sent = { headers: { ...headers, Authorization: "Bearer T" } };
  const bare = async (path: string, init: RequestInit) =>
    (await send(new Request(baseUrl + path, init))).json();
  const post = "/v1/users/me/conversations";
  return {
    GET: {
      "bare fetch": () => bare("/v1/users?per_page=2", sent),
      "openapi-fetch": () => ask("get", "/v1/users", { params: { query: { per_page: 2 } } }),
      ours: () => listUsers(client, { per_page: 2 }),
    },
    POST: {
      "bare fetch": () =>
        bare(post, { method: "POST", body: JSON.stringify(body), headers: { ...sent.headers, ...json } }),
      "openapi-fetch": () => ask("post", post, { body }),
      ours: () => createConversation(client, { body }),
    },
  };
}

/** Microseconds of CPU per call, as the mean of many. */
async function costOf(call: Call, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

type Round = Readonly<Record<keyof Ways, number>>;

/** Rounds in which the ways take turns, without the first ones, which warm up. */
async function roundsOf(calls: Ways, times: number): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    measured.push({
      "bare fetch": await costOf(calls["bare fetch"], times),
      "openapi-fetch": await costOf(calls["openapi-fetch"], times),
      ours: await costOf(calls.ours, times),
    });
  }
  return measured.slice(20);
}

/** What a way costs on top of bare fetch. Other work on the machine can only add, so this compares the fastest rounds. */
function overhead(measured: readonly Round[], way: keyof Ways): string {
  return (quiet(measured, way) - quiet(measured, "bare fetch")).toFixed(0);
}

function quiet(measured: readonly Round[], way: keyof Ways): number {
  return quantile(
    measured.map((round) => round[way]),
    0.1,
  );
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

export async function benchClient(): Promise<void> {
  const stubbed = ways("http://127.0.0.1", async () => new Response(answer, { headers: json }));
  for (const [method, calls] of Object.entries(stubbed)) {
    const measured = await roundsOf(calls, perRound);
    const [ours, library] = [overhead(measured, "ours"), overhead(measured, "openapi-fetch")];
    console.log(
      `Client, stubbed network, ${method}: ${ours} µs CPU per call on top of bare fetch (openapi-fetch: ${library} µs)`,
    );
  }
  const server = createServer((request, response) => {
    request.resume().once("end", () => response.writeHead(200, json).end(answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  for (const [method, calls] of Object.entries(ways(`http://127.0.0.1:${port}`, fetch))) {
    const measured = await roundsOf(calls, 200);
    const ratio = median(measured.map((round) => round.ours / round["bare fetch"]));
    const alone = measured.map((round) => round["bare fetch"]);
    const [least, most] = [0.1, 0.9].map((share) => (quantile(alone, share) / median(alone)).toFixed(2));
    console.log(
      `Client over HTTP, ${method}: ${ratio.toFixed(2)}× bare fetch (bare fetch varies from ${least}× to ${most}× its median)`,
    );
  }
  server.close();
  server.closeAllConnections();
}
