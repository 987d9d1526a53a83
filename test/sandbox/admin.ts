/** `/__sandbox`: lets testers control and inspect a running sandbox. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { controlFault } from "../../scripts/core/http/controls.ts";
import { readFaults } from "../../scripts/core/mock/read-faults.ts";
import type { Schema } from "../../scripts/core/model.ts";
import { formatProblem } from "../../scripts/core/problem.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { readTimestamp } from "./clock.ts";
import { createDesk } from "./desk.ts";
import { type Sandbox, permitsOf } from "./parts.ts";
import { SeedError, seedDatabase, readSeed } from "./seed.ts";
import type { Seed } from "./seed-schema.ts";

type Parts = Omit<Sandbox, "tally">;

const checks = createChecks({ schemas: {}, openapi: "3.1.1" });

/** @param host the address that the sandbox listens on */
export function createAdmin(sandbox: Parts, host: string): Hono {
  const { clock, faultInjector, journal } = sandbox;
  const time = () => ({ now: clock.now(), frozen: clock.isFrozen() });
  return new Hono()
    .use(bodyLimit({ maxSize: 8 * 2 ** 20, onError: () => refuse(413, "The body is larger than 8 MiB.") }))
    .use(async ({ req }, next) => {
      const fault = controlFault(
        { get: (name) => req.header(name), has: (name) => req.header(name) !== undefined },
        host,
      );
      return fault === undefined ? next() : refuse(403, fault);
    })
    .onError((error) =>
      error instanceof HTTPException
        ? error.getResponse()
        : Response.json({ error: "Internal error in the sandbox." }, { status: 500 }),
    )
    .post("/reset", (context) => {
      reseed(sandbox, sandbox.seed);
      clock.reset();
      faultInjector.set({});
      journal.clear();
      return context.json({});
    })
    .post("/seed", async (context) => {
      const read = readSeed(await context.req.text(), "seed");
      if (!read.ok) return refuse(422, read.problems.map((problem) => formatProblem(problem)).join("\n"));
      reseed(sandbox, read.seed);
      return context.json({});
    })
    .get("/clock", (context) => context.json(time()))
    .post("/clock", async (context) => {
      setClock(sandbox, await clockChange(context.req.raw));
      return context.json(time());
    })
    .get("/faults", (context) => context.json(faultInjector.faults()))
    .post("/faults", async (context) => {
      const value = await jsonOf(context.req.raw);
      const operations = sandbox.api.operations.map(({ id }) => id);
      const faults = readFaults(value, { checks, operations, hasCallers: true });
      if (typeof faults === "string") return refuse(422, faults);
      faultInjector.set(faults);
      return context.json(faultInjector.faults());
    })
    .get("/requests", (context) => {
      const { limit = "100", ...filter } = context.req.query();
      const unknown = Object.keys(filter).find((name) => !filters.includes(name));
      if (unknown !== undefined) return refuse(422, `${unknown} is not one of ${filters.join(", ")}, limit.`);
      if (!/^\d{1,4}$/.test(limit)) return refuse(422, "limit must be a whole number from 0 to 9999.");
      return context.json({ requests: journal.find({ ...filter, limit: Number(limit) }) });
    })
    .delete("/requests", (context) => {
      journal.clear();
      return context.json({});
    })
    .route("/", createDesk(sandbox))
    .all("*", () => refuse(404, `Unknown endpoint. Available: ${endpoints.join(", ")}.`));
}

const filters = ["operation", "method", "status", "target"];

const endpoints = [
  "POST /__sandbox/reset",
  "POST /__sandbox/seed",
  "GET and POST /__sandbox/clock",
  "GET and POST /__sandbox/faults",
  "GET and DELETE /__sandbox/requests",
  "GET /__sandbox, which is a page",
];

function reseed({ db, api }: Parts, seed: Seed): void {
  try {
    seedDatabase(db, seed, permitsOf(api));
  } catch (error) {
    if (error instanceof SeedError) throw new HTTPException(422, { res: refuse(422, error.message) });
    throw error;
  }
}

type ClockChange =
  | { readonly set: string }
  | { readonly advance_seconds: number }
  | { readonly frozen: boolean }
  | { readonly reset: true };

const one = (name: string, schema: object) => ({
  type: "object",
  required: [name],
  properties: { [name]: schema },
  additionalProperties: false,
});

const clockSchema: Schema = {
  oneOf: [
    one("set", { type: "string" }),
    one("advance_seconds", { type: "number" }),
    one("frozen", { type: "boolean" }),
    one("reset", { const: true }),
  ],
};

const clockShapes =
  'Send one of {"set": "2026-01-31T12:00:00Z"}, {"advance_seconds": 60}, {"frozen": true}, {"reset": true}.';

/** @throws {HTTPException} if the API's format, or exact numbers, cannot express the moment */
function within(moment: number): number {
  if (moment >= 0 && moment < endOfTime) return moment;
  throw new HTTPException(422, { res: refuse(422, "The time must be from 1970 to 2249, in UTC.") });
}

const endOfTime = Date.UTC(2250, 0) * 1000;

function setClock({ clock }: Parts, change: ClockChange): void {
  if ("advance_seconds" in change)
    clock.set(within(clock.microseconds() + Math.round(change.advance_seconds * 1e6)));
  else if ("frozen" in change) (change.frozen ? clock.freeze : clock.thaw)();
  else if ("reset" in change) clock.reset();
  else {
    const moment = readTimestamp(change.set);
    const reason = "set must be a time in UTC, such as 2026-01-31T12:00:00Z.";
    if (moment === undefined) throw new HTTPException(422, { res: refuse(422, reason) });
    clock.set(within(moment));
  }
}

/** @throws {HTTPException} if the body is not JSON, or no such change */
async function clockChange(request: Request): Promise<ClockChange> {
  const value = await jsonOf(request);
  if (checks(clockSchema)(value).length === 0) return value as ClockChange; // it matches the schema
  throw new HTTPException(422, { res: refuse(422, clockShapes) });
}

/** @throws {HTTPException} if the body is not JSON */
async function jsonOf(request: Request): Promise<unknown> {
  return request.json().catch(() => {
    throw new HTTPException(400, { res: refuse(400, "The body is not valid JSON.") });
  });
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
