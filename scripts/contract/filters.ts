/** A filter keeps what has its value; a list is in the order that was asked for. */
import { asArray, asObject } from "../core/json.ts";
import type { Parameter } from "../core/model.ts";
import { isAlike } from "./alike.ts";
import { type Page, askPage } from "./list-page.ts";
import { greatestOf, directionNames, queryNamed, sizeNames, sortNames } from "./list-parameters.ts";
import type { Trial } from "./reach.ts";
import { describedItems } from "./resources.ts";
import { shownText } from "./showing.ts";

/**
 * A filter keeps only what has its value, and something that has it. One of a number or of free text may mean something
 * else, such as a limit: it is held to this only once it was seen to do this.
 */
export async function filter(trial: Trial, name: string): Promise<void> {
  const { operation } = trial.base.draft;
  const parameter = operation.parameters.find((one) => one.in === "query" && one.name === name);
  const size = queryNamed(operation, sizeNames);
  const sizes = size ? [[size, greatestOf(trial.session.schemas, size)] as const] : [];
  const whole = parameter && (await askPage(trial, sizes, "the whole list"));
  if (!whole || !parameter) return;
  const pages: Filtered[] = [];
  for (const value of valuesIn(whole, name).slice(0, 3)) {
    const given = isList(parameter) ? [value] : value;
    const page = await askPage(
      trial,
      [...sizes, [parameter, given]],
      `the list with ${name} = ${String(value)}`,
    );
    const other = page?.items.find((item) => !matches(asObject(item)[name], value, parameter));
    if (page)
      pages.push({
        page,
        value,
        got: other === undefined ? undefined : asObject(other)[name],
        isRight: other === undefined,
      });
  }
  const isSeen = pages.some(({ page, isRight }) => isRight && page.items.length < whole.items.length);
  if (!isSeen && !isCertain(parameter)) return;
  judge(trial, name, pages);
  if (isList(parameter)) await both(trial, { parameter, sizes, whole });
}

interface Both {
  readonly parameter: Parameter;
  readonly sizes: readonly (readonly [Parameter, unknown])[];
  readonly whole: Page;
}

/** Two values keep what has either; a page as long as the whole list may have been cut. */
async function both(trial: Trial, { parameter, sizes, whole }: Both): Promise<void> {
  const values = valuesIn(whole, parameter.name).slice(0, 2);
  const [first, second] = values;
  if (second === undefined) return;
  const title = `the list with ${parameter.name} = ${String(first)} and ${String(second)}`;
  const page = await askPage(trial, [...sizes, [parameter, values]], title);
  if (!page || page.items.length >= whole.items.length) return;
  const missing = values.find(
    (value) => !page.items.some((item) => matches(asObject(item)[parameter.name], value, parameter)),
  );
  if (missing === undefined || page.items.length === 0) return;
  wrong(trial, page, { expected: `the items with ${parameter.name} ${String(missing)}, too`, got: "none" });
}

interface Filtered {
  readonly page: Page;
  readonly value: unknown;
  /** What an item has that should not be there. */
  readonly got: unknown;
  readonly isRight: boolean;
}

function judge(trial: Trial, name: string, pages: readonly Filtered[]): void {
  const bad = pages.find(({ page, isRight }) => !isRight || page.items.length === 0);
  if (!bad) return;
  const expected = `${bad.isRight ? "the" : "only"} items with ${name} ${String(bad.value)}`;
  wrong(trial, bad.page, { expected, got: bad.isRight ? "none" : bad.got });
}

function isList({ schema }: Parameter): boolean {
  return asObject(schema).type === "array";
}

function isCertain({ schema }: Parameter): boolean {
  const own = asObject(schema);
  const { type, enum: permitted } = asObject(own.type === "array" ? own.items : own);
  return permitted !== undefined || type === "boolean";
}

/** The different values that the items have. */
function valuesIn({ items }: Page, name: string): readonly unknown[] {
  const all = items
    .map((item) => asObject(item)[name])
    .flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...new Set(all)].filter((value) => /^(?:string|number|boolean)$/.test(typeof value));
}

function wrong(
  trial: Trial,
  page: Page,
  { expected, got }: { readonly expected: string; readonly got: unknown },
): void {
  const cause = trial.step.subject;
  trial.session.report(page.step, { check: "filters", cause, expected, got: shownText(got) });
}

/** Text that is not from a list of values may be searched for. */
function matches(own: unknown, value: unknown, parameter: Parameter): boolean {
  const { schema } = parameter;
  if (Array.isArray(own)) return own.some((item) => matches(item, value, parameter));
  if (isAlike(value, own)) return true;
  const { enum: permitted, format } = asObject(isList(parameter) ? asObject(schema).items : schema);
  const isFree = typeof value === "string" && permitted === undefined && format === undefined;
  return isFree && String(own).toLowerCase().includes(String(value).toLowerCase());
}

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
  const values = page?.items.map((item) => asObject(item)[name]) ?? [];
  if (!page || isSorted(values, isDown)) return;
  const expected = `items ${isDown ? "descending" : "ascending"} by ${name}`;
  trial.session.report(page.step, {
    check: "sorted",
    cause: `${value} ${named}`,
    expected,
    got: shownText(values),
  });
}

function valuesOfEnum({ schema }: Parameter): readonly string[] {
  const own = asObject(schema);
  return asArray(own.enum ?? asObject(own.items).enum)
    .filter((value) => typeof value === "string")
    .slice(0, 8);
}

/** In one of the orders that servers use: of numbers, of code units, of words. */
function isSorted(values: readonly unknown[], isDown: boolean): boolean {
  const known = values.filter((value) => value !== null && value !== undefined);
  const list = isDown ? known.toReversed() : known;
  if (list.every((value) => typeof value === "number"))
    return list.every((value, index) => index === 0 || Number(list[index - 1]) <= value);
  const texts = list.map(String);
  const orders = [
    (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
    (a: string, b: string) => a.localeCompare(b, "en"),
    (a: string, b: string) => a.toLowerCase().localeCompare(b.toLowerCase(), "en"),
  ];
  return orders.some((order) =>
    texts.every((value, index) => index === 0 || order(texts[index - 1] ?? "", value) <= 0),
  );
}
