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
  /** The files of the document, so that defects can name their lines. */
  readonly files: ReadonlySet<string>;
  readonly cwd: string;
  /** Without a trailing slash. */
  readonly target: string;
  /** The first sends most requests; the second is another user. */
  readonly token: readonly string[];
  readonly seed: number;
  /** In seconds. */
  readonly time: number;
  readonly runs: number;
  readonly only: readonly string[];
  readonly path?: string;
  /** Requests per second; 0 means no limit. */
  readonly rate?: number;
  readonly write: boolean;
  /** In percent. */
  readonly minCoverage: number;
  /** A file to write; `true` is handled by the command line. */
  readonly json: boolean | string;
  readonly junit?: string;
  readonly html?: string;
}

/** `contract`: tests a running server against the document. */
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
  const options = { target, secrets: token, readOnly, doubtsInferred: !local, command, places };
  return resultOf(request, reported(report, options));
}

/** The command line of the run, without the flags that a replay adds. */
function commandOf({ spec, target, token, write }: ContractRequest): string {
  const document = spec === "spec/openapi.yaml" ? "" : ` --spec ${spec}`;
  const tokens = token.map((_, index) => ` --token "$TOKEN${index === 0 ? "" : index + 1}"`).join("");
  return `npm run contract --${document} --target ${target}${tokens}${write ? " --write" : ""}`;
}

/** A mock accepts any token. */
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
    message: `Unknown operation ${visible(name)}.`,
    hint: meant === undefined ? "use the operationId of an operation" : `did you mean ${meant}?`,
  };
}

/** @returns undefined if the server answers at all, with any status */
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
      hint: "start the server, or pass its address with --target",
    };
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "timed out";
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ENOTFOUND: "host not found",
  EAI_AGAIN: "host not found",
  ECONNRESET: "connection closed",
  UND_ERR_SOCKET: "connection closed",
};

/** Wrong usage: nothing was tested. */
function refused(problem: Problem): Result {
  return { exitCode: 2, problems: [problem], summary: "The run did not start." };
}

async function resultOf(request: ContractRequest, report: ReportData): Promise<Result> {
  const { api, cwd, json } = request;
  const problems = [...report.defects.map(problemOf), ...gates(request, report)];
  const { seed, requests, percent, stopped, defects } = report;
  const ended = stopped === null ? "" : ` ${stopped}`;
  const warnings = defects.filter(({ severity }) => severity === "warning").length;
  const found = [
    count(defects.length - warnings, "defect"),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ].join(", ");
  const summary = `${count(requests, "request")}, ${found}, coverage ${percent.toFixed(1)} %, seed ${seed}.${ended}`;
  const result: Result = {
    exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
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

/** What fails a run besides defects. A replay has next to no coverage, so coverage does not fail it. */
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
            hint: "check the server, then run again",
          },
        ]
      : []),
    ...(requests === 0
      ? [
          {
            severity,
            code: "contract/nothing",
            message: "No request could be made.",
            hint: "see the reasons below",
          },
        ]
      : []),
    ...(percent < minCoverage && path === undefined
      ? [
          {
            severity,
            code: "contract/coverage",
            message: `Coverage ${percent.toFixed(1)} % is below \`--min-coverage ${minCoverage}\`.`,
            hint: "see below what was not covered",
          },
        ]
      : []),
  ];
}
