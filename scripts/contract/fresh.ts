/** A base whose resource still is there: a DELETE, for one, uses its resource up. */
import type { Operation } from "../core/model.ts";
import type { Identity } from "./exchange.ts";
import { type Known, kindOf, pathParameters } from "./pool.ts";
import { typedAs } from "./request-arbitraries.ts";
import { makerOf, reach } from "./reach.ts";
import { prepared } from "./conditions.ts";
import { sibling } from "./resources.ts";
import type { Draft } from "./serialise.ts";
import type { Base, Session } from "./session.ts";

/** @returns undefined if there is no such resource any more, and none can be made */
export async function fresh(session: Session, base: Base): Promise<Draft | undefined> {
  const draft = await existing(session, base);
  return draft && prepared(session, { ...base, draft });
}

async function existing(session: Session, { draft, identity }: Base): Promise<Draft | undefined> {
  const last = pathParameters(draft.operation).at(-1);
  if (!last || session.options.isStateless) return draft;
  const kind = kindOf(last.name, draft.operation.path);
  const isGone = pathParameters(draft.operation).some((one) =>
    session.pool.isGone(kindOf(one.name, draft.operation.path), String(draft.values.get(one))),
  );
  if (!isGone) return draft;
  const next = session.pool.of(kind, identity).at(-1) ?? (await made(session, draft.operation, identity));
  return next && moved(draft, next);
}

/** The request for another resource. */
function moved(draft: Draft, { value: id, within }: Known): Draft {
  const { operation } = draft;
  const last = pathParameters(operation).at(-1);
  const values = [...draft.values].map(([parameter, value]) => {
    if (parameter === last) return [parameter, id] as const;
    const parent = parameter.in === "path" ? within.get(kindOf(parameter.name, operation.path)) : undefined;
    return [parameter, parent === undefined ? value : typedAs(operation, parameter.name, parent)] as const;
  });
  return { ...draft, values: new Map(values) };
}

/** The request for other resources, for an operation that no resource takes twice. */
export function elsewhere({ pool }: Session, { draft, identity }: Base, most = 8): readonly Draft[] {
  const last = pathParameters(draft.operation).at(-1);
  const known = last ? pool.of(kindOf(last.name, draft.operation.path), identity) : [];
  return known
    .toReversed()
    .filter(({ value }) => String(value) !== String(last && draft.values.get(last)))
    .slice(0, most)
    .map((one) => moved(draft, one));
}

async function made(session: Session, operation: Operation, identity: Identity): Promise<Known | undefined> {
  const maker = makerOf(session, operation) ?? sibling(session.options.api, operation, "put");
  const last = pathParameters(operation).at(-1);
  if (!maker || !last) return undefined;
  await reach(session, maker, identity);
  return session.pool.of(kindOf(last.name, operation.path), identity).at(-1);
}
