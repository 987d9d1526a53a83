/** The examples are consistent: an id is the same record in each of them, and times and pages agree. */
import { expect, it } from "vitest";
import { type Parameter, example, follow, operations } from "./document.ts";
import {
  type Shown,
  exchanges,
  isRecord,
  pages,
  pathParameters,
  requestExamples,
  shown,
  texts,
  textsIn,
} from "./story.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const date = /^\d{4}-\d\d-\d\dT/;

it("shows whom it names", () => {
  const known = new Set(shown.map(({ value }) => value.id));
  expect(texts.filter(({ text }) => uuid.test(text) && !known.has(text))).toEqual([]);
});

it("has a record for the example of each path parameter", () => {
  const ids = new Set(shown.map(({ value }) => value.id));
  expect(pathParameters.filter((parameter) => !ids.has(parameter.example))).toEqual([]);
});

it("links to reserved hosts only", () => {
  const links = texts.filter(({ text }) => /^https?:/.test(text));
  expect(
    links.filter(({ text }) => !/(?:^|\.)example\.(?:com|net|org)$/.test(new URL(text).hostname)),
  ).toEqual([]);
});

/** What no event changes: text and lists, but not the time of the last change. */
function lasting({ value }: Shown): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value).filter(
    ([name, field]) =>
      Array.isArray(field) || (typeof field === "string" && (name === "created_at" || !date.test(field))),
  );
  return Object.fromEntries(entries);
}

it("shows a record with the same texts, lists and time of creation wherever it stands", () => {
  const first = new Map<string, Shown>();
  const wrong = shown.flatMap((record) => {
    const key = `${record.kind} ${String(record.value.id)}`;
    const known = first.get(key) ?? record;
    first.set(key, known);
    const [before, now] = [lasting(known), lasting(record)];
    return Object.keys(now)
      .filter((name) => name in before && JSON.stringify(before[name]) !== JSON.stringify(now[name]))
      .map((name) => `${key}: ${name} in ${record.example} is not as in ${known.example}`);
  });
  expect(wrong).toEqual([]);
});

it("changes nothing before it was created", () => {
  const wrong = shown.filter(({ value: { created_at: created, updated_at: updated } }) => {
    return typeof created === "string" && typeof updated === "string" && created > updated;
  });
  expect(wrong).toEqual([]);
});

it("answers with the texts that were sent", () => {
  const answered = texts
    .filter(({ example: name }) => !requestExamples.includes(name))
    .map(({ text }) => text);
  const sent = requestExamples.flatMap((name) => textsIn(example(name)).map((text) => ({ name, text })));
  expect(sent.filter(({ text }) => !answered.includes(text))).toEqual([]);
});

/** Whether the answer repeats the values that were sent, in the fields that it has. */
function repeats(answer: unknown, sent: unknown): boolean {
  if (!isRecord(answer) || !isRecord(sent)) return JSON.stringify(answer) === JSON.stringify(sent);
  return Object.entries(sent).every(([name, value]) => !(name in answer) || repeats(answer[name], value));
}

it("has a response for each example request", () => {
  const alone = exchanges.filter(({ sent, answers }) => !answers.some((answer) => repeats(answer, sent)));
  expect(alone.map(({ name }) => name)).toEqual([]);
});

it("has an example of a page for each list", () => {
  const lists = operations.filter((operation) => operation["x-pagination"]);
  const shownLists = new Set(pages.map(({ operation }) => operation.operationId));
  expect(lists.map(({ operationId }) => operationId).filter((id) => !shownLists.has(id))).toEqual([]);
});

it.each(pages)("agrees with its pagination_info: $name", ({ items, info }) => {
  const { total_count, per_page, current_page } = info;
  const total_pages = Math.ceil(total_count / per_page);
  const is_last_page = current_page >= total_pages;
  const want = {
    total_count,
    per_page,
    total_pages,
    current_page,
    next_page: is_last_page ? null : current_page + 1,
    prev_page: current_page === 1 ? null : current_page - 1,
    is_first_page: current_page === 1,
    is_last_page,
    is_out_of_range: current_page > Math.max(total_pages, 1),
  };
  const left = Math.max(total_count - (current_page - 1) * per_page, 0);
  expect({ items: items.length, info }).toMatchObject({ items: Math.min(left, per_page), info: want });
});

const latestFirst = pages.filter(({ operation }) =>
  (operation.parameters ?? []).some((reference) => {
    const { name, schema } = follow<Parameter>(reference);
    return name === "sort_direction" && "default" in schema && schema.default === "desc";
  }),
);

it.each(latestFirst)("puts the latest first: $name", ({ items }) => {
  const dates = items.flatMap((item) => (isRecord(item) ? [String(item.created_at)] : []));
  expect(dates).toEqual(dates.toSorted().toReversed());
});
