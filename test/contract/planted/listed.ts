/** Lists of resources: filtered, in order, and by page. */
import { type Json, asString } from "../../../scripts/core/json.ts";
import { type Filled, type Item, type Reply, json, shown } from "./messages.ts";

interface Listing {
  readonly items: readonly Item[];
  readonly flaws: ReadonlySet<string>;
}

export function listed(call: Filled, document: Json, { items, flaws }: Listing): Reply {
  const { given } = call;
  const filtered = items.filter((one) =>
    ["state", "colour", "fragile", "currency"].every(
      (name) => flaws.has(`no filter ${name}`) || given[name] === undefined || one[name] === given[name],
    ),
  );
  const sorted =
    given.sort === undefined || flaws.has("no sort")
      ? filtered
      : inOrder(filtered, String(given.sort), flaws);
  const size = Number(
    given.limit ??
      given.page_size ??
      (given.cursor === undefined && !("cursor" in given) && !("limit" in given)
        ? 1_000
        : "limit" in given && "offset" in given
          ? 20
          : 10),
  );
  const start = startOf(given, size, flaws);
  const page = sorted
    .slice(start, flaws.has("no limit") ? undefined : start + size + (flaws.has("limit + 1") ? 1 : 0))
    .map((one) => shown(one, flaws));
  const next = start + size < sorted.length ? Buffer.from(String(start + size)).toString("base64url") : null;
  const text = JSON.stringify(document.info);
  if (text.includes("Repairs"))
    return json(200, {
      items: page,
      total: flaws.has("total") ? page.length + 1 : flaws.has("page total") ? page.length : sorted.length,
    });
  if (text.includes("Stock"))
    return json(
      200,
      page,
      flaws.has("no X-Total") ? {} : { "x-total": flaws.has("bad X-Total") ? "many" : String(sorted.length) },
    );
  return json(200, {
    data: page,
    ...(call.route.endsWith("entries")
      ? {}
      : { next_cursor: flaws.has("endless") ? Buffer.from("0").toString("base64url") : next }),
  });
}

function startOf(given: Json, size: number, flaws: ReadonlySet<string>): number {
  if (given.page !== undefined && !flaws.has("no page"))
    return (
      (Number(given.page) - 1) * size +
      (flaws.has("gap") ? Number(given.page) - 1 : 0) -
      (flaws.has("overlap") && Number(given.page) > 1 ? 1 : 0)
    );
  if (given.offset !== undefined && !flaws.has("no offset"))
    return Number(given.offset) + (flaws.has("offset + 1") ? 1 : 0);
  const cursor = asString(given.cursor);
  return cursor === "" || flaws.has("no cursor")
    ? 0
    : Number(Buffer.from(cursor, "base64url").toString()) || 0;
}

function inOrder(items: readonly Item[], sort: string, flaws: ReadonlySet<string>): readonly Item[] {
  const name = sort.replace(/^-/, "");
  const byName = items.toSorted((a, b) =>
    name === "price"
      ? Number(a.price ?? 0) - Number(b.price ?? 0)
      : String(a[name]) < String(b[name])
        ? -1
        : 1,
  );
  return sort.startsWith("-") && !flaws.has("no descending") ? byName.toReversed() : byName;
}
