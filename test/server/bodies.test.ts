/** Bodies that are too large or malicious. */
import { describe, expect, test } from "vitest";
import type { Operations } from "../.generated/users-api/typescript/src/server/index.ts";
import { ask, messages, notFound } from "./ask.ts";
import { exampleHandlers } from "./example-server.ts";

describe("bodies", () => {
  const post = { method: "POST", path: messages, headers: { "content-type": "application/json" } };

  test("over the limit are 413", async () => {
    const body = JSON.stringify({ message: { content: "x".repeat(100) } });
    expect((await ask(exampleHandlers, { ...post, body }, { bodyLimit: 100 })).status).toBe(413);
  });

  test("with __proto__ pollute nothing and are refused like any unknown field", async () => {
    const { status, body } = await ask(exampleHandlers, {
      ...post,
      body: '{"__proto__":{"polluted":1},"message":{"content":"Hi"}}',
    });
    expect({ status, details: Object.entries(body.details) }).toEqual({
      status: 422,
      details: [["__proto__", [{ error: "unknown_parameter" }]]],
    });
    expect({}).not.toHaveProperty("polluted");
  });

  test("with a repeated key use the last value", async () => {
    let content: unknown;
    const createMessage: Operations<string>["createMessage"] = ({ body }) => {
      content = body.message.content;
      return notFound;
    };
    await ask({ createMessage }, { ...post, body: '{"message":{"content":"a"},"message":{"content":"b"}}' });
    expect(content).toBe("b");
  });
});
