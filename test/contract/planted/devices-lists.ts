/** Lists of the fleet: devices by cursor, with Link; readings by page. */
import { asArray, asObject, asString } from "../../../scripts/core/json.ts";
import { type Filled, type Item, type Reply, json } from "./messages.ts";

type Flaws = ReadonlySet<string>;

export function devicesPage({ given, query }: Filled, items: readonly Item[], flaws: Flaws): Reply {
  const filter = asObject(given.filter);
  const wanted = given.capabilities === undefined ? undefined : asArray(given.capabilities);
  const tests: ((item: Item) => boolean)[] = [
    ({ state }) => filter.state === undefined || flaws.has("no filter state") || state === filter.state,
    ({ kind }) => filter.kind === undefined || flaws.has("no filter kind") || kind === filter.kind,
    ({ capabilities }) =>
      wanted === undefined ||
      flaws.has("no filter capabilities") ||
      wanted.some((one) => asArray(capabilities).includes(one)),
    ({ battery }) =>
      given.minBattery === undefined ||
      flaws.has("no minBattery") ||
      (flaws.has("more than minBattery")
        ? Number(battery) > Number(given.minBattery)
        : Number(battery) >= Number(given.minBattery)),
    ({ battery }) =>
      given.maxBattery === undefined ||
      (flaws.has("maxBattery as min")
        ? Number(battery) >= Number(given.maxBattery)
        : Number(battery) <= Number(given.maxBattery)),
    ({ installedOn }) =>
      given.installedAfter === undefined ||
      flaws.has("no installedAfter") ||
      asString(installedOn) > asString(given.installedAfter),
  ];
  const found = items.filter((item) =>
    flaws.has("last filter wins") ? lastOf(given, tests, item) : tests.every((test) => test(item)),
  );
  const all = ordered(found, asString(given.sort), flaws);
  const start = startOf(asString(given.cursor), flaws);
  const size = flaws.has("limit ignored")
    ? 100
    : Number(given.limit ?? (flaws.has("default of 50") ? 50 : 10));
  const from = start === 0 ? 0 : start + (flaws.has("skips one") ? 1 : flaws.has("repeats one") ? -1 : 0);
  const page = all.slice(from, from + size + (flaws.has("one more") ? 1 : 0));
  const next = new URLSearchParams(query);
  next.delete("appKey");
  next.set("cursor", Buffer.from(String(from + size)).toString("base64url"));
  const isLast = flaws.has("always next") ? page.length === 0 : from + size >= all.length;
  const total = flaws.has("total of page")
    ? page.length
    : flaws.has("total of all")
      ? items.length
      : all.length;
  return json(200, flaws.has("wrapped") ? { items: page } : page, {
    ...(!isLast && !flaws.has("no Link") && { link: `</devices?${next.toString()}>; rel="next"` }),
    ...(!flaws.has("no total") && { "x-total-count": flaws.has("total in words") ? "many" : String(total) }),
  });
}

function lastOf(given: Filled["given"], tests: readonly ((item: Item) => boolean)[], item: Item): boolean {
  const names = ["filter", "filter", "capabilities", "minBattery", "maxBattery", "installedAfter"];
  const last = names.findLastIndex((name) => given[name] !== undefined);
  return tests[last]?.(item) ?? true;
}

function startOf(cursor: string, flaws: Flaws): number {
  return cursor === "" || flaws.has("cursor ignored")
    ? 0
    : Number(Buffer.from(cursor, "base64url").toString());
}

function ordered(items: readonly Item[], sort: string, flaws: Flaws): readonly Item[] {
  if (sort === "" || flaws.has("sort ignored")) return items;
  const name = sort.replace(/^-/, "");
  if (flaws.has("sorts by name only") && name !== "name") return items;
  const isNumber = name === "battery" && !flaws.has("battery in words");
  const up = items.toSorted((a, b) =>
    isNumber ? Number(a[name] ?? -1) - Number(b[name] ?? -1) : compare(asText(a[name]), asText(b[name])),
  );
  return sort.startsWith("-") && !flaws.has("minus ignored") ? up.toReversed() : up;
}

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function readingsPage({ given }: Pick<Filled, "given">, items: readonly Item[], flaws: Flaws): Reply {
  const { from, to, metric } = given;
  const found = items.filter(
    (item) =>
      (metric === undefined || flaws.has("no metric") || item.metric === metric) &&
      (from === undefined || flaws.has("no from") || taken(item) >= Date.parse(asString(from))) &&
      (to === undefined ||
        flaws.has("no to") ||
        (flaws.has("to is from")
          ? taken(item) >= Date.parse(asString(to))
          : taken(item) <= Date.parse(asString(to)))),
  );
  const by = asString(given.sortBy);
  const sorted =
    by === "" || flaws.has("no sortBy")
      ? found
      : found.toSorted((a, b) => (by === "value" ? Number(a.value) - Number(b.value) : taken(a) - taken(b)));
  const all =
    given.direction === "desc" && by !== "" && !flaws.has("no direction") ? sorted.toReversed() : sorted;
  const size = flaws.has("pageSize ignored") ? 4 : Number(given.pageSize ?? 4);
  const number = flaws.has("page ignored") ? 1 : Number(given.page ?? 1);
  const start = (number - (flaws.has("page from 0") ? 0 : 1)) * size;
  const data = all.slice(start, start + size);
  const hasMore = flaws.has("always more")
    ? true
    : flaws.has("never more")
      ? false
      : start + size < all.length;
  const totalItems = flaws.has("totalItems of page") ? data.length : all.length;
  return json(200, {
    data,
    page: { number: flaws.has("number of first") ? 1 : number, size, totalItems, hasMore },
  });
}

function taken({ takenAt }: Item): number {
  return Date.parse(asString(takenAt));
}
