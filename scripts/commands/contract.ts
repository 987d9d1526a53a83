import { type Defect } from "../contract/session.ts";
import type { Identity } from "../contract/exchange.ts";
import { httpTarget } from "../contract/http-target.ts";
import { junit } from "../contract/report-junit.ts";
import { type Report, run } from "../contract/run.ts";
import type { Api } from "../core/model.ts";
import { type Problem, compare, visible } from "../core/problem.ts";
import { type Result, count } from "../core/result.ts";
import { writeReports } from "../edge/reports.ts";
import { locate } from "../edge/spec-lines.ts";

export interface ContractRequest {
  readonly api: Api;
  /** Of the document, for the lines that defects name. */
  readonly spec: string;
  readonly cwd: string;
  readonly target: string;
  /** The first asks most, the second is another user. */
  readonly tokens: readonly string[];
  readonly seed: number;
  /** In seconds. */
  readonly time: number;
  readonly runs: number;
  readonly only: readonly string[];
  readonly path: string | undefined;
  /** Requests a second; 0: as many as the server takes. */
  readonly rate: number;
  readonly write: boolean;
  /** In percent. */
  readonly minCoverage: number;
  readonly reports: { readonly json: string | undefined; readonly junit: string | undefined };
}

/** `contract`: holds a running server to the document. */
export async function contract(request: ContractRequest): Promise<Result> {
  const { api, target, tokens, only } = request;
  const strange = only.filter((name) => !api.operations.some(({ id }) => id === name));
  if (strange.length > 0)
    return refused(
      "contract-only",
      `There is no operation ${strange.join(", ")}.`,
      "name operations by their operationId",
    );
  const url = target.replace(/\/+$/, "");
  if (!/^https?:\/\/[^/]/.test(url))
    return refused(
      "contract-target",
      `${visible(target)} is no address of a server.`,
      "give one such as --target http://127.0.0.1:4020",
    );
  const isLocal = /^https?:\/\/(?:127\.|localhost[:/]?|\[::1\])/.test(`${url}/`);
  const identities = (tokens.length > 0 ? tokens : ["any"]).map((token): Identity => ({
    token,
    refused: [],
  }));
  const [first = { token: "any", refused: [] }, ...others] = identities;
  const rate = request.rate > 0 || isLocal ? request.rate : 10;
  const report = await run({
    api,
    identities: [first, ...others],
    send: httpTarget({ url, patience: 10_000, rate }),
    url,
    readOnly: !isLocal && !request.write,
    failFast: false,
    signal: AbortSignal.timeout(request.time * 1_000),
    seed: request.seed,
    runs: request.runs,
    only,
    ...(request.path !== undefined && { path: request.path }),
  });
  return resultOf(request, report);
}

function refused(code: string, message: string, hint: string): Result {
  return {
    exitCode: 1,
    problems: [{ severity: "error", code, message, hint }],
    summary: "Nothing was asked.",
  };
}

async function resultOf(request: ContractRequest, report: Report): Promise<Result> {
  const all = [...(await problemsOf(request, report)), ...gate(request, report)];
  const { seed, requests, shares, percent, unsuccessful, unmade, stopped, defects } = report;
  const ended = stopped === undefined ? "" : ` ${stopped}`;
  const summary = `${count(requests, "request")}, ${count(defects.length, "defect")}, coverage ${percent.toFixed(1)} %, seed ${seed}.${ended}`;
  const data = {
    seed,
    requests,
    coverage: shares,
    percent,
    unsuccessful,
    unmade,
    stopped: stopped ?? null,
    problems: all,
  };
  await writeReports(request.cwd, [
    [request.reports.json, `${JSON.stringify(data, null, 2)}\n`],
    [request.reports.junit, junit(request.api, all)],
  ]);
  const failed = all.length > 0 || stopped?.includes("failed") === true;
  return { exitCode: failed ? 1 : 0, problems: all, details: detailsOf(report), summary, data };
}

async function problemsOf(
  { spec, cwd, tokens }: ContractRequest,
  { defects }: Report,
): Promise<readonly Problem[]> {
  const places = await locate(spec, cwd);
  const masked = (text: string) =>
    tokens.reduce((masking, token) => masking.replaceAll(token, "$TOKEN"), text);
  return defects.map((defect): Problem => {
    const at = places.get(defect.operation.id);
    const hint = masked(`${defect.curl}  (replay: ${defect.replay})`);
    const code = `contract/${defect.check}`;
    return { severity: "error", code, message: masked(messageOf(defect)), ...(at && { at }), hint };
  });
}

/** A replay covers next to nothing, and need not. */
function gate({ minCoverage, path }: ContractRequest, { percent }: Report): readonly Problem[] {
  if (percent >= minCoverage || path !== undefined) return [];
  const message = `Coverage is ${percent.toFixed(1)} %, at least ${minCoverage} % is asked for.`;
  return [{ severity: "error", code: "contract/coverage", message, hint: "see below what was not reached" }];
}

function messageOf({ operation, says, expected, got, seen }: Defect): string {
  return visible(
    `${operation.id}, ${says}: expected ${expected}; got ${got}${seen > 1 ? ` (${seen} times)` : ""}`,
  ).slice(0, 800);
}

function detailsOf({ shares, unsuccessful, unmade }: Report): readonly string[] {
  const lines = shares.map(({ aspect, reached, of, missing }) => {
    const names = missing.toSorted(compare).slice(0, 5).join(", ");
    return `${aspect.padEnd(12)} ${reached}/${of}${missing.length > 0 ? `  not: ${names}${missing.length > 5 ? ", …" : ""}` : ""}`;
  });
  const never = unsuccessful.length > 0 ? [`reached only with refusals: ${unsuccessful.join(", ")}`] : [];
  return [...lines, ...never, ...unmade.map((name) => `no valid value found for ${name}`)];
}
