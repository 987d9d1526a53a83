/** READ THIS FIRST: the cases of an operation. All are named before the first request, and each can be replayed alone. */
import type { Operation } from "../core/model.ts";
import { accessNames, tryAccess, tryAlternatives, tryScopes } from "./access.ts";
import type { Identity } from "./exchange.ts";
import { holdLinks } from "./links.ts";
import { breakConstraint } from "./negatives.ts";
import { holdList, listNames } from "./lists.ts";
import { hasNotModified, notModified } from "./not-modified.ts";
import { isNested, otherParent } from "./nested.ts";
import { holdPrecondition, preconditionNames } from "./preconditions.ts";
import { walk } from "./pagination.ts";
import { head, probe, protocolNames } from "./protocol.ts";
import { unknown, unknownNames } from "./unknown-ids.ts";
import { holdRefused, refusedNames } from "./refused.ts";
import { hasKey, sameKey } from "./same-key.ts";
import { type Trial, replayOf } from "./reach.ts";
import type { Base } from "./session.ts";
import type { Session } from "./session.ts";
import { holdState, stateNames } from "./state.ts";
import { positive } from "./valid-requests.ts";
import { needsCredentials } from "../core/request-validation/security.ts";

export interface Case {
  /** What `--path` says. */
  readonly name: string;
  readonly run: (base: Base | undefined) => Promise<void>;
  /** Whether it runs again after everything else. */
  readonly isRepeated: boolean;
}

type Work = (trial: Trial) => Promise<void>;

export function namesOf(session: Session, operation: Operation): readonly string[] {
  return casesOf(session, operation).map(({ name }) => name);
}

export function casesOf(session: Session, operation: Operation): readonly Case[] {
  const { options } = session;
  const positives = Array.from({ length: options.runs }, (_, number): Case => ({
    name: `valid:${number}`,
    run: () => positive(session, operation, number),
    isRepeated: true,
  }));
  const works: readonly Named[] = [
    ...session
      .listing(operation)
      .map((listed): Named => [listed.path, (trial) => breakConstraint(trial, listed)]),
    ...accessWorks(session, operation),
    ...protocolWorks(session, operation),
    ...(options.isStateless ? [] : memoryWorks(session, operation)),
  ];
  return [...positives, ...works.map((named) => based(session, operation, named))];
}

type Named = readonly [name: string, work: Work];

function based(session: Session, operation: Operation, [name, work]: Named): Case {
  return {
    name,
    isRepeated: false,
    run: async (base) => {
      if (!base) return;
      const replay = replayOf(session.options.seed, operation, name);
      await work({ session, base, step: { operation, identity: base.identity, replay, subject: name } });
    },
  };
}

/** A base that shows what may be asked; only its shape is looked at. */
function shapeOf({ options: { identities } }: Session, operation: Operation): Base {
  const identity: Identity =
    identities.find(({ refused }) => !refused.includes(operation.id)) ?? identities[0];
  const [mediaType] = operation.body?.content ?? [];
  return {
    draft: { operation, values: new Map(), body: mediaType && { mediaType, value: undefined } },
    identity,
  };
}

function accessWorks(session: Session, operation: Operation): readonly Named[] {
  if (operation.security.length === 0) return [];
  const names = accessNames(session, shapeOf(session, operation));
  return [
    ...names.map((name): Named => [name, (trial) => tryAccess(trial, name)]),
    ["other credentials", tryAlternatives],
    ...(needsCredentials(operation) ? [["scopes", tryScopes] as const] : []),
  ];
}

function protocolWorks(session: Session, operation: Operation): readonly Named[] {
  const names = protocolNames(session, shapeOf(session, operation));
  const { operations } = session.options.api;
  const isDescribed = operations.some(({ method, path }) => method === "head" && path === operation.path);
  return [
    ...names.map((name): Named => [name, (trial) => probe(trial, name)]),
    ...(operation.method === "get" && !isDescribed ? [["HEAD", head] as const] : []),
  ];
}

function memoryWorks(session: Session, operation: Operation): readonly Named[] {
  const { options } = session;
  const { infers = true } = options;
  const { responses, extensions } = operation;
  const lists = infers ? listNames(session, operation) : [];
  const states = infers ? stateNames(session, operation) : [];
  return [
    ...unknownNames(operation).map((name): Named => [`unknown ${name}`, (trial) => unknown(trial, name)]),
    ...(extensions["x-pagination"] === undefined ? [] : [["walk", walkFrom] as const]),
    ...(infers ? refusedNames(session, operation) : []).map((name): Named => [
      name,
      (trial) => holdRefused(assumed(trial), name),
    ]),
    ...(hasKey(operation) && infers
      ? [["the same Idempotency-Key again", (trial: Trial) => sameKey(assumed(trial))] as const]
      : []),
    ...preconditionNames(operation).map((name): Named => [name, (trial) => holdPrecondition(trial, name)]),
    ...(hasNotModified(operation) ? [["not modified", notModified] as const] : []),
    ...lists.map((name): Named => [name, (trial) => holdList(assumed(trial), name)]),
    ...(responses.some(({ links }) => links) ? [["links", holdLinks] as const] : []),
    ...(infers && isNested(options.api, operation)
      ? [["another parent", (trial: Trial) => otherParent(assumed(trial))] as const]
      : []),
    ...states.map((name): Named => [name, (trial) => holdState(assumed(trial), name)]),
  ];
}

function assumed(trial: Trial): Trial {
  return { ...trial, step: { ...trial.step, isAssumed: true } };
}

function walkFrom({ session, base, step }: Trial): Promise<void> {
  return walk(session, base.draft, step);
}
