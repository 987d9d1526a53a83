/** The rooms and stays of the guest house, in memory. */
import { type Json, asObject, asString, isObject } from "../../../scripts/core/json.ts";
import { listed, shown } from "./bookings-lists.ts";
import { type Filled, type Item, type Reply, json } from "./messages.ts";

type Flaws = ReadonlySet<string>;
interface Kept {
  item: Item;
  version: number;
}
type Shelf = Map<string, Kept>;

export function createHouse(flaws: Flaws) {
  const shelves = new Map<string, Shelf>();
  const imports = new Map<string, Json>();
  let made = 0;
  const shelfAt = (path: string): Shelf => {
    const shelf = shelves.get(path) ?? new Map<string, Kept>();
    shelves.set(path, shelf);
    return shelf;
  };
  const nextId = () => `00000000-0000-4000-9000-${String(++made).padStart(12, "0")}`;
  const add = (path: string, body: Json): Item => {
    const id = flaws.has("own id") && typeof body.id === "string" ? body.id : nextId();
    const times = path === "/rooms" ? { createdAt: timeOf(made, flaws) } : {};
    const item: Item = { ...spoiled(body, flaws), id, ...times };
    shelfAt(path).set(id, { item, version: 1 });
    return item;
  };
  seed(add);

  return function answer(call: Filled): Reply {
    const { route, method, path } = call;
    if (route === "/photos" || route === "/messages") return { status: 204 };
    if (route === "/me") return json(200, flaws.has("no login") ? {} : { login: "frontdesk" });
    if (route === "/quotes")
      return json(200, {
        price: flaws.has("price as text") ? "12.50" : 12.5 * Number(call.given.nights ?? 1),
        nights: call.given.nights ?? 1,
      });
    if (route.startsWith("/imports")) return importing(call);
    const isItem = route.endsWith("}");
    const parent = isItem ? path.slice(0, path.lastIndexOf("/")) : path;
    const room = /^\/rooms\/([^/]+)\/stays/.exec(path)?.[1];
    if (room !== undefined && !shelfAt("/rooms").has(room) && !flaws.has("stays of no room"))
      return { status: 404 };
    const shelf = shelfAt(parent);
    if (isItem) return onItem(call, shelf);
    if (method === "get")
      return listed(
        call,
        [...shelf.values()].map(({ item }) => item),
        flaws,
      );
    const item = add(parent, {
      ...defaultsOf(route),
      ...asObject(flaws.has("own id") ? call.sent : call.taken),
    });
    if (flaws.has("forgets created")) shelf.delete(idOf(item));
    const headers = flaws.has("no Location")
      ? {}
      : { location: `${path}/${flaws.has("wrong Location") ? nextId() : idOf(item)}` };
    return json(flaws.has("200 created") ? 200 : 201, shown(item, flaws), headers);
  };

  function importing({ method, path, taken }: Filled): Reply {
    if (method === "get") {
      const found = imports.get(path.slice(path.lastIndexOf("/") + 1));
      return found
        ? json(200, { ...found, state: flaws.has("other state") ? "finished" : "done" })
        : { status: 404 };
    }
    const id = nextId();
    const rows = Array.isArray(taken) ? taken.length : 0;
    const body = { id, state: "running", rows: flaws.has("no rows") ? 0 : rows };
    if (!flaws.has("forgets import")) imports.set(id, body);
    return json(flaws.has("200 for 202") ? 200 : 202, body, {
      ...(flaws.has("no Location of import") ? {} : { location: `/imports/${id}` }),
      "retry-after": flaws.has("Retry-After in words") ? "soon" : "1",
    });
  }

  function onItem(call: Filled, shelf: Shelf): Reply {
    const id = call.path.slice(call.path.lastIndexOf("/") + 1);
    const kept = shelf.get(id) ?? elsewhere(call, id);
    if (!kept) return absent(call, shelf, id);
    if (call.method === "get") return got(call, kept);
    if (call.method === "delete") {
      if (flaws.has("keeps deleted")) return { status: 204 };
      shelf.delete(id);
      if (flaws.has("lists deleted")) shelf.set("ghost", kept);
      return flaws.has("200 deleted") ? json(200, {}) : { status: 204 };
    }
    const refusal = unmatched(call, kept);
    if (refusal !== undefined && !(refusal === 412 && flaws.has("412 but changes")))
      return { status: refusal };
    const next =
      call.method === "put" ? replaced(call, kept.item) : merged(kept.item, asObject(call.taken), flaws);
    const isForgotten = flaws.has(`forgets ${call.method}`);
    if (!isForgotten)
      kept.item = flaws.has("new createdAt")
        ? { ...next, createdAt: timeOf(kept.version + 30, flaws) }
        : next;
    if (!flaws.has("same ETag")) kept.version++;
    if (refusal !== undefined) return { status: refusal };
    return json(200, shown(next, flaws), flaws.has("no ETag of change") ? {} : { etag: etagOf(kept) });
  }

  function absent({ method, taken }: Filled, shelf: Shelf, id: string): Reply {
    if (flaws.has("500 unknown") && method === "get") return { status: 500 };
    if (flaws.has("null unknown") && method === "get") return json(200, null);
    if (flaws.has("204 unknown") && method === "delete") return { status: 204 };
    if (flaws.has("put creates") && method === "put") {
      const item = { ...asObject(taken), id, createdAt: timeOf(1, flaws) };
      shelf.set(id, { item, version: 1 });
      return json(200, shown(item, flaws), { etag: '"1"' });
    }
    return { status: 404 };
  }

  /** A stay of another room. */
  function elsewhere({ route }: Filled, id: string): Kept | undefined {
    if (!flaws.has("stay of any room") || !route.includes("stayId")) return undefined;
    return [...shelves]
      .flatMap(([path, shelf]) => (path.endsWith("/stays") ? [shelf.get(id)] : []))
      .find(Boolean);
  }

  function got({ headers, route }: Filled, kept: Kept): Reply {
    if (route !== "/rooms/{roomId}") return json(200, shown(kept.item, flaws));
    if (flaws.has("restless ETag")) kept.version++;
    const etag = etagOf(kept);
    if (headers["if-none-match"] === etag && !flaws.has("no 304")) return { status: 304, headers: { etag } };
    if (flaws.has("always 304") && headers["if-none-match"] !== undefined)
      return { status: 304, headers: { etag } };
    return json(200, shown(kept.item, flaws), flaws.has("no ETag") ? {} : { etag });
  }

  function unmatched({ headers }: Filled, kept: Kept): 412 | 428 | undefined {
    const match = headers["if-match"];
    if (match === undefined || match === "") return flaws.has("If-Match optional") ? undefined : 428;
    if (flaws.has("any If-Match")) return undefined;
    if (match.trim() === "*") return flaws.has("no star") ? 412 : undefined;
    return match.split(",").some((one) => one.trim() === etagOf(kept)) ? undefined : 412;
  }

  function replaced({ taken }: Filled, item: Item): Item {
    const own = { id: item.id, createdAt: item.createdAt };
    return { ...(flaws.has("put merges") ? item : {}), ...spoiled(asObject(taken), flaws), ...own };
  }
}

