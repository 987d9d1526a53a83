/** The devices of the fleet, with their settings, readings and jobs, in memory. */
import { type Json, asArray, asObject, asString } from "../../../scripts/core/json.ts";
import { etagOf, shownDevice, stored, timeOf } from "./devices-items.ts";
import { devicesPage, readingsPage } from "./devices-lists.ts";
import { type Filled, type Item, type Reply, json } from "./messages.ts";

type Flaws = ReadonlySet<string>;
interface Kept {
  item: Item;
  version: number;
  readonly settings: Map<string, Item>;
  readonly readings: Map<number, Item>;
}

export function createFleet(flaws: Flaws) {
  const devices = new Map<string, Kept>();
  const jobs = new Map<string, Json>();
  let made = 0;
  let readingsMade = 0;
  const nextId = () => `00000000-0000-4000-a000-${String(++made).padStart(12, "0")}`;
  const add = (body: Json): Item => {
    const own = flaws.has("id of caller") && typeof body.id === "string" ? body.id : nextId();
    const time = timeOf(made);
    const item = { ...stored(body, flaws), id: own, createdAt: time, updatedAt: time };
    devices.set(own, { item, version: 1, settings: new Map(), readings: new Map() });
    return item;
  };
  const addReading = (kept: Kept, body: Json): Item => {
    const item = { ...body, id: ++readingsMade };
    kept.readings.set(item.id, item);
    return item;
  };
  seed();

  return function answer(call: Filled): Reply {
    const { route, method, ids } = call;
    if (route === "/health") return healthy();
    if (route === "/bulk/devices") return many(call);
    if (route === "/jobs/{jobId}") {
      const job = jobs.get(ids[0] ?? "");
      return job
        ? json(200, { ...job, ...(flaws.has("progress 101") && { progress: 101 }) })
        : { status: 404 };
    }
    if (route === "/devices") return method === "get" ? devicesPage(call, all(), flaws) : register(call);
    const kept = devices.get(ids[0] ?? "");
    if (!kept) return absent(call);
    if (route === "/devices/{deviceId}") return onDevice(call, kept);
    if (route.includes("/settings/")) return onSetting(call, kept);
    return route.endsWith("/firmware") ? upload() : onReadings(call, kept);
  };

  function all(): readonly Item[] {
    return [...devices.values()].map(({ item }) => shownDevice(item, flaws));
  }

  function healthy(): Reply {
    const headers = flaws.has("no Cache-Control") ? {} : { "cache-control": "no-store" };
    const type = flaws.has("health as json") ? "application/json" : "text/plain";
    return { status: 200, headers: { ...headers, "content-type": type }, body: "well" };
  }

  function register({ taken, sent }: Filled): Reply {
    const item = add(asObject(flaws.has("id of caller") ? sent : taken));
    const id = asString(item.id);
    const shown = shownDevice(item, flaws);
    if (flaws.has("forgets device")) devices.delete(id);
    const where = flaws.has("Location of another") ? nextId() : id;
    const headers = {
      ...(!flaws.has("no Location") && { location: `/devices/${where}` }),
      ...(!flaws.has("no ETag of new") && { etag: etagOf(item, 1) }),
    };
    return json(flaws.has("200 for 201") ? 200 : 201, shown, headers);
  }

  function many({ taken, given }: Filled): Reply {
    const isDry = given.dryRun === true && !flaws.has("dryRun ignored");
    const list = asArray(asObject(taken).devices);
    const own = flaws.has("bulk drops last") && list.length > 1 ? list.slice(0, -1) : list;
    const results = own.map((one, index) =>
      isDry
        ? { index, status: "checked" }
        : { index, status: flaws.has("bulk status") ? "ok" : "created", id: add(asObject(one)).id },
    );
    return json(200, { results: flaws.has("bulk says nothing") ? [] : results });
  }

  function absent({ method, route, taken }: Filled): Reply {
    if (flaws.has("500 for unknown")) return { status: 500 };
    if (flaws.has("200 for unknown") && method === "get" && route === "/devices/{deviceId}")
      return json(200, {});
    if (flaws.has("delete of nothing") && method === "delete") return { status: 204 };
    if (flaws.has("readings of nothing") && route.endsWith("/readings") && method === "get")
      return readingsPage({ given: {} }, [], flaws);
    return { status: flaws.has("400 for unknown") && taken === undefined ? 400 : 404 };
  }

  function onDevice(call: Filled, kept: Kept): Reply {
    const { method, headers, taken } = call;
    const id = asString(kept.item.id);
    if (method === "delete") {
      if (!flaws.has("keeps removed")) devices.delete(id);
      if (flaws.has("removes readings only")) devices.set(id, { ...kept, readings: new Map() });
      return { status: 204 };
    }
    if (method === "get") return got(call, kept);
    const match = headers["if-match"];
    const isStale = match !== undefined && match !== "*" && match !== etagOf(kept.item, kept.version);
    if (isStale && !flaws.has("If-Match ignored")) {
      if (flaws.has("412 after all")) changed(kept, asObject(taken));
      return { status: flaws.has("409 for 412") ? 409 : 412 };
    }
    const next = changed(kept, asObject(taken));
    return json(200, shownDevice(next, flaws), { etag: etagOf(next, kept.version) });
  }

  function got({ headers, given }: Filled, kept: Kept): Reply {
    if (flaws.has("counts reads")) kept.version++;
    const etag = etagOf(kept.item, kept.version);
    if (headers["if-none-match"] === etag && !flaws.has("never 304"))
      return { status: flaws.has("204 for 304") ? 204 : 304, headers: { etag } };
    if (headers["if-none-match"] !== undefined && flaws.has("304 for any"))
      return { status: 304, headers: { etag } };
    const item = shownDevice(kept.item, flaws);
    const some = flaws.has("fields drop id") && given.fields !== undefined ? { name: item.name } : item;
    return json(200, some, flaws.has("no ETag") ? {} : { etag });
  }

  function changed(kept: Kept, patch: Json): Item {
    const next: Record<string, unknown> = { ...kept.item };
    for (const [name, value] of Object.entries(stored(patch, flaws))) {
      if (value === null && flaws.has("null kept")) continue;
      if (value === null && name !== "notes") delete next[name];
      else if (!(flaws.has("state stays") && name === "state")) next[name] = value;
    }
    if (flaws.has("patch clears notes") && !("notes" in patch)) delete next.notes;
    if (flaws.has("patch clears critical") && !("critical" in patch)) next.critical = false;
    if (flaws.has("patch moves createdAt")) next.createdAt = timeOf(kept.version + 50);
    if (flaws.has("patch of another id")) next.id = nextId();
    if (flaws.has("adds capabilities") && Array.isArray(patch.capabilities))
      next.capabilities = [...new Set([...asArray(kept.item.capabilities), ...patch.capabilities])];
    if (!flaws.has("ETag stays")) kept.version++;
    if (!flaws.has("patch is lost")) kept.item = { ...next, updatedAt: timeOf(kept.version + 20) };
    return { ...next, updatedAt: timeOf(kept.version + 20) };
  }

  function onSetting({ method, ids, taken }: Filled, { settings }: Kept): Reply {
    const name = ids[1] ?? "";
    const old = settings.get(name);
    if (method === "put") {
      const value = { ...(flaws.has("setting merges") ? old : {}), ...asObject(taken) };
      if (!flaws.has("setting is lost"))
        settings.set(name, flaws.has("value as text") ? { ...value, value: String(value.value) } : value);
      if (flaws.has("404 for new setting") && !old) return { status: 404 };
      return json(
        old === undefined && !flaws.has("202 for new setting")
          ? 201
          : flaws.has("202 for new setting")
            ? 202
            : 200,
        value,
      );
    }
    if (!old) return { status: 404 };
    if (method === "get") return json(200, old);
    if (!flaws.has("keeps setting")) settings.delete(name);
    return flaws.has("200 for deleted setting") ? json(200, old) : { status: 204 };
  }

  function onReadings(call: Filled, kept: Kept): Reply {
    const { method, route, ids, taken, path } = call;
    if (route.endsWith("{readingId}")) {
      const id = Number(ids[1]);
      const found = flaws.has("reading of any device")
        ? [...devices.values()].map(({ readings }) => readings.get(id)).find(Boolean)
        : kept.readings.get(id);
      return found
        ? json(200, flaws.has("reading id as text") ? { ...found, id: String(id) } : found)
        : { status: 404 };
    }
    if (method === "get") return readingsPage(call, [...kept.readings.values()], flaws);
    const body = asObject(taken);
    const own = flaws.has("value rounded") ? { ...body, value: Math.round(Number(body.value)) } : body;
    const timed = flaws.has("time to the hour")
      ? { ...own, takenAt: `${asString(own.takenAt).slice(0, 13)}:00:00Z` }
      : own;
    const item = addReading(kept, flaws.has("no quality") ? { ...timed, quality: undefined } : timed);
    if (flaws.has("forgets reading")) kept.readings.delete(Number(item.id));
    return json(201, item, {
      location: flaws.has("Location without id") ? path : `${path}/${Number(item.id)}`,
    });
  }

  function upload(): Reply {
    const jobId = nextId();
    if (!flaws.has("forgets job")) jobs.set(jobId, { jobId, state: "queued", progress: 0 });
    const state = flaws.has("job state") ? "waiting" : "queued";
    return json(
      flaws.has("201 for 202") ? 201 : 202,
      { jobId, state },
      flaws.has("no Location of job") ? {} : { location: `/jobs/${jobId}` },
    );
  }

  function seed(): void {
    for (let index = 0; index < 7; index++) {
      const common = {
        name: `Unit ${"cafbgde"[index]}`,
        state: ["active", "idle", "retired"][index % 3],
        battery: [80, 5, 100, 33, 64, 9, 50][index],
        capabilities: [["gps", "wifi"], ["lora"], ["ble", "gps"]][index % 3],
        installedOn: `2025-0${index + 1}-1${index}`,
        critical: index % 2 === 0,
        position: { lat: 48 + index, lon: 11.5 },
        secretKey: "abcdefgh12",
      };
      const item = add(
        index % 2 === 0
          ? { ...common, kind: "sensor", unit: "celsius", interval: 60 }
          : { ...common, kind: "actuator", modes: ["open", "shut"], torque: 12.5 },
      );
      const kept = devices.get(asString(item.id));
      if (kept && index < 3) seedReadings(kept);
    }
  }

  function seedReadings(kept: Kept): void {
    for (let index = 0; index < 7; index++)
      addReading(kept, {
        metric: ["temperature", "humidity", "voltage"][index % 3],
        value: [21.5, 3, 100, -4, 7.25, 55, 12][index],
        takenAt: `2026-02-0${[3, 1, 5, 7, 2, 6, 4][index]}T10:00:00Z`,
        quality: index,
      });
    kept.settings.set("reportEvery", { value: 60, comment: "seconds", priority: 2 });
  }
}
