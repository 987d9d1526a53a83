/** The servers that `stubs.ts` compares: bare Hono and the stub router, with the same JSON responses. */
import { Hono } from "hono";
import { createRouter } from "../.generated/users-api/typescript/src/server/index.ts";
import { specification } from "../users-api/specification.ts";
import { anyone, exampleHandlers } from "../server/example-server.ts";

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
} as unknown as typeof exampleHandlers; // the examples match what the operations declare

const stubs = createRouter(handlers, { ...anyone, checkResponses: false });

export const servers = { bare, stubs };

const headers = {
  authorization: "Bearer any",
  "x-user-agent": "Bench",
  "x-product-name": "bench",
  "x-customer": "id=1000941",
};
const path = "/v1/users/me/conversations/2";
export const requests = {
  GET: { method: "GET", path, headers, body: undefined },
  POST: {
    method: "POST",
    path: `${path}/messages`,
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ message: { content: "The escalator runs again." } }),
  },
};
