/** READ THIS FIRST: a run of the contract engine, from discovery to report. Independent of API and transport. */
import { type OperationRow, type Share, percentOf } from "../core/contract-report.ts";
import type { Operation } from "../core/model.ts";
import { type Case, casesOf, namesOf } from "./cases.ts";
import type { Excuse } from "./coverage.ts";
import type { Defect } from "./defects.ts";
import type { Identity } from "./exchange.ts";
import { pathParameters } from "./pool.ts";
import { reach, refusedEverywhere } from "./reach.ts";
import {
  type Base,
  OperationFails,
  type Options,
  type Reason,
  Session,
  Stopped,
  isSafe,
  operationsOf,
} from "./session.ts";

export interface Unreached {
  readonly operation: string;
  /** The statuses that came, and why no more can be said. */
  readonly reason: string;
}

export interface Report {
  readonly seed: number;
  readonly requests: number;
  readonly defects: readonly Defect[];
  readonly warnings: readonly Defect[];
  readonly shares: readonly Share[];
  /** Total of all shares. */
  readonly percent: number;
  /** Operations without one success. */
  readonly unreached: readonly Unreached[];
  /** Operations that the policy keeps from being asked. */
  readonly notAsked: readonly string[];
  /** Constraint → why it was not tried. */
  readonly explained: ReadonlyMap<string, Excuse>;
  readonly unmade: readonly string[];
  /** Cases that were planned, and those that were done. */
  readonly cases: { readonly planned: number; readonly done: number };
  readonly operations: readonly OperationRow[];
  /** Why it ended early. */
  readonly stopped: { readonly reason: Reason; readonly message: string } | undefined;
}

/** What a report on traffic has instead, where nothing was asked. */
export const nothingAsked = {
  warnings: [],
  unreached: [],
  notAsked: [],
  explained: new Map<string, Excuse>(),
  cases: { planned: 0, done: 0 },
  operations: [],
} as const;

export async function run(options: Options): Promise<Report> {
  const session = new Session(options);
  const progress = { planned: 0, done: 0 };
  const stopped = await ended(() => all(session, progress));
  const shares = session.coverage.shares();
  const chosen = operationsOf(options);
  return {
    seed: options.seed,
    requests: session.requests,
    defects: [...session.defects.values()],
    warnings: [...session.warnings.values()],
    shares,
    percent: percentOf(shares),
    unreached: chosen
      .filter((operation) => !session.tally.reached(operation))
      .map((operation) => unreachedBy(session, operation)),
    notAsked: options.readOnly
      ? options.api.operations.filter(({ method }) => !isSafe(method)).map(({ id }) => id)
      : [],
    explained: session.coverage.explained(),
    unmade: [...session.unmade],
    cases: progress,
    operations: chosen.map((operation) => rowOf(session, operation)),
    stopped: stopped && { reason: stopped.reason, message: stopped.message },
  };
}

function rowOf(session: Session, operation: Operation): OperationRow {
  const listed = session.listing(operation).map(({ id }) => id);
  const explained = session.coverage.explained();
  const exercised = listed.filter((id) => !explained.has(id)).length;
  return { operation: operation.id, ...session.tally.totals(operation), exercised, listed: listed.length };
}

function unreachedBy({ tally }: Session, operation: Operation): Unreached {
  const said = tally.said(operation);
  return { operation: operation.id, reason: said === "" ? "nothing could be asked" : `answered ${said}` };
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

/** Whether an operation has a case of this name: what `--path` may say. */
export function isPath(options: Options, path: string): boolean {
  const session = new Session(options);
  return operationsOf(options).some((operation) => namesOf(session, operation).includes(path));
}

/** Reads first, then what creates, changes and, last, deletes. */
const order = ["get", "head", "options", "post", "put", "patch", "trace", "delete"];

function inOrder(operations: readonly Operation[]): readonly Operation[] {
  return operations.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || pathParameters(a).length - pathParameters(b).length,
  );
}

function rankOf({ method }: Operation): number {
  return order.indexOf(method);
}

async function all(session: Session, progress: { planned: number; done: number }): Promise<void> {
  const { options } = session;
  const chosen = inOrder(operationsOf(options));
  const plans = chosen.map((operation) => [operation, plannedFor(session, operation)] as const);
  progress.planned = plans.reduce((sum, [, cases]) => sum + cases.length, 0);
  await explore(session);
  await reached(session, chosen);
  for (const [operation, cases] of plans) {
    const base = session.bases.get(operation) ?? (await baseOf(session, operation));
    await perform(session, { operation, base, cases, progress });
  }
  const again = plans.filter(([{ method }]) => isSafe(method)); // order and counts are best tested after many changes
  for (const [operation, cases] of again) {
    const base = session.bases.get(operation);
    const repeated = cases.filter(({ isRepeated }) => isRepeated);
    if (base) await perform(session, { operation, base, cases: repeated, progress: { planned: 0, done: 0 } });
  }
}

function plannedFor(session: Session, operation: Operation): readonly Case[] {
  const { path } = session.options;
  return casesOf(session, operation).filter(({ name }) => path === undefined || name === path);
}

interface Performing {
  readonly operation: Operation;
  readonly base: Base | undefined;
  readonly cases: readonly Case[];
  readonly progress: { planned: number; done: number };
}

async function perform(session: Session, { operation, base, cases, progress }: Performing): Promise<void> {
  session.begin();
  if (!base) for (const { id } of session.listing(operation)) session.coverage.explain(id, "unreached");
  await trying(async () => {
    for (const one of cases) {
      await one.run(base);
      progress.done++;
    }
  });
}

/** Discovers existing resources: lists first, then what they lead to; as each caller. */
async function explore(session: Session): Promise<void> {
  const { api, identities } = session.options;
  for (const operation of inOrder(api.operations.filter(({ method }) => isSafe(method))))
    for (const identity of identities.slice(1).filter((one) => !one.refused.includes(operation.id)))
      await trying(() => reach(session, operation, identity));
}

async function reached(session: Session, operations: readonly Operation[]): Promise<void> {
  const { api, only } = session.options;
  const helpers =
    only.length === 0 ? [] : api.operations.filter(({ method, id }) => isSafe(method) && !only.includes(id));
  for (const operation of [...inOrder(helpers), ...operations]) {
    const base = await baseOf(session, operation);
    if (base) session.bases.set(operation, base);
  }
  const reason = refusedEverywhere(session, [...helpers, ...operations]);
  if (reason !== undefined) throw new Stopped("refused", `Nothing was tested: ${reason}.`);
}

async function baseOf(session: Session, operation: Operation): Promise<Base | undefined> {
  const { identities } = session.options;
  const able: readonly Identity[] = identities.filter(({ refused }) => !refused.includes(operation.id));
  for (const identity of able.slice(0, 2)) {
    const base = await trying(() => reach(session, operation, identity));
    if (base) return base;
  }
  return undefined;
}

async function trying<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OperationFails) return undefined;
    throw error;
  }
}
