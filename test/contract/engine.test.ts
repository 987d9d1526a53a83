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
  const rest = { url, only: [], readOnly: false, failFast: false, signal, seed: 1, runs };
  return run({ api, identities: [anybody], send, ...rest }).finally(close);
}

function checksOf({ defects }: Report): readonly string[] {
  return [...defects].map(({ check, title }) =>
    check === "refusal-status" ? `${check}, ${title.replace(/(?:query|body|path) .*/, "a value")}` : check,
  );
}

/** What a stateless server must fail: relations, pages, unknown ids, and the tokens of other users. */
const forgotten = [
  "pages",
  "refusal-status, an invalid token",
  "refusal-status, an unknown conversation_id",
  "refusal-status, an unknown message_id",
  "refusal-status, an unknown notification_id",
  "x-contract",
];

test.each([false, true])("mock, dynamic %s: fails only what needs state", async (dynamic) => {
  const report = await held(await startMock({ ...place, dynamic }), { runs: 3 });
  expect([...new Set(checksOf(report))].toSorted()).toEqual(forgotten);
});

test("plain Prism: the defects that our mock fixes", async () => {
  const report = await held(await startPrismServer(place), { runs: 3, patience: 500 });
  const checks = new Set(checksOf(report).map((name) => name.split(",")[0]));
  expect([...checks].toSorted()).toEqual([
    "allow-header",
    "answers",
    "head-as-get",
    "pages",
    "refusal-details",
    "refusal-status",
    "status-declared",
    "x-contract",
  ]);
});
