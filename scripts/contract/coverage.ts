/** Which parts of a document a run has exercised. */
import { type Aspect, type Share, aspects } from "../core/contract-report.ts";
import type { Operation } from "../core/model.ts";
import { responseFor } from "../core/request-validation/declared.ts";
import { nameOf } from "../core/http/media-kind.ts";
import { compare } from "../core/problem.ts";
import type { Exchange } from "./exchange.ts";

export interface Coverage {
  readonly expect: (aspect: Aspect, item: string) => void;
  readonly reach: (aspect: Aspect, item: string) => void;
  readonly exchange: (exchange: Exchange) => void;
  readonly shares: () => readonly Share[];
  /** Operations that never returned a success. */
  readonly unsuccessful: () => readonly string[];
}

/** These depend on the server's state, not on the request: no client can provoke them. */
const serversOwn = /^(?:402|429|444|5\d\d|5XX|default)$/i;

export function createCoverage(operations: readonly Operation[]): Coverage {
  const expected = new Map(aspects.map((aspect) => [aspect, new Set<string>()]));
  const reached = new Map(aspects.map((aspect) => [aspect, new Set<string>()]));
  const successful = new Set<string>();
  const expect: Coverage["expect"] = (aspect, item) => void expected.get(aspect)?.add(item);
  const reach: Coverage["reach"] = (aspect, item) => void reached.get(aspect)?.add(item);
  for (const operation of operations) expectAll(operation, expect);
  return {
    expect,
    reach,
    exchange: ({ operation, wire, answer }) => {
      if (wire.method.toLowerCase() !== operation.method) return;
      const declared = responseFor(operation, answer.status);
      reach("operations", operation.id);
      if (declared) reach("statuses", `${operation.id} ${declared.status}`);
      const type = nameOf(answer.headers.get("content-type") ?? "");
      if (declared) reach("media types", `${operation.id} ${declared.status} ${type}`);
      if (answer.status < 400) successful.add(operation.id);
    },
    shares: () =>
      aspects.map((aspect) => {
        const all = [...(expected.get(aspect) ?? [])].toSorted(compare);
        const missing = all.filter((item) => !reached.get(aspect)?.has(item));
        return { aspect, reached: all.length - missing.length, of: all.length, missing };
      }),
    unsuccessful: () => operations.map(({ id }) => id).filter((id) => !successful.has(id)),
  };
}

function expectAll({ id, responses, parameters }: Operation, expect: Coverage["expect"]): void {
  expect("operations", id);
  for (const { name, in: place } of parameters) expect("parameters", `${id} ${place} ${name}`);
  for (const { status, content } of responses.filter((response) => !serversOwn.test(response.status))) {
    expect("statuses", `${id} ${status}`);
    for (const { name } of content) expect("media types", `${id} ${status} ${nameOf(name)}`);
  }
}