/** RFC 7396. */
function merged(item: Item, patch: Json, flaws: Flaws): Item {
  if (flaws.has("patch drops")) {
    const { id, createdAt, name, site, beds } = item;
    return { id, createdAt, name, site, beds, ...withoutNull(patch) };
  }
  const next: Record<string, unknown> = { ...item };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && flaws.has("null ignored")) continue;
    if (value === null) delete next[name];
    else if (flaws.has("appends tags") && Array.isArray(value) && Array.isArray(next[name]))
      next[name] = [...(next[name] as unknown[]), ...value]; // told by isArray
    else next[name] = isObject(value) ? { ...asObject(next[name]), ...value } : value;
  }
  if (flaws.has("patch resets") && patch.smoking === undefined && next.smoking === true) next.smoking = false;
  if (flaws.has("patch forgets beds")) next.beds = item.beds;
  if (flaws.has("patch drops false") && patch.smoking === false) next.smoking = item.smoking;
  return next;
}

function withoutNull(patch: Json): Json {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null));
}

function idOf(item: Item): string {
  return asString(item.id);
}

function etagOf({ item, version }: Kept): string {
  return `"${idOf(item).slice(-4)}-${version}"`;
}

function timeOf(count: number, flaws: Flaws): string {
  const local = `2026-03-01T08:${String(count % 60).padStart(2, "0")}:00`;
  return flaws.has("no time zone") ? local : `${local}Z`;
}

function defaultsOf(route: string): Json {
  return route.endsWith("stays") ? { status: "asked" } : {};
}

/** What servers do to values on their way to the database. */
function spoiled(body: Json, flaws: Flaws): Json {
  const next: Record<string, unknown> = { ...body };
  if (flaws.has("drops false") && next.smoking === false) delete next.smoking;
  if (flaws.has("drops zero") && next.floor === 0) delete next.floor;
  if (flaws.has("drops empty list") && Array.isArray(next.tags) && next.tags.length === 0) delete next.tags;
  if (flaws.has("drops notes")) delete next.notes;
  if (flaws.has("rounds") && typeof next.rate === "number") next.rate = Math.round(next.rate);
  if (flaws.has("trims") && typeof next.name === "string") next.name = next.name.trim();
  if (flaws.has("lower case") && typeof next.name === "string") next.name = next.name.toLowerCase();
  if (flaws.has("latin1") && typeof next.name === "string")
    next.name = Buffer.from(next.name, "latin1").toString("latin1");
  if (flaws.has("first tag") && Array.isArray(next.tags)) next.tags = next.tags.slice(0, 1);
  if (flaws.has("forgets phone") && isObject(next.contact)) next.contact = { email: next.contact.email };
  if (flaws.has("day before") && typeof next.arrival === "string")
    next.arrival = new Date(Date.parse(next.arrival) - 86_400_000).toISOString().slice(0, 10);
  if (flaws.has("status stays asked") && next.arrival !== undefined) next.status = "asked";
  return next;
}

function seed(add: (path: string, body: Json) => Item): void {
  for (let index = 0; index < 8; index++) {
    const room = add("/rooms", {
      name: `Room ${"dbhacgfe"[index]}`,
      site: ["hill", "lake", "town"][index % 3],
      beds: [2, 10, 1, 4, 12, 3, 2, 9][index],
      floor: index % 3,
      smoking: index % 2 === 0,
      contact: { email: `room${index}@house.example`, phone: "+4912345678" },
      tags: ["quiet", "view"],
    });
    if (index < 2) seedStays(add, `/rooms/${idOf(room)}/stays`);
  }
}

function seedStays(add: (path: string, body: Json) => Item, path: string): void {
  for (let index = 0; index < 5; index++)
    add(path, {
      guest: `Guest ${index}`,
      arrival: `2026-0${[5, 3, 8, 4, 6][index]}-1${index}`,
      nights: index + 1,
      status: ["asked", "firm", "gone"][index % 3],
    });
}
