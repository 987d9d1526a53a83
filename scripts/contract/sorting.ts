/** A list is in the order that was asked for. */
import { asArray, asObject } from "../core/json.ts";
import type { Parameter } from "../core/model.ts";
import { same } from "./checks.ts";
import { type Page, askPage } from "./list-page.ts";
import { directionNames, queryNamed, sizeNames, sortNames } from "./list-parameters.ts";
import type { Trial } from "./reach.ts";
import { describedItems } from "./resources.ts";
import { shownText } from "./showing.ts";

interface Order {
  readonly by: Parameter;
  readonly value: string;
  readonly way: readonly (readonly [Parameter, string])[];
}

/** Each order that the document names, of a property that the items have. */
export async function sorts(trial: Trial): Promise<void> {
  const { operation } = trial.base.draft;
  const by = queryNamed(operation, sortNames);
  const direction = operation.parameters.find(
    (one) => one !== by && one.in === "query" && directionNames.test(one.name),
  );
  const ways = direction ? valuesOfEnum(direction).map((way) => [[direction, way] as const]) : [[]];
  if (!by) return;
  for (const value of valuesOfEnum(by)) for (const way of ways) await sort(trial, { by, value, way });
}

async function sort(trial: Trial, { by, value, way }: Order): Promise<void> {
  const [, minus = "", name = "", suffix = ""] = /^([-+]?)(\w+?)(?:[:_ .-](asc|desc))?$/i.exec(value) ?? [];
  const properties = describedItems(trial.session.schemas, trial.base.draft.operation);
  if (!Object.hasOwn(properties, name)) return;
  const page = await askPage(trial, [[by, value], ...way], `the list by ${value}`);
  const named = way[0]?.[1] ?? "";
  const isDown = minus === "-" || /desc/i.test(suffix) || /desc/i.test(named);
  const isSaid = way.length > 0 || suffix !== "" || minus !== "" || valuesOfEnum(by).includes(`-${name}`);
  const values = page?.items.map((item) => asObject(item)[name]) ?? [];
  const ranks = asArray(asObject(properties[name]).enum);
  const isRight = isSorted(values, isDown, ranks) || (!isSaid && isSorted(values, true, ranks)); // often the newest first
  if (!page) return;
  if (isRight) return firstOf(trial, page, { by, value, way, name });
  const expected = `items ${isDown ? "descending" : "ascending"} by ${name}`;
  trial.session.report(page.step, {
    check: "sorted",
    cause: `${value} ${named}`,
    expected,
    got: shownText(values),
  });
}

/** A short page begins as the whole list does: it is sorted before it is cut. */
async function firstOf(
  trial: Trial,
  whole: Page,
  { by, value, way, name }: Order & { readonly name: string },
): Promise<void> {
  const size = queryNamed(trial.base.draft.operation, sizeNames);
  if (!size || whole.items.length < 3) return;
  const page = await askPage(trial, [[size, 2], [by, value], ...way], `the first two by ${value}`);
  const values = (one: Page) => one.items.slice(0, 2).map((item) => asObject(item)[name]);
  if (!page || page.items.length < 2 || same(values(page), values(whole))) return;
  const again = await askPage(trial, [[by, value], ...way], `the list by ${value}`);
  if (!again || !same(values(again), values(whole))) return; // it moves by itself
  trial.session.report(page.step, {
    check: "sorted",
    cause: `${value} pages`,
    expected: `${shownText(values(whole))} first, as in a longer page`,
    got: shownText(values(page)),
  });
}

function valuesOfEnum({ schema }: Parameter): readonly string[] {
  const own = asObject(schema);
  return asArray(own.enum ?? asObject(own.items).enum)
    .filter((value) => typeof value === "string")
    .slice(0, 8);
}

/** In one of the orders that servers use: of numbers, times, code units, words, or that of the enum. */
function isSorted(values: readonly unknown[], isDown: boolean, ranks: readonly unknown[]): boolean {
  const known = values.filter((value) => value !== null && value !== undefined);
  const list = isDown ? known.toReversed() : known;
  if (list.every((value) => typeof value === "number"))
    return list.every((value, index) => index === 0 || Number(list[index - 1]) <= value);
  const texts = list.map(String);
  const orders = [
    (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
    (a: string, b: string) => a.localeCompare(b, "en"),
    (a: string, b: string) => a.toLowerCase().localeCompare(b.toLowerCase(), "en"),
    (a: string, b: string) => a.localeCompare(b, "en", { numeric: true }),
    (a: string, b: string) => Date.parse(a) - Date.parse(b),
    ...(ranks.length > 0 ? [(a: string, b: string) => ranks.indexOf(a) - ranks.indexOf(b)] : []),
  ];
  return orders.some((order) =>
    texts.every((value, index) => index === 0 || order(texts[index - 1] ?? "", value) <= 0),
  );
}
