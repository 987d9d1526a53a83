/** One page of a list. */
import type { Parameter } from "../core/model.ts";
import { bodyOf, isGood } from "./exchange.ts";
import type { Trial } from "./reach.ts";
import { itemsIn } from "./resources.ts";
import { type Draft, write } from "./serialise.ts";
import type { Step } from "./session.ts";

export interface Page {
  readonly items: readonly unknown[];
  readonly body: unknown;
  readonly headers: Headers;
  readonly step: Step;
}

export async function askPage(
  { session, base, step }: Trial,
  changes: readonly (readonly [Parameter, unknown])[],
  title: string,
): Promise<Page | undefined> {
  const kept = [...base.draft.values].filter(([{ in: place, required }]) => place !== "query" || required);
  const draft: Draft = { ...base.draft, values: new Map([...kept, ...changes]) };
  const wire = write(session.options.api, draft, base.identity);
  if ((await session.judge(wire)).status !== undefined) return undefined;
  const full = { ...step, wire, title, subject: "valid", exact: false };
  const asked = await session.ask(full);
  const items = asked && isGood(asked.answer) ? itemsIn(bodyOf(asked.answer)) : undefined;
  return items && asked && { items, body: bodyOf(asked.answer), headers: asked.answer.headers, step: full };
}
