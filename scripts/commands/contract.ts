import { identitiesOf } from "../contract/people.ts";
import type { Authorization } from "../core/authorization.ts";
import { misuse, saysStateless, silenceOf, unknownPath } from "./contract-usage.ts";
import { type Gates, gatesOf } from "../contract/gates.ts";
import { httpTarget } from "../contract/http-target.ts";
import { page } from "../../templates/contract/report-html.ts";
import { sarif } from "../../templates/contract/report-sarif.ts";
import { junit } from "../../templates/contract/report-junit.ts";
import { coverageLines, problemOf, reported } from "../contract/report.ts";
import { secretsOf, variableOf } from "../contract/masking.ts";
import { isPath, run } from "../contract/run.ts";
import type { Options } from "../contract/session.ts";
import { type CheckName, checkNames } from "../core/contract-checks.ts";
import type { ReportData } from "../core/contract-report.ts";
import type { Api } from "../core/model.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count, jsonOf } from "../core/result.ts";
import { startPrismServer } from "../edge/mock/prism-server.ts";
import type { Described } from "../edge/mock/responses.ts";
import { startMock } from "../edge/mock/server.ts";
import { writeReports } from "../edge/files/reports.ts";
import { locateOperations } from "../edge/redocly/source-positions.ts";

export interface ContractFlags {
  /** As the user gave it. */
  readonly spec: string;
  /** Names of operations; all if there are none. */
  readonly only?: readonly string[];
  /** A file to write; `true` is handled by the command line. */
  readonly json: boolean | string;
  /** Without a trailing slash; undefined: the mock, which the run starts itself. */
  readonly target?: string;
  /** The first sends most requests; the second is another user. */
  readonly token: readonly string[];
  readonly auth: readonly Authorization[];
  readonly stateless: boolean;
  /** Whether the server is held to what paths, names and schemas show, too. */
  readonly inferred: boolean;
  readonly strict: boolean;
  /** Only these, if any. */
  readonly checks: readonly CheckName[];
  readonly skip: readonly CheckName[];
  /** Operations that may fail to succeed once. */
  readonly expectUnreached: readonly string[];
  readonly sarif?: string;
  readonly seed: number;
  /** In seconds. */
  readonly time: number;
  readonly runs: number;
  /** The path from a defect's report. */
  readonly path?: string;
  /** Requests per second, 0 for no limit; if undefined, the default depends on the target. */
  readonly rate?: number;
  readonly write: boolean;
  /** In percent. */
  readonly minCoverage: number;
  readonly junit?: string;
  readonly html?: string;
}

export interface ContractRequest extends Omit<ContractFlags, "only">, Described {
  readonly api: Api;
  readonly only: readonly string[];
  /** The files of the document, so that defects can name their lines. */
  readonly files: ReadonlySet<string>;
  readonly cwd: string;
  /** Without a target: Prism's own server instead of our mock. */
  readonly plain: boolean;
}

/** `contract`: tests a running server against the document; without a target, the mock. */
export async function contract(request: ContractRequest): Promise<Result> {
  const misused = misuse(request);
  if (misused) return refused(misused);
  if (request.target !== undefined) return against(request, request.target);
  const place = { ...request, host: "127.0.0.1", port: 0 };
  const server = await (request.plain ? startPrismServer(place) : startMock(place));
  return against({ ...request, stateless: true }, server.url).finally(() => server.close());
}

async function against(request: ContractRequest, target: string): Promise<Result> {
  const { path, strict } = request;
  const local = isLocal(target);
  const started = new Date();
  const signal = AbortSignal.timeout(request.time * 1_000);
  const send = httpTarget({ url: target, timeout: 10_000, rate: request.rate ?? (local ? 0 : 10), signal });
  const silence = await silenceOf(target, send);
  if (silence) return refused(silence);
  const readOnly = !local && !request.write;
  const isStateless = request.stateless || (local && (await saysStateless(send)));
  const options = optionsOf(request, { send, target, signal, readOnly, isStateless });
  if (path !== undefined && !isPath(options, path)) return refused(unknownPath(path));
  const report = await run(options);
  const places = await locateOperations(request.files, request.cwd);
  const secrets = secretsOf([...request.token, ...request.auth.map(({ value }) => value)]);
  const seconds = (Date.now() - started.getTime()) / 1_000;
  const command = commandOf(request, target);
  const shown = reported(report, {
    target,
    secrets,
    readOnly,
    doubtsInferred: !local,
    command,
    places,
    started,
    seconds,
  });
  return resultOf(request, { shown, gates: gatesOf(report, { ...request, readOnly }), strict });
}

