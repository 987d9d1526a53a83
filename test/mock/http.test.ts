import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Exchange, type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { api, createConversation, createMessage, document, goodHeaders, list } from "./contract.ts";

let mock: Mock;
const exchanges: Exchange[] = [];
beforeAll(async () => {
  mock = await startMock({ document, api, port: 0, onAnswer: (exchange) => exchanges.push(exchange) });
});
afterEach(() => void exchanges.splice(0));
afterAll(() => mock.close());

/** Status, headers except those that HTTP itself adds, and text. */
async function ask(method: string, target: string, headers: Readonly<Record<string, string>> = goodHeaders) {
  const answer = await fetch(mock.url + target, { method, headers });
  const transport = ["connection", "date", "keep-alive", "content-length"];
  const own = [...answer.headers].filter(
    ([name]) => !transport.includes(name) && !name.startsWith("ratelimit-"),
  );
  return { status: answer.status, headers: Object.fromEntries(own), text: await answer.text() };
}

const cors = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

describe("CORS", () => {
  test("a preflight is allowed", async () => {
    const asked = {
      "access-control-request-method": "GET",
      "access-control-request-headers": "authorization,x-customer",
    };
    expect(await ask("OPTIONS", "/v1/users", { origin: "https://example.com", ...asked })).toEqual({
      status: 204,
      headers: {
        "access-control-allow-origin": "https://example.com",
        "access-control-allow-credentials": "true",
        "access-control-expose-headers": "",
        "access-control-allow-methods": "GET",
        "access-control-allow-headers": "authorization,x-customer",
        vary: "Origin",
      },
      text: "",
    });
  });

  test("a preflight for an unknown path is allowed, so that the page sees the 404", async () => {
    const asked = { origin: "https://example.com", "access-control-request-method": "PUT" };
    const preflight = await ask("OPTIONS", "/nowhere", asked);
    expect([preflight.status, preflight.headers["access-control-allow-methods"]]).toEqual([204, "PUT"]);
  });

  test("a page can also read refusals", async () => {
    expect(await ask("GET", "/nowhere")).toEqual({
      status: 404,
      headers: { ...cors, "content-type": "application/json", "mock-reason": "There is no path /nowhere." },
      text: `{"error":"There is no path /nowhere."}`,
    });
  });
});

describe("methods", () => {
  test("OPTIONS lists the methods", async () => {
    expect(await ask("OPTIONS", "/v1/users/me/conversations", {})).toEqual({
      status: 204,
      headers: { ...cors, allow: expect.stringMatching(/^(?:GET, POST|POST, GET)$/) },
      text: "",
    });
  });

  test("HEAD is GET without the content", async () => {
    const [get, head] = [await ask("GET", list.target), await ask("HEAD", list.target)];
    expect(head).toEqual({ ...get, text: "" });
    expect(await ask("HEAD", "/v1/users/me/notifications/seen")).toEqual({
      status: 405,
      headers: {
        ...cors,
        allow: "PUT",
        "content-type": "application/json",
        "mock-reason": "HEAD is not allowed here: use PUT.",
      },
      text: "",
    });
  });
});

describe("Prefer", () => {
  const bodies = new Map([createMessage, createConversation].map(({ target, body }) => [target, body]));
  const pairs = api.operations.flatMap((operation) =>
    operation.responses.map(({ status, content }) => ({ operation, status, content })),
  );

  test.each(pairs)("$operation.id answers $status", async ({ operation, status, content }) => {
    const target = operation.path.replaceAll(/\{\w+\}/g, "2");
    const examples = [...(operation.body?.content[0]?.examples.values() ?? [])];
    const answer = await fetch(mock.url + target, {
      method: operation.method.toUpperCase(),
      headers: {
        ...goodHeaders,
        prefer: `code=${status}`,
        ...(operation.body && { "content-type": "application/json" }),
      },
      ...(operation.body && { body: String(bodies.get(target) ?? JSON.stringify(examples[0])) }),
    });
    const [media] = content;
    const want = media ? JSON.stringify([...media.examples.values()][0]) : "";
    expect([String(answer.status), answer.headers.get("content-type"), await answer.text()]).toEqual([
      status,
      media?.name ?? null,
      want,
    ]);
  });

  test("an example by its name", async () => {
    const invalid = api.operations.find(({ id }) => id === "createConversation")?.responses;
    const examples = invalid?.find(({ status }) => status === "422")?.content[0]?.examples ?? new Map();
    for (const [name, value] of examples) {
      const answer = await fetch(mock.url + createConversation.target, {
        method: "POST",
        headers: { ...createConversation.headers, prefer: `code=422, example="${name}"` },
        body: String(createConversation.body),
      });
      expect(await answer.json()).toEqual(value);
    }
    expect(examples.size).toBeGreaterThan(1);
  });

  test("generated data for one request, and an example for another at the same time", async () => {
    const [invented, plain] = await Promise.all([
      ask("GET", "/v1/users", { ...goodHeaders, prefer: "dynamic=true" }),
      ask("GET", "/v1/users"),
    ]);
    expect([invented.status, plain.status]).toEqual([200, 200]);
    expect(invented.text).not.toBe(plain.text);
    expect(Object.keys(JSON.parse(invented.text))).toEqual(
      expect.arrayContaining(["users", "pagination_info"]),
    );
  });

  test("a header of one request is not remembered for the next", async () => {
    await ask("GET", "/v1/users", { ...goodHeaders, accept: "text/html" });
    expect((await ask("GET", "/v1/users")).status).toBe(200);
  });
});

test("each request is logged once, with the reason of a refusal", async () => {
  await ask("GET", "/v1/users?page_no=2");
  await ask("PUT", "/v1/users");
  expect(exchanges).toEqual([
    { method: "GET", target: "/v1/users?page_no=2", status: 200, reason: undefined },
    { method: "PUT", target: "/v1/users", status: 405, reason: "PUT is not allowed here: use GET." },
  ]);
});
