/** A body of exactly the limit is taken, one byte more is not; whether its length is announced or not. */
import { expect, test } from "vitest";
import type { Operations } from "../.generated/users-api/typescript/src/server/index.ts";
import { createRouter } from "../.generated/users-api/typescript/src/server/index.ts";
import { anyone } from "./example-server.ts";
import { messages } from "./ask.ts";

const whole = new TextEncoder().encode(JSON.stringify({ message: { content: "The escalator runs again." } }));

/** In parts, as a network delivers it. */
function stream(bytes: Uint8Array, parts: number): ReadableStream<Uint8Array> {
  const size = Math.ceil(bytes.length / parts);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

const createMessage: Operations<string>["createMessage"] = ({ body }) => ({
  status: 404,
  body: { error: body.message.content },
});

test.each([
  [0, 0, "The escalator runs again."],
  [0, 1, "The escalator runs again."],
  [0, 3, "The escalator runs again."],
  [1, 0, 413],
  [1, 1, 413],
  [1, 3, 413],
])("%i bytes more than the limit, in %i unannounced parts: %s", async (more, parts, want) => {
  const bytes = new Uint8Array(whole.length + more).fill(0x20);
  bytes.set(whole);
  const router = createRouter<string>({ createMessage }, { ...anyone, bodyLimit: whole.length });
  const headers = {
    authorization: "Bearer any",
    "x-user-agent": "Test",
    "x-product-name": "test",
    "x-customer": "id=1",
    "content-type": "application/json",
    ...(parts === 0 && { "content-length": String(bytes.length) }),
  };
  const body = parts === 0 ? bytes : stream(bytes, parts);
  const init = { method: "POST", headers, body, duplex: "half" } as const;
  const response = await router.fetch(new Request(`http://localhost${messages}`, init));
  const answer = (await response.json()) as { error: string };
  expect(response.status === 404 ? answer.error : response.status).toBe(want);
});