interface Reaching {
  readonly send: Options["send"];
  readonly target: string;
  readonly signal: AbortSignal;
  readonly readOnly: boolean;
  readonly isStateless: boolean;
}

function optionsOf(
  request: ContractRequest,
  { send, target, signal, readOnly, isStateless }: Reaching,
): Options {
  const { api, path, only, seed, runs } = request;
  return {
    api,
    identities: identitiesOf(request),
    send,
    url: target,
    readOnly,
    isStateless,
    infers: request.inferred,
    skipped: skippedBy(request),
    failFast: false,
    signal,
    seed,
    runs,
    only,
    ...(path !== undefined && { path }),
  };
}

function skippedBy({ checks, skip }: ContractRequest): ReadonlySet<CheckName> {
  const left = checks.length === 0 ? [] : checkNames.filter((name) => !checks.includes(name));
  return new Set([...left, ...skip]);
}

/** The command line of the run, without the flags that a replay adds. */
function commandOf(request: ContractRequest, target: string): string {
  const { spec, token, auth, write, stateless, inferred } = request;
  const values = [...token.map(() => ["--token", ""] as const), ...auth.map(authFlag)];
  const secrets = values.map(([flag, name], index) => ` ${flag} ${name}"$${variableOf(index)}"`).join("");
  const flags = [
    ...(spec === "spec/openapi.yaml" ? [] : [` --spec ${spec}`]),
    ...(request.target === undefined ? (request.plain ? [" --plain"] : []) : [` --target ${target}`]),
    secrets,
    ...(write ? [" --write"] : []),
    ...(stateless && request.target !== undefined ? [" --stateless"] : []),
    ...(inferred ? [] : [" --no-inferred"]),
  ];
  return `npm run contract --${flags.join("")}`;
}

function authFlag({ scheme, scopes }: Authorization): readonly [string, string] {
  const named = scopes ? `'${scheme}[${scopes.join(",")}]'` : scheme;
  return ["--auth", `${named}=`];
}

function isLocal(target: string): boolean {
  const { hostname } = new URL(target);
  return /^(?:127\.\d+\.\d+\.\d+|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}

/** Wrong usage: nothing was tested. */
function refused(problem: Problem): Result {
  return { exitCode: 2, problems: [problem], summary: "The run did not start." };
}

interface Ending {
  readonly shown: ReportData;
  readonly gates: Gates;
  readonly strict: boolean;
}

async function resultOf(request: ContractRequest, { shown, gates, strict }: Ending): Promise<Result> {
  const { api, cwd, json } = request;
  const warnings = shown.warnings.map((one) => problemOf(strict ? { ...one, severity: "error" } : one));
  const problems = [...shown.defects.map(problemOf), ...gates.problems, ...warnings];
  const { seed, requests, percent, stopped, defects } = shown;
  const ended = stopped === null ? "" : ` ${stopped}`;
  const told = warnings.length > 0 ? `, ${count(warnings.length, "warning")}` : "";
  const summary = `${count(requests, "request")}, ${count(defects.length, "defect")}${told}, coverage ${percent.toFixed(1)} %, seed ${seed}.${ended}`;
  const isWrong = problems.some(({ severity }) => severity === "error");
  const result: Result = {
    exitCode: gates.isUseless ? 2 : isWrong ? 1 : 0,
    problems,
    details: coverageLines(shown),
    summary,
    data: { ...shown },
  };
  await writeReports(cwd, [
    [typeof json === "string" ? json : undefined, () => `${jsonOf(result)}\n`],
    [request.junit, () => junit(api, shown)],
    [request.html, () => page(api, shown)],
    [request.sarif, () => sarif(api, shown)],
  ]);
  return result;
}
