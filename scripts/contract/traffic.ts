/** Checks real traffic against the document: the requests of clients, and the responses of the server. */
import { percentOf } from "../core/contract-report.ts";
import { type Api, type Operation, methods } from "../core/model.ts";
import { responseFor } from "../core/request-validation/declared.ts";
import type { RegExpEngine } from "../core/schema/compile.ts";
import { createRouter } from "../core/request-validation/route.ts";
import { type Finding, findings, protocol } from "./checks.ts";
import { type Coverage, createCoverage } from "./coverage.ts";
import { type Defect, Defects } from "./defects.ts";
import type { CapturedRequest, CapturedResponse } from "./exchange.ts";
import { type Verdict, accepted, createOracle } from "./oracle.ts";
import { type Report, nothingAsked } from "./run.ts";
import { createSchemas } from "./schemas.ts";
import { type Shown, withoutSecrets } from "./traffic-secrets.ts";

export interface Traffic {
  /** The contract's verdict on a request. */
  readonly judge: (request: CapturedRequest) => Promise<Verdict>;
  /**
   * Checks an exchange.
   * @param flaws what is known to be wrong with it already
   * @returns only new defects
   */
  readonly observe: (request: CapturedRequest, verdict: Verdict, outcome: Outcome) => readonly Defect[];
  /** Everything wrong with a response, whether already known or not. */
  readonly faults: (
    request: CapturedRequest,
    verdict: Verdict,
    response: CapturedResponse,
  ) => readonly Finding[];
  readonly report: () => Omit<Report, "seed"> & { readonly seed: null };
}

export interface Outcome {
  /** Undefined if there was none. */
  readonly response: CapturedResponse | undefined;
  /** What is wrong with the response as HTTP, whatever the document says. */
  readonly flaws: readonly Finding[];
}

const undescribed = { id: "(undescribed)" };
const ofBodies = new Set(["response-schema", "write-only", "refusal-details"]);

/**
 * @param url the server, for the curl command of each defect
 * @param regExp makes the regular expressions of patterns; bounded ones unless given
 */
export function createTraffic(api: Api, url: string, regExp?: RegExpEngine): Traffic {
  const schemas = createSchemas(api, regExp);
  const oracle = createOracle(api, regExp);
  const find = finder(api.operations);
  const coverage = createCoverage(api.operations);
  const defects = new Defects(url);
  let requests = 0;

  const faults: Traffic["faults"] = (request, verdict, answer) => {
    const { operation } = find(request);
    if (!operation) return strange(request, answer);
    const title = `an invalid request: ${verdict.reason}`;
    const intent = { verdict, title, subject: `${verdict.rule} ${verdict.reason}`, exact: false };
    const wire = { ...request, body: undefined };
    const found = findings({ operation, wire, answer, api, schemas, intent });
    return found.filter(({ check }) => answer.isComplete || !ofBodies.has(check));
  };

  const observe: Traffic["observe"] = (request, verdict, { response, flaws }) => {
    requests++;
    const { operation } = find(request);
    if (operation && response)
      coverage.exchange({ operation, wire: { ...request, body: undefined }, answer: response });
    const found = response ? faults(request, verdict, response) : [];
    const known = requestFaults({ api, request, verdict, response, ...find(request) });
    const wrong = [...known, ...found, ...flaws].filter(({ isWarning }) => !isWarning);
    if (wrong.length === 0) return [];
    const before = defects.size;
    record(defects, wrong, { operation: operation ?? undescribed, ...withoutSecrets(api, request) });
    return [...defects.values()].slice(before);
  };

  const judge: Traffic["judge"] = (request) =>
    request.isComplete ? oracle(request) : Promise.resolve(accepted);
  return { judge, faults, observe, report: () => reportOf(requests, defects, coverage) };
}

function record(
  defects: Defects,
  found: readonly Finding[],
  { operation, wire, hide }: Shown & { readonly operation: Defect["operation"] },
): void {
  for (const { check, cause, expected, got } of found) {
    const title = check === "request" ? "a client's request" : "the server's response";
    const sighting = { operation, wire, title, replay: "" };
    defects.add(sighting, { check, cause, expected: hide(expected), got: hide(got) });
  }
}

/** Leaves out constraints and parameters, which traffic cannot be expected to cover. */
function reportOf(requests: number, defects: Defects, coverage: Coverage): ReturnType<Traffic["report"]> {
  const shares = coverage.shares().filter(({ aspect }) => /^(?:operations|statuses|media)/.test(aspect));
  const rest = { ...nothingAsked, unmade: [], stopped: undefined };
  return {
    seed: null,
    requests,
    defects: [...defects.values()],
    shares,
    percent: percentOf(shares),
    ...rest,
  };
}

interface Found {
  readonly operation: Operation | undefined;
  /** Whether the document has the path, if not the method. */
  readonly hasPath: boolean;
}

function finder(operations: readonly Operation[]): (request: CapturedRequest) => Found {
  const route = createRouter(operations);
  return ({ method, target }) => {
    const own = route(target.split("?")[0] ?? "")?.operations;
    const named = methods.find((name) => name === method.toLowerCase());
    const operation = (named && own?.get(named)) ?? (method === "HEAD" ? own?.get("get") : undefined);
    return { operation, hasPath: own !== undefined };
  };
}

function misuse({ status, reason }: Verdict): Finding {
  return {
    check: "request",
    cause: reason.replaceAll(/(?<!^|\d)\d+/g, "_").slice(0, 200),
    expected: "a request that the contract accepts",
    got: `${status}: ${reason}`,
  };
}

/** An undescribed request must be answered with 404 or 405; OPTIONS is allowed for CORS preflights. */
function strange(request: CapturedRequest, { status }: CapturedResponse): readonly Finding[] {
  if (status === 404 || status === 405 || request.method === "OPTIONS") return [];
  return [
    {
      check: "described",
      cause: `${request.method} ${status}`,
      expected: `${lineOf(request)} to be described, or 404 or 405`,
      got: String(status),
    },
  ];
}

interface Asked extends Found {
  readonly api: Api;
  readonly request: CapturedRequest;
  readonly verdict: Verdict;
  readonly response: CapturedResponse | undefined;
}

/** What is wrong whatever the response: a request that the document does not allow, or a refusal that it does not have. */
function requestFaults({ api, operation, hasPath, request, verdict, response }: Asked): readonly Finding[] {
  const misused = operation && verdict.status !== undefined ? [misuse(verdict)] : [];
  const status = response?.status ?? verdict.status ?? 200;
  if (!protocol.has(status) || request.method === "OPTIONS") return misused;
  if (!operation) return hasPath ? [] : [nowhere(request, status)];
  const isOwn = api.conventions.protocolStatuses.length > 0 || verdict.status === status;
  return isOwn || responseFor(operation, status) ? misused : [...misused, undeclared(operation, status)];
}

/** A mistyped path is answered with 404, so that is what to look for. */
function nowhere(request: CapturedRequest, status: number): Finding {
  return {
    check: "described",
    cause: lineOf(request),
    expected: `${lineOf(request)} to be described`,
    got: String(status),
  };
}

function undeclared({ responses }: Operation, got: number): Finding {
  const declared = responses.map(({ status }) => status).join(", ");
  return { check: "status-declared", cause: String(got), expected: `one of ${declared}`, got: String(got) };
}

function lineOf({ method, target }: CapturedRequest): string {
  return `${method} ${target.split("?")[0]}`;
}
