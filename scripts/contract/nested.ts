/** What is within one resource is not within another: `/rooms/{room}/stays/{stay}` takes the stays of its room alone. */
import type { Api, Operation, Parameter } from "../core/model.ts";
import { bodyOf, isGood } from "./exchange.ts";
import { fresh } from "./fresh.ts";
import { look, wholeList } from "./looking.ts";
import { kindOf, pathParameters } from "./pool.ts";
import type { Trial } from "./reach.ts";
import { typedAs } from "./request-arbitraries.ts";
import { idIn, itemIn, listOf } from "./resources.ts";

export function isNested(api: Api, operation: Operation): boolean {
  const { method, path } = operation;
  const isItem = method === "get" && path.endsWith("}") && pathParameters(operation).length > 1;
  return isItem && listOf(api, operation) !== undefined;
}

const mostParents = 6;

/** Only where the lists of two parents show that one has it and the other has not. */
export async function otherParent(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const { operation } = base.draft;
  const draft = await fresh(session, base);
  const [parent, own] = pathParameters(operation).slice(-2);
  const list = listOf(session.options.api, operation);
  if (!draft || !parent || !own || !list) return;
  const id = String(draft.values.get(own));
  const lists = async (values: ReadonlyMap<Parameter, unknown>) => {
    const { whole, isWhole, first } = await wholeList(trial, list, values);
    const isListed = whole.some((item) => String(idIn(item, own.name)) === id);
    return first && (isListed || isWhole) ? isListed : undefined;
  };
  if ((await lists(draft.values)) !== true) return;
  const others = session.pool.of(kindOf(parent.name, operation.path), base.identity);
  for (const { value } of others.slice(0, mostParents)) {
    const other = typedAs(operation, parent.name, String(value));
    if (String(draft.values.get(parent)) === String(other)) continue;
    const values = new Map([...draft.values, [parent, other]]);
    if ((await lists(values)) !== false) continue;
    return hold(trial, values, id);
  }
}

async function hold(trial: Trial, values: ReadonlyMap<Parameter, unknown>, id: string): Promise<void> {
  const { session, base } = trial;
  const { operation } = base.draft;
  const [parent, own] = pathParameters(operation).slice(-2);
  if (!parent || !own) return;
  const title = `GET by way of another ${parent.name}`;
  const shown = await look(trial, { operation, values, title });
  if (!shown || !isGood(shown.answer)) return;
  if (String(idIn(itemIn(bodyOf(shown.answer)), own.name)) !== id) return;
  const expected = `404 for ${own.name} within another ${parent.name}, whose list lacks it`;
  session.report(shown.step, {
    check: "nested",
    cause: parent.name,
    expected,
    got: String(shown.answer.status),
  });
}
