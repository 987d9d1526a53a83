/** The state of a run (pool, coverage, defects), and how a request is sent and checked. */
import type * as fc from "fast-check";
import type { CheckName } from "../core/contract-checks.ts";
import type { Api, Operation } from "../core/model.ts";
import { type Finding, findings } from "./checks.ts";
import { Defects } from "./defects.ts";
import { type Coverage, createCoverage } from "./coverage.ts";
import type { RuleName } from "../core/request-validation/order.ts";
import { memoize } from "../core/memoize.ts";
import { type Drawn, drawnFor } from "./request-arbitraries.ts";
import { type Answer, type Identity, type Send, type Wire } from "./exchange.ts";
import { type Listed, listingOf } from "./listing.ts";
import { lenientPattern } from "../core/schema/bounded-pattern.ts";
import { type Oracle, type Verdict, breaking, createOracle } from "./oracle.ts";
import { type Pool, createPool } from "./pool.ts";
import { type Schemas, createSchemas } from "./schemas.ts";
import type { Draft } from "./serialise.ts";
import { Tally } from "./tally.ts";
import { waited } from "./waiting.ts";

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
  /** The server has no memory: nothing that needs one is asked. */
  readonly isStateless?: boolean;
  /** Whether relations are inferred from paths, schemas and names; true if undefined. */
  readonly infers?: boolean;
  /** Checks that are not made. */
  readonly skipped?: ReadonlySet<CheckName>;
  /** Stops at the first defect. */
  readonly failFast: boolean;
  /** Aborted when time is up. */
  readonly signal: AbortSignal;
}

export interface Step {
  readonly operation: Operation;
  readonly wire: Wire;
  readonly title: string;
  /** What the request tests; requests with the same subject show the same defect. */
  readonly subject: string;
  readonly identity: Identity;
  readonly replay: string;
  /** False: the server may refuse it for reasons outside the contract. */
  readonly exact?: boolean;
  /** A rule that the request breaks without revealing it, such as an unknown id. */
  readonly breaks?: RuleName;
  readonly isTolerable?: boolean;
  readonly isUndescribed?: boolean;
  /** Whether its case follows from paths, names and schemas, not from what the document declares. */
  readonly isAssumed?: boolean;
}

/** A request that was accepted: everything else that is asked of the operation differs from it in one thing. */
export interface Base {
  readonly draft: Draft;
  readonly identity: Identity;
}

export interface Asked {
  readonly answer: Answer;
  /** Whether there was no defect. */
  readonly isFine: boolean;
}

/** Why a run stopped early. */
export type Reason = "time" | "first-defect" | "refused" | "silent" | "expired";

export class Stopped extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** An operation keeps failing: the run goes on with the next one. */
export class OperationFails extends Error {}

const most = { failures: 20, silences: 3, waits: 5 } as const;

/** What is compiled from a document, shared by all runs. */
const known = memoize((api: Api) => {
  const schemas = createSchemas(api, lenientPattern);
  return {
    schemas,
    oracle: createOracle(api, lenientPattern),
    drawn: memoize((operation: Operation) => drawnFor(api, operation, schemas)),
    listing: listingOf(api)(schemas),
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
  readonly warnings: Defects;
  readonly tally = new Tally();
  /** A request of each operation that was accepted. */
  readonly bases = new Map<Operation, Base>();
  /** What could not be generated. */
  readonly unmade = new Set<string>();
  readonly #oracle: Oracle;
  requests = 0;
  #failures = 0;
  #silences = 0;

  constructor(options: Options) {
    this.options = options;
    this.schemas = known(options.api).schemas;
    this.pool = createPool(options.api.operations);
    const chosen = operationsOf(options);
    this.coverage = createCoverage(
      chosen,
      chosen.flatMap((operation) => this.listing(operation).map(({ id }) => id)),
    );
    this.defects = new Defects(options.url);
    this.warnings = new Defects(options.url);
    this.#oracle = known(options.api).oracle;
  }

  /** Valid requests of an operation. */
  drawn(operation: Operation): fc.Arbitrary<Drawn> {
    return known(this.options.api).drawn(operation);
  }

  listing(operation: Operation): readonly Listed[] {
    return known(this.options.api).listing(operation);
  }

  /** Sends a request and checks the response. @returns undefined if none came (a defect) or it may not be sent */
  async ask(step: Step): Promise<Asked | undefined> {
    const { operation, wire, identity, breaks, exact = true } = step;
    if (this.options.readOnly && !isSafe(wire.method)) return undefined;
    const shown = await this.#oracle(wire);
    const verdict = breaks === undefined ? shown : breaking(shown, breaks);
    const answer = await this.#send(step);
    if (!answer) return undefined;
    const { api } = this.options;
    const exchange = { operation, wire, answer };
    const isPlain = step.isUndescribed !== true;
    if (isPlain) this.coverage.exchange(exchange);
    this.tally.sent(operation, answer.status);
    this.pool.learn(exchange, identity);
    if (verdict.status === undefined && isPlain) this.tally.count(operation, answer.status);
    if (answer.status === 429) return { answer, isFine: true };
    const intent = { ...step, verdict, exact };
    const found = findings({ ...exchange, api, schemas: this.schemas, intent });
    for (const finding of found) this.#tell(step, finding);
    this.#count(answer.status >= 500);
    return { answer, isFine: found.length === 0 };
  }

  /** The contract's verdict on a request. */
  judge(wire: Wire): Promise<Verdict> {
    return this.#oracle(wire);
  }

  /** Others than the chosen operations may be asked, to learn from, but they are not judged. */
  report(step: Step, finding: Finding): void {
    this.#tell(step, step.isAssumed ? { ...finding, assumed: true } : finding);
  }

  #tell(step: Step, finding: Finding): void {
    const { only, skipped, failFast } = this.options;
    if (skipped?.has(finding.check) || (only.length > 0 && !only.includes(step.operation.id))) return;
    if (finding.isWarning) return this.warnings.add(step, finding);
    this.defects.add(step, finding);
    if (failFast) throw new Stopped("first-defect", "Stopped at the first defect.");
  }

  /** Starts to count an operation's consecutive failures anew. */
  begin(): void {
    this.#failures = 0;
  }

  async #send(step: Step): Promise<Answer | undefined> {
    for (let wait = 0; ; wait++) {
      if (this.options.signal.aborted) throw new Stopped("time", "Time limit reached.");
      this.requests++;
      const answer = await this.options.send(step.wire).catch((error: unknown) => this.#silence(step, error));
      if (answer) this.#silences = 0;
      if (answer?.status !== 429 || wait >= most.waits) return answer;
      await pause(answer, this.options.signal);
    }
  }

  #silence(step: Step, error: unknown): undefined {
    if (this.options.signal.aborted) throw new Stopped("time", "Time limit reached.");
    const got = error instanceof Error ? error.message : String(error);
    this.#tell(step, { check: "answers", cause: step.subject, expected: "a response", got });
    this.#silences++;
    if (this.#silences >= most.silences * 2) throw new Stopped("silent", "The server no longer answers.");
    this.#count(true);
    return undefined;
  }

  #count(failed: boolean): void {
    this.#failures = failed ? this.#failures + 1 : 0;
    if (this.#failures >= most.failures) throw new OperationFails();
  }
}

/** Waits as long as a 429 says, at most five seconds (RFC 9110, 10.2.3). */
async function pause({ headers }: Answer, signal: AbortSignal): Promise<void> {
  const seconds = Number(headers.get("retry-after") ?? "1");
  const time = 1_000 * Math.min(5, Number.isFinite(seconds) && seconds >= 0 ? seconds : 1);
  await waited(time, signal);
}
