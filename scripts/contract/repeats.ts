/** What HTTP requires of follow-up requests: HEAD after GET, a repeated PUT, GET after DELETE. */
import { isObject } from "../core/json.ts";
import { same } from "./checks.ts";
import { type Answer, bodyOf, isGood } from "./exchange.ts";
import type { Session, Step } from "./session.ts";

/** RFC 9110, 9.3.2. */
export async function head(session: Session, step: Step, { status }: Answer): Promise<void> {
  const asked = await session.ask({
    ...step,
    wire: { ...step.wire, method: "HEAD" },
    title: "HEAD instead of GET",
    exact: false,
  });
  const own = asked?.answer.status ?? status;
  if (own !== status)
    session.report(
      { ...step, wire: { ...step.wire, method: "HEAD" } },
      { check: "head-as-get", expected: String(status), got: String(own) },
    );
}

/** A repeated PUT has the same effect (RFC 9110, 9.2.2). Timestamps may change. */
export async function again(session: Session, step: Step, first: Answer): Promise<void> {
  const asked = await session.ask({ ...step, title: "the same PUT again", exact: false });
  if (!asked) return;
  const isSame =
    asked.answer.status === first.status && same(timeless(bodyOf(first)), timeless(bodyOf(asked.answer)));
  if (!isSame)
    session.report(step, {
      check: "put-idempotent",
      expected: `the same response as before: ${first.status} ${first.text.slice(0, 120)}`,
      got: `${asked.answer.status} ${asked.answer.text.slice(0, 120)}`,
    });
}

function timeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timeless);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, timeless(child)]));
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? "a time" : value;
}

/** A deleted resource can no longer be found. */
export async function gone(session: Session, step: Step): Promise<void> {
  const show = session.options.api.operations.find(
    ({ method, path }) => method === "get" && path === step.operation.path,
  );
  if (!show) return;
  const wire = { ...step.wire, method: "GET", body: undefined };
  const asked = await session.ask({
    ...step,
    operation: show,
    wire,
    title: "GET after DELETE",
    exact: false,
  });
  if (asked && isGood(asked.answer))
    session.report(
      { ...step, operation: show, wire },
      {
        check: "use-after-free",
        expected: "404 or 410 for a deleted resource",
        got: String(asked.answer.status),
      },
    );
}
