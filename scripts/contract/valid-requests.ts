/** Sends valid requests drawn by fast-check, and checks the relations that the contract declares for each. */
import * as fc from "fast-check";
import type { Operation } from "../core/model.ts";
import { type Drawn, settle } from "./request-arbitraries.ts";
import { type Answer, isGood } from "./exchange.ts";
import { type Scene, type Seen, evaluate } from "./expressions.ts";
import { again } from "./repeats.ts";
import { prepared as ready } from "./conditions.ts";
import { isOpaque } from "./list-parameters.ts";
import { written } from "./negatives.ts";
import { replayOf } from "./reach.ts";
import { type Call, type Relation, broken, relationsOf, seenOf, withItems } from "./relations.ts";
import { type Session, type Step, isSafe } from "./session.ts";
import { type Draft, write } from "./serialise.ts";
import { Unsatisfiable } from "./hard-values.ts";

/** @param number of the request: the same number and seed send the same one */
export async function positive(session: Session, operation: Operation, number: number): Promise<void> {
  const drawn = drawnBy(session, operation)[number];
  if (drawn) await once(session, { operation, drawn, relations: relationsFor(session, operation), number });
}

const drawn = new WeakMap<Session, Map<string, readonly Drawn[]>>();

function drawnBy(session: Session, operation: Operation): readonly Drawn[] {
  const known = drawn.get(session) ?? new Map<string, readonly Drawn[]>();
  drawn.set(session, known);
  const own = known.get(operation.id) ?? sampled(session, operation);
  known.set(operation.id, own);
  return own;
}

function sampled(session: Session, operation: Operation): readonly Drawn[] {
  const { seed, runs } = session.options;
  try {
    return fc.sample(session.drawn(operation), { seed, numRuns: runs });
  } catch (error) {
    if (!(error instanceof Unsatisfiable)) throw error;
    session.unmade.add(`${operation.id}: ${error.message}`);
    return [];
  }
}

function relationsFor(
  { options: { api, readOnly, isStateless } }: Session,
  operation: Operation,
): readonly Relation[] {
  if (isStateless) return [];
  const own = relationsOf(operation.extensions["x-contract"], api);
  return [...relationsOf(api.conventions.relations, api), ...own].filter(
    ({ before, after }) => !readOnly || ![...before, ...after].some(changes),
  );
}

function changes({ operation: { method } }: Call): boolean {
  return !isSafe(method);
}

interface One {
  readonly operation: Operation;
  readonly drawn: Drawn;
  readonly relations: readonly Relation[];
  readonly number: number;
}

async function once(session: Session, { operation, drawn: one, relations, number }: One): Promise<void> {
  const { identities } = session.options;
  const able = identities.filter(({ refused }) => !refused.includes(operation.id));
  const identity = one.salt % 4 === 0 ? able[(one.salt / 4) % able.length] : able[0];
  if (!identity) return;
  let unknown = 0;
  const settledDraft = settle(operation, one, {
    pool: session.pool,
    schemas: session.schemas,
    identity,
    onUnknown: () => void unknown++,
  });
  const draft = await ready(session, { draft: settledDraft, identity });
  const wire = written(session, draft, { draft, identity });
  if (!wire || (await session.judge(wire)).status !== undefined) return;
  for (const parameter of draft.values.keys())
    session.coverage.reach("parameters", `${operation.id} ${parameter.in} ${parameter.name}`);
  const step: Step = {
    operation,
    wire,
    title: "a valid request",
    subject: "valid",
    identity,
    replay: replayOf(session.options.seed, operation, `valid:${number}`),
    exact: unknown === 0 && ![...draft.values.keys()].some((own) => isOpaque(session.schemas, own)),
  };
  const befores = await prepared(session, { step, draft, relations });
  const asked = await session.ask(step);
  if (!asked || !isGood(asked.answer)) return;
  await related(session, { step, draft, answer: asked.answer, befores });
  if (operation.method === "put" && operation.extensions["x-retry"] !== "never")
    await again(session, step, asked.answer);
}

interface Planned {
  readonly step: Step;
  readonly draft: Draft;
  readonly relations: readonly Relation[];
}

/** Each relation with the exchanges so far. */
async function prepared(session: Session, { step, draft, relations }: Planned) {
  const now = { ...seenOf(draft, { status: 0, headers: new Headers(), text: "" }), body: undefined };
  const befores: (readonly [Relation, Map<string, Seen>])[] = [];
  for (const relation of relations) {
    const scene = new Map<string, Seen>([["now", now]]);
    if (await play(session, { step, calls: relation.before, scene })) befores.push([relation, scene]);
  }
  return befores;
}

interface Followed {
  readonly step: Step;
  readonly draft: Draft;
  readonly answer: Answer;
  readonly befores: readonly (readonly [Relation, Map<string, Seen>])[];
}

async function related(session: Session, { step, draft, answer, befores }: Followed): Promise<void> {
  for (const [relation, scene] of befores) {
    scene.set("now", seenOf(draft, answer));
    if (!(await play(session, { step, calls: relation.after, scene }))) continue;
    const finding = broken(relation, withItems(step.operation, scene));
    if (finding) session.report(step, finding);
  }
}

interface Playing {
  readonly step: Step;
  readonly calls: readonly Call[];
  readonly scene: Map<string, Seen>;
}

/** @returns false if a call could not be made */
async function play(session: Session, { step, calls, scene }: Playing): Promise<boolean> {
  const other = session.options.identities.find(({ token }) => token !== step.identity.token);
  for (const call of calls) {
    const identity = call.asAnother ? other : step.identity;
    const draft = draftOf(session, call, scene);
    if (!identity || !draft || identity.refused.includes(call.operation.id)) return false;
    const wire = write(session.options.api, draft, identity);
    const asked = await session.ask({ ...step, operation: call.operation, wire, identity, exact: false });
    if (!asked) return false;
    scene.set(call.name, seenOf(draft, asked.answer));
  }
  return true;
}

/** @returns undefined if a value that the call needs does not exist */
function draftOf(
  { options: { api } }: Session,
  { operation, parameters, body }: Call,
  scene: Scene,
): Draft | undefined {
  const leading = api.conventions.oneOfHeaders.map(([first]) => first?.toLowerCase());
  const values = operation.parameters.flatMap((parameter) => {
    const { name, required, example } = parameter;
    const given = evaluate(parameters[name], scene);
    const usual = required || leading.includes(name.toLowerCase()) ? example : undefined;
    const value = name in parameters ? given : usual;
    return value === undefined ? [] : [[parameter, value] as const];
  });
  if (
    operation.parameters.some(
      (parameter) => parameter.in === "path" && !values.some(([own]) => own === parameter),
    )
  )
    return undefined;
  const [mediaType] = operation.body?.content ?? [];
  return {
    operation,
    values: new Map(values),
    body: mediaType && { mediaType, value: evaluate(body, scene) },
  };
}
