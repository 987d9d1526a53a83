/** Real traffic, held to the document both ways: what clients ask, and what the server answers. */
import { percentOf } from "../core/contract-report.ts";
import { type Api, type Operation, methods } from "../core/model.ts";
import { memoize } from "../core/memoize.ts";
import { createRouter } from "../core/request-validation/route.ts";
import { type Finding, findings } from "./checks.ts";
import { type Coverage, createCoverage } from "./coverage.ts";
import { type Defect, Defects } from "./defects.ts";
import type { CapturedRequest, CapturedResponse } from "./exchange.ts";
import { type Verdict, accepted, createOracle } from "./oracle.ts";
import type { Report } from "./run.ts";
import { createSchemas } from "./schemas.ts";
import { withoutSecrets } from "./traffic-secrets.ts";

export interface Traffic {
  /** What the contract says to a request. */
  readonly judge: (request: CapturedRequest) => Promise<Verdict>;
  /** Judges an exchange. @returns what nobody had found before */
  readonly observe: (
    request: CapturedRequest,
    verdict: Verdict,
    response: CapturedResponse,
  ) => readonly Defect[];
  /** What is wrong with an answer, known before or not. */
  readonly faults: (
    request: CapturedRequest,
    verdict: Verdict,
    response: CapturedResponse,
  ) => readonly Finding[];
  readonly report: () => Omit<Report, "seed"> & { readonly seed: null };
}

const undescribed = { id: "(undescribed)" };
const ofBodies = new Set(["response-schema", "write-only", "refusal-details"]);

const compiled = memoize((api: Api) => ({ schemas: createSchemas(api), oracle: createOracle(api) }));

/** @param url for the curl of a defect */
export function createTraffic(api: Api, url: string): Traffic {
  const { schemas, oracle } = compiled(api);
  const operationOf = finder(api.operations);
  const coverage = createCoverage(api.operations);
  const defects = new Defects(url);
  let requests = 0;

  const faults: Traffic["faults"] = (request, verdict, answer) => {
    const operation = operationOf(request);
    if (!operation) return strange(request, answer);
    const intent = { verdict, title: verdict.reason, exact: false };
    const wire = { ...request, body: undefined };
    const found = findings({ operation, wire, answer, api, schemas, intent });
    return found.filter(({ check }) => answer.isComplete || !ofBodies.has(check));
  };

  const observe: Traffic["observe"] = (request, verdict, answer) => {
    requests++;
    const operation = operationOf(request);
    const { wire, hide } = withoutSecrets(api, request);
    if (operation) coverage.exchange({ operation, wire, answer });
    const sighting = { operation: operation ?? undescribed, wire, replay: "" };
    const wrong = operation && verdict.status !== undefined ? [misuse(verdict)] : [];
    const before = defects.size;
    for (const { check, expected, got } of [...wrong, ...faults(request, verdict, answer)]) {
      const title = check === "request" ? "a client asked" : "a server answered";
      defects.add({ ...sighting, title }, { check, expected: hide(expected), got: hide(got) });
    }
    return [...defects.values()].slice(before);
  };

  const judge: Traffic["judge"] = (request) =>
    request.isComplete ? oracle(request) : Promise.resolve(accepted);
  return { judge, faults, observe, report: () => reportOf(requests, defects, coverage) };
}

/** Constraints and parameters are not what traffic covers: nobody set out to. */
function reportOf(requests: number, defects: Defects, coverage: Coverage): ReturnType<Traffic["report"]> {
  const shares = coverage.shares().filter(({ aspect }) => /^(?:operations|statuses|media)/.test(aspect));
  const rest = { unsuccessful: [], unmade: [], stopped: undefined, isConsecutiveFailures: false };
  return {
    seed: null,
    requests,
    defects: [...defects.values()],
    shares,
    percent: percentOf(shares),
    ...rest,
  };
}

function finder(operations: readonly Operation[]): (request: CapturedRequest) => Operation | undefined {
  const route = createRouter(operations);
  return ({ method, target }) => {
    const own = route(target.split("?")[0] ?? "")?.operations;
    const named = methods.find((name) => name === method.toLowerCase());
    return (named && own?.get(named)) ?? (method === "HEAD" ? own?.get("get") : undefined);
  };
}

function misuse({ status, reason }: Verdict): Finding {
  return { check: "request", expected: "a request that the document allows", got: `${status}: ${reason}` };
}

/** What the document does not describe, a server answers with 404 or 405, or lets a page ask before it asks. */
function strange({ method, target }: CapturedRequest, { status }: CapturedResponse): readonly Finding[] {
  if (status === 404 || status === 405 || method === "OPTIONS") return [];
  const path = target.split("?")[0];
  return [{ check: "described", expected: `a description of ${method} ${path}`, got: String(status) }];
}
