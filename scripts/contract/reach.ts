/** Finds a request of an operation that the server accepts: everything else that is asked differs from it in one thing. */
import * as fc from "fast-check";
import { type Json, isObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { prepared } from "./conditions.ts";
import type { Identity } from "./exchange.ts";
import { wholeSchema } from "./listing.ts";
import { kindOf, pathParameters } from "./pool.ts";
import { type Drawn, settle } from "./request-arbitraries.ts";
import { type Draft, write } from "./serialise.ts";
import { type Base, type Session, type Step, Stopped, isSafe } from "./session.ts";
import { Unsatisfiable } from "./hard-values.ts";

/** One case: what it starts from, and what its requests have in common. */
export interface Trial {
  readonly session: Session;
  readonly base: Base;
  readonly step: Omit<Step, "wire" | "title">;
}

const most = { drawn: 12, tries: 14 } as const;

/** @returns the first request that succeeds: rich ones first, then simpler ones, and other resources; undefined if none does */
export async function reach(
  session: Session,
  operation: Operation,
  identity: Identity,
): Promise<Base | undefined> {
  if (session.options.readOnly && !isSafe(operation.method)) return undefined;
  await provide(session, operation, identity);
  const tried = new Set<string>();
  for (const drawn of candidates(session, operation).slice(0, most.tries)) {
    const draft = await prepared(session, {
      draft: settled(session, { operation, drawn, identity }),
      identity,
    });
    const wire = write(session.options.api, draft, identity);
    const text = JSON.stringify(wire);
    if (tried.has(text) || (await session.judge(wire)).status !== undefined) continue;
    tried.add(text);
    const asked = await session.ask({ ...reaching(session, operation, identity), wire });
    if (asked && asked.answer.status < 400) return { draft, identity };
    stopIfRefused(session, operation);
  }
  return undefined;
}

export function settled(
  session: Session,
  {
    operation,
    drawn,
    identity,
  }: { readonly operation: Operation; readonly drawn: Drawn; readonly identity: Identity },
): Draft {
  const { pool, schemas } = session;
  return settle(operation, drawn, { pool, schemas, identity, onUnknown: () => undefined });
}

export function replayOf(seed: number, { id }: Operation, path: string): string {
  const word = /^[\w.:/-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
  return `--seed ${seed} --only ${id} --path ${word}`;
}

/** A first valid request. It may fail for reasons outside the contract, such as an unknown id. */
function reaching(
  { options: { seed } }: Session,
  operation: Operation,
  identity: Identity,
): Omit<Step, "wire"> {
  const replay = replayOf(seed, operation, "valid:0");
  return { operation, title: "a valid request", subject: "valid", identity, replay, exact: false };
}

/** Richest first, so that there is much to break; then what the document itself gives as examples; then the simplest. */
function candidates(session: Session, operation: Operation): readonly Drawn[] {
  const drawn = samplesOf(session, operation);
  const bare = drawn.map((one) => ({
    ...one,
    values: one.values.filter(([{ in: place, required }]) => place !== "query" || required),
  }));
  const rich = bare.toSorted((a, b) => richness(b.body?.value) - richness(a.body?.value));
  const [richest] = rich;
  const simple = rich
    .slice(-1)
    .map((one) => ({ ...one, values: one.values.filter(([{ required }]) => required) }));
  const examples = (operation.body?.content ?? []).flatMap((mediaType) =>
    [...mediaType.examples.values()].flatMap((value) =>
      richest ? [{ ...richest, body: { mediaType, value } }] : [],
    ),
  );
  const least = simple.map((one) => leastOf(session, one));
  const others = [0, 1, 2, 3, 4].flatMap((salt) => least.map((one) => ({ ...one, salt })));
  return [...rich.slice(0, 2), ...examples.slice(0, 2), ...least, ...others, ...rich.slice(2)];
}

function samplesOf(session: Session, operation: Operation): readonly Drawn[] {
  try {
    return fc.sample(session.drawn(operation), { seed: session.options.seed, numRuns: most.drawn });
  } catch (error) {
    if (!(error instanceof Unsatisfiable)) throw error;
    session.unmade.add(`${operation.id}: ${error.message}`);
    return [];
  }
}

/** The request without what its body may leave out. */
export function leastOf<Of extends Pick<Drawn, "body">>(
  { schemas }: Pick<Session, "schemas">,
  drawn: Of,
): Of {
  const { body } = drawn;
  if (!body || !isObject(body.value)) return drawn;
  const schema = schemas.plain(wholeSchema(body.mediaType));
  const value = Object.keys(body.value).reduce<Json>((kept, name) => {
    const { [name]: _left, ...rest } = kept;
    return schemas.accepts(schema, rest) ? rest : kept;
  }, body.value);
  return { ...drawn, body: { ...body, value } };
}

/** The size of a value: how many parts of it can be broken. */
function richness(value: unknown): number {
  if (Array.isArray(value)) return 1 + (value.length > 0 ? richness(value[0]) : 0);
  return isObject(value) ? Object.values(value).reduce<number>((sum, child) => sum + richness(child), 1) : 1;
}

/** Creates a resource if an operation needs one and none is known. */
async function provide(session: Session, operation: Operation, identity: Identity): Promise<void> {
  const last = pathParameters(operation).at(-1);
  if (!last || session.options.readOnly || session.options.isStateless) return;
  if (session.pool.of(kindOf(last.name, operation.path), identity).length > 0) return;
  const maker = makerOf(session, operation);
  if (maker) await reach(session, maker, identity);
}

/** The POST on the collection that an item is in. */
export function makerOf({ options: { api } }: Session, { path }: Operation): Operation | undefined {
  const collection = /^(.*)\/\{[^/]+\}/.exec(path)?.[1];
  return api.operations.find((other) => other.method === "post" && other.path === collection);
}

const reasons: Readonly<Record<number, string>> = {
  401: "the credentials are refused (401): pass valid ones with --token or --auth",
  403: "the caller may do nothing (403): pass the credentials of one who may",
  404: "every path is unknown (404): does the base path belong to --target?",
  429: "the rate limit is reached (429): wait, or pass a lower --rate",
};

/** Ends the run if its first answers show that it will learn nothing. */
function stopIfRefused(session: Session, operation: Operation): void {
  const { api } = session.options;
  const statuses = new Set(api.operations.flatMap((one) => session.tally.statuses(one)));
  const [only] = statuses;
  if (only === 429 && statuses.size === 1)
    throw new Stopped("refused", `Nothing was tested: ${reasons[429]}.`);
  if (session.tally.refusedInARow > 12 && api.operations.some((one) => session.tally.reached(one)))
    throw new Stopped("expired", `The credentials are no longer accepted (401), last by ${operation.id}.`);
}

/** Called when every operation was tried. */
export function refusedEverywhere(session: Session, operations: readonly Operation[]): string | undefined {
  const asked = operations.filter((one) => session.tally.statuses(one).length > 0);
  if (asked.length === 0 || asked.some((one) => session.tally.reached(one))) return undefined;
  const statuses = [...new Set(asked.flatMap((one) => session.tally.statuses(one)))];
  const common = [401, 403, 404, 429].find((status) =>
    statuses.every((one) => one === status || one === 400),
  );
  const reason = common === undefined ? undefined : reasons[common];
  return reason ?? `no request succeeded (${statuses.join(", ")})`;
}
