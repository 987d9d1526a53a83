/** What HTTP requires of a request that is repeated. */
import { type Json, asObject, isObject } from "../core/json.ts";
import { same } from "./checks.ts";
import { type Answer, bodyOf } from "./exchange.ts";
import { itemIn } from "./resources.ts";
import type { Session, Step } from "./session.ts";

/**
 * A repeated PUT has the same effect (RFC 9110, 9.2.2) on what was asked for. Timestamps and versions may change, and
 * what was made is there (9.3.4).
 */
export async function again(session: Session, step: Step, first: Answer): Promise<void> {
  const asked = await session.ask({ ...step, title: "the same PUT again", exact: false });
  if (!asked || isOutdated(step, asked.answer)) return;
  const { status, text } = asked.answer;
  const wasMade = first.status === 201 && (status === 200 || status === 204);
  const isSame =
    (wasMade && (status === 204 || first.text === "" || text === "")) ||
    ((wasMade || status === first.status) && same(lastingIn(step, first), lastingIn(step, asked.answer)));
  if (!isSame)
    session.report(step, {
      check: "put-idempotent",
      cause: "",
      expected: `the same response as before: ${first.status} ${first.text.slice(0, 120)}`,
      got: `${status} ${text.slice(0, 120)}`,
    });
}

/** The first request changed the ETag that If-Match names (RFC 9110, 13.1.1). */
function isOutdated({ wire: { headers } }: Step, { status }: Answer): boolean {
  return status === 412 && headers.some(([name]) => /^if-match$/i.test(name));
}

/** What was sent, and texts; a server may count its changes (9.2.2). */
function lastingIn({ wire }: Step, answer: Answer): unknown {
  const whole = timeless(bodyOf(answer));
  const sent = sentIn(wire.body);
  if (!isObject(whole)) return whole;
  const entries = Object.entries(itemIn(whole));
  return Object.fromEntries(
    entries.filter(
      ([name, value]) => Object.hasOwn(sent, name) || name === "id" || typeof value !== "number",
    ),
  );
}

function sentIn(body: string | undefined): Json {
  try {
    return asObject(JSON.parse(body ?? "{}"));
  } catch {
    return {};
  }
}

function timeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timeless);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, timeless(child)]));
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? "a time" : value;
}
