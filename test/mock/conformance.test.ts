import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { startPrismServer } from "../../scripts/edge/mock/prism-server.ts";
import type { Answered, ConformanceCheck } from "./conformance.ts";
import { answerChecks } from "./conformance-answers.ts";
import { requestChecks } from "./conformance-requests.ts";
import { type Request, api, document } from "./contract.ts";

const checks = [...requestChecks, ...answerChecks];

let mock: Mock;
let prism: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api, port: 0 });
  prism = await startPrismServer({ document, host: "127.0.0.1", port: 0 });
});
afterAll(() => Promise.all([mock.close(), prism.close()]));

async function sent(url: string, { method, target, headers, body }: Request): Promise<Answered> {
  const content = body && body !== "too-large" ? { body: Buffer.from(body) } : {};
  const signal = AbortSignal.timeout(2000); // Prism never answers some of these
  const answer = await fetch(url + target, { method, headers, signal, ...content });
  return { status: answer.status, headers: new Map(answer.headers), text: await answer.text() };
}

/** A request without a response fails the check. */
async function holds(url: string, check: ConformanceCheck): Promise<boolean> {
  const answers: Answered[] = [];
  try {
    for (const request of check.requests) answers.push(await sent(url, request));
  } catch {
    return false;
  }
  return check.holds(...answers);
}

test("the table is long enough, and its names are unique", () => {
  expect(checks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(checks.map(({ group, name }) => `${group}: ${name}`)).size).toBe(checks.length);
});

describe("the mock", () => {
  test.each(checks)("$group: $name", async (check) => {
    expect(await holds(mock.url, check)).toBe(true);
  });
});

/** Requests that crash Prism's process, which is this one. */
const crashes = ["an invalid Accept", "bytes that are no letters", "letters beyond ASCII in a fault"];

test("the score, compared with Prism's", async () => {
  const held: string[] = [];
  for (const check of checks.filter(({ name }) => !crashes.includes(name)))
    if (await holds(prism.url, check)) held.push(check.name);
  const missed = `${checks.length - held.length}, including ${crashes.length} not sent because they crash it`;
  console.log(
    `conformance: the mock ${checks.length} of ${checks.length}; plain Prism ${held.length} of ${checks.length} (misses ${missed})`,
  );
  expect(held.length).toBeGreaterThan(0);
});
