/** The courses of the school, in memory. */
import { type Json, asObject, asString } from "../../../scripts/core/json.ts";
import { type Filled, type Item, type Reply, json } from "./messages.ts";

type Traits = ReadonlySet<string>;

interface Kept {
  item: Item;
  /** The title that lists show. */
  listed: unknown;
  views: number;
  /** Lists that are asked for before it is in them. */
  delay: number;
}

export function createCourses(traits: Traits): (call: Filled) => Reply {
  const courses = new Map<number, Kept>();
  const keys = new Map<string, Reply>();
  const gone = new Set<number>();
  let made = 0;
  let clock = 0;
  for (let index = 0; index < 8; index++) seed(index);

  return (call) => {
    if (call.route === "/courses") return call.method === "get" ? list(call) : add(call);
    const id = Number(call.ids[0]);
    const kept = courses.get(id);
    if (!kept) return missing(call, id);
    if (call.method === "get") return shown(kept);
    if (call.method === "delete") return remove(id);
    const { taken } = call;
    const own = call.method === "put" ? replaced(kept, asObject(taken)) : changed(kept, asObject(taken));
    if (own.title !== kept.item.title && isTaken(own.title)) return { status: 409 };
    kept.item = { ...own, updatedAt: timeOf(++clock) };
    if (!traits.has("list shows old")) kept.listed = own.title;
    return json(200, whole(kept));
  };

  function seed(index: number): void {
    create({
      title: `Course ${"hcafbgde"[index]}`,
      seats: [12, 3, 30, 8, 20, 5, 16, 9][index],
      startsAt: `2026-0${[3, 1, 5, 7, 2, 6, 4, 8][index]}-11T18:30:00Z`,
      level: ["basic", "medium", "expert"][index % 3],
      online: index % 2 === 0,
      tags: ["art", "music"].slice(0, index % 3),
      teacher: { name: `T${index}`, email: "t@school.example" },
    }).delay = 0;
  }

  function create(body: Json): Kept {
    const id = traits.has("same id twice") && made > 8 && made % 2 === 0 ? made : ++made;
    if (traits.has("same id twice") && id === made && made % 2 === 0 && courses.has(id)) made++;
    const time = timeOf(++clock);
    const item: Item = { ...stored(body), id, createdAt: time, updatedAt: time };
    const kept = { item, listed: item.title, views: 0, delay: traits.has("lists later") ? 2 : 0 };
    courses.set(id, kept);
    return kept;
  }

  function stored(body: Json): Json {
    const next: Record<string, unknown> = { ...body };
    if (traits.has("fills defaults")) {
      next.level ??= "basic";
      next.online ??= false;
    }
    if (traits.has("wrong default")) next.level ??= "medium";
    const isPlain = traits.has("ascii only");
    if (isPlain) next.title = asString(next.title).replaceAll(/[^\x20-\x7e]/g, "?");
    if (traits.has("trims")) next.title = asString(next.title).trim();
    if (traits.has("nested forgotten") && next.teacher !== undefined)
      next.teacher = { name: asObject(next.teacher).name };
    if (traits.has("time without zone"))
      next.startsAt = asString(next.startsAt).replace(/(?:Z|[+-]\d\d:\d\d)$/i, "Z");
    if (traits.has("times in UTC") && Number.isFinite(Date.parse(asString(next.startsAt))))
      next.startsAt = new Date(asString(next.startsAt)).toISOString();
    if (traits.has("tags sorted") && Array.isArray(next.tags)) next.tags = next.tags.toSorted();
    return next;
  }

  function isTaken(title: unknown): boolean {
    return traits.has("one title once") && [...courses.values()].some(({ item }) => item.title === title);
  }

  function add({ taken, headers }: Filled): Reply {
    const key = headers["idempotency-key"];
    const before = key === undefined ? undefined : keys.get(key);
    if (before && !traits.has("key ignored")) return before;
    const body = asObject(taken);
    if (isTaken(body.title)) return { status: 409 };
    const kept = create(body);
    const reply = json(201, whole(kept), { location: `/courses/${Number(kept.item.id)}` });
    if (key !== undefined) keys.set(key, reply);
    return reply;
  }

  function missing({ method, taken }: Filled, id: number): Reply {
    if (method === "put" && traits.has("put 404 makes"))
      courses.set(id, {
        item: { ...asObject(taken), id, createdAt: timeOf(1), updatedAt: timeOf(1) },
        listed: "",
        views: 0,
        delay: 0,
      });
    return { status: gone.has(id) && traits.has("410 for gone") ? 410 : 404 };
  }

  function shown(kept: Kept): Reply {
    kept.views++;
    if (traits.has("moves updatedAt on read")) kept.item = { ...kept.item, updatedAt: timeOf(++clock) };
    return json(200, whole(kept));
  }

  function whole({ item, views }: Kept): Item {
    const all = { ...item, ...(traits.has("counts views") && { views }) };
    if (!traits.has("leaves out nothing")) return all;
    return Object.fromEntries(
      Object.entries<unknown>(all).filter(
        ([, value]) => value !== false && !(Array.isArray(value) && value.length === 0),
      ),
    );
  }

  function remove(id: number): Reply {
    gone.add(id);
    courses.delete(id);
    if (traits.has("deletes all")) courses.clear();
    const [next] = courses.keys();
    if (traits.has("deletes next") && next !== undefined) courses.delete(next);
    return traits.has("204 as 200") ? json(200, {}) : { status: 204 };
  }

  function replaced({ item }: Kept, body: Json): Item {
    const { id, createdAt, updatedAt } = item;
    const teacher =
      traits.has("teacher merged") && body.teacher !== undefined
        ? { ...asObject(item.teacher), ...asObject(body.teacher) }
        : body.teacher;
    return { ...stored({ ...body, ...(teacher !== undefined && { teacher }) }), id, createdAt, updatedAt };
  }

  function changed({ item }: Kept, patch: Json): Item {
    const level = traits.has("patch resets level") && patch.level === undefined ? { level: "basic" } : {};
    return stored({ ...item, ...level, ...patch });
  }

  function list({ given }: Filled): Reply {
    const all = [...courses.values()]
      .filter((kept) => kept.delay-- <= 0)
      .map((kept) => ({ ...whole(kept), title: kept.listed }));
    const offset = Number(given.offset ?? (traits.has("offset default 1") ? 1 : 0));
    const size = Math.min(Number(given.limit ?? 6), traits.has("caps pages") ? 4 : 40);
    const cut = (items: readonly Item[]) => items.slice(offset, offset + size);
    const kept = (items: readonly Item[]) => items.filter((item) => isWanted(item, given));
    const ordered = (items: readonly Item[]) => inOrder(items, given);
    const found = kept(all);
    const items = traits.has("filters page")
      ? kept(cut(ordered(all)))
      : traits.has("sorts page")
        ? ordered(cut(found))
        : cut(ordered(found));
    if (traits.has("past end 500") && offset > found.length) return { status: 500 };
    const short = items.map(({ tags: _tags, teacher: _teacher, ...rest }) => rest);
    return json(200, {
      items: traits.has("short list") ? short : items,
      total: traits.has("total of filter none") ? all.length : found.length,
    });
  }

  function isWanted(item: Item, { q, level, online, maxSeats }: Json): boolean {
    const title = asString(item.title).toLowerCase();
    const words = asString(q).toLowerCase();
    const isFound = traits.has("q by start") ? title.startsWith(words) : title.includes(words);
    const own = asString(item.level ?? "basic");
    const isLevel = traits.has("level by start")
      ? own.startsWith(asString(level).slice(0, 0))
      : own === level;
    const seats = Number(item.seats);
    return (
      (q === undefined || traits.has("q ignored") || isFound) &&
      (level === undefined || isLevel) &&
      (online === undefined ||
        (online === false && traits.has("online false ignored")) ||
        (item.online ?? false) === online) &&
      (maxSeats === undefined ||
        (traits.has("maxSeats is less") ? seats < Number(maxSeats) : seats <= Number(maxSeats)))
    );
  }

  function inOrder(items: readonly Item[], { sort, order }: Json): readonly Item[] {
    const base = traits.has("newest first") && sort === undefined ? items.toReversed() : items;
    const by = asString(sort);
    const way = order ?? (traits.has("order default desc") ? "desc" : "asc");
    if (by === "") return base;
    const sorted = base.toSorted((a, b) =>
      by === "seats" ? Number(a.seats) - Number(b.seats) : compared(rankOf(a[by], by), rankOf(b[by], by)),
    );
    return way === "desc" ? sorted.toReversed() : sorted;
  }
}

function rankOf(value: unknown, by: string): string {
  return by === "startsAt" ? String(Date.parse(asString(value))).padStart(20, "0") : asString(value);
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function timeOf(count: number): string {
  return new Date(Date.UTC(2026, 2, 1) + count * 1000).toISOString();
}
