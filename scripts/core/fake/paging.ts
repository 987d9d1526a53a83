/**
 * Makes what a list says of its pages agree with the list: there is one page, or the page that was asked for is the last
 * one. The fields are known by name, as `x-pagination` is not in most documents.
 */
import { type Json, isObject } from "../json.ts";

export interface Asked {
  /** The request's query. */
  readonly query: URLSearchParams;
  /** Whether a value still fits its schema. What does not fit is left as it was. */
  readonly isValid: (value: unknown) => boolean;
  /** The property that names the next page, and the object that holds it, if the document says so. */
  readonly next?: readonly string[] | undefined;
}

/** @returns the value, with a list that is as long as it says */
export function paged(value: unknown, { query, isValid, next = [] }: Asked): unknown {
  const listed = limited(value, query, isValid);
  if (!isObject(listed)) return listed;
  const items = itemsOf(listed);
  const facts = items && factsOf(items, query);
  const changes = facts ? [[], ...holders(listed)].flatMap((path) => changesAt(listed, path, facts)) : [];
  if (next.length > 0) changes.push({ path: next, values: nothing });
  return changes.reduce<Json>(
    (body, { path, values }) => values.map((each) => changed(body, path, each)).find(isValid) ?? body,
    listed,
  );
}

/** What holds for the page that was asked for. */
interface Facts {
  readonly count: number;
  readonly total: number;
  readonly size: number | undefined;
  readonly page: number | undefined;
  readonly pages: number;
  readonly offset: number;
}

const sizes = new Set("perpage pagesize limit size take top maxresults count first".split(" "));
const pageNumbers = new Set("page pageno pagenumber currentpage pageindex".split(" "));
const offsets = new Set("offset skip start startindex".split(" "));

const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, "");

function numberIn(query: URLSearchParams, names: ReadonlySet<string>): number | undefined {
  for (const [name, text] of query)
    if (names.has(bare(name.replace(/^page\[(.+)\]$/, "$1"))) && /^\d{1,9}$/.test(text)) return Number(text);
  return undefined;
}

function factsOf({ length: count }: readonly unknown[], query: URLSearchParams): Facts {
  const size = numberIn(query, sizes);
  const page = numberIn(query, pageNumbers);
  const before = page !== undefined && page > 1 ? (page - 1) * (size ?? count) : 0;
  const offset = numberIn(query, offsets) ?? before;
  return { count, total: offset + count, size, page, pages: Math.max(1, page ?? 1), offset };
}

/** No more items than the request wants. */
function limited(value: unknown, query: URLSearchParams, isValid: Asked["isValid"]): unknown {
  const size = numberIn(query, sizes);
  const items = itemsOf(value);
  if (size === undefined || !items || items.length <= size) return value;
  const fewer = items.slice(0, size);
  const body = isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, part === items ? fewer : part]))
    : fewer;
  return isValid(body) ? body : value;
}

/** The list that a body consists of, or the only list in it. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const lists = isObject(value) ? Object.values(value).filter((part) => Array.isArray(part)) : [];
  return lists.length === 1 ? lists[0] : undefined;
}

/** The objects in a body that are likely to describe the page. */
function holders(body: Json): string[][] {
  const isHolder = /^(?:meta|metadata|paging|pagination|page|pageinfo|info|links|cursors?)$/;
  return Object.entries(body)
    .filter(([name, part]) => isObject(part) && isHolder.test(bare(name)))
    .map(([name]) => [name]);
}

interface Change {
  readonly path: readonly string[];
  /** What to try, in this order; undefined leaves the property out. */
  readonly values: readonly unknown[];
}

function changesAt(body: Json, path: readonly string[], facts: Facts): Change[] {
  const holder = path.length === 0 ? body : body[path[0] ?? ""];
  if (!isObject(holder)) return [];
  return Object.entries(holder).flatMap(([name, value]) => {
    const rule = rules.find(([names]) => names.test(bare(name)));
    const isPlain = value === null || typeof value !== "object";
    return rule && isPlain ? [{ path: [...path, name], values: rule[1](facts, value) }] : [];
  });
}

const nothing = [null, undefined, ""] as const;

type Rule = readonly [names: RegExp, values: (facts: Facts, value: unknown) => readonly unknown[]];

const text = (values: readonly number[]): readonly unknown[] => [...values, ...values.map(String)];

const rules: readonly Rule[] = [
  [
    /^(?:total|(?:total|all)(?:count|items|results|elements|records|rows|hits|size|entries))$/,
    ({ total }) => text([total]),
  ],
  [
    /^(?:count|itemcount|resultcount|numberofelements|returned|length)$/,
    ({ count, total }) => text([count, total]),
  ],
  [
    /^(?:perpage|pagesize|itemsperpage|limit|size|take)$/,
    ({ size, count }, value) => text([size ?? (Number(value) >= count ? Number(value) : count)]),
  ],
  [/^(?:page|pageno|pagenumber|currentpage)$/, ({ page }) => text([page ?? 1, 0])],
  [/^(?:pages|totalpages|pagecount|lastpage|numpages|numberofpages)$/, ({ pages }) => text([pages])],
  [/^(?:offset|skip)$/, ({ offset }) => text([offset])],
  [/^(?:hasmore|hasnext|hasnextpage|more|moreavailable|incomplete|truncated|istruncated)$/, () => [false]],
  [/^(?:haspreviouspage|hasprevious|hasprev)$/, ({ offset }) => [offset > 0]],
  [/^(?:islast|islastpage)$/, () => [true]],
  [/^(?:next|next(?:page|cursor|token|pagetoken|link|url|offset|href|uri))$/, () => nothing],
];

/** A copy in which one property has another value, or is not there. */
function changed(body: Json, [name = "", ...rest]: readonly string[], value: unknown): Json {
  if (rest.length > 0) {
    const inner = body[name];
    return isObject(inner) ? { ...body, [name]: changed(inner, rest, value) } : body;
  }
  if (value !== undefined) return Object.hasOwn(body, name) ? { ...body, [name]: value } : body;
  const { [name]: _left, ...others } = body;
  return others;
}
