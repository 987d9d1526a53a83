/** Resources in memory: collections with items, known by their paths. */
import { type Json, asObject, asString } from "../../../scripts/core/json.ts";
import { listed } from "./listed.ts";
import { type Filled, type Item, type Reply, json, resolved, shown } from "./messages.ts";

export function createStore(document: Json, flaws: ReadonlySet<string>) {
  const collections = new Map<string, Map<string, Item>>();
  const replies = new Map<string, Reply>();
  let made = 0;
  const of = (path: string) => {
    const own = collections.get(path) ?? new Map<string, Item>();
    collections.set(path, own);
    return own;
  };
  const add = (call: Filled, body: Json): Item => {
    made++;
    const one = { ...body, ...ownOf(document, call, { made, sent: asObject(call.sent), flaws }) };
    of(call.path).set(idOf(one), one);
    return one;
  };
  seed(document, (path, body) =>
    add(
      { ...emptyCall, path, route: path, operation: asObject(asObject(asObject(document.paths)[path]).post) },
      body,
    ),
  );

  const answer = (call: Filled): Reply => {
    const example = asObject(
      asObject(asObject(asObject(call.operation.responses)["200"]).content)["application/json"],
    ).example;
    if (example !== undefined) return json(200, flaws.has("down") ? { up: false } : example);
    const responses = Object.keys(asObject(call.operation.responses));
    if (call.method === "post" && responses.includes("204")) return { status: 204 };
    const isItem = call.route.endsWith("}");
    const parent = isItem ? call.path.slice(0, call.path.lastIndexOf("/")) : call.path;
    const grand = /^(.*)\/([^/]+)\/[^/]+$/.exec(parent);
    if (grand && !of(grand[1] ?? "").has(grand[2] ?? "")) return { status: 404 };
    const key = asString(call.headers["idempotency-key"]);
    if (!isItem) {
      if (call.method !== "post") return listed(call, document, { items: [...of(parent).values()], flaws });
      const known = key === "" ? undefined : replies.get(`${key} ${call.text}`);
      if (known) return known;
      const reply = created(call, add(call, asObject(call.taken)), document);
      if (flaws.has("forgets created")) of(parent).delete([...of(parent).keys()].at(-1) ?? "");
      replies.set(`${key} ${call.text}`, reply);
      return reply;
    }
    return onItem(call, { store: of(parent), document, flaws });
  };
  return { answer };

  function created(call: Filled, one: Item, whole: Json): Reply {
    const isLocated = JSON.stringify(
      asObject(asObject(call.operation.responses)["201"]).headers ?? {},
    ).includes("Location");
    const headers = isLocated && !flaws.has("location") ? { location: `${call.path}/${idOf(one)}` } : {};
    return wrapped(call, whole, {
      status: flaws.has("200 created") ? 200 : 201,
      headers,
      body: shown(one, flaws),
    });
  }
}

const emptyCall: Filled = {
  method: "POST",
  path: "",
  query: new URLSearchParams(),
  rawQuery: "",
  headers: {},
  text: "",
  ids: [],
  route: "",
  operation: {},
  shared: [],
  count: 0,
  given: {},
  taken: {},
  sent: {},
};

function idOf(item: Item): string {
  return String(item.id ?? item.code);
}

interface Making {
  readonly made: number;
  readonly sent: Json;
  readonly flaws: ReadonlySet<string>;
}

/** What only the server sets. */
function ownOf(document: Json, { route, path }: Filled, { made, sent, flaws }: Making): Item {
  const took = flaws.has("takes read-only") ? sent : {};
  const text = JSON.stringify(document.info);
  if (text.includes("Stock")) return { code: took.code ?? `a-${made}` };
  if (text.includes("Repairs")) return { id: took.id ?? made, made: "2026-01-02T03:04:05Z" };
  if (`${route}${path}`.includes("entries")) return { id: made };
  return {
    id: took.id ?? `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`,
    opened: flaws.has("bad date") ? "yesterday" : "2026-01-02T03:04:05Z",
  };
}

function seed(document: Json, add: (path: string, body: Json) => Item): void {
  const text = JSON.stringify(document.info);
  for (let index = 0; index < 7; index++) {
    if (text.includes("Repairs"))
      add("/orders", {
        title: `Order ${"bfadgec"[index]}`,
        state: ["new", "open", "done"][index % 3],
        price: (index * 7) % 5,
        device: { kind: "phone", imei: "123456789012345" },
      });
    if (text.includes("Stock"))
      add("/articles", {
        name: `Thing ${index}`,
        amount: index + 1,
        colour: ["red", "green", "blue"][index % 3],
        fragile: index % 2 === 0,
        weight: index + 0.5,
      });
    if (text.includes("Ledger"))
      add("/accounts", {
        holder: `Holder ${index}`,
        currency: ["EUR", "CHF", "USD"][index % 3],
        kind: "current",
      });
  }
}

/** Some documents have the body in `data`. */
function wrapped({ operation }: Filled, document: Json, { status, headers = {}, body }: Reply): Reply {
  const success = Object.entries(asObject(operation.responses)).find(([name]) => name.startsWith("2"));
  const content = asObject(asObject(success?.[1]).content);
  const schema = resolved(asObject(content["application/json"]).schema, document);
  return json(status, asObject(schema.properties).data === undefined ? body : { data: body }, headers);
}

interface Stored {
  readonly store: Map<string, Item>;
  readonly document: Json;
  readonly flaws: ReadonlySet<string>;
}

function onItem(call: Filled, { store, document, flaws }: Stored): Reply {
  const id = call.path.slice(call.path.lastIndexOf("/") + 1);
  const one = store.get(decodeURIComponent(id)) ?? (flaws.has("any id") ? [...store.values()][0] : undefined);
  if (!one) return { status: 404 };
  if (call.method === "delete") {
    if (!flaws.has("keeps deleted")) store.delete(idOf(one));
    return flaws.has("body after 204") ? json(200, {}) : { status: 204 };
  }
  const etag = `"${store.size}-${JSON.stringify(one).length}-${hash(JSON.stringify(one))}"`;
  if (call.method === "get")
    return wrapped(call, document, {
      status: 200,
      body: shown(flaws.has("other item") ? ([...store.values()][0] ?? one) : one, flaws),
      headers: flaws.has("no etag") ? {} : { etag: flaws.has("same etag") ? '"1"' : etag },
    });
  const match = call.headers["if-match"];
  if (match !== undefined && match !== etag && match !== '"1"' && !flaws.has("if-match"))
    return { status: 412 };
  const own = { id: one.id, code: one.code, made: one.made, opened: one.opened };
  const kept = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const body = asObject(call.taken);
  const next: Item =
    call.method === "put" || flaws.has("patch replaces")
      ? {
          ...(call.method === "patch" && {
            title: one.title,
            device: one.device,
            holder: one.holder,
            currency: one.currency,
            kind: one.kind,
          }),
          ...body,
          ...kept,
        }
      : { ...one, ...body };
  const stored = changed(one, next, flaws);
  if (!flaws.has(`forgets ${call.method}`)) store.set(idOf(one), stored);
  return wrapped(call, document, { status: 200, body: shown(stored, flaws) });
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

function changed(one: Item, next: Item, flaws: ReadonlySet<string>): Item {
  if (flaws.has("forgets price")) return { ...next, price: one.price };
  if (flaws.has("cuts title") && typeof next.title === "string")
    return { ...next, title: next.title.slice(0, 3) };
  return flaws.has("forgets amount") ? { ...next, amount: one.amount } : next;
}
