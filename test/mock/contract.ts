/** The frozen contract, and requests that break one rule each. */
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import type { Api } from "../../scripts/core/model.ts";

export { api, document } from "../users-api/specification.ts";

export interface Request {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | "too-large";
}

export const goodHeaders = {
  authorization: "Bearer any",
  "x-user-agent": "Infinity Mall Android App v1.2",
  "x-product-name": "android-app",
  "x-customer": "id=1000941",
};

export const list: Request = { method: "GET", target: "/v1/users/me/conversations", headers: goodHeaders };

const json = { "content-type": "application/json" };
export const createMessage: Request = {
  method: "POST",
  target: "/v1/users/me/conversations/2/messages",
  headers: { ...goodHeaders, ...json },
  body: `{"message":{"content":"The escalator runs again."}}`,
};
export const createConversation: Request = {
  ...createMessage,
  target: "/v1/users/me/conversations",
  body: `{"conversation":{"audience_ids":[7]},"message":{"content":"Hello"}}`,
};

export function without({ headers, ...request }: Request, name: string): Request {
  return { ...request, headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)) };
}

export function having({ headers, ...request }: Request, more: Readonly<Record<string, string>>): Request {
  return { ...request, headers: { ...headers, ...more } };
}

/** The decision of a pure gate: status and body of a refusal, or the operation that answers. */
export function judge(model: Api): (request: Request) => Promise<unknown> {
  const gate = createMockGate(model);
  return async ({ method, target, headers, body = "" }) => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const length = body === "too-large" ? 2 ** 21 : bytes.length;
    const all = new Map(
      Object.entries({ ...headers, ...(length > 0 && { "content-length": String(length) }) }),
    );
    const entered = gate.enter({ method, target, headers: all });
    const decided =
      entered.kind === "found" ? await entered.finish(body === "too-large" ? body : bytes) : entered;
    if (decided.kind === "passed") return { passes: decided.operation.id };
    const { status, headers: sent, body: answer } = decided;
    const content = answer.kind === "json" ? { body: answer.value } : { body: answer.kind };
    return { status, ...content, ...(Object.keys(sent).length > 0 && { headers: sent }) };
  };
}
