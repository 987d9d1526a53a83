/**
 * Tests the table of refusals: if a request breaks two rules, the earlier one answers. This holds for the stubs, for the
 * mock, and for what the contract engine expects. The pairs come from the table.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { breaking, createOracle } from "../../scripts/contract/oracle.ts";
import { asObject } from "../../scripts/core/json.ts";
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import type { Refusal } from "../../scripts/core/request-validation/refusal.ts";
import {
  type RuleName,
  refusalOrder,
  stages,
  statusOf,
} from "../../scripts/core/request-validation/order.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import type { Denial, ServerOptions } from "../../templates/runtime/server/options.ts";
import { createHandle } from "../../templates/runtime/server/handle.ts";
import { type Asked, api, breaks, good, requestErrors } from "./order-rules.ts";

const bodyLimit = 1000;

/** Pairs that no request can break together, and why. */
const impossible = new Map([["record, state", "what is not there has no state"]]);

const rules: readonly RuleName[] = refusalOrder.map(({ name }) => name);
const pairs = rules.flatMap((first, place) =>
  rules.slice(place + 1).map((second) => [first, second] as const),
);
const possible = pairs.filter((pair) => !impossible.has(pair.join(", ")));

test("the order as decided, with stages in sequence", () => {
  const statuses = rules.map((rule) => statusOf(rule, requestErrors));
  const order = [404, 405, 401, 470, 471, 406, 429, 403, 402, 415, 413, 400, 422, 404, 405];
  const places = refusalOrder.map(({ stage }) => stages.indexOf(stage));
  expect({ statuses, places }).toEqual({ statuses: order, places: places.toSorted((a, b) => a - b) });
});

/** What distinguishes one refusal from another; undefined if nothing is refused. */
type Answer = string | undefined;
type Subject = (asked: Asked) => Promise<Answer>;

interface Tried {
  readonly subject: Subject;
  readonly knows: (rule: RuleName) => boolean;
  /** Why it does not know the other rules. */
  readonly lacks?: string;
  /** The number of pairs. */
  readonly want: number;
}

const described = ({ status, reason, rule }: Pick<Refusal, "status" | "reason" | "rule">) =>
  `${rule}: ${status} ${reason}`;
const entry = (rule: RuleName) => refusalOrder.find(({ name }) => name === rule);

/** In the wrong order; the table must sort them. */
const denials: readonly Denial[] = [
  { status: 402, reason: "payment" },
  { status: 403, reason: "permission" },
  { status: 429, reason: "rate-limit" },
];

const reply = (status: number) => ({ status, body: "", contentType: "text/plain" });

function stubs(): Subject {
  return async ({ method, path, headers, body, unseen: broken }) => {
    let refused: Refusal | undefined;
    const options: ServerOptions<string> = {
      bodyLimit,
      authenticate: { token: (credential) => credential },
      authorize: () => denials.filter(({ reason }) => broken.some((rule) => rule === reason)),
      errors: (refusal) => {
        refused = refusal;
        return new Response(null, { status: refusal.status });
      },
    };
    const handlers = {
      changeThing: () => reply(broken.includes("record") ? 404 : broken.includes("state") ? 405 : 200),
    };
    const handle = createHandle({ api, checks: createChecks(api), secretive: new Set() }, handlers, options);
    const init = { method, headers, body };
    const { status } = await handle(new Request(`http://localhost${path}`, init));
    if (refused) return described(refused);
    return status === 200 ? undefined : `${broken.join(" and ")}: ${status}`;
  };
}

function mock(): Subject {
  const gate = createMockGate(api);
  return async ({ method, path, headers, body }) => {
    const bytes = new TextEncoder().encode(body);
    const all = new Map([...Object.entries(headers), ["content-length", String(bytes.length)] as const]);
    const entered = gate.enter({ method, target: path, headers: all });
    if (entered.kind === "refused") return described(entered);
    const finished = await entered.finish(bytes.length > bodyLimit ? "too-large" : bytes);
    return finished.kind === "refused" ? described(finished) : undefined;
  };
}

/** The engine knows at most one broken rule that the request does not show, so the order of these does not matter. */
function engine(): Subject {
  const oracle = createOracle(api);
  return async ({ method, path, headers, body, unseen: broken }) => {
    const shown = await oracle({ method, target: path, headers: Object.entries(headers), body });
    const size = body.length > bodyLimit ? (["body-size"] as const) : []; // the engine does not know the server's limit
    const verdict = [...size, ...broken].toReversed().reduce(breaking, shown);
    return verdict.rule && `${verdict.rule}: ${verdict.status}`;
  };
}

const atMock = (rule: RuleName) => !["server", "handler"].includes(entry(rule)?.stage ?? "");
const subjects: Readonly<Record<string, Tried>> = {
  stubs: { subject: stubs(), knows: () => true, want: 104 },
  mock: { subject: mock(), knows: atMock, lacks: "a mock has no accounts and no records", want: 45 },
  "contract engine": { subject: engine(), knows: () => true, want: 104 },
};

describe.each(Object.entries(subjects))("%s", (name, { subject, knows, lacks = "", want }) => {
  const alone = new Map<RuleName, Answer>();
  beforeAll(async () => {
    for (const rule of rules.filter(knows)) alone.set(rule, await subject(breaks[rule](good)));
  });

  test(`${name} knows some rules and not others`, () => {
    const ran = possible.filter((pair) => pair.every(knows)).length;
    const reasons = [...impossible].map(([pair, why]) => `${pair} (${why})`);
    const missing = rules.filter((rule) => !knows(rule));
    if (missing.length > 0) reasons.push(`${missing.join(", ")} (${lacks})`);
    console.log(`${name}: ${ran} of ${pairs.length} pairs; left out: ${reasons.join("; ")}`);
    expect(ran).toBe(want);
  });

  test("a valid request is not refused", async () => {
    expect(await subject(good)).toBeUndefined();
  });

  test.each(rules.filter(knows))("%s alone gives its own refusal", (rule) => {
    const status = statusOf(rule, requestErrors);
    expect(alone.get(rule)).toMatch(new RegExp(`^${rule}: ${status}\\b`));
  });

  test.each(possible.filter((pair) => pair.every(knows)))("%s before %s", async (first, second) => {
    const [one, other] = [breaks[first](breaks[second](good)), breaks[second](breaks[first](good))];
    expect([await subject(one), await subject(other)]).toEqual([alone.get(first), alone.get(first)]);
  });
});

test("a document without its own statuses refuses in the same order", async () => {
  const { conventions, ...rest } = api;
  const bare = { ...rest, conventions: { ...conventions, requestErrors: {} } };
  const oracle = createOracle(bare);
  const { rule } = await oracle({ ...good, target: "/things/one", headers: [], body: undefined });
  expect([rule, asObject(requestErrors)[String(rule)]]).toEqual(["credentials", undefined]);
});
