import { gunzipSync, inflateSync, brotliDecompressSync } from "node:zlib";
import type { Finding } from "../contract/checks.ts";
import { page } from "../../templates/contract/report-html.ts";
import { junit } from "../../templates/contract/report-junit.ts";
import { coverageLines, problemOf, reported } from "../contract/report.ts";
import type { CapturedRequest, CapturedResponse } from "../contract/exchange.ts";
import { type Traffic, createTraffic } from "../contract/traffic.ts";
import type { Api } from "../core/model.ts";
import { type Paint, formatProblem, visible } from "../core/problem.ts";
import { type Result, count, jsonOf } from "../core/result.ts";
import {
  type Gate,
  problemResponse,
  type CapturedBody,
  type ProxiedResponse,
  type ProxiedRequest,
  startProxy,
} from "../edge/proxy-server.ts";
import { aborted, addressRefused } from "./serving.ts";
import { writeReports } from "../edge/files/reports.ts";
import { locateOperations } from "../edge/redocly/source-positions.ts";

export interface ProxyRequest {
  readonly api: Api;
  /** The files of the document, so that defects can name their lines. */
  readonly files: ReadonlySet<string>;
  readonly cwd: string;
  /** Without a trailing slash. */
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  /** Answer with an error whatever violates the contract. */
  readonly errors: boolean;
  /** A file to write; `true` is handled by the command line. */
  readonly json: boolean | string;
  readonly junit?: string;
  readonly html?: string;
  readonly paint: Paint;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  /** Aborted when the user stops the process. */
  readonly signal: AbortSignal;
}

/** `proxy`: forwards traffic until `signal` is aborted, and checks requests and responses against the document. */
export async function proxy(request: ProxyRequest): Promise<Result> {
  const { api, files, cwd, upstream, host, port, errors, paint, log, signal } = request;
  const traffic = createTraffic(api, upstream);
  const places = await locateOperations(files, cwd);
  const reportOptions = {
    target: upstream,
    secrets: [],
    readOnly: false,
    doubtsInferred: false,
    command: "",
    places,
  };
  const judging = new Set<Promise<void>>();
  const observe = async (proxied: ProxiedRequest, answered: ProxiedResponse) => {
    const asked = requestOf(proxied);
    const news = traffic.observe(asked, await traffic.judge(asked), responseOf(answered));
    const report = reported({ ...traffic.report(), defects: news }, reportOptions);
    for (const defect of report.defects) log(formatProblem(problemOf(defect), paint));
  };
  const server = await startProxy({
    upstream,
    host,
    port,
    onExchange: (proxied, answered) => {
      const judged = observe(proxied, answered).finally(() => judging.delete(judged));
      judging.add(judged);
    },
    onUpstreamError: (reason) => log(visible(`${upstream} did not answer: ${reason}`)),
    ...(errors && { gate: gateOf(traffic) }),
  }).catch((error: unknown) => addressRefused(error, "proxy"));
  if ("exitCode" in server) return server;
  log(`The proxy for ${upstream} is ready at ${server.url}`);
  log("Press Ctrl+C to stop and see the coverage.");
  await aborted(signal);
  await server.close();
  await Promise.all(judging);
  return resultOf(request, traffic, reportOptions);
}

async function resultOf(
  { api, cwd, json, junit: xml, html }: ProxyRequest,
  traffic: Traffic,
  reportOptions: Parameters<typeof reported>[1],
): Promise<Result> {
  const report = reported(traffic.report(), reportOptions);
  const problems = report.defects.map(problemOf);
  const summary = `${count(report.requests, "request")}, ${count(problems.length, "defect")}, coverage ${report.percent.toFixed(1)} %.`;
  const exitCode = problems.length > 0 ? 1 : 0;
  const result: Result = { exitCode, problems, details: coverageLines(report), summary, data: { ...report } };
  await writeReports(cwd, [
    [typeof json === "string" ? json : undefined, () => `${jsonOf(result)}\n`],
    [xml, () => junit(api, report)],
    [html, () => page(api, report)],
  ]);
  return result;
}

/** Refuses requests that the contract refuses, and replaces responses that violate it. */
function gateOf(traffic: Traffic): Gate {
  return {
    request: async (proxied) => {
      const { status, reason } = await traffic.judge(requestOf(proxied));
      return status === undefined
        ? undefined
        : problemResponse(status, "The request violates the contract.", [reason]);
    },
    response: async (proxied, answered) => {
      const asked = requestOf(proxied);
      const faults = traffic.faults(asked, await traffic.judge(asked), responseOf(answered));
      return faults.length === 0
        ? undefined
        : problemResponse(502, "The response violates the contract.", faults.map(sentence));
    },
  };
}

function sentence({ check, expected, got }: Finding): string {
  return `${check}: expected ${expected}; got ${got}`;
}

function requestOf({ method, target, headers, body }: ProxiedRequest): CapturedRequest {
  const bytes = new Uint8Array(body.bytes);
  return { method, target, headers, body: bytes.length > 0 ? bytes : undefined, isComplete: body.isComplete };
}

function responseOf({ status, headers, body }: ProxiedResponse): CapturedResponse {
  const readable = new Headers();
  for (const [name, value] of headers) if (isReadable(value)) readable.append(name, value);
  const text = decoded(body, readable.get("content-encoding") ?? "identity");
  return { status, headers: readable, text: text ?? "", isComplete: body.isComplete && text !== undefined };
}

/** `Headers` accepts only Latin-1 without line breaks. */
function isReadable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: 2 ** 24 }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: 2 ** 24 }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: 2 ** 24 }),
};

/** @returns undefined if the body cannot be decoded, which does not count as a defect */
function decoded({ bytes }: CapturedBody, encoding: string): string | undefined {
  try {
    return decoders[encoding.toLowerCase()]?.(bytes).toString("utf8");
  } catch {
    return undefined;
  }
}
