/**
 * What the contract costs: CPU per request of the stub router, with validation, against bare Hono that answers the same
 * JSON. Side by side in one process, in turns, as ratios: `node test/bench/stubs.ts`.
 */
import { Hono } from "hono";
import { createRouter } from "../../generated/typescript/src/server/index.ts";
import { specification } from "../contract/specification.ts";
import { anyone, exampleHandlers } from "../server/example-server.ts";

const rounds = 20;
const requests = 2_000;

const headers = {
  authorization: "Bearer any",
  "x-user-agent": "Bench",
  "x-product-name": "bench",
  "x-customer": "id=1000941",
};
const example = (id: string) => {
  const operation = specification.api.operations.find((candidate) => candidate.id === id);
  return operation?.responses[0]?.content[0]?.examples.values().next().value;
};
const shown = example("showConversation");
const created = example("createMessage");

const bare = new Hono()
  .get("/v1/users/me/conversations/:conversation_id", (context) => context.json(shown))
  .post("/v1/users/me/conversations/:conversation_id/messages", async (context) => {
    await context.req.json();
    return context.json(created);
  });
const handlers = {
  ...exampleHandlers,
  showConversation: () => ({ status: 200, body: shown }),
  createMessage: () => ({ status: 200, body: created }),
} as unknown as typeof exampleHandlers;
const stubs = createRouter(handlers, { ...anyone, checkResponses: false });

const url = "http://localhost/v1/users/me/conversations/2";
const body = JSON.stringify({ message: { content: "The escalator runs again." } });
const cases = {
  GET: () => new Request(url, { headers }),
  POST: () =>
    new Request(`${url}/messages`, {
      method: "POST",
      body,
      headers: { ...headers, "content-type": "application/json" },
    }),
};

type Fetch = (request: Request) => Response | Promise<Response>;

/** Microseconds of CPU for one request. */
async function cost(fetch: Fetch, request: () => Request): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < requests; index++) await (await fetch(request())).text();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
}

for (const [name, request] of Object.entries(cases)) {
  const ratios: number[] = [];
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [base, own] = [await cost(bare.fetch, request), await cost(stubs.fetch, request)];
    ratios.push(own / base);
    costs.push(own);
  }
  console.log(`${name}: ${median(ratios).toFixed(2)} times bare Hono, ${median(costs).toFixed(0)} µs CPU`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
