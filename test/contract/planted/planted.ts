/** The documents of this folder, and runs of the engine against their servers. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Identity, Send } from "../../../scripts/contract/exchange.ts";
import { type Report, run } from "../../../scripts/contract/run.ts";
import { type Json, asObject } from "../../../scripts/core/json.ts";
import { withViews } from "../../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../../scripts/core/read-api.ts";
import { type Bug, bugsOf } from "./bugs.ts";
import { createService } from "./service.ts";

export const names = ["repairs", "stock", "ledger"] as const;
export type Name = (typeof names)[number];

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
  return { document, api: readApi(withViews(document)), bugs: bugsOf(name, document) };
}

export const documents: Readonly<Record<Name, ReturnType<typeof read>>> = {
  repairs: read("repairs"),
  stock: read("stock"),
  ledger: read("ledger"),
};

export interface Trying {
  readonly seed: number;
  readonly bug?: Bug;
  readonly failFast?: boolean;
}

/** The requests and responses of a run do not leave the process. */
export async function tried(name: Name, { seed, bug, failFast = false }: Trying): Promise<Report> {
  const { api, document } = documents[name];
  const send = sender(document, bug?.rules ?? document, new Set(bug?.flaws));
  const { signal } = new AbortController();
  return run({
    api,
    identities: callers[name],
    send,
    seed,
    runs: 12,
    url: "http://planted",
    only: [],
    readOnly: false,
    failFast,
    signal,
  });
}

function sender(document: Json, rules: Json, flaws: ReadonlySet<string>): Send {
  const service = createService(document, rules, flaws);
  return async ({ method, target, headers, body = "" }) => {
    const { pathname: path, searchParams: query, search } = new URL(target, "http://planted");
    const named = Object.fromEntries(headers.map(([key, value]) => [key.toLowerCase(), value]));
    const reply = service.handle({ method, path, query, rawQuery: search, headers: named, text: body });
    const text = reply.body === undefined || method === "HEAD" ? "" : JSON.stringify(reply.body);
    return { status: reply.status, headers: new Headers(reply.headers), text };
  };
}
