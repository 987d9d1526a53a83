/** Walks lists with `x-pagination`: pages must follow each other without gap or overlap, and end where they say. */
import { asArray, asObject } from "../core/json.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { same } from "./checks.ts";
import { bodyOf, isGood } from "./exchange.ts";
import type { Seen } from "./expressions.ts";
import { broken, relationsOf, seenOf, withItems } from "./relations.ts";
import type { Session, Step } from "./session.ts";
import { type Draft, write } from "./serialise.ts";

interface Pages {
  readonly page: Parameter;
  readonly size: Parameter;
  readonly items: string;
  /** Undefined if the body itself says what is next. */
  readonly info: string | undefined;
  readonly next: string;
}

/** @param base a valid request for the list */
export async function walk(session: Session, base: Draft, step: Omit<Step, "wire" | "title">): Promise<void> {
  const pages = pagesOf(base.operation);
  if (!pages) return;
  const whole = await page(session, { pages, base, step }, new Map([[pages.page, 1]]));
  if (!whole) return;
  for (const size of [1, 2, 3]) await compareBy(session, { pages, base, step, size, whole: whole.items });
  await past(session, { pages, base, step }, new Map([[pages.page, 1_000_000]]));
}

/** A page past the end. */
async function past(
  session: Session,
  walking: Walking,
  changes: ReadonlyMap<Parameter, unknown>,
): Promise<void> {
  const found = await page(session, walking, changes);
  if (found && found.items.length > 0)
    session.report(found.step, {
      check: "pages",
      cause: "past",
      expected: "no items on a page past the end",
      got: JSON.stringify(found.items).slice(0, 120),
    });
}

function pagesOf({ extensions, parameters }: Operation): Pages | undefined {
  const { page: number, size, items, info, next } = asObject(extensions["x-pagination"]);
  const named = (name: unknown) => parameters.find((parameter) => parameter.name === name);
  const [pageNo, perPage] = [named(number), named(size)];
  if (!pageNo || !perPage || asObject(pageNo.schema)["type"] === "string") return undefined; // a cursor has no number
  const position = info === undefined ? undefined : String(info);
  return { page: pageNo, size: perPage, items: String(items), info: position, next: String(next) };
}

interface Walking {
  readonly pages: Pages;
  readonly base: Draft;
  readonly step: Omit<Step, "wire" | "title">;
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
    title: "a page of the list",
  };
  const asked = await session.ask(full);
  if (!asked || !isGood(asked.answer)) return undefined;
  held(session, full, seenOf(draft, asked.answer));
  const body = asObject(bodyOf(asked.answer));
  const position = pages.info === undefined ? body : asObject(body[pages.info]);
  return { items: asArray(body[pages.items]), next: position[pages.next], step: full };
}

/** Checks the relations that the document declares within every response. */
function held(session: Session, step: Step, seen: Seen): void {
  const { api } = session.options;
  const scene = withItems(step.operation, new Map([["now", seen]]));
  for (const relation of relationsOf(api.conventions.relations, api)) {
    if (relation.before.length + relation.after.length > 0) continue;
    const finding = broken(relation, scene);
    if (finding) session.report(step, finding);
  }
}

const most = 8;

interface Sized extends Walking {
  readonly size: number;
  /** All items of the list. */
  readonly whole: readonly unknown[];
}

async function compareBy(session: Session, walking: Sized): Promise<void> {
  const { pages, size, whole } = walking;
  for (let number = 1; number <= most; number++) {
    const changes = new Map<Parameter, unknown>([
      [pages.page, number],
      [pages.size, size],
    ]);
    if ((number - 1) * size >= Math.max(1, whole.length)) return past(session, walking, changes);
    const found = await page(session, walking, changes);
    if (!found) return;
    const wrong = faultOf(found, walking, number);
    if (wrong) return session.report(found.step, { check: "pages", cause: "walk", ...wrong });
  }
}

function faultOf({ items, next }: Page, { pages, size, whole }: Sized, number: number) {
  const expected = whole.slice((number - 1) * size, number * size);
  const after = number * size < whole.length ? number + 1 : null;
  if (!same(items, expected)) {
    const [hoped, got = ""] = [expected, items].map((list) => JSON.stringify(list).slice(0, 160));
    return { expected: `the same items as in the whole list: ${hoped}`, got };
  }
  return next === after ? undefined : { expected: `${pages.next} ${after}`, got: String(next) };
}
