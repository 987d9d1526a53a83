/** Which parts of a document a run has exercised. */
import { type Aspect, type Share, aspects } from "../core/contract-report.ts";
import type { Operation } from "../core/model.ts";
import { responseFor } from "../core/request-validation/declared.ts";
import { nameOf } from "../core/http/media-kind.ts";
import { compare } from "../core/problem.ts";
import type { Exchange } from "./exchange.ts";

/** Why a constraint could not be tried: there are no other reasons. */
export const excuses = {
  unreached: "the operation never succeeded",
  unmade: "no value that breaks it was found",
  unwritable: "what breaks it cannot be written in this place",
  refusedBase: "no request with this part was accepted",
  unanswered: "the server answered for another reason, such as 404, 409 or 429",
  "not asked": "not asked in this run",
} as const;
export type Excuse = keyof typeof excuses;

export interface Coverage {
  readonly reach: (aspect: Aspect, item: string) => void;
  /** Says why a constraint was not tried, unless it is. */
  readonly explain: (constraint: string, excuse: Excuse) => void;
  /** The constraints that were not tried, with the reason. */
  readonly explained: () => ReadonlyMap<string, Excuse>;
  readonly exchange: (exchange: Exchange) => void;
  readonly shares: () => readonly Share[];
}

/** These depend on the server's state, not on the request: no client can provoke them. */
const serversOwn = /^(?:402|429|444|5\d\d|5XX|default)$/i;

/** @param constraints all that are to be tried */
export function createCoverage(
  operations: readonly Operation[],
  constraints: readonly string[] = [],
): Coverage {
  const expected = new Map(aspects.map((aspect) => [aspect, new Set<string>()]));
  const reached = new Map(aspects.map((aspect) => [aspect, new Set<string>()]));
  const expect = (aspect: Aspect, item: string) => void expected.get(aspect)?.add(item);
  const reach: Coverage["reach"] = (aspect, item) => void reached.get(aspect)?.add(item);
  for (const operation of operations) expectAll(operation, expect);
  for (const constraint of constraints) expect("constraints", constraint);
  const excused = new Map<string, Excuse>();
  return {
    reach,
    explain: (constraint, excuse) => void excused.set(constraint, excuse),
    explained: () =>
      new Map(
        constraints
          .filter((constraint) => !reached.get("constraints")?.has(constraint))
          .map((constraint) => [constraint, excused.get(constraint) ?? "not asked"]),
      ),
    exchange: ({ operation, wire, answer }) => {
      if (wire.method.toLowerCase() !== operation.method) return;
      const declared = responseFor(operation, answer.status);
      reach("operations", operation.id);
      if (declared) reach("statuses", `${operation.id} ${declared.status}`);
      const type = nameOf(answer.headers.get("content-type") ?? "");
      if (declared) reach("media types", `${operation.id} ${declared.status} ${type}`);
    },
    shares: () =>
      aspects.map((aspect) => {
        const all = [...(expected.get(aspect) ?? [])].toSorted(compare);
        const missing = all.filter((item) => !reached.get(aspect)?.has(item));
        return { aspect, reached: all.length - missing.length, of: all.length, missing };
      }),
  };
}

function expectAll(
  { id, responses, parameters }: Operation,
  expect: (aspect: Aspect, item: string) => void,
): void {
  expect("operations", id);
  for (const { name, in: place } of parameters) expect("parameters", `${id} ${place} ${name}`);
  for (const { status, content } of responses.filter((response) => !serversOwn.test(response.status))) {
    expect("statuses", `${id} ${status}`);
    for (const { name } of content) expect("media types", `${id} ${status} ${nameOf(name)}`);
  }
}
