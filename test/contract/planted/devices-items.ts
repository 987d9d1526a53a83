/** What the fleet keeps of a device, and what it shows. */
import { type Json, asObject, asString } from "../../../scripts/core/json.ts";
import type { Item } from "./messages.ts";

type Flaws = ReadonlySet<string>;

export function shownDevice(item: Item, flaws: Flaws): Item {
  if (flaws.has("shows secretKey")) return item;
  const { secretKey: _secret, ...shown } = item;
  if (flaws.has("battery as text")) return { ...shown, battery: String(shown.battery) };
  if (flaws.has("no updatedAt")) return { ...shown, updatedAt: undefined };
  return flaws.has("kind of all") ? { ...shown, kind: "device" } : shown;
}

export function stored(body: Json, flaws: Flaws): Json {
  const next: Record<string, unknown> = { ...body };
  if (flaws.has("forgets critical false") && next.critical === false) delete next.critical;
  if (flaws.has("battery 0 is none") && next.battery === 0) delete next.battery;
  if (flaws.has("upper case") && typeof next.name === "string") next.name = next.name.toUpperCase();
  if (flaws.has("cuts name") && typeof next.name === "string") next.name = next.name.slice(0, 20);
  if (flaws.has("forgets position")) delete next.position;
  if (flaws.has("swaps position") && next.position !== undefined) {
    const { lat, lon } = asObject(next.position);
    next.position = { lat: Math.max(-90, Math.min(90, Number(lon))), lon: Number(lat) };
  }
  if (flaws.has("one capability") && Array.isArray(next.capabilities))
    next.capabilities = next.capabilities.slice(0, 1);
  if (flaws.has("installed today") && next.installedOn !== undefined) next.installedOn = "2026-03-01";
  return next;
}

export function etagOf(item: Item, version: number): string {
  return `"v${version}-${asString(item.id).slice(-6)}"`;
}

export function timeOf(count: number): string {
  return `2026-03-02T09:${String(count % 60).padStart(2, "0")}:30.250Z`;
}
