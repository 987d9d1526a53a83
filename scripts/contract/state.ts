/** What always holds for a resource, without extensions: what was created, changed or deleted shows it from then on. */
import type { Operation } from "../core/model.ts";
import { created } from "./created.ts";
import { isGood } from "./exchange.ts";
import { neighbours, othersLeft } from "./neighbours.ts";
import { look, succeed, wholeList } from "./looking.ts";
import { pathParameters } from "./pool.ts";
import type { Trial } from "./reach.ts";
import { idIn, listOf, onItem, shownBy, sibling } from "./resources.ts";
import type { Draft } from "./serialise.ts";
import type { Session } from "./session.ts";
import { shownText } from "./showing.ts";
import { updated } from "./updated.ts";

/** The cases of an operation that need a memory. */
export function stateNames({ options: { api } }: Session, operation: Operation): readonly string[] {
  const show = operation.method === "post" ? onItem(api, operation, "get") : sibling(api, operation, "get");
  const isItem = operation.path.endsWith("}");
  if (operation.method === "post" && show) return ["created"];
  if (operation.method === "post" && operation.body) return ["read-only"];
  if ((operation.method === "put" || operation.method === "patch") && show) return ["updated"];
  if (operation.method === "delete" && isItem && (show ?? listOf(api, operation))) return ["deleted"];
  return [];
}

export async function holdState(trial: Trial, name: string): Promise<void> {
  if (name === "created" || name === "read-only") return created(trial);
  return name === "updated" ? updated(trial) : deleted(trial);
}

async function deleted(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const show = sibling(session.options.api, base.draft.operation, "get");
  const others = show ? await neighbours(trial, show) : [];
  const asked = await succeed(trial);
  if (!asked || asked.answer.status === 202) return;
  const { draft } = asked;
  const shown =
    show && (await look(trial, { operation: show, values: shownBy(show, draft), title: "GET after DELETE" }));
  if (shown && isGood(shown.answer))
    session.report(shown.step, {
      check: "use-after-free",
      cause: "found",
      expected: "404 or 410 for a deleted resource",
      got: String(shown.answer.status),
    });
  if (show) await othersLeft(trial, { show, draft, others });
  await unlisted(trial, draft);
}

async function unlisted(trial: Trial, draft: Draft): Promise<void> {
  const { session, step } = trial;
  const list = listOf(session.options.api, draft.operation);
  const last = pathParameters(draft.operation).at(-1);
  if (!list || !last) return;
  const { whole, first } = await wholeList(
    trial,
    list,
    new Map([...draft.values].filter(([{ in: place }]) => place === "path")),
  );
  const id = draft.values.get(last);
  if (first && whole.some((item) => String(idIn(item, last.name)) === String(id)))
    session.report(
      { ...first, operation: step.operation },
      {
        check: "use-after-free",
        cause: "listed",
        expected: "a list without the deleted resource",
        got: shownText(id),
      },
    );
}
