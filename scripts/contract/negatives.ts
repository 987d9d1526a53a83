/** Breaks one constraint: first the request that has its place and is accepted, then the same with this broken alone. */
import type { Parameter } from "../core/model.ts";
import { isJson, kindOf } from "../core/http/media-kind.ts";
import type { Wire } from "./exchange.ts";
import { isFree } from "./list-parameters.ts";
import { type Listed, subjectName, wholeSchema } from "./listing.ts";
import { answered, breakPresence } from "./presence.ts";
import type { Trial } from "./reach.ts";
import { elsewhere, fresh } from "./fresh.ts";
import { type Draft, write } from "./serialise.ts";
import type { Base, Session } from "./session.ts";
import type { Place } from "./string-arbitraries.ts";
import { type Making, basesFor, samples, validEdges, violationsOf } from "./violations.ts";
import type { Excuse } from "./coverage.ts";

export async function breakConstraint(trial: Trial, listed: Listed): Promise<void> {
  const { session } = trial;
  const { constraint, subject, id } = listed;
  const excuse =
    subject.kind === "headers" || constraint === undefined
      ? await breakPresence(trial, listed)
      : await breakValue({ ...trial, listed });
  if (excuse === undefined) session.coverage.reach("constraints", id);
  else session.coverage.explain(id, excuse);
}

interface Breaking extends Trial {
  readonly listed: Listed;
}

/** How many values are sent of each kind; a type is broken in many ways. */
const amounts: Readonly<Record<string, number>> = { type: 6, pattern: 5, format: 4 };

async function breakValue(breaking: Breaking): Promise<Excuse | undefined> {
  const { session, base, listed, step } = breaking;
  const { constraint, path } = listed;
  if (!constraint) return "unmade";
  const making = makingOf(session, listed);
  const own = ownValue(base.draft, listed);
  const bases = basesFor(constraint, own ?? sampled(making), making);
  if (bases.length === 0) return "unmade";
  const ready = await accepted(breaking, bases);
  if (!ready) return "refusedBase";
  await atTheEdges(breaking, ready.value);
  const broken = violationsOf(constraint, ready.value, making);
  if (broken.length === 0) return "unmade";
  let excuse: Excuse | undefined = "unwritable";
  let sent = 0;
  const most =
    (amounts[constraint.keyword] ?? 3) + (constraint.steps.some(({ kind }) => kind === "item") ? 1 : 0);
  for (const value of broken) {
    if (sent >= most) break;
    const draft = await fresh(session, base);
    if (!draft) return sent === 0 ? "refusedBase" : undefined;
    const wire = written(session, withValue(draft, listed, value), base);
    if (!wire || (await session.judge(wire)).status === undefined) continue;
    sent++;
    const isTolerable = !isConventional(session) && isRecased(listed, ready.value, value);
    const asked = await session.ask({
      ...step,
      wire,
      title: `${path} is broken by ${shown(value)}`,
      isTolerable,
    });
    excuse = excuse === undefined || answered(asked, listed) ? undefined : "unanswered";
  }
  await sendLookalikes(breaking);
  return excuse;
}

/** Whether the document says how each fault is answered. */
function isConventional({ options: { api } }: Session): boolean {
  return Object.keys(api.conventions.requestErrors).length > 0;
}

/** Whether a value of a query is one of its enum, in another case, which many servers take. */
function isRecased({ subject, constraint }: Listed, value: unknown, broken: unknown): boolean {
  const isQuery = subject.kind === "parameter" && subject.parameter.in === "query";
  if (!isQuery || constraint?.keyword !== "enum") return false;
  const [own, other] = [value, broken].map((one) => (JSON.stringify(one) ?? "").toLowerCase());
  return own === other;
}

/** Texts that only look like a number or a boolean: many servers read them, so that is no more than a warning. */
const lookalikes = ["0x10", "1e2", "1.0", " 1", "", "true "];

