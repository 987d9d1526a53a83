/** Looks at what a request has left behind: a resource, or the list that it is in. */
import type { Operation, Parameter } from "../core/model.ts";
import { bodyOf, isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { greatestOf, sizeNames } from "./list-parameters.ts";
import { countsIn, moreIn } from "./page-notes.ts";
import type { Trial } from "./reach.ts";
import { itemsIn } from "./resources.ts";
import { type Draft, write } from "./serialise.ts";
import type { Asked, Session, Step } from "./session.ts";
import { waited } from "./waiting.ts";

export interface Looking {
  readonly operation: Operation;
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly title: string;
}

export interface Looked extends Asked {
  /** As it was sent, for a report on the operation whose case it is. */
  readonly step: Step;
}

/** Sends the base again with new values. @returns undefined if it has no success */
export async function succeed({ session, base, step }: Trial) {
  const draft = await fresh(session, base);
  if (!draft) return undefined;
  const wire = write(session.options.api, draft, base.identity);
  const asked = await session.ask({
    ...step,
    wire,
    title: "a valid request",
    subject: "valid",
    exact: false,
  });
  return asked && isGood(asked.answer) ? { ...asked, draft } : undefined;
}

/** Asks, for the sake of another operation's case. */
export async function look(
  { session, base, step }: Trial,
  { operation, values, title }: Looking,
): Promise<Looked | undefined> {
  const draft: Draft = { operation, values, body: undefined };
  const full = {
    ...step,
    operation,
    title,
    wire: write(session.options.api, draft, base.identity),
    subject: title,
    exact: false,
  };
  const asked = await session.ask(full);
  return asked && { ...asked, step: { ...full, operation: step.operation } };
}

/** A list as far as it goes: its first page, of the greatest size. */
export async function wholeList(trial: Trial, list: Operation, values: ReadonlyMap<Parameter, unknown>) {
  const given = [...values].map(([{ name }, value]) => [name, value] as const);
  const required = list.parameters
    .filter(({ required: isNeeded, in: place }) => isNeeded || place === "path")
    .map(
      (parameter) =>
        [parameter, given.find(([name]) => name === parameter.name)?.[1] ?? parameter.example] as const,
    );
  const size = list.parameters.find(({ name, in: place }) => place === "query" && sizeNames.test(name));
  const most = size ? greatestOf(trial.session.schemas, size) : undefined;
  const all = new Map<Parameter, unknown>([
    ...required,
    ...(size && most !== undefined ? [[size, most] as const] : []),
  ]);
  const asked = await look(trial, {
    operation: list,
    values: all,
    title: `the list after ${trial.base.draft.operation.id}`,
  });
  const whole = asked && isGood(asked.answer) ? (itemsIn(bodyOf(asked.answer)) ?? []) : [];
  const pages = list.parameters.some(({ name }) =>
    /^(?:page|offset|cursor|after|skip|start)|page_?(?:no|number|token)$/i.test(name),
  );
  const body = { body: asked && bodyOf(asked.answer), headers: asked?.answer.headers ?? new Headers() };
  const isMore = moreIn(body) === true || countsIn(body).some(([, count]) => count > whole.length);
  const isWhole = most === undefined ? !pages : whole.length < most && !isMore;
  return { whole, isWhole, counts: countsIn(body), first: asked?.step };
}

/** Milliseconds between looks at a list that may lag behind. */
const pauses = [0, 50, 200, 800];

/** What stays wrong with a list: some are made a moment later. @returns undefined as soon as it is right */
export async function lasting<Fault>(
  { options: { signal } }: Session,
  seen: () => Promise<Fault | undefined>,
): Promise<Fault | undefined> {
  let fault = await seen();
  for (const pause of pauses) {
    if (fault === undefined || signal.aborted) return fault;
    await waited(pause, signal);
    fault = await seen();
  }
  return fault;
}
