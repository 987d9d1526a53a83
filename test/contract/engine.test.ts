/** The engine against stateless servers: the mock, and Prism's own server. */
import { expect, test } from "vitest";
import type { Identity } from "../../scripts/contract/exchange.ts";
import { httpTarget } from "../../scripts/contract/http-target.ts";
import { type Report, run } from "../../scripts/contract/run.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";
import { startPrismServer } from "../../scripts/edge/mock/prism-server.ts";
import { specification } from "../users-api/specification.ts";
import type { Server } from "./suite.ts";

const { api } = specification;
const place = { ...specification, host: "127.0.0.1", port: 0 };
const anybody: Identity = { token: "any", refused: [] };

interface Held {
  readonly runs: number;
  /** In milliseconds. */
  readonly patience?: number;
}

async function held({ url, close }: Server, { runs, patience = 5_000 }: Held): Promise<Report> {
  const send = httpTarget({ url, timeout: patience, rate: 0 });
  const { signal } = new AbortController();
  const rest = { url, only: [], readOnly: false, failFast: false, signal, seed: 1, runs, isStateless: true };
  return run({ api, identities: [anybody], send, ...rest }).finally(close);
}

test.each([false, true])("mock, dynamic %s: nothing is wrong", async (dynamic) => {
  const { defects, unreached } = await held(await startMock({ ...place, dynamic }), { runs: 3 });
  expect({ defects, unreached }).toEqual({ defects: [], unreached: [] });
});

test("plain Prism: the defects that our mock fixes", async () => {
  const { defects } = await held(await startPrismServer(place), { runs: 3, patience: 500 });
  expect([...new Set(defects.map(({ check }) => check))].toSorted()).toEqual([
    "allow-header",
    "answers",
    "challenge",
    "head-as-get",
    "permission",
    "refusal-details",
    "refusal-status",
    "status-declared",
  ]);
});
