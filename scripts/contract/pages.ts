/** Lists with `x-pagination`, walked: pages follow each other without gap or overlap, and end where they say. */
import { asArray, asObject } from "../core/json.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { same } from "./checks.ts";
import { bodyOf, isGood } from "./exchange.ts";
import type { Session, Step } from "./session.ts";
import { type Draft, write } from "./serialise.ts";

interface Pages {
  readonly page: Parameter;
  readonly size: Parameter;
  readonly items: string;
  readonly info: string;
  readonly next: string;
}

/** @param base a request for the list that breaks nothing */
export async function walk(session: Session, base: Draft, step: Omit<Step, "wire">): Promise<void> {
  const pages = pagesOf(base.operation);
  if (!pages) return;
  const whole = await page(session, { pages, base, step }, new Map([[pages.page, 1]]));
  if (!whole) return;
  for (const size of [1, 2, 3]) await compareBy(session, { pages, base, step, size, whole: whole.items });
  const far = await page(session, { pages, base, step }, new Map([[pages.page, 1_000_000]]));
  if (far && far.items.length > 0)
    session.report(far.step, {
      check: "pages",
      expected: "no items on a page past the end",
      got: JSON.stringify(far.items).slice(0, 120),
    });
}

function pagesOf({ extensions, parameters }: Operation): Pages | undefined {
  const { page: number, size, items, info, next } = asObject(extensions["x-pagination"]);
  const named = (name: unknown) => parameters.find((parameter) => parameter.name === name);
  const [pageNo, perPage] = [named(number), named(size)];
  if (!pageNo || !perPage) return undefined;
  return { page: pageNo, size: perPage, items: String(items), info: String(info), next: String(next) };
}

interface Walking {
  readonly pages: Pages;
  readonly base: Draft;
  readonly step: Omit<Step, "wire">;
}

interface Page {
  readonly items: readonly unknown[];
  readonly next: unknown;
  readonly step: Step;
}

async function page(
  session: Session,
  { pages, base, step }: Walking,
  changes: ReadonlyMap<Parameter, unknown>,
): Promise<Page | undefined> {
  const kept = [...base.values].filter(([{ in: place }]) => place !== "query");
  const draft = { ...base, values: new Map([...kept, ...changes]) };
  const full = {
    ...step,
    wire: write(session.options.api, draft, step.identity),
    says: "a page of the list",
  };
  const asked = await session.ask(full);
  if (!asked || !isGood(asked.answer)) return undefined;
  const body = asObject(bodyOf(asked.answer));
  return { items: asArray(body[pages.items]), next: asObject(body[pages.info])[pages.next], step: full };
}

const most = 8;

async function compareBy(
  session: Session,
  walking: Walking & { readonly size: number; readonly whole: readonly unknown[] },
): Promise<void> {
  const { pages, size, whole } = walking;
  for (let number = 1; number <= most; number++) {
    const found = await page(
      session,
      walking,
      new Map<Parameter, unknown>([
        [pages.page, number],
        [pages.size, size],
      ]),
    );
    if (!found) return;
    const expected = whole.slice((number - 1) * size, number * size);
    if (!same(found.items, expected)) {
      const texts = [expected, found.items].map((items) => JSON.stringify(items).slice(0, 160));
      session.report(found.step, {
        check: "pages",
        expected: `the ${size} items of the whole list that stand here: ${texts[0]}`,
        got: String(texts[1]),
      });
      return;
    }
    const next = number * size < whole.length ? number + 1 : null;
    if (found.next !== next) {
      session.report(found.step, {
        check: "pages",
        expected: `${pages.next} ${next}`,
        got: String(found.next),
      });
      return;
    }
    if (next === null) return;
  }
}
