/** A filter keeps what it names, and nothing else: alone, with others, and on later pages. */
import { asObject } from "../core/json.ts";
import type { Parameter } from "../core/model.ts";
import { type Filter, type Judgement, filtersOf, judged, valuesFor } from "./filter-meanings.ts";
import { type Page, askPage } from "./list-page.ts";
import { cursorNames, greatestOf, offsetNames, pageNames, queryNamed, sizeNames } from "./list-parameters.ts";
import { countsIn } from "./page-notes.ts";
import { nextIn, turned } from "./page-turns.ts";
import type { Trial } from "./reach.ts";
import { keyOf } from "./resources.ts";
import { shownText } from "./showing.ts";

type Changes = readonly (readonly [Parameter, unknown])[];

/** The list as far as one request shows it. */
interface Whole {
  readonly items: readonly unknown[];
  readonly counts: ReturnType<typeof countsIn>;
  /** Whether there are no more. */
  readonly isAll: boolean;
  /** What asks for the greatest page. */
  readonly sizes: Changes;
}

async function wholeOf(trial: Trial): Promise<Whole | undefined> {
  const { operation } = trial.base.draft;
  const size = queryNamed(operation, sizeNames);
  const most = size ? greatestOf(trial.session.schemas, size) : 20;
  const sizes = size ? [[size, most] as const] : [];
  const page = await askPage(trial, sizes, "the whole list");
  const isPaged = [pageNames, offsetNames, cursorNames].some((names) => queryNamed(operation, names));
  const isCut = (isPaged && !size) || (page !== undefined && nextIn(page, "") !== undefined);
  return (
    page && { items: page.items, counts: countsIn(page), isAll: !isCut && page.items.length < most, sizes }
  );
}

interface Filtered {
  readonly filter: Filter;
  readonly page: Page;
  readonly value: unknown;
  /** What is wrong with it; undefined if nothing is. */
  readonly fault: { readonly expected: string; readonly got: string } | undefined;
}

/** One that is not certain is held to what it was seen to do. */
export async function filter(trial: Trial, name: string): Promise<void> {
  const { operation } = trial.base.draft;
  const found = filtersOf(trial.session.schemas, operation).find((one) => one.name === name);
  const whole = found && (await wholeOf(trial));
  if (!found || !whole) return;
  const pages: Filtered[] = [];
  const values = valuesFor(whole.items, found);
  const lists = found.schema.type === "array" && values.length > 1 ? [values.slice(0, 2)] : [];
  for (const value of [...values, ...lists]) {
    const page = await filtered(trial, { filter: found, whole, value });
    if (page) pages.push(page);
  }
  const isSeen = pages.some(({ page, fault }) => !fault && page.items.length < whole.items.length);
  const bad = isBound(found, pages, whole) ? undefined : pages.find(({ fault }) => fault);
  if (bad?.fault && (isSeen || found.isCertain)) wrong(trial, bad.page, bad.fault);
  const most = pages
    .filter(({ fault }) => !fault)
    .toSorted((a, b) => b.page.items.length - a.page.items.length)[0];
  if (!bad && isSeen) totals(trial, whole, pages);
  if (!bad && isSeen && most) await turnedWith(trial, most);
}

/** Whether what is called like a number or a time of the items, such as `date`, is a bound of it. */
function isBound(found: Filter, pages: readonly Filtered[], whole: Whole): boolean {
  const [{ property, relation } = { property: "", relation: "is" }] = found.meanings;
  if (found.isCertain || relation !== "is") return false;
  return (["at least", "at most"] as const).some((other) => {
    const bound: Filter = { ...found, meanings: [{ property, relation: other }] };
    const isOrdered = pages.some(({ value, page }) =>
      page.items.some((item) => judged(item, value, bound) === "in"),
    );
    return (
      isOrdered &&
      pages.every(
        ({ page, value }) =>
          !faultOf(page, whole, { judge: (item) => judged(item, value, bound), named: "" }),
      )
    );
  });
}

interface Asking {
  readonly filter: Filter;
  readonly whole: Whole;
  readonly value: unknown;
}

async function filtered(trial: Trial, { filter: one, whole, value }: Asking): Promise<Filtered | undefined> {
  const changes = [...whole.sizes, [one.parameter, one.given(value)] as const];
  const page = await askPage(trial, changes, `the list with ${one.name} = ${textOf(value)}`);
  return (
    page && {
      filter: one,
      page,
      value,
      fault: faultOf(page, whole, {
        judge: (item) => judged(item, value, one),
        named: `${one.name} ${textOf(value)}`,
      }),
    }
  );
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(" and ") : String(value);
}

interface Judging {
  readonly judge: (item: unknown) => Judgement;
  readonly named: string;
}

