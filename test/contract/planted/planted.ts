/** The documents of this folder, and runs of the engine against their servers. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Identity, Send } from "../../../scripts/contract/exchange.ts";
import { type Report, run } from "../../../scripts/contract/run.ts";
import { type Json, asObject } from "../../../scripts/core/json.ts";
import { withViews } from "../../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../../scripts/core/read-api.ts";
import { bookingsBugs } from "./bookings-bugs.ts";
import { desk, deskKey, session } from "./bookings-callers.ts";
import { createBookings } from "./bookings-service.ts";
import { type Bug, bugsOf } from "./bugs.ts";
import { coursesBugs } from "./courses-bugs.ts";
import { createSchool, schoolToken } from "./courses-service.ts";
import { devicesBugs } from "./devices-bugs.ts";
import { appKey, createDevices, reading, writing } from "./devices-service.ts";
import { type Service, createService } from "./service.ts";

export const names = ["repairs", "stock", "ledger", "bookings", "devices", "courses"] as const;
export type Name = (typeof names)[number];

function credentialsOf(token: string): ReadonlyMap<string, string> {
  return new Map([
    ["appKey", appKey],
    ["fleet", token],
  ]);
}

const callers: Readonly<Record<Name, readonly [Identity, ...Identity[]]>> = {
  repairs: [{ token: "staff-token-1", refused: [] }],
  stock: [
    {
      token: "",
      refused: [],
      credentials: new Map([
        ["key", "stock-key-0001"],
        ["clerk", "clara:pass word"],
      ]),
    },
  ],
  bookings: [
    {
      token: "",
      refused: [],
      credentials: new Map([
        ["key", deskKey],
        ["staff", desk],
        ["session", session],
      ]),
    },
  ],
  devices: [
    {
      token: writing,
      refused: [],
      credentials: credentialsOf(writing),
      scopes: ["fleet:read", "fleet:write"],
    },
    { token: reading, refused: [], credentials: credentialsOf(reading), scopes: ["fleet:read"] },
  ],
  courses: [{ token: schoolToken, refused: [] }],
  ledger: [
    {
      token: "a",
      refused: [],
      credentials: new Map([
        ["oauth", "books-and-open"],
        ["device", "device-0001"],
        ["session", "session-0001"],
      ]),
      scopes: ["books", "open"],
    },
    {
      token: "b",
      refused: [],
      credentials: new Map([
        ["oauth", "books-alone"],
        ["device", "device-0001"],
        ["session", "session-0001"],
      ]),
      scopes: ["books"],
    },
  ],
};

function read(name: Name) {
  const document = asObject(load(readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8")));
  return {
    document,
    api: readApi(withViews(document)),
    bugs: bugsFor(name, document),
  };
}

function bugsFor(name: Name, document: Json): readonly Bug[] {
  if (name === "bookings") return bookingsBugs(document);
  if (name === "courses") return coursesBugs(document);
  return name === "devices" ? devicesBugs(document) : bugsOf(name, document);
}

export const documents: Readonly<Record<Name, ReturnType<typeof read>>> = {
  repairs: read("repairs"),
  stock: read("stock"),
  ledger: read("ledger"),
  bookings: read("bookings"),
  devices: read("devices"),
  courses: read("courses"),
};

export function createOf(name: Name): typeof createService {
  if (name === "bookings") return createBookings;
  if (name === "courses") return createSchool;
  return name === "devices" ? createDevices : createService;
}

export interface Trying {
  readonly seed: number;
  readonly bug?: Pick<Bug, "flaws" | "rules">;
  readonly failFast?: boolean;
  /** One operation, and one of its cases. */
  readonly only?: readonly string[];
  readonly path?: string;
}

/** The requests and responses of a run do not leave the process. */
export async function tried(
  name: Name,
  { seed, bug, failFast = false, only = [], path }: Trying,
): Promise<Report> {
  const { api, document } = documents[name];
  const send = sender(createOf(name)(document, bug?.rules ?? document, new Set(bug?.flaws)));
  const { signal } = new AbortController();
  return run({
    api,
    identities: callers[name],
    send,
    seed,
    runs: 12,
    url: "http://planted",
    only,
    ...(path !== undefined && { path }),
    readOnly: false,
    failFast,
    signal,
  });
}

function sender(service: Service): Send {
  return async ({ method, target, headers, body = "" }) => {
    const { pathname: path, searchParams: query, search } = new URL(target, "http://planted");
    const named = Object.fromEntries(headers.map(([key, value]) => [key.toLowerCase(), value]));
    const reply = service.handle({ method, path, query, rawQuery: search, headers: named, text: body });
    const text = reply.body === undefined || method === "HEAD" ? "" : JSON.stringify(reply.body);
    return { status: reply.status, headers: new Headers(reply.headers), text };
  };
}
