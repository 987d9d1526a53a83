/** The engine against an API and a server that share nothing with ours: no generated stubs, no conventions. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { load } from "js-yaml";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { type Report, run } from "../../scripts/contract/run.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { asObject } from "../../scripts/core/json.ts";
import { type Fault, startPets } from "./pets-server.ts";

const api = readApi(withViews(asObject(load(readFileSync(new URL("pets.yaml", import.meta.url), "utf8")))));

async function held(fault?: Fault): Promise<Report> {
  const { url, close } = await startPets({ ...(fault && { fault }) });
  try {
    return await run({
      api,
      identities: [{ token: "key", refused: [] }],
      send: httpTarget({ url, timeout: 5_000, rate: 0 }),
      url,
      only: [],
      readOnly: false,
      failFast: false,
      signal: new AbortController().signal,
      seed: 1,
      runs: 12,
    });
  } finally {
    await close();
  }
}

test("finds no defect in the correct server, and reaches the whole document", async () => {
  const { defects, shares, unreached, unmade, stopped } = await held();
  expect({ defects, unreached, unmade, stopped }).toEqual({
    defects: [],
    unreached: [],
    unmade: [],
    stopped: undefined,
  });
  expect(shares.map(({ missing }) => missing)).toEqual([[], [], [], [], []]);
});

const is = (method: string, path: RegExp) => (asked: { readonly method: string; readonly path: string }) =>
  asked.method === method && path.test(asked.path);
const creates = is("POST", /^\/pets$/);
const deletes = is("DELETE", /^\/pets\/\d+$/);
const lists = is("GET", /^\/pets$/);
const shows = is("GET", /^\/pets\/\d+$/);

const faults: Readonly<Record<string, readonly [check: string, fault: Fault]>> = {
  "a failure": ["no-server-error", (asked, right) => (shows(asked) ? { status: 500 } : right())],
  "another status of success": [
    "status-declared",
    (asked, right) => (creates(asked) ? { ...right(), status: right().status === 201 ? 200 : 400 } : right()),
  ],
  "a key is not asked for": [
    "refusal-status",
    (asked, right) => (right().status === 401 ? { status: 200, body: lists(asked) ? [] : {} } : right()),
  ],
  "an answer without a property": [
    "response-schema",
    (asked, right) => (lists(asked) && right().status === 200 ? { status: 200, body: [{ id: 1 }] } : right()),
  ],
  "no Location": [
    "response-headers",
    (asked, right) => (creates(asked) ? { ...right(), headers: {} } : right()),
  ],
  "plain text": [
    "content-type",
    (asked, right) => (shows(asked) ? { ...right(), headers: { "content-type": "text/plain" } } : right()),
  ],
  "405 without Allow": [
    "allow-header",
    (_asked, right) => (right().status === 405 ? { ...right(), headers: {} } : right()),
  ],
  "the chip is told": [
    "write-only",
    (asked, right) => {
      const reply = right();
      return shows(asked) && reply.status === 200
        ? { ...reply, body: { ...asObject(reply.body), chip: "756" } }
        : reply;
    },
  ],
  "what was deleted is shown": [
    "use-after-free",
    (asked, right) =>
      deletes(asked) && right({ ...asked, method: "GET" }).status === 200 ? { status: 204 } : right(),
  ],
  "another name is stored": [
    "x-contract",
    (asked, right) => {
      const reply = right();
      return shows(asked) && reply.status === 200
        ? { ...reply, body: { ...asObject(reply.body), name: "?" } }
        : reply;
    },
  ],
  "a valid request is refused": [
    "valid-accepted",
    (asked, right) =>
      lists(asked) && asked.query.has("kinds") ? { status: 400, body: { title: "no" } } : right(),
  ],
};

test.each(Object.entries(faults).map(([name, [check, fault]]) => ({ name, check, fault })))(
  "$name: $check",
  async ({ check, fault }) => {
    const { defects } = await held(fault);
    expect(defects.map((defect) => defect.check)).toContain(check);
    expect(defects.filter(({ replay }) => replay === "")).toEqual([]);
  },
);
