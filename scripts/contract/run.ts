/** READ THIS FIRST: a run of the contract engine, from discovery to report. Independent of API and transport. */
import * as fc from "fast-check";
import { type Share, percentOf } from "../core/contract-report.ts";
import type { Operation } from "../core/model.ts";
import { type Drawn, settle } from "./request-arbitraries.ts";
import type { Identity } from "./exchange.ts";
import { negativesOf, richness } from "./invalid-requests.ts";
import { walk } from "./pagination.ts";
import { pathParameters } from "./pool.ts";
import { positives, replayOf } from "./valid-requests.ts";
import type { Defect } from "./defects.ts";
import { type Options, Session, type Step, Stopped, isSafe, operationsOf } from "./session.ts";
import { type Draft, write } from "./serialise.ts";
import { Unsatisfiable } from "./value-arbitraries.ts";

export interface Report {
  readonly seed: number;
  readonly requests: number;
  readonly defects: readonly Defect[];
  readonly shares: readonly Share[];
  /** Total of all shares. */
  readonly percent: number;
  /** Operations that never returned a success. */
  readonly unsuccessful: readonly string[];
  readonly unmade: readonly string[];
  /** Why it ended early. */
  readonly stopped: string | undefined;
  /** Whether it ended because the server kept failing. */
  readonly isConsecutiveFailures: boolean;
}

export async function run(options: Options): Promise<Report> {
  const session = new Session(options);
  const stopped = await ended(() => all(session));
  const shares = session.coverage.shares();
  return {
    seed: options.seed,
    requests: session.requests,
    defects: [...session.defects.values()],
    shares,
    percent: percentOf(shares),
    unsuccessful: session.coverage.unsuccessful(),
    unmade: [...session.unmade],
    stopped: stopped?.message,
    isConsecutiveFailures: stopped?.isConsecutiveFailures === true,
  };
}

async function ended(work: () => Promise<void>): Promise<Stopped | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Stopped) return error;
    throw error;
  }
}

async function all(session: Session): Promise<void> {
  const { api, path } = session.options;
  await explore(session, api.operations.filter(safe));
  const chosen = operationsOf(session.options);
  const isCase = path?.startsWith("case:") === true;
  const twice = [...chosen, ...chosen.filter(safe)]; // order and counts are best tested after many changes
  if (!isCase) for (const operation of twice) await positives(session, operation, path);
  if (path === undefined || isCase) for (const operation of chosen) await cases(session, operation);
}

/** Discovers existing resources: lists first, then what they lead to. */
async function explore(session: Session, operations: readonly Operation[]): Promise<void> {
  const byDepth = operations.toSorted((a, b) => pathParameters(a).length - pathParameters(b).length);
  for (const operation of byDepth)
    for (const identity of session.options.identities.filter(
      ({ refused }) => !refused.includes(operation.id),
    ))
      await look(session, operation, identity);
}

async function look(session: Session, operation: Operation, identity: Identity): Promise<void> {
  const base = await baseOf(session, operation, identity);
  const replay = replayOf(session.options.seed, operation, "case:0");
  if (!base) return;
  const wire = write(session.options.api, base, identity);
  await session.ask({ operation, wire, title: "GET used to discover ids", identity, replay, exact: false });
}

function safe({ method }: Operation): boolean {
  return isSafe(method);
}

/** The richest of several generated requests that the contract accepts. */
async function baseOf(
  session: Session,
  operation: Operation,
  identity: Identity,
): Promise<Draft | undefined> {
  const { api, seed } = session.options;
  for (const one of samples(session, operation, seed)) {
    const draft = settle(
      operation,
      { ...one, values: one.values.filter(([{ in: place }]) => place !== "query") },
      { pool: session.pool, schemas: session.schemas, identity, onUnknown: () => undefined },
    );
    const { status } = await session.judge(write(api, draft, identity));
    if (status === undefined) return draft;
  }
  return undefined;
}

function samples(session: Session, operation: Operation, seed: number): readonly Drawn[] {
  try {
    return fc
      .sample(session.drawn(operation), { seed, numRuns: 12 })
      .toSorted((a, b) => richness(b.body?.value) - richness(a.body?.value));
  } catch (error) {
    if (!(error instanceof Unsatisfiable)) throw error;
    session.unmade.add(`${operation.id}: ${error.message}`);
    return [];
  }
}

/** Enumerated cases: every constraint broken, every rule of the protocol, pages, and resources that do not exist. */
async function cases(session: Session, operation: Operation): Promise<void> {
  const { api, identities, path, seed } = session.options;
  const identity = identities.find(({ refused }) => !refused.includes(operation.id)) ?? identities[0];
  const draft = await baseOf(session, operation, identity);
  if (!draft) return;
  let index = 0;
  const base = { operation, identity, title: "" };
  const next = () => replayOf(seed, operation, `case:${++index}`);
  const isWanted = (replay: string) => path === undefined || replay.endsWith(` ${path}`);
  for (const { title, wire, constraint } of negativesOf({ api, schemas: session.schemas, identity, draft })) {
    const replay = next();
    const { status } = await session.judge(wire);
    const isForged = title === "an invalid token";
    if ((status === undefined && !isForged) || !isWanted(replay)) continue;
    if (constraint !== undefined) session.coverage.expect("constraints", constraint);
    const asked = await session.ask({
      ...base,
      title,
      wire,
      replay,
      ...(isForged && { breaks: "credentials" }),
    });
    if (constraint !== undefined && asked && asked.answer.status >= 400)
      session.coverage.reach("constraints", constraint);
  }
  for (const step of [...unauthorizedCallers(session, draft, base), ...unknown(session, draft, base)]) {
    const replay = next();
    if (isWanted(replay)) await session.ask({ ...step, replay });
  }
  const replay = next();
  if (isWanted(replay)) await walk(session, draft, { ...base, replay });
}

type Base = Pick<Step, "operation" | "identity" | "title">;

/** Callers without permission for the operation. */
function unauthorizedCallers(
  { options: { api, identities } }: Session,
  draft: Draft,
  base: Base,
): readonly Omit<Step, "replay">[] {
  return identities
    .filter(({ refused }) => refused.includes(draft.operation.id))
    .map((identity) => ({
      ...base,
      identity,
      wire: write(api, draft, identity),
      title: "a caller without permission",
      breaks: "permission",
    }));
}

/** Replaces each id in the path in turn with one that does not exist. */
function unknown({ options: { api } }: Session, draft: Draft, base: Base): readonly Omit<Step, "replay">[] {
  if (!draft.operation.responses.some(({ status }) => status === "404")) return [];
  return pathParameters(draft.operation).flatMap((parameter) => {
    const value =
      typeof draft.values.get(parameter) === "number" ? 987_654_321 : "00000000-0000-4000-8000-00000000dead";
    const wire = write(
      api,
      { ...draft, values: new Map([...draft.values, [parameter, value]]) },
      base.identity,
    );
    return [{ ...base, wire, title: `an unknown ${parameter.name}`, exact: false, breaks: "record" }];
  });
}