async function sendLookalikes({ session, base, listed, step }: Breaking): Promise<void> {
  const { subject, constraint, path } = listed;
  if (subject.kind !== "parameter" || constraint?.keyword !== "type" || constraint.steps.length > 0) return;
  const isTolerable = !isConventional(session);
  for (const text of lookalikes) {
    const draft = await fresh(session, base);
    const wire = draft && written(session, withValue(draft, listed, text), base);
    if (!wire || (await session.judge(wire)).status === undefined) continue;
    await session.ask({
      ...step,
      wire,
      title: `${path} is broken by ${shown(text)}`,
      subject: `${path} text`,
      isTolerable,
    });
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The first of the values that the server accepts, for this resource or another. */
async function accepted(
  breaking: Breaking,
  values: readonly unknown[],
): Promise<{ readonly value: unknown } | undefined> {
  const { session, base, listed } = breaking;
  for (const value of values) {
    if (value === ownValue(base.draft, listed)) return { value }; // as `reach` found
    const draft = await fresh(session, base);
    if (draft && (await isAccepted(breaking, [draft, ...elsewhere(session, base)], value))) return { value };
  }
  return undefined;
}

async function isAccepted(
  { session, base, listed, step }: Breaking,
  drafts: readonly Draft[],
  value: unknown,
): Promise<boolean> {
  for (const draft of drafts) {
    const wire = written(session, withValue(draft, listed, value), base);
    if (!wire || (await session.judge(wire)).status !== undefined) return false;
    const title = `a valid request, with ${listed.path.replace(/ \w+$/, "")}`;
    const [subject, exact] = [`valid ${subjectName(listed)}`, isFree(session.schemas, listed)];
    const asked = await session.ask({ ...step, wire, title, subject, exact });
    if (asked && asked.answer.status < 400) return true;
    if (!asked || [400, 415, 422].includes(asked.answer.status)) return false; // it is the request that is refused
  }
  return false;
}

/** Valid values at the limit are accepted. */
async function atTheEdges({ session, base, listed, step }: Breaking, value: unknown): Promise<void> {
  const { constraint, path } = listed;
  if (!constraint) return;
  for (const edge of validEdges(constraint, value, makingOf(session, listed)).slice(0, 20)) {
    const draft = await fresh(session, base);
    const wire = draft && written(session, withValue(draft, listed, edge), base);
    if (!wire || (await session.judge(wire)).status !== undefined) continue;
    await session.ask({
      ...step,
      wire,
      title: `a valid request at the limit of ${path}, ${shown(edge)}`,
      subject: `limit ${path}`,
      exact: isFree(session.schemas, listed),
    });
  }
}

export function placeOf(place: Parameter["in"]): Place {
  return place === "path" ? "path" : place === "query" ? "anywhere" : "header";
}

export function makingOf({ schemas, options: { seed } }: Session, { subject }: Listed): Making {
  if (subject.kind === "parameter") {
    const { schema, in: place } = subject.parameter;
    return { schema, schemas, seed, place: placeOf(place) };
  }
  const schema = subject.kind === "body" ? wholeSchema(subject.mediaType) : true;
  const isRich =
    subject.kind === "body" && (isJson(subject.mediaType.name) || kindOf(subject.mediaType.name) === "any");
  return { schema, schemas, seed, place: isRich ? "anywhere" : "header" };
}

function lengthOf(value: unknown): number {
  return (JSON.stringify(value) ?? "").length;
}

/** With much in it, so that there is something left when a part is taken away. */
function sampled(making: Making): unknown {
  return samples(making.schema, making, 8).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function ownValue({ values, body }: Draft, { subject }: Listed): unknown {
  if (subject.kind === "parameter") return values.get(subject.parameter);
  return subject.kind === "body" && body?.mediaType === subject.mediaType ? body.value : undefined;
}

export function withValue(draft: Draft, { subject }: Listed, value: unknown): Draft {
  if (subject.kind === "parameter")
    return { ...draft, values: new Map([...draft.values, [subject.parameter, value]]) };
  return subject.kind === "body" ? { ...draft, body: { mediaType: subject.mediaType, value } } : draft;
}

/** @returns undefined if the value cannot be written: a header cannot hold a line break */
export function written({ options: { api } }: Session, draft: Draft, { identity }: Base): Wire | undefined {
  try {
    const wire = write(api, draft, identity);
    const isPlain = wire.headers.every(([, value]) => /^[\x20-\x7e]*$/.test(value) && value.trim() === value);
    const isWhole = !/\/(?:\?|\/|$)/.test(wire.target) || draft.operation.path.endsWith("/");
    return isPlain && isWhole && !wire.target.includes("/../") && !/\/\.{1,2}(?:\?|$)/.test(wire.target)
      ? wire
      : undefined;
  } catch {
    return undefined;
  }
}
