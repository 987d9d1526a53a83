/** Pages hold at most what was asked for, follow each other, repeat nothing, and together are the list. */
import { asObject } from "../core/json.ts";
import type { Parameter } from "../core/model.ts";
import { same } from "./checks.ts";
import { type Page, askPage } from "./list-page.ts";
import { cursorNames, greatestOf, queryNamed, sizeNames } from "./list-parameters.ts";
import { countsIn, moreIn, numberIn } from "./page-notes.ts";
import { nextIn, turned } from "./page-turns.ts";
import type { Trial } from "./reach.ts";
import { keyOf } from "./resources.ts";
import { shownText } from "./showing.ts";

export async function pageSize(trial: Trial): Promise<void> {
  const size = queryNamed(trial.base.draft.operation, sizeNames);
  if (!size) return;
  for (const amount of [1, 2, 3]) {
    const page = await askPage(trial, [[size, amount]], `a page of ${amount}`);
    if (page && page.items.length > amount)
      return trial.session.report(page.step, {
        check: "page-size",
        cause: size.name,
        expected: `at most ${amount} items for ${size.name} = ${amount}`,
        got: String(page.items.length),
      });
  }
  const preset = asObject(size.schema).default;
  const page =
    typeof preset === "number" ? await askPage(trial, [], "a page of the default size") : undefined;
  if (page && page.items.length > Number(preset))
    trial.session.report(page.step, {
      check: "page-size",
      cause: `${size.name} default`,
      expected: `at most ${preset} items, the default of ${size.name}`,
      got: String(page.items.length),
    });
}

const mostItems = 24;

/** Pages of two: none repeats an item, each is full but the last, and together they are the list. */
export async function pages(trial: Trial): Promise<void> {
  const size = queryNamed(trial.base.draft.operation, sizeNames);
  if (!size) return;
  const greatest = greatestOf(trial.session.schemas, size);
  const amount = Math.max(2, Number(asObject(size.schema).minimum ?? 1));
  const asked = await askPage(trial, [[size, greatest]], "the whole list");
  if (!asked) return;
  const whole: Whole = { ...asked, isCut: await isCut(trial, asked, [size, greatest]) };
  const seen: unknown[] = [];
  let count = 0;
  for await (const page of turned(trial, { size, amount })) {
    const again = page.items.find((item) => seen.some((one) => same(one, item)));
    if (again !== undefined)
      return fault(trial, page, { cause: "repeats", expected: "no item of an earlier page", got: again });
    if (totalFault(trial, page, whole)) return;
    seen.push(...page.items);
    if (
      positionFault(trial, page, {
        isLast: !whole.isCut && seen.length >= whole.items.length,
        count: ++count,
      })
    )
      return;
    if (page.items.length === 0 || seen.length >= whole.items.length + amount || seen.length >= mostItems)
      break;
  }
  const expected = `pages of ${amount} that make up the list of ${whole.items.length}`;
  const isShort = seen.length < Math.min(whole.items.length, mostItems);
  const shown = seen.slice(0, whole.items.length).map(keyOf);
  const isOther = !same(shown, whole.items.slice(0, seen.length).map(keyOf)); // a read may change what it counts
  if (isShort || isOther) fault(trial, whole, { cause: "whole", expected, got: seen });
  if (whole.isCut) return;
  totals(trial, whole, greatest);
  await end(trial, whole, [size, greatest]);
}

interface Whole extends Page {
  /** Whether the server gives less than was asked for: its pages have a limit of its own. */
  readonly isCut: boolean;
}

/** The next page, of the size that the server gave, has others. */
async function isCut(trial: Trial, whole: Page, [size, greatest]: readonly [Parameter, number]) {
  const amount = whole.items.length;
  const isMore = moreIn(whole) === true || countsIn(whole).some(([, count]) => count > amount);
  if (amount === 0 || amount >= greatest || (!isMore && nextIn(whole, "") === undefined)) return false;
  const known = new Set(whole.items.map(keyOf));
  let turns = 0;
  for await (const page of turned(trial, { size, amount })) {
    if (page.items.some((item) => !known.has(keyOf(item)))) return true;
    if (++turns > 1) return false;
  }
  return false;
}

/** A page that is not full and names a next one all the same promises something that is not there. */
async function end(trial: Trial, whole: Page, [size, greatest]: readonly [Parameter, number]): Promise<void> {
  const cursor = queryNamed(trial.base.draft.operation, cursorNames);
  const next = cursor && nextIn(whole, cursor.name);
  if (!cursor || next === undefined || whole.items.length >= greatest) return;
  const page = await askPage(
    trial,
    [
      [size, greatest],
      [cursor, next],
    ],
    "the page after the last one",
  );
  if (page?.items.length === 0)
    fault(trial, whole, { cause: "end", expected: "no next page, as it is empty", got: next });
}

interface Fault {
  readonly cause: string;
  readonly expected: string;
  readonly got: unknown;
}

function fault({ session }: Trial, page: Page, { cause, expected, got }: Fault): void {
  session.report(page.step, { check: "pages", cause, expected, got: shownText(got) });
}

/** What a page says of itself: which it is, counted as the first one is, and whether there are more. */
function positionFault(
  trial: Trial,
  page: Page,
  { isLast, count }: { readonly isLast: boolean; readonly count: number },
): boolean {
  const more = moreIn(page);
  if (more !== undefined && more === isLast) {
    const expected = `${isLast ? "no more" : "more"} pages after it`;
    fault(trial, page, { cause: "more", expected, got: more });
    return true;
  }
  const number = numberIn(page);
  if (count !== 2 || number !== 1 || isLast) return false;
  fault(trial, page, { cause: "number", expected: "the number of the second page", got: number });
  return true;
}

/** Each page says the same of how long the list is. */
function totalFault(trial: Trial, page: Page, whole: Page): boolean {
  const expected = new Map(countsIn(whole));
  const other = countsIn(page).find(([name, count]) => expected.has(name) && expected.get(name) !== count);
  if (!other) return false;
  const [name, got] = other;
  fault(trial, page, {
    cause: `total ${name}`,
    expected: `${name} ${expected.get(name)}, as on the other pages`,
    got,
  });
  return true;
}

/** A number that says how long the list is. */
function totals(trial: Trial, whole: Page, greatest: number): void {
  const counts = countsIn(whole);
  if (whole.items.length >= greatest) return;
  for (const [name, count] of counts)
    if (count !== whole.items.length)
      return fault(trial, whole, {
        cause: `total ${name}`,
        expected: `${name} ${whole.items.length}`,
        got: count,
      });
}
