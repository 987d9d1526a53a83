/** Lists of the guest house: filtered, in order, and by cursor. */
import { asString } from "../../../scripts/core/json.ts";
import { type Filled, type Item, type Reply, json } from "./messages.ts";

type Flaws = ReadonlySet<string>;

export function shown(item: Item, flaws: Flaws): Item {
  if (flaws.has("shows door code")) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== "doorCode"));
}

export function listed(call: Filled, items: readonly Item[], flaws: Flaws): Reply {
  return call.route === "/rooms" ? rooms(call, items, flaws) : stays(call, items, flaws);
}

function rooms({ given }: Filled, items: readonly Item[], flaws: Flaws): Reply {
  const size = flaws.has("no limit")
    ? 1_000
    : Number(given.limit ?? (flaws.has("no default limit") ? 1_000 : 5));
  const [start, site] = cursorOf(asString(given.after), flaws);
  const sites = (given.site as readonly unknown[] | undefined) ?? site; // the schema says a list
  const hasSite = (one: Item) => {
    if (sites === undefined || flaws.has("no filter site")) return true;
    return flaws.has("first site") ? one.site === sites[0] : sites.includes(one.site);
  };
  const hasBeds = (one: Item) => {
    if (given.min_beds === undefined || flaws.has("no filter beds")) return true;
    const [own, least] = [Number(one.beds), Number(given.min_beds)];
    if (flaws.has("more beds")) return own > least;
    return flaws.has("same beds") ? own === least : own >= least;
  };
  const found = items.filter((one) =>
    flaws.has("either filter") && sites !== undefined && given.min_beds !== undefined
      ? hasSite(one) || hasBeds(one)
      : hasSite(one) && hasBeds(one),
  );
  const all = sorted(found, asString(given.sort), flaws);
  const from = Math.max(0, start + (start > 0 ? (flaws.has("overlap") ? -1 : flaws.has("gap") ? 1 : 0) : 0));
  const page = all.slice(from, from + size + (flaws.has("limit + 1") ? 1 : 0));
  const isLast = from + size >= all.length;
  const kept = flaws.has("cursor forgets") ? undefined : sites;
  const next = Buffer.from(JSON.stringify([from + size, kept ?? null])).toString("base64url");
  const isEnd = flaws.has("next too long") ? page.length === 0 : isLast;
  return json(200, {
    rooms: page.map((one) => shown(one, flaws)),
    next: flaws.has("never next") ? null : isEnd ? null : next,
  });
}

function cursorOf(text: string, flaws: Flaws): readonly [number, (readonly unknown[])?] {
  if (text === "" || flaws.has("no cursor")) return [0];
  const [start, site] = JSON.parse(Buffer.from(text, "base64url").toString()) as [number, unknown[] | null]; // ours
  return site === null ? [start] : [start, site];
}

function stays({ given }: Filled, items: readonly Item[], flaws: Flaws): Reply {
  const status = given.status as readonly unknown[] | undefined; // the schema says a list
  const found = items.filter(
    (one) =>
      (status === undefined || flaws.has("no filter status") || status.includes(one.status)) &&
      (given.from === undefined ||
        flaws.has("no filter from") ||
        (flaws.has("before")
          ? String(one.arrival) <= String(given.from)
          : String(one.arrival) >= String(given.from))),
  );
  return json(200, sorted(found, asString(given.sort), flaws));
}

function sorted(items: readonly Item[], sort: string, flaws: Flaws): readonly Item[] {
  if (sort === "" || flaws.has("no sort")) return items;
  const name = sort.replace(/^-/, "");
  const isText = name !== "beds" || flaws.has("beds as text");
  const up = items.toSorted((a, b) =>
    isText
      ? String(a[name]) < String(b[name])
        ? -1
        : String(a[name]) > String(b[name])
          ? 1
          : 0
      : Number(a[name]) - Number(b[name]),
  );
  return sort.startsWith("-") && !flaws.has("no descending") ? up.toReversed() : up;
}