/** Others than those that it names, or less than all of them. */
function faultOf(page: Page, whole: Whole, { judge, named }: Judging): Filtered["fault"] {
  const other = page.items.find((item) => judge(item) === "out");
  if (other !== undefined) return { expected: `only items with ${named}`, got: shownText(other) };
  if (!whole.isAll)
    return page.items.length > 0 ? undefined : { expected: `the items with ${named}`, got: "none" };
  const known = new Set(page.items.map(keyOf));
  const missing = whole.items.find((item) => judge(item) === "in" && !known.has(keyOf(item)));
  return missing === undefined
    ? undefined
    : { expected: `all items with ${named}, also ${shownText(missing)}`, got: `${page.items.length} others` };
}

function wrong(
  trial: Trial,
  page: Page,
  { expected, got }: { readonly expected: string; readonly got: string },
): void {
  trial.session.report(page.step, { check: "filters", cause: trial.step.subject, expected, got });
}

/** A list that says rightly how long it is says so when it is filtered, too. */
function totals(trial: Trial, whole: Whole, pages: readonly Filtered[]): void {
  const right = whole.counts.filter(([, count]) => whole.isAll && count === whole.items.length);
  const names = right.map(([name]) => name);
  for (const { page, filter: one, value } of pages) {
    const bad = countsIn(page).find(([name, count]) => names.includes(name) && count !== page.items.length);
    const named = `${one.name} ${textOf(value)}`;
    if (bad)
      return wrong(trial, page, {
        expected: `${bad[0]} ${page.items.length} with ${named}`,
        got: String(bad[1]),
      });
  }
}

const mostPages = 6;

/** The next pages of a filtered list are filtered, too. */
async function turnedWith(trial: Trial, { filter: one, page: whole, value }: Filtered): Promise<void> {
  const size = queryNamed(trial.base.draft.operation, sizeNames);
  const amount = Math.max(1, Math.min(2, whole.items.length - 1));
  if (!size || whole.items.length < 2) return;
  let pages = 0;
  const isNumbered = [pageNames, offsetNames].some((names) => queryNamed(trial.base.draft.operation, names));
  for await (const page of turned(trial, { size, amount, kept: [[one.parameter, one.given(value)]] })) {
    const other = page.items.find((item) => judged(item, value, one) === "out");
    if (other !== undefined) {
      const expected = `only items with ${one.name} ${textOf(value)}, on every page`;
      return wrong(trial, page, { expected, got: shownText(other) });
    }
    if (pages === 0 && isNumbered && page.items.length < amount) {
      const expected = `a first page of ${amount} of the ${whole.items.length} with ${one.name} ${textOf(value)}`;
      return wrong(trial, page, { expected, got: `${page.items.length} items` });
    }
    if (++pages >= mostPages || page.items.length === 0) return;
  }
}

const mostPairs = 4;

/** What two filters keep has both, if each does right alone. */
export async function together(trial: Trial): Promise<void> {
  const { session, base } = trial;
  const whole = await wholeOf(trial);
  const filters = filtersOf(session.schemas, base.draft.operation);
  if (!whole) return;
  const asked = filters.slice(0, 6).flatMap((one) =>
    valuesFor(whole.items, one)
      .slice(0, 2)
      .map((value) => ({ filter: one, whole, value })),
  );
  const right: Filtered[] = [];
  for (const one of asked) {
    const found = await filtered(trial, one);
    if (found && !found.fault && found.page.items.length < whole.items.length) right.push(found);
  }
  const pairs = right.flatMap((one, index) =>
    right.slice(index + 1).flatMap((other) => (one.filter === other.filter ? [] : [[one, other] as const])),
  );
  for (const [one, other] of pairs.slice(0, mostPairs)) if (await hold(trial, { one, other, whole })) return;
}

interface Pair {
  readonly one: Filtered;
  readonly other: Filtered;
  readonly whole: Whole;
}

async function hold(trial: Trial, { one, other, whole }: Pair): Promise<boolean> {
  const named = [one, other].map(({ filter: { name }, value }) => `${name} ${textOf(value)}`).join(" and ");
  const given = [one, other].map(
    ({ filter: { parameter, given: as }, value }) => [parameter, as(value)] as const,
  );
  const values = given.map(([, value]) => value);
  const isOne = one.filter.parameter === other.filter.parameter;
  const both = isOne
    ? [[one.filter.parameter, { ...asObject(values[0]), ...asObject(values[1]) }] as const]
    : given;
  const page = await askPage(trial, [...whole.sizes, ...both], `the list with ${named}`);
  const judge = (item: unknown): Judgement => {
    const all = [one, other].map(({ filter: each, value }) => judged(item, value, each));
    if (all.includes("out")) return "out";
    return all.every((each) => each === "in") ? "in" : "either";
  };
  const fault = page && faultOf(page, whole, { judge, named });
  if (!page || !fault || (!whole.isAll && page.items.length === 0)) return false; // nothing may have both
  wrong(trial, page, fault);
  return true;
}
