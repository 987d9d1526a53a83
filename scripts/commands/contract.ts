import type { Identity, Send } from "../contract/exchange.ts";
import { httpTarget } from "../contract/http-target.ts";
import { page } from "../../templates/contract/report-html.ts";
import { junit } from "../../templates/contract/report-junit.ts";
import { coverageLines, problemOf, reported } from "../contract/report.ts";
import { run } from "../contract/run.ts";
import type { ReportData } from "../core/contract-report.ts";
import type { Api } from "../core/model.ts";
import { nearest } from "../core/nearest.ts";
import { type Problem, visible } from "../core/problem.ts";
import { type Result, count, jsonOf } from "../core/result.ts";
import { writeReports } from "../edge/files/reports.ts";
import { locateOperations } from "../edge/redocly/source-positions.ts";

export interface ContractRequest {
  readonly api: Api;
  /** As the user gave it. */
  readonly spec: string;
  /** Those that the document was read from: defects name their lines. */
  readonly files: ReadonlySet<string>;
  readonly cwd: string;
  /** Without a slash at its end. */
  readonly target: string;
  /** The first asks most, the second is another user. */
  readonly token: readonly string[];
  readonly seed: number;
  /** In seconds. */
  readonly time: number;
  readonly runs: number;
  readonly only: readonly string[];
  readonly path?: string;
  /** Requests a second; 0: as many as the server takes. */
  readonly rate?: number;
  readonly write: boolean;
  /** In percent. */
  readonly minCoverage: number;
  /** A file; true is the command line's own affair. */
  readonly json: boolean | string;
  readonly junit?: string;
  readonly html?: string;
}

/** `contract`: holds a running server to the document. */
export async function contract(request: ContractRequest): Promise<Result> {
  const { api, target, token, only, path } = request;
  const strange = only.find((name) => !api.operations.some(({ id }) => id === name));
  if (strange !== undefined) return refused(unknownOperation(strange, api));
  const local = isLocal(target);
  const send = httpTarget({ url: target, timeout: 10_000, rate: request.rate ?? (local ? 0 : 10) });
  const silence = await silenceOf(target, send);
  if (silence) return refused(silence);
  const [first = nobody, ...others] = token.map((one): Identity => ({ token: one, refused: [] }));
  const readOnly = !local && !request.write;
  const report = await run({
    api,
    identities: [first, ...others],
    send,
    url: target,
    readOnly,
    failFast: false,
    signal: AbortSignal.timeout(request.time * 1_000),
    seed: request.seed,
    runs: request.runs,
    only,
    ...(path !== undefined && { path }),
  });
  const places = await locateOperations(request.files, request.cwd);
  const command = commandOf(request);
  return resultOf(request, reported(report, { target, secrets: token, readOnly, command, places }));
}

/** How the run was called, but for what a replay says itself. */
function commandOf({ spec, target, token, write }: ContractRequest): string {
  const document = spec === "spec/openapi.yaml" ? "" : ` --spec ${spec}`;
  const tokens = token.map((_, index) => ` --token "$TOKEN${index === 0 ? "" : index + 1}"`).join("");
  return `npm run contract --${document} --target ${target}${tokens}${write ? " --write" : ""}`;
}

/** A mock takes any token. */
const nobody: Identity = { token: "any", refused: [] };

function isLocal(target: string): boolean {
  const { hostname } = new URL(target);
  return /^(?:127\.\d+\.\d+\.\d+|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}

function unknownOperation(name: string, { operations }: Api): Problem {
  const [meant] = nearest(
    name,
    operations.map(({ id }) => id),
  );
  return {
    severity: "error",
    code: "contract-only",
    message: `There is no operation ${visible(name)}.`,
    hint: meant === undefined ? "operations are named by their operationId" : `did you mean ${meant}?`,
  };
}

/** Undefined: the server answers, whatever it answers. */
async function silenceOf(target: string, send: Send): Promise<Problem | undefined> {
  try {
    await send({ method: "OPTIONS", target: "/", headers: [], body: undefined });
    return undefined;
  } catch (error) {
    const { cause } = error instanceof Error ? error : {};
    const reason = reasons[codeOf(cause)] ?? codeOf(cause) ?? "no answer";
    return {
      severity: "error",
      code: "contract-target",
      message: `${target} does not answer: ${reason}.`,
      hint: "start the server, or give its address with --target",
    };
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "no answer in time";
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "there is no such host",
  ECONNRESET: "it ends the connection",
  UND_ERR_SOCKET: "it ends the connection",
};

/** Wrong usage: no request was judged. */
function refused(problem: Problem): Result {
  return { exitCode: 2, problems: [problem], summary: "Nothing was asked." };
}

async function resultOf(request: ContractRequest, report: ReportData): Promise<Result> {
  const { api, cwd, json } = request;
  const problems = [...report.defects.map(problemOf), ...gates(request, report)];
  const { seed, requests, percent, stopped, defects } = report;
  const ended = stopped === null ? "" : ` ${stopped}`;
  const summary = `${count(requests, "request")}, ${count(defects.length, "defect")}, coverage ${percent.toFixed(1)} %, seed ${seed}.${ended}`;
  const result: Result = {
    exitCode: problems.length > 0 ? 1 : 0,
    problems,
    details: coverageLines(report),
    summary,
    data: { ...report },
  };
  await writeReports(cwd, [
    [typeof json === "string" ? json : undefined, () => `${jsonOf(result)}\n`],
    [request.junit, () => junit(api, report)],
    [request.html, () => page(api, report)],
  ]);
  return result;
}

/** What fails a run beside defects. A replay covers next to nothing, and need not. */
function gates(
  { minCoverage, path }: ContractRequest,
  { percent, stopped, isConsecutiveFailures, requests }: ReportData,
): readonly Problem[] {
  const severity = "error" as const;
  return [
    ...(isConsecutiveFailures
      ? [
          {
            severity,
            code: "contract/storm",
            message: stopped ?? "",
            hint: "look at the server, then run again",
          },
        ]
      : []),
    ...(requests === 0
      ? [{ severity, code: "contract/nothing", message: "No request could be made.", hint: "see below why" }]
      : []),
    ...(percent < minCoverage && path === undefined
      ? [
          {
            severity,
            code: "contract/coverage",
            message: `Coverage is ${percent.toFixed(1)} %, at least ${minCoverage} % is asked for.`,
            hint: "see below what was not reached",
          },
        ]
      : []),
  ];
}
