/** Headers that only make sense anew in each request: Idempotency-Key, and If-Match (RFC 9110, 13.1.1). */
import type { Identity } from "./exchange.ts";
import { shownBy, sibling } from "./resources.ts";
import { type Draft, write } from "./serialise.ts";
import type { Operation } from "../core/model.ts";
import type { Session } from "./session.ts";

interface Base {
  readonly draft: Draft;
  readonly identity: Identity;
}

/** Gives a request a new Idempotency-Key, and the ETag that its If-Match has to name. */
export async function prepared(session: Session, { draft, identity }: Base): Promise<Draft> {
  const { options } = session;
  const values = new Map(draft.values);
  for (const parameter of draft.operation.parameters.filter(({ in: place }) => place === "header")) {
    if (/^idempotency-key$/i.test(parameter.name) && values.has(parameter))
      values.set(parameter, nextKey(session));
    if (!/^if-match$/i.test(parameter.name)) continue;
    const show = sibling(options.api, draft.operation, "get");
    const etag = show && (await etagOf(session, { draft, identity }, show));
    if (etag !== undefined && etag !== null) values.set(parameter, etag);
  }
  return { ...draft, values };
}

async function etagOf(session: Session, { draft, identity }: Base, show: Operation) {
  const wire = write(
    session.options.api,
    { operation: show, values: shownBy(show, draft), body: undefined },
    identity,
  );
  const step = {
    operation: show,
    wire,
    title: "GET for an ETag",
    subject: "etag",
    identity,
    replay: "",
    exact: false,
  };
  const asked = await session.ask(step);
  return asked?.answer.headers.get("etag");
}

const keys = new WeakMap<Session, number>();

function nextKey(session: Session): string {
  const count = (keys.get(session) ?? 0) + 1;
  keys.set(session, count);
  return `00000000-0000-4000-8000-${String(session.options.seed * 100_000 + count).padStart(12, "0")}`;
}
