/** What a list does with words that are in none of its items, and with a parameter at its default. */
import { asObject } from "../core/json.ts";
import type { Operation, Parameter } from "../core/model.ts";
import { same } from "./checks.ts";
import { type Page, askPage } from "./list-page.ts";
import { directionNames, queryNamed, searchNames, sortNames } from "./list-parameters.ts";
import type { Trial } from "./reach.ts";
import { keyOf } from "./resources.ts";
import { shownText } from "./showing.ts";

const nonsense = "xqzvkwjyhb";

/** A list that is the same for any words does not search. */
export async function search(trial: Trial): Promise<void> {
  const words = queryNamed(trial.base.draft.operation, searchNames);
  const whole = words && (await askPage(trial, [], "the list"));
  const page =
    whole && (await askPage(trial, [[words, nonsense]], `the list with ${words.name} = ${nonsense}`));
  if (!words || !page || whole.items.length < 2 || !same(keysOf(page), keysOf(whole))) return;
  trial.session.report(page.step, {
    check: "filters",
    cause: words.name,
    expected: `no items, or others, for ${words.name} ${nonsense}`,
    got: `all ${whole.items.length}`,
  });
}

/** The parameters whose default is one of a few values, or a number. */
export function presets({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter(
    ({ in: place, required, schema }) =>
      place === "query" && !required && /^(?:string|number|boolean)$/.test(typeof asObject(schema).default),
  );
}

/** What is left out is its default (OpenAPI, Schema Object): the list is the same with it and without. */
export async function preset(trial: Trial, name: string): Promise<void> {
  const { operation } = trial.base.draft;
  const parameter = presets(operation).find((one) => one.name === name);
  if (!parameter) return;
  const by = directionNames.test(name) ? queryNamed(operation, sortNames) : undefined;
  const [first] = by && by !== parameter ? [asObject(by.schema).enum].flat() : [];
  const common = by && first !== undefined ? [[by, first] as const] : [];
  const given = [...common, [parameter, asObject(parameter.schema).default] as const];
  const pages: Page[] = [];
  for (const changes of [common, given, common, given]) {
    const page = await askPage(
      trial,
      changes,
      changes === given ? `${name} at its default` : `without ${name}`,
    );
    if (!page) return;
    pages.push(page);
  }
  const [without, with_, again, more] = pages.map(keysOf); // twice, as a list may move by itself
  const isStable = same(without, again) && same(with_, more);
  const [, page] = pages;
  if (!page || !isStable || same(without, with_)) return;
  trial.session.report(page.step, {
    check: "filters",
    cause: `default ${name}`,
    expected: `the same items as without ${name}: ${shownText(without)}`,
    got: shownText(with_),
  });
}

function keysOf({ items }: Page): readonly string[] {
  return items.map(keyOf);
}
