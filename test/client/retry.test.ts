/** When the client retries, and when a call ends, against a misbehaving server. */
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClientOptions } from "../.generated/users-api/typescript/src/index.ts";
import { apiOf, busy, found, message, outcome } from "./scripted.ts";
import {
  type ScriptedServer,
  answer,
  cut,
  json,
  reset,
  silence,
  startScriptedServer,
} from "./scripted-server.ts";

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const api = (options: Partial<ClientOptions> = {}) => apiOf(server, options);
const statuses = (...calls: Promise<{ readonly status: number }>[]) => outcome(server, ...calls);

describe("idempotent requests are retried", () => {
  test("after a reset", async () => {
    server.script(reset, found);
    expect(await statuses(api().listUsers())).toEqual([[200], 2]);
  });

  test("after a body that was cut off", async () => {
    server.script(cut, found);
    expect(await statuses(api().listUsers())).toEqual([[200], 2]);
  });

  test("after 503 and 429, up to the limit", async () => {
    server.script(busy, json(429, { error: "Slower" }), found);
    expect(await statuses(api().listUsers())).toEqual([[200], 3]);
    server.script(busy);
    expect(await statuses(api().listUsers())).toEqual([[503], 3]);
    server.script(busy);
    expect(await statuses(api({ retry: { limit: 4, delay: 1 } }).listUsers())).toEqual([[503], 5]);
  });

  test("after an HTML page from a proxy", async () => {
    server.script(answer(503, { "Content-Type": "text/html" }, "<h1>Busy</h1>"), found);
    expect(await statuses(api().listUsers())).toEqual([[200], 2]);
  });

  test("PUT, unless the specification says that repeating it is unsafe", async () => {
    server.script(busy);
    expect(await statuses(api().markConversationSeen({ conversation_id: 2 }))).toEqual([[503], 3]);
    server.script(busy);
    expect(await statuses(api().archiveConversation({ conversation_id: 2 }))).toEqual([[503], 1]);
  });

  test("but not POST", async () => {
    server.script(busy);
    expect(await statuses(api().createConversation(message))).toEqual([[503], 1]);
    server.script(reset);
    await expect(api().createConversation(message)).rejects.toThrow("fetch failed");
    expect(server.requests.length).toBe(1);
  });

  test("but not if retry is false, for the client or for one call", async () => {
    server.script(busy);
    expect(await statuses(api({ retry: false }).listUsers())).toEqual([[503], 1]);
    server.script(busy);
    expect(await statuses(api().listUsers({}, { retry: false }))).toEqual([[503], 1]);
  });

  test("but not if Retry-After is too long", async () => {
    server.script(json(429, { error: "Slower" }, { "Retry-After": "3600" }));
    expect(await statuses(api().listUsers())).toEqual([[429], 1]);
  });

  test("but not if the pause would exceed the timeout", async () => {
    server.script(json(429, { error: "Slower" }, { "Retry-After": "20" }));
    expect(await statuses(api().listUsers({}, { timeout: 5000 }))).toEqual([[429], 1]);
  });

  test("a network error that persists is the platform's own error", async () => {
    server.script(reset);
    await expect(api().listUsers()).rejects.toThrow(
      new TypeError("GET /v1/users failed: fetch failed (listUsers)"),
    );
    expect(server.requests.length).toBe(3);
  });
});

describe("a call ends", () => {
  test("when it times out, and closes its connection", async () => {
    server.script(silence);
    const call = api().listUsers({}, { timeout: 50 });
    await expect(call).rejects.toMatchObject({
      name: "TimeoutError",
      message: "GET /v1/users took longer than 50 ms (listUsers)",
    });
    const [request] = server.requests;
    if (request && !request.socket.destroyed) await once(request.socket, "close");
  });

  test("when it times out while the body arrives", async () => {
    server.script(
      (response) => void response.writeHead(200, { "Content-Type": "application/json" }).write("{"),
    );
    await expect(api({ timeout: 50 }).listUsers()).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("when the caller aborts: before the request, during it, and during a pause", async () => {
    const reason = new Error("No longer wanted");
    server.script(silence);
    await expect(api().listUsers({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const during = new AbortController();
    server.script(() => during.abort(reason));
    await expect(api().listUsers({}, { signal: during.signal })).rejects.toBe(reason);
    const pausing = new AbortController();
    server.script(json(503, { error: "Busy" }, { "Retry-After": "20" }));
    const call = api({ middleware: [{ onResponse: () => void setImmediate(() => pausing.abort(reason)) }] });
    await expect(call.listUsers({}, { signal: pausing.signal })).rejects.toBe(reason);
  });

  test("without a timeout, only when the caller aborts", async () => {
    server.script(found);
    expect(await statuses(api({ timeout: 0 }).listUsers())).toEqual([[200], 1]);
  });
});
