/** If-Match (RFC 9110, 13.1.1), where the document has it, and a 412. */
import type { Operation, Parameter } from "../core/model.ts";
import { isGood, withHeader } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { look } from "./looking.ts";
import type { Trial } from "./reach.ts";
import { isOther } from "./refused.ts";
import { shownBy, sibling } from "./resources.ts";
import { draftsOf } from "./sending.ts";
import { write } from "./serialise.ts";

const stale = "a stale If-Match";
const any = "If-Match: *";

/** The cases of an operation. */
export function preconditionNames({ parameters, responses }: Operation): readonly string[] {
  const isHeld = matchOf({ parameters }) && responses.some(({ status }) => status === "412");
  return isHeld ? [stale, any] : [];
}

function matchOf({ parameters }: Pick<Operation, "parameters">): Parameter | undefined {
  return parameters.find(({ in: place, name }) => place === "header" && /^if-match$/i.test(name));
}

export async function holdPrecondition(trial: Trial, name: string): Promise<void> {
  return name === stale ? refused(trial) : matched(trial);
}

/** An ETag that no resource has is refused, and what is refused changes nothing. */
async function refused(trial: Trial): Promise<void> {
  const { session, base, step } = trial;
  const [first, other = first] = await draftsOf(trial, 2);
  const draft = other && (await fresh(session, { ...base, draft: other }));
  const match = draft && matchOf(draft.operation);
  if (!draft || !match) return;
  const show = sibling(session.options.api, draft.operation, "get");
  const looked = async (title: string) =>
    show && (await look(trial, { operation: show, values: shownBy(show, draft), title }));
  const before = await looked("GET before the change");
  const wire = withHeader(write(session.options.api, draft, base.identity), match.name, '"contract-stale"');
  const asked = await session.ask({ ...step, wire, title: stale, exact: false, breaks: "state" });
  if (!before || !asked || asked.answer.status < 400) return;
  const after = await looked("GET after a refused change");
  if (!after || !isGood(before.answer) || !isOther(before.answer, after.answer, draft)) return;
  session.report(after.step, {
    check: "etag",
    cause: "refused",
    expected: `the same as before the ${asked.answer.status}`,
    got: `${after.answer.status} ${after.answer.text}`.slice(0, 120),
  });
}

/** `*` matches whatever there is. */
async function matched(trial: Trial): Promise<void> {
  const { session, base, step } = trial;
  const draft = await fresh(session, base);
  const match = draft && matchOf(draft.operation);
  if (!draft || !match) return;
  const wire = withHeader(write(session.options.api, draft, base.identity), match.name, "*");
  if ((await session.judge(wire)).status !== undefined) return;
  const asked = await session.ask({ ...step, wire, title: any, exact: false });
  if (asked?.answer.status !== 412) return;
  const expected = "no 412, as there is something that * matches (RFC 9110, 13.1.1)";
  const isMeant = JSON.stringify(match).includes("*"); // many servers know nothing but ETags
  const finding = { check: "etag", cause: any, expected, got: "412" } as const;
  session.report({ ...step, wire, title: any }, isMeant ? finding : { ...finding, isWarning: true });
}
