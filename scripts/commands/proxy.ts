import { gunzipSync, inflateSync, brotliDecompressSync } from "node:zlib";
import type { Finding } from "../contract/checks.ts";
import { page } from "../../templates/contract/report-html.ts";
import { junit } from "../../templates/contract/report-junit.ts";
import { coverageLines, problemOf, tell } from "../contract/report.ts";
import { type Request, type Response, type Traffic, createTraffic } from "../contract/traffic.ts";
import type { Api } from "../core/model.ts";
import { type Paint, formatProblem, visible } from "../core/problem.ts";
import { type Result, count, jsonOf } from "../core/result.ts";
import {
  type Gate,
  type Instead,
  type Kept,
  type Passed,
  type Passing,
  startProxy,
} from "../edge/proxy-server.ts";
import { writeReports } from "../edge/files/reports.ts";
import { locate } from "../edge/redocly/spec-lines.ts";

export interface ProxyRequest {
  readonly api: Api;
  /** Those that the document was read from: defects name their lines. */
  readonly files: ReadonlySet<string>;
  readonly cwd: string;
  /** Without a slash at its end. */
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  /** Answer in the upstream's place what breaks the contract. */
  readonly errors: boolean;
  /** A file; true is the command line's own affair. */
  readonly json: boolean | string;
  readonly junit?: string;
  readonly html?: string;
  readonly paint: Paint;
  /** Prints one line for people. */
  readonly log: (line: string) => void;
  /** Aborted when the user asks for the end. */
  readonly signal: AbortSignal;
}

/** `proxy`: passes traffic on until `signal` is aborted, and holds it to the document both ways. */
export async function proxy(request: ProxyRequest): Promise<Result> {
  const { api, files, cwd, upstream, host, port, errors, paint, log, signal } = request;
  const traffic = createTraffic(api, upstream);
  const places = await locate(files, cwd);
  const telling = { target: upstream, secrets: [], readOnly: false, command: "", places };
  const judging = new Set<Promise<void>>();
  const observe = async (passing: Passing, passed: Passed) => {
    const asked = requestOf(passing);
    const news = traffic.observe(asked, await traffic.judge(asked), responseOf(passed));
    const told = tell({ ...traffic.report(), defects: news }, telling);
    for (const defect of told.defects) log(formatProblem(problemOf(defect), paint));
  };
  const server = await startProxy({
    upstream,
    host,
    port,
    onExchange: (passing, passed) => {
      const judged = observe(passing, passed).finally(() => judging.delete(judged));
      judging.add(judged);
    },
    onSilence: (reason) => log(visible(`${upstream} did not answer: ${reason}`)),
    ...(errors && { gate: gateOf(traffic) }),
  });
  log(`The proxy of ${upstream} is ready at ${server.url}`);
  log("Stop it with Ctrl+C; then it says what was covered.");
  await aborted(signal);
  await server.close();
  await Promise.all(judging);
  return resultOf(request, traffic, telling);
}

async function resultOf(
  { api, cwd, json, junit: xml, html }: ProxyRequest,
  traffic: Traffic,
  telling: Parameters<typeof tell>[1],
): Promise<Result> {
  const told = tell(traffic.report(), telling);
  const problems = told.defects.map(problemOf);
  const summary = `${count(told.requests, "request")}, ${count(problems.length, "defect")}, coverage ${told.percent.toFixed(1)} %.`;
  const exitCode = problems.length > 0 ? 1 : 0;
  const result: Result = { exitCode, problems, details: coverageLines(told), summary, data: { ...told } };
  await writeReports(cwd, [
    [typeof json === "string" ? json : undefined, () => `${jsonOf(result)}\n`],
    [xml, () => junit(api, told)],
    [html, () => page(api, told)],
  ]);
  return result;
}

/** Refuses in the server's place what the contract refuses, and keeps back what the contract does not allow. */
function gateOf(traffic: Traffic): Gate {
  return {
    request: async (passing) => {
      const { status, reason } = await traffic.judge(requestOf(passing));
      return status === undefined ? undefined : problem(status, "The request breaks the contract.", [reason]);
    },
    response: async (passing, passed) => {
      const asked = requestOf(passing);
      const faults = traffic.faults(asked, await traffic.judge(asked), responseOf(passed));
      return faults.length === 0
        ? undefined
        : problem(502, "The answer breaks the contract.", faults.map(sentence));
    },
  };
}

function sentence({ check, expected, got }: Finding): string {
  return `${check}: expected ${expected}; got ${got}`;
}

/** RFC 9457. */
function problem(status: number, title: string, faults: readonly string[]): Instead {
  const text = JSON.stringify({ title, status, detail: faults.join("\n"), faults });
  return { status, headers: { "Content-Type": "application/problem+json" }, text };
}

function requestOf({ method, target, headers, body }: Passing): Request {
  const bytes = new Uint8Array(body.bytes);
  return { method, target, headers, body: bytes.length > 0 ? bytes : undefined, isWhole: body.isWhole };
}

function responseOf({ status, headers, body }: Passed): Response {
  const readable = new Headers();
  for (const [name, value] of headers) if (isReadable(value)) readable.append(name, value);
  const text = decoded(body, readable.get("content-encoding") ?? "identity");
  return { status, headers: readable, text: text ?? "", isWhole: body.isWhole && text !== undefined };
}

/** What `Headers` takes: Latin-1 without line ends. */
function isReadable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: 2 ** 24 }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: 2 ** 24 }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: 2 ** 24 }),
};

/** Undefined: it cannot be read, which is no defect of what it says. */
function decoded({ bytes }: Kept, encoding: string): string | undefined {
  try {
    return decoders[encoding.toLowerCase()]?.(bytes).toString("utf8");
  } catch {
    return undefined;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
