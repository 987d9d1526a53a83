/** Whether a GET shows what was sent before. */
import type { CheckName } from "../core/contract-checks.ts";
import { asObject } from "../core/json.ts";
import type { Operation } from "../core/model.ts";
import { lost, recased } from "./alike.ts";
import type { Finding } from "./checks.ts";
import { type Answer, bodyOf, isGood } from "./exchange.ts";
import type { Trial } from "./reach.ts";
import { describedProperties, isDescribedJson, itemIn } from "./resources.ts";
import type { Draft } from "./serialise.ts";

export interface Shown {
  readonly show: Operation;
  readonly draft: Draft;
  readonly answer: Answer;
  readonly check: CheckName;
}

export function faultOf(
  { session, base }: Trial,
  { show, draft, answer, check }: Shown,
): Finding | undefined {
  const { id } = base.draft.operation;
  if (answer.status === 404 || answer.status === 410)
    return {
      check,
      cause: "found",
      expected: `${show.id} to find what ${id} made or changed`,
      got: String(answer.status),
    };
  if (!isGood(answer) || !isDescribedJson(show, answer)) return undefined;
  const sent = asObject(draft.body?.value);
  const shown = itemIn(bodyOf(answer));
  const [other] = recased(sent, shown);
  const [name = other] = lost(sent, shown, describedProperties(session.schemas, show));
  if (name === undefined) return undefined;
  const isWarning = name === other ? ({ isWarning: true } as const) : {};
  const expected = `${show.id} to show what ${id} sent: ${name} ${shownText(sent[name])}`;
  return { check, cause: `shows ${name}`, expected, got: shownText(shown[name]), ...isWarning };
}

export function shownText(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 120);
}
