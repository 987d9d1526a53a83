/** The state of a run (pool, coverage, defects), and how a request is sent and checked. */
import type * as fc from "fast-check";
import type { Api, Operation } from "../core/model.ts";
import { type Finding, findings } from "./checks.ts";
import { Defects } from "./defects.ts";
import { type Coverage, createCoverage } from "./coverage.ts";
import type { RuleName } from "../core/request-validation/order.ts";
import { memoize } from "../core/memoize.ts";
import { type Drawn, drawnFor } from "./request-arbitraries.ts";
import { type Answer, type Identity, type Send, type Wire } from "./exchange.ts";
import { type Oracle, type Verdict, breaking, createOracle } from "./oracle.ts";
import { type Pool, createPool } from "./pool.ts";
import { type Schemas, createSchemas } from "./schemas.ts";

export interface Options {
  readonly api: Api;
  /** The first sends most requests; the second is "another" in `x-contract`. */
  readonly identities: readonly [Identity, ...Identity[]];
  readonly send: Send;
  readonly seed: number;
  /** The number of valid requests per operation. */
  readonly runs: number;
  /** The server, for the curl command of each defect. */
  readonly url: string;
  /** Only these operations; empty means all. */
  readonly only: readonly string[];
  /** The path from a defect's report: only that request is replayed. */
  readonly path?: string;
  /** Only methods that change nothing. */
  readonly readOnly: boolean;
  /** Stops at the first defect. */
  readonly failFast: boolean;
  /** Aborted when time is up. */
  readonly signal: AbortSignal;
}

export interface Step {
  readonly operation: Operation;
  readonly wire: Wire;
  readonly title: string;
  readonly identity: Identity;
  readonly replay: string;
  /** False: the server may refuse it for reasons outside the contract. */
  readonly exact?: boolean;
  /** A rule that the request breaks without revealing it, such as an unknown id. */
  readonly breaks?: RuleName;
}

/** Why a run stopped early: the time limit, the first defect, or a server that keeps failing. */
export class Stopped extends Error {
  /** Whether it stopped because the server kept failing. */
  readonly isConsecutiveFailures: boolean;

  constructor(message: string, isConsecutiveFailures = false) {
    super(message);
    this.isConsecutiveFailures = isConsecutiveFailures;
  }
}

const maxConsecutiveFailures = 20;

/** What is compiled from a document, shared by all runs. */
const known = memoize((api: Api) => {
  const schemas = createSchemas(api);
  return {
    schemas,
    oracle: createOracle(api),
    drawn: memoize((operation: Operation) => drawnFor(api, operation, schemas)),
  };
});

/** The operations of a run. */
export function operationsOf({ api, only, readOnly }: Options): readonly Operation[] {
  return api.operations
    .filter(({ method }) => !readOnly || isSafe(method))
    .filter(({ id }) => only.length === 0 || only.includes(id));
}

/** Whether the method changes nothing (RFC 9110, 9.2.1). */
export function isSafe(method: string): boolean {
  return /^(?:get|head|options)$/i.test(method);
}

export class Session {
  readonly options: Options;
  readonly schemas: Schemas;
  readonly pool: Pool;
  readonly coverage: Coverage;
  readonly defects: Defects;
  /** What could not be generated. */
  readonly unmade = new Set<string>();
  readonly #oracle: Oracle;
  requests = 0;
  #failures = 0;

  constructor(options: Options) {
    this.options = options;
    this.schemas = known(options.api).schemas;
    this.pool = createPool(options.api.operations);
    this.coverage = createCoverage(operationsOf(options));
    this.defects = new Defects(options.url);
    this.#oracle = known(options.api).oracle;
  }

  /** Valid requests of an operation. */
  drawn(operation: Operation): fc.Arbitrary<Drawn> {
    return known(this.options.api).drawn(operation);
  }

  /** Sends a request and checks the response. @returns undefined if none came (a defect) or it may not be sent */
  async ask(step: Step): Promise<{ readonly answer: Answer; readonly isFine: boolean } | undefined> {
    const { operation, wire, title, identity, exact = true, breaks } = step;
    if (this.options.readOnly && !isSafe(wire.method)) return undefined;
    const shown = await this.#oracle(wire);
    const verdict = breaks === undefined ? shown : breaking(shown, breaks);
    const answer = await this.#send(step);
    if (!answer) return undefined;
    const { api } = this.options;
    const exchange = { operation, wire, answer };
    this.coverage.exchange(exchange);
    this.pool.learn(exchange, identity);
    const found = findings({ ...exchange, api, schemas: this.schemas, intent: { verdict, title, exact } });
    for (const finding of found) this.report(step, finding);
    this.#guard(answer);
    return { answer, isFine: found.length === 0 };
  }

  /** The contract's verdict on a request. */
  judge(wire: Wire): Promise<Verdict> {
    return this.#oracle(wire);
  }

  report(step: Step, finding: Finding): void {
    this.defects.add(step, finding);
    if (this.options.failFast) throw new Stopped("Stopped at the first defect.");
  }

  async #send(step: Step): Promise<Answer | undefined> {
    if (this.options.signal.aborted) throw new Stopped("Time limit reached.");
    this.requests++;
    try {
      return await this.options.send(step.wire);
    } catch (error) {
      const got = error instanceof Error ? error.message : String(error);
      this.report(step, { check: "answers", expected: "a response", got });
      this.#count(true);
      return undefined;
    }
  }

  #guard({ status }: Answer): void {
    this.#count(status >= 500);
  }

  #count(failed: boolean): void {
    this.#failures = failed ? this.#failures + 1 : 0;
    if (this.#failures >= maxConsecutiveFailures)
      throw new Stopped(`Stopped after ${maxConsecutiveFailures} consecutive failures.`, true);
  }
}
