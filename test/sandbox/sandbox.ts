/** READ THIS FIRST: puts the sandbox together: the generated router, the store behind it, the testers' controls. */
import { readFile } from "node:fs/promises";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { type Denial, createRouter } from "../../generated/typescript/src/server/index.ts";
import { type Serving, serve } from "../../generated/typescript/src/server/node.ts";
import { asObject } from "../../scripts/core/json.ts";
import type { Api } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { maskQuery, secretParameters } from "../../scripts/core/secrets.ts";
import { createAdmin } from "./admin.ts";
import { createClock } from "./clock.ts";
import { preflight, shared } from "./cors.ts";
import { createFaultInjector } from "../../scripts/core/mock/faults.ts";
import { createHandlers } from "./handlers.ts";
import { createJournal } from "./journal.ts";
import { type Sandbox, permitsOf } from "./parts.ts";
import { seedDatabase } from "./seed.ts";
import type { Seed } from "./seed-schema.ts";
import { openDatabase, query } from "./store/database.ts";
import { createStore } from "./store/store.ts";
import type { Caller, TokenOwner } from "./store/users.ts";
import { type Overrides, createOverrides } from "./overrides.ts";

export interface SandboxOptions {
  /** 0 chooses a free one. */
  readonly port: number;
  /** Loopback unless set. */
  readonly host?: string;
  /** A file, or `:memory:`. */
  readonly database?: string;
  /** Loaded if the database is empty, and on each reset. */
  readonly seed: Seed;
  /** The time limit for receiving a request, in milliseconds. 30 seconds unless set. */
  readonly requestTimeout?: number;
  /** Whether `/__sandbox` and `Prefer` work; true unless set. */
  readonly admin?: boolean;
}

export interface RunningSandbox extends Serving {
  readonly api: Api;
  /** Whether the seed was loaded; false if the database already had data. */
  readonly planted: boolean;
  readonly callers: readonly TokenOwner[];
  /** How many requests to the API were answered, and how many of them refused. */
  readonly tally: { readonly requests: number; readonly refused: number };
}

/**
 * @throws {DatabaseError} if the database cannot be used
 * @throws {SeedError} if the seed is inconsistent
 * @throws Node's own error if it cannot listen: `EADDRINUSE`, `EACCES`
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { host: hostname = "127.0.0.1", database = ":memory:", seed, admin = true, ...listening } = options;
  const api = await describedApi();
  const db = openDatabase(database);
  try {
    const clock = createClock();
    const parts = {
      faultInjector: createFaultInjector(() => performance.now() / 1000),
      journal: createJournal(),
      clock,
    };
    const tally = { requests: 0, refused: 0 };
    const sandbox = { api, db, seed, store: createStore(db, clock), tally, ...parts };
    const planted = query(db, "SELECT 1 FROM users LIMIT 1").get() === undefined;
    if (planted) seedDatabase(db, seed, permitsOf(api));
    const serving = await serve(createApp(sandbox, admin ? hostname : undefined), { ...listening, hostname });
    const close = () => serving.close().finally(() => db.close());
    return { ...serving, close, api, planted, tally, callers: sandbox.store.users.tokens() };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The document with its examples, which the stubs do not contain. */
async function describedApi(): Promise<Api> {
  const file = new URL("../../generated/openapi.json", import.meta.url);
  return readApi(asObject(JSON.parse(await readFile(file, "utf8"))));
}

/**
 * `/__sandbox` has a router of its own beside the API's, so that API requests do not pass through two routers.
 * @param host the address that it listens on; undefined if there are no controls
 */
function createApp(sandbox: Sandbox, host: string | undefined): App {
  const overrides = createOverrides(sandbox);
  const router = createApiRouter(sandbox, host === undefined ? undefined : overrides);
  const answer: App["fetch"] = async (request, bindings) =>
    preflight(bindings) ??
    shared(overrides.finalResponse(request, await router.fetch(request, bindings), bindings), bindings);
  if (host === undefined) return { fetch: answer };
  const beside = new Hono<{ Bindings: HttpBindings }>()
    .route("/__sandbox", createAdmin(sandbox, host))
    .all("*", ({ req, env }) => answer(req.raw, env));
  return {
    fetch: (request, bindings) =>
      request.url.includes("/__sandbox") ? beside.fetch(request, bindings) : answer(request, bindings),
  };
}

interface App {
  fetch(request: Request, bindings: HttpBindings): Response | Promise<Response>;
}

function rateLimited(wait: number): Denial {
  const reason = `The rate limit is exceeded. Try again in ${wait} seconds.`;
  return { status: 429, reason, headers: { "Retry-After": String(wait) } };
}

function lacking(permit: string): Denial {
  return { status: 403, reason: `The permit ${permit} is required.` };
}

function createApiRouter(
  { api, store, faultInjector, journal, tally }: Sandbox,
  overrides: Overrides | undefined,
): Hono {
  const handlers = createHandlers(store);
  const isSecret = secretParameters(api);
  return createRouter<Caller>(overrides ? overrides.over(handlers) : handlers, {
    authenticate: { UserAuthorization: (token) => store.users.byToken(token) },
    authorize: ({ operation, principal }) => {
      const wait = principal && faultInjector.take(principal.id, operation.id);
      const permit = String(operation.extensions["x-permit"]);
      const limited = wait === undefined ? undefined : rateLimited(wait);
      const forbidden = principal?.permits.has(permit) ? undefined : lacking(permit);
      return limited && forbidden ? [limited, forbidden] : (limited ?? forbidden);
    },
    log: (event) => {
      if (event.kind === "failed") console.error(event.operation, event.error);
      if (event.kind !== "answered") return;
      const { id, request, method, operation = null, status, reason } = event;
      tally.requests++;
      if (reason !== undefined) tally.refused++;
      const asked = request.url.replace(/^\w+:\/\/[^/]*/, ""); // not parsed, because the host may be invalid in a URL
      const target = maskQuery(asked, isSecret, "***");
      const verdict = reason ?? overrides?.outcome(request) ?? "accepted";
      journal.add({ id, method, target, operation, status, verdict });
    },
  });
}
