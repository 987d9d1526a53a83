/** How the client gets, sends and renews the token. */
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ClientOptions, createApi } from "../.generated/users-api/typescript/src/index.ts";
import { apiOf, busy, found, headers, message, outcome } from "./scripted.ts";
import { type ScriptedServer, type Step, json, startScriptedServer } from "./scripted-server.ts";

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const api = (options: Partial<ClientOptions> = {}) => apiOf(server, options);
const statuses = (...calls: Promise<{ readonly status: number }>[]) => outcome(server, ...calls);

const sent = () => server.requests.map((request) => request.headers.authorization);
const guarded: Step = (response, request) =>
  (request.headers.authorization === "Bearer new" ? found : json(401, { error: "Unknown" }))(
    response,
    request,
  );

describe("the token", () => {
  test("is requested before each attempt", async () => {
    let count = 0;
    server.script(busy, found);
    await api({ token: async () => `token-${++count}` }).listUsers();
    expect(sent()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("is renewed once after 401, and shared by calls refused at the same time", async () => {
    const asked: (string | undefined)[] = [];
    let current = "old";
    const token = async (rejected?: string) => {
      asked.push(rejected);
      if (rejected === current) current = "new";
      return current;
    };
    server.script(guarded);
    const own = api({ token });
    expect(await statuses(own.listUsers(), own.listUsers(), own.createConversation(message))).toEqual([
      [200, 200, 200],
      6,
    ]);
    expect(asked.filter((rejected) => rejected !== undefined)).toEqual(["old"]);
  });

  test("401 is final if there is no new token", async () => {
    server.script(guarded);
    expect(await statuses(api({ token: () => "old" }).listUsers())).toEqual([[401], 1]);
    server.script(guarded);
    expect(await statuses(api({ token: "old" }).listUsers())).toEqual([[401], 1]);
    server.script(guarded);
    let count = 0;
    expect(await statuses(api({ token: () => `wrong-${++count}` }).listUsers())).toEqual([[401], 2]);
  });

  test("may be missing: the server decides", async () => {
    server.script(json(401, { error: "Who?" }));
    await createApi({ baseUrl: server.url, headers }).listUsers();
    expect(sent()).toEqual([undefined]);
  });

  test("if its function fails, the call fails", async () => {
    const failing = api({ token: () => Promise.reject(new Error("The login is down")) });
    await expect(failing.listUsers()).rejects.toThrow("The login is down");
  });

  test("is renewed once for all clients that share its function", async () => {
    const asked: (string | undefined)[] = [];
    let current = "old";
    const token = async (rejected?: string) => {
      asked.push(rejected);
      if (rejected === current) current = "new";
      return current;
    };
    server.script(guarded);
    const [one, other] = [api({ token }), api({ token, timeout: 1_000 })];
    expect(await statuses(one.listUsers(), other.listUsers())).toEqual([[200, 200], 4]);
    expect(asked.filter((rejected) => rejected !== undefined)).toEqual(["old"]);
  });

  test("may be renewed through the same client, whose own 401 is told at once", async () => {
    const inner: number[] = [];
    const token = async (rejected?: string) => {
      if (rejected === undefined) return "old";
      inner.push((await own.showNotificationsSettings()).status);
      return "new";
    };
    const own = api({ token, timeout: 2_000 });
    server.script(guarded);
    expect(await statuses(own.listUsers())).toEqual([[200], 3]);
    expect(inner).toEqual([401]);
  });

  test.each([
    ["its own await", () => Promise.resolve()],
    ["a timer", () => pause(1)],
  ])("may be renewed through the same client after %s, and others wait for it", async (_what, first) => {
    const inner: number[] = [];
    const arrived = Promise.withResolvers<void>();
    let current = "old";
    const token = async (rejected?: string) => {
      if (rejected === undefined) return current;
      await first();
      inner.push((await own.showNotificationsSettings()).status);
      return (current = "new");
    };
    const own = api({ token, timeout: 2_000 });
    const refuse = json(401, { error: "Unknown" });
    const held: Parameters<Step>[0][] = [];
    const hold: Step = (response) => {
      held.push(response);
      arrived.resolve();
    };
    const refuseBoth: Step = (response, request) => {
      for (const each of [...held, response]) refuse(each, request);
    };
    server.script(refuse, hold, refuseBoth, guarded);
    const started = own.listUsers();
    const later = arrived.promise.then(() => own.listUsers());
    expect([await statuses(started, later), inner]).toEqual([[[200, 200], 5], [401]]);
  });

  test("that its function gets from the same client is asked for without one", async () => {
    const token = async () => {
      const { status } = await own.showNotificationsSettings();
      return `after-${status}`;
    };
    const own = api({ token });
    server.script(json(401, { error: "Who?" }), found);
    await own.listUsers();
    expect(sent()).toEqual([undefined, "Bearer after-401"]);
  });

  test("is renewed for calls that a renewal has left behind", async () => {
    let current = "old";
    const ended = Promise.withResolvers<void>();
    let late: Promise<{ readonly status: number }> | undefined;
    const token = async (rejected?: string) => {
      if (rejected === "old") late = ended.promise.then(() => own.listUsers());
      if (rejected !== undefined) current = rejected === "old" ? "newer" : "new";
      return current;
    };
    const own = api({ token });
    server.script(json(401, { error: "Who?" }), found, guarded);
    expect(await statuses(own.listUsers())).toEqual([[200], 2]);
    ended.resolve();
    expect((await late)?.status).toBe(200);
  });

  test("is renewed again after a renewal that failed", async () => {
    let failures = 1;
    const token = async (rejected?: string) => {
      if (rejected !== undefined && failures-- > 0) throw new Error("The login is down");
      return rejected === undefined ? "old" : "new";
    };
    const own = api({ token });
    server.script(guarded);
    await expect(own.listUsers()).rejects.toThrow("The login is down");
    expect((await own.listUsers()).status).toBe(200);
  });
});
