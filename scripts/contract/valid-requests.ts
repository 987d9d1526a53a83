/** Sends valid requests drawn by fast-check, and checks the relations that the contract declares for each. */
import * as fc from "fast-check";
import type { Operation } from "../core/model.ts";
import { type Drawn, settle } from "./request-arbitraries.ts";
import { type Answer, isGood } from "./exchange.ts";
import { type Scene, type Seen, evaluate } from "./expressions.ts";
import { again, gone, head } from "./repeats.ts";
import { type Call, type Relation, broken, relationsOf, seenOf, withItems } from "./relations.ts";
import { type Session, type Step, isSafe } from "./session.ts";
import { type Draft, write } from "./serialise.ts";
import { Unsatisfiable } from "./value-arbitraries.ts";

/** @param path of fast-check, to start from; undefined starts from the beginning */
export async function positives(session: Session, operation: Operation, path?: string): Promise<void> {
  const { seed, runs } = session.options;
  const relations = relationsFor(session, operation);
  let thrown: unknown;
  const property = fc.asyncProperty(session.drawn(operation), async (one) => {
    if (thrown !== undefined) return true;
    const known = session.defects.size;
    await once(session, { operation, drawn: one, relations }).catch((error: unknown) => {
      thrown = error;
    });
    return session.defects.size === known;
  });
  try {
    const details = await fc.check(property, { seed, numRuns: runs, ...(path !== undefined && { path }) });
    if (details.failed && details.counterexamplePath !== null)
      renameReplays(session, operation, details.counterexamplePath);
  } catch (error) {
    if (!(error instanceof Unsatisfiable)) throw error;
    session.unmade.add(`${operation.id}: ${error.message}`);
  }
  if (thrown !== undefined) throw thrown;
}

/** Fills in the path of defects that were found before it was known, here and in calls before and after. */
function renameReplays({ defects, options }: Session, operation: Operation, path: string): void {
  for (const [key, defect] of defects)
    if (defect.replay === pending)
      defects.set(key, { ...defect, replay: replayOf(options.seed, operation, path) });
}

export function replayOf(seed: number, { id }: Operation, path: string): string {
  return `--seed ${seed} --only ${id} --path ${path}`;
}

const pending = "";

function relationsFor({ options: { api, readOnly } }: Session, operation: Operation): readonly Relation[] {
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
}

async function once(session: Session, { operation, drawn: one, relations }: One): Promise<void> {
  const { identities, api } = session.options;
  const able = identities.filter(({ refused }) => !refused.includes(operation.id));
  const identity = one.salt % 4 === 0 ? able[one.salt % able.length] : able[0];
  if (!identity) return;
  let unknown = 0;
  const draft = settle(operation, one, {
    ...session,
    pool: session.pool,
    schemas: session.schemas,
    identity,
    onUnknown: () => void unknown++,
  });
  const wire = write(api, draft, identity);
  if ((await session.judge(wire)).status !== undefined) return;
  for (const parameter of draft.values.keys())
    session.coverage.reach("parameters", `${operation.id} ${parameter.in} ${parameter.name}`);
  const step: Step = {
    operation,
    wire,
    title: "a valid request",
    identity,
    replay: pending,
    exact: unknown === 0,
  };
  const befores = await prepared(session, { step, draft, relations });
  const asked = await session.ask(step);
  if (!asked || !isGood(asked.answer)) return;
  await related(session, { step, draft, answer: asked.answer, befores });
  if (operation.method === "get") await head(session, step, asked.answer);
  if (operation.method === "put" && operation.extensions["x-retry"] !== "never")
    await again(session, step, asked.answer);
  if (operation.method === "delete") await gone(session, step);
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
